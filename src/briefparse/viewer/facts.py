"""What is known of a briefing beside its turns, each value with how it was found."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from briefparse.diagnostics import CODES
from briefparse.provenance import METHODS
from briefparse.viewer.markup import NOTHING, Markup, joined, link, tag, text, words
from briefparse.viewer.transcript import name_of, role_badge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Date, Diagnostic, Related, Speaker
    from briefparse.viewer.places import Places

_WEB: Final = re.compile(r"https?://[^/\s]", re.IGNORECASE)


def metadata(briefing: Briefing) -> Markup:
    """Return what is known of the briefing, and the names of what is not."""
    rows = dict(_metadata(briefing))
    methods = briefing.provenance.methods
    known = [_row(name, value, methods.get(name)) for name, value in rows.items() if value]
    unknown = ", ".join(_spelt(name) for name, value in rows.items() if not value)
    left = tag("p", text(f"Not known: {unknown}."), class_="dim") if unknown else NOTHING
    return Markup(table(("Field", "Value"), known) + left)


def speakers(briefing: Briefing, places: Places) -> Markup:
    """Return each speaker, and how many turns there are."""
    counts = Counter(turn.speaker for turn in briefing.turns)
    first: dict[Speaker, int] = {}
    for number, turn in enumerate(briefing.turns):
        first.setdefault(turn.speaker, number)
    rows = [_speaker(speaker, count, first[speaker], places.colours[speaker]) for speaker, count in counts.items()]
    return table(("Speaker", "Role and names, and how they were found", "Turns"), rows)


def diagnostics(briefing: Briefing, places: Places) -> Markup:
    """Return what a careful reader should know."""
    if not briefing.diagnostics:
        return tag("p", text("Nothing was noticed."), class_="dim")
    return tag("ul", *(_diagnostic(each, places) for each in briefing.diagnostics))


def provenance(briefing: Briefing) -> Markup:
    """Return versions, hashes and ids."""
    made = briefing.provenance
    facts: dict[str, object] = {
        "briefparse": made.library,
        "adapter_version": made.adapter_version,
        "layout_version": made.layout_version,
        "briefing_id": briefing.id,
        "text_sha256": briefing.text_sha256,
        "source_sha256": briefing.metadata.source_sha256,
    }
    return table(("Field", "Value"), [_row(name, tag("code", text(it)), None) for name, it in facts.items() if it])


def subtitle(briefing: Briefing) -> Markup:
    """Return the line below the title."""
    about = briefing.metadata
    day = about.date.value if about.date else "no date"
    facts = (day, about.place, about.institution, about.kind and _spelt(about.kind), about.language)
    return joined([tag("bdi", text(fact)) for fact in facts if fact])


def table(heads: tuple[str, ...], rows: list[Markup]) -> Markup:
    """Return a table."""
    head = tag("tr", *(tag("th", text(each), scope="col") for each in heads))
    return tag("table", tag("thead", head), tag("tbody", *rows))


def _row(name: str, value: Markup, method: str | None) -> Markup:
    how = tag("small", text(f"{method}: {METHODS.get(method, '')}".strip(": "))) if method else NOTHING
    return tag("tr", tag("th", text(_spelt(name)), scope="row"), tag("td", words(value, how)))


def _metadata(briefing: Briefing) -> Iterator[tuple[str, Markup]]:
    about = briefing.metadata
    yield "title", _plain(about.title)
    yield "kind", _plain(about.kind)
    for name in ("date", "published", "started", "ended"):
        yield name, _date(getattr(about, name))
    for name in ("time_zone", "place", "language", "institution"):
        yield name, _plain(getattr(about, name))
    yield "url", _address(about.url, about.url)
    yield "adapter", _plain(about.adapter)
    yield "layout", _plain(about.layout)
    yield "category", _plain(about.category)
    yield "tags", joined([_plain(each) for each in about.tags], ", ")
    yield "views", _plain(about.views)
    yield "print_url", _address(about.print_url, about.print_url)
    yield "related", tag("ul", *map(_related, about.related)) if about.related else NOTHING
    yield "encoding", _plain(about.encoding)


def _plain(value: object) -> Markup:
    return NOTHING if value is None else tag("bdi", text(value))


def _date(date: Date | None) -> Markup:
    if not date:
        return NOTHING
    raw = Markup(text("printed “") + _plain(date.raw) + text("”"))
    how = tag("small", joined([text(f"from {date.source}"), text(f"precise to the {date.precision}"), raw]))
    return words(tag("time", text(date.value)), how)


def _address(url: str | None, label: str | None) -> Markup:
    """Return a link to another page; an address of another kind (``javascript:``) is only text."""
    shown = _plain(label)
    if url is None or not _WEB.match(url):
        return shown
    return tag("a", shown, href=url, rel="noopener noreferrer nofollow")


def _related(related: Related) -> Markup:
    dated = text(f"({related.date})") if related.date else NOTHING
    address = NOTHING if related.url is None or _WEB.match(related.url) else tag("small", _plain(related.url))
    return tag("li", words(_address(related.url, related.title), dated, address))


def _speaker(speaker: Speaker, count: int, first: int, colour: str) -> Markup:
    names = {
        "name": (speaker.name, speaker.name_method),
        "office": (speaker.office, speaker.office_method),
        "organisation": (speaker.organisation, speaker.organisation_method),
    }
    known = [
        tag(
            "div",
            words(tag("small", text(name)), _plain(value), tag("small", text(f"by {method}")) if method else NOTHING),
        )
        for name, (value, method) in names.items()
        if value
    ]
    role = tag("div", words(role_badge(speaker), tag("small", text(f"by {speaker.method or 'nothing found'}"))))
    return tag(
        "tr",
        tag("th", tag("span", name_of(speaker), class_="label"), scope="row"),
        tag("td", role, *known),
        tag("td", words(text(count), link(text("first"), f"turn-{first}")), class_="figure"),
        class_=f"{colour} {speaker.role or 'unknown'}",
    )


def _diagnostic(diagnostic: Diagnostic, places: Places) -> Markup:
    anchor = places.anchor_at(diagnostic.span.start) if diagnostic.span else None
    code = CODES.get(diagnostic.code)
    return tag(
        "li",
        words(
            tag("b", text(diagnostic.severity), class_="severity"),
            tag("code", text(diagnostic.code)),
            tag("bdi", text(diagnostic.message)),
            link(text(f"characters {diagnostic.span.start}–{diagnostic.span.end}"), anchor)
            if diagnostic.span and anchor
            else NOTHING,
            tag("small", text(code.meaning)) if code else NOTHING,
        ),
        class_=f"diagnostic {diagnostic.severity if diagnostic.severity in _SEVERITIES else 'info'}",
    )


_SEVERITIES: Final = frozenset(["info", "warning", "error"])


def _spelt(name: str) -> str:
    return name.replace("_", " ")
