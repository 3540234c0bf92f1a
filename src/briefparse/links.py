"""A link to the very words of a turn: the page's address with a text directive, after the WICG draft "URL Fragment Text Directives".

``#:~:text=[prefix-,]start[,end][,-suffix]``: a browser scrolls to the first place at which the terms stand and marks it, from
start to end. Each term lies within one block, on word boundaries; case and accents make no difference. So a start is made of
whole words, as few as stand only once in the canonical text, and of its own block; where the whole block is too little, words
before and after it are added. Here a term is looked for in the middle of words, too: what stands once by this measure stands
once by the browser's. What a page prints outside the body is not known here.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import quote, urlsplit

from briefparse.model import Briefing, Note, Span, Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: A term has this many words, unless there are no more of them; in a script that does not part words, two letters are one.
_WORDS: Final = 4
_LETTERS_OF_A_WORD: Final = 2
#: A span of no more words than this is a start without an end.
_SHORT: Final = 2 * _WORDS
#: Of a turn whose first block cannot be told from another, so many blocks are tried.
_BLOCKS_TRIED: Final = 4
#: Scripts that do not part words by spaces: Thai, Lao, Burmese, Khmer, kana, Han.
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_UNSPACED_LETTER: Final = re.compile(f"[{_UNSPACED}\U00020000-\U0003ffff]")
#: A word boundary by any browser: at white space, and after punctuation of full width before a letter of those scripts.
#: Between two of those letters a dictionary decides, and each browser has its own.
_EDGE: Final = re.compile(
    rf"(?<=\S)(?=\s)|(?<=\s)(?=\S)|(?<=[、。」』】！），：；？”])(?=[{_UNSPACED}\U00020000-\U0003ffff])"
)
_BREAKS: Final = re.compile(r"\n[ \n]*")
_WORD: Final = re.compile(r"\S")
#: A term has at most this many characters: an address is to be sent by mail.
_LONGEST: Final = 400
_DIRECTIVE: Final = ":~:"
#: What no address may hold, and browsers encode.
_UNSAFE: Final = re.compile(r'[\x00-\x20"<>\x7f]')
#: Letters that differ from others by a mark or a size only, though Unicode does not decompose them; and what has no weight.
_SAME: Final = str.maketrans(
    {
        **{chr(kana + 0x60): chr(kana) for kana in range(ord("ぁ"), ord("ゖ") + 1)},
        **dict(zip("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ", "あいうえおつやゆよわ" * 2, strict=True)),
        **dict(zip("æœøđłħ", ("ae", "oe", *"odlh"), strict=True)),
        **dict.fromkeys("\t\r\v\f", " "),
        **dict.fromkeys("\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
    }
)


def link(briefing: Briefing, turn: Turn | Note | Span) -> str | None:
    """Return the address of the page that scrolls to a turn, a note or a span of its text.

    A span that starts or ends within a word is widened to the whole word; in Chinese, Japanese or Thai, to the clause.

    Returns:
        ``None`` where the briefing has no http(s) address, where no word is in the span, and where its words, with those
        before and after, stand at another place of the text, too, so that no link can tell the two apart.
    """
    url = page_url(briefing)
    directive = fragment(briefing, turn) if url else None
    return f"{url}#{directive}" if directive else None


def page_url(briefing: Briefing) -> str | None:
    """Return the http(s) address of a briefing's page, without its fragment."""
    url = (briefing.metadata.url or "").strip()
    try:
        parts = urlsplit(url)
        known = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:  # not an address at all
        return None
    return _UNSAFE.sub(lambda found: quote(found[0]), url.partition("#")[0]) if known else None


def fragment(briefing: Briefing, turn: Turn | Note | Span) -> str | None:
    """Return what :func:`link` puts after the ``#``: the fragment that the address has, if any, and the text directive."""
    own = (briefing.metadata.url or "").strip().partition("#")[2].partition(_DIRECTIVE)[0]
    terms = _terms(_text(briefing.text), turn if isinstance(turn, Span) else turn.span)
    return f"{_UNSAFE.sub(lambda found: quote(found[0]), own)}{_DIRECTIVE}text={terms}" if terms else None


class _Text(NamedTuple):
    """A canonical text, and the form in which its words are compared, a block a line."""

    plain: str
    folded: str


@lru_cache(maxsize=4)
def _text(plain: str) -> _Text:
    return _Text(plain, _fold(plain))


def _fold(text: str) -> str:
    """Return words in the form in which those that differ by case, marks and width only are the same."""
    if text.isascii():
        plain = text.lower()
    else:
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        plain = "".join([char for char in plain if not unicodedata.combining(char)])
    return _BREAKS.sub("\n", plain.translate(_SAME))


def _terms(text: _Text, span: Span) -> str | None:
    """Return the terms of the directive for a span, encoded."""
    wide = _widened(text, span)
    block = _block_at(text, wide.start) if wide else None
    for _ in range(_BLOCKS_TRIED):
        if not wide or not block or block.start >= wide.end:
            break
        rest = Span(max(block.start, wide.start), min(block.end, wide.end))
        found = _alone(text, rest, wide) or _with_context(text, rest, wide)
        if found:
            return found
        block = _block_from(text, block.end)
    return None


def _widened(text: _Text, span: Span) -> Span | None:
    """Return a span from edge to edge; ``None`` where no word is in it."""
    inside = _stripped(text, span) if 0 <= span.start < span.end <= len(text.plain) else None
    if not inside or not _folded(text, inside).strip():
        return None
    start, end = inside
    while start > 0 and not _EDGE.match(text.plain, start):
        start -= 1
    while end < len(text.plain) and not _EDGE.match(text.plain, end):
        end += 1
    return Span(start, end)


