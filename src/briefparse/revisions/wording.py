"""Words of two texts: how alike they are, and what must be edited to come from one to the other.

A token is a word, a character of a script without spaces between words, or a mark. White space is none: a page may break its
lines elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from briefparse.model import Span
from briefparse.revisions.alignment import aligned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@frozen
class Edit:
    """A run of characters of the old text, and what stands there in the new one; either may be empty."""

    #: ``removed``, ``added`` or ``replaced``.
    op: str
    old: Span
    new: Span
    #: The same words with other quotation marks, dashes, dots, wide or invisible characters.
    typographic: bool = False


#: Chinese, Japanese, Thai, Lao, Burmese and Khmer are written without spaces between words.
_UNSPACED: Final = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
)
#: Marks above and below letters, vowel signs and joiners, which the class ``\w`` leaves out.
_SIGNS: Final = r"\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff\u200c\u200d"
_LETTER: Final = rf"(?:(?![{_UNSPACED}])[\w{_SIGNS}])"
_WORD: Final = re.compile(rf"{_LETTER}+(?:['’ʼ\-]{_LETTER}+)*|[{_UNSPACED}]")
_TOKEN: Final = re.compile(rf"{_WORD.pattern}|\S")

#: Characters that print the same mark, to one of them; ``None`` is not printed at all.
_SAME_MARK: Final[Mapping[int, str | None]] = {
    **dict.fromkeys(map(ord, "“”„‟«»〝〞＂″「」『』"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛‹›′ʼ`´＇"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−－"), "-"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c"), None),
    **dict.fromkeys(range(0x202A, 0x202F), None),
    **dict.fromkeys(range(0x2066, 0x206A), None),
    **{wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F) if chr(wide) not in "＂＇－"},
    ord("…"): "...",
}
#: Equal words of more than half as many characters are shown as equal, however long the edits around them are.
_SHORT: Final = 32
_DASHES: Final = re.compile("-{2,3}")


def squeezed(text: str) -> str:
    """Return the characters that make up an id: in NFC and without white space."""
    return unicodedata.normalize("NFC", "".join(text.split()))


def plain_marks(text: str) -> str:
    """Return the characters with one form for each mark; ``--`` is a dash, and two single quotes are a double one."""
    marks = squeezed(text).translate(_SAME_MARK).replace("''", '"')
    return _DASHES.sub("-", marks)


def is_typographic(old: str, new: str) -> bool:
    """Tell whether two texts are the same words in other marks."""
    return plain_marks(old) == plain_marks(new)


def words_of(text: str) -> list[str]:
    """Return the words in small letters, without marks."""
    return _WORD.findall(unicodedata.normalize("NFC", text).translate(_SAME_MARK).casefold())


def features(words: Sequence[str]) -> Counter[str]:
    """Count words and pairs of words: single characters of Chinese, and small words, are alike everywhere; pairs are not."""
    return Counter((*words, *map(" ".join, pairwise(words))))


def shared(old: Counter[str], new: Counter[str]) -> int:
    """Return how many features two texts have in common."""
    few, many = (old, new) if len(old) < len(new) else (new, old)
    return sum(min(times, many[each]) for each, times in few.items() if each in many)


def likeness(old: Counter[str], new: Counter[str]) -> float:
    """Return the share of features that two texts have in common, from 0 to 1."""
    return 2 * shared(old, new) / (old.total() + new.total())


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """Return what must be edited, in order; equal words between two edits of more than twice their length are part of them."""
    before, after = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
    pairs = aligned([squeezed(token[0]) for token in before], [squeezed(token[0]) for token in after])
    found: list[Edit] = []
    for edit in _edits_between(pairs, before, after, old, new):
        found.append(edit)
        while len(found) > 1 and _belong_together(*found[-2:]):
            found[-2:] = [
                _edit(Span(found[-2].old.start, edit.old.end), Span(found[-2].new.start, edit.new.end), old, new)
            ]
    return tuple(found)


def _edits_between(
    pairs: list[tuple[int, int]], before: list[re.Match[str]], after: list[re.Match[str]], old: str, new: str
) -> Iterator[Edit]:
    """Yield an edit for each gap between tokens that stand in both."""
    for (i, j), (next_i, next_j) in pairwise([(-1, -1), *pairs, (len(before), len(after))]):
        if next_i - i > 1 or next_j - j > 1:
            yield _edit(_run(before, i + 1, next_i), _run(after, j + 1, next_j), old, new)


def _run(tokens: list[re.Match[str]], start: int, end: int) -> Span:
    """Return the characters from one token to before another; where there is none, the place behind the token before."""
    if start < end:
        return Span(tokens[start].start(), tokens[end - 1].end())
    place = tokens[start - 1].end() if start else 0
    return Span(place, place)


def _edit(before: Span, after: Span, old: str, new: str) -> Edit:
    gone, come = old[slice(*before)], new[slice(*after)]
    op = "replaced" if gone and come else "removed" if gone else "added"
    return Edit(op, before, after, is_typographic(gone, come))


def _belong_together(first: Edit, second: Edit) -> bool:
    between = second.old.start - first.old.end
    sizes = [max(edit.old.end - edit.old.start, edit.new.end - edit.new.start) for edit in (first, second)]
    return 2 * between <= min(*sizes, _SHORT) and not (first.typographic or second.typographic)
