"""``briefparse diff``: what changed between two versions of a transcript."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

import briefparse
from briefparse.cli.pages import UNREADABLE, adapter_of, read, tell, with_patches
from briefparse.cli.redline import redline
from briefparse.errors import BriefparseError, FormatError
from briefparse.formats.strict import to_plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefparse.model import Briefing, Patch
    from briefparse.revisions import Revision


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--url", help="The address that both pages have; it picks the adapter.")
@click.option("--adapter", help="The name of an adapter (see `briefparse sites`); `generic` ignores the URL.")
@with_patches
@click.option("--json", "as_json", is_flag=True, help="Write the whole revision as a JSON object.")
def diff(old: str, new: str, url: str | None, adapter: str | None, patches: tuple[Patch, ...], as_json: bool) -> None:
    """Say what changed from OLD to NEW: turns removed, reworded, relabelled, moved and added; notes; metadata.

    Each is a page, a JSON document that briefparse wrote, or - for standard input. Removed questions come first. Words in
    [-brackets-] are gone, words in {+braces+} are new. Numbers are positions of turns and exchanges, counted from 0.

    The exit code is 0 where nothing changed, 1 where something did, 2 where one cannot be read or is no briefing.

    Example: briefparse diff monday.html tuesday.html
    """
    if old == new == "-":
        msg = "only one of OLD and NEW can be standard input"
        raise click.UsageError(msg)
    parse_page = partial(briefparse.parse, url=url, adapter=adapter_of(adapter), patches=patches)
    a, b = (_briefing(None if name == "-" else Path(name), parse_page) for name in (old, new))
    revision = briefparse.diff(a, b)
    click.echo(_as_json(revision) if as_json else redline(revision), nl=as_json)
    sys.exit(int(bool(revision)))


def _briefing(path: Path | None, parse_page: Callable[[bytes], Briefing]) -> Briefing:
    try:
        data = read(path)
        if _is_document(data):
            return briefparse.loads(_decoded(data))
        return parse_page(data)
    except (OSError, BriefparseError) as error:
        tell(path, error)
        sys.exit(UNREADABLE)


def _is_document(data: bytes) -> bool:
    """Tell whether this is an object with a version: a page is none, whatever its name ends in."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") and b'"version"' in data


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        form, problem = "json", "is not UTF-8; save the file as UTF-8"
        raise FormatError(form, f"byte {error.start}", problem) from None


def _as_json(revision: Revision) -> str:
    plain = to_plain(revision)
    assert isinstance(plain, dict)  # noqa: S101 - what an attrs value is written as
    return json.dumps({"same": not revision, "same_parser": revision.same_parser, **plain}, ensure_ascii=True)
