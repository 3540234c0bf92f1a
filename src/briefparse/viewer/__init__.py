"""A briefing as one HTML page for a person who checks it: the text with its claims beside all that was made of it.

The page holds all that it shows and loads nothing. Its policy allows the one style sheet and the one script that are here, by
their hashes; what a page said is only ever text (see :mod:`briefparse.viewer.markup`).
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from briefparse.viewer.coverage import coverage_bar, coverage_legend, coverage_report
from briefparse.viewer.exchanges import exchange_list
from briefparse.viewer.facts import diagnostics, metadata, provenance, speakers, subtitle
from briefparse.viewer.markup import Markup, link, tag, text, words
from briefparse.viewer.places import Places, places_of
from briefparse.viewer.transcript import transcript

if TYPE_CHECKING:
    from briefparse.model import Briefing

_KEYS: Final = (
    ("j or ↓", "the next turn"),
    ("k or ↑", "the turn before"),
    ("n", "the next exchange"),
    ("p", "the exchange before"),
    ("Enter", "from a turn to its exchange, and back"),
    ("/", "search"),
    ("Esc", "leave the search, or choose nothing"),
    ("?", "these keys"),
)


def view(briefing: Briefing) -> str:
    """Return a self-contained HTML page that shows a briefing, what each part of its text is, and how all was found."""
    places = places_of(briefing)
    sections = {
        "Exchanges": (len(briefing.exchanges), exchange_list(briefing, places)),
        "Diagnostics": (len(briefing.diagnostics), diagnostics(briefing, places)),
        "Metadata": (None, metadata(briefing)),
        "Speakers": (len(briefing.speakers), speakers(briefing, places)),
        "Coverage": (None, coverage_report(briefing, places)),
        "Provenance": (None, provenance(briefing)),
    }
    title = briefing.metadata.title or "(no title)"
    body = tag(
        "body",
        _bar({name: count for name, (count, _) in sections.items()}),
        tag(
            "header",
            tag("h1", text(title), dir="auto"),
            tag("p", subtitle(briefing)),
            coverage_bar(briefing, places),
            coverage_legend(briefing),
            class_="title",
        ),
        _text(briefing, places),
        tag(
            "aside",
            *(_section(name, count, content) for name, (count, content) in sections.items()),
            id="side",
            tabindex="0",
            aria_label="What was made of it",
        ),
        _keys(),
        tag("script", _constant("viewer.js")),
    )
    return f"<!DOCTYPE html>\n{tag('html', _header(title), body, lang='en')}\n"


@cache
def _constant(name: str) -> Markup:
    """Return the style sheet or the script, which are part of this package and hold nothing of a page."""
    return Markup((files(__name__) / name).read_text("utf-8"))


@cache
def _policy() -> str:
    style, script = (
        base64.b64encode(hashlib.sha256(_constant(name).encode()).digest()).decode()
        for name in ("viewer.css", "viewer.js")
    )
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; img-src 'none'; "
        "base-uri 'none'; form-action 'none'"
    )


def _header(title: str) -> Markup:
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy()),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", text(title)),
        tag("style", _constant("viewer.css")),
    )


def _bar(sections: dict[str, int | None]) -> Markup:
    links = [link(text("Text"), "text")]
    for name, count in sections.items():
        links.append(link(Markup(text(name) + _count(count)), name.lower()))
    options = [tag("option", text(name)) for name in ("Auto", "Light", "Dark")]
    return tag(
        "div",
        tag("nav", words(*links), aria_label="Parts of this page"),
        tag(
            "div",
            tag("output", id="found", role="status"),
            tag(
                "input",
                type="search",
                id="search",
                placeholder="Search turns",
                aria_label="Search turns",
                class_="scripted",
            ),
            tag("select", *options, id="scheme", aria_label="Colours"),
            tag("button", text("?"), type="button", id="help", aria_label="Keys", class_="scripted"),
            class_="controls",
        ),
        class_="top",
    )


def _text(briefing: Briefing, places: Places) -> Markup:
    return tag(
        "main",
        transcript(briefing, places),
        id="text",
        tabindex="0",
        aria_label="Text",
        lang=briefing.metadata.language,
        dir=places.direction,
    )


def _section(name: str, count: int | None, content: Markup) -> Markup:
    heading = tag("h2", text(name), _count(count), id=f"{name.lower()}-heading")
    return tag("section", heading, content, id=name.lower(), aria_labelledby=f"{name.lower()}-heading")


def _count(count: int | None) -> Markup:
    return Markup("") if count is None else Markup(text(" ") + tag("small", text(count)))


def _keys() -> Markup:
    rows = (tag("tr", tag("th", tag("kbd", text(key)), scope="row"), tag("td", text(does))) for key, does in _KEYS)
    close = tag("button", text("Close"), type="button", id="close")
    return tag(
        "dialog",
        tag("h2", text("Keys"), id="keys-heading"),
        tag("table", *rows),
        close,
        id="keys",
        aria_labelledby="keys-heading",
    )
