"""Every exception the library raises on purpose; each carries its facts as fields.

They are plain classes: creating an attrs class takes longer than importing this module, and each of them would need one.
"""

from __future__ import annotations


class BriefparseError(Exception):
    """Base of every error that briefparse raises on purpose."""


class DecodeError(BriefparseError):
    """The bytes cannot be read as text at all."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot decode the source: {self.reason}"


class NotABriefingError(BriefparseError):
    """The page has no question-and-answer in it.

    ``reason`` is one of ``statement``, ``speech``, ``readout``, ``listing``, ``feed``, ``faq``, ``meeting``, ``debate``,
    ``video``, ``empty`` and ``blocked``; ``found`` says in words for a person what is there instead.
    """

    def __init__(self, reason: str, found: str, title: str | None = None) -> None:
        super().__init__(reason, found, title)
        self.reason = reason
        self.found = found
        self.title = title

    def __str__(self) -> str:
        title = f" ({self.title!r})" if self.title else ""
        return f"not a briefing{title}: {self.reason}: {self.found}"


class UnknownNameError(BriefparseError):
    """A name that is not in a table; the message offers the nearest ones."""

    kind = "name"

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name, known)
        self.name = name
        self.known = known

    def __str__(self) -> str:
        from difflib import get_close_matches  # noqa: PLC0415 - only a failure needs it

        near = get_close_matches(self.name, self.known, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else f"known: {', '.join(self.known)}"
        return f"unknown {self.kind} {self.name!r}; {hint}"


class UnknownAdapterError(UnknownNameError):
    """No adapter has this name."""

    kind = "adapter"


class UnknownFormatError(UnknownNameError):
    """No format has this name, or the format cannot do what is asked; ``known`` are those that can."""

    kind = "format"

    def __init__(self, name: str, known: tuple[str, ...], cannot: str = "") -> None:
        super().__init__(name, known)
        #: What the format cannot do; empty where there is none of that name.
        self.cannot = cannot

    def __str__(self) -> str:
        if self.cannot:
            return f"format {self.name!r} cannot {self.cannot}; these can: {', '.join(self.known)}"
        return super().__str__()


class FormatError(BriefparseError):
    """A text that should be in one of the formats is not; says where."""

    def __init__(self, format: str, where: str, problem: str) -> None:  # noqa: A002 - what the public interface calls it
        super().__init__(format, where, problem)
        self.format = format
        self.where = where
        self.problem = problem

    def __str__(self) -> str:
        return f"not a briefing in format {self.format!r}: {self.where}: {self.problem}"


class BaselineError(BriefparseError):
    """A file that should be a baseline is not; says where."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(where, problem)
        self.where = where
        self.problem = problem

    def __str__(self) -> str:
        return f"not a baseline: {f'{self.where}: ' if self.where else ''}{self.problem}"


class StrictError(BriefparseError):
    """A strict parse met a diagnostic of severity ``warning`` or ``error``."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


class PatchError(BriefparseError):
    """A file of patches cannot be used; says which file, where in it and what to do."""

    def __init__(self, file: str, where: str, problem: str) -> None:
        super().__init__(file, where, problem)
        self.file = file
        self.where = where
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.file}: {self.where}: {self.problem}"
