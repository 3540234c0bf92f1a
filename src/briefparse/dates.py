"""Dates as briefings write them: what is printed is read, what is not printed is never filled in.

Rule: each written form is one row of ``_ROWS``, in order of trust. What one row has matched no later row reads again,
valid or not, so that "31 February 2013" does not come back as "February 2013". Patterns run over a folded copy of the
text (``_fold``) that leads back to the printed characters; every repeat in them is bounded, so time is linear.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping
from email.utils import parsedate_tz
from functools import cache, cached_property
from typing import NamedTuple, TypeAlias

from attrs import field, frozen
from dateutil.parser import isoparse

from briefparse.calendars import SOLAR_HIJRI_YEARS, from_solar_hijri
from briefparse.model import Date, Span


@frozen(eq=False, slots=False)
class DateStyle:
    """How one language and site writes dates."""

    #: Month names and abbreviations, in any case, to 1..12 ("sept" also reads "Sept."); may be empty.
    months: Mapping[str, int] = field(factory=dict)
    #: Whether 05/06/2024 is 5 June; where it is ``None``, only what can be read in one way is a date.
    day_first: bool | None = None
    #: The same of the Solar Hijri calendar, where the language has it: 1399/07/29 is of that calendar there, too.
    solar_months: Mapping[str, int] = field(factory=dict)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The folded names, without full stop, to 1..12."""
        return {_key(name): number for name, number in (*self.months.items(), *self.solar_months.items())}

    @cached_property
    def solar(self) -> frozenset[str]:
        """The folded names of the Solar Hijri calendar."""
        return frozenset(map(_key, self.solar_months))

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The folded names that hold no shorter one: a text without them holds no name."""
        return tuple(name for name in self.numbers if not any(other in name for other in self.numbers if other != name))

    @cached_property
    def thai(self) -> bool:
        """Whether the months are Thai: years are counted from the Buddha's death there."""
        return any("\u0e00" <= name[0] <= "\u0e7f" for name in self.stems)

    def year(self, printed: int) -> int:
        """Return the year that a figure means."""
        return printed - _BUDDHIST if self.thai and printed - _BUDDHIST in _YEARS else printed

    @cached_property
    def rows(self) -> tuple[_Row, ...]:
        """The written forms, with the names of the months in them."""
        names = sorted(self.numbers, key=len, reverse=True)
        pattern = "|".join(map(re.escape, names)) or "(?!)"
        return tuple(
            _Row(
                None if _NAMES in form else needs,
                _Y4 in form,
                re.compile(form.replace(_NAMES, pattern)),
                build,
            )
            for _, needs, form, build in _ROWS
        )


_Parts: TypeAlias = tuple[int, int, int | None]  # year, month, day
_Builder: TypeAlias = Callable[[re.Match[str], DateStyle], _Parts | None]


class _Row(NamedTuple):
    """A written form, and what a text must hold for it: most texts hold no date, and to ask that is cheap."""

    #: What is looked for, a key of ``_SIGNS``; ``None``: the name of a month.
    needs: str | None
    #: Four figures in a row.
    needs_year: bool
    pattern: re.Pattern[str]
    build: _Builder


_YEARS = range(1900, 2101)
_BUDDHIST = 543
_PIVOT = 69  # as POSIX has it: 69 is 1969, 68 is 2068
_MONTHS = _NOON = 12
_WEEK, _MONTH = 7, 31
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
_ERAS |= {"r": 2018, "h": 1988, "s": 1925}
#: Years of three figures are those of the Republic of China.
_REPUBLIC = range(100, 190)
_NUMERALS = str.maketrans("〇零一二三四五六七八九元", "001234567891") | str.maketrans({"廿": "2十", "卅": "3十"})

