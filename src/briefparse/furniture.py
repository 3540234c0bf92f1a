"""What a page of no known site leaves out: small elements that say by their class, role or tag what they are.

By class they are captions, tooltips, shares, menus, embeds, and what is ``hidden`` in a sentence; by role, a side bar, a menu or a
search; by tag, a figure or an aside.

The words are those that themes name such parts by; a class is read word by word (``read__small-tooltip`` holds ``tooltip``).
An element that holds much of the page is kept, whatever it says, and a side bar, a figure or a player in which somebody speaks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import compress
from typing import Final

from lxml import etree

from briefparse.akoma import told

_REASONS: Final[Mapping[str, str]] = {
    "caption": "caption", "captions": "caption", "figcaption": "caption", "credit": "caption", "slider": "caption",
    "slideshow": "caption", "carousel": "caption", "gallery": "caption", "lightbox": "caption", "player": "player",
    "tooltip": "tooltip", "tooltips": "tooltip", "popover": "tooltip", "popup": "tooltip",
    "share": "share", "sharing": "share", "sharebar": "share", "social": "share", "sharedaddy": "share", "addthis": "share",
    "addtoany": "share",
    "related": "related", "relatedposts": "related", "recommended": "related", "recommendations": "related",
    "breadcrumb": "navigation", "breadcrumbs": "navigation", "pagination": "navigation", "pager": "navigation",
    "navbar": "navigation", "tagcloud": "navigation", "sitemap": "navigation", "cookie": "navigation",
    "cookies": "navigation", "tags": "tags", "taglist": "tags",
    "tweet": "embed", "comments": "comments", "respond": "comments", "newsletter": "subscribe", "subscribe": "subscribe",
}  # fmt: skip
#: Landmarks of WAI-ARIA that are not the page's subject.
_ROLES: Final[Mapping[str, str]] = {"complementary": "related", "navigation": "navigation", "search": "navigation"}
_OF_ROLE: Final = etree.XPath(f"descendant::*/@role[{' or '.join(f'.={role!r}' for role in _ROLES)}]/..")
_PARTS: Final = re.compile(r"[a-z]+|[A-Z][a-z]*")
_CLASSES: Final = etree.XPath("descendant::*/@class", smart_strings=False)
_CLASSED: Final = etree.XPath("descendant::*[@class]")
_LENGTH: Final = etree.XPath("string-length(normalize-space())")
#: Characters that a caption or a list of links may have.
_MOST: Final = 1000
#: What a tag is, and the characters that it may have.
_BY_TAG: Final[Mapping[str, tuple[str, int]]] = {"figure": ("caption", 400), "aside": ("related", _MOST)}
_INLINE: Final = frozenset(["span", "a", "sup", "abbr", "em", "i", "b", "small"])
_WHOLE: Final = frozenset(["html", "body", "main", "article"])


def furniture(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield the elements to leave out, each with its reason."""
    for element, reason in by_class(root, _reason):
        if reason == "hidden" and element.tag not in _INLINE:  # an answer that a click shows
            continue
        doubtful = _DOUBTFUL.get(reason)
        if element.tag in _WHOLE or _LENGTH(element) > _MOST or (doubtful and _speaks(element, doubtful)):
            continue
        yield element, reason
    for element in _OF_ROLE(root):
        if _LENGTH(element) <= _MOST and not _speaks(element):
            yield element, _ROLES[element.get("role")]
    for element in told(root):
        yield element, "narrative"
    for element in root.iter(*_BY_TAG):
        reason, most = _BY_TAG[str(element.tag)]
        if _LENGTH(element) <= most and not _speaks(element):
            yield element, reason


def _speaks(element: etree._Element, times: int = 1) -> bool:
    """Tell whether paragraphs in an element start as turns do, with a label and a colon, as often as said."""
    starts = ("".join(paragraph.itertext())[:_LABEL] for paragraph in element.iter("p"))
    return sum(":" in start or "：" in start for start in starts) >= times


_LABEL: Final = 40
#: Words that a theme may also give to what holds the text, and how many turns must seem to start there: "Photo: ..." is one line.
_DOUBTFUL: Final[Mapping[str, int]] = {"tags": 1, "player": 1, "caption": 3}


def by_class(root: etree._Element, reason_of: Callable[[str], str | None]) -> Iterator[tuple[etree._Element, str]]:
    """Yield the elements below a root whose ``class`` is a reason to leave them out, with that reason.

    The few values that occur are looked at first: to fetch an element costs more than to read its attribute.
    """
    classes = _CLASSES(root)
    reasons = {value: reason_of(value) for value in set(classes)}
    if any(reasons.values()):
        found = [*map(reasons.__getitem__, classes)]
        yield from compress(zip(_CLASSED(root), found, strict=True), found)


@lru_cache(maxsize=4096)
def _reason(classes: str) -> str | None:
    reason = next((_REASONS[part] for part in map(str.lower, _PARTS.findall(classes)) if part in _REASONS), None)
    names = classes.split()  # "hidden md:block" is shown on wider screens, "hidden-xs" too
    return reason or ("hidden" if "hidden" in names and not any(":" in name for name in names) else None)
