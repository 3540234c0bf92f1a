"""Every diagnostic that a parse can give: its code, how grave it is, and what it means.

A code keeps its meaning for good. ``info`` is for what a careful reader may want to know; ``warning`` for what may have made
the result wrong, at which a strict parse stops.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from briefparse.model import Diagnostic, Span


class Code(NamedTuple):
    """How grave a diagnostic is, and what it means."""

    severity: str
    meaning: str


CODES: Final[Mapping[str, Code]] = {
    "layout_unmatched": Code("warning", "none of the adapter's layouts is on the page; the generic one was used"),
    "other_site": Code(
        "warning", "the page says that it is of another site than its URL, which has an adapter of its own"
    ),
    "replacement_characters": Code("warning", "characters could not be decoded and stand as U+FFFD"),
    "nul_bytes": Code("warning", "NUL bytes were taken out"),
    "nested_too_deep": Code(
        "warning", "elements are nested deeper than can be followed; the page was read without those that nest"
    ),
    "printed_bytes": Code(
        "info", "the page was saved as a program prints bytes (`b'...'`) and was read as those bytes"
    ),
    "encoding_detected": Code("info", "no encoding is declared; the one used was found by its bytes"),
    "encoding_misdeclared": Code("info", "the bytes are not in the encoding that the page declares"),
    "patch_applied": Code("info", "a patch that was given for this source changed its text before it was parsed"),
    "patch_unapplied": Code(
        "warning", "a patch that was given for this source does not fit its text; nothing was changed by it"
    ),
    "unclaimed_text": Code("warning", "text of the body is in no turn, no note and no ignored region"),
    "label_mended": Code("info", "a damaged label was read as one that the page prints elsewhere"),
    "role_unknown": Code("info", "it is not known whether a speaker asks or answers"),
    "date_ambiguous": Code("info", "a day that the page prints can be read in two ways, and was not read"),
    "xpath_unknown": Code("info", "XPaths were asked for, and the text could not be found once in the page's tree"),
}


def diagnostic(code: str, message: str, span: Span | None = None) -> Diagnostic:
    """Return a diagnostic with the severity of its code."""
    return Diagnostic(code, CODES[code].severity, message, span)
