"""A page laid out as one marked string to blocks: split at its marks, white space folded, emphasis as ranges.

The marks are the control character DEL, which shows nothing and is one byte, and Unicode noncharacters (U+FDD0 to U+FDD3),
which no text may interchange; :mod:`briefparse.source` takes them out of the input. The string is split at one literal
mark, since a regular expression over a page costs as much as its parse.
"""

from __future__ import annotations

import re
from itertools import compress, count, pairwise
from typing import TYPE_CHECKING, Final

from briefparse.document import Block, Nesting
from briefparse.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PART: Final = "\x7f"
#: What only a mark that parts words starts with: words can be a bracket.
EDGE: Final = "\ufdd0"
BREAK: Final = "\ufdd1"
ON: Final = "\ufdd2"
OFF: Final = "\ufdd3"
MARKS: Final = (PART, EDGE, BREAK, ON, OFF)
# Split at PART, words take turns with what parts them: a block element opens, a heading opens, one opens whose line breaks
# are meant, each closes; an ignored element opens (with its reason after the bracket) and closes; the body opens and closes.
OPEN: Final = "("
HEADING: Final = "#"
PRE: Final = "="
CLOSE: Final = ")"
IGNORE: Final = f"{EDGE}["
IGNORED: Final = "]"
BODY: Final = f"{EDGE}("
BODY_END: Final = f"{EDGE})"
#: Characters of no width that part no letters: breaks that may be made, and directions of writing.
OF_NO_WIDTH: Final = "\u200b\ufeff\xad\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_PART, _HEADING, _PRE, _IGNORE, _IGNORED = map(str.encode, (PART, HEADING, PRE, IGNORE, IGNORED))
_MARKS_IN_WORDS: Final = tuple(map(str.encode, MARKS[1:]))
_NO_BREAK_SPACE: Final = "\xa0".encode()
_NOT_COUNTED: Final = b" \n" + _PART + bytes(range(0x80, 0xC0))
_REASON: Final = re.compile(re.escape(_IGNORE) + b"([^" + _PART + b"]*)")
_START_OF_MARKS: Final = EDGE.encode()[:1]
_MARKS_OF_ELEMENTS: Final = frozenset(map(str.encode, (OPEN, HEADING, PRE, CLOSE, IGNORED)))
_EMPHASIS: Final = re.compile(f"([{ON}{OFF}])")
#: Most of them in UTF-8; a pattern that starts with one byte is looked for fastest.
_OF_NO_WIDTH: Final = re.compile(rb"\xe2(?:\x80[\x8b\x8e\x8f\xaa-\xae]|\x81[\xa6-\xa9])")
_RARE_OF_NO_WIDTH: Final = tuple(map(str.encode, "\ufeff\xad\u061c"))
_BLANK_LINE: Final = re.compile(r"\n *\n\s*")
#: A text node this long that holds blank lines is a whole transcript whose paragraphs the page does not tag.
_LONG: Final = 1500
#: No line is longer in a text that is wrapped by hand.
_LONGEST_LINE: Final = 120
#: A named tuple's own constructor costs a second call.
_new: Final = tuple.__new__


def readable(laid_out: bytes) -> bytes:
    """Take the characters of no width out of a page that is laid out; tabs become spaces.

    It stays in UTF-8: most of its parts are blank, and most of the others are ASCII, which is decoded and searched several
    times faster than a string that holds marks.
    """
    laid_out = _OF_NO_WIDTH.sub(b"", laid_out.replace(b"\t", b" ").replace(b"\r", b" "))
    for none in _RARE_OF_NO_WIDTH:
        if all(byte in laid_out for byte in none):  # a byte is found at once
            laid_out = laid_out.replace(none, b"")
    return laid_out


def parts_of(laid_out: bytes) -> list[bytes]:
    """Return words and the marks that part them, in turn."""
    return laid_out.split(_PART)


def last_parts_of(laid_out: bytes, most: int) -> list[bytes]:
    """Return the last of the words and marks: an odd number at most, so that words come first."""
    return laid_out.rsplit(_PART, most)[-most:]


def are_sound(parts: list[bytes]) -> bool:
    """Tell whether only the stylesheet made the marks that part words: a page can hold them as references, ``&#x7F;``."""
    return all(mark.startswith(_IGNORE) for mark in set(parts[1::2]) - _MARKS_OF_ELEMENTS)


def visible_length(laid_out: bytes) -> int:
    """Count the characters of the words of a page that is laid out, white space left out."""
    # Without white space and all bytes of a character but its first, as many are left as there are characters.
    length = len(laid_out.translate(None, _NOT_COUNTED)) - laid_out.count(_PART) // 2
    if laid_out.isascii():
        return length
    if _START_OF_MARKS in laid_out:
        length -= sum(map(laid_out.count, _MARKS_IN_WORDS)) + sum(map(len, _REASON.findall(laid_out)))
    return length - laid_out.count(_NO_BREAK_SPACE)


