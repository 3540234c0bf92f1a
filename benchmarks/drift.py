"""Measure `briefparse check`: recall and right status for each mutation, false alarms on pages as they are.

``python benchmarks/drift.py [--fixtures] [--corpus FOLDER] [FOLDER ...]``. Each FOLDER is an archive of one site: a baseline is
made from ``--size`` of its briefings, drawn at random, and up to ``--pages`` others are checked as they are (false alarms) and up to
``--mutated`` of them in every form of ``benchmarks/mutations.py``. ``--corpus`` is a folder of labelled pages with their
``*.gold.json``: it is grouped by adapter, each page is checked against the others of its group, and against the shipped
baseline. ``--fixtures`` are the pages of ``tests/pages``, against the shipped baseline. ``--evidence`` prints how often each
kind of evidence was given, and how often the status hung on it alone; ``--missed`` names what was missed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from mutations import MUTATIONS, Foreign, Page

import briefparse
from briefparse import Briefing
from briefparse.drift import Verdict, baseline_of, judge, status_of
from briefparse.drift.baseline import Baseline, shipped_baseline
from briefparse.drift.evidence import CODES, Status
from briefparse.drift.observed import Observed, observe
from briefparse.errors import BriefparseError
from briefparse.lexicon import letters

FIXTURES = Path(__file__).parent.parent / "tests" / "pages"


class Sample(NamedTuple):
    """One page of a set: where it is, and what is told to the parser."""

    name: str
    path: Path
    url: str | None = None
    adapter: str | None = None


class Outcome(NamedTuple):
    """What was said of one page in one form."""

    group: str
    page: str
    #: The mutation; ``as it is`` for none; ``no briefing`` for a page that is none.
    form: str
    status: str
    codes: tuple[str, ...]
    #: Codes without which the status would be another.
    decisive: tuple[str, ...]
    #: The result is none the worse for it, see :func:`is_harmless`.
    harmless: bool = False


def outcome(group: str, page: str, form: str, verdict: Verdict, *, harmless: bool = False) -> Outcome:
    codes = tuple(dict.fromkeys(one.code for one in verdict.evidence))
    return Outcome(group, page, form, str(verdict.status), codes, decisive(verdict), harmless)


def result(briefing: Briefing) -> tuple[object, ...]:
    """Return what a change must not touch: who asks and answers what, in which order, the title and the day.

    Letters and figures alone are compared: a dash after a label is as much the label's as the words'.
    """
    metadata = briefing.metadata
    said = tuple((turn.speaker.role, letters(turn.text)) for turn in briefing.turns)
    return said, letters(metadata.title or ""), metadata.date and metadata.date.value


def is_harmless(form: str, page: Page, mutant: bytes | str, baseline: Baseline | None) -> bool:
    """Tell whether all is read from a mutant as from the good page; or a date is missing that not all good pages have.

    Where a site changes and nothing is read otherwise, an alarm would be right and its absence costs nothing.
    """
    try:
        read = briefparse.parse(mutant, url=page.url, adapter=page.adapter)
    except BriefparseError:
        return False
    if result(read) == result(page.briefing):
        return True
    against = baseline or shipped_baseline()
    entry = against.entry_for(observe(page.data, url=page.url, adapter=page.adapter))
    dated = sum(entry.fields.get("date", {}).values()) if entry else 0
    return form == "drop_date" and entry is not None and dated < entry.pages


def decisive(verdict: Verdict) -> tuple[str, ...]:
    """Return the codes without which the status would be another."""
    codes = dict.fromkeys(one.code for one in verdict.evidence)
    return tuple(
        c for c in codes if status_of([one for one in verdict.evidence if one.code != c]) is not verdict.status
    )


def observed(sample: Sample) -> Observed | None:
    try:
        return observe(sample.path.read_bytes(), url=sample.url, adapter=sample.adapter)
    except BriefparseError:
        return None


def judged(group: str, sample: Sample, baseline: Baseline | None, *, mutate: bool) -> Iterator[Outcome]:
    """Yield what is said of a page as it is and, where it is a briefing, in each mutated form."""
    seen = observed(sample)
    if seen is None:
        return
    form = "as it is" if seen.refused is None else "no briefing"
    yield outcome(group, sample.name, form, judge(seen, baseline))
    if not mutate or seen.refused:
        return
    page = Page(sample.name, sample.path.read_bytes(), sample.url, sample.adapter)
    for name, kind in MUTATIONS.items():
        mutant = kind.apply(page)
        if mutant is None:
            yield Outcome(group, sample.name, name, "", (), ())
            continue
        try:
            verdict = judge(observe(mutant, url=sample.url, adapter=sample.adapter), baseline)
        except BriefparseError:  # told apart from a page by the exit code 2
            yield Outcome(group, sample.name, name, "unreadable", (), ())
            continue
        yield outcome(group, sample.name, name, verdict, harmless=is_harmless(name, page, mutant, baseline))


# The sets.


def of_fixtures(limit: int) -> Iterator[Outcome]:
    paths = sorted(path for path in FIXTURES.rglob("*.*") if path.suffix != ".json")
    for path in paths[:limit]:
        url = json.loads(path.with_name(f"{path.name}.json").read_text("utf-8")).get("url")
        sample = Sample(f"{path.parent.name}/{path.name}", path, url)
        yield from judged("fixtures", sample, None, mutate=True)


def of_corpus(folder: Path) -> Iterator[Outcome]:
    """Check each page against the others of its adapter, and as it is against what ships."""
    samples = []
    for path in sorted(folder.rglob("*.gold.json")):
        gold: dict[str, Any] = json.loads(path.read_text("utf-8"))
        page = folder / gold["page"]
        samples.append(
            (
                Sample(f"{gold['page'].split('/')[-2]}/{page.name}", page, gold.get("url")),
                observed(Sample("", page, gold.get("url"))),
            )
        )
    for sample, seen in samples:
        if seen is None:
            continue
        others = [other for one, other in samples if one is not sample and other and other.adapter == seen.adapter]
        yield from judged("corpus, shipped", sample, None, mutate=False)
        same = [other for other in others if other.refused is None and other.key == seen.key]
        if same or (seen.refused and others):
            yield from judged(
                f"corpus, others ({'5 or more' if len(same) >= 5 else 'fewer'})",
                sample,
                baseline_of(others),
                mutate=len(same) >= 5,
            )


def of_folder(folder: Path, pages: int, mutated: int, seed: int, size: int) -> Iterator[Outcome]:
    """Check an archive's briefings against a baseline of ``size`` others of it, or of half of them where there are fewer."""
    samples = [Sample(f"{folder.name}/{path.name}", path) for path in sorted(folder.rglob("*")) if path.is_file()]
    random.Random(seed).shuffle(samples)  # noqa: S311 - the same pages each time
    seen = [(sample, one) for sample in samples[:_MOST] if (one := observed(sample))]
    briefings = [(sample, one) for sample, one in seen if one.refused is None]
    size = min(size, len(briefings) // 2)
    baseline = baseline_of(one for _, one in briefings[:size])
    tested = briefings[size : size + pages]
    for number, (sample, _) in enumerate(tested):
        yield from judged(folder.name, sample, baseline, mutate=number < mutated)
    for sample, _ in [(sample, one) for sample, one in seen if one.refused][:pages]:
        yield from judged(folder.name, sample, baseline, mutate=False)


_MOST = 1600


# The tables.


def table(rows: Iterable[Iterable[object]]) -> str:
    head, *lines = [[str(cell) for cell in row] for row in rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *lines))


