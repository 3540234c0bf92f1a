"""How the words of a briefing stand in its page: which containers hold them, which blocks part them.

A path here has no indices and no inline elements, so that a page with more paragraphs, or a link in one of them, has the same
paths; and a page whose paragraphs are each wrapped in one more ``div`` has none of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from briefparse.model import Turn

_BLOCKS: Final = frozenset(
    "html body address article aside blockquote caption center dd details dialog div dl dt fieldset figure form hgroup"  # noqa: SIM905
    " li main menu ol p pre section table td th tr ul h1 h2 h3 h4 h5 h6".split()
)
_EMPHASIS: Final = frozenset(["b", "strong", "em", "i", "u", "h1", "h2", "h3", "h4", "h5", "h6"])
#: A step of an XPath: its name and its number.
_STEP: Final = re.compile(r"/([^/\[]+)(?:\[name\(\)='[^']*'\])?((?:\[\d+\])?)")
_DIGITS: Final = re.compile(r"\d+")
#: Each costs a search through the tree, so the paragraphs whose containers are looked at are bounded: time stays linear.
_SAMPLED: Final = 24
#: A container holds the transcript if it holds nearly all of the paragraphs; a few may stand in a note or a footer.
_NEARLY_ALL: Final = 0.9


@frozen
class Fingerprint:
    """How the words of a briefing stand in its page."""

    #: The two innermost blocks around a paragraph's words (``div/p``), to their share of the paragraphs.
    paths: Mapping[str, float] = field(factory=dict, hash=False)
    #: Names, with each class and id, of the elements around the transcript, from the outermost; figures are ``#``.
    containers: tuple[str, ...] = ()


def fingerprint_of(turns: Sequence[Turn], root: etree._Element) -> Fingerprint | None:
    """Return the fingerprint of turns that carry XPaths; ``None`` where they carry none.

    Args:
        turns: as :func:`briefparse.parse` gives them when it is asked for XPaths.
        root: the tree of the page, as lxml made it.
    """
    xpaths = [xpath for turn in turns for xpath in turn.paragraph_xpaths]
    if not xpaths:
        return None
    counted = Counter(_block_paths(xpaths))
    paths = {path: round(times / len(xpaths), 4) for path, times in counted.most_common()}
    return Fingerprint(paths, tuple(_containers(root, _spread(xpaths))))


def _block_paths(xpaths: Sequence[str]) -> Iterator[str]:
    """Yield for each paragraph the block that it stands in and the one around that: ``div/p``.

    ``+`` stands behind the outer one's name where it holds nothing else. So a ``div`` around each paragraph shows, and one around
    all of them, as some editors of pages leave behind, does not.
    """
    steps = [tuple(step for step in _STEP.findall(xpath) if step[0] in _BLOCKS) for xpath in xpaths]
    paragraphs = Counter(steps)
    blocks = Counter(each[:-1] for each in paragraphs)
    for each in steps:
        names = [name for name, _ in each[-2:]]
        # A block with most of the words is no paragraph: its lines are.
        if len(names) > 1 and blocks[each[:-1]] == 1 and paragraphs[each] * 2 <= len(xpaths):
            names[0] += "+"
        yield "/".join(names) or "."


def is_emphasised(xpath: str) -> bool:
    """Tell whether a text node stands in an element that emphasises."""
    return not _EMPHASIS.isdisjoint(name for name, _ in _STEP.findall(xpath))


def _spread(xpaths: Sequence[str]) -> Sequence[str]:
    """Return as many of the paths as are looked at, evenly spread."""
    return xpaths[:: len(xpaths) // _SAMPLED + 1]


def _containers(root: etree._Element, xpaths: Sequence[str]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for xpath in xpaths:
        found = root.xpath(xpath.rpartition("/")[0])
        element = found[0] if isinstance(found, list) and found else None
        if element is not None:
            seen.update(dict.fromkeys(_tokens_around(element), 1))
    return (token for token, times in seen.items() if times >= _NEARLY_ALL * len(xpaths))


def _tokens_around(paragraph: etree._Element) -> Iterator[str]:
    """Yield the tokens of all that is around a paragraph, from the outermost; of ``html`` and ``body`` only the names.

    Their classes say what page it is, not how it is built (``postid-4711``, ``no-js``).
    """
    for element in reversed([*paragraph.iterancestors()]):
        tag = str(element.tag)
        if tag in {"html", "body"}:
            continue
        yield from (f"{tag}.{_DIGITS.sub('#', name)}" for name in (element.get("class") or "").split())
        if element.get("id"):
            yield f"{tag}#{_DIGITS.sub('#', element.get('id', ''))}"
