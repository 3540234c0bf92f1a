"""Where someone starts to speak: the labels that the cues propose, weighed against the rest of the page.

A proposal that is not sure by itself stands only if the page bears it out: it recurs, it stands between two turns of the
other side, or the page prints all its labels in that shape. Labels that the page is known to use are then found in the
middle of blocks too.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import compress, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from briefparse.counted import with_counted_askers
from briefparse.cues import EMPHASISED, Cue, Cut
from briefparse.emphasis import (
    answers_after_bold,
    asked_in_bold,
    with_bold_questions,
    without_labels_in_bold,
)
from briefparse.head import announces_transcript
from briefparse.initials import initialled
from briefparse.inside import find_inside
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role
from briefparse.style import firm_in_capitals, in_capitals, in_headings, in_style, is_full_name, without_masthead
from briefparse.trust import LONGEST, Trust, is_caps, like_name
from briefparse.unlabelled import answers_between, in_dashes, questions_between
from briefparse.witness import Page, has_office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.document import Document


#: A named tuple's own constructor costs a second call, and each of an enumeration's members one.
_new: Final = tuple.__new__
_WEAK: Final = Trust.WEAK
_SURE: Final = Trust.SURE
_PRESS: Final = Role.PRESS


def find_cuts(document: Document, lexicon: Lexicon, cues: Sequence[Cue], title: str = "") -> list[Cut]:
    """Return where turns start, in order."""
    proposals, doubtful = _propose(document, lexicon, cues)
    if lexicon.spaced and in_capitals(document.text):
        proposals = [cut for cut in proposals if firm_in_capitals(cut, lexicon)]
    proposals = without_labels_in_bold(_without_list_marks(proposals, lexicon), document)
    proposals = with_counted_askers(in_headings(proposals, document, lexicon), document, lexicon)
    if not title and not lexicon.spaced:  # where words have spaces, a label is too easily a word of the title
        title = _head(document, proposals)
    if lexicon.spaced and proposals:
        title = "\n".join([title, *_bylines(document, proposals[len(proposals) // 2].block, lexicon)])
    proposals = in_style(without_masthead(proposals, document), document, lexicon)
    in_bold = asked_in_bold(proposals, document, lexicon)
    cuts = _accept(proposals, lexicon, title, in_bold=in_bold) or initialled(document, lexicon)
    if doubtful:
        keys = {fold(cut.label.text) for cut in cuts if cut.label.text}
        alone = [cut.label.text or "" for cut in cuts if cut.label.cue == "own_line_label"]
        capitals = len(alone) >= _FEW_NAMES and all(map(is_caps, alone))
        first = min((cut.block for cut in cuts), default=0)  # an office above it stands in the letterhead
        doubtful = [cut for cut in doubtful if cut.block > first or cut.label.cue != "own_line_label"]
        cuts += [cut for cut in doubtful if fold(cut.label.text or "") in keys or (capitals and has_office(cut))]
    if not cuts and (dashed := in_dashes(document, lexicon)):
        return dashed
    cuts.sort(key=itemgetter(0))  # one a block so far
    cuts = with_bold_questions(_below_announcement(cuts, document, lexicon), document, lexicon)
    cuts = _without_words_under_labels(cuts, document, lexicon)
    inside = find_inside(cuts, document, lexicon)
    if inside:
        cuts = sorted(cuts + inside, key=lambda cut: (cut.block, cut.label.start))
    answers = answers_between(cuts, document, lexicon) or questions_between(cuts, document, lexicon)
    if not answers and (in_bold or any(cut.label.cue == EMPHASISED for cut in cuts)):
        answers = answers_after_bold(cuts, document, lexicon)
    return sorted(cuts + answers, key=itemgetter(0)) if answers else cuts


def _below_announcement(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Leave out labels above the editors' line that announces the transcript, of a quotation: ``Governor Roe: "..."``."""
    if not cuts or cuts[0].label.text is None:
        return cuts
    blocks = document.blocks
    lead = range(cuts[0].block + 1, min(cuts[0].block + _LINES_OF_A_LEAD, len(blocks)))
    line = next((i for i in lead if announces_transcript(blocks[i].text, lexicon)), None)
    below = [cut for cut in cuts if line is not None and cut.block > line]
    return below if len(below) * 2 > len(cuts) else cuts


