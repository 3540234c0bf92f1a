"""Moderators: whose words name whoever speaks next, or who says little and answers nobody."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from briefparse.dialogue import count_dialogue
from briefparse.lexicon import Lexicon, fold, fold_term
from briefparse.model import Role
from briefparse.parts import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefparse.parts import Part
    from briefparse.turns import Speech

#: Words of a speech that may only give the floor.
_SHORT: Final = 45
#: A chair has one of so many speeches.
_OFTEN: Final = 4
_FEWEST_RUNS: Final = 3
#: The longest words that only give the floor, in characters.
_CALL: Final = 400


def calls_of(parts: list[Part], said: Sequence[Part], speeches: Sequence[Speech], lexicon: Lexicon) -> dict[Part, int]:
    """Count for each part how often its words name the next speaker."""
    calls: dict[Part, int] = {}
    names = {part: _called_by(part.label, lexicon) for part in parts if part.role is not Role.OFFICIAL}
    for speech, part, after in zip(speeches, said, said[1:], strict=False):
        called = names.get(after)
        if called and part.label and len(speech.text) <= _CALL:
            words = speech.text.lower() if speech.text.isascii() else fold_term(speech.text)
            if any(map(words.__contains__, called)) and not called.isdisjoint(words_of(words)):
                calls[part] = calls.get(part, 0) + 1
    return calls


def callers(calls: Mapping[Part, int]) -> None:
    """Find the moderators whose words name whoever speaks next, before it is asked who answers whom."""
    for part, called in calls.items():
        if part.role is not Role.PRESS and part.mean <= _SHORT and called > 1 and called * 2 >= part.speeches:
            part.role, part.method = Role.MODERATOR, "floor"


def chair(parts: list[Part], said: Sequence[Part], follows: Mapping[tuple[Part, Part], int]) -> None:
    """Find a moderator whose label says nothing: opens, speaks often and shortly, asks little, and sends questions to others.

    Whoever answers opens and speaks often, too, but the questions come back to him.
    """
    first = said[0]
    if first.role or not first.label or first.runs < _FEWEST_RUNS:
        return
    if first.asks * 3 > first.speeches or first.mean > _SHORT:
        return
    asking = {
        part
        for part in parts
        if part is not first and part.role in {None, Role.PRESS} and part.asks * 2 >= part.speeches
    }
    sent = sum(n for (before, after), n in follows.items() if before in asking and after is not first)
    back = sum(n for (before, after), n in follows.items() if before in asking and after is first)
    next_ones = {after for before, after in follows if before is first}
    if (
        sent >= back
        and sent
        and len(next_ones) > len(next_ones & asking) > 0
        and first.runs * _OFTEN >= sum(p.runs for p in parts)
    ):
        first.role, first.method = Role.MODERATOR, "floor"


def called_to_ask(said: Sequence[Part], speeches: Sequence[Speech], lexicon: Lexicon) -> None:
    """Take for press whom a moderator names as the one with the next question, if he asks."""
    moderator = Role.MODERATOR
    for speech, part, after in zip(speeches, said, said[1:], strict=False):
        if part.role is not moderator or after.role or after.asks * 2 < after.speeches or len(speech.text) > _CALL:
            continue
        words = set(words_of(fold_term(speech.text)))
        if not words.isdisjoint(lexicon.question) and not words.isdisjoint(_called_by(after.label, lexicon)):
            after.role, after.method = Role.PRESS, "called"


def introduced(said: Sequence[Part], speeches: Sequence[Speech], lexicon: Lexicon) -> None:
    """Take for press who says his own name at the start of a few words that ask: ``Sir, I am Ida Roe from the Harbour Post.``.

    Those who sit on the podium introduce themselves, too.
    """
    for part, speech in zip(said, speeches, strict=True):
        if part.role or not part.label or part.mean > _INTRODUCED or part.asks * 2 < part.speeches:
            continue
        name = [word for word in words_of(fold(part.label)) if word not in lexicon.honorific]
        opening = {*words_of(fold_term(speech.text[:_OPENING]))}
        if name and len(name[-1]) > 2 and opening.issuperset(name):
            part.role, part.method = Role.PRESS, "introduced"


#: Mean words of whoever introduces himself to ask, and the characters in which he does so.
_INTRODUCED: Final = 120
_OPENING: Final = 100


def moderators(
    parts: list[Part], said: Sequence[Part], follows: Mapping[tuple[Part, Part], int], givers: set[Part]
) -> None:
    """Find who only gives the floor: says little, answers nobody, or calls whoever speaks next.

    The welcome and the closing words are no answers, though nobody asks after them.
    """
    officials = [p for p in parts if p.role is Role.OFFICIAL and p.method != "label"]
    if not officials:
        return
    main = max(officials, key=lambda p: p.words)
    count_dialogue(parts, follows)
    for part in officials:
        if main in (part, part.alias) or part.alias is not None or part.mean > _SHORT:
            continue
        answers = part.after_press * 4 > part.runs
        outer = (said[0] is part) + (said[-1] is part) if part.before_press else 0
        floor = part in givers and (part.before_press * 2 >= part.runs - outer or part.speeches > 3)
        if floor and not answers and part.asks * 2 <= part.speeches and part.words < main.words // 4:
            part.role, part.method = Role.MODERATOR, "floor"
            for longer in parts:
                if longer.alias is part:
                    longer.role, longer.method = part.role, part.method


def floor_givers(
    said: Sequence[Part], speeches: Sequence[Speech], calls: Mapping[Part, int], lexicon: Lexicon
) -> set[Part]:
    """Return who says little, and speaks before the first question, of questions, or calls somebody: they give the floor."""
    official, press = Role.OFFICIAL, Role.PRESS
    little = {part for part in set(said) if part.role is official and part.mean <= _SHORT}
    if not lexicon.floor:
        return little
    openers = takewhile(lambda part: part.role is not press, said)
    givers = {*openers, *calls} & little
    for part, speech in zip(said, speeches, strict=True):
        if part in little and part not in givers and not lexicon.floor.isdisjoint(words_of(fold_term(speech.text))):
            givers.add(part)
    return givers


@lru_cache(maxsize=2048)
def _called_by(label: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the words by which a moderator would call whoever has this label."""
    words = words_of(fold(label))
    return frozenset(w for w in words if len(w) > 2 and w not in lexicon.question and w not in lexicon.honorific)
