"""A link to the very words of a turn: the page's address with a text directive, after the WICG draft "URL Fragment Text Directives".

``#:~:text=[prefix-,]start[,end][,-suffix]``: a browser scrolls to the first place at which the terms stand and marks it, from
start to end. Each term lies within one block, on word boundaries; case and accents make no difference. So a start is made of
whole words, as few as stand only once in the canonical text; where they stand at other places, too, words before and after
are added. Here a term is looked for in the middle of words, too: what stands once by this measure stands once by the
browser's. What a page prints outside the body is not known here.

The canonical text folds white space, and a browser does not fold ``&nbsp;``, which pages print beside a plain space after a
label and after a sentence. So no term holds a space at which that is likely, unless nothing else tells two turns apart; between two terms any white
space may stand.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias
from urllib.parse import quote, urlsplit

from briefparse.model import Briefing, Note, Span, Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: A term has this many words, unless there are no more of them; in a script that does not part words, two letters are one.
_WORDS: Final = 4
_LETTERS_OF_A_WORD: Final = 2
#: A span of no more words than this is a start without an end.
_SHORT: Final = 2 * _WORDS
#: So many parts of a turn are tried as the start.
_TRIED: Final = 6
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
#: A space that may be more than one on the page: before or after what ends a sentence or opens an aside.
_UNSURE: Final = re.compile(r"(?<=[.:;?!…؟؛।։\"”»)\]–—-])[^\S\n]|[^\S\n](?=[\"“«(\[–—-])")
_WORD: Final = re.compile(r"\S")
#: A term has at most this many characters: an address is to be sent by mail.
_LONGEST: Final = 400
_BREAK: Final = "\n"
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


#: What a link leads to.
Place: TypeAlias = Turn | Note | Span


def link(briefing: Briefing, turn: Place) -> str | None:
    """Return the address of the page that scrolls to a turn, a note or a span of its text.

    A span that starts or ends within a word is widened to the whole word; in Chinese, Japanese or Thai, to the clause.

    Returns:
        ``None`` where the briefing has no http(s) address, where no word is in the span, and where its words, with those
        before and after, stand at another place of the text, too, so that no link can tell the two apart.
    """
    return links_of(briefing)(turn)


def links_of(briefing: Briefing) -> Callable[[Place], str | None]:
    """Return what gives the link to each place of a briefing: its text is prepared once."""
    url = page_url(briefing)
    if not url:
        return lambda _place: None
    fragment = fragments_of(briefing)
    return lambda place: f"{url}#{directive}" if (directive := fragment(place)) else None


def page_url(briefing: Briefing) -> str | None:
    """Return the http(s) address of a briefing's page, without its fragment."""
    url = (briefing.metadata.url or "").strip()
    try:
        parts = urlsplit(url)
        known = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:  # not an address at all
        return None
    return _UNSAFE.sub(lambda found: quote(found[0]), url.partition("#")[0]) if known else None


def fragments_of(briefing: Briefing) -> Callable[[Place], str | None]:
    """Return what gives what stands after the ``#`` of a link: the fragment of the address, if any, and the text directive."""
    own = (briefing.metadata.url or "").strip().partition("#")[2].partition(_DIRECTIVE)[0]
    own = _UNSAFE.sub(lambda found: quote(found[0]), own)
    texts = _texts(briefing.text, tuple(_labels(briefing)))

    def fragment(place: Place) -> str | None:
        span = place if isinstance(place, Span) else place.span
        terms = next(filter(None, (_terms(text, span) for text in texts)), None)
        return f"{own}{_DIRECTIVE}text={terms}" if terms else None

    return fragment


class _Text(NamedTuple):
    """A canonical text in two forms."""

    #: Its parts a line each: blocks, perhaps cut at the spaces that may be more on the page. Each character is in its place.
    parts: str
    #: The form in which words are compared: blocks are not cut.
    folded: str
    #: Where labels end.
    labels: frozenset[int]


class _Label(NamedTuple):
    """Where a printed label is, and where the words after it start."""

    start: int
    end: int
    words: int


def _labels(briefing: Briefing) -> Iterator[_Label]:
    """Yield the label of each turn that has one."""
    end = 0
    for turn in briefing.turns:
        start, words = turn.span.start, turn.paragraphs[0].start if turn.paragraphs else 0
        printed = briefing.text[start:words].rstrip() if end <= start < words <= len(briefing.text) else ""
        if printed:
            end = words
            yield _Label(start, start + len(printed), words)


