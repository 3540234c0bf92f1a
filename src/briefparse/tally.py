"""Counting what is equal: over the turns of one page, a ``Counter`` takes longer to begin than to count them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

_Item = TypeVar("_Item", bound="Hashable")


def tally(items: Iterable[_Item]) -> dict[_Item, int]:
    """Return how often each item occurs, in the order in which they first do."""
    counts: dict[_Item, int] = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts
