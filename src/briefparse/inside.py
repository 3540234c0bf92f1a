"""Labels in the middle of blocks: printed after the last speaker's words, without a new paragraph.

Only labels that the page is known to use are looked for; in a page flattened to one line, leads that recur before a colon.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterator
from operator import itemgetter
from typing import Final

from briefparse.blocks import ends_sentence
from briefparse.case import CAPITALS
from briefparse.cues import Cut, Label, words_after
from briefparse.document import Document
from briefparse.lexicon import Lexicon, fold
from briefparse.trust import INITIALS, Trust, is_caps, trust_of

#: A block this long may be a whole page flattened to one line; a shorter one may where nobody answers elsewhere.
_GIANT: Final = 1500
_LESS: Final = 250


def find_inside(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Find labels in the middle of blocks: printed after the last speaker's words, without a new paragraph."""
    taken = _Taken({i: label.end for i, label in cuts})
    speaking = {(label.text, label.cue) for _, label in cuts if label.text}
    printed = {text for text, cue in speaking if text and cue == "known_label"}
    blocks = document.blocks
    longest = max(map(len, map(itemgetter(0), blocks)), default=0)
    giant = _LESS if printed and len({fold(text) for text, _ in speaking if text}) == 1 else _GIANT
    giants = [i for i, b in enumerate(blocks) if len(b.text) > giant and not b.ignored] if longest > giant else []
    once: set[str] = set()
    if giants and (not printed or sum(len(blocks[i].text) for i in giants) * 2 > len(document.text)):
        printed |= {word.capitalize() for word in lexicon.question if len(word) > 3}
        names, once = _names_in(document, giants, lexicon)
        printed |= names
    found: list[Cut] = []
    if printed or once:
        labels = tuple(sorted(printed | once, key=lambda words: (-len(words), words)))  # MS. ROWE before ROWE
        for mark in ":：" if not lexicon.spaced else ":":
            found += _occurrences(labels, mark, document, lexicon, taken, once)
    bare = {cut.label.text for cut in cuts if cut.label.cue == "bare_label" and len(cut.label.text or "") == 1}
    for mark in sorted(filter(None, bare)):
        found += _marks_inside(mark, document, lexicon, taken)
    return found + _emphasised_inside(document, lexicon, taken)


class _Taken:
    """The places that are labels already."""

    def __init__(self, heads: dict[int, int]) -> None:
        #: Block to where the label at its start ends.
        self.heads = heads
        #: Block to the ranges in it, in order; none overlaps another.
        self.inside: dict[int, list[tuple[int, int]]] = {}

    def holds(self, block: int, at: int) -> bool:
        if at < self.heads.get(block, 0):
            return True
        ranges = self.inside.get(block, ())
        before = bisect_right(ranges, at, key=itemgetter(0))
        return before > 0 and at < ranges[before - 1][1]

    def add(self, block: int, start: int, end: int) -> None:
        insort(self.inside.setdefault(block, []), (start, end))


def _occurrences(
    labels: tuple[str, ...], mark: str, document: Document, lexicon: Lexicon, taken: _Taken, once: set[str]
) -> list[Cut]:
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
                    cut = _cut_inside(label, at, document, lexicon, taken, doubted=label in once)
                    if cut:
                        found.append(cut)
                        break
        at = text.find(mark, at + 1)
    return found


def _cut_inside(
    label: str, colon: int, document: Document, lexicon: Lexicon, taken: _Taken, *, doubted: bool
) -> Cut | None:
    at = colon - len(label)
    block = bisect_right(document.starts, at) - 1
    start = at - document.starts[block]
    if not start or taken.holds(block, start) or document.blocks[block].ignored:
        return None
    firm = not doubted and (is_caps(label) or "." in label.strip(".") or fold(label) in lexicon.question)
    quotes = doubted and document.text[colon + 1 : colon + 3].strip()[:1] in _QUOTES  # "So P.Rowe: «...»"
    if quotes or not _parted(document.text, at, firm=firm):
        return None
    end = words_after(document.blocks[block].text, start + len(label) + 1)
    taken.add(block, start, end)
    return Cut(block, Label(label, start, end, Trust.LIKELY, "inside"))


def _marks_inside(mark: str, document: Document, lexicon: Lexicon, taken: _Taken) -> list[Cut]:
    """Find a mark without a colon between two sentences of a block: ``(Laughter.)  Q  Do it the right way.``."""
    found = []
    text = document.text
    at = text.find(mark, 2)  # a single character is found fastest
    while at >= 0:
        if text[at - 1] == " " and text[at + 1 : at + 2] == " ":
            block = bisect_right(document.starts, at) - 1
            start = at - document.starts[block]
            word = text[at + 2 : at + 2 + _LONGEST_WORD].partition(" ")[0]
            # "John Q. Public. Q Branch is ..."
            asks = text[at - 2] in ")]" or word.rstrip(",").casefold() in lexicon.common
            sentence = text[at - 2] in _SENTENCE_ENDS and word[:1].isupper() and asks
            if sentence and not document.blocks[block].ignored and not taken.holds(block, start):
                taken.add(block, start, start + 2)
                found.append(Cut(block, Label(mark, start, start + 2, Trust.LIKELY, "inside")))
        at = text.find(mark, at + 1)
    return found


_SENTENCE_ENDS: Final = frozenset(".?!)]")
_LONGEST_WORD: Final = 20


def _parted(text: str, at: int, *, firm: bool) -> bool:
    """Tell whether words before a label end there: by a full stop, or by a space before a label that nothing else is."""
    before = text[max(0, at - 3) : at]
    if firm and before[-1:].isspace():
        return True
    return before[-1:] in " ?!.*" and ends_sentence(before.rstrip(" *"))


def _emphasised_inside(document: Document, lexicon: Lexicon, taken: _Taken) -> list[Cut]:
    found = []
    for i, block in [(i, block) for i, block in enumerate(document.blocks) if block.marks]:
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
                    if taken.holds(i, end - 1):  # "(PM cont): QUESTION:" in one run of bold
                        continue
                    found.append(Cut(i, Label(lead, start, end, trust, "inside")))
                    taken.add(i, start, end)
    return found


def _names_in(document: Document, giants: list[int], lexicon: Lexicon) -> tuple[set[str], set[str]]:
    """Find leads that recur before a colon in a page flattened to one line, and names with initials that stand there once."""
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
    once = {lead for lead, n in counts.items() if n == 1 and INITIALS.fullmatch(lead)}
    names |= set(_longer(names, [document.blocks[i].text for i in giants], lexicon))
    return names, once if len(once) < _MOST_ONCE else set()


#: More than the people who speak once at a conference; each is compared with each colon.
_MOST_ONCE: Final = 200


_QUOTES: Final = frozenset('"“„«‘')
_CAPITALS: Final = re.compile(rf"([{CAPITALS}][{CAPITALS} ,'’()-]{{4,80}}):")


def _longer(names: set[str], texts: list[str], lexicon: Lexicon) -> Iterator[str]:
    """Find whoever has a longer label once, in capitals: ``IDA ROWE, MINISTER FOR PORTS`` who is ``ROWE`` elsewhere."""
    known = {name for name in names if name.isupper() and not lexicon.role_of(name)[0]}
    for text in texts if known else ():
        for found in _CAPITALS.finditer(text):
            lead = found[1].strip()
            if lead not in names and not known.isdisjoint(re.findall(r"[^\s,()]+", lead)) and trust_of(lead, lexicon):
                yield lead
