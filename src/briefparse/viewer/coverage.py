"""Where each character of the body went: a bar, its figures, and whether the audit counts the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefparse.claims import recount
from briefparse.viewer.facts import table
from briefparse.viewer.markup import NOTHING, Markup, link, tag, text, words
from briefparse.viewer.places import anchor_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Coverage
    from briefparse.viewer.places import Places


class _Share(NamedTuple):
    """A part of the body: what it is, its class, its characters, and where the first of it stands."""

    name: str
    kind: str
    size: int
    anchor: str | None


def coverage_report(briefing: Briefing, places: Places) -> Markup:
    """Return bar, figures and verdict."""
    counted = briefing.coverage
    shares = list(_shares(counted, places))
    body = text(f"{counted.body:,} characters of body; {counted.outside_body:,} of the page are outside it.")
    verdict = (
        tag("p", text("The audit of the spans counts the same."), class_="dim")
        if recount(briefing) == counted
        else tag("p", text("The audit of the spans counts otherwise, which is a fault."), class_="wrong")
    )
    figures = table(("Part", "Characters", "Share", "Where"), [_figures(share, counted.body) for share in shares])
    return Markup(coverage_bar(briefing, places) + figures + tag("p", body) + verdict)


def coverage_bar(briefing: Briefing, places: Places) -> Markup:
    """Return a bar of the shares of a body."""
    counted = briefing.coverage
    shares = [share for share in _shares(counted, places) if share.size]
    rectangles: list[Markup] = []
    at = 0
    for share in shares:
        rectangles.append(_rectangle(share, at, counted.body))
        at += share.size
    words = ", ".join(f"{share.name} {share.size:,}" for share in shares)
    return tag("svg", *rectangles, class_="bar", role="img", aria_label=f"Coverage in characters: {words or 'nothing'}")


def coverage_legend(briefing: Briefing) -> Markup:
    """Return the figures in one line; what is unclaimed is said even where it is nothing."""
    counted = briefing.coverage
    figures = {
        "turns": counted.turns,
        "note": counted.notes,
        "ignored": sum(counted.ignored.values()),
        "unclaimed": counted.unclaimed,
    }
    names = {"note": "notes"}
    shown = [
        tag(
            "span",
            tag("i", class_=f"swatch {kind}"),
            text(f"{names.get(kind, kind)} {size:,} ({size / (counted.body or 1):.1%})"),
            class_="wrong" if kind == "unclaimed" and size else None,
        )
        for kind, size in figures.items()
    ]
    return tag("p", words(*shown), class_="legend")


def _shares(counted: Coverage, places: Places) -> Iterator[_Share]:
    first: dict[tuple[str, str], str] = {}
    for claim in places.claims:
        first.setdefault((claim.kind, claim.detail if claim.kind == "ignored" else ""), anchor_of(claim))
    yield _Share("turns", "turns", counted.turns, "turn-0" if counted.turns else None)
    yield _Share("notes", "note", counted.notes, first.get(("note", "")))
    for reason, size in sorted(counted.ignored.items()):
        yield _Share(f"ignored: {reason}", "ignored", size, first.get(("ignored", reason)))
    yield _Share("unclaimed", "unclaimed", counted.unclaimed, first.get(("unclaimed", "")))


def _rectangle(share: _Share, at: int, body: int) -> Markup:
    x, width = (f"{100 * size / (body or 1):.3f}%" for size in (at, share.size))
    return tag("rect", class_=share.kind, x=x, width=width, height="100%")


def _figures(share: _Share, body: int) -> Markup:
    return tag(
        "tr",
        tag("th", tag("i", class_=f"swatch {share.kind}"), text(share.name), scope="row"),
        tag("td", text(f"{share.size:,}"), class_="figure"),
        tag("td", text(f"{share.size / (body or 1):.1%}"), class_="figure"),
        tag("td", link(text("first"), share.anchor) if share.anchor else NOTHING),
    )
