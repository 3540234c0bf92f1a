"""Formats by name, and the functions that write and read them.

Nothing but this table is imported until a format is used, so that ``import briefparse`` stays cheap.
"""
# ruff: noqa: A002 - `format` is what the argument is called in the public interface

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from briefparse.errors import FormatError, UnknownFormatError
from briefparse.formats.base import Format
from briefparse.model import Briefing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.metadata import EntryPoint

__all__ = [
    "Format",
    "dump",
    "dumps",
    "format_for",
    "format_for_path",
    "formats",
    "load",
    "loads",
    "loads_all",
    "pieces",
]

#: Name to module; where two share an extension, the first has it.
BUILT_IN: Mapping[str, str] = {
    "json": "briefparse.formats.json",
    "jsonl": "briefparse.formats.jsonl",
    "csv": "briefparse.formats.csv",
    "csv-turns": "briefparse.formats.csv_turns",
    "web-annotation": "briefparse.formats.web_annotation",
}

#: Third parties name a :class:`Format` value in this group of entry points; they cannot replace a built-in one.
ENTRY_POINTS = "briefparse.formats"

BOM = "\ufeff"


class Reader(Protocol):
    """A text file open for reading."""

    def read(self) -> str:
        """Read all of it."""


class Writer(Protocol):
    """A text file open for writing."""

    def write(self, text: str, /) -> object:
        """Write a piece of text."""


StrPath: TypeAlias = "str | os.PathLike[str]"


def formats() -> tuple[Format, ...]:
    """List every format: the built-in ones, then those of other distributions by name."""
    return tuple(format_for(name) for name in _names())


def format_for(name: str | Format) -> Format:
    """Give the format of this name; a `Format` is given back as it is.

    Raises:
        UnknownFormatError: No format has this name; the message offers the nearest.
    """
    if isinstance(name, Format):
        return name
    if name in BUILT_IN:
        built_in: Format = import_module(BUILT_IN[name]).FORMAT
        return built_in
    entry = _entry_points().get(name)
    if entry is None:
        raise UnknownFormatError(name, _names())
    return _load_entry(entry)


def format_for_path(path: StrPath) -> Format:
    """Give the first format with the extension of this path, else the one named "json"."""
    suffix = Path(path).suffix.lower()
    # A generator, so that the modules after the first match are never imported.
    found = (each for each in map(format_for, _names()) if each.extension == suffix)
    return next(found, None) or format_for("json")


def dumps(briefing: Briefing | Iterable[Briefing], format: str | Format = "json") -> str:
    """Write one briefing, or several, as text in this format.

    Raises:
        UnknownFormatError: No format has this name, or it cannot hold several briefings.
        FormatError: The format cannot hold this briefing.
    """
    return "".join(pieces(briefing, format))


def pieces(briefing: Briefing | Iterable[Briefing], format: str | Format = "json") -> Iterator[str]:
    """Write as `dumps` does, but piece by piece as the briefings come."""
    chosen = format_for(format)
    if isinstance(briefing, Briefing):
        return iter((chosen.dumps(briefing),))
    if chosen.pieces is None:
        raise _unable(chosen, "pieces")
    return chosen.pieces(briefing)


def loads(text: str, format: str | Format = "json") -> Briefing:
    """Read one briefing back from text in this format.

    Raises:
        UnknownFormatError: No format has this name, or it is for writing only.
        FormatError: The text is not in this format; the message says where and what to do.
    """
    chosen = format_for(format)
    if chosen.loads is None:
        raise _unable(chosen, "loads")
    return chosen.loads(text.removeprefix(BOM))


def loads_all(text: str, format: str | Format = "jsonl") -> tuple[Briefing, ...]:
    """Read back all the briefings that one text holds.

    Raises:
        UnknownFormatError: No format has this name, or it cannot be read back.
        FormatError: The text is not in this format; the message says where and what to do.
    """
    chosen = format_for(format)
    if chosen.loads_all is None:
        raise _unable(chosen, "loads_all")
    return chosen.loads_all(text.removeprefix(BOM))


def dump(
    briefing: Briefing | Iterable[Briefing],
    file: Writer | StrPath,
    format: str | Format | None = None,
    *,
    bom: bool = False,
) -> None:
    r"""Write one briefing, or several, to a text file or a path.

    A path is written as UTF-8 with the line ends of the format, the same on every machine; open a file of your own with
    ``encoding="utf-8", newline=""`` to get the same.

    Args:
        briefing: What to write.
        file: A path, or a text file open for writing.
        format: Its name; where it is not given, the extension of the path decides, else it is "json".
        bom: Start with a byte order mark, by which spreadsheet programs know that a CSV file is UTF-8.
    """
    parts = pieces(briefing, _chosen(file, format))
    if not isinstance(file, (str, os.PathLike)):
        _write(file, parts, bom=bom)
        return
    # What cannot be written is found before the file, which may hold an older briefing, is emptied.
    first = next(parts, "")
    with Path(file).open("w", encoding="utf-8", newline="") as stream:
        _write(stream, chain((first,), parts), bom=bom)


def load(file: Reader | StrPath, format: str | Format | None = None) -> Briefing:
    """Read one briefing back from a text file or a path.

    Args:
        file: A path to a UTF-8 file, or a text file open for reading.
        format: Its name; where it is not given, the extension of the path decides, else it is "json".

    Raises:
        UnknownFormatError: No format has this name, or it is for writing only.
        FormatError: The file is not in this format; the message says where and what to do.
    """
    chosen = _chosen(file, format)
    if not isinstance(file, (str, os.PathLike)):
        return loads(file.read(), chosen)
    try:
        text = Path(file).read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        problem = "is not UTF-8; save the file as UTF-8"
        raise FormatError(chosen.name, f"byte {error.start}", problem) from None
    return loads(text, chosen)


def _chosen(file: Reader | Writer | StrPath, format: str | Format | None) -> Format:
    if format is not None:
        return format_for(format)
    return format_for_path(file) if isinstance(file, (str, os.PathLike)) else format_for("json")


def _write(file: Writer, parts: Iterable[str], *, bom: bool) -> None:
    if bom:
        file.write(BOM)
    for part in parts:
        file.write(part)


def _names() -> tuple[str, ...]:
    return (*BUILT_IN, *_entry_points())


def _unable(chosen: Format, to: str) -> UnknownFormatError:
    """Offer the formats that have the optional function that this one has not."""
    able = tuple(each.name for each in formats() if getattr(each, to) is not None)
    return UnknownFormatError(chosen.name, able, "hold several briefings" if to == "pieces" else "be read back")


@cache
def _entry_points() -> Mapping[str, EntryPoint]:
    from importlib.metadata import entry_points  # noqa: PLC0415 - takes as long as all the rest of the package

    found = sorted(entry_points(group=ENTRY_POINTS), key=lambda entry: (entry.name, entry.value))
    return {entry.name: entry for entry in found if entry.name not in BUILT_IN}


def _load_entry(entry: EntryPoint) -> Format:
    try:
        loaded = entry.load()
    except Exception as error:
        # Another distribution's module may fail in any way; which one it is must reach the user.
        problem = f"cannot be loaded ({error}); update or remove the package that brings it"
        raise FormatError(entry.name, entry.value, problem) from error
    if not isinstance(loaded, Format):
        problem = f"must be a briefparse.formats.Format, not {type(loaded).__name__}"
        raise FormatError(entry.name, entry.value, problem)
    return loaded
