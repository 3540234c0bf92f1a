"""A briefing on one screen, for a person.

Nothing here is for a program to read; the formats are.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from briefparse.model import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Briefing, Coverage, Date, Diagnostic, Exchange

NO_LABEL = "(no label)"


def summarise(briefing: Briefing, width: int = 100) -> str:
    """Show title, date, speakers, a line for each exchange and what was noticed, in lines of at most this width."""
    lines = (*_head(briefing), *_speakers(briefing), *_exchanges(briefing, width), *_trust(briefing))
    return "".join(f"{shorten(line, width)}\n" for line in lines)


def display_width(text: str) -> int:
    """Count the columns that text takes on a terminal, where Chinese and Japanese characters take two."""
    return sum(map(_columns, text))


def shorten(text: str, width: int) -> str:
    """Cut text to this many columns, with an ellipsis where something is cut off."""
    if display_width(text) <= width:
        return text
    room = width - 1
    for index, character in enumerate(text):
        room -= _columns(character)
        if room < 0:
            return f"{text[:index].rstrip()}…"
    return text


def one_line(text: str) -> str:
    """Fold white space, and leave out control characters, by which a page could steer the terminal."""
    return printable(text).strip()


def printable(text: str) -> str:
    """Fold text as `one_line` does, and keep a space at its start and end: it is a piece of a line."""
    return _NOT_PLAIN.sub(" ", text)


_NOT_PLAIN = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def _columns(character: str) -> int:
    if combining(character):
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1


def _head(briefing: Briefing) -> Iterator[str]:
    metadata = briefing.metadata
    yield one_line(metadata.title or "(no title)")
    layout = f" {metadata.layout}" if metadata.layout else ""
    facts = (_day(metadata.date), metadata.place, metadata.institution, metadata.language, metadata.adapter + layout)
    yield " · ".join(one_line(fact) for fact in facts if fact)


def _day(date: Date | None) -> str:
    return f"{date.value} ({date.source})" if date else "no date"


def _speakers(briefing: Briefing) -> Iterator[str]:
    yield ""
    yield f"{_count(len(briefing.turns), 'turn')}:"
    for speaker, turns in Counter(turn.speaker for turn in briefing.turns).items():
        yield f"  {turns:4} × {_who(speaker)}, {speaker.role or 'role unknown'}"


def _who(speaker: Speaker) -> str:
    label = one_line(speaker.label or NO_LABEL)
    name = one_line(speaker.name or label)
    return label if name == label else f"{label} = {name}"


def _exchanges(briefing: Briefing, width: int) -> Iterator[str]:
    yield ""
    yield f"{_count(len(briefing.exchanges), 'exchange')}:"
    for number, exchange in enumerate(briefing.exchanges):
        yield _exchange(number, exchange, width)


def _exchange(number: int, exchange: Exchange, width: int) -> str:
    start = f"  {number:4} "
    asker = next((turn.speaker for turn in exchange.questions), Speaker())
    question = shorten(_said(asker, exchange.question), (width - len(start)) // 2)
    answerer = exchange.answerer
    return f"{start}{question} -> {_said(answerer, exchange.answer) if answerer else '(no answer)'}"


def _said(speaker: Speaker, words: str) -> str:
    # As many characters as any terminal is wide: an answer may be a hundred times as long.
    return f"{one_line(speaker.label or NO_LABEL)}: {one_line(words[:400])}"


def _trust(briefing: Briefing) -> Iterator[str]:
    yield ""
    yield _coverage(briefing.coverage)
    for diagnostic in briefing.diagnostics:
        yield _diagnostic(diagnostic)


def _coverage(coverage: Coverage) -> str:
    ignored = sum(coverage.ignored.values())
    return (
        f"{coverage.body} characters: {coverage.turns} in turns, {coverage.notes} in notes, "
        f"{ignored} ignored, {coverage.unclaimed} unclaimed"
    )


def _diagnostic(diagnostic: Diagnostic) -> str:
    return one_line(f"{diagnostic.severity}: {diagnostic.code}: {diagnostic.message}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
