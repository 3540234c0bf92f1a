"""What the commands that read pages share: where the pages are, which adapter is meant, and how a page that fails is told."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

import briefparse
from briefparse.errors import BriefparseError
from briefparse.registry import adapter_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefparse.adapter import Adapter
    from briefparse.model import Patch

Command = TypeVar("Command", bound="Callable[..., object] | click.Command")

#: The exit code where nothing could be read.
UNREADABLE = 2
_PAGES = (".html", ".htm", ".shtml", ".xhtml", ".txt", ".md", ".xml")


def pages_in(pages: Iterable[str]) -> Iterator[Path | None]:
    """Yield the files to parse; ``None`` is standard input."""
    for page in pages:
        path = Path(page)
        if page == "-":
            yield None
        elif path.is_dir():
            yield from sorted(file for file in path.rglob("*") if file.suffix.lower() in _PAGES)
        else:
            yield path


def adapter_of(name: str | None) -> Adapter | None:
    """Return the adapter of a name; one that is unknown is a mistake in how the command was called."""
    try:
        return adapter_named(name) if name else None
    except BriefparseError as error:
        raise click.UsageError(str(error)) from error


def _patches_of(_context: click.Context, _option: click.Parameter, file: Path | None) -> tuple[Patch, ...]:
    """Return the patches of a file; one that cannot be used is a mistake in how the command was called."""
    try:
        return briefparse.load_patches(file) if file else ()
    except OSError as error:
        message = f"{file}: {error.strerror or error}"
        raise click.UsageError(message) from error
    except BriefparseError as error:
        raise click.UsageError(str(error)) from error


def with_patches(command: Command) -> Command:
    """Give a command that parses pages the option ``--patches FILE``; it gets the patches themselves."""
    return click.option(
        "--patches",
        type=click.Path(dir_okay=False, path_type=Path),
        callback=_patches_of,
        help="A TOML file of corrections; each is applied to the page that it names, before that is parsed.",
    )(command)


def read(path: Path | None) -> bytes:
    """Return the bytes of a page; ``None`` is standard input."""
    return path.read_bytes() if path else sys.stdin.buffer.read()


def tell(path: Path | None, error: OSError | BriefparseError) -> int:
    """Say on standard error what is wrong with a page; return the exit code for it."""
    words = (error.strerror or error) if isinstance(error, OSError) else error
    click.echo(f"{path or 'standard input'}: {words}", err=True)
    return UNREADABLE if isinstance(error, OSError) else 1
