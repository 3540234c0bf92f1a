"""What changed between two versions of a transcript: by what is said and who says it, not by where it stands.

Every turn of both versions is accounted for once: it is unchanged, or in one change. White space, paragraphs, markup and the
encoding are no change; what follows from the parser alone (roles, spans, notes' kinds) is none either.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from briefparse.model import Briefing, Date, Note, Related, Role, Turn
from briefparse.revisions.matching import Match, counted, likest, matches
from briefparse.revisions.wording import Edit, edits, is_typographic, likeness, squeezed, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Value: TypeAlias = str | int | tuple[str, ...] | None


@frozen
class Change:
    """What became of one turn."""

    #: ``removed``, ``reworded``, ``relabelled`` (the same words under another label), ``moved`` (the same label and words at
    #: another place among the others) or ``added``.
    kind: str
    #: The turn in each version, and its position in :attr:`Briefing.turns`; ``None`` where it is not there.
    old: Turn | None
    new: Turn | None
    old_index: int | None
    new_index: int | None
    #: Positions of the exchange that the turn is in; ``None`` where it is in none.
    old_exchange: int | None = None
    new_exchange: int | None = None
    #: Of a reworded turn: what was edited; spans are characters of the two turns' ``text``.
    edits: tuple[Edit, ...] = ()
    #: All of it is other marks for the same words: quotation marks, dashes, dots, wide or invisible characters.
    typographic: bool = False
    #: It stands at another place among the turns that did not change.
    moved: bool = False
    #: Of a turn that was removed (or added): the position, in the other version, of a turn that holds its words now (held
    #: them before), because a label went (or came).
    within: int | None = None


@frozen
class NoteChange:
    """A note that was ``removed``, ``reworded`` or ``added``; where it stands is not compared."""

    kind: str
    old: Note | None
    new: Note | None
    typographic: bool = False


@frozen
class FieldChange:
    """A value that differs; dates are ISO 8601."""

    name: str
    old: Value
    new: Value
    typographic: bool = False


@frozen
class Revision:
    """What changed from one version of a transcript to another; false where nothing did."""

    old_id: str
    new_id: str
    #: Removed questions first, then removed answers, other removed turns, reworded, relabelled, moved and added ones.
    changes: tuple[Change, ...] = ()
    notes: tuple[NoteChange, ...] = ()
    metadata: tuple[FieldChange, ...] = ()
    #: How the two were parsed differently: by another adapter, layout or version of one or of briefparse.
    parsers: tuple[FieldChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes or self.notes or self.metadata)

    @property
    def removed_questions(self) -> tuple[Change, ...]:
        """The questions that are gone, words and all; not those whose words another turn holds now."""
        return tuple(change for change in self.changes if _is_removed_question(change) and change.within is None)

    @property
    def same_parser(self) -> bool:
        """Whether both were parsed by the same version of everything: if not, a difference may be the parser's."""
        return not self.parsers


#: What the page prints of the briefing. The rest of :class:`Metadata` is of the file (``url``, ``encoding``), a counter, or
#: follows from something else: ``kind`` from the title, ``language`` from the words, ``time_zone`` from the site.
_COMPARED: Final = (
    "title", "date", "published", "started", "ended", "place", "institution", "category", "tags", "print_url", "related"
)  # fmt: skip
_ORDER: Final = ("removed", "reworded", "relabelled", "moved", "added")
#: Of notes: there are few, each of its kind.
_ALIKE_NOTES: Final = 0.3
#: Fewer words than these stand in other turns by chance.
_ENOUGH_WORDS: Final = 4


def diff(a: Briefing, b: Briefing) -> Revision:
    """Return what changed from an old version of a transcript to a new one.

    Args:
        a: The old version.
        b: The new version.
    """
    return Revision(
        old_id=a.id,
        new_id=b.id,
        changes=tuple(_changes(a, b)),
        notes=tuple(_note_changes(_notes(a), _notes(b))),
        metadata=tuple(_field_changes(_facts(a), _facts(b))),
        parsers=tuple(_field_changes(_parser(a), _parser(b))),
    )


def _changes(a: Briefing, b: Briefing) -> list[Change]:
    found = matches(a.turns, b.turns)
    changed = [match for match in found if match.kind != "same"]
    removed = sorted({*range(len(a.turns))} - {match.old for match in found})
    added = sorted({*range(len(b.turns))} - {match.new for match in found})
    became = {match.old: match.new for match in changed if match.kind == "reworded"}
    was = {new: old for old, new in became.items()}
    held = _holders(removed, a.turns, [*was, *added], b.turns, was)
    came = _holders(added, b.turns, [*became, *removed], a.turns, became)
    in_old, in_new = _exchanges_of(a), _exchanges_of(b)
    changes = [_change(match, a, b, in_old, in_new) for match in changed]
    changes += [
        Change("removed", a.turns[i], None, i, None, in_old.get(a.turns[i]), within=held.get(i)) for i in removed
    ]
    changes += [
        Change("added", None, b.turns[j], None, j, None, in_new.get(b.turns[j]), within=came.get(j)) for j in added
    ]
    return sorted(changes, key=_rank)


