"""When a briefing began and ended, and where: what stands on the lines around the first and after the last turn.

A transcript opens with the place and the time under it ("1:31 P.M. EDT") and closes with the time ("END 2:05 P.M. EDT"); so do
those of the White House and the State Department. A time is only given with the day of the event, and with an offset only where
the printed zone is one of RFC 2822 (section 4.3), whose letters mean one thing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.case import CAPITALS
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Date, Note, Turn
from briefparse.notes import is_date_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLOCK: Final = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)(?![\d:])\s*(?:(?P<half>[AaPp])\.?\s?[Mm]\b\.?)?\s*\(?(?P<zone>[A-Z]{2,4}\b)?"
)
_PLACE: Final = re.compile(rf"^[{CAPITALS}][^\d!?;:]{{2,80}}$")
_CAPITALS: Final = re.compile(rf"\b[{CAPITALS}]{{4,}}\b.*\b[{CAPITALS}]{{4,}}\b")
_NOON: Final = 12
_HOURS: Final = 24
_LINES_OF_A_PLACE: Final = 2


def times_of(notes: Sequence[Note], turns: Sequence[Turn], date: Date | None) -> tuple[Date | None, Date | None]:
    """Return when the first turn began and the last ended, each as a date with its time."""
    if date is None or date.precision in {"year", "month"} or date.source == "published":
        return None, None
    start = next(filter(None, (_time(note, date) for note in notes if note.span.start <= turns[0].span.start)), None)
    last = turns[-1].span.start
    end = next(filter(None, (_time(note, date) for note in reversed(notes) if note.span.start > last)), None)
    if start and end and end.value < start.value:  # past midnight, or misprinted
        end = None
    return start, end


def _time(note: Note, date: Date) -> Date | None:
    found = _CLOCK.search(note.text) if note.kind in {"time", "end"} else None
    if not found:
        return None
    hour, half, zone = int(found["hour"]), found["half"], found["zone"]
    if half and 1 <= hour <= _NOON:
        hour = hour % _NOON + (_NOON if half in "Pp" else 0)
    elif half or hour >= _HOURS:
        return None
    value = f"{date.value[:10]}T{hour:02}:{found['minute']}{_offset(zone)}"
    return Date(value, "minute", found[0].strip(), "note")


#: Hours from UTC.
_ZONES: Final = {
    "UTC": 0, "GMT": 0, "EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8,
}  # fmt: skip


def _offset(zone: str | None) -> str:
    return f"{_ZONES[zone]:+03}:00" if zone in _ZONES else ""


def place_above(head: Sequence[tuple[str, str]], lexicon: Lexicon) -> str | None:
    """Return the place that stands on the lines right above the time; ``head`` are kind and text of the lines up to it."""
    lines: list[str] = []
    for kind, text in reversed(head):
        if not lines and (kind == "editor" or is_date_line(text, lexicon)):
            continue
        if len(lines) == _LINES_OF_A_PLACE or not _is_place(text, lexicon):
            break
        lines.insert(0, text)
    return ", ".join(lines) or None


def _is_place(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a head line can name a place: none in capitals, as headlines are, no event, no office that issues it."""
    if not _PLACE.match(text) or text.isupper() or _CAPITALS.search(text) or lexicon.kinds_in(text):
        return False
    return fold(text) not in lexicon.letterhead or lexicon.role_of(text)[0] is None
