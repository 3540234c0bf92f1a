"""``briefparse view``: one page as HTML for a person who checks it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

import briefparse
from briefparse.cli.pages import UNREADABLE, adapter_of, pages_in, read, tell, with_patches
from briefparse.errors import BriefparseError

if TYPE_CHECKING:
    from briefparse.model import Patch


@click.command()
@click.argument("pages", nargs=-1, required=True, metavar="PAGE")
@click.option("--url", help="The address of the page; it picks the adapter.")
@click.option("--adapter", help="The name of an adapter (see `briefparse sites`); `generic` ignores the URL.")
@with_patches
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
def view(
    pages: tuple[str, ...], url: str | None, adapter: str | None, patches: tuple[Patch, ...], output: Path | None
) -> None:
    """Show what was made of PAGE as one HTML page that a browser opens without a network.

    It goes to standard output unless OUTPUT is named. The exit code is 1 where the page is no briefing, and 2 where it cannot
    be read, the view cannot be written, or more than one page is given.

    Example: briefparse view page.html -o view.html
    """
    found = list(pages_in(pages))
    if len(found) > 1:
        msg = f"a view shows one page, and there are {len(found)}"
        raise click.UsageError(msg)
    if not found:
        click.echo(f"no page found in {', '.join(pages)}", err=True)
        sys.exit(UNREADABLE)
    try:
        briefing = briefparse.parse(read(found[0]), url=url, adapter=adapter_of(adapter), patches=patches, xpaths=True)
    except (OSError, BriefparseError) as error:
        sys.exit(tell(found[0], error))
    _write(briefparse.view(briefing).encode("utf-8"), output)


def _write(page: bytes, output: Path | None) -> None:
    if output is None:
        sys.stdout.buffer.write(page)
        return
    try:
        output.write_bytes(page)
    except OSError as error:
        sys.exit(tell(output, error))
