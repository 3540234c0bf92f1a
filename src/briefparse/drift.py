"""Whether a page still is what its site's pages were: one status, with the evidence for it.

The order of rules is the list :data:`RULES`. Each is a function over one :class:`~briefparse.observed.Observed` and what is known
of such pages; it yields :class:`Evidence` with a weight. Evidence of one status adds up, and from 1 on it decides. What is sure by
itself weighs 1. What good pages do now and then weighs less, and needs something beside it: an alarm that is noise is switched off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from attrs import field, frozen

from briefparse.adapter import GENERIC, Adapter
from briefparse.baseline import Baseline, Entry, Range, Seen, shipped_baseline
from briefparse.observed import NUMBERS, Observed, observe
from briefparse.source import SourceLike


class Status(StrEnum):
    """What became of a page, from the least grave to the gravest."""

    OK = "ok"
    #: Read, but something is missing or damaged.
    DEGRADED = "degraded"
    #: The site builds its pages otherwise than before.
    CHANGED = "changed"
    #: A consent, login, error or bot wall stands in the page's place.
    BLOCKED = "blocked"
    #: A whole page of another kind: a statement, a listing.
    NOT_A_BRIEFING = "not_a_briefing"


class Code(NamedTuple):
    """The status that evidence speaks for, and what it means."""

    status: Status
    meaning: str


#: Every kind of evidence.
CODES: Final[Mapping[str, Code]] = {
    "wall": Code(Status.BLOCKED, "most of the text, or its title, is the words of a consent, login, error or bot wall"),
    "refused": Code(Status.NOT_A_BRIEFING, "nobody asks and answers on the page; observed says what it is instead"),
    "other_site": Code(Status.CHANGED, "the page says that it is of another site than its URL"),
    "adapter_other": Code(Status.CHANGED, "the baseline knows no page of this adapter"),
    "layout_other": Code(Status.CHANGED, "the baseline knows no page of this adapter's layout"),
    "layout_unmatched": Code(Status.CHANGED, "none of the adapter's layouts is on the page"),
    "form_other": Code(Status.CHANGED, "the source is HTML, XML or plain text where the baseline's is not"),
    "language_other": Code(Status.CHANGED, "the transcript is in a language that the baseline does not know"),
    "blocks_other": Code(Status.CHANGED, "paragraphs stand in other block elements than in the baseline"),
    "container_gone": Code(Status.CHANGED, "an element that holds the transcript on every page of the baseline is gone"),
    "emphasis_other": Code(Status.CHANGED, "turns start emphasised, or do not, as on no page of the baseline"),
    "mark_other": Code(Status.CHANGED, "labels end in another sign, or are missing, as on no page of the baseline"),
    "line_other": Code(Status.CHANGED, "labels stand on lines of their own, or do not, as on no page of the baseline"),
    "letters_other": Code(Status.CHANGED, "labels are words, names, capitals or initials, as on no page of the baseline"),
    "label_gone": Code(Status.CHANGED, "a word that is a label on every page of the baseline labels nobody"),
    "label_new": Code(Status.CHANGED, "a word labels many turns that labels nobody in the baseline"),
    "unread_questions": Code(Status.CHANGED, "the title names a briefing and questions are asked, but nobody is seen to ask"),
    "questions_gone": Code(Status.DEGRADED, "far fewer turns than in the baseline are the press's"),
    "roles_unknown": Code(Status.CHANGED, "far more turns than in the baseline are of speakers whose role is unknown"),
    "alternation_broken": Code(Status.CHANGED, "press and officials take turns far less than in the baseline"),
    "cut_off": Code(Status.DEGRADED, "the source stops before its end"),
    "ends_in_sentence": Code(Status.DEGRADED, "the text stops in mid-sentence, which the baseline's never does"),
    "end_missing": Code(Status.DEGRADED, "the line is missing that closes every page of the baseline"),
    "empty_body": Code(Status.DEGRADED, "there is nothing, or next to nothing, in the body"),
    "misread_characters": Code(Status.DEGRADED, "characters were read in a wrong encoding and saved so"),
    "replacement_characters": Code(Status.DEGRADED, "characters could not be decoded and stand as U+FFFD"),
    "field_missing": Code(Status.DEGRADED, "a field of the metadata is missing that the baseline's pages have"),
    "field_elsewhere": Code(Status.DEGRADED, "a field of the metadata comes from a place that the baseline's never does"),
    "print_missing": Code(Status.DEGRADED, "what the layout points to is not on the page, and is on the baseline's"),
    "coverage_lost": Code(Status.DEGRADED, "far more of the text than in the baseline is outside the body, ignored or unclaimed"),
    "size_unlike": Code(Status.DEGRADED, "there are far fewer or more turns, exchanges or characters a turn than in the baseline"),
}


@frozen
class Evidence:
    """One thing that speaks for a status."""

    code: str
    #: From 0 to 1; from a sum of 1 on the status is given.
    weight: float
    message: str
    observed: str = ""
    expected: str = ""

    @property
    def status(self) -> Status:
        """The status that it speaks for."""
        return CODES[self.code].status


@frozen
class Verdict:
    """What became of a page, and why."""

    status: Status
    #: The heaviest first.
    evidence: tuple[Evidence, ...]
    observed: Observed = field(repr=False)


class _Known(NamedTuple):
    """What is known of such pages."""

    baseline: Baseline
    #: That of the page's adapter and layout; ``None`` where there is none.
    entry: Entry | None

    @property
    def few(self) -> bool:
        """Whether too few pages were seen to say that good ones never do something."""
        return self.entry is None or self.entry.pages < _ENOUGH

    def share(self, pages: int) -> float:
        """Return the share of the pages seen; of none it is 0."""
        return pages / self.entry.pages if self.entry else 0.0


Rule = Callable[[Observed, _Known], Iterator[Evidence]]

#: If something held on all of n pages, the next one breaks it with a chance of about 1 in n + 2 at the most (the rule of
#: succession). With fewer than this many pages that is more than one alarm in twelve, and nothing that only habit says decides.
_ENOUGH: Final = 10
#: One odd page among the good ones does not make a habit.
_NEARLY_ALL: Final = 0.95
#: An alarm by itself, and by itself only with something else.
_SURE, _LIKELY, _HINT = 1.0, 0.6, 0.4


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
    known = _Known(against, against.entry_for(observed))
    found = sorted((one for rule in RULES for one in rule(observed, known)), key=lambda one: -one.weight)
    return Verdict(_status(found), tuple(found), observed)


def _status(found: list[Evidence]) -> Status:
    """Return the status whose evidence adds up; one of no kind comes after all that are seen to be broken."""
    weights = {status: sum(_heaviest(found, status).values()) for status in Status}
    for status in (Status.BLOCKED, Status.CHANGED, Status.DEGRADED, Status.NOT_A_BRIEFING):
        if weights[status] >= _SURE:
            return status
    broken = {status: weights[status] for status in (Status.CHANGED, Status.DEGRADED)}
    return max(broken, key=broken.__getitem__) if sum(broken.values()) >= _SURE else Status.OK


def decisive(verdict: Verdict) -> tuple[str, ...]:
    """Return the codes without which the status would be another."""
    codes = dict.fromkeys(one.code for one in verdict.evidence)
    return tuple(c for c in codes if _status([one for one in verdict.evidence if one.code != c]) is not verdict.status)


def _heaviest(found: list[Evidence], status: Status) -> Mapping[str, float]:
    """Return each code's largest weight: the same thing twice is no more sure."""
    weights: dict[str, float] = {}
    for one in found:
        if one.status is status:
            weights[one.code] = max(weights.get(one.code, 0.0), one.weight)
    return weights