def _change(match: Match, a: Briefing, b: Briefing, in_old: Mapping[Turn, int], in_new: Mapping[Turn, int]) -> Change:
    old, new = a.turns[match.old], b.turns[match.new]
    edited = edits(old.text, new.text) if match.kind == "reworded" else ()
    return Change(
        match.kind,
        old,
        new,
        match.old,
        match.new,
        in_old.get(old),
        in_new.get(new),
        edited,
        _is_retyped(match.kind, old, new),
        match.moved,
    )


def _is_retyped(kind: str, old: Turn, new: Turn) -> bool:
    labels = is_typographic(old.speaker.label or "", new.speaker.label or "")
    return kind in {"reworded", "relabelled"} and labels and is_typographic(old.text, new.text)


def _exchanges_of(briefing: Briefing) -> dict[Turn, int]:
    exchanges = enumerate(briefing.exchanges)
    return {turn: number for number, each in exchanges for turn in (*each.questions, *each.answers)}


def _holders(
    alone: Sequence[int],
    turns: Sequence[Turn],
    others: Sequence[int],
    other_turns: Sequence[Turn],
    partner: Mapping[int, int],
) -> dict[int, int]:
    """Return which of the other version's changed turns holds all words of a turn in a row, and did not before."""
    words = {i: found for i in alone if len(found := words_of(turns[i].text)) >= _ENOUGH_WORDS}
    starts = {tuple(found[:_ENOUGH_WORDS]) for found in words.values()}
    texts: dict[int, str] = {}
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for j in others if starts else ():
        found = words_of(other_turns[j].text)
        texts[j] = _row(found)
        for start in dict.fromkeys(zip(*(found[at:] for at in range(_ENOUGH_WORDS)), strict=False)):
            if start in starts:
                places[start].append(j)
    before = {j: _row(words_of(turns[i].text)) for j, i in partner.items() if j in texts}
    return {
        i: holder
        for i, found in words.items()
        for holder in [j for j in places[tuple(found[:_ENOUGH_WORDS])] if _row(found) in texts[j]][:1]
        if _row(found) not in before.get(holder, "")
    }


def _row(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def _rank(change: Change) -> tuple[int, int, int, int]:
    """Put what is gone first, and questions first of that."""
    gone = (0 if _is_removed_question(change) else 1 if change.old_exchange is not None else 2) * (
        change.kind == "removed"
    )
    return _ORDER.index(change.kind), gone, -1 if change.old_index is None else change.old_index, change.new_index or 0


def _is_removed_question(change: Change) -> bool:
    return change.kind == "removed" and change.old is not None and change.old.speaker.role is Role.PRESS


def _notes(briefing: Briefing) -> list[Note]:
    """Return the notes but for the printed title, which is compared as metadata."""
    title = squeezed(briefing.metadata.title or "")
    return [note for note in briefing.notes if note.kind != "title" or squeezed(note.text) != title]


def _note_changes(old: Sequence[Note], new: Sequence[Note]) -> list[NoteChange]:
    left_old, left_new = _left(old, new), _left(new, old)
    before = {i: counted(note.text) for i, note in enumerate(left_old)}
    after = {j: counted(note.text) for j, note in enumerate(left_new)}

    def alike(i: int, j: int) -> float:
        good = likeness(before[i], after[j]) if left_old[i].kind == left_new[j].kind else 0.0
        return good if good >= _ALIKE_NOTES else 0.0

    pairs = dict(likest(before, after, alike, {i: i for i in before}))
    changes = [NoteChange("removed", note, None) for i, note in enumerate(left_old) if i not in pairs]
    for i, j in pairs.items():
        retyped = is_typographic(left_old[i].text, left_new[j].text)
        changes.append(NoteChange("reworded", left_old[i], left_new[j], retyped))
    found = set(pairs.values())
    return changes + [NoteChange("added", None, note) for j, note in enumerate(left_new) if j not in found]


def _left(notes: Sequence[Note], others: Sequence[Note]) -> list[Note]:
    """Return the notes whose words the other version does not have as often."""
    there = Counter(squeezed(note.text) for note in others)
    left = []
    for note in notes:
        there[squeezed(note.text)] -= 1
        if there[squeezed(note.text)] < 0:
            left.append(note)
    return left


def _facts(briefing: Briefing) -> dict[str, Value]:
    return {name: _plain(getattr(briefing.metadata, name)) for name in _COMPARED}


def _plain(value: Value | Date | tuple[Related, ...]) -> Value:
    if isinstance(value, Date):
        return value.value
    if isinstance(value, tuple):
        return tuple(each.title if isinstance(each, Related) else each for each in value)
    return value


def _parser(briefing: Briefing) -> dict[str, Value]:
    metadata, provenance = briefing.metadata, briefing.provenance
    return {
        "adapter": metadata.adapter,
        "layout": metadata.layout,
        "library": provenance.library,
        "adapter_version": provenance.adapter_version,
        "layout_version": provenance.layout_version,
    }


def _field_changes(old: Mapping[str, Value], new: Mapping[str, Value]) -> Iterator[FieldChange]:
    for name, before in old.items():
        after = new[name]
        words = isinstance(before, str) and isinstance(after, str)
        if before != after and not (words and squeezed(str(before)) == squeezed(str(after))):
            yield FieldChange(name, before, after, words and is_typographic(str(before), str(after)))
