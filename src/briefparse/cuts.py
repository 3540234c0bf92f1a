"""Where someone starts to speak: the labels that the cues propose, weighed against the rest of the page.

A proposal that is not sure by itself stands only if the page bears it out: it recurs, it stands between two turns of the
other side, or the page prints all its labels in that shape. Labels that the page is known to use are then found in the
middle of blocks too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from itertools import zip_longest
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from briefparse.cues import Cue, Label, Trust, is_caps, like_name, trust_of
from briefparse.html import ends_sentence
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.document import Document


#: A named tuple's own constructor costs a second call.
_new = tuple.__new__


class Cut(NamedTuple):
    """A place where someone starts to speak."""

    block: int
    label: Label


def find_cuts(document: Document, lexicon: Lexicon, cues: Sequence[Cue], title: str = "") -> list[Cut]:
    """Return where turns start, in order."""
    proposals, doubtful = _propose(document, lexicon, cues)
    if _in_capitals(document.text):
        proposals = [cut for cut in proposals if _firm_in_capitals(cut, lexicon)]
    cuts = _accept(proposals, lexicon, title)
    if doubtful:
        keys = {fold(cut.label.text) for cut in cuts if cut.label.text}
        cuts += [cut for cut in doubtful if fold(cut.label.text or "") in keys]
    cuts.sort(key=itemgetter(0))  # one a block so far
    inside = _inside(cuts, document, lexicon)
    if inside:
        cuts = sorted(cuts + inside, key=lambda cut: (cut.block, cut.label.start))
    answers = _answers_between(cuts, document, lexicon)
    return sorted(cuts + answers, key=itemgetter(0)) if answers else cuts


def _in_capitals(text: str) -> bool:
    """Tell whether the page prints everything in capitals, so that capitals mark nobody."""
    words = text[:_CAPITALS_SAMPLE].split()
    upper = sum(map(str.isupper, words))
    return upper * 2 > len(words) and upper > sum(word != word.upper() for word in words) * 9


_CAPITALS_SAMPLE = 1000


def _firm_in_capitals(cut: Cut, lexicon: Lexicon) -> bool:
    """Tell whether a label stands without the witness of its capitals: a word of the lexicon and nothing else."""
    key = fold(cut.label.text or "")
    if cut.label.cue == "bare_label" and len(key) > 1:  # a word in the line of a sentence
        return False
    return cut.label.cue != "dot_label" and (key in lexicon.marks or key in lexicon.official)


def _propose(document: Document, lexicon: Lexicon, cues: Sequence[Cue]) -> tuple[list[Cut], list[Cut]]:
    """Return what the cues propose, and apart what little speaks for: weak labels on lines that go on with a sentence."""
    proposals: list[Cut] = []
    doubtful: list[Cut] = []
    for i, block in enumerate(document.blocks):
        text, marks, soft, _, ignored, _, _ = block
        if ignored or not (marks or len(text) < _SHORT or _may_open(text)):
            continue
        for cue in cues:
            label = cue(document, block, lexicon)
            if label:
                firm = not soft or (label.trust > Trust.WEAK and label.cue != "dot_label")
                (proposals if firm else doubtful).append(_new(Cut, (i, label)))
                break
    return proposals, doubtful


_SHORT = 64


def _may_open(text: str) -> bool:
    """Tell at once that no cue can fire: most paragraphs go on with what was being said."""
    start = text[:160]
    if ":" in start or "：" in start:
        return True
    start = text[:60]
    if "." in start and like_name(text):
        return True
    return text[0] in "【〔［<＜（([▲Q" or " -" in start or " –" in start or text[:9].isupper()


def _accept(proposals: list[Cut], lexicon: Lexicon, title: str) -> list[Cut]:
    """Keep the proposals that the page bears out."""
    firm = [cut for cut in proposals if cut.label.trust is not Trust.WEAK]
    if len(firm) == len(proposals):
        return firm
    weak: dict[tuple[str, str], list[Cut]] = defaultdict(list)
    for cut in proposals:
        if cut.label.trust is Trust.WEAK:
            weak[cut.label.cue, fold(cut.label.text or "")].append(cut)
    page = _Page(firm, lexicon, fold(title))
    accepted = list(firm)
    for (cue, key), group in weak.items():
        if page.bears_out(cue, key, group):
            accepted += group
    if not any(page.role(cut) is Role.PRESS for cut in accepted):
        accepted += weak.get(("emphasised_question", ""), [])
    return accepted


class _Page:
    """What the firm labels of a page say of its style."""

    def __init__(self, firm: list[Cut], lexicon: Lexicon, title: str) -> None:
        self.lexicon = lexicon
        self.title = title
        self.firm = sorted(firm, key=lambda cut: cut.block)
        self.blocks = [cut.block for cut in self.firm]
        self.keys = {fold(cut.label.text) for cut in firm if cut.label.text}
        self.cues = {cut.label.cue for cut in firm}
        self.own_lines = sum(cut.label.cue == "own_line_label" for cut in firm)
        self.press = any(self.role(cut) is Role.PRESS for cut in firm)

    def role(self, cut: Cut) -> Role | None:
        return self.lexicon.role_of(cut.label.text)[0] if cut.label.text else Role.PRESS

    def bears_out(self, cue: str, key: str, group: list[Cut]) -> bool:
        if cue == "emphasised_question":
            return False
        if key in self.keys:  # "JENS ROE (Secretary General):" once, "JENS ROE:" after
            return True
        often = len(group) > 1
        if cue in {"bracket_label", "dash_label", "dot_label"}:
            return cue in self.cues or (often and self._dotted(cue))
        if cue == "own_line_label":
            return (
                self.own_lines > 0
                and self.own_lines * 3 >= len(self.firm)
                and (often or any(map(self._between, group)))
            )
        named = key in self.title and (" " in key or len(key) > 3 or not self.lexicon.spaced)
        return named or any(map(self._between, group)) or (often and (not self.press or len(group) > 2))

    def _dotted(self, cue: str) -> bool:
        """``The President.`` goes with ``Q.``: a page that prints one mark with a full stop prints all so."""
        return cue == "dot_label" and "bare_label" in self.cues

    def _between(self, cut: Cut) -> bool:
        """Tell whether the block stands between two turns of the other side, where only a speaker can stand."""
        at = bisect_right(self.blocks, cut.block)
        if not 0 < at < len(self.firm):
            return False
        before, after = self.firm[at - 1], self.firm[at]
        role = self.role(before)
        return (
            role == self.role(after)
            and before.block != cut.block
            and (role is not None or before.label.text == after.label.text)
        )


def _answers_between(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Open an unlabelled turn at the first plain paragraph after each question, where no answer has a label."""
    if any(cut.label.text and lexicon.role_of(cut.label.text)[0] is not Role.PRESS for cut in cuts):
        return []
    if len(cuts) == 1 and cuts[0].label.text:  # one question in a text is told, not asked
        return []
    blocks = document.blocks
    answers = []
    for cut, after in zip_longest(cuts, cuts[1:]):
        end = after.block if after else len(blocks)
        plain = (i for i in range(cut.block + 1, end) if not (blocks[i].soft or blocks[i].ignored or blocks[i].heading))
        first = next(plain, None)
        if first is not None and not blocks[first].lead_mark:
            answers.append(Cut(first, Label(None, 0, 0, Trust.WEAK, "unlabelled_answer")))
    return answers


