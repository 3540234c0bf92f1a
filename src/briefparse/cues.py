"""Cues: rules that see that someone starts to speak at the start of a block.

A cue looks at one block and never at its neighbours; what needs context belongs to :mod:`briefparse.cuts`, which weighs
what the cues propose against the rest of the page. The order is :data:`DEFAULT_CUES`; the first cue that fires wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from briefparse.document import Block, Document
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role


class Trust(IntEnum):
    """How far a label can be believed before the rest of the page is looked at."""

    #: Only if it recurs, or stands where a speaker must stand.
    WEAK = 1
    #: Unless the page speaks against it.
    LIKELY = 2
    #: By itself.
    SURE = 3


class Label(NamedTuple):
    """The printed words that say who speaks next."""

    #: Without colon and brackets; ``None`` where the page marks the turn by emphasis alone.
    text: str | None
    #: Where in the block the label starts, and where the words after it do.
    start: int
    end: int
    trust: Trust
    #: The cue's name.
    cue: str
    #: Clock or recording time printed with the label, as ranges in the block.
    time: tuple[int, int] | None = None


Cue = Callable[[Document, Block, Lexicon], Label | None]

#: The longest label seen is a Mexican office with its holder's name, 150 characters.
LONGEST = 160
_LONGEST_NAME = 60
_LEAD = re.compile(r"([^:：]{1,160}?)\s*[:：](?!//)\s*")
_BRACKET = re.compile(r"([【〔［<＜（(\[▲])\s*([^】〕］>＞）)\]]{1,40}?)\s*([】〕］>＞）)\]])\s*[:：]?\s*")
_DOT = re.compile(r"([^.:：?!]{1,60}(?:\.[^.:：?!]{1,40}){0,3}?)\.(?:\s*[-–—―])?\s+(?=\S)")
_DASH = re.compile(r"([^\s:：.?!–—-][^:：?!–—]{0,60}?)\s*(?:\.\s?[-–—]+|\s[-–—])\s+(?=\S)")
_WORD_END = re.compile(r"[ .?:–—-]*")
_REMARK = re.compile(r"([^()（）]{1,30}?)\s*([(（][^()（）]{1,40}[)）][.。]?)")
_STAMP_STARTS = frozenset("([0123456789")
_HALVES = ("a.m", "p.m", "A.M", "P.M", "am", "pm")
_STAMP = re.compile(r"\(?\[?(\d{1,2}:\d\d(?::\d\d)?)\]?\)?\s*")
_SENTENCE = re.compile(r"[?!;…“”\"«»|=@{}]|\.\s+[a-zа-яёà-ÿ]|[a-zа-яё]{5}\.\s|\d[.:]\d|https?$|www\.")
_LIST_MARK = re.compile(r"(?:\(?\d{1,3}[.)]|[a-zA-Z][)]|[-–—•*·])\s")
_MIXED_CAPS = re.compile(r"(?:Mc|Mac|La|Le|De|Di|Du|Da|Van|Von|O['’]|the)[A-Z]+$")
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "la",
        "las",
        "los",
        "el",
        "y",
        "e",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "von",
        "van",
        "der",
        "den",
        "zu",
        "bin",
        "ibn",
        "al",
        "of",
        "the",
        "for",
        "and",
        "und",
        "et",
        "du",
        "des",
        "en",
        "in",
        "on",
        "a",
        "to",
        "para",
        "por",
        "con",
        "sobre",
        "at",
        "с",
        "и",
        "в",
        "по",
        "за",
        "und",
        "für",
        "&",
    ]
)
_ABBREVIATION = re.compile(r"(?:\b\w{1,4}|\b[A-ZА-ЯЁ]\.?)$")


def known_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a word of the lexicon, or a name or office in one of the usual shapes, before a colon."""
    text = block.text
    at = _colon(text)
    if at < 1 or text.startswith("//", at + 1):
        return None
    lead = text[:at].rstrip()
    end = _words_after(text, at + 1)
    emphasised = bool(block.marks) and block.lead_mark >= len(lead.rstrip(" .*"))
    label = _weighed(lead, end, lexicon, emphasised)
    if label and block.heading and label.trust < Trust.SURE and end < len(text):
        return None  # "Interview: the new pier"
    if label and text[end : end + 1] in _STAMP_STARTS:
        stamp = _STAMP.match(text, end)
        if stamp and not text.startswith(_HALVES, stamp.end()):
            return label._replace(end=stamp.end(), trust=Trust.SURE, time=stamp.span())
        if text[end].isdigit() and end == at + 1 and lead[-1:].isdigit() and not lead.isdigit():
            return None  # a clock time: "END 2:41 P.M."
    return label


