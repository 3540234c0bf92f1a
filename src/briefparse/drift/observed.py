"""What a page shows of how it is built, as one value: for a briefing and for a page that is none.

Everything that :mod:`briefparse.drift` weighs and that a baseline holds is here; no words of the page are, but labels that
stand in many turns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from attrs import Factory, field, frozen
from parsel import Selector

from briefparse.adapter import GENERIC, Adapter, Layout, text_of
from briefparse.case import is_small
from briefparse.document import Document
from briefparse.drift.damage import Damage, Ending, damage_of, ending_of, is_whole
from briefparse.drift.fingerprint import Fingerprint, fingerprint_of, is_emphasised
from briefparse.drift.walls import Wall, wall_of
from briefparse.errors import NotABriefingError
from briefparse.html import read_html
from briefparse.lexicon import fold, lexicon_for
from briefparse.model import Briefing, Role, Turn
from briefparse.page import page_facts
from briefparse.parser import parse
from briefparse.reading import SIGNS_WITHIN
from briefparse.registry import adapter_for, adapter_named
from briefparse.source import Source, SourceLike, source_of
from briefparse.tree import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from briefparse.lexicon import Lexicon


@frozen
class Observed:
    """What a page shows of how it is built."""

    adapter: str
    #: The layout by name; ``text`` for a source without markup, ``None`` where none is known.
    layout: str | None = None
    #: The host of the URL that was given.
    host: str | None = None
    #: ``html``, ``xml`` or ``text``.
    form: str = "html"
    #: Why it is no briefing; ``None`` for one that is.
    refused: str | None = None
    language: str | None = None
    #: The languages of the adapter's transcripts; empty where it has none.
    expected: tuple[str, ...] = ()
    #: What the title calls it.
    kind: str | None = None
    #: Codes of the parse's diagnostics.
    diagnostics: tuple[str, ...] = ()
    #: Field of the metadata to where it was found; a field without a value is left out.
    fields: Mapping[str, str] = field(factory=dict, hash=False)
    #: What the layout points to, and what of it is on the page.
    pointed: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    #: Turns of the press, and of others.
    sides: tuple[int, int] = (0, 0)
    #: Name to figure, see :data:`NUMBERS`.
    numbers: Mapping[str, float] = field(factory=dict, hash=False)
    #: Folded label of the press to its share of the press's turns, for those that are no names.
    labels: Mapping[str, float] = field(factory=dict, hash=False)
    #: Most turns of the press have one label, and it is no word for the press; ``None`` where none has most of some turns.
    asker_named: bool | None = None
    #: How labels are printed: side (``press``, ``others``) and trait (``mark``, ``line``, ``letters``, ``emphasis``), to value, to
    #: its share of the turns of that side.
    traits: Mapping[str, Mapping[str, float]] = field(factory=dict, hash=False)
    fingerprint: Fingerprint | None = None
    ending: Ending = Factory(Ending)
    damage: Damage = Factory(Damage)
    wall: Wall = Factory(Wall)
    #: Sentences of the page that end in a question mark.
    asked: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """Adapter and layout; for a page of no adapter ``generic`` and its host."""
        return self.adapter, (self.host if self.of_no_adapter else self.layout) or ""

    @property
    def of_no_adapter(self) -> bool:
        """Whether no adapter knows the page's site."""
        return self.adapter == GENERIC.name


#: Name of a figure to what it is; a *count* is compared by its ratio to others, a *share* by its difference.
NUMBERS: Final[Mapping[str, str]] = {
    "turns": "count",
    "exchanges": "count",
    "characters_a_turn": "count",
    "press": "share",
    "official": "share",
    "unknown": "share",
    "unlabelled": "share",
    "alternation": "share",
    "outside": "share",
    "ignored": "share",
    "unclaimed": "share",
}


def observe(source: SourceLike, *, url: str | None = None, adapter: str | Adapter | None = None) -> Observed:
    """Parse a page and say how it is built; one that is no briefing is looked at all the same.

    Raises:
        DecodeError: the bytes cannot be read as text.
        UnknownAdapterError: no adapter has that name.
        OSError: the path cannot be read.
    """
    given = source.read_bytes() if isinstance(source, Path) else source
    chosen = adapter_named(adapter) if isinstance(adapter, str) else adapter
    decoded = source_of(given, url)
    read = _read(decoded, chosen)
    try:
        briefing = parse(given, url=url, adapter=chosen, xpaths=True)
    except NotABriefingError as error:
        return _of_no_briefing(error, decoded, read, given)
    return _of_briefing(briefing, decoded, read, given)


@frozen(eq=False)
class _Page:
    """A page's tree and what its adapter finds on it."""

    adapter: Adapter
    layout: Layout | None = None
    root: etree._Element | None = None
    body: etree._Element | None = None
    title: str | None = None
    language: str | None = None
    found: tuple[str, ...] = ()


