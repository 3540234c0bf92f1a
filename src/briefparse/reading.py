"""A source to a page that is read: its tree, which site it is of, its document, and what its head and its layout say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from parsel import Selector

from briefparse.adapter import GENERIC, Adapter, Layout, text_of
from briefparse.diagnostics import diagnostic
from briefparse.document import Document
from briefparse.furniture import furniture
from briefparse.html import read_html
from briefparse.language import language_of, primary
from briefparse.lexicon import lexicon_for
from briefparse.metadata import layout_metadata
from briefparse.model import Diagnostic
from briefparse.page import PageFacts, page_facts
from briefparse.provenance import method_of_adapter
from briefparse.registry import adapter_for
from briefparse.source import Source
from briefparse.titles import title_of
from briefparse.tree import read_tree

if TYPE_CHECKING:
    from lxml import etree

_TOO_DEEP = (
    "elements are nested deeper than 2,048, which no parser of markup here follows; the page was read without them"
)
#: A page says which site it is of in its head, or where its first container opens.
SIGNS_WITHIN = 20_000


class Read(NamedTuple):
    """A page read, before its turns are looked for."""

    document: Document
    adapter: Adapter
    layout: Layout | None
    facts: PageFacts
    language: str | None
    title: str | None
    #: How adapter and language were found.
    methods: dict[str, str | None]
    layout_date: str | None
    posted: str | None
    layout_facts: dict[str, Any]
    url: str | None
    diagnostics: tuple[Diagnostic, ...]
    #: The element that was read, where XPaths into it are wanted.
    body: etree._Element | None = None
    #: What the layout points to as the title.
    layout_title: str | None = None


def read_text_source(source: Source, chosen: Adapter | None) -> Read:
    """Read a plain text, Markdown or mail message."""
    hint = chosen or adapter_for(source.url, text=source.text[:SIGNS_WITHIN])
    language = language_of(source.text, None, hint.languages)
    from briefparse.text import read_text  # noqa: PLC0415 - most sources are pages

    document = read_text(source.text, lexicon_for(language))
    fields = dict(document.fields)
    url = source.url or fields.get("source_url") or fields.get("url")
    adapter = chosen or (hint if hint is not GENERIC else adapter_for(url))
    published = fields.get("published_time") or fields.get("date") or fields.get("published")
    methods: dict[str, str | None] = {
        "adapter": method_of_adapter(adapter, chosen, source.url, url),
        "language": _method_of_language(language, None, hint),
    }
    return Read(document, adapter, None, PageFacts(), language, None, methods, published, None, {}, url, ())


def read_markup(source: Source, chosen: Adapter | None, form: str, *, xpaths: bool, by_layout: bool = True) -> Read:
    """Read HTML or XML.

    Args:
        source: the decoded source.
        chosen: the adapter that the caller gave.
        form: ``html`` or ``xml``.
        xpaths: keep the tree, so that XPaths can be found in it.
        by_layout: read by the first layout of the adapter that fits; else the whole page, as of no known site.

    Raises:
        NotABriefingError: there is no element in it.
    """
    root, flattened = read_tree(source, form)
    xpaths = xpaths and not flattened
    facts = page_facts(root)
    adapter = chosen or adapter_for(source.url, *facts.host_urls, text=source.text[:SIGNS_WITHIN])
    page = Selector(root=root, type="html")
    matched = adapter.layout_of(page) if by_layout else None
    methods: dict[str, str | None] = {"adapter": method_of_adapter(adapter, chosen, source.url, *facts.host_urls)}
    told = () if chosen else _other_site(adapter, facts)
    if flattened:
        told = (diagnostic("nested_too_deep", _TOO_DEEP), *told)
    if matched is None:
        document = read_html(root, ignored=list(furniture(root)))
        language, title = _language(facts, adapter, document), title_of(facts, None, adapter.institution)
        methods["language"] = _method_of_language(language, facts, adapter)
        told = (*_unmatched(adapter), *told)
        body = root if xpaths else None
        return Read(document, adapter, None, facts, language, title, methods, None, None, {}, source.url, told, body)
    layout, found = matched
    printed = text_of(layout.title(page)) if layout.title else None
    title = title_of(facts, printed, adapter.institution)
    date = text_of(layout.date(page)) if layout.date else None
    time = text_of(layout.time(page)) if layout.time else None
    posted = text_of(layout.published(page)) if layout.published else None
    layout_facts = layout_metadata(layout, page)
    document = read_html(root, found.root, list(layout.left_out(found)))
    language = _language(facts, adapter, document)
    methods["language"] = _method_of_language(language, facts, adapter)
    date = f"{date} {time}" if date and time else date
    body = found.root if xpaths else None
    return Read(
        document,
        adapter,
        layout,
        facts,
        language,
        title,
        methods,
        date,
        posted,
        layout_facts,
        source.url,
        told,
        body,
        printed,
    )


def _other_site(adapter: Adapter, facts: PageFacts) -> tuple[Diagnostic, ...]:
    """Say where the page calls itself one of another known site than its URL is of."""
    own = adapter_for(*facts.host_urls)
    if own is adapter or GENERIC in (own, adapter):
        return ()
    message = (
        f"the page says that it is {facts.host_urls[0]}, which {own.name} reads; it was read as one of {adapter.name}"
    )
    return (diagnostic("other_site", message),)


def _unmatched(adapter: Adapter) -> tuple[Diagnostic, ...]:
    if not adapter.layouts:
        return ()
    names = ", ".join(layout.name for layout in adapter.layouts)
    message = f"none of the layouts of {adapter.name} ({names}) fits the page; the generic one was used"
    return (diagnostic("layout_unmatched", message),)


def _language(facts: PageFacts, adapter: Adapter, document: Document) -> str | None:
    declared = primary(facts.language)
    if declared and (declared,) == adapter.languages:  # page and site agree
        return declared
    return language_of(document.text, declared, adapter.languages)


def _method_of_language(language: str | None, facts: PageFacts | None, adapter: Adapter) -> str | None:
    if language is None:
        return None
    if facts and language == primary(facts.language):
        return "declared"
    return "adapter" if (language,) == adapter.languages else "words"
