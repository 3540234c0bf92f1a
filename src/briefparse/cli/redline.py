"""A revision on a screen, for a person: a line of summary, then a line for each change."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from briefparse.model import Role
from briefparse.summary import NO_LABEL, one_line, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Turn
    from briefparse.revisions import Change, FieldChange, NoteChange, Revision, Value
    from briefparse.revisions.wording import Edit

#: So many characters of what is equal are shown before and after an edit.
_AROUND = 40


def redline(revision: Revision) -> str:
    """Show each change; the colours are left out where what is written is no terminal."""
    return "".join(f"{line}\n" for line in _lines(revision))


def _lines(revision: Revision) -> Iterator[str]:
    yield _summary(revision)
    if revision and not revision.same_parser:
        yield f"note: parsed differently, so that a change may be the parser's: {_fields(revision.parsers)}"
    yield from map(_change, revision.changes)
    yield from map(_note, revision.notes)
    for field in revision.metadata:
        yield f"{field.name}{_retyped(field)}: {_replaced(_value(field.old), _value(field.new))}"


def _summary(revision: Revision) -> str:
    if not revision:
        return "no change"
    counts = Counter(f"{_noun(change)} {change.kind}" for change in revision.changes)
    counts.update(f"note {note.kind}" for note in revision.notes)
    counts.update(["metadata"] * len(revision.metadata))
    total = counts.total()
    listed = ", ".join(f"{name} {size}" for name, size in counts.items())
    return f"{total} change{'s' * (total > 1)}: {listed}"


def _noun(change: Change) -> str:
    turn = change.old or change.new
    role = turn.speaker.role if turn else None
    if role is Role.PRESS:
        return "question"
    return "answer" if (change.old_exchange, change.new_exchange) != (None, None) else "turn"


def _fields(fields: tuple[FieldChange, ...]) -> str:
    return ", ".join(f"{field.name} {_value(field.old)} -> {_value(field.new)}" for field in fields)


def _value(value: Value) -> str:
    if value is None:
        return "none"
    return one_line("; ".join(value) if isinstance(value, tuple) else str(value))


def _change(change: Change) -> str:
    head = f"{_noun(change)} {change.kind}{_retyped(change)} {_places(change)}"
    if change.old and change.new:
        before, after = _label(change.old), _label(change.new)
        label = before if before == after else _replaced(before, after)
        words = _edited(change) if change.edits else _shortened(one_line(change.new.text))
        return f"{head}  {label}: {words}"
    turn = change.old or change.new
    words = f"{_label(turn)}: {one_line(turn.text)}" if turn else ""
    return f"{head}  {_gone(words) if change.old else _come(words)}"


def _places(change: Change) -> str:
    places = [str(at) for at in (change.old_index, change.new_index) if at is not None]
    exchange = change.old_exchange if change.old else change.new_exchange
    words = [" -> ".join(places)]
    if exchange is not None:
        words.append(f"of exchange {exchange}")
    if change.moved and change.kind != "moved":
        words.append("and moved")
    if change.within is not None:
        words.append(f"(its words are {'now' if change.old else 'from those'} in turn {change.within})")
    return " ".join(words)


def _retyped(change: Change | NoteChange | FieldChange) -> str:
    return " (typographic)" if change.typographic else ""


def _label(turn: Turn) -> str:
    return one_line(turn.speaker.label or NO_LABEL)


def _edited(change: Change) -> str:
    """Show the words with what is gone and what is new, and of a long equal stretch its two ends."""
    old, new = (turn.text if turn else "" for turn in (change.old, change.new))
    pieces, place = [], 0
    for number, edit in enumerate(change.edits):
        pieces += [_equal(new[place : edit.new.start], first=not number), _marked(edit, old, new)]
        place = edit.new.end
    return "".join([*pieces, _equal(new[place:], last=True)]).strip()


def _marked(edit: Edit, old: str, new: str) -> str:
    gone, come = printable(old[slice(*edit.old)]), printable(new[slice(*edit.new)])
    return (_gone(gone) if gone else "") + (_come(come) if come else "")


def _equal(text: str, *, first: bool = False, last: bool = False) -> str:
    text = printable(text)
    if len(text) <= 2 * _AROUND:
        return text
    head, tail = "" if first else text[:_AROUND], "" if last else text[-_AROUND:]
    return f"{head}…{tail}"


def _shortened(text: str) -> str:
    return text if len(text) <= 2 * _AROUND else f"{text[: 2 * _AROUND]}…"


def _note(change: NoteChange) -> str:
    old, new = (one_line(note.text) if note else "" for note in (change.old, change.new))
    return f"note {change.kind}{_retyped(change)}  {_replaced(old, new)}"


def _replaced(old: str, new: str) -> str:
    return (_gone(old) if old else "") + (_come(new) if new else "")


def _gone(text: str) -> str:
    return click.style(f"[-{text}-]", fg="red")


def _come(text: str) -> str:
    return click.style(f"{{+{text}+}}", fg="green")
