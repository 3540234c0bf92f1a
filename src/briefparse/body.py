"""The body of a page, where no layout names one: the innermost container of its labels, but for those of its furniture.

Menus, side bars and footers print words with a colon too. Labels at either edge are theirs where the container is much
smaller without them; at the lower edge, where shares and forms stand, also where they are no label anywhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.blocks import CLOSE, IGNORED, ends_sentence
from briefparse.document import Document, Nesting
from briefparse.lexicon import Lexicon, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.cues import Cut

_FEW_LABELS: Final = 4
_MUCH_SMALLER, _FAR_SMALLER = 0.75, 0.6
_MOST_FOREIGN: Final = 2
#: No menu has more labels at one edge; without a bound the time would grow with the square of the labels.
_MOST_TRIMMED: Final = 30
#: Blocks above the body that are kept for the metadata.
_ABOVE: Final = 40


class _Range(NamedTuple):
    start: int
    end: int

    @property
    def size(self) -> int:
        return self.end - self.start


def with_body(document: Document, cuts: list[Cut], lexicon: Lexicon) -> tuple[Document, list[Cut]]:
    """Return the body alone as a document, and the cuts in it."""
    nesting = document.nesting if cuts else None
    levels = _levels(nesting) if nesting else None
    if nesting is None or levels is None or not any(levels.depth):
        return document, cuts
    blocks = document.blocks
    start, end = _body_of(levels, cuts)
    if end - start > 1 and nesting.places[start] == nesting.places[end - 1]:  # lines of one paragraph
        start, end = _with_paragraphs_beside(levels, document, _Range(start, end))
    if (
        start
        and levels.floor[start] > 1
        and lexicon.kind.get(fold(blocks[start - 1].text.strip("【】[]"))) == "media_questions"
    ):
        start, end = _container(levels.floor, start, levels.floor[start])  # under 質疑応答: a part of the whole
    outside = sum(len(block.text) - block.text.count(" ") for block in (*blocks[:start], *blocks[end:]))
    body = Document(
        blocks[start:end],
        before=(document.before + blocks[:start])[-_ABOVE:],
        outside=document.outside + outside,
        fields=document.fields,
    )
    return body, [cut._replace(block=cut.block - start) for cut in cuts if start <= cut.block < end]


def _with_paragraphs_beside(levels: _Levels, document: Document, lines: _Range) -> _Range:
    """Return the lines of one paragraph with the paragraphs beside it, where one before it is a sentence: somebody speaks there.

    What stands in containers of its own, a notice or a footer, is not beside it.
    """
    blocks, depth = document.blocks, levels.depth[lines.start]
    around = _container(levels.floor, lines.start, depth - 1)
    start, end = lines
    while start > around.start and levels.depth[start - 1] == depth:
        start -= 1
    while end < around.end and levels.depth[end] == depth:
        end += 1
    spoken = any(ends_sentence(block.text) and not block.heading for block in blocks[start : lines.start])
    return _Range(start, end) if spoken else lines


class _Levels(NamedTuple):
    """For each block how many containers are open around it, and the fewest that were since the block before it."""

    depth: Sequence[int]
    floor: Sequence[int]


_STEPS: Final = {b"": 0, CLOSE.encode(): -1, IGNORED.encode(): -1}


def _levels(nesting: Nesting) -> _Levels:
    depths = [*accumulate(_STEPS.get(mark, 1) for mark in nesting.marks)]
    places = (0, *nesting.places)
    floors = [min(depths[before : place + 1]) for before, place in pairwise(places)]
    return _Levels([depths[place] for place in nesting.places], floors)


def _body_of(levels: _Levels, cuts: list[Cut]) -> _Range:
    between = _between(levels, cuts)
    whole = best = _container(levels.floor, cuts[len(cuts) // 2].block, min(between))
    tenth = len(cuts) // 10
    most = min(max(tenth, 2), _MOST_TRIMMED) if len(cuts) > _FEW_LABELS else 0
    for low, high, level in _trims(between, most):
        found = _container(levels.floor, cuts[len(cuts) // 2].block, level)
        share = _MUCH_SMALLER if low + high <= tenth else _FAR_SMALLER
        foreign = not low and high <= _MOST_FOREIGN and _are_foreign(cuts, len(cuts) - high)
        if found.size < best.size and (foreign or (found.size <= whole.size * share and _is_menu(cuts, low))):
            best = found
    return best


def _trims(between: list[int], most: int) -> Iterator[tuple[int, int, int]]:
    """Yield how many labels to leave out at either edge, with the level of the container of the others.

    Only where that level is higher than with one label less: all containers hold the label in the middle, so the level
    says which it is.
    """
    for low in range(most + 1):
        levels = list(accumulate(between[low:], min))  # the container of the labels after ``low``, up to each
        seen = levels[-1] if not low else None
        for high in range(most + 1 - low):
            level = levels[max(len(levels) - 1 - high, 0)]
            if level != seen:
                yield low, high, level
            seen = level


def _between(levels: _Levels, cuts: list[Cut]) -> list[int]:
    """Return for each label but the first how many containers hold it and the one before; for one alone, those around it."""
    return [
        min(levels.floor[a.block + 1 : b.block + 1], default=levels.depth[a.block] - 1) for a, b in pairwise(cuts)
    ] or [levels.depth[cuts[0].block] - 1]


def _container(floor: Sequence[int], block: int, level: int) -> _Range:
    """Return the blocks around one that stand in the same container of a level."""
    start = block
    while start > 0 and floor[start] >= level:
        start -= 1
    end = block + 1
    while end < len(floor) and floor[end] >= level:
        end += 1
    return _Range(start, end)


def _is_menu(cuts: list[Cut], low: int) -> bool:
    """Tell whether no label above the body is one in it: the first turns of a page are its own."""
    above = {fold(cut.label.text or "") for cut in cuts[:low]}
    return above.isdisjoint(fold(cut.label.text or "") for cut in cuts[low:])


def _are_foreign(cuts: list[Cut], at: int) -> bool:
    """Tell whether no label from ``at`` on is one before it."""
    own = {fold(cut.label.text or "") for cut in cuts[:at]}
    return all(fold(cut.label.text or "") not in own for cut in cuts[at:])
