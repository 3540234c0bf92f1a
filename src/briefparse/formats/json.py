r"""Format "json": everything that is known of a briefing, as one document that reads back to an equal one.

`BriefingV1` is the document: its keys, in their order. Every key is always written, with ``null`` where the value is
unknown, and must be there to be read; keys that are not known here are ignored. Spans are ``[start, end]``; turns in
exchanges are positions in ``turns``. ``text_sha256`` and each ``id`` follow from the words: they are written for other readers.

The text is valid UTF-8 and safe to cut into lines: lone surrogates and the line ends of Unicode are written ``\uXXXX``.
A high surrogate right before a low one has no form of its own in JSON and is refused.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from attrs import frozen

from briefparse.errors import FormatError
from briefparse.formats.base import Format
from briefparse.formats.indices import exchange_indices
from briefparse.formats.strict import BadDataError, from_plain, refuse, refuse_value, require, to_plain
from briefparse.model import Briefing, Coverage, Diagnostic, Exchange, Metadata, Note, Provenance, Region, Turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAME = "json"
VERSION = 1


@frozen
class ExchangeV1:
    """An exchange in the document: its turns are positions in ``turns``."""

    questions: tuple[int, ...]
    answers: tuple[int, ...]
    follow_up: bool


@frozen
class BriefingV1:
    """The document, version 1: its keys in their order."""

    version: int
    id: str
    metadata: Metadata
    text: str
    turns: tuple[Turn, ...]
    notes: tuple[Note, ...]
    ignored: tuple[Region, ...]
    exchanges: tuple[ExchangeV1, ...]
    coverage: Coverage
    diagnostics: tuple[Diagnostic, ...]
    provenance: Provenance
    text_sha256: str


def dumps(briefing: Briefing) -> str:
    """Write one briefing as an indented document."""
    return write(briefing, indent=2) + "\n"


def pieces(briefings: Iterable[Briefing]) -> Iterator[str]:
    """Write several briefings as one list of documents."""
    before = "["
    for briefing in briefings:
        yield before + write(briefing, indent=2)
        before = ",\n"
    yield "[]\n" if before == "[" else "]\n"


def loads(text: str) -> Briefing:
    """Read one briefing back from its document."""
    return read(decode(text))


def loads_all(text: str) -> tuple[Briefing, ...]:
    """Read back the briefings of a list of documents, or of one document."""
    data = decode(text)
    if not isinstance(data, list):
        return (read(data),)
    return tuple(read(each, before=f"[{number}], ") for number, each in enumerate(data))


def write(briefing: Briefing, *, format_name: str = NAME, indent: int | None = None) -> str:
    """Write one briefing as a document without a line end after it."""
    document = _with_ids(to_plain(_to_document(briefing, format_name)), briefing)
    text = json.dumps(document, ensure_ascii=False, indent=indent)
    if pair := _SURROGATE_PAIR.search(text):
        before = ascii(text[max(0, pair.start() - 20) : pair.end()])
        raise FormatError(format_name, f"the text that ends {before}", _PAIR_PROBLEM)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _with_ids(document: Any, briefing: Briefing) -> Any:  # noqa: ANN401 - plain JSON data
    """Write the id of each turn and exchange before its other keys."""
    turns = [turn.id for turn in briefing.turns]
    exchanges = [exchange.id for exchange in briefing.exchanges]
    for name, ids in (("turns", turns), ("exchanges", exchanges)):
        document[name] = [{"id": one, **plain} for one, plain in zip(ids, document[name], strict=True)]
    return document


#: Unicode's own line ends, at which a reader of lines may cut, and surrogates, which UTF-8 cannot hold.
_UNSAFE = re.compile(r"[\x85\u2028\u2029\ud800-\udfff]")
_SURROGATE_PAIR = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")
_PAIR_PROBLEM = (
    "has two surrogates that any JSON reader would join into one character; "
    "join them before parsing: text.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace')"
)


def decode(text: str, *, format_name: str = NAME, before: str = "") -> object:
    """Read JSON without regard to what it says; `before` says where in a longer text it stands."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if error.lineno > 1 else ""
        where, reason = f"{line}column {error.colno}", error.msg
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits, or lists in lists without end.
        where, reason = "the document", str(error)
    raise FormatError(format_name, before + where, f"is not JSON ({reason}); is it whole, and is it what dumps wrote?")


def read(data: object, *, format_name: str = NAME, before: str = "") -> Briefing:
    """Read one briefing from decoded JSON; `before` says where in a longer text it stands."""
    try:
        _check_version(data)
        return _to_briefing(from_plain(data, BriefingV1))
    except BadDataError as error:
        raise FormatError(format_name, before + (error.where or "the document"), error.problem) from None


def _check_version(data: object) -> None:
    if isinstance(data, list):
        refuse("", "is a list; to read several briefings use loads_all")
    if not isinstance(data, dict):
        refuse_value("an object", data)
    version = require(data, "version")
    if type(version) is int and version > VERSION:
        refuse("version", f"is {version}, newer than this briefparse, which reads {VERSION}; update briefparse")
    if type(version) is not int or version != VERSION:
        refuse_value(str(VERSION), version, "version")


def _to_document(briefing: Briefing, format_name: str) -> BriefingV1:
    indices = exchange_indices(briefing, format_name)
    return BriefingV1(
        version=VERSION,
        id=briefing.id,
        metadata=briefing.metadata,
        text=briefing.text,
        turns=briefing.turns,
        notes=briefing.notes,
        ignored=briefing.ignored,
        exchanges=tuple(
            ExchangeV1(at.questions, at.answers, exchange.follow_up)
            for at, exchange in zip(indices, briefing.exchanges, strict=True)
        ),
        coverage=briefing.coverage,
        diagnostics=briefing.diagnostics,
        provenance=briefing.provenance,
        text_sha256=briefing.text_sha256,
    )


def _to_briefing(document: BriefingV1) -> Briefing:
    return Briefing(
        metadata=document.metadata,
        text=document.text,
        turns=document.turns,
        notes=document.notes,
        exchanges=tuple(
            Exchange(
                _pick(document.turns, exchange.questions, f"exchanges[{number}].questions"),
                _pick(document.turns, exchange.answers, f"exchanges[{number}].answers"),
                exchange.follow_up,
            )
            for number, exchange in enumerate(document.exchanges)
        ),
        ignored=document.ignored,
        coverage=document.coverage,
        diagnostics=document.diagnostics,
        provenance=document.provenance,
    )


def _pick(turns: tuple[Turn, ...], indices: tuple[int, ...], where: str) -> tuple[Turn, ...]:
    for number, index in enumerate(indices):
        # Python would take -1 for the last.
        if not 0 <= index < len(turns):
            expected = f"a position in turns (there are {len(turns)}, counted from 0)"
            refuse_value(expected, index, f"{where}[{number}]")
    return tuple(turns[index] for index in indices)


FORMAT = Format(
    name=NAME,
    description="Everything, as one document; several briefings are a list of documents.",
    media_type="application/json",
    extension=".json",
    lossless=True,
    drops="",
    dumps=dumps,
    loads=loads,
    pieces=pieces,
    loads_all=loads_all,
)