def share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else ""


def mutation_table(outcomes: list[Outcome]) -> str:
    rows: list[list[object]] = [
        [
            "mutation",
            "cannot apply",
            "applied",
            "noticed",
            "recall",
            "harmless",
            "recall of the others",
            "right status",
            "statuses",
        ]
    ]
    total = [0] * 6
    for name, kind in MUTATIONS.items():
        mine = [one for one in outcomes if one.form == name]
        applied = [one for one in mine if one.status]
        noticed = [one for one in applied if one.status != Status.OK]
        others = [one for one in applied if not one.harmless]
        told = sum(one.status != Status.OK for one in others)
        right = sum(one.status in kind.right for one in applied)
        statuses = ", ".join(f"{status} {n}" for status, n in Counter(one.status for one in applied).most_common())
        figures = [len(mine) - len(applied), len(applied), len(noticed), len(others), told, right]
        total = [a + b for a, b in zip(total, figures, strict=True)]
        rows.append([name, *cells(figures), statuses])
    rows.append(["all", *cells(total), ""])
    return table(rows)


def cells(figures: list[int]) -> list[object]:
    not_applied, applied, noticed, others, told, right = figures
    return [
        not_applied,
        applied,
        noticed,
        share(noticed, applied),
        applied - others,
        share(told, others),
        share(right, applied),
    ]