# What the page itself shows.


def _wall(page: Observed, _known: _Known) -> Iterator[Evidence]:
    wall = page.wall
    long = page.refused is None and page.wall.size > _SMALL_WALL  # a briefing that speaks of walls
    if wall.kind is None or long or (page.refused is None and page.layout):
        return
    within = page.layout not in {None, "text"} and wall.size > _SMALL_WALL  # the site's own page around a banner
    if (wall.titled and page.refused) or (wall.share >= _MOST_OF_A_WALL and not within):
        message = f"a {wall.kind} wall stands in the page's place"
        yield Evidence("wall", _SURE, message, f"{wall.share:.0%} of {wall.size} characters")


_SMALL_WALL: Final = 2500
#: Of the invented walls the least has .37; of pages of statements and listings, with their banners, hardly one has a tenth.
_MOST_OF_A_WALL: Final = 0.3


def _refused(page: Observed, known: _Known) -> Iterator[Evidence]:
    if page.refused is None:
        return
    yield Evidence("refused", _SURE, f"the page is no briefing: {page.refused}", page.refused)
    if page.refused == "empty" or (page.layout and page.wall.size < _NEXT_TO_NOTHING):
        yield Evidence("empty_body", _SURE, "there is next to nothing in the body", f"{page.wall.size} characters")
    elif page.kind in _WITH_QUESTIONS and page.asked >= _SOME:
        message = "the title names a briefing and questions are asked, but nobody is seen to ask"
        yield Evidence("unread_questions", _SURE, message, f"{page.asked} question marks")