def _colon(text: str) -> int:
    """Return where the first colon stands that a label could end in; -1 for none."""
    at = text.find(":", 0, LONGEST + 2)
    wide = -1 if text.isascii() else text.find("：", 0, LONGEST + 2 if at < 0 else at)
    return wide if wide >= 0 else at


def _words_after(text: str, at: int) -> int:
    """Return where the words start after a mark that ends at ``at``."""
    while text[at : at + 1].isspace():
        at += 1
    return at


@lru_cache(maxsize=8192)
def _weighed(lead: str, end: int, lexicon: Lexicon, emphasised: bool) -> Label | None:  # noqa: FBT001
    """Return the words before a colon as the label they are; a page repeats them at every turn."""
    trust = trust_of(lead, lexicon, emphasised=emphasised)
    return Label(_clean(lead), 0, end, trust, "known_label") if trust else None


def bare_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a mark that needs no colon: ``Q    Thank you``, ``Q. Mr. President``, ``Q - ...``, ``FRAGE``."""
    text = block.text
    if text[0] not in lexicon.bare_initials:
        return None
    found = lexicon.bare_label.match(text)
    if not found:
        return None
    mark, colon, dash = found.groups()
    at, words = len(mark), found.end()
    if colon:
        return Label(mark, 0, words, Trust.SURE, "known_label")
    if words == len(text) and not text[at:].strip(" ."):
        return Label(mark, 0, words, Trust.LIKELY, "own_line_label")
    if not dash:
        words = _after_letter(text, at, words) if at == 1 else _after_word(mark, text, at)
    return Label(mark, 0, words, Trust.LIKELY, "bare_label") if words < len(text) else None


def _after_letter(text: str, at: int, words: int) -> int:
    """Return where the words after a single letter start; the end of the text after ``Q&A`` and ``Q and A``."""
    if text.startswith("&A", at) or text.startswith(("and ", "& A "), words):
        return len(text)
    return words if words < len(text) else _words_after(text, at)


def _after_word(mark: str, text: str, at: int) -> int:
    """Return where the words after a word start; the end of the text where it opens a sentence or a longer label.

    A longer label is ``FRAGE HOENIG:``.
    """
    words = _WORD_END.match(text, at).end()  # type: ignore[union-attr]  # it matches anything
    if text[at] not in ".:" and not (mark.isupper() and text[words : words + 1].isupper()):
        return len(text)  # "Question time is over"
    lead = _LEAD.match(text, at)
    return len(text) if lead and len(lead[1].split()) < 3 and is_caps(lead[1]) else words


def bracket_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a label in brackets: ``【記者】``, ``（問）``, ``<질문>``, ``[Question]``."""
    if block.text[0] not in "【〔［<＜（([▲":
        return None
    found = _BRACKET.match(block.text)
    if not found:
        return None
    lead = found[2]
    role, _ = lexicon.role_of(lead)
    own_line = found.end() == len(block.text)
    if fold(lead) in lexicon.not_speaker or fold(lead) in lexicon.stage:
        return None
    if role:  # "(a)" and "(B)" count the parts of a text
        listed = len(lead) == 1 and lead.isascii() and lead != "Q"
        return Label(lead, 0, found.end(), Trust.WEAK if listed else Trust.SURE, "bracket_label")
    if found[1] in "【〔" and not own_line and _SENTENCE.search(lead) is None:
        return Label(lead, 0, found.end(), Trust.WEAK, "bracket_label")
    return None