# The parts of the patterns. Folded text is lower case, its digits are ASCII, and its letters have no accents.
_LETTER = r"[^\W\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"  # of scripts with word spaces
_JOINING = _LETTER.replace(r"\W", r"\Wא-ת")  # "ה-5 במרץ"
_START = rf"(?<!{_LETTER})(?<!{_JOINING}-)(?<![0-9][-./:,])(?<![/=])(?<!version\s)"
_END = r"(?=t[0-9]|r\.|[^a-z0-9_/]|\Z)(?!-[a-z0-9]|[.:][0-9])"
_N1, _N = r"[一二三四五六七八九]", r"[0-9〇零一二三四五六七八九]"
_SMALL = rf"[0-9]{{1,2}}|{_N1}?十{_N1}?|[廿卅]{_N1}?|[〇零]?{_N1}"
_ORDINAL = rf"(?:\s?[-:]?(?:st|nd|rd|th|er|re|e|o|го|ησ?)(?!{_LETTER})|\.?[º°ª]|\.)?"
_TO = r"\s?(?:[-–—&]|and|to|et|und|y|e|i|и|και|εωσ|تا|و)\s?"
_FROM = rf"(?:(?P<first>[0-9]{{1,2}}){_ORDINAL}(?P<to>{_TO}))?"
_DAY, _MON = r"(?P<day>[0-9]{1,2})", r"(?P<month>[0-9]{1,2})"
_OF = r"[\s/-]{0,3}(?:(?:of|de|di|del|do|d['’]|ng|من|ב)\s{0,2})?"
_NAMES = "NAMES"  # stands for the names of the style
_NAME, _UNTIL = rf"(?P<month>{_NAMES})(?:\.|\s?ماه)?", rf"(?P<until>{_NAMES})\.?"
_Y4 = r"(?P<year>[0-9]{4})"
_YEAR = rf"(?:(?:of|de|del|di|do|του|سال)\s{{1,2}}|พ\.ศ\.\s?)?{_Y4}(?![0-9](?![0-9]:[0-9]{{2}}))"  # "201716:51" lacks a space
_SUFFIX = (
    rf"(?:\s?(?:(?:года|году|година|г|року|р|roku)(?!{_LETTER})\.?|r\.(?=\s?(?:[,;)0-9]|\Z)))"
    rf"|\.?\s?(?:године|год|godine|god)(?!{_LETTER})\.?)?"
)

#: What stands after a year that comes first: ``2031 жылғы``, ``2031 წლის``, ``2031 թ.``, ``2031-ci il``.
_OF_THE_YEAR = r"\s?(?:жылғы|жылдың|жылы|წლის|წ\.|թ\.|թվականի|թ|-?c[iıu]\s(?:ilin|il))\s{1,2}"


def _named(match: re.Match[str], style: DateStyle) -> _Parts | None:
    """Read a month that is a name or a figure; the day may lack."""
    groups = match.groupdict()
    year, month, day = int(groups["year"]), _month(groups["month"], style), groups.get("day")
    if groups.get("until") and _month(groups["until"], style) < month:
        return None  # the year of "30 December to 2 January 2024" is the year of its end
    if not groups["month"].isdigit() and (_key(groups["month"]) in style.solar) is not (year in SOLAR_HIJRI_YEARS):
        return None
    return style.year(year), month, int(groups["first"] if _is_range(match) else day) if day else None


def _east(match: re.Match[str], _style: DateStyle) -> _Parts | None:
    """Read years that may count from an era, and figures that may be Chinese numerals; the day may lack."""
    year = _number(match["year"])
    year += _ERAS.get(match["era"], _ERAS["民國"] if len(match["year"]) == 3 and year in _REPUBLIC else 0)
    return year, _number(match["month"]), _number(match["day"]) if match["day"] else None


def _republican(match: re.Match[str], _style: DateStyle) -> _Parts:
    """Read figures whose year counts from 1911, as Taiwan writes them after a Chinese word."""
    return int(match["year"]) + _ERAS["民國"], int(match["month"]), int(match["day"])


def _ordered(match: re.Match[str], style: DateStyle) -> _Parts | None:
    """Read day and month in the only possible order, or else in the order of the style."""
    one, two, day_first = int(match["day"]), int(match["month"]), style.day_first
    year = style.year(int(match["year"]))
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


#: What a text must hold for a row to be tried: two figures with a mark or a space between them, or a word.
_SIGNS = {
    "figures": re.compile(r"[0-9](?:[-./]\s?|\s)[0-9]"),
    "eastern year": re.compile("[年년]"),
    "thang": re.compile("thang"),
}

