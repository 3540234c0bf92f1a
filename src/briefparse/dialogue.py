"""Roles from who speaks after whom, starting from what the labels say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefparse.parts import Part

_LONG_SPEECH: Final = 60
_SHORT_SPEECH: Final = 20
#: How often it is asked who speaks after whom.
_ROUNDS: Final = 3
_FEW: Final = 3
_SOME_QUESTIONS: Final = 8


def from_dialogue(parts: list[Part], follows: Mapping[tuple[Part, Part], int], total: int, lexicon: Lexicon) -> None:
    """Tell who asks and who answers from who speaks after whom, starting from what the labels say."""
    unknown = [part for part in parts if part.role is None]
    if not unknown:
        return
    _seed(parts)
    count_dialogue(parts, follows)
    _eliminate(unknown, parts, total, lexicon)
    for sure in (True, False):
        for _ in range(_ROUNDS):  # whoever is known shows what those around him do
            count_dialogue(parts, follows)
            found, answers = False, None if sure else _one_who_answers(parts)
            for part in sorted(unknown, key=lambda p: -p.speeches):
                if part.role is None:
                    part.role, part.method = _dialogue_role(part, answers, sure=sure)
                    found = found or part.role is not None
            if not found and (sure or not _asks_only(unknown)):
                break


def count_dialogue(parts: list[Part], follows: Mapping[tuple[Part, Part], int]) -> None:
    """Count for each part how often it follows a question or the floor, and comes before an answer or a question."""
    for part in parts:
        part.after_press = part.after_floor = part.before_official = part.before_press = 0
    press, official, moderator = Role.PRESS, Role.OFFICIAL, Role.MODERATOR  # an enumeration's members cost a call each
    for (before, after), times in follows.items():
        if before.role is press:
            after.after_press += times
        elif before.role is moderator:
            after.after_floor += times
        if after.role is official:
            before.before_official += times
        elif after.role is press:
            before.before_press += times


def _seed(parts: list[Part]) -> None:
    """With no word to go by, whoever says most answers, provided that somebody else asks."""
    most = max(parts, key=lambda p: p.words)
    if most.role is None and any(p.asks * 2 >= p.speeches for p in parts if p is not most):
        most.role, most.method = Role.OFFICIAL, "answers"


def _eliminate(unknown: list[Part], parts: list[Part], total: int, lexicon: Lexicon) -> None:
    """Where the page prints its askers under question words, whoever has a name there does not ask.

    A name is enough where three tenths of the turns are such questions, or where there are some and they hold four fifths of
    all question marks outside the answers; with ``Mr.`` or ``Dr.`` before it two of them are.
    Not so for a name under which there are only short questions that an official answers: a page can forget the word once.
    """
    asking = [part for part in parts if part.role is Role.PRESS and part.method == "label"]
    asked = sum(part.speeches for part in asking)
    others = sum(part.asks for part in unknown)
    enough = asked * 10 >= total * 3 or (asked >= _SOME_QUESTIONS and sum(p.asks for p in asking) >= 4 * others)
    for part in unknown:
        titled = fold(part.label.split()[0]) in lexicon.honorific
        if part.role is None and not _asks_mostly(part, titled=titled) and (enough or (titled and asked > 1)):
            part.role, part.method = Role.OFFICIAL, "elimination"


def _asks_mostly(part: Part, *, titled: bool) -> bool:
    """Tell whether there are only short questions that an official answers; with ``Mr.``, a host's: often, and mostly."""
    if part.mean > _LONG_SPEECH:
        return False
    if titled:
        return part.speeches >= _FEW and part.asks * 2 >= part.speeches and part.before_official * 3 >= part.runs * 2
    asks = part.asks == part.speeches or (part.asks * 2 >= part.speeches and part.mean <= _SHORT_SPEECH)  # and thanks
    return asks and part.before_official == part.runs


def _dialogue_role(part: Part, answers: Part | None, *, sure: bool) -> tuple[Role | None, str | None]:
    n, runs = part.speeches, part.runs
    if part.after_floor and part.before_official * 2 >= runs:
        return Role.PRESS, "asks"
    if part.after_press * 2 >= runs and part.after_press and part.asks * 2 <= n:
        return Role.OFFICIAL, "answers"
    if part.before_official * 2 >= runs and part.asks * 3 >= n:
        return Role.PRESS, "asks"
    only_asks = part.asks == n and part.before_press == runs and part.mean <= _SHORT_SPEECH  # as others do next to him
    if part.after_press * 2 >= runs and part.after_press and not only_asks:
        return Role.OFFICIAL, "answers"
    if sure or only_asks:
        return None, None
    if answers and part.before_official == runs and part.words * 5 < answers.words:
        return Role.PRESS, "asks"
    if part.mean > _LONG_SPEECH and part.asks * 3 <= n:
        return Role.OFFICIAL, "answers"
    if part.before_official * 2 >= runs:
        return Role.PRESS, "asks"
    if part.before_press * 2 >= runs:
        return Role.OFFICIAL, "answers"
    return None, None


def _one_who_answers(parts: list[Part]) -> Part | None:
    """Return the only one who answers, where those who ask have names: whoever he speaks after asks, too.

    Where most askers are counted, ``Speaker 4``, a name is no asker's.
    """
    answering = [part for part in parts if part.role is Role.OFFICIAL and part.after_press >= _FEW]
    askers = [part for part in parts if part.role is Role.PRESS and part.method == "asks"]
    named = sum(not part.label[-1:].isdigit() for part in askers)
    return answering[0] if len(answering) == 1 and named > _FEW and named * 2 > len(askers) else None


def _asks_only(unknown: list[Part]) -> bool:
    """Take whoever holds a question in each of his few words for one who asks; tell whether there was anybody."""
    asking = [
        part for part in unknown if part.role is None and part.asks == part.speeches and part.mean <= _LONG_SPEECH
    ]
    for part in asking:
        part.role, part.method = Role.PRESS, "asks"
    return bool(asking)


def asking_hosts(parts: list[Part]) -> bool:
    """Take a moderator for press who asks himself where nobody else does; tell whether there was one."""
    if any(part.role is Role.PRESS for part in parts):
        return False
    asking = [p for p in parts if p.role is Role.MODERATOR and p.asks * 2 >= p.speeches]
    hosts = asking if any(p.asks >= _FEW for p in asking) else []  # "Jane Roe (Moderator)" once, and "Moderator"
    for part in hosts:
        part.role, part.method = Role.PRESS, "asks"
    return bool(hosts)
