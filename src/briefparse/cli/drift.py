"""``briefparse check``: whether pages still are what their sites' pages were."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefparse.cli.pages import UNREADABLE, adapter_of, pages_in, read, tell
from briefparse.errors import BriefparseError
from briefparse.formats.strict import to_plain
from briefparse.summary import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefparse.drift import Verdict
    from briefparse.drift.baseline import Baseline
    from briefparse.drift.observed import Observed

#: Status to exit code, which rises with how grave it is.
EXIT = {"ok": 0, "degraded": 10, "changed": 11, "blocked": 12, "not_a_briefing": 13}


@click.command("check")
@click.argument("pages", nargs=-1, required=True)
@click.option("--url", help="The address of the page, where there is only one; it picks the adapter.")
@click.option("--adapter", help="The name of an adapter (see `briefparse sites`); `generic` ignores the URL.")
@click.option(
    "--baseline",
    "baseline_file",
    type=click.Path(path_type=Path),
    help="What good pages have in common, as --write-baseline wrote it. Default: what ships for each adapter.",
)
@click.option(
    "--write-baseline",
    "written_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Check nothing: take PAGES for good ones and write to this file what they have in common.",
)
@click.option(
    "--allow",
    multiple=True,
    type=click.Choice([status for status in EXIT if status != "ok"]),
    help="A status that is no alarm; may be given more than once.",
)
@click.option("--json", "as_json", is_flag=True, help="Write a JSON object a page, one a line, with all evidence.")
def check(
    pages: tuple[str, ...],
    url: str | None,
    adapter: str | None,
    baseline_file: Path | None,
    written_file: Path | None,
    allow: tuple[str, ...],
    as_json: bool,
) -> None:
    """Say whether PAGES (files, folders, or - for standard input) still are what their sites' pages were.

    One line a page: ok, degraded (read, but something is missing or damaged), changed (built otherwise than before), blocked (a
    consent, login, error or bot wall) or not_a_briefing (a whole page of another kind); the page; the strongest evidence.

    The exit code is 0 where all are ok or allowed, 2 where a page or the baseline cannot be read or the command is wrong, else
    that of the gravest page: 10 degraded, 11 changed, 12 blocked, 13 not_a_briefing.

    Example: briefparse check archive --write-baseline site.json; briefparse check today.html --baseline site.json
    """
    found = list(pages_in(pages))
    if not found:
        click.echo(f"no page found in {', '.join(pages)}", err=True)
        sys.exit(UNREADABLE)
    if url and len(found) > 1:
        msg = f"--url is the address of one page, and there are {len(found)}; use --adapter"
        raise click.UsageError(msg)
    if baseline_file and written_file:
        msg = "--baseline is what pages are checked against, and --write-baseline checks none"
        raise click.UsageError(msg)
    chosen = adapter_of(adapter)
    baseline = _read_baseline(baseline_file) if baseline_file else None
    from briefparse.drift.observed import observe  # noqa: PLC0415 - loads the parser

    unreadable: list[int] = []

    def observed() -> Iterable[tuple[Path | None, Observed]]:
        for path in found:
            try:
                yield path, observe(read(path), url=url, adapter=chosen)
            except (OSError, BriefparseError) as error:
                tell(path, error)
                unreadable.append(UNREADABLE)

    if written_file:
        _write_baseline(observed(), written_file)
        worst = 0
    else:
        worst = _judge(observed(), baseline, allow, as_json=as_json)
    sys.exit(UNREADABLE if unreadable else worst)


def _judge(
    pages: Iterable[tuple[Path | None, Observed]], baseline: Baseline | None, allow: tuple[str, ...], *, as_json: bool
) -> int:
    """Print a line a page; return the exit code of the gravest."""
    from briefparse.drift import judge  # noqa: PLC0415 - loads the parser

    worst = 0
    for path, seen in pages:
        verdict = judge(seen, baseline)
        click.echo(_as_json(verdict, path) if as_json else _as_line(verdict, path))
        if verdict.status not in allow:
            worst = max(worst, EXIT[verdict.status])
    return worst


def _as_line(verdict: Verdict, path: object) -> str:
    strongest = next((one for one in verdict.evidence if one.status is verdict.status), None)
    why = f"\t{strongest.code}: {strongest.message}" if strongest else ""
    return f"{verdict.status}\t{one_line(str(path or '-'))}{why}"


def _as_json(verdict: Verdict, path: object) -> str:
    evidence = [{**_plain(one), "status": str(one.status)} for one in verdict.evidence]
    page = {"page": str(path or "-"), "status": str(verdict.status), "evidence": evidence}
    return json.dumps({**page, "observed": to_plain(verdict.observed)}, ensure_ascii=True)


def _plain(one: object) -> dict[str, object]:
    plain = to_plain(one)
    return plain if isinstance(plain, dict) else {}


def _read_baseline(path: Path) -> Baseline:
    from briefparse.drift.baseline import baseline_loads  # noqa: PLC0415 - loads the parser

    try:
        return baseline_loads(path.read_text("utf-8"))
    except UnicodeDecodeError:
        click.echo(f"{path}: not a baseline: no UTF-8", err=True)
    except (OSError, BriefparseError) as error:
        tell(path, error)
    sys.exit(UNREADABLE)


def _write_baseline(pages: Iterable[tuple[Path | None, Observed]], path: Path) -> None:
    """Write what the briefings among pages have in common; say of the others that they are left out."""
    from briefparse.drift import baseline_of  # noqa: PLC0415
    from briefparse.drift.baseline import baseline_dumps  # noqa: PLC0415 - loads the parser

    good = []
    for page, seen in pages:
        if seen.refused is None:
            good.append(seen)
        else:
            click.echo(f"{page or 'standard input'}: left out of the baseline: {seen.refused}", err=True)
    baseline = baseline_of(good)
    if not baseline.entries:
        click.echo("no briefing among the pages, so there is nothing to write", err=True)
        sys.exit(UNREADABLE)
    try:
        path.write_text(baseline_dumps(baseline), "utf-8")
    except OSError as error:
        tell(path, error)
        sys.exit(UNREADABLE)
    for entry in baseline.entries:
        click.echo(f"{entry.adapter}\t{entry.layout or '-'}\t{entry.pages} pages")
