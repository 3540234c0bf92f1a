"""Dates as briefings write them: what is printed is read, what is not printed is never filled in.

Rule: each written form is one row of ``_ROWS``, in order of trust. What one row has matched no later row reads again,
valid or not, so that "31 February 2013" does not come back as "February 2013". Patterns run over a folded copy of the
text (``_fold``) that leads back to the printed characters; every repeat in them is bounded, so time is linear.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from email.utils import parsedate_tz
from functools import lru_cache
from typing import TypeAlias

from attrs import field, frozen
from dateutil.parser import isoparse

from briefparse.model import Date, Span


@frozen
class DateStyle:
    """How one language and site writes dates."""

    #: Month names and abbreviations, in any case, to 1..12 ("sept" also reads "Sept."); may be empty.
    months: Mapping[str, int] = field(factory=dict, hash=False)
    #: Whether 05/06/2024 is 5 June; where it is ``None``, only what can be read in one way is a date.
    day_first: bool | None = None


_Parts: TypeAlias = tuple[int, int, int | None]  # year, month, day
_Builder: TypeAlias = Callable[[re.Match[str], DateStyle], _Parts | None]
_Rows: TypeAlias = tuple[tuple[re.Pattern[str], _Builder], ...]

_YEARS = range(1900, 2101)
_BUDDHIST = 543
_PIVOT = 69  # as POSIX has it: 69 is 1969, 68 is 2068
_MONTHS = _NOON = 12
_WEEK, _MONTH = 7, 31
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
_ERAS |= {"r": 2018, "h": 1988, "s": 1925}
_NUMERALS = str.maketrans("〇零一二三四五六七八九元", "001234567891") | str.maketrans({"廿": "2十", "卅": "3十"})

# The parts of the patterns. Folded text is lower case, its digits are ASCII, and its letters have no accents.
_LETTER = r"[^\W\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"  # of scripts with word spaces
_START = rf"(?<!{_LETTER})(?<!{_LETTER}-)(?<![0-9][-./:,])(?<![/=])(?<!version\s)"
_END = r"(?=t[0-9]|r\.|[^a-z0-9_/]|\Z)(?!-[a-z0-9]|[.:][0-9])"
_N1, _N = r"[一二三四五六七八九]", r"[0-9〇零一二三四五六七八九]"
_SMALL = rf"[0-9]{{1,2}}|{_N1}?十{_N1}?|[廿卅]{_N1}?|[〇零]?{_N1}"
_ORDINAL = rf"(?:\s?[-:]?(?:st|nd|rd|th|er|re|e|го)(?!{_LETTER})|\.?[º°ª]|\.)?"
_TO = r"\s?(?:[-–—&]|and|to|et|und|y|e|и)\s?"
_FROM = rf"(?:(?P<first>[0-9]{{1,2}}){_ORDINAL}(?P<to>{_TO}))?"
_DAY, _MON = r"(?P<day>[0-9]{1,2})", r"(?P<month>[0-9]{1,2})"
_OF = r"[\s/-]{0,3}(?:(?:of|de|di|del|do|d['’]|ng|من|ב)\s{0,2})?"
_NAMES = "NAMES"  # stands for the names of the style
_NAME, _UNTIL = rf"(?P<month>{_NAMES})\.?", rf"(?P<until>{_NAMES})\.?"
_Y4 = r"(?P<year>[0-9]{4})"
_YEAR = rf"(?:(?:of|de|del|di|do)\s{{1,2}})?{_Y4}(?![0-9](?![0-9]:[0-9]{{2}}))"  # "201716:51" lacks a space
_SUFFIX = rf"(?:\s?(?:(?:года|году|г|року|р|roku)(?!{_LETTER})\.?|r\.(?=\s?(?:[,;)0-9]|\Z))))?"


def _named(match: re.Match[str], style: DateStyle) -> _Parts | None:
    """Read a month that is a name or a figure; the day may lack."""
    groups = match.groupdict()
    year, month, day = int(groups["year"]), _month(groups["month"], style), groups.get("day")
    if groups.get("until") and _month(groups["until"], style) < month:
        return None  # the year of "30 December to 2 January 2024" is the year of its end
    if "\u0e00" <= groups["month"][0] <= "\u0e7f" and year - _BUDDHIST in _YEARS:
        year -= _BUDDHIST
    return year, month, int(groups["first"] if _is_range(match) else day) if day else None


def _east(match: re.Match[str], _style: DateStyle) -> _Parts | None:
    """Read years that may count from an era, and figures that may be Chinese numerals; the day may lack."""
    year = _number(match["year"]) + _ERAS.get(match["era"], 0)
    return year, _number(match["month"]), _number(match["day"]) if match["day"] else None


def _ordered(match: re.Match[str], style: DateStyle) -> _Parts | None:
    """Read day and month in the only possible order, or else in the order of the style."""
    one, two, year, day_first = int(match["day"]), int(match["month"]), int(match["year"]), style.day_first
    if _is_range(match):
        return None if day_first is False else (year, two, int(match["first"]))
    if one == two or one > _MONTHS or two > _MONTHS:
        day_first = two <= _MONTHS
    return None if day_first is None else (year, two, one) if day_first else (year, one, two)


def _short(match: re.Match[str], style: DateStyle) -> _Parts | None:
    """Read a year of two figures; between points day and month have two as well, for 1.2.10 is a version."""
    if match["sep"] == "." and len(match["day"] + match["month"]) < len("1003"):
        return None
    parts = _ordered(match, style)
    return parts and (parts[0] + (1900 if parts[0] >= _PIVOT else 2000), parts[1], parts[2])


_ROWS: tuple[tuple[str, str, _Builder], ...] = (  # an example, the pattern, what reads it
    (
        "令和7年8月29日",
        rf"(?<!{_N})(?<!十)(?:(?P<era>令和|平成|昭和|大正|明治|民國|民国)\s?)?"
        rf"(?P<year>{_N}{{4}}|元|[0-9]{{3}}|{_SMALL})\s?[年년]\s?(?P<month>{_SMALL})\s?[月월]"
        rf"(?:\s?(?P<day>{_SMALL})(?:[-~–至到](?:{_SMALL}))?\s?[日號号일])?",
        _east,
    ),
    (
        "H20.08.01",
        rf"{_START}(?P<era>[rhs])(?P<year>[0-9]{{1,2}})\.(?P<month>[0-9]{{2}})\.(?P<day>[0-9]{{2}}){_END}",
        _east,
    ),
    ("2013-02-26", rf"{_START}{_Y4}(?P<sep>[-./])\s?{_MON}(?P=sep)\s?{_DAY}{_END}", _named),
    (
        "26 February 2013",
        rf"{_START}{_FROM}{_DAY}{_ORDINAL}{_OF}{_NAME}(?:{_TO}[0-9]{{1,2}}{_ORDINAL}{_OF}{_UNTIL})?"
        rf"[\s,/-]{{0,3}}{_YEAR}{_SUFFIX}",
        _named,
    ),
    (
        "February 26, 2013",
        rf"(?<!{_LETTER}){_NAME}(?:(?<=\.)|[\s/-]{{1,3}}){_DAY}{_ORDINAL}"
        rf"(?:{_TO}(?:{_UNTIL}\s)?[0-9]{{1,2}}{_ORDINAL})?[\s,/-]{{1,3}}{_YEAR}",
        _named,
    ),
    ("2024. March 5.", rf"{_START}{_Y4}(?:\.\s?|[-/]){_NAME}[\s-]{{0,3}}{_DAY}{_END}", _named),
    (
        "ngày 4 tháng 10 năm 2018",
        rf"{_START}(?:(?:ngay\s{{1,2}})?{_DAY}\s{{1,2}})?thang\s{{1,2}}{_MON}[\s,/-]{{1,3}}(?:nam\s{{1,2}})?{_YEAR}",
        _named,
    ),
    ("26.02.2013", rf"{_START}{_FROM}{_DAY}(?P<sep>[-./])\s?{_MON}(?P=sep)\s?{_Y4}{_END}{_SUFFIX}", _ordered),
    ("4/21/14", rf"{_START}{_DAY}(?P<sep>[./]){_MON}(?P=sep)(?P<year>[0-9]{{2}}){_END}{_SUFFIX}", _short),
    ("February 2013", rf"(?<!{_LETTER}){_NAME}[\s,/-]{{1,3}}{_YEAR}{_SUFFIX}", _named),
)

# What may stand between the day and its time ("（星期一） 20:00", ", в 14:53"), the time, and its offset.
_GLUE = r"(?:t|[\s,|·–—-]{0,4}(?:\([^()0-9年]{1,12}\)\s{0,2})?(?:(?:at|as|a las|a|um|kl\.?|klo|saat|la|в|о|об)\s{1,2})?)"
_HALF = r"(?:\s{0,2}(?:(?P<am>a(?:\.\s?m\.?|m)|π\.?μ\.?|صباحا|ص)|(?P<pm>p(?:\.\s?m\.?|m)|μ\.?μ\.?|مساء|م))(?!\w))?"
_TIME = re.compile(
    rf"{_GLUE}(?P<hour>[01]?[0-9]|2[0-3])(?::|\s?h\s?|[時时시]\s?)(?P<minute>[0-5][0-9])[분分]?"
    rf"(?::(?P<second>[0-5][0-9])(?:[.,][0-9]{{1,9}})?)?(?!:?[0-9]){_HALF}"
)
_OFFSET = re.compile(
    r"\s?(?:gmt|utc)?(?P<sign>[+-])(?P<hours>0[0-9]|1[0-4]):?(?P<minutes>[0-5][0-9])(?!:?[0-9])|z(?!\w)"
)
_HAS_FIGURE = re.compile(r"[\d年]")
_ISO = re.compile(
    r"(?:19|20|21)[0-9]{2}(?:-[0-9]{2}){1,2}"
    r"(?:(?<=-[0-9]{2}-[0-9]{2})[Tt ](?P<time>[0-9]{2}:[0-9]{2}(?P<second>:[0-9]{2})?)(?:[.,][0-9]+)?"
    r"(?:\s?(?P<offset>[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?))?)?"
)
