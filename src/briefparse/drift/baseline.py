"""What the good pages of a site have in common, as a JSON file: one entry for each adapter and layout.

A baseline holds counts and ranges, no words of a page but labels that are marks (``q``, 问). It is written anew from good pages
each time; what it holds is the envelope of what was seen, and how many pages bear it out.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from attrs import evolve, field, frozen

from briefparse.drift.observed import Observed
from briefparse.errors import BaselineError
from briefparse.formats.strict import BadDataError, from_plain, to_plain
from briefparse.version import VERSION

FORMAT_VERSION: Final = 1
#: Names of the file's parts.
_WHOLE, _VERSION, _ENTRIES = "", "briefparse_baseline", "entries"


@frozen
class Range:
    """The least and the greatest of the figures seen, and the middle of them."""

    low: float
    middle: float
    high: float


@frozen
class Seen:
    """On how many pages something stands, and the largest share of a page that it was."""

    pages: int
    high: float


@frozen
class Entry:
    """What the pages of one adapter and layout have in common."""

    adapter: str
    #: The layout; for pages of no adapter the host; empty where it is unknown.
    layout: str
    pages: int
    #: Each value to the number of pages that have it.
    forms: Mapping[str, int] = field(factory=dict, hash=False)
    languages: Mapping[str, int] = field(factory=dict, hash=False)
    kinds: Mapping[str, int] = field(factory=dict, hash=False)
    diagnostics: Mapping[str, int] = field(factory=dict, hash=False)
    #: Field of the metadata, to where it was found, to pages.
    fields: Mapping[str, Mapping[str, int]] = field(factory=dict, hash=False)
    #: What the layout points to, to the pages that have it.
    found: Mapping[str, int] = field(factory=dict, hash=False)
    numbers: Mapping[str, Range] = field(factory=dict, hash=False)
    labels: Mapping[str, Seen] = field(factory=dict, hash=False)
    #: Pages on which most turns of the press have one label that is no word for the press: a name.
    named: int = 0
    traits: Mapping[str, Mapping[str, Seen]] = field(factory=dict, hash=False)
    paths: Mapping[str, Seen] = field(factory=dict, hash=False)
    containers: Mapping[str, int] = field(factory=dict, hash=False)
    #: Key of evidence (see :mod:`briefparse.drift.signs`) to the number of these pages that would give an alarm by it, each judged by the
    #: others; and how many were so judged.
    alarms: Mapping[str, int] = field(factory=dict, hash=False)
    judged: int = 0
    #: Pages with ``</html>`` or ``</body>``, what stands last, and elements left open.
    closed: int = 0
    last: Mapping[str, int] = field(factory=dict, hash=False)
    unclosed: Range = field(default=Range(0.0, 0.0, 0.0))
    #: Pages with characters that were read in the wrong encoding, and with U+FFFD.
    misread: int = 0
    replaced: int = 0


@frozen
class Baseline:
    """What is known of the good pages of one or more sites."""

    entries: tuple[Entry, ...]
    #: The one that ships with briefparse: made from the few pages written to test each adapter.
    shipped: bool = False

    def entry_for(self, observed: Observed) -> Entry | None:
        """Return the entry of a page's adapter and layout; of a page of no adapter and an unknown host, the one there is."""
        same = self.of_adapter(observed.adapter)
        found = next((entry for entry in same if (entry.adapter, entry.layout) == observed.key), None)
        if found and self.shipped:
            return _widened(found, same)
        if found or not observed.of_no_adapter:
            return found
        return same[0] if len(same) == 1 and not (observed.host and same[0].layout) else None

    def commonness(self, feature: str, value: str) -> float:
        """Return the share of the adapters that have a value on most of some page."""
        adapters = {entry.adapter for entry in self.entries}
        having = {entry.adapter for entry in self.entries if _high(entry, feature, value) > _HALF}
        return len(having) / len(adapters) if adapters else 0.0

    def of_adapter(self, name: str) -> list[Entry]:
        """Return the entries of one adapter."""
        return [entry for entry in self.entries if entry.adapter == name]


_HALF: Final = 0.5


def _widened(entry: Entry, same: Sequence[Entry]) -> Entry:
    """Return an entry with how labels are printed on all the site's pages: it prints them alike in its designs."""
    traits = sorted({trait for each in same for trait in each.traits})
    return evolve(
        entry,
        traits={trait: _joined(each.traits.get(trait, {}) for each in same) for trait in traits},
        labels=_joined(each.labels for each in same),
        named=sum(each.named for each in same),
    )


def _joined(parts: Iterable[Mapping[str, Seen]]) -> Mapping[str, Seen]:
    joined: dict[str, Seen] = {}
    for part in parts:
        for value, seen in part.items():
            before = joined.get(value, Seen(0, 0.0))
            joined[value] = Seen(before.pages + seen.pages, max(before.high, seen.high))
    return joined


