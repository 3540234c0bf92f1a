"""Labels damaged by scanning, read as the label that the page prints elsewhere: ``PIAME MINISTER``, ``JOURN4ALIST``, ``0:``.

Only a label that recurs and that the lexicon knows, without a name in it, is a model: two people may have names one letter
apart, but no page has a word one letter from JOURNALIST before its colons. Whatever is mended is said in a diagnostic.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Final

from briefparse.cues import Cut, Label, words_after
from briefparse.lexicon import Lexicon, fold, letters
from briefparse.model import Role
from briefparse.trust import LONGEST, Trust

if TYPE_CHECKING:
    from briefparse.document import Document

#: The cue of a mended label.
MENDED: Final = "mended"
_RECURS: Final = 3
#: A scanned page comes in lines, and labels in it can be too damaged to be seen; paragraphs are longer than this.
_LINE: Final = 100
_LONG_ENOUGH: Final = 6
_LONGEST_LEAD: Final = 32
#: How alike two labels are that a letter or two tell apart (1 is equal).
_ALIKE: Final = 0.84
#: What may be a label, dirt before it left out, and the mark after it.
_LEAD: Final = re.compile(rf"\W*([^:;]{{1,{_LONGEST_LEAD}}}?)\s*([:;])")
#: What a single letter is scanned as.
_TAKEN_FOR: Final = {"Q": "0OGo9", "J": "317I]"}


def mend(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Return the cuts with damaged labels mended, and those added that were too damaged to be seen."""
    counts = Counter(cut.label.text for cut in cuts if cut.label.text)
    rare = any(n < _RECURS and not lexicon.role_of(text)[0] for text, n in counts.items())
    in_lines = len(document.text) <= _LINE * len(document.blocks)
    if not rare and not in_lines:
        return cuts
    models = {letters(text): text for text, n in counts.items() if n >= _RECURS and _is_known(text, lexicon)}
    if not models:
        return cuts
    mended = [_renamed(cut, counts, models, lexicon) for cut in cuts] if rare else cuts
    if not in_lines:
        return mended
    opened = {cut.block for cut in cuts}
    starts = tuple(models.values())
    heads = [
        (i, block.text)
        for i, block in enumerate(document.blocks)
        if (":" in block.text[:_LONGEST_LEAD] or block.text.startswith(starts))
        and i not in opened
        and not block.ignored
    ]
    for look in (_before_colon, _without_colon):  # what the first finds shows the second who speaks around it
        found = [Cut(i, label) for i, text in heads if (label := look(i, text, mended, models, lexicon))]
        mended = sorted([*mended, *found], key=lambda cut: (cut.block, cut.label.start)) if found else mended
    return mended


def _is_known(label: str, lexicon: Lexicon) -> bool:
    return fold(label) in lexicon.marks or fold(label) in lexicon.official


def _renamed(cut: Cut, counts: Counter[str], models: dict[str, str], lexicon: Lexicon) -> Cut:
    text = cut.label.text
    if not text or counts[text] >= _RECURS or lexicon.role_of(text)[0]:
        return cut
    model = models.get(letters(text)) or _like(text, models)
    return cut._replace(label=cut.label._replace(text=model, cue=MENDED)) if model else cut


def _before_colon(block: int, text: str, cuts: list[Cut], models: dict[str, str], lexicon: Lexicon) -> Label | None:
    """Find a damaged label at the start of a block, or a whole one that has the line for itself or a semicolon after it."""
    if text in models.values():
        return Label(text, 0, len(text), Trust.LIKELY, "own_line_label")
    found = _LEAD.match(text)
    if not found:
        return None
    lead, mark = found.groups()
    model = models.get(letters(lead)) if len(lead) > 1 or lead.isupper() else None
    if mark == ";" and not lead.isupper():  # "the / Prime Minister; ..."
        return None
    model = model or _like(lead, models)
    letter = next((m for m in models.values() if len(lead) == 1 and lead in _TAKEN_FOR.get(m.upper(), "")), None)
    if letter and _stands_between_others(block, cuts, lexicon.role_of(letter)[0], lexicon):
        model = letter
    return Label(model, 0, words_after(text, found.end()), Trust.LIKELY, MENDED) if model else None


def _without_colon(block: int, text: str, cuts: list[Cut], models: dict[str, str], lexicon: Lexicon) -> Label | None:
    """Find a label that has lost its colon, between two turns of the other side: ``JOURNALIST What ...``, ``PM No, ...``."""
    for model in models.values():
        if text.startswith(f"{model} ") and text[len(model) + 1 :][:1].isupper():
            between = _stands_between_others(block, cuts, lexicon.role_of(model)[0], lexicon)
            return Label(model, 0, len(model) + 1, Trust.LIKELY, "bare_label") if between else None
    return None


def _stands_between_others(block: int, cuts: list[Cut], role: Role | None, lexicon: Lexicon) -> bool:
    """Tell whether the turns before and after a block are both of the other side."""
    at = bisect_left(cuts, (block,))
    if not 0 < at < len(cuts):
        return False
    around = {lexicon.role_of(cut.label.text or "")[0] for cut in (cuts[at - 1], cuts[at])}
    return None not in around and role not in around


def _like(lead: str, models: dict[str, str]) -> str | None:
    """Return the model that a lead is a damaged print of."""
    if len(lead) > LONGEST:
        return None
    printed = letters(lead)
    if len(printed) < _LONG_ENOUGH or printed in models:
        return None
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a page with odd labels needs it

    alike = {
        model: SequenceMatcher(None, printed, key).ratio()
        for key, model in models.items()
        if abs(len(key) - len(printed)) < 3
    }
    best = max(alike, key=lambda model: alike[model], default=None)
    return best if best and alike[best] >= _ALIKE else None
