"""What nobody says: stage directions, times, end marks, separators, head lines and site furniture among the blocks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from briefparse.lexicon import SIGNS, Lexicon, fold, fold_term

LONGEST_NOTE: Final = 240
_LONGEST_PAGE_NUMBER: Final = 24
_LONGEST_LEAD_IN: Final = 1000
_BRACKETED: Final = re.compile(
    r"[*_]*(?:\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|【[^【】]*】|\((?:[^()]*\([^()]*\))*[^()]*\))[*_.。]*$"
)
_SEPARATOR: Final = re.compile(r"[\s*＊\-–—―_=~#+.·•…|/\\0<>‹›]*$")
_DATE_PREFIX: Final = r"(?:(?:\w+,?\s+)?\w+\.?\s+\d{1,2},?\s+\d{4}[,\s]+)?"
_TIME: Final = re.compile(
    rf"\(?{_DATE_PREFIX}(?:at\s+)?\d{{1,2}}(?:[:.]\d\d){{0,2}}\s*(?:[AaPp]\.?\s?[Mm]\.?)?\s*(?:\(?(?:[A-Z]{{2,4}}|\(?Local\)?|[Ll]ocal"
    r"(?:\s[Tt]ime)?)\)?)?\s*(?:[-–—]\s*\d{1,2}[:.]\d\d\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:[A-Z]{2,4})?)?\)?[.]?$"
)
#: The zone may be written out: ``END 6:57 P.M. Arabian Standard Time``.
_END_TIME: Final = re.compile(r"\W*\d{1,2}[:.]\d\d\s*(?:[AaPp]\.?[Mm]\.?)?[A-Z() ]{0,30}\W*$")
_PAGE: Final = re.compile(r"(?:[Pp]age\s+)?[-–—.\s/]*\d{1,3}(?:\s*(?:of|/|de|из|von)\s*\d{1,3})?[-–—.\s/]*$")
_MARKED_PAGE: Final = re.compile(r"[-–—]\s?\d{1,3}\s?[-–—]$|page\s\d{1,3}(?:\s?(?:of|/)\s?\d{1,3})?$", re.IGNORECASE)


def note_kind(text: str, lexicon: Lexicon) -> str | None:
    """Return what a block without a label is, where nobody can be saying it: ``stage``, ``time``, ``separator``, ``end``."""
    if len(text) > LONGEST_NOTE:
        return None
    first = text[0]
    if first == "※" or _is_editors(text, lexicon):  # the mark opens an editor's annotation in Japanese and Korean print
        return "editor"
    if first in "([（【*_" and _BRACKETED.match(text):
        return "end" if _is_end(text, lexicon) else "stage"
    if (first == "#" and not text.strip("# ")) or _RULE.fullmatch(text):  # "# # #", "--30--", as press releases end
        return "end"
    if first == "*" and _STARRED.match(text):
        return "heading"
    if not (first.isalnum() or first in "\"'“‘«¿¡") and _SEPARATOR.match(text):
        return "separator"
    if (first.isdigit() or first == "(") and (_TIME.match(text)):
        return "time"
    if len(text) <= 60 and _is_end(text, lexicon):
        return "end"
    if first in "0-–—+" and _SEPARATOR.match(text):
        return "separator"
    return None


def _is_editors(text: str, lexicon: Lexicon) -> bool:
    """Tell whether the editors say that they speak: ``[Editor's note ...]``, ``Editor's note: ...``."""
    opening = text[:_LONGEST_OPENING]
    marked = text[0] in _OPENS or ":" in opening or "：" in opening
    return marked and fold_term(opening.lstrip(_OPENS)).startswith(tuple(lexicon.editor))


_OPENS: Final = "([（【*_"
_LONGEST_OPENING: Final = 40
#: ``**Norland``, ``** Deputy Secretary-General's Travels``: a topic of the United Nations' noon briefing.
_STARRED: Final = re.compile(r"\*\* ?[^\W\d_][^*]*[^*.?!:…]$")


def is_page_number(text: str) -> bool:
    """Tell whether a line is only a page number, or a number alone: ``Page 2 of 27``, ``- 3 -``, ``12``."""
    return len(text) < _LONGEST_PAGE_NUMBER and _PAGE.match(text) is not None


def is_marked_page_number(text: str) -> bool:
    """Tell whether a line can be nothing but a page number: ``Page 2 of 27``, ``- 3 -``; a number alone can be an answer."""
    return len(text) < _LONGEST_PAGE_NUMBER and _MARKED_PAGE.match(text) is not None


def is_quotation(text: str) -> bool:
    """Tell whether a paragraph stands in quotation marks."""
    return len(text) >= _SHORTEST_QUOTE and text[0] in QUOTES and text.rstrip(".")[-1:] in QUOTES


def is_taken_from(text: str, whole: str) -> bool:
    """Tell whether a quotation stands in the middle of a paragraph, too: magazines set such words apart.

    Apostrophes may differ between the two prints: the longest piece without one is compared, half of the words at least.
    """
    longest = max(_QUOTE.split(text), key=len).strip(" .,")
    if len(longest) * 2 < len(text):
        return False
    at = whole.find(longest)
    while at >= 0:
        if whole[whole.rfind("\n", 0, at) + 1] not in QUOTES:
            return True
        at = whole.find(longest, at + 1)
    return False


_SHORTEST_QUOTE: Final = 40
QUOTES: Final = frozenset("\"“”„«»‘’'")
#: Quotation marks and apostrophes, which the two prints may not share.
_QUOTE: Final = re.compile(r"[\"“”„«»‘’']")


@lru_cache(maxsize=2048)
def _is_end(text: str, lexicon: Lexicon) -> bool:
    words = fold_term(text.strip(" ()[]（）【】*_-–—―#.。+=<>/0"))
    if (
        words in lexicon.end or fold(words) in lexicon.end or words.partition("/")[0] in lexicon.end
    ):  # "Ends/Friday, ..."
        return True
    return any(words.startswith(term) and _END_TIME.match(words[len(term) :].upper()) for term in lexicon.end)


def end_mark_start(text: str, lexicon: Lexicon) -> int:
    """Return where an end mark starts that stands on the line of the last words, ``... thank you. [ENDS]``; else its length."""
    said, _, mark = text.rpartition(" ")
    if said[-1:] in _SENTENCE_ENDS and (
        _RULE.fullmatch(mark) or ((mark.isupper() or mark[0] in "[(") and _is_end(mark, lexicon))
    ):
        return len(said)
    return len(text)


_RULE: Final = re.compile(r"#{3,}|[-–—]{1,3}30[-–—]{1,3}")


def starts_furniture(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a block opens what the site prints after a transcript: ``Category: ...``, ``Views: 12``, ``© ...``."""
    start = text.lstrip(" •·*-–—|>")
    start = start.casefold() if len(start) > _LONGEST_FURNITURE else fold_term(start)
    if start[:1] == "©" or start.startswith(("(c) ", "copyright ")):
        return True
    head, colon, _ = start.partition(":")
    if colon and start.startswith(_with_colon(lexicon)):
        return True
    if colon and len(head) <= 40 and (head.strip() in lexicon.after or head.strip() in lexicon.field_names):
        return True
    if is_link_back(start):
        return True
    if len(start) > _LONGEST_FURNITURE:
        return False
    words = start.strip(" |:.»›>")
    if start[-1:] in ".?!…。":  # a sentence, but for the site's own
        if "." in words and words in lexicon.after:
            return True
        return words.startswith(_long_phrases(lexicon))
    return words in lexicon.after or words.startswith(_phrases(lexicon))


@lru_cache(maxsize=64)
def _phrases(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the phrases that a line of the site's own can open with."""
    return tuple(f"{term}{space}" for term in lexicon.after if " " in term for space in " \u00a0")


@lru_cache(maxsize=64)
def _with_colon(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the openings that hold a colon themselves: ``Note: The exchange ...``."""
    return tuple(term for term in lexicon.after if ":" in term)


@lru_cache(maxsize=64)
def _long_phrases(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the phrases that a sentence of the site's own can open with."""
    return tuple(f"{term} " for term in lexicon.after if term.count(" ") >= _SPACES_OF_A_PHRASE)


_LONGEST_FURNITURE: Final = 60
#: Of a phrase that opens a sentence of the site's own, and none that is said: ``Ouça a íntegra da entrevista.``.
_SPACES_OF_A_PHRASE: Final = 2
#: ``記者会見一覧へ戻る``: a link back, which no sentence ends in.
_BACK: Final = ("へ戻る", "に戻る")
_LONGEST_BACK: Final = 24


def is_link_back(text: str) -> bool:
    """Tell whether a line is a link back, which a page prints after each part, too: ``目次へ戻る``."""
    return text.endswith(_BACK) and len(text) <= _LONGEST_BACK


def is_date_line(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a line holds nothing but a date with its year: ``April 25, 2024``, ``Friday, 3 May 2031``."""
    words = _WORDS.findall(fold(text)) if len(text) <= _LONGEST_DATE else []
    return any(len(word) == 4 and word.isdecimal() for word in words) and all(
        word.isdecimal() or word in lexicon.calendar for word in words
    )


_WORDS: Final = re.compile(rf"[\w{SIGNS}]+")
_LONGEST_DATE: Final = 40


def furniture_start(text: str, start: int, lexicon: Lexicon) -> int:
    """Return where the furniture starts that a page flattened to one line prints after its last words; else its length.

    One such word can be speech; it takes two different ones, the first after the end of a sentence.
    """
    if len(text) - start < _FLATTENED:
        return len(text)
    pattern = _furniture(lexicon)
    first = next((m for m in pattern.finditer(text, start) if text[: m.start()].rstrip()[-1:] in _SENTENCE_ENDS), None)
    words = {m[0] for m in pattern.finditer(text, first.start())} if first else ()
    return first.start() if first and len(words) > 1 else len(text)


_FLATTENED: Final = 150
_SENTENCE_ENDS: Final = tuple(".?!…»”>।")


@lru_cache(maxsize=64)
def _furniture(lexicon: Lexicon) -> re.Pattern[str]:
    terms = sorted((term for term in lexicon.after if len(term) > 3 or not lexicon.spaced), key=len, reverse=True)
    names = "|".join(re.escape(term[0].upper() + term[1:]) for term in terms) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def is_lead_in(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a paragraph is the editors' sentence about the event."""
    if len(text) > _LONGEST_LEAD_IN:
        return False
    folded = fold_term(text)
    return any(phrase in folded for phrase in lexicon.lead_in)