def _high(entry: Entry, feature: str, value: str) -> float:
    seen = entry.paths if feature == "paths" else entry.traits.get(feature, {})
    return seen[value].high if value in seen else 0.0


def grouped(pages: Iterable[Observed]) -> Iterator[list[Observed]]:
    """Yield the briefings among pages, those of one adapter and layout together."""
    groups: dict[tuple[str, str], list[Observed]] = defaultdict(list)
    for page in pages:
        if page.refused is None:
            groups[page.key].append(page)
    yield from (group for _, group in sorted(groups.items()))


def entry_of(pages: Sequence[Observed]) -> Entry:
    """Return what pages of one adapter and layout have in common."""
    adapter, layout = pages[0].key
    built = [page.fingerprint for page in pages if page.fingerprint]
    traits = sorted({trait for page in pages for trait in page.traits})
    numbers = sorted({name for page in pages for name in page.numbers})
    return Entry(
        adapter,
        layout,
        len(pages),
        forms=_counted(page.form for page in pages),
        languages=_counted(page.language for page in pages if page.language),
        kinds=_counted(page.kind for page in pages if page.kind),
        diagnostics=_counted(code for page in pages for code in page.diagnostics),
        fields=_sources(pages),
        found=_counted(name for page in pages for name in page.found),
        numbers={name: _range([page.numbers[name] for page in pages if name in page.numbers]) for name in numbers},
        labels=_envelope(page.labels for page in pages),
        named=sum(page.asker_named is True for page in pages),
        traits={trait: _envelope(page.traits.get(trait, {}) for page in pages) for trait in traits},
        paths=_envelope(each.paths for each in built),
        containers=dict(Counter(token for each in built for token in each.containers)),  # the outermost first
        closed=sum(page.ending.closed is True for page in pages),
        last=_counted(page.ending.last for page in pages),
        unclosed=_range([page.ending.unclosed for page in pages]),
        misread=sum(page.damage.misread > 0 for page in pages),
        replaced=sum(page.damage.replaced > 0 for page in pages),
    )


def _counted(values: Iterable[str]) -> Mapping[str, int]:
    return dict(sorted(Counter(values).items()))


def _sources(pages: Sequence[Observed]) -> Mapping[str, Mapping[str, int]]:
    names = sorted({name for page in pages for name in page.fields})
    return {name: _counted(page.fields[name] for page in pages if name in page.fields) for name in names}


def _range(values: list[float] | list[int]) -> Range:
    ordered = sorted(map(float, values))
    return Range(ordered[0], ordered[len(ordered) // 2], ordered[-1])


def _envelope(pages: Iterable[Mapping[str, float]]) -> Mapping[str, Seen]:
    shares: dict[str, list[float]] = defaultdict(list)
    for page in pages:
        for value, share in page.items():
            if share:
                shares[value].append(share)
    return {value: Seen(len(seen), max(seen)) for value, seen in sorted(shares.items())}


def baseline_dumps(baseline: Baseline) -> str:
    """Return a baseline as JSON, an entry a line."""
    entries = ",\n".join(json.dumps(to_plain(entry), ensure_ascii=False) for entry in baseline.entries)
    head = json.dumps({_VERSION: FORMAT_VERSION, "library": VERSION})[:-1]
    return f'{head}, "{_ENTRIES}": [\n{entries}\n]}}\n'


def baseline_loads(text: str) -> Baseline:
    """Return the baseline that a JSON text holds.

    Raises:
        BaselineError: it is no baseline, or one of another version; the message says where.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise BaselineError(_WHOLE, f"no JSON: {error}") from error
    version = data.get(_VERSION) if isinstance(data, dict) else None
    if version != FORMAT_VERSION:
        raise BaselineError(_VERSION, f"must be {FORMAT_VERSION}, not {version!r}")
    return Baseline(_entries(data))


def _entries(data: Mapping[str, Any]) -> tuple[Entry, ...]:
    entries = data.get(_ENTRIES)
    if not isinstance(entries, list):
        raise BaselineError(_ENTRIES, "must be a list")
    found = []
    for number, entry in enumerate(entries):
        try:
            found.append(from_plain(entry, Entry))
        except BadDataError as error:
            raise BaselineError(f"entries[{number}].{error.where}".rstrip("."), error.problem) from error
    return tuple(found)


@lru_cache(maxsize=1)
def shipped_baseline() -> Baseline:
    """Return the baseline that ships with briefparse, of the pages that its adapters are tested on."""
    data = (files("briefparse.drift") / "baseline.json").read_text("utf-8")
    return Baseline(baseline_loads(data).entries, shipped=True)
