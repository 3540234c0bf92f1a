"""The command line: thin, every command is one public function."""

from __future__ import annotations

import sys
from importlib.metadata import version
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

import click

import briefparse
from briefparse.errors import BriefparseError
from briefparse.formats import format_for, format_for_path
from briefparse.summary import summarise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
@click.option("--url", help="Where the page is from; it picks the adapter.")
@click.option("--adapter", help="The name of an adapter (see `briefparse sites`); `generic` ignores the URL.")
@click.option(
    "--format", "format_name", help="json, jsonl, csv, csv-turns or summary. Default: by OUT's ending, else json."
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--strict", is_flag=True, help="Fail where a lenient parse would warn.")
@click.option("--sample", is_flag=True, help="Parse the sample page that ships with briefparse, and show a summary.")
def parse(
    pages: tuple[str, ...],
    url: str | None,
    adapter: str | None,
    format_name: str | None,
    output: Path | None,
    strict: bool,
    sample: bool,
) -> None:
    """Parse PAGES: files, folders (searched for pages), or - for standard input.

    Several pages are written as JSON lines unless another format is asked for. A page that fails is reported on standard
    error and the rest is done; the exit code is then 1, and 2 where nothing could be read.

    Example: briefparse parse --sample -o briefing.json
    """
    if not pages and not sample:
        msg = "no page given; try `briefparse parse --sample`"
        raise click.UsageError(msg)
    failures: list[int] = []
    briefings = list(_parsed(pages, url, adapter, strict=strict, sample=sample, failures=failures))
    if sample or format_name == "summary" or (format_name is None and output is None and sys.stdout.isatty()):
        click.echo("\n".join(map(summarise, briefings)), nl=False)
    if (
        format_name != "summary"
        and (output or not sample)
        and briefings
        and not (format_name is None and output is None and sys.stdout.isatty())
    ):
        _write(briefings, format_name, output)
    if not briefings and not failures:
        click.echo(f"no page found in {', '.join(pages)}", err=True)
        failures.append(_UNREADABLE)
    if failures:
        sys.exit(_UNREADABLE if not briefings and max(failures) == _UNREADABLE else 1)


def _parsed(
    pages: Iterable[str], url: str | None, adapter: str | None, *, strict: bool, sample: bool, failures: list[int]
) -> Iterator[Briefing]:
    if sample:
        with as_file(files("briefparse") / "samples" / _SAMPLE) as path:
            yield briefparse.parse(path)
    for name, data in _sources(pages, failures):
        try:
            yield briefparse.parse(data, url=url, adapter=adapter, strict=strict)
        except BriefparseError as error:
            click.echo(f"{name}: {error}", err=True)
            failures.append(1)


def _sources(pages: Iterable[str], failures: list[int]) -> Iterator[tuple[str, bytes]]:
    for page in pages:
        if page == "-":
            yield "standard input", sys.stdin.buffer.read()
            continue
        path = Path(page)
        found = sorted(p for p in path.rglob("*") if p.suffix.lower() in _PAGES) if path.is_dir() else [path]
        for file in found:
            try:
                yield str(file), file.read_bytes()
            except OSError as error:
                click.echo(f"{file}: {error.strerror or error}", err=True)
                failures.append(_UNREADABLE)


def _write(briefings: list[Briefing], format_name: str | None, output: Path | None) -> None:
    try:
        chosen = format_for(format_name) if format_name else format_for_path(output) if output else format_for("json")
    except BriefparseError as error:
        raise click.UsageError(str(error)) from error
    if not format_name and not output and len(briefings) > 1:
        chosen = format_for("jsonl")
    text = briefparse.dumps(briefings[0] if len(briefings) == 1 else briefings, chosen)
    if output:
        try:
            output.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            click.echo(f"{output}: {error.strerror or error}", err=True)
            sys.exit(_UNREADABLE)
    else:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.write(b"" if text.endswith("\n") else b"\n")


@cli.command()
def sites() -> None:
    """List every adapter: name, institution, hosts, languages, layouts, evidence."""
    for adapter in briefparse.adapters():
        layouts = ", ".join(layout.name for layout in adapter.layouts) or "-"
        row = (
            adapter.name,
            adapter.institution or "-",
            ", ".join(adapter.hosts) or "-",
            ", ".join(adapter.languages) or "-",
        )
        click.echo("\t".join((*row, layouts, adapter.evidence)))


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
