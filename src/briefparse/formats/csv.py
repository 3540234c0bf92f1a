"""Format "csv": one row an exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from briefparse.formats.base import Format
from briefparse.formats.columns import DROPS, Column, around, table, table_rows
from briefparse.formats.indices import Indices, exchange_indices
from briefparse.links import links_of
from briefparse.model import Briefing, Exchange, Speaker, Turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAME = "csv"


@frozen
class ExchangeRow:
    """What a row is about."""

    number: int
    exchange: Exchange
    indices: Indices
    question_link: str | None

    @property
    def asker(self) -> Speaker:
        """Who asks first."""
        return _first_speaker(self.exchange.questions)

    @property
    def answerer(self) -> Speaker:
        """Who answers first."""
        return _first_speaker(self.exchange.answers)


def _first_speaker(turns: tuple[Turn, ...]) -> Speaker:
    return turns[0].speaker if turns else _NOBODY


_NOBODY = Speaker()


def _joined(indices: tuple[int, ...]) -> str:
    return " ".join(map(str, indices))


def _start(turns: tuple[Turn, ...]) -> int | None:
    return turns[0].span.start if turns else None


def _end(turns: tuple[Turn, ...]) -> int | None:
    return turns[-1].span.end if turns else None


EXCHANGE_COLUMNS: tuple[Column[ExchangeRow], ...] = (
    Column("exchange", "Position of the exchange in its briefing, from 0.", lambda row: row.number),
    Column("exchange_id", "Hash of the ids of its turns.", lambda row: row.exchange.id),
    Column(
        "follow_up",
        "true where the same asker as in the exchange before asks on, else false.",
        lambda row: row.exchange.follow_up,
    ),
    Column(
        "question", "Words of the question, paragraphs with a blank line between.", lambda row: row.exchange.question
    ),
    Column("answer", "Words of the answer; empty where nobody answered.", lambda row: row.exchange.answer),
    Column("asker_label", "Printed words that say who asks first.", lambda row: row.asker.label),
    Column("asker_name", "Name of the asker, where the page gives it.", lambda row: row.asker.name),
    Column("asker_organisation", "Outlet of the asker, where the page gives it.", lambda row: row.asker.organisation),
    Column("asker_role", "press; empty where it is unknown.", lambda row: row.asker.role),
    Column("asker_method", "How the asker's role was found.", lambda row: row.asker.method),
    Column("answerer_label", "Printed words that say who answers first.", lambda row: row.answerer.label),
    Column("answerer_name", "Name of the answerer, where the page gives it.", lambda row: row.answerer.name),
    Column("answerer_office", "Office of the answerer, where the page gives it.", lambda row: row.answerer.office),
    Column("answerer_role", "official; empty where nobody answered.", lambda row: row.answerer.role),
    Column("answerer_method", "How the answerer's role was found.", lambda row: row.answerer.method),
    Column(
        "question_turns",
        "Positions of the question's turns in the briefing, from 0, with spaces between.",
        lambda row: _joined(row.indices.questions),
    ),
    Column(
        "answer_turns",
        "Positions of the answer's turns in the briefing, from 0, with spaces between.",
        lambda row: _joined(row.indices.answers),
    ),
    Column(
        "question_start",
        "First character of the question, label included, in the briefing's text, from 0.",
        lambda row: _start(row.exchange.questions),
    ),
    Column(
        "question_end",
        "Character after the last of the question in the briefing's text.",
        lambda row: _end(row.exchange.questions),
    ),
    Column(
        "answer_start",
        "First character of the answer, label included; empty where nobody answered.",
        lambda row: _start(row.exchange.answers),
    ),
    Column(
        "answer_end",
        "Character after the last of the answer; a moderator's turn within it is between the two.",
        lambda row: _end(row.exchange.answers),
    ),
    Column(
        "question_link",
        "Address that scrolls to the first turn of the question on its page; empty where there is none.",
        lambda row: row.question_link,
    ),
)

#: Every column in its order.
COLUMNS = around(EXCHANGE_COLUMNS)


def rows(briefing: Briefing) -> Iterator[tuple[str, ...]]:
    """Write the cells of each exchange."""
    indices, link = exchange_indices(briefing, NAME), links_of(briefing)
    items = (
        ExchangeRow(n, exchange, indices[n], link(exchange.questions[0]) if exchange.questions else None)
        for n, exchange in enumerate(briefing.exchanges)
    )
    return table_rows(briefing, EXCHANGE_COLUMNS, items)


def pieces(briefings: Iterable[Briefing]) -> Iterator[str]:
    """Write the names of the columns, then the lines of each briefing."""
    return table(COLUMNS, rows, briefings)


def dumps(briefing: Briefing) -> str:
    """Write one briefing as a table."""
    return "".join(pieces((briefing,)))


FORMAT = Format(
    name=NAME,
    description="A table with one row an exchange: question, answer, who asks, who answers.",
    media_type="text/csv",
    extension=".csv",
    lossless=False,
    drops=f"turns that are in no exchange and who speaks after the first in a question or an answer; {DROPS}",
    dumps=dumps,
    pieces=pieces,
)