def dash_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a label before a dash: ``Q - ...`` (French), ``P.- ...`` and ``PERIODISTA.- ...`` (Spanish)."""
    start = block.text[:64]
    if "-" not in start and "–" not in start and "—" not in start:
        return None
    found = _DASH.match(block.text)
    if not found:
        return None
    lead = found[1]
    role, _ = lexicon.role_of(lead)
    if not lead[:1].isupper():
        return None
    exact = fold(lead) in lexicon.marks
    if exact or (role and lead.isupper()):
        return Label(lead, 0, found.end(), Trust.LIKELY, "dash_label")
    if lead.isupper() and ".-" in found[0].replace(" ", "").replace("–", "-").replace("—", "-"):
        return Label(lead, 0, found.end(), Trust.WEAK, "dash_label")
    return None


def dot_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a label before a full stop: ``The President. First, ...`` (Public Papers), ``CHAIR POWELL.  Good ...`` (Fed)."""
    if "." not in block.text[:64] or not (block.marks or like_name(block.text)):
        return None
    found = _DOT.match(block.text)
    if not found:
        return None
    lead = found[1]
    words = lead.split()
    if len(words) > 8 or _SENTENCE.search(lead) or fold(lead) in lexicon.not_speaker:
        return None
    role, _ = lexicon.role_of(lead)
    emphasised = bool(block.lead_mark) and block.lead_mark <= found.end()
    caps = is_caps(lead) and len(words) > 1 and len(lead) > 5
    if caps:
        return Label(lead, 0, found.end(), Trust.LIKELY if role else Trust.WEAK, "dot_label")
    if emphasised or (role and lead[:1].isupper() and _is_name(words) and len(words) <= 4):
        return Label(lead, 0, found.end(), Trust.WEAK, "dot_label")
    return None


def like_name(text: str) -> bool:
    """Tell at once that a text does not start with a name: its second word is in lower case."""
    first, _, rest = text[:64].partition(" ")
    return not rest[:1].islower() or first.endswith((".", ",", "(")) or rest.partition(" ")[0] in _PARTICLES


def own_line_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a label alone on its line without a colon: ``Frage``, ``Wagner (AA)``, ``JOURNALIST``."""
    text = block.text
    if len(text) > _LONGEST_NAME or block.heading:
        return None
    remark = _REMARK.fullmatch(text) if text[-2:].strip(".。")[-1:] in {")", "）"} else None
    if remark and fold(remark[1]) in lexicon.marks:  # "REPLY (without a microphone).": the remark is all there is
        return Label(remark[1], 0, remark.start(2), Trust.LIKELY, "own_line_label")
    if text[-1] in ".?!,;…。？！":
        return None
    words = text.split()
    role, method = lexicon.role_of(text)
    exact = fold(text) in lexicon.marks
    if method == "label" and (exact or (role is Role.MODERATOR and len(words) <= 3 and _is_name(words))):
        return Label(text, 0, len(text), Trust.LIKELY, "own_line_label")
    name = len(words) <= 5 and _is_name(words) and text[:1].isupper()
    if (
        name
        and fold(text) not in lexicon.not_speaker
        and fold(text) not in lexicon.end
        and not any(map(str.isdigit, text))
    ):
        return Label(text, 0, len(text), Trust.WEAK, "own_line_label")
    return None


def emphasised_question(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a question that only emphasis marks: the whole paragraph is bold or italic and asks."""
    if block.marks and block.lead_mark >= len(block.text) > 20 and not block.heading and block.text[-1] in "?？؟":
        return Label(None, 0, 0, Trust.WEAK, "emphasised_question")
    return None


#: In the order in which they are asked.
DEFAULT_CUES: tuple[Cue, ...] = (
    bare_label,
    known_label,
    bracket_label,
    dash_label,
    dot_label,
    own_line_label,
    emphasised_question,
)


