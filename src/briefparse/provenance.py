"""How each value of the metadata was found, and by which version of what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from briefparse.adapter import GENERIC, Adapter, Layout
from briefparse.model import Patch, Provenance
from briefparse.registry import adapter_for
from briefparse.version import VERSION

if TYPE_CHECKING:
    from briefparse.page import PageFacts

#: The words of :attr:`Provenance.methods`, and what they mean.
METHODS: Final[Mapping[str, str]] = {
    "given": "the caller gave it",
    "url": "by the host of the URL",
    "page": "by what the page says of itself: its canonical link, its head, its front matter",
    "signs": "by words that stand together on the site's pages only",
    "fallback": "nothing told, so the most general was taken",
    "bom": "by the byte-order mark",
    "http": "by the header Content-Type of the response",
    "declared": "by the page's own declaration",
    "utf-8": "the bytes are valid UTF-8",
    "detected": "by the bytes themselves",
    "words": "by the script and the commonest words of the text",
    "layout": "by the adapter's layout",
    "adapter": "by the adapter",
    "microdata": "by the page's microdata",
    "heading": "the page's heading",
    "head": "the head of the page, or the lines above the first turn",
    "title": "by the words of the title",
    "after": "by the lines after the transcript",
}


def provenance_of(
    adapter: Adapter, layout: Layout | None, methods: Mapping[str, str | None], patches: tuple[Patch, ...] = ()
) -> Provenance:
    """Return the provenance of a briefing; a value without a method is left out."""
    known = {name: method for name, method in methods.items() if method}
    return Provenance(VERSION, adapter.version, layout.version if layout else None, known, patches)


def method_of_adapter(adapter: Adapter, chosen: Adapter | None, url: str | None, *own_urls: str | None) -> str:
    """Say how an adapter was picked; ``own_urls`` are the addresses that the page gives for itself."""
    if chosen:
        return "given"
    if adapter is GENERIC:
        return "fallback"
    if adapter_for(url) is adapter:
        return "url"
    return "page" if adapter_for(*own_urls) is adapter else "signs"


def method_of_title(title: str | None, printed: str | None, facts: PageFacts) -> str | None:
    """Say where a title stands; ``printed`` is what the layout points to."""
    if not title:
        return None
    places = {"layout": printed, "microdata": facts.headline, "heading": facts.heading}
    return next((method for method, text in places.items() if text and title in text), "head")
