"""Press-briefing pages and texts into typed Briefing, Exchange and Metadata objects."""

from typing import TYPE_CHECKING

from briefparse.adapter import Adapter, Layout, css, css_all, xpath
from briefparse.errors import (
    BriefparseError,
    DecodeError,
    FormatError,
    NotABriefingError,
    StrictError,
    UnknownAdapterError,
    UnknownFormatError,
)
from briefparse.formats import dump, dumps, formats, load, loads, loads_all
from briefparse.model import (
    Briefing,
    Coverage,
    Date,
    Diagnostic,
    Exchange,
    Metadata,
    Note,
    Region,
    Related,
    Role,
    Span,
    Speaker,
    Turn,
)
from briefparse.registry import adapter_for, adapters

if TYPE_CHECKING:
    from briefparse.parser import parse

__all__ = [
    "Adapter",
    "Briefing",
    "BriefparseError",
    "Coverage",
    "Date",
    "DecodeError",
    "Diagnostic",
    "Exchange",
    "FormatError",
    "Layout",
    "Metadata",
    "NotABriefingError",
    "Note",
    "Region",
    "Related",
    "Role",
    "Span",
    "Speaker",
    "StrictError",
    "Turn",
    "UnknownAdapterError",
    "UnknownFormatError",
    "adapter_for",
    "adapters",
    "css",
    "css_all",
    "dump",
    "dumps",
    "formats",
    "load",
    "loads",
    "loads_all",
    "parse",
    "xpath",
]


def __getattr__(name: str) -> object:
    """Import the parser when it is first asked for: its classes and patterns are most of what this package loads."""
    if name == "parse":
        from briefparse.parser import parse  # noqa: PLC0415

        globals()[name] = parse
        return parse
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return __all__
