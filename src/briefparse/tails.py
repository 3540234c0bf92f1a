"""What stands on the line of the last words and is not said: page turns of a scanned paper, and end marks.

A typist wrote ``/ 4`` after the last word of a page, to say that page 4 follows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from briefparse.document import Block, Document, Nesting
from briefparse.lexicon import Lexicon
from briefparse.model import Span
from briefparse.notes import end_mark_start

if TYPE_CHECKING:
    from collections.abc import Iterator

_TURN: Final = re.compile(r"/ ?(\d{1,2})(?=\n|$)")
_DOTS: Final = " ./"
#: Between two page turns that a scan shows, as many pages can have none.
_MOST_MISSED: Final = 3


def without_tails(document: Document, lexicon: Lexicon) -> Document:
    """Part page turns and end marks from the words before them, as blocks of their own.

    One figure after a stroke can be anything; page turns come in the order of their numbers.
    """
    at = dict(_end_marks(document, lexicon))
    if document.in_lines:
        at |= dict(_page_turns(document))
    if not at:
        return document
    blocks: list[Block] = []
    places: list[int] = []
    nesting = document.nesting
    for i, block in enumerate(document.blocks):
        pieces = _parted(block, at[i]) if i in at else (block,)
        blocks += pieces
        places += [nesting.places[i] if nesting else 0] * len(pieces)
    return Document(
        tuple(blocks),
        before=document.before,
        outside=document.outside,
        fields=document.fields,
        nesting=Nesting(nesting.marks, places) if nesting else None,
    )


def _end_marks(document: Document, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield each block near the end that ends in an end mark, and where the words before it end."""
    start = max(0, len(document.blocks) - _LAST_BLOCKS)
    last = _last_of_marks(lexicon)
    for i, text in enumerate(map(itemgetter(0), document.blocks[start:]), start):
        end = text[-1]
        if end in last or (end == "." and text[-2:-1] in _CLOSING):
            stop = end_mark_start(text, lexicon)
            if stop < len(text):
                yield i, stop


@lru_cache(maxsize=64)
def _last_of_marks(lexicon: Lexicon) -> frozenset[str]:
    """Return the characters that an end mark can end in: ``ENDS``, ``[end]``, ``###``, ``--30--``."""
    return frozenset([*"])#-*", *(term[-1].upper() for term in lexicon.end if " " not in term)])


#: What a full stop may stand after: ``(end).``.
_CLOSING: Final = frozenset("])")
#: A page without a known body has that much below its transcript.
_LAST_BLOCKS: Final = 200


def _page_turns(document: Document) -> Iterator[tuple[int, int]]:
    """Yield each block that ends in a page turn, and where that starts in it."""
    text = document.text
    for block in _half_marked(document):
        yield block, 0
    found = [
        (int(turn[1]), at) for turn in _TURN.finditer(text) if _stands_free(text[max((at := turn.start()) - 2, 0) : at])
    ]
    steps = [0 < after - before <= _MOST_MISSED + 1 for (before, _), (after, _) in pairwise(found)]
    for (_, start), up_to, from_here in zip(found, [False, *steps], [*steps, False], strict=False):
        if up_to or from_here:
            block = bisect_right(document.starts, start) - 1
            yield block, len(document.blocks[block].text[: start - document.starts[block]].rstrip(_DOTS))


def _half_marked(document: Document) -> list[int]:
    """Return the lines that are a page number with one dash, ``-4``, where their numbers rise: one alone is said, ``-20``."""
    lines = [
        (i, m)
        for i, text in enumerate(map(itemgetter(0), document.blocks))
        if len(text) < _SHORT and (m := _HALF.match(text))
    ]
    numbers = [int(m[1] or m[2]) for _, m in lines]
    rise = len(numbers) > 1 and all(0 < after - before <= _MOST_MISSED + 1 for before, after in pairwise(numbers))
    return [i for i, _ in lines] if rise else []


_SHORT: Final = 8
_HALF: Final = re.compile(r"[-–—/.]*[-–—/] ?(\d{1,3})[.]?$|(\d{1,3}) ?[-–—]$")


def _stands_free(before: str) -> bool:
    """Tell whether what stands before a stroke leaves it to a page turn: not ``24 / 7``, nor ``news/12``."""
    return not (before[-1:].isalnum() or before.strip().isdigit())


def _parted(block: Block, at: int) -> tuple[Block, ...]:
    """Part a block; a full stop before the page turn stays with the words."""
    text = block.text
    at += text[at] == "." and text[at - 1].isalnum() if at else 0
    words, tail = text[:at], text[at:].strip()
    turned = "/" in tail or not words
    parted = Block(tail, ignored=block.ignored or ("running_head" if turned else None))
    marks = tuple(Span(start, min(end, at)) for start, end in block.marks if start < at)
    return (block._replace(text=words, marks=marks), parted) if words else (parted,)
