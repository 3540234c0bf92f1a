"""Parse every file under some folders and count: what a run over an archive looks like, and whether anything is lost in it.

``python benchmarks/survey.py FOLDER... [--generic]`` prints a row for each folder: files, briefings, turns, exchanges, turns
without a role, characters of the bodies that nothing claims, refusals by reason, seconds and megabytes. It exits with 1 where
a file raises anything but a documented error, where the spans of a page do not add up to its coverage, where a character is
unclaimed, or where two claims want one.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import briefparse
from briefparse.claims import recount


def failure(briefing: briefparse.Briefing) -> str | None:
    """Return what is wrong with the account of a page's characters, worked out from its spans alone."""
    claims = briefparse.audit(briefing)
    if recount(briefing) != briefing.coverage:
        return "its spans do not add up to its coverage"
    if any(before.span.end > after.span.start for before, after in pairwise(claims)):
        return "two claims want the same characters"
    unclaimed = briefing.coverage.unclaimed
    return f"{unclaimed} characters are unclaimed" if unclaimed else None


def survey(folder: Path, adapter: str | None) -> tuple[Counter[str], Counter[str], list[str]]:
    """Return the counts of a folder, its refusals by reason, and what is wrong."""
    counts: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    wrong: list[str] = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        counts["files"] += 1
        counts["bytes"] += len(data)
        start = time.perf_counter()
        try:
            briefing = briefparse.parse(data, adapter=adapter)
        except briefparse.NotABriefingError as error:
            refused[error.reason] += 1
        except briefparse.BriefparseError as error:
            refused[type(error).__name__] += 1
        except Exception as error:  # noqa: BLE001 - a crash is what is looked for
            wrong.append(f"{path}: {type(error).__name__}: {error}")
        else:
            counts["microseconds"] += round((time.perf_counter() - start) * 1e6)
            counts["briefings"] += 1
            counts["turns"] += len(briefing.turns)
            counts["exchanges"] += len(briefing.exchanges)
            counts["no role"] += sum(turn.speaker.role is None for turn in briefing.turns)
            wrong += [f"{path}: {text}" for text in (failure(briefing),) if text]
            continue
        counts["microseconds"] += round((time.perf_counter() - start) * 1e6)
    return counts, refused, wrong


def row(name: str, counts: Counter[str], refused: Counter[str]) -> str:
    reasons = ", ".join(f"{reason} {n}" for reason, n in refused.most_common())
    figures = [counts[key] for key in ("files", "briefings", "turns", "exchanges", "no role")]
    speed = f"{counts['microseconds'] / 1e6:.1f} | {counts['bytes'] / 1e6:.1f}"
    return f"| {name} | {' | '.join(map(str, figures))} | {reasons} | {speed} |"


def main() -> int:
    folders = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
    adapter = "generic" if "--generic" in sys.argv else None
    print("| folder | files | briefings | turns | exchanges | turns without a role | refused | seconds | MB |")
    print("|" + "---|" * 9)
    everything: Counter[str] = Counter()
    every_reason: Counter[str] = Counter()
    faults: list[str] = []
    for folder in folders:
        counts, refused, wrong = survey(folder, adapter)
        print(row(folder.name, counts, refused), flush=True)
        everything += counts
        every_reason += refused
        faults += wrong
    print(row("all", everything, every_reason))
    print("\n".join([f"{len(faults)} faults", *faults]))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
