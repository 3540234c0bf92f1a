"""How the words of a briefing stand in its page: which containers hold them, which blocks part them.

A path here has no indices and no inline elements, so that a page with more paragraphs, or a link in one of them, has the same
paths; and a page whose paragraphs are all wrapped in one more ``div`` has none of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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

    #: Path of the blocks from the body down to a paragraph's words, to its share of the paragraphs.
    paths: Mapping[str, float] = field(factory=dict, hash=False)
    #: Names, with each class and id, of the elements around the transcript, from the outermost; figures are ``#``.
    containers: tuple[str, ...] = ()


def fingerprint_of(turns: Sequence[Turn], root: etree._Element, body: etree._Element | None) -> Fingerprint | None:
    """Return the fingerprint of turns that carry XPaths; ``None`` where they carry none.

    Args:
        turns: as :func:`briefparse.parse` gives them when it is asked for XPaths.
        root: the tree of the page, as lxml made it.
        body: the element that the layout calls the body; ``None`` where no layout is known.
    """
    xpaths = [xpath for turn in turns for xpath in turn.paragraph_xpaths]
    if not xpaths:
        return None
    above = sum(1 for _ in body.iterancestors()) + 1 if body is not None else 0
    counted = Counter(_block_paths(xpaths, above))
    paths = {path: round(times / len(xpaths), 4) for path, times in counted.most_common()}
    return Fingerprint(paths, tuple(_containers(root, _spread(xpaths))))


def _block_paths(xpaths: Sequence[str], above: int) -> Iterator[str]:
    """Yield the path of each paragraph: its block elements below the first few steps of its XPath.

    ``+`` stands behind the name of a block that holds nothing but one paragraph: some editors of pages put all paragraphs into
    one more ``div``, and that is not the same as one ``div`` for each.
    """
    steps = [[step for step in _STEP.findall(xpath)[above:] if step[0] in _BLOCKS] for xpath in xpaths]
    alone = Counter(tuple(each[:-1]) for each in {tuple(each) for each in steps})
    for each in steps:
        names = [name for name, _ in each]
        if len(names) > 1 and alone[tuple(each[:-1])] == 1 and len(xpaths) > _FEW:
            names[-2] += "+"
        yield "/".join(names) or "."


#: With fewer paragraphs it may be chance that one is alone.
_FEW: Final = 3


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


def _tokens_around(paragraph: etree._Element) -> Iterable[str]:  # type: ignore[name-defined,unused-ignore]
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
