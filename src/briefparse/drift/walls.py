"""Pages that stand in another's place: consent, login, error and bot walls, known by their share of the phrases of such pages.

Their words are data, in ``walls.toml``. Those of all languages are looked up at once: a wall often speaks another language
than its site.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from attrs import frozen

from briefparse.lexicon import fold_term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.document import Document


@frozen
class Wall:
    """How far a page looks like a wall."""

    #: ``consent``, ``login``, ``error`` or ``bot``: the kind with the largest share; ``None`` where there is none.
    kind: str | None = None
    #: Share of the text, in characters, that stands in sentences with such a phrase.
    share: float = 0.0
    #: Characters of the text.
    size: int = 0
    #: How many different phrases of that kind it holds.
    phrases: int = 0
    #: Title or first heading is little but such a phrase.
    titled: bool = False


@lru_cache(maxsize=1)
def phrases() -> Mapping[str, tuple[str, ...]]:
    """Return the folded phrases of each kind of wall."""
    tables = tomllib.loads((files("briefparse.drift") / "walls.toml").read_text("utf-8"))
    return {kind: tuple(map(fold_term, table)) for kind, table in tables.items()}


def wall_of(title: str, document: Document) -> Wall:
    """Weigh a page's sentences: which kind of wall they are most like, and how much of the text they are."""
    sentences = [fold_term(text) for block in document.blocks for text in _SENTENCE.findall(block.text)]
    size = sum(map(len, sentences))
    text = "\n".join(sentences)
    said = {kind: [term for term in terms if term in text] for kind, terms in phrases().items()}
    shares = {kind: _share(sentences, terms, size) for kind, terms in said.items()}
    heads = [*_PART.split(title), *(block.text for block in document.blocks[:_FIRST] if len(block.text) < _HEADLINE)]
    named = next((kind for kind in said if any(_is_titled(fold_term(head), kind) for head in heads)), None)
    kind = named or max(shares, key=shares.__getitem__)
    if not shares[kind] and not named:
        return Wall(size=size)
    return Wall(kind, round(shares[kind], 4), size, len(said[kind]), named is not None)


_SENTENCE: Final = re.compile(r"[^.!?。！？؟]+[.!?。！？؟]*")
#: What parts the name of a page from that of its site.
_PART: Final = re.compile(r"\s[-|–—:·•»]\s|[|_]")
_FIRST: Final = 3
_HEADLINE: Final = 80
#: Of a headline that says so: ``404 - Page not found``, and not ``Minister: access denied to two ships``.
_MOST_OF_IT: Final = 0.6
#: Consent is also the subject of pages; nobody heads a briefing with ``Access denied``.
_TITLED: Final = frozenset(["error", "bot"])


def _share(sentences: Sequence[str], terms: Sequence[str], size: int) -> float:
    return sum(len(text) for text in sentences if any(map(text.__contains__, terms))) / size if size else 0.0


def _is_titled(head: str, kind: str) -> bool:
    if kind not in _TITLED:
        return False
    longest = max((len(term) for term in phrases()[kind] if term in head), default=0)
    return longest > 0 and longest >= _MOST_OF_IT * len(head.strip(" .!…"))
