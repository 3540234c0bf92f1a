"""What is not a briefing, and what it is instead."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from briefparse.errors import NotABriefingError
from briefparse.lexicon import Lexicon, fold, fold_term, lexicon_for
from briefparse.model import Role, Turn
from briefparse.page import PageFacts
from briefparse.talk import in_first_person, is_talk
from briefparse.tally import tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.document import Document

#: An enumeration's members cost a call each.
_PRESS: Final = Role.PRESS
#: Kinds that a title gives to what one person says.
_KINDS_OF_ONE_VOICE: Final = frozenset(["statement", "speech", "remarks", "readout"])
_FEW_WORDS: Final = 120
#: Kinds that a title gives only to what has questions in it.
KINDS_WITH_QUESTIONS: Final = frozenset(
    ["press_conference", "briefing", "interview", "media_questions", "gaggle", "doorstop"]
)


def refuse(
    turns: Sequence[Turn],
    document: Document,
    title: str | None,
    facts: PageFacts,
    lexicon: Lexicon,
    url: str | None = None,
) -> None:
    """Raise where no question is asked.

    Raises:
        NotABriefingError: with the reason and what was found.
    """
    kind, heading = lexicon.kind_of(title), lexicon.kind_of(facts.heading)
    if heading in KINDS_WITH_QUESTIONS:  # "PRESS CONFERENCE" over the title "Statement (with Q&A)"
        kind = heading
    roles = [turn.speaker.role for turn in turns]
    questions = roles.count(_PRESS)
    if _is_working_meeting(turns, title, kind, lexicon):
        msg = "meeting"
        raise NotABriefingError(msg, "two officials talk, and nobody has an asker's label", title)
    if kind not in KINDS_WITH_QUESTIONS and any(fold(turn.speaker.label or "") in lexicon.debate for turn in turns):
        msg = "debate"
        raise NotABriefingError(msg, "labels of a court or an assembly", title)
    if questions and _is_faq(turns, document, title, facts, lexicon, url):
        msg = "faq"
        raise NotABriefingError(msg, f"{questions} standing questions with their answers, and no speaker", title)
    asked = questions and (
        kind in KINDS_WITH_QUESTIONS or (_is_asked(turns, kind, lexicon) and is_talk(turns, lexicon))
    )
    if asked and Role.OFFICIAL in roles[roles.index(_PRESS) :]:
        return
    words = document.text.count(" ") + len(document.blocks)
    if not words:
        msg = "empty"
        raise NotABriefingError(msg, "no text in the body", title)
    if words < _FEW_WORDS and _is_blocked(f"{facts.title} {title} {document.text}", lexicon):
        msg = "blocked"
        raise NotABriefingError(msg, document.text[:80], title)
    if asked:
        msg = _shape(document)
        raise NotABriefingError(msg, f"{questions} questions and no answer", title)
    shape = "video" if facts.video and words < _FEW_WORDS else _shape(document)
    reason = {"statement": "statement", "speech": "speech", "remarks": "speech", "readout": "readout"}.get(
        kind or "", shape
    )
    raise NotABriefingError(reason, f"no question in {words} words", title)


def _is_blocked(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a page is an error's or keeps programs out; a server often says so in English."""
    said = fold_term(text)
    return any(phrase in said for phrase in lexicon.blocked | lexicon_for("en").blocked)


def _is_working_meeting(turns: Sequence[Turn], title: str | None, kind: str | None, lexicon: Lexicon) -> bool:
    """Tell whether one official reports to another: two talk, neither has an asker's label, and the title says they met."""
    folded = fold_term(title or "")
    if kind in KINDS_WITH_QUESTIONS or not folded.startswith(tuple(lexicon.meeting)):
        return False
    if any(term in folded for term in lexicon.outlet | lexicon.question if len(term) > _LONG_WORD):  # with a journalist
        return False
    labels = {turn.speaker.label for turn in turns if turn.speaker.label}
    return len(labels) == _TWO and not any(turn.speaker.method == "label" for turn in turns)


