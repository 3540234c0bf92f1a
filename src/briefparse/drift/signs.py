"""What speaks for a page's being damaged, built otherwise, blocked or no briefing: the rules, in order, and their evidence.

The order of rules is the list :data:`RULES`. Each is a function over one :class:`~briefparse.drift.observed.Observed` and what is known
of such pages; it yields :class:`Evidence` with a weight. What is sure by itself weighs 1. What good pages do now and then weighs
less, and decides only beside evidence of another family: an alarm that is noise is switched off.

What good pages do now and then is not guessed. When a baseline is made each of its pages is judged by the others; evidence that
raises alarms there is worth less on that site (:attr:`Entry.alarms`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from attrs import evolve

from briefparse.drift.baseline import Baseline, Entry, Range, Seen, shipped_baseline
from briefparse.drift.evidence import OF_HABIT, Evidence
from briefparse.drift.observed import NUMBERS, Observed
from briefparse.refusal import KINDS_WITH_QUESTIONS


class Known(NamedTuple):
    """What is known of such pages."""

    baseline: Baseline
    #: That of the page's adapter and layout; ``None`` where there is none.
    entry: Entry | None

    @property
    def few(self) -> bool:
        """Whether too few pages were seen to say that good ones never do something."""
        return self.entry is None or self.entry.pages < ENOUGH

    def share(self, pages: int) -> float:
        """Return the share of the pages seen; of none it is 0."""
        return pages / self.entry.pages if self.entry else 0.0


Rule = Callable[[Observed, Known], Iterator[Evidence]]

#: If something held on all of n pages, the next one breaks it with a chance of about 1 in n + 2 at the most (the rule of
#: succession). With fewer than this many pages that is more than one alarm in twelve, and what only habit says does not decide.
ENOUGH: Final = 10
#: One odd page among the good ones does not make a habit.
_NEARLY_ALL: Final = 0.95
#: Of a word for the press, which one good page in seven may do without.
_MOSTLY: Final = 0.85
#: What one of a few good pages does; it decides beside two other things that few pages were not seen to do.
NEARLY: Final = 0.8
#: An alarm by itself; by itself only with something else; only with several others; and what few pages say of habits, of which
#: there are seven families.
SURE, LIKELY, HINT, SAID = 1.0, 0.6, 0.4, 0.1


def evidence_of(page: Observed, known: Known) -> list[Evidence]:
    """Return the evidence of a page, the heaviest first."""
    found = (_on_site(one, known.entry) for rule in RULES for one in rule(page, known))
    return sorted(found, key=lambda one: -one.weight)


def _on_site(one: Evidence, entry: Entry | None) -> Evidence:
    """Return evidence with the weight that it has on a site whose good pages give it now and then."""
    if entry is None or not entry.judged or one.family not in OF_HABIT:
        return one
    of_any = entry.alarms.get(ANY, 0) * _SPREAD if one.family in _MANIFOLD else 0.0
    rate = max(entry.alarms.get(one.key, 0), of_any) / entry.judged
    most = SURE if rate <= _NEVER else LIKELY if rate <= _NOW_AND_THEN else HINT
    return evolve(one, weight=min(one.weight, most))


#: Alarms of a kind among good pages: as many as are wanted at the most, and as many as something beside them makes up for.
_NEVER, _NOW_AND_THEN = 0.01, 0.06
#: Under this key it is counted how many good pages give an alarm of any kind. Where many do, the site has few habits, and kinds of
#: evidence that were not met yet will be met, too: each is taken to come up with a tenth of that rate at least.
ANY: Final = "any"
_SPREAD: Final = 0.1
#: The families in which there is always something else to come up; a field is there or it is not.
_MANIFOLD: Final = frozenset("language blocks containers labels words end figures questions".split())  # noqa: SIM905


# What the page itself shows.


def _wall(page: Observed, _known: Known) -> Iterator[Evidence]:
    wall = page.wall
    if wall.kind is None or (page.refused is None and (page.layout or wall.size > _SMALL_WALL)):
        return  # a briefing that speaks of walls
    within = page.layout not in {None, "text"} and wall.size > _SMALL_WALL  # the site's own page around a banner
    varied = wall.phrases >= _VARIED or wall.size < _A_FEW_LINES  # a memorandum names "section 404" again and again
    if (wall.titled and page.refused) or (wall.share >= _MUCH_OF_IT and varied and not within):
        message = f"a {wall.kind} wall stands in the page's place"
        yield Evidence("wall", SURE, message, f"{wall.share:.0%} of {wall.size} characters")


_SMALL_WALL: Final = 2500
#: A page of statements with a banner for cookies has a tenth of such sentences or less, a wall a third or more.
_MUCH_OF_IT: Final = 0.3
_VARIED: Final = 3
_A_FEW_LINES: Final = 400


def _refused(page: Observed, _known: Known) -> Iterator[Evidence]:
    if page.refused is None:
        return
    yield Evidence("refused", SURE, f"the page is no briefing: {page.refused}", page.refused)
    if page.refused == "empty" or (page.layout and page.wall.size < _NEXT_TO_NOTHING):
        yield Evidence("empty_body", SURE, "there is next to nothing in the body", f"{page.wall.size} characters")
    elif page.kind in KINDS_WITH_QUESTIONS and page.asked >= _SOME:
        message = "the title names a briefing and questions are asked, but nobody is seen to ask"
        yield Evidence("unread_questions", SURE, message, f"{page.asked} question marks")


_NEXT_TO_NOTHING: Final = 20
_SOME: Final = 2


def _site(page: Observed, known: Known) -> Iterator[Evidence]:
    if page.refused is not None:
        return
    if "other_site" in page.diagnostics:
        yield Evidence("other_site", SURE, "the page says that it is of another site than its URL")
    if "layout_unmatched" in page.diagnostics:
        usual = known.entry is not None and "layout_unmatched" in known.entry.diagnostics
        weight = SURE if not usual else NEARLY if known.few else 0.0
        if weight:
            yield Evidence("layout_unmatched", weight, f"none of the layouts of {page.adapter} is on the page")
    if known.baseline.shipped or known.entry:
        return
    layouts = [entry.layout or "none" for entry in known.baseline.of_adapter(page.adapter)]
    if not layouts:
        names = ", ".join(sorted({entry.adapter for entry in known.baseline.entries}))
        yield Evidence("adapter_other", SURE, "the baseline knows no page of this adapter", page.adapter, names)
    elif "layout_unmatched" not in page.diagnostics:
        message = "the baseline knows no page of this layout"
        yield Evidence("layout_other", SURE, message, page.layout or page.host or "none", ", ".join(layouts))


def _ending(page: Observed, known: Known) -> Iterator[Evidence]:
    ending, entry = page.ending, known.entry
    if ending.in_character:
        yield Evidence("cut_off", SURE, "the source stops in the middle of a character")
    elif ending.closed is False and not (entry and known.share(entry.closed) < _NEARLY_ALL):
        yield Evidence("cut_off", SURE, "the page opens <html> or <body> and closes neither")
    elif ending.closed is None and ending.unclosed > (entry.unclosed.high if entry else 0):
        expected = f"{entry.unclosed.high:.0f}" if entry else "0"
        yield Evidence("cut_off", SURE, "block elements are opened and not closed", str(ending.unclosed), expected)
    elif entry and page.refused is None and ending.last not in entry.last and ending.last in _WORDS:
        code = "ends_in_sentence" if ending.last == "broken" else "end_missing"
        weight = SURE if not known.few or (page.form == "text" and ending.last == "broken") else SAID
        message = "the text stops otherwise than on any page of the baseline"
        yield Evidence(code, weight, message, ending.last, ", ".join(entry.last))


_WORDS: Final = frozenset(["words", "broken"])


def _damage(page: Observed, known: Known) -> Iterator[Evidence]:
    damage, entry = page.damage, known.entry
    if damage.misread and damage.misread >= damage.beyond_ascii * _HALF:
        shown = f"{damage.misread} of {damage.misread + damage.beyond_ascii}"
        yield Evidence("misread_characters", SURE, "characters were read in a wrong encoding and saved so", shown)
    if damage.replaced and not (entry and entry.replaced):
        weight = SURE if damage.replaced > _A_FEW else HINT
        yield Evidence("replacement_characters", weight, "characters could not be decoded", str(damage.replaced), "0")


_HALF: Final = 0.5
_A_FEW: Final = 5


# What the baseline's pages do otherwise.


def _habits(page: Observed, known: Known) -> Iterator[Evidence]:
    entry = known.entry
    if page.refused is not None:
        return
    seen = {*(entry.languages if entry else ()), *page.expected}
    if page.language and seen and page.language not in seen:
        foreign = bool(page.expected) and page.language not in page.expected
        message = "the transcript is in another language"
        weight = SURE if foreign or not known.few else SAID
        yield Evidence("language_other", weight, message, page.language, ", ".join(sorted(seen)))
    if entry and page.form not in entry.forms:
        weight = SAID if known.few else SURE
        yield Evidence("form_other", weight, "the source is of another form", page.form, ", ".join(entry.forms))


def _structure(page: Observed, known: Known) -> Iterator[Evidence]:
    entry, built = known.entry, page.fingerprint
    if entry is None or built is None or not entry.paths:
        return
    beyond = _beyond(built.paths, entry.paths)
    if sum(beyond.values()) >= _MOST:
        message = f"{sum(beyond.values()):.0%} of the paragraphs stand in other block elements"
        weight = _weight_of_new(beyond, "paths", known)
        yield Evidence("blocks_other", weight, message, _listed(built.paths), _listed(_highs(entry.paths)))
    always = [token for token, pages in entry.containers.items() if pages == entry.pages]
    gone = [token for token in always if token not in built.containers]
    if gone:
        message = f"an element around the transcript is gone: {gone[-1]}"
        alone = not page.pointed and gone[-1] == always[-1]  # no layout tells, and the innermost is gone
        weight = SAID if known.few and not alone else SURE
        yield Evidence("container_gone", weight, message, _listed(built.containers), ", ".join(gone))


#: Of a page's paragraphs or turns. A page may have a table or a quotation; if most of it is built otherwise, it is another.
_MOST: Final = 0.6


def _beyond(shares: Mapping[str, float], seen: Mapping[str, Seen]) -> Mapping[str, float]:
    """Return for each value how far its share of a page is beyond the largest share that it had on any page."""
    more = {value: share - (seen[value].high if value in seen else 0.0) for value, share in shares.items()}
    return {value: share for value, share in more.items() if share > 0}


def _weight_of_new(beyond: Mapping[str, float], feature: str, known: Known) -> float:
    """Weigh what a site was not seen to do.

    A few pages do not tell that a site never does what many others do. What hardly any other does is news even so.
    """
    if not known.few:
        return SURE
    return SURE if _is_uncommon(beyond, feature) else SAID


def _is_uncommon(beyond: Mapping[str, float], feature: str) -> bool:
    """Tell whether hardly any site does what is new on a page."""
    value = max(beyond, key=beyond.__getitem__)
    return shipped_baseline().commonness(feature, value) < _UNCOMMON[feature == "paths"]


#: Of labels and of blocks, in which sites differ more.
_UNCOMMON: Final = (0.06, 0.03)


def _highs(seen: Mapping[str, Seen]) -> Mapping[str, float]:
    return {value: each.high for value, each in seen.items()}


def _listed(values: Mapping[str, float] | tuple[str, ...]) -> str:
    shown = [f"{v} {s:.0%}" for v, s in values.items()] if isinstance(values, Mapping) else [*values]
    return ", ".join(shown[:_SHOWN])


_SHOWN: Final = 5
_TRAITS: Final[Mapping[str, str]] = {
    "emphasis": "emphasis_other", "mark": "mark_other", "line": "line_other", "letters": "letters_other",
}  # fmt: skip


def _labels(page: Observed, known: Known) -> Iterator[Evidence]:
    entry = known.entry
    if entry is None or page.refused is not None:
        return
    sides = dict(zip(("press", "others"), page.sides, strict=True))
    news = {feature: _beyond(shares, entry.traits.get(feature, {})) for feature, shares in page.traits.items()}
    news = {feature: beyond for feature, beyond in news.items() if sum(beyond.values()) >= _MOST}
    for feature, beyond in news.items():
        side, _, trait = feature.partition(" ")
        if feature in entry.traits:
            message = f"{sum(beyond.values()):.0%} of the turns are labelled as none in the baseline ({feature})"
            weight = _weight_of_new(beyond, feature, known) if trait == "letters" else SURE
            # One person's label, or one trait that a new speaker brings along, may be a matter of that day.
            habit = trait == "letters" and not (_is_uncommon(beyond, feature) and _is_foreign(beyond, entry))
            alone = len(news) == 1 and (sides[side] < _SOME or habit)
            weight = min(weight, LIKELY) if alone and not known.few else weight
            shares = page.traits[feature]
            expected = _listed(_highs(entry.traits[feature]))
            about = f"both {trait}" if all(f"{one} {trait}" in news for one in sides) else feature
            yield Evidence(_TRAITS[trait], weight, message, _listed(shares), expected, about)


def _is_foreign(beyond: Mapping[str, float], entry: Entry) -> bool:
    """Tell whether labels are written as on neither side of any page: what is usual for officials may come for reporters, too."""
    value = max(beyond, key=beyond.__getitem__)
    return not any(value in entry.traits.get(f"{side} letters", {}) for side in ("press", "others"))


def _words(page: Observed, known: Known) -> Iterator[Evidence]:
    """Look at the words that the press is called by, where they are not names."""
    entry = known.entry
    if entry is None or page.refused is not None or not entry.labels:
        return
    usual = [label for label, seen in entry.labels.items() if known.share(seen.pages) >= _MOSTLY]
    gone = [label for label in usual if label not in page.labels]
    if gone:
        pages = max(entry.labels[label].pages for label in gone)
        often = SURE if pages == entry.pages else LIKELY if known.share(pages) >= _NEARLY_ALL else HINT
        message = f"no turn has the label {gone[0]!r}"
        yield Evidence("label_gone", SAID if known.few else often, message, _listed(page.labels), ", ".join(usual))
    new = {label: share for label, share in page.labels.items() if label not in entry.labels}
    if sum(new.values()) >= _MOST:
        weight = SAID if known.few else SURE
        message = "most turns of the press have a label that none has in the baseline"
        yield Evidence("label_new", weight, message, _listed(new), ", ".join(entry.labels))
    elif page.asker_named and known.share(entry.named) <= _NOW_AND_THEN:
        weight = SAID if known.few else LIKELY
        message = "most turns of the press have a label that is no word for the press, which good pages have not"
        yield Evidence("label_new", weight, message, "", ", ".join(entry.labels), "name")


def _fields(page: Observed, known: Known) -> Iterator[Evidence]:
    entry = known.entry
    if entry is None or page.refused is not None or _is_fragment(page, entry):
        return
    for name, sources in entry.fields.items():
        if known.share(sum(sources.values())) < _NEARLY_ALL:
            continue
        weight = SURE if name in _ALWAYS or not known.few else HINT
        if name not in page.fields:
            yield Evidence("field_missing", weight, f"the page has no {name}", "none", ", ".join(sources), name)
        elif page.fields[name] not in sources:
            message = f"{name} comes from another place"
            yield Evidence(
                "field_elsewhere", SAID if known.few else HINT, message, page.fields[name], ", ".join(sources)
            )
    for name, pages in entry.found.items():
        if known.share(pages) >= _NEARLY_ALL and name in page.pointed and name not in page.found:
            weight = LIKELY if known.few else SURE
            yield Evidence("print_missing", weight, f"the layout's {name} is not on the page", "none", name, name)


#: What hardly any briefing goes without.
_ALWAYS: Final = frozenset(["date", "title"])


def _is_fragment(page: Observed, entry: Entry) -> bool:
    """Tell whether somebody kept only the body of a page, where those of the baseline are whole."""
    return page.form == "html" and page.ending.closed is None and entry.closed > 0


def _figures(page: Observed, known: Known) -> Iterator[Evidence]:
    entry = known.entry
    if entry is None or page.refused is not None or known.few:
        return
    press = entry.numbers["press"].low
    if page.numbers["press"] < press * _HALF:
        message = "far fewer turns than in the baseline are the press's"
        yield Evidence("questions_gone", HINT, message, f"{page.numbers['press']:.0%}", f"{press:.0%}")
    for name, code in _FIGURES.items():
        value, usual = page.numbers[name], entry.numbers[name]
        if _is_out(value, usual, NUMBERS[name]):
            message = f"{name.replace('_', ' ')} is far from the baseline's"
            yield Evidence(code, HINT, message, f"{value:g}", f"{usual.low:g} to {usual.high:g}", name)


_FIGURES: Final[Mapping[str, str]] = {
    "turns": "size_unlike", "exchanges": "size_unlike", "characters_a_turn": "size_unlike", "unknown": "roles_unknown",
    "alternation": "alternation_broken", "outside": "coverage_lost", "ignored": "coverage_lost", "unclaimed": "coverage_lost",
}  # fmt: skip


def _is_out(value: float, usual: Range, kind: str) -> bool:
    if kind == "count":
        return value > usual.high * _TIMES or value * _TIMES < usual.low
    margin = max(_MARGIN, (usual.high - usual.low) / 2)
    return value > usual.high + margin or value < usual.low - margin


#: Briefings differ in length by a factor of ten on most sites, and the range seen holds that; three times beyond it is rare.
_TIMES: Final = 3
_MARGIN: Final = 0.2

#: The rules, in the order in which evidence of the same weight is given.
RULES: Final[tuple[Rule, ...]] = (
    _wall, _refused, _site, _ending, _damage, _habits, _structure, _labels, _words, _fields, _figures,
)  # fmt: skip