def alarm_table(outcomes: list[Outcome]) -> str:
    rows: list[list[object]] = [
        ["pages", "briefings", "false alarms", "share", "by evidence", "others", "not_a_briefing or blocked"]
    ]
    for group in dict.fromkeys(one.group for one in outcomes):
        good = [one for one in outcomes if (one.group, one.form) == (group, "as it is")]
        others = [one for one in outcomes if (one.group, one.form) == (group, "no briefing")]
        alarms = [one for one in good if one.status != Status.OK]
        codes = Counter(code for one in alarms for code in one.decisive)
        told = sum(one.status in {Status.NOT_A_BRIEFING, Status.BLOCKED} for one in others)
        by = ", ".join(f"{code} {n}" for code, n in codes.most_common())
        rows.append(
            [group, len(good), len(alarms), share(len(alarms), len(good)), by, len(others), share(told, len(others))]
        )
    return table(rows)


def evidence_table(outcomes: list[Outcome]) -> str:
    given: Counter[str] = Counter()
    decided: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for one in outcomes:
        (false if one.form == "as it is" else given).update(one.codes)
        decided.update(one.decisive if one.form in MUTATIONS else ())
    rows = [[code, given[code], decided[code], false[code]] for code in CODES]
    return table([["evidence", "given on mutants and others", "decided on mutants", "given on good pages"], *rows])


def missed(outcomes: list[Outcome]) -> Iterator[str]:
    for one in outcomes:
        alarm = one.form == "as it is" and one.status != Status.OK
        wrong = one.form in MUTATIONS and one.status and one.status not in MUTATIONS[one.form].right
        if alarm or wrong or (one.form == "no briefing" and one.status not in {Status.NOT_A_BRIEFING, Status.BLOCKED}):
            harm = "harmless" if one.harmless else "harmful" if one.form in MUTATIONS else ""
            yield "\t".join((one.form, one.group, one.page, one.status, harm, ",".join(one.codes)))


def _work(job: tuple[Any, ...]) -> list[Outcome]:
    kind, *arguments = job
    Foreign.pages = foreign()
    return list({"fixtures": of_fixtures, "corpus": of_corpus, "folder": of_folder}[kind](*arguments))


def foreign() -> dict[str, Path]:
    pages = (path for path in FIXTURES.rglob("*.*") if path.suffix in {".html", ".txt"})
    return {f"{path.parent.name}/{path.name}": path for path in sorted(pages)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--fixtures", action="store_true")
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--mutated", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=40)
    parser.add_argument("--evidence", action="store_true")
    parser.add_argument("--missed", action="store_true")
    options = parser.parse_args()
    jobs: list[tuple[Any, ...]] = [("fixtures", 10_000)] if options.fixtures else []
    jobs += [("corpus", options.corpus)] if options.corpus else []
    jobs += [
        ("folder", folder, options.pages, options.mutated, options.seed, options.size) for folder in options.folders
    ]
    with ProcessPoolExecutor(2) as pool:
        outcomes = [one for found in pool.map(_work, jobs) for one in found]
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        groups[
            "fixtures" if one.group == "fixtures" else "corpus" if one.group.startswith("corpus") else "archives"
        ].append(one)
    print(f"a baseline of {options.size} briefings\n\n{alarm_table(outcomes)}")
    for name, mine in groups.items():
        print(f"\n{name}\n\n{mutation_table(mine)}")
    if options.evidence:
        print(f"\n{evidence_table(outcomes)}")
    if options.missed:
        print("", *missed(outcomes), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
