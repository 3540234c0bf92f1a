"""The command line: thin, every command is one public function."""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from importlib.metadata import version
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

import briefparse
from briefparse.errors import BriefparseError
from briefparse.formats import BOM, Format, format_for, format_for_path, pieces
from briefparse.registry import adapter_named
from briefparse.summary import summarise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefparse.adapter import Adapter
    from briefparse.model import Briefing

_PAGES = (".html", ".htm", ".shtml", ".xhtml", ".txt", ".md", ".xml")
_SAMPLE = "answers.html"
_UNREADABLE = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("briefparse"), prog_name="briefparse")
def cli() -> None:
    """Parse press briefings: who said what, and which question got which answer.

    Example: briefparse parse page.html --url https://www.example.org/briefing --format json
    """


@cli.command()
@click.argument("pages", nargs=-1)
@click.option("--url", help="The address of the page, where there is only one; it picks the adapter.")
@click.option("--adapter", help="The name of an adapter (see `briefparse sites`); `generic` ignores the URL.")
@click.option(
    "--format", "format_name", help="json, jsonl, csv, csv-turns or summary. Default: by OUT's ending, else json."
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--bom", is_flag=True, help="Start with a byte order mark, so that a spreadsheet knows UTF-8.")
@click.option("--strict", is_flag=True, help="Fail where a lenient parse would warn.")
@click.option("--sample", is_flag=True, help="Parse the sample page that ships with briefparse, and show a summary.")
def parse(
    pages: tuple[str, ...],
    url: str | None,
    adapter: str | None,
    format_name: str | None,
    output: Path | None,
    bom: bool,
    strict: bool,
    sample: bool,
) -> None:
    """Parse PAGES: files, folders (searched for pages), or - for standard input.

    Several pages are written as JSON lines unless another format is asked for. A page that fails is reported on standard
    error and the rest is done; the exit code is then 1, and 2 where nothing could be read.

    Example: briefparse parse --sample -o briefing.json
    """
    if sample:
        briefing = briefparse.parse((files("briefparse") / "samples" / _SAMPLE).read_bytes())
        click.echo(summarise(briefing), nl=False)
        if output:
            _write(
                _parts(iter([briefing]), _format(format_name, output, several=False), several=False), output, bom=bom
            )
        return
    found = list(_found(pages))
    if not pages:
        msg = "no page given; try `briefparse parse --sample`"
        raise click.UsageError(msg)
    if not found:
        click.echo(f"no page found in {', '.join(pages)}", err=True)
        sys.exit(_UNREADABLE)
    several = len(found) > 1
    if several and url:
        msg = f"--url is the address of one page, and there are {len(found)}; use --adapter"
        raise click.UsageError(msg)
    chosen, form = _adapter(adapter), _format(format_name, output, several=several)
    failures: list[int] = []
    briefings = _parsed(found, url, chosen, strict=strict, failures=failures)
    _write(_parts(briefings, form, several=several), output, bom=bom)
    if failures:
        sys.exit(_UNREADABLE if failures == [_UNREADABLE] * len(found) else 1)


def _found(pages: Iterable[str]) -> Iterator[Path | None]:
    """Yield the files to parse; ``None`` is standard input."""
    for page in pages:
        path = Path(page)
        if page == "-":
            yield None
        elif path.is_dir():
            yield from sorted(file for file in path.rglob("*") if file.suffix.lower() in _PAGES)
        else:
            yield path


def _adapter(name: str | None) -> Adapter | None:
    try:
        return adapter_named(name) if name else None
    except BriefparseError as error:
        raise click.UsageError(str(error)) from error


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
    found: Iterable[Path | None], url: str | None, adapter: Adapter | None, *, strict: bool, failures: list[int]
) -> Iterator[Briefing]:
    for path in found:
        try:
            data = path.read_bytes() if path else sys.stdin.buffer.read()
            yield briefparse.parse(data, url=url, adapter=adapter, strict=strict)
        except OSError as error:
            click.echo(f"{path or 'standard input'}: {error.strerror or error}", err=True)
            failures.append(_UNREADABLE)
        except BriefparseError as error:
            click.echo(f"{path or 'standard input'}: {error}", err=True)
            failures.append(1)


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
        sys.exit(_UNREADABLE)


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="Write a JSON array of objects.")
def sites(as_json: bool) -> None:
    """List every adapter: name, institution, hosts, languages, layouts, evidence."""
    rows = [
        {
            "name": adapter.name,
            "institution": adapter.institution,
            "hosts": list(adapter.hosts),
            "languages": list(adapter.languages),
            "layouts": [layout.name for layout in adapter.layouts],
            "evidence": adapter.evidence,
        }
        for adapter in briefparse.adapters()
    ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        click.echo("\t".join(", ".join(cell) if isinstance(cell, list) else cell or "" for cell in row.values()))


@cli.command()
def formats() -> None:
    """List every format: name, what it is, and what it loses."""
    for one in briefparse.formats():
        click.echo(f"{one.name}\t{one.description}\t{'lossless' if one.lossless else one.drops}")


def main(**extra: str) -> None:
    """Run the command line; a reader that closes the pipe early is no error."""
    try:
        cli(**extra)
    except BrokenPipeError:
        sys.stderr.close()
