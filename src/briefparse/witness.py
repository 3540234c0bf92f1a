"""What the firm labels of a page say of its style, and which doubtful ones that bears out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from briefparse.cues import EMPHASISED
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role
from briefparse.style import is_full_name
from briefparse.trust import is_caps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.cues import Cut

#: An enumeration's members cost a call each.
_PRESS: Final = Role.PRESS


def _without_office(key: str, lexicon: Lexicon) -> str:
    """Take the office off a label: ``vice-president jane roe``, whom a byline names as ``Jane Roe, Vice-President``."""
    words = key.split()
    return " ".join(words[lexicon.words_of_office(words) :])


def has_office(cut: Cut) -> bool:
    """Tell whether a label in capitals alone on its line is a name with what it is: ``JANE ROE, FISHERWOMAN``, ``ROE (THE POST)``."""
    label = cut.label.text or ""
    name, comma, _ = label.partition(",")
    bracket = label.find(" (")
    return (
        cut.label.cue == "own_line_label"
        and (bracket > 0 or (bool(comma) and len(name.split()) > 1))
        and label.upper() == label
        and is_caps(label)
    )


def _short_forms(cut: Cut) -> Iterator[str]:
    """Yield what a long label may be shortened to: the last name, where it says what its holder is, and the full name in it.

    That is ``Roe`` after ``Jens Roe, moderator`` and ``Ida Roe (The Post)``, and ``Ida Roe`` after ``President of X Ida Roe``.
    """
    label = cut.label.text or ""
    person = label.partition(",")[0].partition("(")[0]
    words = person.split()
    if len(person) < len(label) and len(words) > 1:
        yield fold(words[-1])
    if len(words) > _WORDS_OF_A_NAME:
        yield fold(" ".join(words[-_WORDS_OF_A_NAME:]))


_WORDS_OF_A_NAME: Final = 2


class Page:
    """What the firm labels of a page say of its style."""

    def __init__(self, firm: list[Cut], proposed: list[int], lexicon: Lexicon, title: str) -> None:
        self.lexicon = lexicon
        self.title = title
        self.firm: list[Cut] = sorted(firm, key=lambda cut: cut.block)
        self.blocks: list[int] = [cut.block for cut in self.firm]
        #: The blocks of all the labels proposed, in order.
        self.proposed = proposed
        labels = {fold(text) for text in {cut.label.text for cut in firm} if text}
        self.keys: set[str] = labels | {label.partition(",")[0] for label in labels}
        self.cues: set[str] = {cut.label.cue for cut in firm}
        self.own_lines: int = sum(cut.label.cue == "own_line_label" for cut in firm)
        self.capitals: bool = all(is_caps(cut.label.text or "") for cut in firm if cut.label.cue == "own_line_label")
        self.press: bool = any(self.role(cut) is _PRESS for cut in firm)
        self.short_forms: set[str] = {form for cut in firm for form in _short_forms(cut)}

    def role(self, cut: Cut) -> Role | None:
        """Return the role that a label's words say; who asks in bold has none."""
        return self.lexicon.role_of(cut.label.text)[0] if cut.label.text else _PRESS

    def bears_out(self, cue: str, key: str, group: list[Cut]) -> bool:
        """Tell whether the page shows that the weak labels of one shape and one name are labels."""
        if cue == EMPHASISED:
            return False
        if cue == "name_and_dash":  # "Jane Roe - ..." again and again, beside "Q - ..."
            return len(group) > 1 and ("dash_label" in self.cues or any(map(self._between, group)))
        if key in self.keys:  # "JENS ROE (Secretary General):", "Jens Roe, moderator:" once, "Jens Roe:" after
            return True
        if cue == "known_label" and key in self.short_forms:  # "JENS ROE, MODERATOR:" once, "ROE:" after
            return True
        often = len(group) > 1
        if cue == "bracket_line":  # "[APPLAUSE FROM ALL]" stands once
            return often and not self.cues.isdisjoint(("bracket_label", "bracket_line"))
        if cue in {"bracket_label", "dash_label", "dot_label"}:
            return cue in self.cues or (often and self._dotted(cue))
        if cue == "own_line_label":
            return (
                self.own_lines > 0
                and self.own_lines * 3 >= len(self.firm)
                and (often or any(map(self._between, group)) or (self.capitals and any(map(has_office, group))))
            )
        return (
            self.named_in_title(key) or any(map(self._between, group)) or (often and (not self.press or len(group) > 2))
        )

    def named_in_title(self, key: str) -> bool:
        """Tell whether title or byline name who a label may be."""
        name = _without_office(key, self.lexicon)
        return name in self.title and (" " in name or len(name) > 3 or not self.lexicon.spaced)

    def _dotted(self, cue: str) -> bool:
        """``The President.`` goes with ``Q.``: a page that prints one mark with a full stop prints all so."""
        return cue != "bracket_label" and "bare_label" in self.cues

    def _between(self, cut: Cut) -> bool:
        """Tell whether the block stands where only a speaker of the other side can stand.

        That is between two turns of one side; right after a question where the moderator speaks next or nobody does; or, for a
        full name, right after a moderator.
        """
        at = bisect_right(self.blocks, cut.block)
        if not at or self.firm[at - 1].block == cut.block:
            return False
        before, after = self.firm[at - 1], self.firm[at] if at < len(self.firm) else None
        role, follows = self.role(before), self.role(after) if after else Role.MODERATOR
        if (role is _PRESS and follows is Role.MODERATOR) or (role is Role.MODERATOR and is_full_name(cut)):
            return self.proposed[bisect_left(self.proposed, cut.block) - 1] == before.block
        return after is not None and role == follows and (role is not None or before.label.text == after.label.text)