_GIANT = 1500


def _inside(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Find labels in the middle of blocks: printed after the last speaker's words, without a new paragraph."""
    taken = _Taken({cut.block: cut.label.end for cut in cuts})
    printed = {cut.label.text for cut in cuts if cut.label.text and cut.label.cue == "known_label"}
    blocks = document.blocks
    giants = [i for i, b in enumerate(blocks) if len(b.text) > _GIANT and not b.ignored]
    if giants and (not printed or sum(len(blocks[i].text) for i in giants) * 2 > len(document.text)):
        printed |= {word.capitalize() for word in lexicon.question if len(word) > 3}
        printed |= _names_in(document, giants, lexicon)
    found: list[Cut] = []
    if printed:
        labels = tuple(sorted(printed, key=lambda words: (-len(words), words)))  # MS. ROWE before ROWE
        for mark in ":：" if not lexicon.spaced else ":":
            found += _occurrences(labels, mark, document, lexicon, taken)
    return found + _emphasised_inside(document, lexicon, taken)


class _Taken:
    """The places that are labels already."""

    def __init__(self, heads: dict[int, int]) -> None:
        #: Block to where the label at its start ends.
        self.heads = heads
        self.inside: dict[int, list[tuple[int, int]]] = {}

    def holds(self, block: int, at: int) -> bool:
        return at < self.heads.get(block, 0) or any(a <= at < b for a, b in self.inside.get(block, ()))

    def add(self, block: int, start: int, end: int) -> None:
        self.inside.setdefault(block, []).append((start, end))


def _occurrences(labels: tuple[str, ...], mark: str, document: Document, lexicon: Lexicon, taken: _Taken) -> list[Cut]:
    """Find the colons that one of the labels stands before: there are far fewer colons in a page than words."""
    found = []
    text = document.text
    last = {label[-1] for label in labels}
    seen = {document.starts[block] + end for block, end in taken.heads.items()}
    at = text.find(mark, 1)
    while at >= 0:
        # A label that a cue has seen ends at its colon, or at the space after it.
        if text[at - 1] in last and at + 2 not in seen and at + 1 not in seen and text.endswith(labels, 0, at):
            for label in labels:
                if text.endswith(label, 0, at):
                    cut = _cut_inside(label, at, document, lexicon, taken)
                    if cut:
                        found.append(cut)
                        break
        at = text.find(mark, at + 1)
    return found


def _cut_inside(label: str, colon: int, document: Document, lexicon: Lexicon, taken: _Taken) -> Cut | None:
    at = colon - len(label)
    block = bisect_right(document.starts, at) - 1
    start = at - document.starts[block]
    if not start or taken.holds(block, start) or document.blocks[block].ignored:
        return None
    firm = is_caps(label) or "." in label.strip(".") or fold(label) in lexicon.question
    if not _parted(document.text, at, firm=firm):
        return None
    words = document.blocks[block].text
    end = start + len(label) + 1
    end = len(words) - len(words[end:].lstrip())
    taken.add(block, start, end)
    return Cut(block, Label(label, start, end, Trust.LIKELY, "inside"))


def _parted(text: str, at: int, *, firm: bool) -> bool:
    """Tell whether words before a label end there: by a full stop, or by a space before a label that nothing else is."""
    before = text[max(0, at - 3) : at]
    if firm and before[-1:].isspace():
        return True
    return before[-1:] in " ?!.*" and ends_sentence(before.rstrip(" *"))


def _emphasised_inside(document: Document, lexicon: Lexicon, taken: _Taken) -> list[Cut]:
    found = []
    for i, block in enumerate(document.blocks):
        for mark in block.marks:
            if not mark.start or block.ignored or taken.holds(i, mark.start):
                continue
            run = block.text[mark.start : mark.end]
            lead = run.strip().lstrip("?!. ")
            start = mark.start + run.index(lead[:1]) if lead else mark.start
            follows = block.text[mark.end : mark.end + 2].lstrip()
            if (lead.endswith((":", "：")) or follows[:1] in {":", "："}) and not taken.holds(i, start):
                lead = lead.rstrip(" :：")
                trust = trust_of(lead, lexicon, emphasised=True)
                if trust and trust > Trust.WEAK:
                    end = mark.end
                    rest = block.text[end:]
                    end += len(rest) - len(rest.lstrip(" :："))
                    found.append(Cut(i, Label(lead, start, end, trust, "inside")))
                    taken.add(i, start, end)
    return found


def _names_in(document: Document, giants: list[int], lexicon: Lexicon) -> set[str]:
    """Find leads that recur before a colon in a page flattened to one line."""
    counts: dict[str, int] = defaultdict(int)
    for i in giants:
        pieces = document.blocks[i].text.split(":")
        for piece in pieces[:-1]:
            words = piece.rsplit(maxsplit=4)[-4:]
            for n in range(1, min(4, len(words)) + 1):
                lead = " ".join(words[-n:])
                if lead[:1].isupper() and trust_of(lead, lexicon):
                    counts[lead] += 1
    names = {lead for lead, n in counts.items() if n > 1}
    return names | set(_longer(names, [document.blocks[i].text for i in giants], lexicon))


_CAPITALS = re.compile(r"([A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ ,'’()-]{4,80}):")


def _longer(names: set[str], texts: list[str], lexicon: Lexicon) -> Iterator[str]:
    """Find whoever has a longer label once, in capitals: ``IDA ROWE, MINISTER FOR PORTS`` who is ``ROWE`` elsewhere."""
    known = {name for name in names if name.isupper() and not lexicon.role_of(name)[0]}
    for text in texts if known else ():
        for found in _CAPITALS.finditer(text):
            lead = found[1].strip()
            if lead not in names and not known.isdisjoint(re.findall(r"[^\s,()]+", lead)) and trust_of(lead, lexicon):
                yield lead
