"""Turns to exchanges: they follow from the roles alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from briefparse.lexicon import Lexicon, fold
from briefparse.model import Exchange, Role, Turn

if TYPE_CHECKING:
    from collections.abc import Sequence


def pair(turns: Sequence[Turn], lexicon: Lexicon | None = None) -> tuple[Exchange, ...]:
    """Pair questions with their answers.

    A press turn after a non-press turn, or at the start, opens an exchange; press turns right after it join its questions;
    official turns (and turns of unknown role) after them are its answers. A moderator's turn belongs to no list; a press
    turn after it opens a new exchange only if the last one already has an answer.
    """
    press, moderator = Role.PRESS, Role.MODERATOR  # looked up once: an enumeration's members cost a call each
    drafts: list[tuple[list[Turn], list[Turn]]] = []
    for turn in turns:
        role = turn.speaker.role
        if role is press:
            if not drafts or drafts[-1][1]:
                drafts.append(([], []))
            drafts[-1][0].append(turn)
        elif role is not moderator and drafts:
            drafts[-1][1].append(turn)
    return tuple(
        Exchange(tuple(questions), tuple(answers), _is_follow_up(questions[0], lexicon))
        for questions, answers in drafts
    )


def _is_follow_up(question: Turn, lexicon: Lexicon | None) -> bool:
    label = question.speaker.label
    return lexicon is not None and label is not None and _says_follow_up(label, lexicon)


@lru_cache(maxsize=1024)
def _says_follow_up(label: str, lexicon: Lexicon) -> bool:
    key = fold(label)
    return key in lexicon.follow_up or any(len(word) > 1 and key.endswith(word) for word in lexicon.follow_up)
