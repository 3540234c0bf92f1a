"""Format "csv-turns": one row a turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from briefparse.formats.base import Format
from briefparse.formats.columns import DROPS, Column, around, table, table_rows
from briefparse.formats.indices import exchange_indices
from briefparse.links import links_of
from briefparse.model import Briefing, Role, Turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAME = "csv-turns"


@frozen
class TurnRow:
    """What a row is about."""

    number: int
    turn: Turn
    exchange: int | None
    part: str
    link: str | None


TURN_COLUMNS: tuple[Column[TurnRow], ...] = (
    Column("turn", "Position of the turn in its briefing, from 0.", lambda row: row.number),
    Column("turn_id", "Hash of the turn's label and words.", lambda row: row.turn.id),
    Column("exchange", "Position of its exchange, from 0; empty where it is in none.", lambda row: row.exchange),
    Column(
        "part",
        "question or answer of an exchange; opening before the first question; floor for a moderator after it; "
        "other for the rest.",
        lambda row: row.part,
    ),
    Column("speaker_label", "Printed words that say who speaks.", lambda row: row.turn.speaker.label),
    Column("speaker_name", "Name of the speaker, where the page gives it.", lambda row: row.turn.speaker.name),
    Column("speaker_office", "Office of the speaker, where the page gives it.", lambda row: row.turn.speaker.office),
    Column(
        "speaker_organisation",
        "Outlet, ministry or body of the speaker, where the page gives it.",
        lambda row: row.turn.speaker.organisation,
    ),
    Column("role", "press, official or moderator; empty where it is unknown.", lambda row: row.turn.speaker.role),
    Column("method", "How the role was found.", lambda row: row.turn.speaker.method),
    Column(
        "name_method",
        "Where the name stands: label, title, byline, other_label.",
        lambda row: row.turn.speaker.name_method,
    ),
    Column("office_method", "Where the office stands.", lambda row: row.turn.speaker.office_method),
    Column(
        "organisation_method",
        "Where the organisation stands.",
        lambda row: row.turn.speaker.organisation_method,
    ),
    Column(
        "text", "Words of the turn without the label, paragraphs with a blank line between.", lambda row: row.turn.text
    ),
    Column(
        "start",
        "First character of the turn, label included, in the briefing's text, from 0.",
        lambda row: row.turn.span.start,
    ),
    Column("end", "Character after the last of the turn in the briefing's text.", lambda row: row.turn.span.end),
    Column(
        "turn_language",
        "Language of the turn, where all of it is in another than the briefing.",
        lambda row: row.turn.language,
    ),
    Column(
        "xpath",
        "XPath of the text node in which the turn starts, where it was asked for.",
        lambda row: row.turn.xpath,
    ),
    Column("paragraphs", "Number of its paragraphs.", lambda row: len(row.turn.paragraphs)),
    Column(
        "link",
        "Address that scrolls to the turn on its page; empty where the address is unknown or no link tells it from another.",
        lambda row: row.link,
    ),
)

#: Every column in its order.
COLUMNS = around(TURN_COLUMNS)


def rows(briefing: Briefing) -> Iterator[tuple[str, ...]]:
    """Write the cells of each turn."""
    return table_rows(briefing, TURN_COLUMNS, _turn_rows(briefing))


def _turn_rows(briefing: Briefing) -> Iterator[TurnRow]:
    parts, link = _exchange_parts(briefing), links_of(briefing)
    opening = len(briefing.opening)
    for number, turn in enumerate(briefing.turns):
        exchange, part = parts.get(number) or (None, _part_outside(turn, is_opening=number < opening))
        yield TurnRow(number, turn, exchange, part, link(turn))


def _exchange_parts(briefing: Briefing) -> dict[int, tuple[int, str]]:
    """Say of each turn in an exchange which exchange it is and which part of it; the first exchange has it."""
    parts: dict[int, tuple[int, str]] = {}
    for number, indices in enumerate(exchange_indices(briefing, NAME)):
        for index in indices.questions:
            parts.setdefault(index, (number, "question"))
        for index in indices.answers:
            parts.setdefault(index, (number, "answer"))
    return parts


def _part_outside(turn: Turn, *, is_opening: bool) -> str:
    if is_opening:
        return "opening"
    return "floor" if turn.speaker.role is Role.MODERATOR else "other"


def pieces(briefings: Iterable[Briefing]) -> Iterator[str]:
    """Write the names of the columns, then the lines of each briefing."""
    return table(COLUMNS, rows, briefings)


def dumps(briefing: Briefing) -> str:
    """Write one briefing as a table."""
    return "".join(pieces((briefing,)))


FORMAT = Format(
    name=NAME,
    description="A table with one row a turn: who speaks, in which role, in which exchange.",
    media_type="text/csv",
    extension=".csv",
    lossless=False,
    drops=DROPS,
    dumps=dumps,
    pieces=pieces,
)