def _read(source: Source, chosen: Adapter | None) -> _Page:
    if source.form == "text" or not source.text.strip():
        return _Page(chosen or adapter_for(source.url, text=source.text[:SIGNS_WITHIN]))
    try:
        root = read_tree(source, source.form).root
    except NotABriefingError:
        return _Page(chosen or adapter_for(source.url))
    facts = page_facts(root)
    adapter = chosen or adapter_for(source.url, *facts.host_urls, text=source.text[:SIGNS_WITHIN])
    page = Selector(root=root, type="html")
    layout, body = adapter.layout_of(page) or (None, None)
    found = tuple(_found(layout, page)) if layout else ()
    title = f"{facts.title or ''} {facts.heading or ''}".strip()
    return _Page(adapter, layout, root, body.root if body else None, title, facts.language, found)


_SINGLE: Final = ("title", "date", "published", "time", "place", "category", "views", "print_link")


def _found(layout: Layout, page: Selector) -> Iterator[str]:
    """Yield the names of what a layout points to and the page has."""
    for name in _SINGLE:
        finder = getattr(layout, name)
        if finder and (text_of(finder(page)) or name == "print_link"):
            yield name
    yield from (name for name in ("tags", "related") if (finder := getattr(layout, name)) and finder(page))


def _pointed(layout: Layout | None) -> tuple[str, ...]:
    return tuple(name for name in (*_SINGLE, "tags", "related") if layout and getattr(layout, name))


def _of_no_briefing(error: NotABriefingError, source: Source, page: _Page, given: SourceLike) -> Observed:
    document = _document(source, page)
    language = (page.language or page.adapter.language or "en").partition("-")[0].lower()
    lexicon = lexicon_for(language)
    return Observed(
        adapter=page.adapter.name,
        layout=_layout_name(page, source),
        host=_host(source.url),
        form=source.form,
        refused=error.reason,
        language=page.language,
        expected=page.adapter.languages,
        kind=lexicon.kind_of(error.title or page.title),
        diagnostics=tuple(each.code for each in source.diagnostics),
        pointed=_pointed(page.layout),
        found=page.found,
        ending=ending_of(source, given, ""),
        damage=damage_of(source),
        wall=wall_of(page.title or "", document),
        asked=_asked(document.text, lexicon),
    )


def _layout_name(page: _Page, source: Source) -> str | None:
    return page.layout.name if page.layout else "text" if source.form == "text" else None


def _document(source: Source, page: _Page) -> Document:
    """Return the text of a page's body, or of all of it where no layout is known. The tree is spoilt by it."""
    if page.root is not None:
        return read_html(page.root, page.body)
    from briefparse.text import read_text  # noqa: PLC0415 - most sources are pages

    return read_text(source.text, lexicon_for("en"))


def _of_briefing(briefing: Briefing, source: Source, page: _Page, given: SourceLike) -> Observed:
    metadata, turns = briefing.metadata, briefing.turns
    lexicon = lexicon_for(metadata.language)
    built = fingerprint_of(turns, page.root) if page.root is not None else None
    wall = wall_of(page.title or "", _document(source, page)) if len(briefing.text) < _SHORT else Wall()
    return Observed(
        adapter=metadata.adapter,
        layout=metadata.layout or ("text" if source.form == "text" else None),
        host=_host(source.url),
        form=source.form,
        language=metadata.language,
        expected=page.adapter.languages,
        kind=metadata.kind,
        diagnostics=tuple(dict.fromkeys(each.code for each in briefing.diagnostics)),
        fields=dict(_fields(briefing)),
        pointed=_pointed(page.layout) if metadata.layout else (),
        found=page.found if metadata.layout else (),
        sides=_sides(turns),
        numbers=_numbers(briefing),
        labels=_labels(turns, lexicon),
        asker_named=_is_asker_named(turns, lexicon),
        traits=_traits(briefing, lexicon),
        fingerprint=built,
        ending=ending_of(source, given, _last_of(briefing, source)),
        damage=damage_of(source),
        wall=wall,
        asked=_asked(briefing.text, lexicon),
    )


#: A wall that could be read as a briefing (questions about cookies, with answers) is no longer than this.
_SHORT: Final = 6000


def _host(url: str | None) -> str | None:
    try:
        return urlsplit(url).hostname if url else None
    except ValueError:
        return None


def _asked(text: str, lexicon: Lexicon) -> int:
    return sum(map(text.count, lexicon.question_marks))