def blocks_of(parts: list[bytes]) -> tuple[list[Block], Nesting]:
    """Return the blocks of a page split into its parts, and how they stand in its containers."""
    words = [*map(bytes.strip, parts[::2])]
    marks = [b"", *parts[1::2]]
    reasons = _reasons(marks)
    blocks: list[Block] = []
    places: list[int] = []
    # Most parts are empty: a container closes and the next opens.
    for place in compress(count(), words):
        piece, mark = words[place].decode(), marks[place]
        heading = mark == _HEADING
        ignored = reasons[place] if reasons else None
        plain = piece.isascii()
        if not plain:
            piece = piece.replace("\xa0", " ").strip()
            plain = ON not in piece and OFF not in piece and BREAK not in piece
        if len(piece) > _LONG or mark == _PRE or (not plain and BREAK in piece):
            lines = _lines(_with_breaks(piece, meant=mark == _PRE), heading=heading, ignored=ignored)
            blocks += lines
            places += [place] * len(lines)
            continue
        text, emphasised = (fold_space(piece), ()) if plain else _marked(piece)
        if text:
            blocks.append(_new(Block, (text, emphasised, False, heading, ignored)))
            places.append(place)
    return blocks, Nesting(marks, places)


def _reasons(marks: Sequence[bytes]) -> list[str | None]:
    """Return for each mark why what follows it is left out; nothing where no mark is that of an ignored element."""
    edges = {mark for mark in set(marks) if mark == _IGNORED or mark.startswith(_IGNORE)}
    if not edges:
        return []
    stack: list[str] = []
    reasons: list[str | None] = [None] * len(marks)
    for at, until in pairwise([*compress(count(), map(edges.__contains__, marks)), len(marks)]):
        if marks[at] == _IGNORED:
            del stack[-1:]
        else:
            stack.append(marks[at][len(_IGNORE) :].decode())
        if stack:
            reasons[at:until] = [stack[-1]] * (until - at)
    return reasons


def _lines(piece: str, *, heading: bool, ignored: str | None) -> list[Block]:
    """Return a block for each line; a line after one break goes on with a sentence that the line before it leaves open."""
    lines: Iterable[str] = piece.split(BREAK)
    emphasised = ON in piece or OFF in piece
    blocks: list[Block] = []
    before = ""
    for line in _reopened(lines) if emphasised else lines:
        text, marks = _marked(line) if emphasised else (fold_space(line), ())
        if text:
            soft = before != "" and not ends_sentence(before)
            blocks.append(_new(Block, (text, marks, soft, heading, ignored)))
        before = text
    return blocks


def _with_breaks(piece: str, *, meant: bool) -> str:
    """Put marks for the blank lines of a long piece; where line breaks are meant, for each that no wrapped line ends in."""
    if meant and (max(map(len, piece.split("\n"))) > _LONGEST_LINE or not _BLANK_LINE.search(piece)):
        return piece.replace("\n", BREAK)
    return _BLANK_LINE.sub(BREAK + BREAK, piece) if meant or len(piece) > _LONG else piece


def _reopened(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines with the emphasis that goes on from the line before opened again."""
    inside = ""
    for line in lines:
        whole = inside + line
        yield whole
        inside = ON * max(0, whole.count(ON) - line.count(OFF))


def fold_space(text: str) -> str:
    """Fold line breaks and runs of spaces to single spaces."""
    text = text.replace("\n", " ").strip()
    pieces = text.split("  ")  # at two spaces it leaves few pieces, at each space many
    return text if len(pieces) == 1 else " ".join([run for piece in pieces if (run := piece.strip(" "))])


def _marked(text: str) -> tuple[str, tuple[Span, ...]]:
    """Fold a line and take its emphasis marks out; return it with the emphasised runs, touching ones joined."""
    text = fold_space(text)
    if ON not in text:
        return (text.replace(OFF, "").strip() if OFF in text else text), ()
    off = text.find(OFF)
    # The common case: one bold label, then words.
    if off > 0 and text[0] == ON:
        start, rest = text[1:off], text[off + 1 :]
        if ON not in rest and OFF not in rest and ON not in start and (start := start.strip()):
            gap = " " if rest and rest[0] != " " and text[off - 1] == " " else ""
            return start + gap + rest, (_new(Span, (0, len(start))),)
    return _without_marks(text)


def ends_sentence(text: str) -> bool:
    """Tell whether a line closes its sentence, so that a line break after it parts paragraphs."""
    text = text.rstrip()
    if text[-1:] in {"]", ")"} and text.rstrip("\"'”’»)]")[-1:] not in _STOPS:
        start = max(text.rfind("["), text.rfind("("))
        if len(text) - start <= _LONGEST_REMARK:  # "... of my question. [Laughter]"
            text = text[:start].rstrip()
    return text.rstrip("\"'”’»)）]」』 ")[-1:] in _STOPS


_STOPS: Final = ".?!:;。？！：；…؟।։\u037e"
_LONGEST_REMARK: Final = 42


def _without_marks(text: str) -> tuple[str, tuple[Span, ...]]:
    """Take emphasis marks out of a folded text; return it with the emphasised runs, touching ones joined."""
    plain = ""
    runs: list[Span] = []
    inside = 0
    for token in _EMPHASIS.split(text):
        if token == ON:
            inside += 1
        elif token == OFF:
            inside = max(0, inside - 1)
        elif token:
            piece = token.lstrip() if not plain or plain.endswith(" ") else token
            start = len(plain)
            plain += piece
            if inside and piece.strip():
                _extend(runs, plain, start, len(plain))
    plain = plain.rstrip()
    return plain, tuple(Span(a, min(b, len(plain))) for a, b in runs if a < len(plain))


def _extend(runs: list[Span], plain: str, start: int, end: int) -> None:
    end = start + len(plain[start:end].rstrip())
    if runs and not plain[runs[-1].end : start].strip():
        runs[-1] = Span(runs[-1].start, end)
    else:
        runs.append(Span(start, end))
