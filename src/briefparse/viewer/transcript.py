"""The left of a view: all of the canonical text, with what claims each part of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from briefparse.viewer.markup import NOTHING, Markup, joined, link, tag, text, words
from briefparse.viewer.places import Part, Places, anchor_of, boxes, lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.claims import Claim
    from briefparse.model import Briefing, Speaker, Turn

#: Kind of a claim to the element that shows it.
_ELEMENTS: Final[Mapping[str, str]] = {"note": "span", "ignored": "span", "unclaimed": "mark"}


def transcript(briefing: Briefing, places: Places) -> Markup:
    """Return the boxes of a briefing's text, in order."""
    return Markup("\n".join(_boxes(briefing, places)))


def role_badge(speaker: Speaker) -> Markup:
    """Return the word of a role."""
    return tag("b", text(speaker.role or "unknown"), class_="role")


def name_of(speaker: Speaker) -> Markup:
    """Return label or name of a speaker, set apart from what stands beside it."""
    label = speaker.label or speaker.name
    return tag("bdi", text(label)) if label else tag("i", text("no label"))


def _boxes(briefing: Briefing, places: Places) -> Iterator[Markup]:
    for claims in boxes(briefing.text, places.claims):
        shown = [_line(briefing.text, line) for line in lines(briefing.text, claims)]
        number = claims[0].turn
        if number is None:
            yield tag("div", *shown, class_=f"piece loose {claims[0].kind}")
        else:
            turn = briefing.turns[number]
            yield _turn(number, turn, shown, places.parts.get(number), places.colours[turn.speaker])


def _turn(number: int, turn: Turn, shown: list[Markup], part: Part | None, colour: str) -> Markup:
    return tag(
        "article",
        _head(number, turn, part),
        *shown,
        _facts(turn),
        class_=f"piece turn {turn.speaker.role or 'unknown'} {colour}",
        id=f"turn-{number}",
        tabindex="-1",
        lang=turn.language,
    )


def _head(number: int, turn: Turn, part: Part | None) -> Markup:
    where = (
        link(text(f"{part.name} in exchange {part.exchange}"), f"exchange-{part.exchange}")
        if part
        else tag("span", text("in no exchange"))
    )
    return tag(
        "header",
        words(
            role_badge(turn.speaker),
            tag("span", _who(turn.speaker), class_="who"),
            where,
            link(text(f"turn {number}"), f"turn-{number}", "number"),
        ),
        lang="en",
        dir="ltr",
    )


def _who(speaker: Speaker) -> Markup:
    """Return what is known of a speaker that the printed label does not say."""
    known = [each for each in (speaker.name, speaker.office, speaker.organisation) if each and each != speaker.label]
    if not known:
        return NOTHING if speaker.label else text("no label")
    return joined([tag("bdi", text(each)) for each in known])


def _facts(turn: Turn) -> Markup:
    facts = [
        text(f"characters {turn.span.start}–{turn.span.end}"),
        text(f"id {turn.id}"),
        text(f"role by {turn.speaker.method}" if turn.speaker.method else "role not found"),
    ]
    facts += [text(f"language {turn.language}")] if turn.language else []
    facts += [tag("code", text(turn.xpath))] if turn.xpath else []
    return tag("p", joined(facts), class_="facts", lang="en", dir="ltr")


def _line(canonical: str, claims: list[Claim]) -> Markup:
    """Return a line; where two claims want a character it stands there once."""
    shown: list[Markup] = []
    end = claims[0].span.start
    for claim in claims:
        start = max(end, claim.span.start)
        shown += (text(canonical[end:start]), _claim(claim, canonical[start : claim.span.end]))
        end = max(end, claim.span.end)
    return tag("p", *shown, dir="auto")


def _claim(claim: Claim, said: str) -> Markup:
    if claim.kind == "words":
        return text(said)
    if claim.kind == "label":
        return tag("b", text(said), class_="label")
    why = tag("small", joined([text(claim.kind), text(claim.detail)]), lang="en", dir="ltr")
    return tag(_ELEMENTS[claim.kind], words(why, text(said)), class_=claim.kind, id=anchor_of(claim))
