"""The particulars of a briefing, title to place: the page's own words first, then what its layout points to; and how each was found."""

from __future__ import annotations

from typing import Any, NamedTuple

from briefparse.dates import DateStyle
from briefparse.dating import Days, ambiguous_day, dates_of
from briefparse.diagnostics import diagnostic
from briefparse.document import Document
from briefparse.lexicon import Lexicon
from briefparse.metadata import dated, furniture_metadata, place_named, place_of
from briefparse.model import Date, Diagnostic, Metadata, Turn
from briefparse.notes import is_lead_in
from briefparse.provenance import method_of_title
from briefparse.reading import Read
from briefparse.source import Source
from briefparse.times import place_above, times_of
from briefparse.turns import Found


class Told(NamedTuple):
    """What a page tells, before its metadata are read."""

    document: Document
    found: Found
    turns: tuple[Turn, ...]
    title: str | None
    #: The lines of the body above the first turn, and those of the page above the body.
    head: list[str]
    above: list[str]


class Particulars(NamedTuple):
    """The metadata of a briefing, how each value was found, and what a reader should know of them."""

    metadata: Metadata
    methods: dict[str, str | None]
    diagnostics: tuple[Diagnostic, ...]


def particulars_of(read: Read, source: Source, told: Told, lexicon: Lexicon, style: DateStyle) -> Particulars:
    """Return what the page says of the briefing, the page first, then what its layout points to."""
    title, institution = told.title, read.adapter.institution
    days = _days(read, told, lexicon)
    date, published = dates_of(days, read.facts, style, lexicon)
    started, ended = times_of(told.found.notes, told.turns, date)
    extra, methods = _pointed_out(read, told, lexicon, style)
    if not extra.get("place"):
        extra["place"], methods["place"] = _place(read, told, date, lexicon)
    metadata = Metadata(
        title=title,
        kind=lexicon.kind_of(title),
        date=date,
        published=published,
        started=started,
        ended=ended,
        time_zone=read.adapter.zone,
        language=read.language,
        institution=institution,
        url=read.url or (read.facts.host_urls or (None,))[0],
        adapter=read.adapter.name,
        layout=read.layout.name if read.layout else None,
        encoding=source.encoding,
        source_sha256=source.sha256,
        **extra,
    )
    methods |= read.methods
    methods["title"] = method_of_title(title, read.layout_title, read.facts)
    methods["encoding"] = source.method
    methods["url"] = "given" if source.url else "page" if metadata.url else None
    methods["kind"] = "title" if metadata.kind else None
    methods["institution"] = "adapter" if institution else None
    return Particulars(metadata, methods, _ambiguous(days, date, style, lexicon))


def _days(read: Read, told: Told, lexicon: Lexicon) -> Days:
    event = bool(read.layout and read.layout.date_is_event)
    leads = [note.text for note in told.found.notes if note.kind == "editor" and is_lead_in(note.text, lexicon)]
    return Days(told.title or "", told.head, leads, told.above, read.layout_date, read.posted, event)


def _ambiguous(days: Days, date: Date | None, style: DateStyle, lexicon: Lexicon) -> tuple[Diagnostic, ...]:
    """Say where no day is known but one is printed that can be read in two ways."""
    printed = ambiguous_day(days, style, lexicon) if date is None or date.source == "published" else None
    if not printed:
        return ()
    message = f"{printed!r} can be read with the day or the month first, and neither page nor adapter says which"
    return (diagnostic("date_ambiguous", message),)


def _pointed_out(
    read: Read, told: Told, lexicon: Lexicon, style: DateStyle
) -> tuple[dict[str, Any], dict[str, str | None]]:
    """Return what the layout points to and what stands after the transcript; and how it was found."""
    ignored = (told.document.text[r.span.start : r.span.end] for r in told.found.ignored if r.reason == "after")
    behind = furniture_metadata(ignored, lexicon)
    pointed = {name: value for name, value in read.layout_facts.items() if value}
    extra = {"tags": read.facts.tags, **behind, **pointed}
    extra["related"] = dated(extra.get("related", ()), style)
    methods: dict[str, str | None] = {"tags": "page" if read.facts.tags else None}
    return extra, methods | dict.fromkeys(behind, "after") | dict.fromkeys(pointed, "layout")


def _place(read: Read, told: Told, date: Date | None, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """Return the place that the lines above the first turn, or the title, print; and which of them."""
    named = place_named([read.layout_date or "", *told.head, *told.above[-12:]], lexicon)
    place = named or _place_of_head(told.found, told.document, lexicon, told.title)
    if place:
        return place, "head"
    place = place_of(told.title, told.head, date, lexicon)
    return place, (date.source if date and place else None)  # it stands beside the day, in the title or the head


def _place_of_head(found: Found, document: Document, lexicon: Lexicon, title: str | None) -> str | None:
    """Return the place that is printed above the time, where the time stands above the first turn."""
    first = found.speeches[0].span.start
    times = [note.span.start for note in found.notes if note.kind == "time" and note.span.start <= first]
    if not times:
        return None
    head = [(note.kind, note.text, note.span) for note in found.notes]
    head += [(r.reason, document.text[r.span.start : r.span.end], r.span) for r in found.ignored if r.reason == "head"]
    lines = sorted((span, kind, text) for kind, text, span in head if span.start < times[0])
    return place_above([(kind, text) for _, kind, text in lines if text != title], lexicon)
