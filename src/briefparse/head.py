"""What stands above the first label: head lines, what editors tell of the event, and an opening that somebody speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.blocks import ends_sentence
from briefparse.cues import COUNTED
from briefparse.lexicon import Lexicon, fold, fold_term, letters
from briefparse.model import Role
from briefparse.notes import is_lead_in, note_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.cues import Label
    from briefparse.document import Block, Document

#: A line this short with a year in it, one of the Buddhist era in Thailand, is a date, though a full stop may end it: ``5 марта 2031 г.``.
_LONGEST_DATE: Final = 40
_YEAR: Final = re.compile(r"\d\D{1,20}(?:19|20|21|25|๒๕)\d\d(?!\d)")
#: Of a text in lines, in characters.
_FULL_LINE: Final = 50
#: Of a short sentence that opens a speech, in words, and in characters where words are not parted by spaces.
_WORDS_OF_A_GREETING: Final = 3
_CHARACTERS_OF_A_GREETING: Final = 5
#: Of what editors tell of an event, in characters; above a rule, and anywhere.
_LONG_LEAD_IN: Final = 700
_LONGEST_LEAD_IN: Final = 2000
#: A question, with whoever asks it in brackets after it: ``Is it open? (Jane Roe, Harbour Post)``.
_ASKED: Final = re.compile(r"[?？؟]\s*(?:[(（][^()（）]{1,60}[)）]\s*)?$")


def find_head(document: Document, first: int, opener: Label | None, lexicon: Lexicon, title: str) -> list[str]:
    """Return the kind of each block above the opening, or above the first label where nobody speaks before it.

    Prose there is an opening only where the first label is an asker's, a moderator's or a mark for the answer, where somebody
    greets, or where there is much of it: whoever answers would else be labelled there, and what editors tell of an event is short.

    Args:
        document: the page.
        first: the block of the first label.
        opener: the first label; ``None`` where there is none.
        lexicon: the words of the page's language.
        title: the letters of the title.
    """
    lead = document.blocks[:first]
    label = opener.text if opener else None
    asks = label is None or (opener is not None and opener.cue == COUNTED)
    role = Role.PRESS if asks else lexicon.role_of(label or "")[0]
    asked = any(is_answer_to(label, block.text, lexicon) for block in lead[-1:])
    spoken = asked or (
        (role in {Role.PRESS, Role.MODERATOR} or any(_greets(block.text, lexicon) for block in lead))
        and not _is_led_in(lead, lexicon)
    )
    unlabelled = spoken or _has_speech(lead, lexicon)
    kinds: list[str] = []
    for block in lead:
        kind = block.ignored or note_kind(block.text, lexicon) or _head_kind(block, lexicon, title)
        announced = bool(kinds) and kind == "head" and _is_announced(block.text, lead[len(kinds) - 1].text, lexicon)
        if unlabelled and (kind is None or announced):
            return kinds[: _first_words(document.blocks, kinds, lexicon)]
        kinds.append(kind or "editor")
    return kinds


def is_answer_to(opener: str | None, words: str, lexicon: Lexicon) -> bool:
    """Tell whether the first label is a mark for the answer (``R - ...``) to the words above it, which ask."""
    return opener is not None and fold(opener) in lexicon.answer and _ASKED.search(words) is not None


def _first_words(blocks: Sequence[Block], kinds: Sequence[str], lexicon: Lexicon) -> int:
    """Return where an opening starts whose first full sentence ends after the head's ``kinds``.

    In a text in lines it starts on a line before: one as long as those that follow, for a headline is shorter. A short
    sentence before it belongs to it, too, and a greeting: ``Please sit down.``, ``Good morning,``.
    """
    start = len(kinds)
    while start and kinds[start - 1] == "head":
        text, after = blocks[start - 1].text, blocks[start]
        wrapped = after.soft and len(text) >= _FULL_LINE and not text.isupper()
        if not (wrapped or _is_short_sentence(text, lexicon) or _greets(text, lexicon)):
            break
        start -= 1
    return start


def _is_short_sentence(text: str, lexicon: Lexicon) -> bool:
    if text[-1] not in ".!?。！？" or _YEAR.search(text) or _is_field(text, lexicon) or _is_cut_short(text):
        return False
    if not lexicon.spaced:
        return len(text) >= _CHARACTERS_OF_A_GREETING
    return len(text.split()) >= _WORDS_OF_A_GREETING


def _is_announced(text: str, above: str, lexicon: Lexicon) -> bool:
    """Tell whether a short sentence stands under a head for what is said: ``冒頭発言``, then ``私からは特にございません。``."""
    return _is_short_sentence(text, lexicon) and fold(above.strip("【】")) in lexicon.not_speaker


def _greets(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a line opens with the words of a greeting, as no headline does."""
    return fold_term(text[:_LONGEST_DATE]).startswith(tuple(lexicon.greeting))


def announces_transcript(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a line is the editors' that stands right above a transcript: ``A rush transcript is available below:``."""
    return text[-1] in ":：" and is_lead_in(text, lexicon)


def _is_led_in(lead: Sequence[Block], lexicon: Lexicon) -> bool:
    """Tell whether a rule parts a few words from the first label: editors tell of the event there."""
    if lead and announces_transcript(lead[-1].text, lexicon):
        return True
    ruled = bool(lead) and note_kind(lead[-1].text, lexicon) == "separator"
    texts = [block.text for block in lead if not (block.ignored or block.heading)]
    greeted = ruled and not lexicon.floor.isdisjoint(fold(word) for text in texts for word in text.split())
    return ruled and not greeted and sum(map(len, texts)) < _LONG_LEAD_IN


def _has_speech(lead: Sequence[Block], lexicon: Lexicon) -> bool:
    prose = (b.text for b in lead if not (b.ignored or b.heading) and _is_prose(b.text, lexicon))
    return sum(map(len, prose)) > _LONGEST_LEAD_IN


def _head_kind(block: Block, lexicon: Lexicon, title: str) -> str | None:
    text = block.text
    if block.heading:
        return "heading"
    if len(text) < 2 * len(title) and letters(text) in title:
        return "title"
    if is_lead_in(text, lexicon) or text[0] == "*":
        return "editor"
    if _is_field(text, lexicon):
        return "head"
    return None if _is_prose(text, lexicon) else "head"


def _is_prose(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a paragraph reads as spoken sentences, not as a head line."""
    if not ends_sentence(text) or text[-1] in ":：" or (len(text) < _LONGEST_DATE and _YEAR.search(text)):
        return False
    if not lexicon.spaced:
        return len(text) >= 15
    return len(text.split(maxsplit=3)) > 3 and not _is_cut_short(text)


def _is_field(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a line opens with the name of a field: ``Subjects: the new pier.``."""
    word, colon, _ = text.partition(":")
    return bool(colon) and fold(word) in lexicon.field_names


def _is_cut_short(text: str) -> bool:
    """Tell whether a line ends in an abbreviation, as no spoken sentence does: ``at 3 p.m.``."""
    last = text.rsplit(maxsplit=1)[-1]
    return len(last) <= 4 and last.count(".") > 1