_NEXT_TO_NOTHING: Final = 120
_SOME: Final = 2
#: As in :mod:`briefparse.refusal`.
_WITH_QUESTIONS: Final = frozenset(
    ["press_conference", "briefing", "interview", "media_questions", "gaggle", "doorstop"]
)


def _site(page: Observed, known: _Known) -> Iterator[Evidence]:
    if page.refused is not None:
        return
    if "other_site" in page.diagnostics:
        yield Evidence("other_site", _SURE, "the page says that it is of another site than its URL")
    if "layout_unmatched" in page.diagnostics and not _usual(known, "layout_unmatched"):
        message = f"none of the layouts of {page.adapter} is on the page"
        yield Evidence("layout_unmatched", _SURE, message)
    if known.baseline.shipped or known.entry:
        return
    layouts = [entry.layout or "none" for entry in known.baseline.of_adapter(page.adapter)]
    if not layouts:
        names = ", ".join(sorted({entry.adapter for entry in known.baseline.entries}))
        yield Evidence("adapter_other", _SURE, "the baseline knows no page of this adapter", page.adapter, names)
    elif "layout_unmatched" not in page.diagnostics:
        message = "the baseline knows no page of this layout"
        yield Evidence("layout_other", _SURE, message, page.layout or "none", ", ".join(layouts))


def _usual(known: _Known, code: str) -> bool:
    return known.entry is not None and code in known.entry.diagnostics


def _cut_off(page: Observed, known: _Known) -> Iterator[Evidence]:
    ending, entry = page.ending, known.entry
    if ending.in_character:
        yield Evidence("cut_off", _SURE, "the source stops in the middle of a character")
    elif ending.closed is False and not (entry and known.share(entry.closed) < _NEARLY_ALL):
        yield Evidence("cut_off", _SURE, "the page opens <html> or <body> and closes neither")
    elif ending.closed is None and page.form != "text" and ending.unclosed > (entry.unclosed.high if entry else 0):
        message = "block elements are opened and not closed"
        yield Evidence("cut_off", _SURE, message, str(ending.unclosed), f"{entry.unclosed.high:.0f}" if entry else "0")
    elif entry and page.refused is None and ending.last not in entry.last and not known.baseline.shipped:
        words = ending.last in {"words", "broken"}
        code = "ends_in_sentence" if ending.last == "broken" else "end_missing"
        if words:
            message = "the text stops otherwise than on any page of the baseline"
            weight = _HINT if known.few else _SURE
            yield Evidence(code, weight, message, ending.last, ", ".join(entry.last))