def _texts(plain: str, labels: tuple[_Label, ...]) -> tuple[_Text, _Text]:
    """Return a text in the parts that are sure to be found, and in blocks, for turns that the parts do not tell apart."""
    parts = _UNSURE.sub(_BREAK, plain)
    pieces, end = [], 0
    for label in labels:  # which is printed in one piece
        pieces += [parts[end : label.start], plain[label.start : label.end], _BREAK * (label.words - label.end)]
        end = label.words
    ends = frozenset(label.end for label in labels)
    folded = _fold(plain)
    return _Text("".join([*pieces, parts[end:]]), folded, ends), _Text(plain, folded, frozenset())


def _fold(text: str) -> str:
    """Return words in the form in which those that differ by case, marks and width only are the same."""
    if text.isascii():
        plain = text.lower()
    else:
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        plain = "".join([char for char in plain if not unicodedata.combining(char)])
    return plain.translate(_SAME)


def _terms(text: _Text, span: Span) -> str | None:
    """Return the terms of the directive for a span, encoded."""
    wide = _widened(text, span)
    if not wide:
        return None
    parts = list(islice(_parts_of(text, wide), _TRIED))
    labelled = parts[0].end in text.labels  # the words tell more
    for find, tried in ((_alone, parts[: 1 + labelled]), (_with_context, parts)):
        for part in tried:
            found = find(text, part, wide)
            if found:
                return found
    return None


def _parts_of(text: _Text, wide: Span) -> Iterator[Span]:
    """Yield the parts of a span."""
    part = _part_from(text, wide.start)
    while part and part.start < wide.end:
        yield Span(max(part.start, wide.start), min(part.end, wide.end))
        part = _part_from(text, part.end)


def _widened(text: _Text, span: Span) -> Span | None:
    """Return a span from edge to edge; ``None`` where no word is in it."""
    inside = _stripped(text, span) if 0 <= span.start < span.end <= len(text.parts) else None
    if not inside or not _folded(text, inside).strip():
        return None
    start, end = inside
    while start > 0 and not _EDGE.match(text.parts, start):
        start -= 1
    while end < len(text.parts) and not _EDGE.match(text.parts, end):
        end += 1
    return Span(start, end)


def _part_at(text: _Text, place: int) -> Span:
    """Return the part that a place is in."""
    end = text.parts.find(_BREAK, place)
    return Span(text.parts.rfind(_BREAK, 0, place) + 1, end if end >= 0 else len(text.parts))


def _part_from(text: _Text, place: int) -> Span | None:
    """Return the first part with words that starts at a place or after it."""
    found = _WORD.search(text.parts, place)
    return _stripped(text, _part_at(text, found.start())) if found else None


def _part_until(text: _Text, place: int) -> Span | None:
    """Return the last part with words that ends at a place or before it."""
    end = len(text.parts[:place].rstrip())
    return _stripped(text, Span(_part_at(text, end - 1).start, end)) if end else None


def _stripped(text: _Text, span: Span) -> Span | None:
    """Return a span without the white space at its ends; ``None`` where it holds nothing else."""
    said = text.parts[span.start : span.end]
    start, end = span.start + len(said) - len(said.lstrip()), span.end - len(said) + len(said.rstrip())
    return Span(start, end) if start < end else None


def _folded(text: _Text, span: Span) -> str:
    return _fold(text.parts[span.start : span.end])


