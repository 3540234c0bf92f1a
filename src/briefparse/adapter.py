"""What is known of one site, as values: an Adapter holds Layouts, a Layout holds functions that find things on a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial

from attrs import field, frozen
from cssselect import HTMLTranslator, parse
from lxml import etree
from parsel import Selector

from briefparse.cues import DEFAULT_CUES, Cue
from briefparse.furniture import by_class

#: Finds one part of a page, or ``None``.
Finder = Callable[[Selector], Selector | None]
#: Finds all parts of a kind.
FinderAll = Callable[[Selector], list[Selector]]

_TRANSLATOR = HTMLTranslator()
_OF_ID = etree.XPath("descendant::*/@id[. = $name]/..")


#: An element by its class alone or its ``id`` alone, as cssselect writes it.
_BY_CLASS = re.compile(
    r"\[@class and (?:contains\(@class, '[\w-]+'\) and )?"
    r"contains\(concat\(' ', normalize-space\(@class\), ' '\), ' ([\w-]+) '\)\]"
)
_BY_ID = re.compile(r"\[@id = ('[\w-]+')\]")
#: One step over the whole tree; where only the first element is wanted, libxml2 stops there.
_STEP = re.compile(r"descendant-or-self::(?:\*|[\w-]+)(?:\[[^/]*\])?")


def _xpath_of(css: str) -> Iterator[str]:
    """Yield the XPath expressions of a CSS selector group, cheap ones.

    They go over the attributes of a name and up from there: a predicate on every element costs up to five times as much.
    They ask first whether a class occurs at all, which is false for nearly every element.
    """
    for selector in parse(css):
        path = _TRANSLATOR.selector_to_xpath(selector)
        path = _BY_CLASS.sub(
            r"/@class[contains(., '\1') and contains(concat(' ', normalize-space(.), ' '), ' \1 ')]/..", path
        )
        yield _BY_ID.sub(r"/@id[. = \1]/..", path)


def css(query: str) -> Finder:
    """Return a finder of the first element that a CSS selector matches, in document order."""
    return xpath(" | ".join(f"{path}[1]" if _STEP.fullmatch(path) else path for path in _xpath_of(query)))


def xpath(query: str) -> Finder:
    """Return a finder of the first element that an XPath expression matches."""
    path = etree.XPath(query, smart_strings=False)

    def find(page: Selector) -> Selector | None:
        found = path(page.root)
        return Selector(root=found[0], type="html") if found else None

    return find


def css_all(query: str) -> FinderAll:
    """Return a finder of all elements that a CSS selector matches."""
    path = etree.XPath(" | ".join(_xpath_of(query)), smart_strings=False)

    def find(page: Selector) -> list[Selector]:
        return [Selector(root=found, type="html") for found in path(page.root)]

    return find


@frozen(eq=False)
class Layout:
    """One design of a site's page; it is used where its body is on the page."""

    name: str
    #: The element that holds the transcript and nothing else.
    body: Finder
    title: Finder | None = None
    #: The printed date (of publication, unless ``date_is_event``).
    date: Finder | None = None
    #: The printed day of publication, where it stands apart from that of the event.
    published: Finder | None = None
    #: The printed clock time, where it stands apart from the date.
    time: Finder | None = None
    place: Finder | None = None
    category: Finder | None = None
    views: Finder | None = None
    tags: FinderAll | None = None
    related: FinderAll | None = None
    print_link: Finder | None = None
    #: The printed date is the day of the briefing.
    date_is_event: bool = False
    #: The body also holds the site's furniture: only the innermost container of the turns in it is read.
    loose: bool = False
    #: Raised when what it reads on a page changes.
    version: int = 1
    #: What to leave out of the body: class, ``#id`` or ``<tag>`` to the reason.
    ignored: Mapping[str, str] = field(factory=dict)

    def left_out(self, body: Selector) -> Iterator[tuple[etree._Element, str]]:
        """Yield the elements of the body that the layout leaves out, each with its reason."""
        root: etree._Element = body.root
        for name in self.ignored:
            if name[0] == "<":
                yield from ((element, self.ignored[name]) for element in root.iter(name[1:-1]))
            elif name[0] == "#":
                yield from ((element, self.ignored[name]) for element in _OF_ID(root, name=name[1:]))
        if self.ignored:
            yield from by_class(root, partial(_reason, self))


@lru_cache(maxsize=4096)  # the pages of a site have the same classes
def _reason(layout: Layout, classes: str) -> str | None:
    return next((layout.ignored[name] for name in classes.split() if name in layout.ignored), None)


@frozen(eq=False)
class Adapter:
    """What is known of one site."""

    #: How users name it, and the name of its module with dashes.
    name: str
    institution: str | None = None
    #: Host names; a subdomain of one counts too. ``host/folder`` is one institution's part of a host that several share.
    hosts: tuple[str, ...] = ()
    #: BCP 47 primary tags of the site's transcripts; the first is presumed.
    languages: tuple[str, ...] = ()
    layouts: tuple[Layout, ...] = ()
    cues: tuple[Cue, ...] = DEFAULT_CUES
    #: Label words that mean press, or official, on this site, whatever they mean elsewhere.
    asks: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    #: IANA name of the zone of times that are printed without one.
    zone: str | None = None
    #: How 05/06/2024 is read.
    day_first: bool | None = None
    #: Words that stand together only on this site's pages or in their text, to know it without a URL.
    signs: tuple[str, ...] = ()
    #: ``page``: checked on real pages; ``reported``: taken from public documentation or code.
    evidence: str = "page"
    #: Raised when what it reads on a page changes, but for what its layouts do.
    version: int = 1

    @property
    def language(self) -> str | None:
        """The language presumed where the page does not say."""
        return self.languages[0] if self.languages else None

    def layout_of(self, page: Selector) -> tuple[Layout, Selector] | None:
        """Return the first layout whose body is on the page, with that body."""
        for layout in self.layouts:
            body = layout.body(page)
            if body is not None:
                return layout, body
        return None


#: The adapter of a page of no known site.
GENERIC = Adapter(name="generic")


_TEXTS = etree.XPath("descendant-or-self::*[not(self::script or self::style)]/text()", smart_strings=False)


def text_of(found: Selector | None) -> str | None:
    """Return the folded text of what a finder found; ``None`` where it is empty."""
    if found is None:
        return None
    root = found.root
    value = root.get("content") if root.tag == "meta" else None
    printed = value or ("".join(_TEXTS(root)) if len(root) else root.text) or ""
    return " ".join(printed.split()) or None
