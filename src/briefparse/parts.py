"""The parts that are played on a page: what the speeches under one label do, and which labels are one person's."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.cues import COUNTED, EMPHASISED
from briefparse.lexicon import SIGNS, Lexicon, fold, letters
from briefparse.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.turns import Speech

#: The cues of questions without a label.
UNLABELLED_QUESTIONS: Final = frozenset([EMPHASISED, "unlabelled_question"])
_WORDS: Final = re.compile(rf"[\w{SIGNS}]+(?:[.'’-][\w{SIGNS}]+)*")
#: Before a surname, without a space: ``А.Петренко``.
_INITIAL: Final = re.compile(r"\b\w\.(?=\w\w)")


class Part:
    """What the speeches under one label do on this page; a plain class, whose attributes a compiled build reads fastest."""

    speeches: int = 0
    #: Speeches in a row are one: some pages print the label at each paragraph again.
    runs: int = 0
    words: int = 0
    asks: int = 0
    after_press: int = 0
    after_floor: int = 0
    before_official: int = 0
    before_press: int = 0
    alias: Part | None = None

    def __init__(self, label: str, role: Role | None, method: str | None) -> None:
        self.label = label
        self.role = role
        self.method = method

    @property
    def mean(self) -> float:
        """Words a speech, or several in a row."""
        return self.words / self.runs


def parts_of(speeches: Sequence[Speech], lexicon: Lexicon) -> tuple[list[Part], list[Part]]:
    """Return the part of each speech, and each labelled part once."""
    by_key: dict[str, Part] = {}
    by_label: dict[str | None, Part] = {None: Part("", None, None)}
    questions = Part("", Role.PRESS, None)
    share = 6 if lexicon.spaced else 2  # characters a word
    marks = lexicon.question_marks
    said: list[Part] = []
    before: Part | None = None
    for label, text, _, _, cue in speeches:
        part = by_label.get(label)
        if part is None:
            key = _key(label or "")
            part = by_key.get(key)
            if part is None:
                part = by_key[key] = Part(label or "", *lexicon.role_of(label or ""))
            by_label[label] = part
        elif cue in UNLABELLED_QUESTIONS:
            part = questions
        if cue == COUNTED and part.role is None:
            part.role, part.method = Role.PRESS, "position"
        part.speeches += 1
        if part is not before:
            part.runs += 1
            before = part
        part.words += len(text) // share
        part.asks += any(mark in text for mark in marks)
        said.append(part)
    return said, list(by_key.values())


@lru_cache(maxsize=4096)
def _key(label: str) -> str:
    """Return what the prints of one label share: ``MR. ROE``, ``MR ROE`` and ``Mr. Roe (retranslated)``."""
    return letters(fold(label)) or label


def words_of(text: str) -> list[str]:
    """Return the words of a text, the initials before surnames left out."""
    return _WORDS.findall(_INITIAL.sub(" ", text) if "." in text else text)


_CLOSING: Final = frozenset(")）")


class Namesakes(NamedTuple):
    """Labels of one person each: those with the same name, and the longer with the shorter that it ends in."""

    same: list[list[Part]]
    pairs: list[tuple[Part, Part]]


def find_namesakes(parts: list[Part], lexicon: Lexicon) -> Namesakes:
    """Find the labels of one person, and let each long one know its short one where there is but one.

    That is ``RIGHT HONOURABLE JANE ROE (Prime Minister)`` and ``RT. HON. JANE ROE``, ``President of X Jane Roe`` and ``Jane Roe``.
    """
    names = {part: _names_in(part.label, lexicon) for part in parts}
    by_name: dict[tuple[str, ...], list[Part]] = defaultdict(list)
    for part, found in names.items():
        by_name[found[0]].append(part)
    pairs = [
        (long, short)
        for long, found in names.items()
        for end in (words[start:] for words in found for start in range(len(words)))
        for short in (by_name.get(end, ()) if end != found[0] else ())
    ]
    for long, short in pairs:
        if len(by_name[_names_in(short.label, lexicon)[0]]) == 1:  # "MRS. ROE" and "PRESIDENT ROE" are two
            long.alias = short
    return Namesakes([same for name, same in by_name.items() if len(name) > 1], pairs)


def share_roles(namesakes: Namesakes) -> None:
    """Let the labels of one person share a role: the long one gives it, but for a word for the press, which others can have, too."""
    for same in namesakes.same:
        known = next((part for part in same if part.role is Role.OFFICIAL), None)
        for part in same:
            if known and part.role is None:
                part.role, part.method = known.role, known.method
    for long, short in namesakes.pairs:
        told = long.role is not Role.PRESS or long.label[-1] in _CLOSING  # "Ida Roe (The Harbour Post)"
        if short.role is None and told:
            short.role, short.method = long.role, long.method
        elif long.role is None:
            long.role, long.method = short.role, short.method


@lru_cache(maxsize=4096)
def _names_in(label: str, lexicon: Lexicon) -> tuple[tuple[str, ...], ...]:
    """Return the words of a label without honorifics, but for an office before a comma; and, elsewhere, those after it."""
    first, comma, second = fold(label).partition(",")
    if comma and lexicon.role_of(first)[1] == "office":
        first, second = second, ""
    return (_name_words(first, lexicon), *([_name_words(second, lexicon)] if second else []))


def _name_words(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    words = tuple(w for w in words_of(lexicon.without_style(text)) if w not in lexicon.honorific)
    name = " ".join(words)
    if name in lexicon.marks or name in lexicon.official:
        return ()
    return words[lexicon.words_of_office(words) :]


def by_what_he_does(parts: list[Part]) -> None:
    """Let a long label that stands once have the role of the short one of the same person, which stands more often."""
    for part in parts:
        short = part.alias
        sure = part.method == "label" and part.role is not Role.MODERATOR
        if short and short.role and short.speeches >= part.speeches and not sure:
            part.role, part.method = short.role, short.method