def _damage(page: Observed, known: _Known) -> Iterator[Evidence]:
    damage, entry = page.damage, known.entry
    if damage.misread and damage.misread >= damage.beyond_ascii * _FAR_MORE:
        message = "characters were read in a wrong encoding and saved so"
        yield Evidence("misread_characters", _SURE, message, f"{damage.misread} of {damage.misread + damage.beyond_ascii}")
    if damage.replaced and not (entry and entry.replaced):
        weight = _SURE if damage.replaced > _A_FEW else _HINT
        yield Evidence("replacement_characters", weight, "characters could not be decoded", str(damage.replaced), "0")


_FAR_MORE: Final = 0.5
_A_FEW: Final = 5


# What the baseline's pages do otherwise.


def _habits(page: Observed, known: _Known) -> Iterator[Evidence]:
    entry = known.entry
    if entry is None or page.refused is not None:
        return
    weight = _HINT if known.few else _SURE
    if page.form not in entry.forms:
        yield Evidence("form_other", weight, "the source is of another form", page.form, ", ".join(entry.forms))
    if page.language and page.language not in entry.languages and entry.languages:
        message = "the transcript is in another language"
        weight = _HINT if known.baseline.shipped else weight
        yield Evidence("language_other", weight, message, page.language, ", ".join(entry.languages))


def _structure(page: Observed, known: _Known) -> Iterator[Evidence]:
    entry, built = known.entry, page.fingerprint
    if entry is None or built is None or not entry.paths:
        return
    beyond = _beyond(built.paths, entry.paths)
    if beyond >= _MOST:
        message = f"{beyond:.0%} of the paragraphs stand in other block elements"
        yield Evidence("blocks_other", _SURE, message, _listed(built.paths), _listed(_highs(entry.paths)))
    gone = [token for token, pages in entry.containers.items() if pages == entry.pages and token not in built.containers]
    if gone:
        message = f"an element around the transcript is gone: {gone[-1]}"
        yield Evidence("container_gone", _HINT if known.few else _SURE, message, _listed(built.containers), ", ".join(gone))


#: Of a page's paragraphs or turns. A page may have a table or a quotation; if most of it is built otherwise, it is another.
_MOST: Final = 0.6


def _beyond(shares: Mapping[str, float], seen: Mapping[str, Seen]) -> float:
    """Return the share of a page that is beyond the largest share that anything had on any page."""
    return sum(max(0.0, share - (seen[value].high if value in seen else 0.0)) for value, share in shares.items())


def _highs(seen: Mapping[str, Seen]) -> Mapping[str, float]:
    return {value: each.high for value, each in seen.items()}


def _listed(values: Mapping[str, float] | tuple[str, ...]) -> str:
    shown = [f"{v} {s:.0%}" for v, s in values.items()] if isinstance(values, Mapping) else [*values]
    return ", ".join(shown[:_SHOWN])


_SHOWN: Final = 5
_TRAITS: Final[Mapping[str, str]] = {
    "emphasis": "emphasis_other", "mark": "mark_other", "line": "line_other", "letters": "letters_other",
}  # fmt: skip


def _labels(page: Observed, known: _Known) -> Iterator[Evidence]:
    entry = known.entry
    if entry is None or page.refused is not None:
        return
    for trait, shares in page.traits.items():
        beyond = _beyond(shares, entry.traits[trait]) if trait in entry.traits else 0.0
        if beyond >= _MOST:
            message = f"{beyond:.0%} of the labels are otherwise than on any page of the baseline ({trait})"
            expected = _listed(_highs(entry.traits[trait]))
            yield Evidence(_TRAITS[trait.split()[1]], _SURE, message, _listed(shares), expected)


