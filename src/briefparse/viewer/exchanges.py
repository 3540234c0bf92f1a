"""The exchanges of a view: which turns are the question, and which are its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.summary import one_line, shorten
from briefparse.viewer.markup import NOTHING, Markup, link, tag, text, words
from briefparse.viewer.transcript import name_of, role_badge

if TYPE_CHECKING:
    from briefparse.model import Briefing, Exchange, Turn
    from briefparse.viewer.places import Places

#: Columns of a turn's words that its exchange shows, and characters that are looked at for them.
_EXCERPT: Final = 140
_LOOKED_AT: Final = 400


def exchange_list(briefing: Briefing, places: Places) -> Markup:
    """Return each exchange with the starts of its turns."""
    shown = []
    for number, (exchange, indices) in enumerate(zip(briefing.exchanges, places.exchanges, strict=True)):
        asked, answered = (
            [_said(at, briefing.turns[at], name, places) for at in turns]
            for name, turns in (("question", indices.questions), ("answer", indices.answers))
        )
        silence = tag("p", text("no answer"), class_="dim")
        shown.append(_exchange(number, exchange, [*asked, *(answered or [silence])]))
    return tag("ol", *shown) if shown else tag("p", text("There is none."), class_="dim")


def _exchange(number: int, exchange: Exchange, said: list[Markup]) -> Markup:
    return tag(
        "li",
        tag(
            "header",
            words(
                link(text(f"Exchange {number}"), f"exchange-{number}", "number"),
                tag("b", text("follow-up"), class_="follow-up") if exchange.follow_up else NOTHING,
                tag("code", text(exchange.id)),
            ),
        ),
        *said,
        class_="exchange",
        id=f"exchange-{number}",
        tabindex="-1",
    )


def _said(number: int, turn: Turn, part: str, places: Places) -> Markup:
    excerpt = shorten(one_line(turn.text[:_LOOKED_AT]), _EXCERPT)
    return tag(
        "p",
        words(
            link(text(f"{part}, turn {number}"), f"turn-{number}"),
            role_badge(turn.speaker),
            tag("span", name_of(turn.speaker), class_="label"),
            tag("bdi", text(excerpt), lang=turn.language),
        ),
        class_=f"said {part} {turn.speaker.role or 'unknown'} {places.colours[turn.speaker]}",
        dir=places.direction,
    )
