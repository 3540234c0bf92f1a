"""Labels damaged by scanning, read as the label that the page prints elsewhere: ``PIAME MINISTER``, ``JOURN4ALIST``, ``0:``.

A model is a label that recurs and that the lexicon knows, without a name in it: two people may have names one letter apart,
but no page has a word one letter from JOURNALIST before its colons. A name is one only for what stands once beside so many
prints of it. Whatever is mended is said in a diagnostic.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from heapq import nlargest
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from briefparse.cues import Cut, Label, words_after
from briefparse.lexicon import Lexicon, fold, letters
from briefparse.model import Role
from briefparse.tally import tally
from briefparse.trust import LONGEST, Trust

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefparse.document import Block, Document

#: The cue of a mended label.
MENDED: Final = "mended"
_RECURS: Final = 3
#: The labels that tell whether a page gives each a line of its own.
_SAMPLE: Final = 40
_LONG_ENOUGH: Final = 6
#: A surname is a model only for what stands so many times less often, and if it has so many letters.
_OFTEN: Final = 10
_LONG_NAME: Final = 7
_VOWELS: Final = frozenset("AEIOUY")
#: The labels that are looked at as models, the commonest first.
_MOST_MODELS: Final = 20
#: ``PM``, which is scanned as ``PH``, ``P14`` and ``PMV``.
_SHORT: Final = 2
_LONGEST_LEAD: Final = 32
#: How alike two labels are that a letter or two tell apart (1 is equal).
_ALIKE: Final = 0.84
#: What may be a label, dirt before it left out, and the mark after it.
_LEAD: Final = re.compile(rf"\W*([^:;]{{1,{_LONGEST_LEAD}}}?)\s*([:;])")
#: The same where a full stop, a comma or an asterisk is what the scan made of a colon.
_STOPPED_LEAD: Final = re.compile(rf"\W*([^:;.,*]{{1,{_LONGEST_LEAD}}}?)\s*[.,*](?=\s|$)")
_DIRT: Final = " .,;:*'-"
#: What a single letter is scanned as.
_TAKEN_FOR: Final = {"Q": "0OGo9", "J": "317I]"}


def mend(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Return the cuts with damaged labels mended, and those added that were too damaged to be seen."""
    counts = tally([cut.label.text for cut in cuts if cut.label.text])
    rare = any(n < _RECURS and not lexicon.role_of(text)[0] for text, n in counts.items())
    first = cuts[:_SAMPLE]
    alone = sum(label.end >= len(document.blocks[i].text) for i, label in first)
    in_lines = document.in_lines or alone * 2 > len(first)
    if not rare and not in_lines:
        return cuts
    models = {letters(text): text for text, n in counts.items() if n >= _RECURS and _is_known(text, lexicon)}
    if not models:
        return cuts
    labels = [cut.label.text for cut in cuts]
    met = {pair for a, b in pairwise(labels) if a and b for pair in ((a, b), (b, a))} if in_lines else set()
    alike = {
        text: model for text in counts if (model := _model_of(text, counts, models, met, lexicon, scanned=in_lines))
    }
    mended = [_renamed(cut, alike[cut.label.text]) if cut.label.text in alike else cut for cut in cuts]
    if not in_lines:
        return mended
    opened = {cut.block for cut in cuts}
    starts = tuple(models.values())
    heads = [
        (i, block)
        for i, block in enumerate(document.blocks)
        if (":" in block.text[:_LONGEST_LEAD] or block.text.lstrip(_DIRT).startswith(starts))
        and i not in opened
        and not block.ignored
    ]
    for look in (_before_colon, _without_colon):  # what the first finds shows the second who speaks around it
        found = [Cut(i, label) for i, block in heads if (label := look(i, block, mended, models, lexicon))]
        mended = sorted([*mended, *found], key=lambda cut: (cut.block, cut.label.start)) if found else mended
    return mended


def _is_known(label: str, lexicon: Lexicon) -> bool:
    return fold(label) in lexicon.marks or fold(label) in lexicon.official


def _renamed(cut: Cut, model: str) -> Cut:
    return cut._replace(label=cut.label._replace(text=model, cue=MENDED))