def _words(page: Observed, known: _Known) -> Iterator[Evidence]:
    """Look at the words that the press is called by, where they are not names."""
    entry = known.entry
    if entry is None or page.refused is not None or not entry.labels:
        return
    always = [label for label, seen in entry.labels.items() if seen.pages == entry.pages]
    gone = [label for label in always if label not in page.labels]
    if gone:
        weight = _SURE if entry.pages >= _MANY_PAGES else _LIKELY
        yield Evidence("label_gone", weight, f"no turn has the label {gone[0]!r}", _listed(page.labels), ", ".join(always))
    new = {label: share for label, share in page.labels.items() if label not in entry.labels}
    if sum(new.values()) >= _MOST:
        once = sum(seen.pages == 1 for seen in entry.labels.values())
        weight = _SURE if once <= entry.pages * _SELDOM and not known.few else _LIKELY
        message = "most turns of the press have a label that none has in the baseline"
        yield Evidence("label_new", weight, message, _listed(new), ", ".join(entry.labels))


#: What held on all of so many pages is broken by less than one in twenty of all sites' habits, and by far fewer of most.
_MANY_PAGES: Final = 20
#: Good and Turing: what was seen on one page only, by the number of pages, is the chance that the next page shows something new.
_SELDOM: Final = 0.03


def _fields(page: Observed, known: _Known) -> Iterator[Evidence]:
    entry = known.entry
    if entry is None or page.refused is not None:
        return
    for name, sources in entry.fields.items():
        if known.share(sum(sources.values())) < _NEARLY_ALL:
            continue
        weight = _SURE if name in {"date", "title"} or not known.few else _HINT
        if name not in page.fields:
            yield Evidence("field_missing", weight, f"the page has no {name}", "none", ", ".join(sources))
        elif page.fields[name] not in sources:
            message = f"{name} comes from another place"
            yield Evidence("field_elsewhere", _HINT, message, page.fields[name], ", ".join(sources))
    for name, pages in entry.found.items():
        if known.share(pages) >= _NEARLY_ALL and name in page.pointed and name not in page.found:
            weight = _LIKELY if known.few else _SURE
            yield Evidence("print_missing", weight, f"the layout's {name} is not on the page", "none", name)


def _figures(page: Observed, known: _Known) -> Iterator[Evidence]:
    entry = known.entry
    if entry is None or page.refused is not None or known.few:
        return
    low = entry.numbers["press"].low if "press" in entry.numbers else 0.0
    if page.numbers.get("press", 1.0) < low / 2:
        message = "far fewer turns than in the baseline are the press's"
        yield Evidence("questions_gone", _LIKELY, message, f"{page.numbers['press']:.0%}", f"{low:.0%}")
    for name, kind in NUMBERS.items():
        if name not in entry.numbers or name not in page.numbers:
            continue
        value, usual = page.numbers[name], entry.numbers[name]
        if _out(value, usual, kind) and name in _FIGURES:
            message = f"{name.replace('_', ' ')} is far from the baseline's"
            yield Evidence(_FIGURES[name], _HINT, message, f"{value:g}", f"{usual.low:g} to {usual.high:g}")


_FIGURES: Final[Mapping[str, str]] = {
    "turns": "size_unlike", "exchanges": "size_unlike", "characters_a_turn": "size_unlike", "unknown": "roles_unknown",
    "alternation": "alternation_broken", "outside": "coverage_lost", "ignored": "coverage_lost", "unclaimed": "coverage_lost",
}  # fmt: skip


def _out(value: float, usual: Range, kind: str) -> bool:
    if kind == "count":
        return value > usual.high * _TIMES or value * _TIMES < usual.low
    margin = max(_MARGIN, (usual.high - usual.low) / 2)
    return value > usual.high + margin or value < usual.low - margin


_TIMES: Final = 3
_MARGIN: Final = 0.2

#: The rules, in the order in which evidence of the same weight is given.
RULES: Final[tuple[Rule, ...]] = (
    _wall, _refused, _site, _cut_off, _damage, _habits, _structure, _labels, _words, _fields, _figures,
)  # fmt: skip
