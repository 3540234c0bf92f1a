"""``briefparse parse``: pages to any format."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from functools import partial
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

import briefparse
from briefparse.cli.pages import UNREADABLE, adapter_of, pages_in, read, tell, with_patches
from briefparse.errors import BriefparseError
from briefparse.formats import BOM, Format, format_for, format_for_path, pieces
from briefparse.summary import summarise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefparse.model import Briefing, Patch

_SAMPLE = "answers.html"


@click.command()
@click.argument("pages", nargs=-1)
@click.option("--url", help="The address of the page, where there is only one; it picks the adapter.")
@click.option("--adapter", help="The name of an adapter (see `briefparse sites`); `generic` ignores the URL.")
@click.option(
    "--format",
    "format_name",
    help="json, jsonl, csv, csv-turns, web-annotation or summary. Default: by OUT's ending, else json.",
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--bom", is_flag=True, help="Start with a byte order mark, so that a spreadsheet knows UTF-8.")
@with_patches
@click.option(
    "--xpaths",
    is_flag=True,
    help="Find the XPath of each turn, paragraph and note of an HTML page; web-annotation does so by itself.",
)
@click.option("--strict", is_flag=True, help="Fail where a lenient parse would warn.")
@click.option("--sample", is_flag=True, help="Parse the sample page that ships with briefparse, and show a summary.")
def parse(
    pages: tuple[str, ...],
    url: str | None,
    adapter: str | None,
    format_name: str | None,
    output: Path | None,
    bom: bool,
    patches: tuple[Patch, ...],
    xpaths: bool,
    strict: bool,
    sample: bool,
) -> None:
    """Parse PAGES: files, folders (searched for pages), or - for standard input.

    Several pages are written as JSON lines unless another format is asked for. A page that fails is reported on standard
    error and the rest is done; the exit code is then 1, and 2 where nothing could be read.

    Example: briefparse parse --sample -o briefing.json
    """
    if sample:
        form = _format(format_name, output, several=False) if output else None
        data = (files("briefparse") / "samples" / _SAMPLE).read_bytes()
        briefing = briefparse.parse(data, xpaths=bool(form and form.xpaths))
        click.echo(summarise(briefing), nl=False)
        if output:
            _write(_parts(iter([briefing]), form, several=False), output, bom=bom)
        return
    found = list(pages_in(pages))
    if not pages:
        msg = "no page given; try `briefparse parse --sample`"
        raise click.UsageError(msg)
    if not found:
        click.echo(f"no page found in {', '.join(pages)}", err=True)
        sys.exit(UNREADABLE)
    several = len(found) > 1
    if several and url:
        msg = f"--url is the address of one page, and there are {len(found)}; use --adapter"
        raise click.UsageError(msg)
    chosen, form = adapter_of(adapter), _format(format_name, output, several=several)
    failures: list[int] = []
    wanted = xpaths or bool(form and form.xpaths)
    parse_page = partial(briefparse.parse, url=url, adapter=chosen, patches=patches, xpaths=wanted, strict=strict)
    briefings = _parsed(found, parse_page, failures)
    _write(_parts(briefings, form, several=several), output, bom=bom)
    if failures:
        sys.exit(UNREADABLE if failures == [UNREADABLE] * len(found) else 1)


def _format(name: str | None, output: Path | None, *, several: bool) -> Format | None:
    """Return the format to write; ``None`` is the summary."""
    if name == "summary" or (not name and not output and sys.stdout.isatty()):
        return None
    try:
        if not name and not output:
            return format_for("jsonl" if several else "json")
        form = format_for(name) if name else format_for_path(output or "")
        if several:
            pieces((), form)  # says so where it can hold only one
    except BriefparseError as error:
        raise click.UsageError(str(error)) from error
    return form


def _parsed(
    found: Iterable[Path | None], parse_page: Callable[[bytes], Briefing], failures: list[int]
) -> Iterator[Briefing]:
    for path in found:
        try:
            yield parse_page(read(path))
        except (OSError, BriefparseError) as error:
            failures.append(tell(path, error))


def _parts(briefings: Iterator[Briefing], form: Format | None, *, several: bool) -> Iterator[str]:
    """Yield what is written, as the pages are parsed; nothing where none is a briefing."""
    first = next(briefings, None)
    if first is None:
        return
    everything = chain((first,), briefings)
    yield from map(summarise, everything) if form is None else pieces(everything if several else first, form)


def _write(parts: Iterator[str], output: Path | None, *, bom: bool) -> None:
    first = next(parts, None)  # what fails is known before an older file is emptied
    if first is None:
        return
    try:
        with output.open("wb") if output else nullcontext(sys.stdout.buffer) as stream:
            for text in chain((BOM if bom else "", first), parts):
                stream.write(text.encode("utf-8"))
    except BrokenPipeError:
        raise
    except OSError as error:
        click.echo(f"{output or 'standard output'}: {error.strerror or error}", err=True)
        sys.exit(UNREADABLE)