_LINES_OF_A_LEAD: Final = 12


def _head(document: Document, proposals: list[Cut]) -> str:
    """Return the first lines of a text, which may name who speaks in it, but for those that look like labels."""
    labelled = {i for i, _ in proposals}
    return "\n".join(block.text for i, block in enumerate(document.blocks[:_HEAD_LINES]) if i not in labelled)


_HEAD_LINES: Final = 3
_LONGEST_BYLINE: Final = 300
_MOST_BYLINES: Final = 20
_LONGEST_ROSTER: Final = 2000
_LINES_OF_A_HEAD: Final = 40
_LONGEST_FIELD: Final = 40


def _bylines(document: Document, middle: int, lexicon: Lexicon) -> list[str]:
    """Return what names people above a label in the middle of a page: headings with an office, and the roster.

    That is ``Jane Roe, Minister``, and ``Speakers: Roe, Lind (Ministry of Ports)`` among the first lines.
    """
    blocks = document.blocks[:middle]
    headings = [
        b.text for b in compress(blocks, map(_HEADING, blocks)) if not b.ignored and len(b.text) < _LONGEST_BYLINE
    ]
    named = (text for text in headings if "," in text and lexicon.role_of(text)[1] == "office")
    head = (b.text for b in blocks[:_LINES_OF_A_HEAD] if ":" in b.text[:_LONGEST_FIELD])
    rosters = (text for text in head if lexicon.field_names.get(fold(text.partition(":")[0])) == "speakers")
    return [*islice(named, _MOST_BYLINES), *(text[:_LONGEST_ROSTER] for text in rosters)]


_HEADING: Final = itemgetter(3)


def _without_list_marks(proposals: list[Cut], lexicon: Lexicon) -> list[Cut]:
    """Leave out single letters in brackets or before a full stop where some can only count parts: ``(a)``, ``B.``."""
    letters = {label.text for _, label in proposals if label.cue in _CUES_OF_LISTS and _is_letter(label.text or "")}
    if all(letter.isupper() and letter.lower() in lexicon.marks for letter in letters if letter):
        return proposals
    return [cut for cut in proposals if cut.label.cue not in _CUES_OF_LISTS or cut.label.text not in letters]


_CUES_OF_LISTS: Final = frozenset(["bracket_label", "dot_label"])


def _is_letter(label: str) -> bool:
    return len(label) == 1 and label.isascii() and label.isalpha()


def _propose(document: Document, lexicon: Lexicon, cues: Sequence[Cue]) -> tuple[list[Cut], list[Cut]]:
    """Return what the cues propose, and apart what little speaks for: weak labels on lines that go on with a sentence."""
    proposals: list[Cut] = []
    doubtful: list[Cut] = []
    for i, block in enumerate(document.blocks):
        text, marks, soft, _, ignored = block
        if ignored or not (marks or len(text) < _SHORT or _may_open(text, lexicon)):
            continue
        for cue in cues:
            label = cue(document, block, lexicon)
            if label:
                firm = not soft or (label.trust > _WEAK and label.cue != "dot_label")
                (proposals if firm else doubtful).append(_new(Cut, (i, label)))
                break
    return proposals, doubtful


_SHORT: Final = 64


def _may_open(text: str, lexicon: Lexicon) -> bool:
    """Tell at once that no cue can fire: most paragraphs go on with what was being said."""
    start = text[:LONGEST]
    if ":" in start or "：" in start:
        return True
    start = text[:60]
    if "." in start and like_name(text):
        return True
    first = text[0]
    return (
        first in "【〔［<＜（([▲"
        or first in lexicon.bare_initials
        or lexicon.language == "hy"
        or (not text.isascii() and (")" in start[:13] or "）" in start[:13]))
        or " -" in start
        or " –" in start
        or text[:9].isupper()
    )


