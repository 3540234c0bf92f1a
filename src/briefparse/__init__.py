"""Press-briefing pages and texts into typed Briefing, Exchange and Metadata objects."""

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
from briefparse.parser import parse
from briefparse.registry import adapter_for, adapters

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
