"""Corrections to single sources, as data: a person's ``old`` and ``new``, with the reason, in a TOML file.

They are applied to the decoded text before anything is parsed, so that a lost tag or colon can be mended, and only where
:func:`briefparse.parse` is given them. ``old`` must stand in the text exactly as often as the patch says: no guess is made.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn
from urllib.parse import urlsplit

from attrs import evolve, fields_dict

from briefparse.blocks import MARKS
from briefparse.diagnostics import diagnostic
from briefparse.errors import PatchError
from briefparse.model import Diagnostic, Patch

if TYPE_CHECKING:
    from briefparse.source import Source

_KEYS: Final = tuple(fields_dict(Patch))
_NEEDED: Final = ("old", "new", "reason")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_SPACE: Final = re.compile(r"\s+")
_PORTS: Final = {"http": 80, "https": 443}
#: Of a text that a diagnostic quotes.
_SHOWN: Final = 60


def load_patches(source: str | Path) -> tuple[Patch, ...]:
    """Read the patches of a TOML file, tables ``[[patch]]``, in their order.

    Args:
        source: a path (which is opened), or the text of such a file.

    Raises:
        PatchError: it is not TOML, or one of its patches says too little, too much or nothing; the message says where.
        OSError: the path cannot be read.
    """
    name = str(source) if isinstance(source, Path) else "the patches"
    document = _document(source, name)
    for key in document.keys() - {"patch"}:
        raise PatchError(name, f"key {key!r}", "is not known at the top of the file; only tables [[patch]] are")
    tables = document.get("patch", [])
    if not isinstance(tables, list):
        raise PatchError(name, "[patch]", "must be a list of tables; write [[patch]] with two brackets")
    return tuple(_patch(table, name, f"patch {number}") for number, table in enumerate(tables, 1))


def patched(source: Source, patches: Iterable[Patch]) -> Source:
    """Apply the patches that are for a source, in their order, each to what the one before left; say of each what it did."""
    text, told, applied = source.text, list[Diagnostic](), list[Patch]()
    for number, patch in enumerate(patches, 1):
        if not _is_for(patch, source):
            continue
        fault = next(_faults(patch), "")  # of a patch that was not read from a file
        places = [] if fault else _places(patch.old, text)
        problem = fault or _problem(patch, places, text)
        if problem:
            message = f"{_named(patch, number)} was not applied: {problem}"
            told.append(diagnostic("patch_unapplied", message))
            continue
        text = "".join(_replaced(text, places, patch.new))
        told.append(diagnostic("patch_applied", f"{_named(patch, number)} was applied: {patch.reason}"))
        applied.append(patch)
    if not told:
        return source
    said = (*source.diagnostics, *told)
    return evolve(source, text=text, utf8=None if applied else source.utf8, patches=tuple(applied), diagnostics=said)


def _document(source: str | Path, name: str) -> Mapping[str, object]:
    try:
        text = source.read_bytes().decode("utf-8") if isinstance(source, Path) else source
        return tomllib.loads(text.removeprefix("\ufeff"))
    except UnicodeDecodeError as error:
        raise PatchError(name, f"byte {error.start}", "is not UTF-8; save the file as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at ")
        problem = f"is not TOML ({reason}); write each patch as a table [[patch]] with its strings in quotes"
        raise PatchError(name, place.removesuffix(")") or "the file", problem) from None


def _patch(table: object, name: str, where: str) -> Patch:
    """Return one patch of a file, or say what is wrong with it."""

    def refuse(problem: str) -> NoReturn:
        raise PatchError(name, where, problem)

    if not isinstance(table, dict):
        refuse(f"must be a table, not {table!r}")
    for key in table:
        if key not in _KEYS:
            refuse(f"key {key!r} is not known; known are {', '.join(_KEYS)}")
    for key in _NEEDED:
        if key not in table:
            refuse(f"key {key!r} is missing; every patch has {', '.join(_NEEDED)}, and url or source_sha256")
    for key, value in table.items():
        if key != "count" and not isinstance(value, str):
            refuse(f"{key} must be a string in quotes, not {value!r}")
    patch = Patch(**table)
    for problem in _faults(patch):
        refuse(problem)
    return evolve(patch, source_sha256=patch.source_sha256.lower() if patch.source_sha256 else None)


def _faults(patch: Patch) -> Iterator[str]:
    """Yield what is wrong with the values of a patch."""
    if not patch.old.strip():
        yield "old is empty; write what stands in the source, with some of the words around it"
    if patch.old == patch.new:
        yield "old and new are the same; write in new what should stand there"
    if any(char in patch.new for char in ("\0", *MARKS)):
        yield "new holds NUL, DEL or a character from U+FDD0 to U+FDD3, which are taken out of every source"
    if not patch.reason.strip():
        yield "reason is empty; say what is wrong in the source"
    if not patch.url and not patch.source_sha256:
        yield "url and source_sha256 are both missing; one of them must say which source is meant"
    if patch.source_sha256 and not _SHA256.fullmatch(patch.source_sha256.lower()):
        yield "source_sha256 must be 64 hexadecimal digits, as sha256sum prints them"
    if type(patch.count) is not int or patch.count < 1:  # true is a number for Python
        yield f"count must be a whole number from 1, not {patch.count!r}"


def _is_for(patch: Patch, source: Source) -> bool:
    """Tell whether a patch is for a source: all that it names is that of the source."""
    if patch.url and (not source.url or _compared(patch.url) != _compared(source.url)):
        return False
    return bool(patch.url) if not patch.source_sha256 else patch.source_sha256.lower() == source.sha256


def _compared(url: str) -> tuple[str, ...]:
    """Return what two addresses of one page have in common: all but the fragment; scheme and host in any case."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # not an address at all
        return (url,)
    user = parts.netloc.rpartition("@")[0]
    shown = "" if port in (None, _PORTS.get(parts.scheme)) else str(port)
    return parts.scheme, user, parts.hostname or "", shown, parts.path or "/", parts.query