_TWO: Final = 2
_LONG_WORD: Final = 4


def _is_asked(turns: Sequence[Turn], kind: str | None, lexicon: Lexicon) -> bool:
    """Tell whether anybody asks: under a label that only askers have, or with a question mark.

    A form or a notice has fields with a colon, too, and some of them (``AGENCY:``) may be words for an outlet. Where three
    or more such labels stand once each, or a few of them twice, no question mark makes speakers of them.
    """
    printed = tally([turn.speaker.label for turn in turns])
    labels: dict[str, int] = defaultdict(int)
    for label, times in printed.items():
        if label:
            labels[fold(label)] += times
    often = max(labels.values(), default=0)
    words = any(lexicon.asks(turn.text) for turn in turns)
    marks = lexicon.question.intersection(labels)
    menu = (
        not lexicon.phrased and often == len(marks) == 1 and len(labels) >= _FIELDS and not words
    )  # "President", "Press", "Contact"
    if marks and not menu:
        return True
    if not labels:  # bold questions are as likely headings where somebody makes a speech
        return kind not in _KINDS_OF_ONE_VOICE
    labelled = any(turn.speaker.role is _PRESS and turn.speaker.method == "label" for turn in turns)
    few = often < _RECURS and sum(labels.values()) < len(labels) * 1.5 and not labelled
    if lexicon.spaced and len(labels) >= _FIELDS and (often == 1 or few):
        return False
    asked = [lexicon.asks(turn.text) for turn in turns if turn.speaker.role is _PRESS]
    if {fold(turn.speaker.label or "") for turn in turns if turn.speaker.role is _PRESS} <= lexicon.crowd:
        return 0 < sum(asked) * 2 >= len(asked)  # a crowd that only shouts asks nothing
    return any(asked) or not lexicon.spaced


_FIELDS: Final = 3
_RECURS: Final = 3


def _is_faq(
    turns: Sequence[Turn],
    document: Document,
    title: str | None,
    facts: PageFacts,
    lexicon: Lexicon,
    url: str | None,
) -> bool:
    """Tell whether nobody asked these questions on a day: nobody has a name, and the page says so or names no event."""
    askers = {turn.speaker.label for turn in turns if turn.speaker.role is _PRESS}
    labels = [turn.speaker.label for turn in turns if turn.speaker.role is not _PRESS]
    others = set(labels)
    named = [name for name in others if name not in _ANSWER_MARKS and fold(name or "") not in lexicon.answer]
    if named and (askers != {None} or max(map(tally(labels).__getitem__, named)) > _STRAY):
        return False
    said = fold_term(" ".join(map(str, (title, facts.title, facts.heading, url, *facts.host_urls))))
    if any(word in said for word in lexicon.faq) and lexicon.kind_of(facts.heading) not in KINDS_WITH_QUESTIONS:
        marks = lexicon.question - lexicon.outlet
        return all(label in _QUESTION_MARKS or fold(label or "") in marks for label in askers)
    if not title or not askers <= _QUESTION_MARKS or not others - {*named} <= _ANSWER_MARKS:
        return False
    named_event = lexicon.says_a_kind(said) or lexicon.says_a_kind(fold_term(document.text[:_HEAD]))
    return not named_event and not in_first_person(turns, lexicon)


_QUESTION_MARKS: Final = frozenset(["Q", "Question", None])
_ANSWER_MARKS: Final = frozenset(["A", "Answer", None])
#: A label that stands once or twice beside questions without one is a heading.
_STRAY: Final = 2
_HEAD: Final = 1500


def _shape(document: Document) -> str:
    blocks = document.blocks
    short = sum(len(block.text) < 160 for block in blocks)
    long = sum(len(block.text) > 300 for block in blocks)
    return "listing" if short > 20 and long * 12 < short else "statement"
