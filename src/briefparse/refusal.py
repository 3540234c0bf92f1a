"""What is not a briefing, and what it is instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefparse.errors import NotABriefingError
from briefparse.metadata import kind_of
from briefparse.model import Role, Turn
from briefparse.page import PageFacts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.document import Document
    from briefparse.lexicon import Lexicon

_BLOCKED = re.compile(
    r"access denied|forbidden|captcha|are you a robot|checking your browser|please wait|enable javascript|request blocked"
    r"|not found|page cannot be found",
    re.IGNORECASE,
)
_FEW_WORDS = 120


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
    roles = [turn.speaker.role for turn in turns]
    questions = roles.count(Role.PRESS)
    if questions and _is_faq(turns, facts, url):
        msg = "faq"
        raise NotABriefingError(msg, f"{questions} standing questions with their answers, and no speaker", title)
    if questions and Role.OFFICIAL in roles:
        return
    words = document.text.count(" ") + len(document.blocks)
    if not words:
        msg = "empty"
        raise NotABriefingError(msg, "no text in the body", title)
    if words < _FEW_WORDS and _BLOCKED.search(f"{title} {document.text}"):
        msg = "blocked"
        raise NotABriefingError(msg, document.text[:80], title)
    if questions:
        msg = "statement"
        raise NotABriefingError(msg, f"{questions} questions and no answer", title)
    reason = {"statement": "statement", "speech": "speech", "remarks": "speech", "readout": "readout"}.get(
        kind_of(title, lexicon) or "", ""
    ) or _shape(document)
    raise NotABriefingError(reason, f"no question in {words} words", title)


def _is_faq(turns: Sequence[Turn], facts: PageFacts, url: str | None) -> bool:
    """Only ``Q:`` and ``A:`` on a page whose headings say so: questions nobody asked on a day."""
    said = " ".join(map(str, (facts.title, facts.heading, url, *facts.host_urls))).casefold()
    if not any(word in said for word in ("faq", "frequently asked", "q&a")):
        return False
    return {turn.speaker.label for turn in turns} <= {"Q", "A", "Question", "Answer", None}


def _shape(document: Document) -> str:
    blocks = document.blocks
    short = sum(len(block.text) < 160 for block in blocks)
    long = sum(len(block.text) > 300 for block in blocks)
    return "listing" if short > 20 and long * 12 < short else "statement"
