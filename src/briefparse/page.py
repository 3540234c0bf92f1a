"""What the head of an HTML page says of itself, read in one walk over the tree."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class PageFacts(NamedTuple):
    """What the head of an HTML page says of itself."""

    meta: Mapping[str, str] = MappingProxyType({})
    title: str | None = None
    heading: str | None = None
    canonical: str | None = None
    language: str | None = None
    times: tuple[str, ...] = ()
    json_ld: tuple[Mapping[str, Any], ...] = ()
    tags: tuple[str, ...] = ()
    #: What the page's microdata call the headline.
    headline: str | None = None
    #: The page shows a film.
    video: bool = False

    @property
    def host_urls(self) -> tuple[str, ...]:
        """The addresses the page gives for itself."""
        return tuple(filter(None, (self.canonical, self.meta.get("og:url"), self.meta.get("url"))))


#: The elements that are looked at.
_TAGS_READ: Final = ("meta", "title", "link", "h1", "h2", "h3", "time", "script", "video", "iframe")


def page_facts(root: etree._Element) -> PageFacts:
    """Read an HTML page's head, its headings and its machine-readable dates, in one walk."""
    found: dict[str, list[etree._Element]] = {tag: [] for tag in _TAGS_READ}
    for element in root.iter(*_TAGS_READ):
        found[str(element.tag)].append(element)
    metas = [*_metas(found["meta"])]
    meta = dict(reversed(metas))  # the first of a name is the page's
    times = [(time.get("itemprop"), when) for time in found["time"] if (when := time.get("datetime"))]
    # The page's own, which it prints; a ``meta`` can be that of a photo in it.
    published = next((value for name, value in times if name == "datePublished"), None)
    if published:
        meta["datepublished"] = published
    titles = (_text_of(title) for title in found["title"] if title.getparent() is not None)
    addresses = (link.get("href") for link in found["link"] if link.get("rel") == "canonical")
    headings = [_text_of(heading) for heading in found["h1"] if not _is_logo(heading)]
    return PageFacts(
        meta,
        next(filter(None, titles), None),
        heading=max(headings[:4], key=len, default=None) or None,
        canonical=next(filter(None, addresses), None),
        language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        times=tuple(value for _, value in times[:3]),
        json_ld=tuple(
            _json_ld(script.text or "" for script in found["script"] if script.get("type") == "application/ld+json")
        ),
        tags=tuple(dict.fromkeys(" ".join(content.split()) for name, content in metas if name in _TAGS)),
        headline=_headline([*found["h1"], *found["h2"], *found["h3"]]),
        video=bool(found["video"]) or any(map(_is_film, found["iframe"])),
    )


def _metas(elements: Iterable[etree._Element]) -> Iterator[tuple[str, str]]:
    for element in elements:
        content = element.get("content")
        name = content and (element.get("property") or element.get("name") or element.get("itemprop"))
        if content and name:
            yield name.lower(), content


def _text_of(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


#: What the address of a frame with a film in it holds.
_OF_A_FILM: Final = ("video", "/embed/", "player")


def _headline(headings: Iterable[etree._Element]) -> str | None:
    """Return the only heading that microdata call the headline; teasers of other pages have one each."""
    found = [heading for heading in headings if heading.get("itemprop") == "headline"]
    return _text_of(found[0]) or None if len(found) == 1 else None


def _is_film(frame: etree._Element) -> bool:
    source = frame.get("src") or ""
    return any(map(source.__contains__, _OF_A_FILM))


def _is_logo(heading: etree._Element) -> bool:
    """Tell whether a heading is nothing but a link to the site's first page."""
    link = heading.find("a")
    path = (link.get("href") or "").strip() if link is not None else ""
    home = path in {"/", "./"} or path.startswith("/index.")
    return home and "".join(heading.itertext()).split() == "".join(link.itertext()).split()  # type: ignore[union-attr]


#: Where a page names its subjects, one each: OpenGraph and Dublin Core. ``keywords`` are those of the whole site too often.
_TAGS = frozenset(["article:tag", "dc.subject", "dcterms.subject"])


def _json_ld(scripts: Iterable[str]) -> Iterator[Mapping[str, Any]]:
    for script in scripts:
        try:
            stack = [json.loads(script)]
        except ValueError:  # a broken script says nothing, and must not stop the page
            continue
        while stack:
            item = stack.pop()
            if isinstance(item, list):
                stack += item
            elif isinstance(item, dict):
                yield item
                stack += [value for key, value in item.items() if key == "@graph"]