def _clean(lead: str) -> str:
    return lead.strip(" *_\u3000").removesuffix(".-").strip(" *.") if lead[-1:] in "*-_ ." else lead.lstrip(" *_\u3000")


@lru_cache(maxsize=8192)
def trust_of(lead: str, lexicon: Lexicon, *, emphasised: bool = False) -> Trust | None:
    """Weigh the words before a colon as a label; ``None`` where they cannot be one."""
    key = fold(lead)
    if not key or key in lexicon.not_speaker or key in lexicon.field_names or _LIST_MARK.match(lead):
        return None
    role, method = lexicon.role_of(lead)
    exact = key in lexicon.marks
    if exact and (len(key) > 1 or lead[:1].isupper() or not lead.isascii()):
        return Trust.SURE
    if (lexicon.spaced and not like_name(lead)) or _SENTENCE.search(lead):
        return None
    if fold(lead.rsplit(maxsplit=1)[-1]) in lexicon.field_names:  # "PROOF ONLY Subjects: ..."
        return None
    if not lexicon.spaced and not lead.isascii():
        return _trust_of_unspaced(lead, role, method, emphasised=emphasised)
    return _trust_of_words(lead, lexicon, has_role=bool(role), emphasised=emphasised)


def _trust_of_unspaced(lead: str, role: object, method: str | None, *, emphasised: bool) -> Trust | None:
    lead = lead.strip("\u3000 ")
    if len(lead) > 30 or any(mark in lead for mark in "，。、,"):
        return None
    if role and (method == "label" or len(lead) <= 12):
        return Trust.SURE if method == "label" else Trust.LIKELY
    if 2 <= len(lead) <= 6:  # a person's name
        return Trust.LIKELY if emphasised else Trust.WEAK
    return None


def _trust_of_words(lead: str, lexicon: Lexicon, *, has_role: bool, emphasised: bool) -> Trust | None:
    words = lead.split()
    if is_caps(lead):
        honorific = fold(words[0]) in lexicon.honorific
        if has_role or honorific:
            return Trust.SURE
        return Trust.LIKELY if len(words) > 1 or emphasised else Trust.WEAK
    if len(lead) > (LONGEST if emphasised or "," in lead or "(" in lead else _LONGEST_NAME):
        return None
    person, _, office = lead.partition(",")
    if "(" in person:
        person, _, office = person.partition("(")
    names = person.split()
    if not names or len(names) > 9 or not _is_name(names):
        return None
    if (
        office
        and not emphasised
        and not (lexicon.role_of(" ".join(office.split()[:3]))[0] or _is_name(office.strip(") ").split() or ["a"]))
    ):
        return None  # "Mr President, my question is as follows"
    honorific = fold(names[0]) in lexicon.honorific and len(names) > 1
    if emphasised or honorific or (has_role and len(lead) <= _LONGEST_NAME):
        return Trust.LIKELY
    return Trust.WEAK


@lru_cache(maxsize=8192)
def is_caps(text: str) -> bool:
    """Tell whether every word is in capitals, but for particles and mixed names (``McDONOUGH``, ``LaHOOD``)."""
    words = [w.strip("().,'’\"/&-–") for w in text.split()]
    letters = [w for w in words if any(map(str.isalpha, w))]
    capitals = [w for w in letters if w.isupper()]
    return bool(capitals) and all(w.isupper() or w.lower() in _PARTICLES or _MIXED_CAPS.match(w) for w in letters)


def _is_name(words: list[str]) -> bool:
    """Tell whether the words read as a name or an office: each starts upper case (or has no case), but for particles."""
    if not words[0][:1].isalnum() and words[0][:1] not in "'‘’(@":
        return False
    return all(_is_name_word(word, first=i == 0) for i, word in enumerate(words))


def _is_name_word(word: str, *, first: bool) -> bool:
    start = word.lstrip("('‘’\"-–@")[:1]
    if not start or start.isdigit():
        return not first
    return start.isupper() or start == start.upper() or (not first and word.lower() in _PARTICLES)
