"""Every exception the library raises on purpose; each carries its facts as fields."""

from __future__ import annotations

from attrs import frozen


class BriefparseError(Exception):
    """Base of every error that briefparse raises on purpose."""


@frozen(slots=False)
class DecodeError(BriefparseError):
    """The bytes cannot be read as text at all."""

    reason: str

    def __str__(self) -> str:
        return f"cannot decode the source: {self.reason}"


@frozen(slots=False)
class NotABriefingError(BriefparseError):
    """The page has no question-and-answer in it.

    ``reason`` is one of ``statement``, ``speech``, ``readout``, ``listing``, ``feed``, ``faq``, ``debate``, ``video``,
    ``empty`` and ``blocked``.
    """

    reason: str
    #: What was found instead, in words for a person.
    found: str
    title: str | None = None

    def __str__(self) -> str:
        title = f" ({self.title!r})" if self.title else ""
        return f"not a briefing{title}: {self.reason}: {self.found}"


@frozen(slots=False)
class UnknownNameError(BriefparseError):
    """A name that is not in a table; the message offers the nearest ones."""

    kind = "name"

    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        from difflib import get_close_matches  # noqa: PLC0415 - only a failure needs it

        near = get_close_matches(self.name, self.known, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else f"known: {', '.join(self.known)}"
        return f"unknown {self.kind} {self.name!r}; {hint}"


@frozen(slots=False)
class UnknownAdapterError(UnknownNameError):
    """No adapter has this name."""

    kind = "adapter"


@frozen(slots=False)
class UnknownFormatError(UnknownNameError):
    """No format has this name, or the format cannot do what is asked."""

    kind = "format"


@frozen(slots=False)
class FormatError(BriefparseError):
    """A text that should be in one of the formats is not; says where."""

    format: str
    where: str
    problem: str

    def __str__(self) -> str:
        return f"not a briefing in format {self.format!r}: {self.where}: {self.problem}"


@frozen(slots=False)
class StrictError(BriefparseError):
    """A strict parse met a diagnostic of severity ``warning`` or ``error``."""

    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"