def _model_of(
    text: str,
    counts: Mapping[str, int],
    models: dict[str, str],
    met: set[tuple[str, str]],
    lexicon: Lexicon,
    *,
    scanned: bool,
) -> str | None:
    """Return the label that a label is a damaged print of; a word of the lexicon is another's only where both are one role's."""
    times, role = counts[text], lexicon.role_of(text)[0]
    if times < _RECURS and not _is_known(text, lexicon):
        model = models.get(letters(text)) if not role else None
        model = model or _like(text, models)
        if model and role in {None, lexicon.role_of(model)[0]}:
            return model
    return _scanned_as(text, counts, met, lexicon) if scanned and not role and text.isupper() else None


def _scanned_as(text: str, counts: Mapping[str, int], met: set[tuple[str, str]], lexicon: Lexicon) -> str | None:
    """Return the label of which a label in capitals is a print in a text in lines: two letters, or a long name.

    Two letters are taken for a word with a figure or without a vowel, not for a name; an honorific is not mended.
    """
    times = counts[text]
    no_name = any(c.isdigit() for c in text) or _VOWELS.isdisjoint(text)
    first, _, last = text.rpartition(" ")
    for model, often in nlargest(_MOST_MODELS, counts.items(), key=itemgetter(1)):
        if often <= times or not model.isupper() or model[0] != text[0] or (text, model) in met:
            continue
        if len(model) == _SHORT and len(text) <= 2 * _SHORT and no_name and _is_known(model, lexicon):
            return model
        surname = model.rpartition(" ")[2] if model.rpartition(" ")[0] == first else ""
        if often >= _OFTEN * times and len(surname) >= _LONG_NAME and _ratio(last, surname) >= _ALIKE:
            return model
    return None


def _before_colon(block: int, read: Block, cuts: list[Cut], models: dict[str, str], lexicon: Lexicon) -> Label | None:
    """Find a damaged label at the start of a block, or a whole one that has the line for itself or another mark after it."""
    text = read.text
    whole = models.get(letters(text)) if len(text) < _LONGEST_LEAD else None
    alone = text == whole or (text[-1] in ".,;*" and text.isupper() and whole and text[0] == whole[0])
    if whole and alone and block > cuts[0].block:  # above the first label it is whose paper it is
        return Label(whole, 0, len(text), Trust.LIKELY, "own_line_label")
    found = _LEAD.match(text)
    if not found:
        return _before_stop(block, read, cuts, models, lexicon)
    lead, mark = found.groups()
    model = models.get(letters(lead)) if len(lead) > 1 or lead.isupper() else None
    if mark == ";" and not lead.isupper():  # "the / Prime Minister; ..."
        return None
    model = model or _like(lead, models)
    letter = next((m for m in models.values() if len(lead) == 1 and lead in _TAKEN_FOR.get(m.upper(), "")), None)
    if letter and _stands_between_others(block, cuts, lexicon.role_of(letter)[0], lexicon):
        model = letter
    return Label(model, 0, words_after(text, found.end()), Trust.LIKELY, MENDED) if model else None


def _before_stop(block: int, read: Block, cuts: list[Cut], models: dict[str, str], lexicon: Lexicon) -> Label | None:
    """Find a label whose colon was scanned as another mark: between two turns of the other side, ``JOURNALIST, When?``."""
    found = _STOPPED_LEAD.match(read.text)
    model = models.get(letters(found[1])) if found else None
    if not found or not model or read.soft or read.text.isupper():  # "PRIME MINISTER, DO YOU ..." is said
        return None
    between = _stands_between_others(block, cuts, lexicon.role_of(model)[0], lexicon)
    return Label(model, 0, words_after(read.text, found.end()), Trust.LIKELY, MENDED) if between else None


def _without_colon(block: int, read: Block, cuts: list[Cut], models: dict[str, str], lexicon: Lexicon) -> Label | None:
    """Find a label that has lost its colon, between two turns of the other side: ``JOURNALIST What ...``, ``PM No, ...``."""
    text = read.text
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
    alike = {model: _ratio(printed, key) for key, model in models.items() if abs(len(key) - len(printed)) < 3}
    best = max(alike, key=lambda model: alike[model], default=None)
    return best if best and alike[best] >= _ALIKE else None


def _ratio(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a page with odd labels needs it

    return SequenceMatcher(None, one, other).ratio()