# An example, what the text holds (for a name's row, it holds a name), the pattern, what reads it.
_ROWS: tuple[tuple[str, str, str, _Builder], ...] = (
    (
        "令和7年8月29日",
        "eastern year",
        (
            rf"(?<!{_N})(?<!十)(?:(?P<era>令和|平成|昭和|大正|明治|民國|民国)\s?)?"
            rf"(?P<year>{_N}{{4}}|元|[0-9]{{3}}|{_SMALL})\s?[年년]\s?(?P<month>{_SMALL})\s?[月월]"
            rf"(?:\s?(?P<day>{_SMALL})(?:[-~–至到](?:{_SMALL}))?\s?[日號号일])?"
        ),
        _east,
    ),
    (
        "H20.08.01",
        "figures",
        rf"{_START}(?P<era>[rhs])(?P<year>[0-9]{{1,2}})\.(?P<month>[0-9]{{1,2}})\.(?P<day>[0-9]{{2}}){_END}",
        _east,
    ),
    (
        "日期：115-10-01",
        "figures",
        rf"(?:(?<=[\u3400-\u9fff：])|(?<=[\u3400-\u9fff：]\s))(?P<year>1[0-8][0-9])(?P<sep>[-./]){_MON}(?P=sep){_DAY}{_END}",
        _republican,
    ),
    ("2013-02-26", "figures", rf"{_START}{_Y4}(?P<sep>[-./])\s?{_MON}(?P=sep)\s?{_DAY}{_END}", _named),
    (
        "26 February 2013",
        "",
        (
            rf"{_START}{_FROM}{_DAY}{_ORDINAL}{_OF}{_NAME}(?:{_TO}[0-9]{{1,2}}{_ORDINAL}{_OF}{_UNTIL})?"
            rf"[\s,/-]{{0,3}}{_YEAR}{_SUFFIX}"
        ),
        _named,
    ),
    (
        "February 26, 2013",
        "",
        (
            rf"(?<!{_LETTER}){_NAME}[\s/-]{{0,3}}{_DAY}{_ORDINAL}"
            rf"(?:{_TO}(?:{_UNTIL}\s)?[0-9]{{1,2}}{_ORDINAL})?[\s,/-]{{1,3}}{_YEAR}"
        ),
        _named,
    ),
    (
        "2024. March 5.",
        "",
        rf"{_START}{_Y4}(?:\.\s?|[-/]|{_OF_THE_YEAR}){_NAME}[\s-]{{0,3}}{_DAY}(?:(?=-{_LETTER}{{1,4}})|{_END})",
        _named,
    ),
    ("2031 жылғы 3 маусым", "", rf"{_START}{_Y4}{_OF_THE_YEAR}{_DAY}\s{{1,2}}{_NAME}(?!{_LETTER})", _named),
    (
        "ngày 4 tháng 10 năm 2018",
        "thang",
        rf"{_START}(?:(?:ngay\s{{1,2}})?{_DAY}\s{{1,2}})?thang\s{{1,2}}{_MON}[\s,/-]{{1,3}}(?:nam\s{{1,2}})?{_YEAR}",
        _named,
    ),
    (
        "26.02.2013",
        "figures",
        rf"{_START}{_FROM}{_DAY}(?P<sep>[-./])\s?{_MON}(?P=sep)\s?{_Y4}{_END}{_SUFFIX}",
        _ordered,
    ),
    ("24 09 2013", "figures", rf"{_START}{_DAY}\s{_MON}\s{_Y4}{_END}", _ordered),
    ("4/21/14", "figures", rf"{_START}{_DAY}(?P<sep>[./]){_MON}(?P=sep)(?P<year>[0-9]{{2}}){_END}{_SUFFIX}", _short),
    ("February 2013", "", rf"(?<!{_LETTER}){_NAME}[\s,/-]{{1,3}}{_YEAR}{_SUFFIX}", _named),
)

