"""Press-briefing pages and texts into typed Briefing, Exchange and Metadata objects."""

from importlib import import_module
from typing import TYPE_CHECKING

from briefparse.adapter import Adapter, Layout, css, css_all, xpath
from briefparse.errors import (
    BaselineError,
    BriefparseError,
    DecodeError,
    FormatError,
    NotABriefingError,
    PatchError,
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
    Patch,
    Provenance,
    Region,
    Related,
    Role,
    Span,
    Speaker,
    Turn,
)
from briefparse.registry import adapter_for, adapters

if TYPE_CHECKING:
    from briefparse.claims import Claim, audit
    from briefparse.drift import Verdict, baseline_of, check
    from briefparse.drift.baseline import Baseline, baseline_dumps, baseline_loads
    from briefparse.drift.evidence import Evidence, Status
    from briefparse.drift.observed import Observed, observe
    from briefparse.links import link
    from briefparse.parser import parse
    from briefparse.patches import load_patches
    from briefparse.revisions import Change, FieldChange, NoteChange, Revision, diff
    from briefparse.revisions.wording import Edit
    from briefparse.viewer import view

__all__ = [
    "Adapter",
    "Baseline",
    "BaselineError",
    "Briefing",
    "BriefparseError",
    "Change",
    "Claim",
    "Coverage",
    "Date",
    "DecodeError",
    "Diagnostic",
    "Edit",
    "Evidence",
    "Exchange",
    "FieldChange",
    "FormatError",
    "Layout",
    "Metadata",
    "NotABriefingError",
    "Note",
    "NoteChange",
    "Observed",
    "Patch",
    "PatchError",
    "Provenance",
    "Region",
    "Related",
    "Revision",
    "Role",
    "Span",
    "Speaker",
    "Status",
    "StrictError",
    "Turn",
    "UnknownAdapterError",
    "UnknownFormatError",
    "Verdict",
    "adapter_for",
    "adapters",
    "audit",
    "baseline_dumps",
    "baseline_loads",
    "baseline_of",
    "check",
    "css",
    "css_all",
    "diff",
    "dump",
    "dumps",
    "formats",
    "link",
    "load",
    "load_patches",
    "loads",
    "loads_all",
    "observe",
    "parse",
    "view",
    "xpath",
]


#: Name to module of what is imported when it is first asked for: the parser's classes and patterns are most of what this
#: package loads, and few use all the rest.
_LATER = {
    **dict.fromkeys(("Baseline", "baseline_dumps", "baseline_loads"), "drift.baseline"),
    **dict.fromkeys(("Claim", "audit"), "claims"),
    **dict.fromkeys(("Verdict", "baseline_of", "check"), "drift"),
    **dict.fromkeys(("Observed", "observe"), "drift.observed"),
    **dict.fromkeys(("Change", "FieldChange", "NoteChange", "Revision", "diff"), "revisions"),
    **dict.fromkeys(("Evidence", "Status"), "drift.evidence"),
    "Edit": "revisions.wording",
    "link": "links",
    "load_patches": "patches",
    "parse": "parser",
    "view": "viewer",
}


def __getattr__(name: str) -> object:
    """Import what is first asked for."""
    if name not in _LATER:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = found = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
    return found


def __dir__() -> list[str]:
    return __all__
