"""The particulars of a briefing, title to place: the page's own words first, then what its layout points to; and how each was found."""

from __future__ import annotations

from typing import NamedTuple

from briefparse.dates import DateStyle
from briefparse.dating import Days, dates_of
from briefparse.document import Document
from briefparse.lexicon import Lexicon
from briefparse.metadata import dated, furniture_metadata, place_named, place_of
from briefparse.model import Metadata, Turn
from briefparse.notes import is_lead_in
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


def metadata_of(
    read: Read, source: Source, told: Told, lexicon: Lexicon, style: DateStyle
) -> tuple[Metadata, dict[str, str | None]]:
    """Return what the page says of the briefing, the page first, then what its layout points to; and how it was found."""
    found, title, head = told.found, told.title, told.head
    event = bool(read.layout and read.layout.date_is_event)
    leads = [note.text for note in found.notes if note.kind == "editor" and is_lead_in(note.text, lexicon)]
    days = Days(title or "", head, leads, told.above, read.layout_date, read.posted, event)
    date, published = dates_of(days, read.facts, style, lexicon)
    after = [told.document.text[r.span.start : r.span.end] for r in found.ignored if r.reason == "after"]
    behind = furniture_metadata(after, lexicon)
    pointed = {name: value for name, value in read.layout_facts.items() if value}
    extra = {**behind, **pointed}
    extra.setdefault("tags", read.facts.tags)
    extra["related"] = dated(extra.get("related", ()), style)
    started, ended = times_of(found.notes, told.turns, date)
    if "place" not in extra:
        extra["place"] = place_named([read.layout_date or "", *head, *told.above[-12:]], lexicon) or _place_of_head(
            found, told.document, lexicon, title
        )
    place = extra["place"]
    extra["place"] = place or place_of(title, head, date, lexicon)
    kind, institution = lexicon.kind_of(title), read.adapter.institution
    methods = {
        **dict.fromkeys(behind, "after"),
        "tags": "page" if extra["tags"] else None,
        **dict.fromkeys(pointed, "layout"),
        **read.methods,
        "encoding": source.method,
        "url": "given" if source.url else "page" if read.url or read.facts.host_urls else None,
        "kind": "title" if kind else None,
        "institution": "adapter" if institution else None,
    }
    if "place" not in pointed:
        methods["place"] = "head" if place or (date and date.source == "head") else "title"
        methods["place"] = methods["place"] if extra["place"] else None
    metadata = Metadata(
        title=title,
        kind=kind,
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
    return metadata, methods


def _place_of_head(found: Found, document: Document, lexicon: Lexicon, title: str | None) -> str | None:
    """Return the place that is printed above the time, where the time stands above the first turn."""
    first = found.speeches[0].span.start
    times = [note.span.start for note in found.notes if note.kind == "time" and note.span.start <= first]
    if not times:
        return None
    head = [(note.kind, note.text, note.span) for note in found.notes]
    head += [
        (r.reason, document.text[r.span.start : r.span.end], r.span) for r in found.ignored if r.reason == "head"
    ]
    lines = sorted((span, kind, text) for kind, text, span in head if span.start < times[0])
    return place_above([(kind, text) for _, kind, text in lines if text != title], lexicon)
