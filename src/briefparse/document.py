"""A page or text as a row of blocks: what every later stage reads, whatever the bytes looked like."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, repeat
from operator import add, itemgetter
from typing import NamedTuple

from attrs import field, frozen

from briefparse.model import Span


class Block(NamedTuple):
    """A paragraph-like piece of a document: ends at block tags, at ``<br>``, at blank lines of a text."""

    #: White space folded, never empty.
    text: str
    #: Emphasised runs (bold, italic, underline), as ranges in ``text``.
    marks: tuple[Span, ...] = ()
    #: Goes on with the sentence of the block before (one ``<br>`` within a sentence).
    soft: bool = False
    #: Printed as a heading.
    heading: bool = False
    #: Why it is left out (``caption``, ``navigation`` ...); ``None`` for text that a reader reads.
    ignored: str | None = None

    @property
    def lead_mark(self) -> int:
        """Where the emphasis that starts the block ends; 0 where it does not start emphasised."""
        return self.marks[0].end if self.marks and self.marks[0].start == 0 else 0


class Nesting(NamedTuple):
    """How blocks stand in the containers of a page; worked out only where the body must be found by it."""

    #: Where a container opens or closes; the first is neither.
    marks: Sequence[bytes]
    #: For each block the mark that stands before its words.
    places: Sequence[int]


@frozen(eq=False, repr=False)
class Document:
    """Blocks in reading order, and the canonical text they make."""

    blocks: tuple[Block, ...]
    #: The last blocks of the page above the body, for its metadata.
    before: tuple[Block, ...] = ()
    #: Characters of text outside the body; white space, scripts and the like left out.
    outside: int = 0
    #: ``Word: value`` lines and front matter above a text, folded name to value.
    fields: tuple[tuple[str, str], ...] = ()
    #: ``None`` for a text, which has no containers, and for a body that was found by it.
    nesting: Nesting | None = None
    #: The canonical text, and where each block starts in it.
    text: str = field(init=False)
    starts: tuple[int, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        text, starts = join(self.blocks)
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "starts", starts)

    @property
    def in_lines(self) -> bool:
        """Whether the blocks are the lines of a paper, as a scan has them: paragraphs are longer."""
        return len(self.text) <= _LINE * len(self.blocks)

    def span(self, block: int, start: int = 0, end: int | None = None) -> Span:
        """Return the span in the canonical text of a range of a block."""
        base = self.starts[block]
        return Span(base + start, base + (len(self.blocks[block].text) if end is None else end))


#: Characters of a line with the gap after it.
_LINE = 100
_TEXT, _SOFT = itemgetter(0), itemgetter(2)


def join(blocks: Sequence[Block]) -> tuple[str, tuple[int, ...]]:
    """Join blocks by a blank line (soft ones by a line break); return the text and where each starts."""
    texts = [*map(_TEXT, blocks)]
    soft = [*map(_SOFT, blocks[1:])]
    gaps = [1 if line else 2 for line in soft] if True in soft else repeat(2, len(soft))
    starts = tuple(accumulate(map(add, map(len, texts), gaps), initial=0)) if blocks else ()
    if True in soft:
        pieces = [""] * (2 * len(texts) - 1)
        pieces[::2] = texts
        pieces[1::2] = ["\n" if line else "\n\n" for line in soft]
        return "".join(pieces), starts
    return "\n\n".join(texts), starts
