"""``briefparse audit``: where each character of a page's body went."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

import briefparse
from briefparse.cli.pages import UNREADABLE, adapter_of, pages_in, read, tell, with_patches
from briefparse.errors import BriefparseError
from briefparse.formats.strict import to_plain
from briefparse.summary import one_line, shorten

if TYPE_CHECKING:
    from briefparse.claims import Claim
    from briefparse.model import Briefing, Patch

_SHOWN = 72


@click.command()
@click.argument("pages", nargs=-1, required=True)
@click.option("--url", help="The address of the page, where there is only one; it picks the adapter.")
@click.option("--adapter", help="The name of an adapter (see `briefparse sites`); `generic` ignores the URL.")
@with_patches
@click.option("--json", "as_json", is_flag=True, help="Write a JSON object a page, one a line.")
def audit(
    pages: tuple[str, ...], url: str | None, adapter: str | None, patches: tuple[Patch, ...], as_json: bool
) -> None:
    """List what became of each part of PAGES: words and labels of turns, notes, what is ignored and why, what is unclaimed.

    A line is: first character, character after the last, characters, kind, detail, turn, and how it starts, with tabs
    between. The exit code is 1 where anything is unclaimed or a page is no briefing, 2 where one cannot be read.

    Example: briefparse audit page.html
    """
    chosen, worst = adapter_of(adapter), 0
    for path in pages_in(pages):
        try:
            briefing = briefparse.parse(read(path), url=url, adapter=chosen, patches=patches)
        except (OSError, BriefparseError) as error:
            worst = max(worst, tell(path, error))
            continue
        worst = max(worst, int(briefing.coverage.unclaimed > 0))
        click.echo(_as_json(briefing, path) if as_json else _as_lines(briefing, path))
    sys.exit(min(worst, UNREADABLE))


def _as_json(briefing: Briefing, path: object) -> str:
    claims = [{**_plain(claim), "text": briefing.text[slice(*claim.span)]} for claim in briefparse.audit(briefing)]
    page = {"page": str(path or "-"), "coverage": to_plain(briefing.coverage), "claims": claims}
    return json.dumps(page, ensure_ascii=True)


def _plain(claim: Claim) -> dict[str, object]:
    return {"span": [*claim.span], "kind": claim.kind, "detail": claim.detail, "turn": claim.turn, "size": claim.size}


def _as_lines(briefing: Briefing, path: object) -> str:
    lines = [f"# {path or 'standard input'}"]
    for claim in briefparse.audit(briefing):
        text = shorten(one_line(briefing.text[claim.span.start : claim.span.end][:400]), _SHOWN)
        turn = "" if claim.turn is None else claim.turn
        lines.append(
            f"{claim.span.start}\t{claim.span.end}\t{claim.size}\t{claim.kind}\t{one_line(claim.detail)}\t{turn}\t{text}"
        )
    coverage = briefing.coverage
    ignored = ", ".join(f"{reason} {size}" for reason, size in sorted(coverage.ignored.items())) or "nothing"
    lines.append(
        f"# {coverage.body} characters: {coverage.turns} in turns, {coverage.notes} in notes, ignored {ignored}, "
        f"{coverage.unclaimed} unclaimed"
    )
    return "\n".join(lines)