def _pattern(old: str) -> re.Pattern[str]:
    """Return what finds ``old``: its runs of white space are any runs, the rest is itself."""
    words = r"\s+".join(map(re.escape, _SPACE.split(old)))
    return re.compile(rf"(?<!\s){words}" if old[:1].isspace() else words)


def _places(old: str, text: str) -> list[tuple[int, int]]:
    """Return every place that words stand at, those that overlap too."""
    pattern, places = _pattern(old), []
    found = pattern.search(text) if old else None
    while found:
        places.append(found.span())
        found = pattern.search(text, found.start() + 1)
    return places


def _replaced(text: str, places: Iterable[tuple[int, int]], new: str) -> Iterator[str]:
    end = 0
    for start, after in places:
        yield text[end:start]
        yield new
        end = after
    yield text[end:]


def _problem(patch: Patch, places: list[tuple[int, int]], text: str) -> str:
    """Say why a patch does not fit; nothing where it does."""
    wanted = "once" if patch.count == 1 else f"{patch.count} times"
    if len(places) == patch.count:
        overlap = any(start < end for (_, end), (start, _) in pairwise(places))
        return "the places where old stands overlap; write more of the words around it" if overlap else ""
    if places:
        return (
            f"old stands {len(places)} times in the source, not {wanted}; write more of the words around it, or count"
        )
    read = _places(unescape(patch.old), unescape(text))
    hint = (
        "; it would, were character references such as &nbsp; and &amp; read, so write them in old as the source does"
    )
    return f"old does not stand in the source{hint if read else ''}"


def _named(patch: Patch, number: int) -> str:
    shown = patch.old if len(patch.old) <= _SHOWN else f"{patch.old[:_SHOWN]}…"
    return f"patch {number} of those given, of {shown!r},"