# What may stand between the day and its time ("（星期一） 20:00", ", в 14:53"), the time, and its offset.
_GLUE = (
    r"(?:t|(?:\.\s?(?=[|uу]\s|[0-9]{1,2}:[0-9]{2}\s{0,2}\Z))?[\s,|·–—-]{0,4}(?:\([^()0-9年]{1,12}\)\s{0,2})?"
    r"(?:(?:at|as|a las|a|um|(?P<clock>kl\.?|klo|klockan)|saat|la|pukul|luc|เวลา|u|у|в|о|об|στισ|ωρα|ساعت|ב?שעה"
    r"|om|ore|alle|alle ore|ora|godz\.|v|o|o godz\.)\s{1,2})?)"
)
_HALF = r"(?:\s{0,2}(?:(?P<am>a(?:\.\s?m\.?|m)|π\.?μ\.?|صباحا|ص|ق\.?ظ)|(?P<pm>p(?:\.\s?m\.?|m)|μ\.?μ\.?|مساء|م|ب\.?ظ))(?!\w))?"
_TIME = (
    rf"{_GLUE}(?:(?P<early>上午|午前|오전)|(?P<late>下午|午后|午後|晚上|오후))?\s?(?P<hour>[01]?[0-9]|2[0-3])(?::|(?(clock)\.|(?!))|\s?h\s?|[時时시]\s?|\.(?=[0-9]{{2}}\s?(?:น|wi[bt]\b|wita\b)))"
    r"(?P<minute>[0-5][0-9])[분分]?"
    rf"(?::(?P<second>[0-5][0-9])(?:[.,][0-9]{{1,9}})?)?(?!:?[0-9]){_HALF}"
)
_OFFSET = r"\s?(?:gmt|utc)?(?P<sign>[+-])(?P<hours>0[0-9]|1[0-4]):?(?P<minutes>[0-5][0-9])(?!:?[0-9])|z(?!\w)"
_MAIL = re.compile(r"[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} ")
_HAS_FIGURE = re.compile(r"[\d年]")
_HAS_YEAR = re.compile(r"[0-9]{4}")
_ISO = re.compile(
    r"(?:19|20|21)[0-9]{2}(?:-[0-9]{2}){1,2}"
    r"(?:(?<=-[0-9]{2}-[0-9]{2})[Tt ](?P<time>[0-9]{2}:[0-9]{2}(?P<second>:[0-9]{2})?)(?:[.,][0-9]+)?"
    r"(?:\s?(?P<offset>[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?))?)?"
)


