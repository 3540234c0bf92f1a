"""Whether turns make a talk: the labels of a menu, of cards, of comments or of a paper's parts do not.

Where a word for an asker labels a turn, or somebody gives the floor, the page says so itself. Elsewhere the turns must look like questions and answers; the
bounds hold on some 2,700 transcripts and on half of 300 pages of other kinds on which labels had been found.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Final

from briefparse.lexicon import Lexicon
from briefparse.model import Role, Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Words of half of the questions, and of half of the answers.
_LONG_QUESTION: Final = 170
_SHORT_ANSWER: Final = 4
#: Words of a paragraph in a list, and the share of such paragraphs in a hundred.
_WORDS_OF_AN_ITEM: Final = 3
_MOST_ITEMS: Final = 40
_MANY_TURNS: Final = 8


def is_talk(turns: Sequence[Turn], lexicon: Lexicon) -> bool:
    """Tell whether turns, some of them of the press, are questions and answers."""
    roles = [turn.speaker.role for turn in turns]
    if len(turns) >= _MANY_TURNS and roles.count(None) * 10 > len(turns):
        return False
    asking = [turn for turn in turns if turn.speaker.role is Role.PRESS]
    if Role.MODERATOR in roles or any(turn.speaker.method == "label" for turn in asking):
        return True
    if median(_words(turn, lexicon) for turn in asking) > _LONG_QUESTION:
        return False
    if len(turns) < _MANY_TURNS:  # of a few, short answers and a question without its mark say little
        return True
    answers = [_words(turn, lexicon) for turn in turns if turn.speaker.role is Role.OFFICIAL]
    if answers and median(answers) < _SHORT_ANSWER:
        return False
    return not _is_list(turns, lexicon) and _asks_enough(asking, lexicon)


def _words(turn: Turn, lexicon: Lexicon) -> int:
    return turn.text.count(" ") + 1 if lexicon.spaced else len(turn.text) // 2


def _is_list(turns: Sequence[Turn], lexicon: Lexicon) -> bool:
    if not lexicon.spaced:
        return False
    paragraphs = [paragraph for turn in turns for paragraph in turn.text.split("\n\n")]
    items = sum(paragraph.count(" ") < _WORDS_OF_AN_ITEM for paragraph in paragraphs)
    return items * 100 > len(paragraphs) * _MOST_ITEMS


def _asks_enough(asking: Sequence[Turn], lexicon: Lexicon) -> bool:
    """Tell whether more than one question of many turns has a question mark, in a language that has them."""
    return lexicon.phrased or sum(lexicon.asks(turn.text) for turn in asking) > 1
