"""Whether a page still is what its site's pages were: one status, with the evidence for it.

Evidence of one status adds up, the heaviest of each family, and from 1 on it decides; see :mod:`briefparse.drift.signs` for the rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import evolve, field, frozen

from briefparse.adapter import Adapter
from briefparse.drift.baseline import Baseline, Entry, entry_of, grouped, shipped_baseline
from briefparse.drift.evidence import OF_HABIT, Evidence, Status
from briefparse.drift.observed import Observed, observe
from briefparse.drift.signs import ANY, SURE, Known, evidence_of
from briefparse.source import SourceLike


@frozen
class Verdict:
    """What became of a page, and why."""

    status: Status
    #: The heaviest first.
    evidence: tuple[Evidence, ...]
    observed: Observed = field(repr=False)


def check(
    source: SourceLike,
    *,
    url: str | None = None,
    adapter: str | Adapter | None = None,
    baseline: Baseline | None = None,
) -> Verdict:
    """Say whether a page still is what its site's pages were.

    Args:
        source: as for :func:`briefparse.parse`.
        url: where the page is from; it picks the adapter.
        adapter: an adapter, or the name of one; ``None`` picks by URL, then by what the page says of itself.
        baseline: what good pages of the site have in common; ``None`` takes what ships with briefparse for each adapter.

    Raises:
        DecodeError: the bytes cannot be read as text.
        UnknownAdapterError: no adapter has that name.
        OSError: the path cannot be read.
    """
    return judge(observe(source, url=url, adapter=adapter), baseline)


def judge(observed: Observed, baseline: Baseline | None = None) -> Verdict:
    """Weigh what was observed on a page against a baseline, by default the shipped one."""
    against = baseline or shipped_baseline()
    found = evidence_of(observed, Known(against, against.entry_for(observed)))
    return Verdict(status_of(found), tuple(found), observed)


def status_of(found: Sequence[Evidence]) -> Status:
    """Return the status whose evidence adds up; that it is no briefing comes after all that is seen to be broken."""
    weights = {status: _sum(one for one in found if one.status is status) for status in Status}
    if weights[Status.BLOCKED] < SURE and any(one.code in _EXPLAINS and one.weight >= SURE for one in found):
        return Status.DEGRADED
    for status in (Status.BLOCKED, Status.CHANGED, Status.DEGRADED, Status.NOT_A_BRIEFING):
        if weights[status] >= SURE:
            return status
    broken = _sum(one for one in found if one.status in _BROKEN)
    return max(_BROKEN, key=weights.__getitem__) if broken >= SURE else Status.OK


_BROKEN: Final = (Status.CHANGED, Status.DEGRADED)
#: What shows on the page itself, and after which nothing on it need be as it was.
_EXPLAINS: Final = frozenset(["cut_off", "misread_characters", "empty_body"])


def _sum(found: Iterable[Evidence]) -> float:
    """Add up the heaviest evidence of each family: the same thing said twice is no more sure."""
    weights: dict[str, float] = {}
    for one in found:
        weights[one.family] = max(weights.get(one.family, 0.0), one.weight)
    return round(sum(weights.values()), 4)


def baseline_of(pages: Iterable[Observed]) -> Baseline:
    """Return the baseline of good pages, each of which is judged by the others; those that are no briefing are left out."""
    return Baseline(tuple(_judged_entry(group) for group in grouped(pages)))


def _judged_entry(pages: Sequence[Observed]) -> Entry:
    entry = entry_of(pages)
    held_out = range(0, len(pages), len(pages) // _HELD_OUT + 1) if len(pages) > 1 else range(0)
    alarms: Counter[str] = Counter()
    for at in held_out:
        alarms.update(_alarms(pages[at], entry_of([*pages[:at], *pages[at + 1 :]])))
    return evolve(entry, alarms=dict(sorted(alarms.items())), judged=len(held_out))


#: Each costs as much as an entry of all, so their number is bounded.
_HELD_OUT: Final = 200


def _alarms(page: Observed, others: Entry) -> set[str]:
    """Return the keys of the evidence of habit that would be an alarm by itself, and ``any`` where there is such."""
    found = evidence_of(page, Known(Baseline((others,)), others))
    keys = {one.key for one in found if one.weight >= SURE and one.family in OF_HABIT}
    return keys | {ANY} if keys else keys