def _accept(proposals: list[Cut], lexicon: Lexicon, title: str, *, in_bold: bool) -> list[Cut]:
    """Keep the proposals that the page bears out."""
    firm = [cut for cut in proposals if cut.label.trust is not _WEAK]
    if len(firm) == len(proposals):
        return firm
    weak: dict[tuple[str, str], list[Cut]] = defaultdict(list)
    for cut in proposals:
        if cut.label.trust is _WEAK:
            weak[cut.label.cue, fold(cut.label.text or "")].append(cut)
    firm = firm or _alternating(weak) or _the_only_one(weak, lexicon)
    page = Page(firm, [cut.block for cut in proposals], lexicon, fold(title))
    accepted = list(firm)
    sure = {cut.block for cut in firm}
    for (cue, key), group in weak.items():
        if group[0].block not in sure and page.bears_out(cue, key, group):
            accepted += group
    taken = {cut.block for cut in accepted}
    names = [cut for cut in proposals if cut.block not in taken and is_full_name(cut)]
    if names and _prints_full_names(accepted):
        accepted += names
    elif names:  # "Jens Roe: ..." once, "Roe: ..." or "J.R.: ..." after
        short = {fold(cut.label.text or "") for cut in accepted} - lexicon.marks
        accepted += [cut for cut in names if not short.isdisjoint(_short_forms(cut.label.text or ""))]
    if in_bold or not any(page.role(cut) is _PRESS for cut in accepted):
        accepted += weak.get((EMPHASISED, ""), [])
    return accepted


def _short_forms(name: str) -> tuple[str, str]:
    """Return what a full name is cut to at the next turns: the surname, or the initials."""
    words = fold(name).split()
    return words[-1], ".".join(word[0] for word in words)


def _prints_full_names(cuts: list[Cut]) -> bool:
    """Tell whether a page prints most of its labels as full names, so that one more is believed: ``Jane Roe: ...``."""
    names = [cut.label.text for cut in cuts if is_full_name(cut)]
    return len(set(names)) >= _FEW_NAMES and len(names) * 2 >= len(cuts)


_FEW_NAMES: Final = 3


def _without_words_under_labels(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Leave out what is said under a sure label that stands alone and only looks like a label, unless it is one elsewhere."""
    blocks = document.blocks
    alone = {
        i + 1
        for i, label in cuts
        if label.end >= len(blocks[i].text) and (label.trust is _SURE or fold(label.text or "") in lexicon.marks)
    }
    under = {i: fold(label.text or "") for i, label in cuts if i in alone and label.trust < _SURE}
    if not under:
        return cuts
    elsewhere = {fold(label.text or "") for i, label in cuts if i not in under}
    return [cut for cut in cuts if cut.block not in under or under[cut.block] in elsewhere]


def _alternating(weak: dict[tuple[str, str], list[Cut]]) -> list[Cut]:
    """Where no label is firm, return those of two or more who speak again and again, all in one shape without a colon."""
    for shape in _SHAPES_WITHOUT_COLON:
        groups = [group for (cue, _), group in weak.items() if cue == shape and len(group) > 1]
        blocks = {cut.block for group in groups for cut in group}
        listed = "dash" not in shape and any(block + 1 in blocks for block in blocks)  # nobody says anything between
        if len(groups) > 1 and not listed:
            return [cut for group in groups for cut in group]
    return []


def _the_only_one(weak: dict[tuple[str, str], list[Cut]], lexicon: Lexicon) -> list[Cut]:
    """Where no label is firm, return those of the one who has an office and answers again and again, alone on their lines."""
    groups = [group for (cue, _), group in weak.items() if cue == "own_line_label"]
    group = max(groups, key=len, default=[])
    if len(group) < _FEW_NAMES or any(len(other) > 1 for other in groups if other is not group):
        return []
    return group if lexicon.role_of(group[0].label.text or "")[1] == "office" else []


_SHAPES_WITHOUT_COLON: Final = ("own_line_label", "dash_label", "name_and_dash", "bracket_label", "bracket_line")
