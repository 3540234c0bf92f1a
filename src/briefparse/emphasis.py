"""Questions that only emphasis marks: whole paragraphs in bold, with or without a label, and who answers when the bold ends."""

from __future__ import annotations

from itertools import dropwhile
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from briefparse.blocks import ends_sentence
from briefparse.cues import COUNTED, EMPHASISED, Cut, Label
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role
from briefparse.style import is_full_name
from briefparse.trust import Trust

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.document import Block, Document

_FEW_QUESTIONS: Final = 2
_FEW_IN_BOLD: Final = 3
#: Where so many bold paragraphs ask, one between them that is a full sentence does, too.
_MANY_QUESTIONS: Final = 3
_WORDS_OF_A_SENTENCE: Final = 2


def asked_in_bold(proposals: list[Cut], document: Document, lexicon: Lexicon) -> bool:
    """Tell whether the page prints the whole of each labelled question in bold, and of no answer."""
    press, official, sure = Role.PRESS, Role.OFFICIAL, Trust.SURE  # an enumeration's members cost a call each
    bold = otherwise = 0
    for i, label in proposals:
        role = lexicon.role_of(label.text)[0] if label.text and label.trust is sure else None
        if role is press or role is official:
            block = document.blocks[i]
            if (block.lead_mark >= len(block.text)) is (role is press):
                bold += role is press
            else:
                otherwise += 1
                if otherwise >= _FEW_IN_BOLD:
                    return False
    return bold >= _FEW_IN_BOLD


def without_labels_in_bold(proposals: list[Cut], document: Document) -> list[Cut]:
    """Where whole bold paragraphs ask, take a clause before a colon in one for words: ``My second question is: ...``."""
    if sum(cut.label.cue == EMPHASISED for cut in proposals) < _FEW_IN_BOLD:
        return proposals
    question = Label(None, 0, 0, Trust.WEAK, EMPHASISED)
    return [
        cut._replace(label=question)
        if cut.label.trust is not Trust.SURE
        and cut.label.cue == "known_label"
        and not is_full_name(cut)
        and is_bold(document.blocks[cut.block])
        else cut
        for cut in proposals
    ]


def with_bold_questions(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Where bold paragraphs are the questions, open one turn at each run of them.

    Some end without a question mark, some are short, and one asker has several paragraphs.
    """
    asked = {cut.block for cut in cuts if cut.label.cue == EMPHASISED}
    if not asked:
        return cuts
    labelled = {cut.block for cut in cuts} - asked
    first = min(asked)
    runs = [
        run
        for run in _bold_runs(document, labelled)
        if run[-1] + 1 in labelled
        or not asked.isdisjoint(run)
        or any(map(lexicon.asks, (document.blocks[i].text for i in run)))
        or (len(asked) >= _MANY_QUESTIONS and run[0] > first and _is_sentence(document.blocks[run[-1]].text, lexicon))
        or (run[0] > first and fold(document.blocks[run[0]].text).startswith(tuple(lexicon.greeting)))  # "Thank you."
    ]
    if len(runs) < _FEW_QUESTIONS:
        return cuts
    if min(labelled, default=runs[0][0]) >= runs[0][0]:
        runs[0] = _below_standfirst(runs[0], document, lexicon)
    opened = [cut for cut in cuts if cut.block in labelled]
    opened += [Cut(run[0], Label(None, 0, 0, Trust.WEAK, EMPHASISED)) for run in runs]
    return sorted(opened, key=itemgetter(0))


def _below_standfirst(run: list[int], document: Document, lexicon: Lexicon) -> list[int]:
    """Leave out what stands in bold above the first question of an interview, if no sentence stands above it: its standfirst."""
    if any(_is_sentence(block.text, lexicon) and not block.ignored for block in document.blocks[: run[0]]):
        return run
    return [*dropwhile(lambda i: not lexicon.asks(document.blocks[i].text), run)] or run


def _is_sentence(text: str, lexicon: Lexicon) -> bool:
    return ends_sentence(text) and (not lexicon.spaced or len(text.split()) >= _WORDS_OF_A_SENTENCE)


def asks_here(cut: Cut, document: Document, lexicon: Lexicon) -> bool:
    """Tell whether a label is one of the press, or the name of somebody who asks a whole paragraph in bold."""
    block, role = document.blocks[cut.block], lexicon.role_of(cut.label.text or "")[0]
    return (
        role is Role.PRESS or cut.label.cue == COUNTED or (role is None and is_bold(block) and lexicon.asks(block.text))
    )


def answers_after_bold(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Open an unlabelled turn where a question in bold ends and no label follows, on pages that label only some answers."""
    blocks = document.blocks
    opened = {cut.block for cut in cuts}
    asking = [cut for cut in cuts if not cut.label.text or asks_here(cut, document, lexicon)]
    if len(asking) == len(cuts):
        return []
    answers = []
    for cut in asking:
        block = blocks[cut.block]
        if is_bold(block) and cut.label.end < len(block.text):  # else it is the label that is in bold
            after = cut.block + 1
            while after < len(blocks) and after not in opened and (blocks[after].ignored or is_bold(blocks[after])):
                after += 1
            if after < len(blocks) and after not in opened and not (blocks[after].heading or blocks[after].soft):
                answers.append(Cut(after, Label(None, 0, 0, Trust.WEAK, "unlabelled_answer")))
    return answers


def _bold_runs(document: Document, labelled: set[int]) -> Iterator[list[int]]:
    """Yield the places of bold paragraphs that follow on each other, up to the next label."""
    run: list[int] = []
    for i, block in enumerate(document.blocks):
        if block.ignored:
            continue
        if i not in labelled and is_bold(block):
            run.append(i)
        elif run:
            yield run
            run = []
    if run:
        yield run


def is_bold(block: Block) -> bool:
    """Tell whether all of a paragraph is emphasised, but for a mark or a quotation here and there."""
    return (
        bool(block.marks)
        and not block.heading
        and sum(end - start for start, end in block.marks) * 10 >= len(block.text) * 9
    )
