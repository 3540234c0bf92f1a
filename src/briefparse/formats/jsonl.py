"""Format "jsonl": the document of the format "json", one briefing a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.errors import FormatError
from briefparse.formats import json
from briefparse.formats.base import Format

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.model import Briefing

NAME = "jsonl"


def dumps(briefing: Briefing) -> str:
    """Write one briefing as one line."""
    return json.write(briefing, format_name=NAME) + "\n"


def pieces(briefings: Iterable[Briefing]) -> Iterator[str]:
    """Write each briefing as a line."""
    return map(dumps, briefings)


def loads(text: str) -> Briefing:
    """Read back the one briefing of a text of one line."""
    found = loads_all(text)
    if len(found) != 1:
        problem = f"holds {len(found)} briefings; to read any number of them use loads_all"
        raise FormatError(NAME, "the text", problem)
    return found[0]


def loads_all(text: str) -> tuple[Briefing, ...]:
    """Read back one briefing from each line; blank lines are skipped."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[Briefing]:
    # Not splitlines: it would cut at the line ends of Unicode, which other writers leave as they are inside a string.
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            before = f"line {number}, "
            yield json.read(json.decode(line, format_name=NAME, before=before), format_name=NAME, before=before)


FORMAT = Format(
    name=NAME,
    description='Everything, one line a briefing: the document of "json"; for archives.',
    media_type="application/jsonl",
    extension=".jsonl",
    lossless=True,
    drops="",
    dumps=dumps,
    loads=loads,
    pieces=pieces,
    loads_all=loads_all,
)
