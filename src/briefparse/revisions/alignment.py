"""Which items of two sequences stand in both, in the same order: the longest common subsequence.

A row of its table is one whole number, so that thousands of equal items take no longer than others; and of all the longest
ones, that is taken in which what is new or gone is a run that starts where such runs start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

#: Positions in both sequences, in order.
Pairs: TypeAlias = list[tuple[int, int]]


def aligned(old: Sequence[Hashable], new: Sequence[Hashable]) -> Pairs:
    """Return the positions of a longest common subsequence, as near to the start as equal items allow."""
    start = _shared_start(old, new)
    end = _shared_start(old[start:][::-1], new[start:][::-1])
    stop_old, stop_new = len(old) - end, len(new) - end
    middle = _longest(old[start:stop_old], new[start:stop_new])
    head = [(at, at) for at in range(start)]
    tail = [(stop_old + at, stop_new + at) for at in range(end)]
    return [*head, *((start + i, start + j) for i, j in middle), *tail]


def settled(pairs: Pairs, old: Sequence[Hashable], opens: Callable[[int], bool]) -> Pairs:
    """Return the pairs with each run of unpaired old items where one opens, provided that it fits there as well.

    Of ``Q1 A Q2 A``, shortened by two to ``Q1 A``, both ``A Q2`` and ``Q2 A`` may be what is gone.
    """
    partner = dict(pairs)
    for start, end in _runs(len(old), partner):
        for first in _places(start, end, old, partner):
            if opens(first):
                _slide(start, end, first, partner)
                break
    return sorted(partner.items())


def _shared_start(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    shared = min(len(old), len(new))
    return next((at for at in range(shared) if old[at] != new[at]), shared)


def _longest(old: Sequence[Hashable], new: Sequence[Hashable]) -> Pairs:
    """Walk back through the rows of the table: a bit is 0 where an item of the old sequence lengthens the common one."""
    rows = _rows(old, new)
    i, j, pairs = len(old), len(new), []
    while i and j:
        if rows[j - 1] >> (i - 1) & 1:
            i -= 1
            continue
        j -= 1
        if not j or rows[j - 1] >> (i - 1) & 1:
            i -= 1
            pairs.append((i, j))
    return pairs[::-1]


def _rows(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[int]:
    """Return the rows of the table, after Hyyrö, "Bit-parallel LCS-length computation revisited" (2004)."""
    places: dict[Hashable, int] = {}
    for at, item in enumerate(old):
        places[item] = places.get(item, 0) | 1 << at
    everywhere = (1 << len(old)) - 1
    row, rows = everywhere, []
    for item in new:
        both = row & places.get(item, 0)
        row = ((row + both) | (row - both)) & everywhere
        rows.append(row)
    return rows


def _runs(size: int, partner: dict[int, int]) -> Pairs:
    """Return first item, and the one after the last, of each run without partners."""
    alone = [at for at in range(size) if at not in partner]
    starts = [at for at in alone if at - 1 in partner or not at]
    ends = [at + 1 for at in alone if at + 1 in partner or at + 1 == size]
    return list(zip(starts, ends, strict=True))


def _places(start: int, end: int, old: Sequence[Hashable], partner: dict[int, int]) -> list[int]:
    """Return where the run may start, its own place first; an equal item at its other end takes the partner over."""
    places, size = [start], end - start
    for back in range(1, size + 1):
        if start - back not in partner or old[start - back] != old[end - back]:
            break
        places.append(start - back)
    for on in range(size):
        if end + on not in partner or old[end + on] != old[start + on]:
            break
        places.append(start + on + 1)
    return places


def _slide(start: int, end: int, first: int, partner: dict[int, int]) -> None:
    for at in range(start - 1, first - 1, -1):
        partner[at + end - start] = partner.pop(at)
    for at in range(end, end + first - start):
        partner[at - end + start] = partner.pop(at)