def _fields(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """Yield the fields of the metadata that have a value, each with where it was found."""
    metadata, methods = briefing.metadata, briefing.provenance.methods
    for name in ("date", "published"):
        date = getattr(metadata, name)
        if date:
            yield name, date.source
    for name in ("title", "place", "category", "tags", "views", "print_url"):
        if getattr(metadata, name):
            yield name, methods.get(name, "layout")
    if metadata.started:
        yield "started", "note"


def _sides(turns: Sequence[Turn]) -> tuple[int, int]:
    press = sum(turn.speaker.role is Role.PRESS for turn in turns)
    return press, len(turns) - press


def _numbers(briefing: Briefing) -> Mapping[str, float]:
    turns, coverage = briefing.turns, briefing.coverage
    roles = [turn.speaker.role for turn in turns]
    known = [role for role in roles if role in {Role.PRESS, Role.OFFICIAL}]
    switches = sum(a is not b for a, b in pairwise(known))
    everything, body = coverage.body + coverage.outside_body, coverage.body or 1
    return {
        "turns": len(turns),
        "exchanges": len(briefing.exchanges),
        "characters_a_turn": median(len(turn.text) for turn in turns),
        "press": _share(roles.count(Role.PRESS), len(roles)),
        "official": _share(roles.count(Role.OFFICIAL), len(roles)),
        "unknown": _share(roles.count(None), len(roles)),
        "unlabelled": _share(sum(not turn.speaker.label for turn in turns), len(turns)),
        "alternation": _share(switches, len(known) - 1),
        "outside": _share(coverage.outside_body, everything),
        "ignored": _share(sum(coverage.ignored.values()), body),
        "unclaimed": _share(coverage.unclaimed, body),
    }


def _share(part: float, whole: float) -> float:
    return round(part / whole, 4) if whole > 0 else 0.0


def _labels(turns: Sequence[Turn], lexicon: Lexicon) -> Mapping[str, float]:
    """Return the press's labels that are marks, not names (``q``, ``question``, 问), each with its share of the press's turns."""
    labels = [fold(turn.speaker.label or "") for turn in turns if turn.speaker.role is Role.PRESS]
    return {label: _share(n, len(labels)) for label, n in Counter(labels).most_common() if label in lexicon.marks}


def _is_asker_named(turns: Sequence[Turn], lexicon: Lexicon) -> bool | None:
    labels = Counter(fold(turn.speaker.label or "") for turn in turns if turn.speaker.role is Role.PRESS)
    label, times = labels.most_common(1)[0] if labels else ("", 0)
    return None if times < _A_FEW or times * 2 <= labels.total() else label not in lexicon.marks


_A_FEW: Final = 3


def _traits(briefing: Briefing, lexicon: Lexicon) -> Mapping[str, Mapping[str, float]]:
    """Return how the labels are printed, those of the press and of the others apart; shares are of the turns of each side."""
    counted: dict[str, Counter[str]] = {}
    for turn in briefing.turns:
        side = "press" if turn.speaker.role is Role.PRESS else "others"
        for trait, value in _traits_of(turn, briefing.text, lexicon):
            counted.setdefault(f"{side} {trait}", Counter())[value] += 1
    return {
        trait: {value: _share(n, seen.total()) for value, n in seen.most_common()} for trait, seen in counted.items()
    }


#: What stands after a label, to its name; the width of a colon is a matter of the keyboard.
_MARKS: Final[Mapping[str, str]] = {
    **dict.fromkeys(":：;；", "colon"),
    **dict.fromkeys("-–—―", "dash"),
    **dict.fromkeys(".。", "point"),
    **dict.fromkeys(")）]】」』", "bracket"),
}
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.?[\s-]?){1,3}")


def _traits_of(turn: Turn, text: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    if turn.xpath:
        yield "emphasis", "yes" if is_emphasised(turn.xpath) else "no"
    label = turn.speaker.label if turn.paragraphs else None
    printed = text[turn.span.start : turn.paragraphs[0].start] if label else ""
    yield "mark", _MARKS.get(printed.rstrip()[-1:], "bare") if label else "none"
    yield "letters", _letters(label, lexicon) if label else "none"
    if label:
        yield "line", "own" if "\n" in printed else "same"


def _letters(label: str, lexicon: Lexicon) -> str:
    if fold(label) in lexicon.marks:
        return "word"
    if _INITIALS.fullmatch(label.strip()) and label[:1].isupper():
        return "initials"
    if label.upper() == label.lower():
        return "caseless"
    return "capitals" if not any(map(is_small, label)) else "name"


def _last_of(briefing: Briefing, source: Source) -> str:
    """Say what a briefing ends with: a note or region after the last turn, or its words."""
    last = briefing.turns[-1]
    if source.form == "text" and not is_whole(source.text.rstrip().rpartition("\n")[2]):
        return "broken"
    after = [(note.span, note.kind) for note in briefing.notes if note.span.start >= last.span.end]
    after += [(region.span, region.reason) for region in briefing.ignored if region.span.start >= last.span.end]
    return max(after)[1] if after else "words" if is_whole(last.text) else "broken"