class _Folding(dict[int, str]):
    """Fold a character to one character: lower case, ASCII digit, no accent; so that offsets stay those of the print."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        char = _ALIKE.get(char, char)
        figure = unicodedata.decimal(char, None)
        if figure is not None:
            folded = str(figure)
        elif "가" <= char <= "힣":  # a syllable would come apart into its letters
            folded = char
        else:
            folded = unicodedata.normalize("NFKD", char.lower())[:1] or char
        self[code] = folded
        return folded


#: Letters that keyboards, and capitals, have two characters for; a comma; what parts a word without a space.
_ALIKE = {"ی": "ي", "ک": "ك", "ς": "σ", "،": ",", "\u200c": " "}
_FOLDING = _Folding()


def _fold(text: str) -> str:
    return text.translate(_FOLDING)


def _number(text: str) -> int:
    """Read ASCII figures or Chinese numerals up to four places: ``二〇二三``, ``十一``, ``廿五``."""
    if text == "元":
        return 1
    tens, ten, ones = text.translate(_NUMERALS).partition("十")
    return int(tens or 1) * 10 + int(ones or 0) if ten else int(tens)


def _key(name: str) -> str:
    return " ".join(_fold(name).rstrip(".").split())


def _month(name: str, style: DateStyle) -> int:
    return int(name) if name.isdigit() else style.numbers[_key(name)]


def _is_range(match: re.Match[str]) -> bool:
    return "to" in match.re.groupindex and match["to"] is not None


_APART = re.compile(r"(?<!\d)[123]\s$")
_ONE_FIGURE = re.compile(r"\d(?!\d)")


def find_dates(text: str, style: DateStyle, source: str) -> list[tuple[Span, Date]]:
    """Return every date in a text, in order, each with the span of its printed words."""
    if not _HAS_FIGURE.search(text):
        return []
    folded = _fold(text)
    taken = bytearray(len(folded))  # 1 where a row has matched
    found: list[tuple[Span, Date]] = []
    signs = {name for name, sign in _SIGNS.items() if sign.search(folded)}
    named = any(map(folded.__contains__, style.stems))
    year = _HAS_YEAR.search(folded) is not None
    for needs, needs_year, pattern, build in style.rows:
        if needs_year and not year:
            continue
        holds = named if needs is None else needs in signs
        for match in pattern.finditer(folded) if holds else ():
            span = Span(*match.span())
            if any(taken[span.start : span.end]):
                continue
            if _ONE_FIGURE.match(match[0]) and _APART.search(folded, max(span.start - 3, 0), span.start):
                continue  # "2 2  July 1994", as it is scanned: which day it is cannot be told
            taken[span.start : span.end] = b"\1" * len(match[0])
            date = _date(match, build, style, text, folded, source)
            if date:
                found.append((Span(span.start, span.start + len(date.raw)), date))
    return sorted(found, key=lambda item: item[0])


def find_date(text: str, style: DateStyle, source: str) -> Date | None:
    """Return the first date in a text that is known to the day."""
    return next((date for _, date in find_dates(text, style, source) if date.precision not in {"year", "month"}), None)


def _date(match: re.Match[str], build: _Builder, style: DateStyle, text: str, folded: str, source: str) -> Date | None:
    parts = build(match, style)
    if parts is None:
        return None
    year, month, day = parts
    try:
        if style.solar and day and year in SOLAR_HIJRI_YEARS:  # a month alone lies in two of ours
            date = from_solar_hijri(year, month, day)
            year, month, day = date.year, date.month, date.day
        dt.date(year, month, 1 if day is None else day)
    except ValueError:  # 31 February: skipped, never corrected
        return None
    if year not in _YEARS:
        return None
    if day is None:
        return Date(f"{year:04}-{month:02}", "month", text[match.start() : match.end()], source)
    value, precision, end = _with_time(f"{year:04}-{month:02}-{day:02}", folded, match.end())
    return Date(value, precision, text[match.start() : end].rstrip(), source)


@cache
def _clock() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_TIME), re.compile(_OFFSET)


def _with_time(day: str, folded: str, end: int) -> tuple[str, str, int]:
    """Read the time that stands right after a date, and a numeric offset after that."""
    clock, shift = _clock()
    time = clock.match(folded, end) if _HAS_FIGURE.search(folded, end) else None
    if not time:
        return day, "day", end
    hour = int(time["hour"])
    early, late = time["am"] or time["early"], time["pm"] or time["late"]
    if (time["am"] or time["pm"]) and not 1 <= hour <= _NOON:
        return day, "day", end
    if time["early"] and hour > _NOON:  # "下午14时" is written, and "午前0時", but no "上午14时"
        return day, "day", end
    if early or late:
        hour = hour % _NOON + (_NOON if late else 0)
    second = f":{time['second']}" if time["second"] else ""
    offset = shift.match(folded, time.end())
    zone = (
        ""
        if not offset
        else "+00:00"
        if not offset["sign"]
        else f"{offset['sign']}{offset['hours']}:{offset['minutes']}"
    )
    value = f"{day}T{hour:02}:{time['minute']}{second}{zone}"
    return value, "second" if second else "minute", offset.end() if offset else time.end()


def parse_iso(text: str, source: str) -> Date | None:
    """Read a machine-readable date: ISO 8601, RFC 3339 or RFC 2822; ``None`` where the whole text is not one."""
    raw = text.strip()
    iso = _ISO.fullmatch(raw)
    if iso:
        try:
            parsed = isoparse(raw.replace(" ", "T", 1) if "T" not in raw else raw)
        except ValueError:
            return None
        if not iso["time"]:
            return Date(raw[: len(raw)], "day" if raw.count("-") > 1 else "month", raw, source)
        precision = "second" if iso["second"] else "minute"
        return Date(parsed.isoformat(timespec=f"{precision}s"), precision, raw, source)
    mail = parsedate_tz(raw) if _MAIL.match(raw) else None
    if not mail or mail[0] not in _YEARS or (not mail[9] and mail[9] != 0):
        return None
    try:
        zone = dt.timezone(dt.timedelta(seconds=mail[9]))
        return Date(dt.datetime(*mail[:6], tzinfo=zone).isoformat(), "second", raw, source)
    except ValueError:
        return None
