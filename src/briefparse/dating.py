"""Which of the days that a page prints is that of the briefing, and which that of its publication."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from briefparse.adapter import Adapter
from briefparse.dates import DateStyle, find_date, find_dates, parse_iso
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Date
from briefparse.page import PageFacts

_LONGEST_STAMP: Final = 40
_LONGEST_POSTED: Final = 80
_CLOCK: Final = re.compile(r"\d\s?[:h時时시]\s?\d")
_YEARS: Final = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
_META_DATES: Final = (
    "article:published_time", "pubdate", "datepublished", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "date",
    "publishdate", "citation_publication_date", "article.published", "parsely-pub-date",
)  # fmt: skip


class Days(NamedTuple):
    """Where a page may print days."""

    title: str
    #: The lines of the body above the first turn, and those of them that tell of the event.
    head: Sequence[str]
    lead_in: Sequence[str]
    #: The lines of the page above the body.
    above: Sequence[str]
    #: What the layout points to as the day, with its time; and as the day of publication alone.
    layout: str | None = None
    posted: str | None = None
    #: The layout's day is that of the event.
    of_event: bool = False


def style_of(lexicon: Lexicon, adapter: Adapter) -> DateStyle:
    """Return how the page writes dates."""
    return _style(lexicon, adapter.day_first if adapter.day_first is not None else lexicon.day_first)


@lru_cache(maxsize=128)
def _style(lexicon: Lexicon, day_first: bool | None) -> DateStyle:  # noqa: FBT001
    return DateStyle(lexicon.months, day_first, lexicon.solar_months)


def dates_of(days: Days, facts: PageFacts, style: DateStyle, lexicon: Lexicon) -> tuple[Date | None, Date | None]:
    """Return the day of the briefing and the publication date; the first falls back on the second, marked so.

    A day of which the page says that it was then updated is the day of nothing else, and only better than none.
    """
    printed = _printed(days.layout, style)
    published = _printed(days.posted, style) or printed or _meta_date(facts)
    date = find_date(days.title, style, "title")
    if date is None and days.of_event and printed is not None:
        date = Date(printed.value[:10], "day", printed.raw, "layout")
    if date and published:
        return date, published
    head, above = (_Lines.of(lines, lexicon) for lines in (days.head, days.above))
    published = (
        published or _first([*head.published, *above.published], style) or _stamp([*head.other, *above.other], style)
    )
    date = date or _day_of_event([*days.lead_in, *head.other], days.title, style)
    if date is None and published is None:
        date = _day_of_event(above.other, days.title, style)
    posted = published or _first([*head.updated, *above.updated], style)
    if date is None and posted is not None:
        date = Date(posted.value[:10], "day", posted.raw, "published")
    return date, published


def ambiguous_day(days: Days, style: DateStyle, lexicon: Lexicon) -> str | None:
    """Return the first printed day that can be read in two ways, ``05/06/2031``, where nothing tells which is meant."""
    if style.day_first is not None:
        return None
    for line in filter(_IN_FIGURES.search, (days.title, days.layout or "", days.posted or "", *days.head)):
        readings = [find_date(line, _style(lexicon, day_first), "head") for day_first in (True, False)]
        first, second = (date and date.value for date in readings)
        if readings[0] and first != second:
            return readings[0].raw
    return None


#: A day that is figures and nothing else.
_IN_FIGURES: Final = re.compile(r"\d[-./\s]\s?\d{1,2}[-./\s]\s?\d\d")


class _Lines(NamedTuple):
    """Lines that say of themselves when the page was published, ``Published: 3 May 2031``, or updated, and the others."""

    published: list[str]
    updated: list[str]
    other: list[str]

    @staticmethod
    def of(lines: Iterable[str], lexicon: Lexicon) -> _Lines:
        """Sort lines by the words that they open with."""
        found = _Lines([], [], [])
        words = _words_of_posting(lexicon)
        for line in lines:
            start = fold(line[:_LONGEST_STAMP])
            if len(line) < _LONGEST_POSTED and start.startswith(words):
                longest = max((word for word in words if start.startswith(word)), key=len)
                getattr(found, lexicon.field_names[longest]).append(line)
            else:
                found.other.append(line)
        return found


@lru_cache(maxsize=128)
def _words_of_posting(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(word for word, name in lexicon.field_names.items() if name in {"published", "updated"})


def _first(lines: Iterable[str], style: DateStyle) -> Date | None:
    return next(filter(None, (_fullest(line, style, "head") for line in lines)), None)


def _day_of_event(lines: Iterable[str], title: str, style: DateStyle) -> Date | None:
    """Return the first day of some lines, or that which the title gives without its year; none of years that it does not give."""
    lines = [*lines]
    if title in lines[:-1]:  # a line under the headline before one above it, where a site has its own day
        at = lines.index(title) + 1
        lines = [*lines[at:], *lines[:at]]
    years = {int(year) for year in _YEARS.findall(title)}
    dates = [
        date
        for date in filter(None, (find_date(line, style, "head") for line in lines))
        if not years or min(abs(year - int(date.value[:4])) for year in years) <= 1
    ]
    named = _month_and_day(title)
    return next((date for date in dates if named and date.value[5:10] == named), next(iter(dates), None))


def _month_and_day(title: str) -> str | None:
    """Return the day that a title gives without its year: ``9月17日``, ``(10.31)``."""
    found = _DAY_ALONE.search(title)
    return f"{int(found[1] or found[3]):02}-{int(found[2] or found[4]):02}" if found else None


_DAY_ALONE: Final = re.compile(r"(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]|\((\d{1,2})\.(\d{1,2})\b")


def _printed(text: str | None, style: DateStyle) -> Date | None:
    """Read what a layout points to as a date."""
    return (parse_iso(text, "layout") or _fullest(text, style, "layout")) if text else None


def _stamp(lines: Iterable[str], style: DateStyle) -> Date | None:
    """Find a line that is nothing but a day with a clock time: when the page was posted."""
    for line in lines:
        for _, date in find_dates(line, style, "head") if len(line) < _LONGEST_STAMP and _CLOCK.search(line) else ():
            if date.precision == "minute" and len(date.raw) > len(line) - 3:
                return date
    return None


def _fullest(text: str, style: DateStyle, source: str) -> Date | None:
    found = [date for _, date in find_dates(text, style, source) if date.day]
    return max(found, key=lambda date: len(date.value), default=None) if found else None


def _meta_date(facts: PageFacts) -> Date | None:
    for item in facts.json_ld:
        value = item.get("datePublished")
        date = parse_iso(value, "json-ld") if isinstance(value, str) else None
        if date:
            return date
    for name in _META_DATES:
        date = parse_iso(facts.meta[name].strip(), "meta") if facts.meta.get(name) else None
        if date and date.day:
            return date
    for value in facts.times:
        date = parse_iso(value.strip(), "meta")
        if date and date.day:
            return date
    return None
