"""Turns that no label opens: an answer below a question, a question above an answer, and a talk of nothing but dashes."""

from __future__ import annotations

import re
from itertools import cycle, zip_longest
from typing import TYPE_CHECKING, Final

from briefparse.cues import EMPHASISED, UNLABELLED_QUESTION, Cut, Label
from briefparse.emphasis import asks_here, is_bold
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role
from briefparse.trust import Trust

if TYPE_CHECKING:
    from briefparse.document import Document

_WEAK: Final = Trust.WEAK


def in_dashes(document: Document, lexicon: Lexicon) -> list[Cut]:
    """Return the turns of an interview whose questions and answers by turns open with a dash and nothing else."""
    blocks = document.blocks
    opened = [
        (i, found.end())
        for i, block in enumerate(blocks)
        if not (block.ignored or block.heading or block.soft) and (found := _DASH.match(block.text))
    ]
    questions, answers = ([lexicon.asks(blocks[i].text) for i, _ in opened[odd::2]] for odd in (0, 1))
    if len(answers) < _FEW_PAIRS or sum(questions) * 4 < len(questions) * 3 or sum(answers) * 3 > len(answers):
        return []
    cues = cycle((EMPHASISED, "unlabelled_answer"))
    return [Cut(i, Label(None, 0, end, _WEAK, cue)) for (i, end), cue in zip(opened, cues, strict=False)]


_DASH: Final = re.compile(r"[-–—]\s?(?=[^\W\d_]|[«“„\"(¿¡])")
_FEW_PAIRS: Final = 2


def answers_between(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Open an unlabelled turn at the first plain paragraph after each question, where no answer has a label."""
    if any(cut.label.text and not asks_here(cut, document, lexicon) for cut in cuts):
        return []
    if len(cuts) == 1 and cuts[0].label.text:  # one question in a text is told, not asked
        return []
    blocks = document.blocks
    answers = []
    for cut, after in zip_longest(cuts, cuts[1:]):
        end = after.block if after else len(blocks)
        bold = cut.label.cue == EMPHASISED  # of which several paragraphs can be in bold
        plain = (
            i
            for i in range(cut.block + 1, end)
            if not (blocks[i].soft or blocks[i].ignored or blocks[i].heading or (bold and is_bold(blocks[i])))
        )
        first = next(plain, None)
        if first is not None and not blocks[first].lead_mark:
            answers.append(Cut(first, Label(None, 0, 0, _WEAK, "unlabelled_answer")))
    return answers


def questions_between(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Open an unlabelled turn at the paragraph before each answer, where one who answers has the only label.

    Interviews are printed so, ``When will it open?``, ``President: In June.``, and answers of Taiwan's Foreign Ministry, ``Is it
    open? (Jane Roe, Harbour Post)``, ``A: It is.``; most of those paragraphs hold question marks.
    """
    labels = {fold(text or "") for text in {label.text for _, label in cuts}}
    few = 1 if labels <= lexicon.answer else _FEW_ANSWERS
    if len(cuts) < few or len(labels) > 1 or lexicon.role_of(cuts[0].label.text or "")[0] is not Role.OFFICIAL:
        return []
    blocks = document.blocks
    ends = [-1, *(i + (label.end >= len(blocks[i].text)) for i, label in cuts)]  # where what is said starts, or ends
    before = [i - 1 for (i, _), end in zip(cuts, ends, strict=False) if i - 1 > end]
    plain = [i for i in before if not (blocks[i].soft or blocks[i].ignored or blocks[i].heading)]
    if plain and plain[0] < cuts[0].block and not lexicon.asks(blocks[plain[0]].text):
        plain = plain[1:]  # above the first label the head ends
    asked = sum(map(lexicon.asks, (blocks[i].text for i in plain)))
    if asked * 3 < len(plain) * 2 or len(plain) * 2 < len(cuts):
        return []
    return [Cut(i, UNLABELLED_QUESTION) for i in plain]


_FEW_ANSWERS: Final = 3