def _block_at(text: _Text, place: int) -> Span:
    """Return the block that a place is in."""
    end = text.plain.find("\n", place)
    return Span(text.plain.rfind("\n", 0, place) + 1, end if end >= 0 else len(text.plain))


def _block_from(text: _Text, place: int) -> Span | None:
    """Return the first block with words that starts at a place or after it."""
    found = _WORD.search(text.plain, place)
    return _stripped(text, _block_at(text, found.start())) if found else None


def _block_until(text: _Text, place: int) -> Span | None:
    """Return the last block with words that ends at a place or before it."""
    end = len(text.plain[:place].rstrip())
    return _stripped(text, Span(_block_at(text, end - 1).start, end)) if end else None


def _stripped(text: _Text, span: Span) -> Span | None:
    """Return a span without the white space at its ends; ``None`` where it holds nothing else."""
    said = text.plain[span.start : span.end]
    start, end = span.start + len(said) - len(said.lstrip()), span.end - len(said) + len(said.rstrip())
    return Span(start, end) if start < end else None


def _folded(text: _Text, span: Span) -> str:
    return _fold(text.plain[span.start : span.end])


def _words(said: str) -> int:
    """Count words, or the letters for them in a script that does not part them."""
    return max(len(said.split()), len(_UNSPACED_LETTER.findall(said)) // _LETTERS_OF_A_WORD)


def _terms_in(text: _Text, part: Span, *, from_end: bool = False) -> list[Span]:
    """Return the terms that a part of a block starts with, or ends with, the shortest first."""
    near = Span(max(part.start, part.end - _LONGEST), part.end)
    if not from_end:
        near = Span(part.start, min(part.end, part.start + _LONGEST))
    edges = [found.start() for found in _EDGE.finditer(text.plain, *near) if part.start < found.start() < part.end]
    terms = [Span(at, part.end) for at in reversed(edges)] if from_end else [Span(part.start, at) for at in edges]
    return [*(term for term in terms if _is_term(text.plain[term.start : term.end])), *([part] if near == part else ())]


def _is_term(said: str) -> bool:
    return not said[0].isspace() and not said[-1].isspace() and _words(said) >= _WORDS


def _shortest(terms: Sequence[Span], fits: Callable[[Span], bool]) -> Span | None:
    """Return the shortest term that fits, where all that are longer than one that fits do, too."""
    at = bisect_left(terms, True, key=fits)  # noqa: FBT003 - bisect looks for the first that is true
    return terms[at] if at < len(terms) else None


def _alone(text: _Text, rest: Span, wide: Span) -> str | None:
    """Return start and end, where a start stands only once in the text."""
    whole = rest == wide and _words(text.plain[rest.start : rest.end]) <= _SHORT
    start = _shortest([rest] if whole else _terms_in(text, rest), lambda term: _is_once(text, term))
    return _encoded(text, start=start, end=_end_after(text, wide, start)) if start else None


def _with_context(text: _Text, rest: Span, wide: Span) -> str | None:
    """Return a start that stands at other places, too, with words before or after it that those have not."""
    starts = _terms_in(text, rest)
    if not starts:
        return None
    start = starts[-1]
    block = _block_at(text, start.start)
    before = _stripped(text, Span(block.start, start.start)) or _block_until(text, block.start)
    after = _stripped(text, Span(start.end, block.end)) or _block_from(text, block.end)
    prefixes = _terms_in(text, before, from_end=True) if before else []
    prefix = _shortest(prefixes, lambda term: _is_once(text, term, start))
    if prefix:
        return _encoded(text, prefix, start, _end_after(text, wide, prefix, start))
    suffixes = _terms_in(text, after) if after else []
    for fixed in (None, *prefixes[-1:]):
        told = (fixed, start) if fixed else (start,)
        suffix = _shortest(suffixes, lambda term, told=told: _is_once(text, *told, term))  # type: ignore[misc]
        if suffix:
            return _encoded(text, fixed, start, suffix=suffix)
    return None


def _end_after(text: _Text, wide: Span, *told: Span) -> Span | None:
    """Return the last words of a span that do not stand in it before; ``None`` where the start is all, or they do.

    Args:
        text: the text.
        wide: the span.
        told: the start, and the prefix before it, which stand once in the text.
    """
    start = told[-1]
    block = _block_at(text, wide.end - 1)
    part = _stripped(text, Span(max(block.start, start.end), wide.end)) if start.end < wide.end else None
    if not part:
        return None
    said = _folded(text, Span(start.end, wide.end))
    return _shortest(
        _terms_in(text, part, from_end=True),
        lambda term: said.find(words := _folded(text, term)) + len(words) == len(said),
    )


def _is_once(text: _Text, *terms: Span) -> bool:
    """Tell whether terms stand one after the other, white space aside, at one place only."""
    words = [_folded(text, term) for term in terms]
    if len(words) == 1:
        return text.folded.find(words[0], text.folded.find(words[0]) + 1) < 0
    pattern = re.compile(r"\s*".join(map(re.escape, words)))
    found = pattern.search(text.folded)
    return found is not None and pattern.search(text.folded, found.start() + 1) is None


def _encoded(
    text: _Text,
    prefix: Span | None = None,
    start: Span | None = None,
    end: Span | None = None,
    suffix: Span | None = None,
) -> str:
    """Write the terms of a directive."""

    def term(span: Span) -> str:
        return quote(text.plain[span.start : span.end], safe="", errors="replace").replace("-", "%2D")

    written = [term(prefix) + "-"] if prefix else []
    written += [term(each) for each in (start, end) if each]
    return ",".join([*written, "-" + term(suffix)] if suffix else written)