def _words(said: str) -> int:
    """Count words, or the letters for them in a script that does not part them."""
    return max(len(said.split()), len(_UNSPACED_LETTER.findall(said)) // _LETTERS_OF_A_WORD)


def _terms_in(text: _Text, part: Span, *, from_end: bool = False) -> list[Span]:
    """Return the terms that a part starts with, or ends with, the shortest first."""
    if from_end:
        near = Span(max(part.start, part.end - _LONGEST), part.end)
        terms = [Span(at, part.end) for at in reversed(_edges(text, near)) if not text.parts[at].isspace()]
    else:
        near = Span(part.start, min(part.end, part.start + _LONGEST))
        terms = [Span(part.start, at) for at in _edges(text, near) if not text.parts[at - 1].isspace()]
    enough = bisect_left(terms, _WORDS, key=lambda term: _words(text.parts[term.start : term.end]))
    return [*terms[enough:], *([part] if near == part else ())]


def _edges(text: _Text, part: Span) -> list[int]:
    """Return where terms may start and end within a part."""
    return [at for found in _EDGE.finditer(text.parts, *part) if part.start < (at := found.start()) < part.end]


def _shortest(terms: Sequence[Span], fits: Callable[[Span], bool]) -> Span | None:
    """Return the shortest term that fits, where all that are longer than one that fits do, too."""
    at = 1
    while at < len(terms) and not fits(terms[at - 1]):  # most often the first one fits
        at *= 2
    found = bisect_left(terms, True, at // 2, min(at, len(terms)), key=fits)  # noqa: FBT003 - bisect looks for the first that is true
    return terms[found] if found < len(terms) else None


def _alone(text: _Text, part: Span, wide: Span) -> str | None:
    """Return start and end, where a start of some words stands only once in the text."""
    words = _words(text.parts[part.start : part.end])
    if words < _WORDS:
        return None
    start = _shortest([part] if part == wide and words <= _SHORT else _terms_in(text, part), partial(_is_once, text))
    return _encoded(text, None, start, _end_after(text, wide, start)) if start else None


def _with_context(text: _Text, rest: Span, wide: Span) -> str | None:
    """Return a start with words before or after it, where together they stand only once in the text."""
    starts = _terms_in(text, rest)
    if not starts:
        return None
    start = starts[-1]
    part = _part_at(text, start.start)
    before = _stripped(text, Span(part.start, start.start)) or _part_until(text, part.start)
    after = _stripped(text, Span(start.end, part.end)) or _part_from(text, part.end)
    prefixes = _terms_in(text, before, from_end=True) if before else []
    suffixes = _terms_in(text, after) if after else []
    if not _is_once(text, *prefixes[-1:], start, *suffixes[-1:]):  # then less of it is at several places, too
        return None
    prefix = _shortest(prefixes, lambda term: _is_once(text, term, start))
    if prefix:
        return _encoded(text, prefix, start, _end_after(text, wide, prefix, start))
    if not prefixes and _is_once(text, start):
        return _encoded(text, None, start, _end_after(text, wide, start))
    suffix = _shortest(suffixes, lambda term: _is_once(text, start, term))
    if suffix:
        return _encoded(text, None, start, None, suffix)
    suffix = _shortest(suffixes, lambda term: _is_once(text, prefixes[-1], start, term)) if prefixes else None
    return _encoded(text, prefixes[-1], start, None, suffix) if suffix else None


def _end_after(text: _Text, wide: Span, *told: Span) -> Span | None:
    """Return the last words of a span that do not stand in it before; ``None`` where the start is all, or they do.

    Args:
        text: the text.
        wide: the span.
        told: the start, and the prefix before it, which stand once in the text.
    """
    start = told[-1]
    last = _part_at(text, wide.end - 1)
    part = _stripped(text, Span(max(last.start, start.end), wide.end))
    if not part:
        return None
    said = _folded(text, Span(start.end, wide.end))
    return _shortest(
        _terms_in(text, part, from_end=True),
        lambda term: said.find(words := _folded(text, term)) + len(words) == len(said),
    )


def _is_once(text: _Text, *terms: Span) -> bool:
    """Tell whether terms stand one after the other, white space aside, at one place only."""
    first, *rest = [_folded(text, term) for term in terms]
    folded, places, at = text.folded, 0, text.folded.find(first)
    while at >= 0 and places <= 1:
        places += _stand_at(folded, at + len(first), rest)
        at = folded.find(first, at + 1)
    return places == 1


def _stand_at(folded: str, at: int, words: Sequence[str]) -> bool:
    """Tell whether words stand one after the other from a place on, white space aside."""
    for word in words:
        while folded[at : at + 1].isspace():
            at += 1
        if not folded.startswith(word, at):
            return False
        at += len(word)
    return True


def _encoded(text: _Text, prefix: Span | None, start: Span, end: Span | None = None, suffix: Span | None = None) -> str:
    """Write the terms of a directive."""

    def term(span: Span) -> str:
        return quote(text.parts[span.start : span.end], safe="", errors="replace").replace("-", "%2D")

    written = [term(prefix) + "-"] if prefix else []
    written += [term(each) for each in (start, end) if each]
    return ",".join([*written, "-" + term(suffix)] if suffix else written)
