r"""Columns of a table of briefings, and the cells and lines of it as RFC 4180 has them.

Lines end in CRLF; a cell with a comma, a quote or a line break is quoted; what is unknown is an empty cell; yes and no
are ``true`` and ``false``. Words are changed in two cases only. A cell of words that a spreadsheet would run as a
formula, because it starts with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return, gets a single quote before it;
columns of numbers are left alone. A character that no UTF-8 table can hold, NUL or a lone surrogate, becomes U+FFFD.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from attrs import field, frozen

from briefparse.model import Briefing, Date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")
Value: TypeAlias = str | int | bool | None

#: What every table changes or leaves out, for the formats to say.
DROPS = (
    "notes, ignored regions, paragraphs, tags, related documents and the canonical text are left out; "
    "a single quote is put before words that a spreadsheet would run as a formula; "
    "NUL and lone surrogates become U+FFFD"
)


@frozen
class Column(Generic[T]):
    """One column: its name, what it holds, and how to find that in what a row is about."""

    name: str
    description: str
    read: Callable[[T], Value] = field(eq=False, repr=False)


def cell(value: Value) -> str:
    """Write a value as a cell."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
    text = _UNWRITABLE.sub("\ufffd", value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


_UNWRITABLE = re.compile(r"[\x00\ud800-\udfff]")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def lines(rows: Iterable[Sequence[str]]) -> str:
    """Write rows of cells as the lines of a CSV file."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue()


def around(columns: Sequence[Column[T]]) -> tuple[Column[Briefing] | Column[T], ...]:
    """Put the columns of the briefing around those of what a row is about."""
    return (*BEFORE, *columns, *AFTER)


def table_rows(briefing: Briefing, columns: Sequence[Column[T]], items: Iterable[T]) -> Iterator[tuple[str, ...]]:
    """Write one row of cells for each item, with the cells of the briefing around it."""
    before, after = _cells(BEFORE, briefing), _cells(AFTER, briefing)
    for item in items:
        yield before + _cells(columns, item) + after


def table(
    columns: Sequence[Column[Any]],
    rows: Callable[[Briefing], Iterable[Sequence[str]]],
    briefings: Iterable[Briefing],
) -> Iterator[str]:
    """Write the names of the columns, then the rows of each briefing."""
    yield lines([[column.name for column in columns]])
    for briefing in briefings:
        yield lines(rows(briefing))


def _cells(columns: Sequence[Column[T]], item: T) -> tuple[str, ...]:
    return tuple(cell(column.read(item)) for column in columns)


def _date(briefing: Briefing) -> Date:
    return briefing.metadata.date or _NO_DATE


_NO_DATE = Date(value="", precision="", raw="", source="")


BEFORE: tuple[Column[Briefing], ...] = (
    Column("briefing_id", "Hash of the ids of its turns; where the same is said it is the same.", lambda b: b.id),
    Column("url", "Address of the page, where it was given or the page prints it.", lambda b: b.metadata.url),
    Column("title", "Title as the page prints it.", lambda b: b.metadata.title),
    Column("kind", "press_conference, briefing, interview, media_questions ...", lambda b: b.metadata.kind),
    Column("date", "Day the briefing was held, ISO 8601 as far as it is known.", lambda b: _date(b).value),
    Column("date_precision", "year, month, day, minute or second.", lambda b: _date(b).precision),
    Column(
        "date_source",
        "Where the date stands; published where the page gives only the day of publication.",
        lambda b: _date(b).source,
    ),
    Column(
        "published",
        "When the page says it was published, ISO 8601 as far as it is known.",
        lambda b: b.metadata.published.value if b.metadata.published else None,
    ),
    Column(
        "started",
        "When the first turn began, where the page prints the time; ISO 8601.",
        lambda b: b.metadata.started.value if b.metadata.started else None,
    ),
    Column(
        "ended",
        "When the last turn ended, where the page prints the time; ISO 8601.",
        lambda b: b.metadata.ended.value if b.metadata.ended else None,
    ),
    Column(
        "time_zone",
        "IANA name of the zone of the site's times that are printed without one.",
        lambda b: b.metadata.time_zone,
    ),
    Column("place", "Where the briefing was held.", lambda b: b.metadata.place),
    Column("language", "Language of the transcript, BCP 47 primary tag.", lambda b: b.metadata.language),
    Column("institution", "Who holds the briefing.", lambda b: b.metadata.institution),
    Column("adapter", "Adapter that read the page; generic where none knows the site.", lambda b: b.metadata.adapter),
)

AFTER: tuple[Column[Briefing], ...] = (
    Column("coverage_body", "Characters of the page's body: the sum of the next four.", lambda b: b.coverage.body),
    Column("coverage_turns", "Characters of the body in turns, labels included.", lambda b: b.coverage.turns),
    Column("coverage_notes", "Characters of the body in notes.", lambda b: b.coverage.notes),
    Column(
        "coverage_ignored",
        "Characters of the body that are left out for a named reason.",
        lambda b: sum(b.coverage.ignored.values()),
    ),
    Column(
        "coverage_unclaimed",
        "Characters of the page's body that are in no turn, no note and no ignored region; 0 where all is well.",
        lambda b: b.coverage.unclaimed,
    ),
    Column(
        "diagnostics",
        "Codes of what a careful reader should know about this parse, with spaces between.",
        lambda b: " ".join(diagnostic.code for diagnostic in b.diagnostics),
    ),
    Column("briefparse_version", "Version of briefparse that parsed the page.", lambda b: b.provenance.library),
    Column("adapter_version", "Version of the adapter.", lambda b: b.provenance.adapter_version),
    Column("layout", "Layout of the adapter that fits the page; empty where none does.", lambda b: b.metadata.layout),
    Column("layout_version", "Version of the layout.", lambda b: b.provenance.layout_version),
    Column("source_sha256", "SHA-256 of the bytes that were parsed.", lambda b: b.metadata.source_sha256),
    Column("text_sha256", "SHA-256 of the canonical text, in which the spans count.", lambda b: b.text_sha256),
)
