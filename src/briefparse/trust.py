"""How far words can be believed to be a label, before the rest of the page is looked at."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import Final

from briefparse.case import CAPITALS, SMALL_LETTERS, has_case, is_small
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role

#: The longest label seen is a Mexican office with its holder's name, 150 characters.
LONGEST: Final = 200
LONGEST_NAME: Final = 60
SENTENCE: Final = re.compile(
    r"[?!;؟\u037e…՞՜“”«»|=@{}]|(?<![א-ת])\"|\"(?![א-ת])|[Ͱ-Ͽ][·\u0387]|\d[.:]\d|https?$|www\."
    rf"|(?<![\s(]\d)(?<![\s(]\d\d)\.\s+[{SMALL_LETTERS}]|[{SMALL_LETTERS}]{{5}}\.\s"
)
#: ``路透社、彭博社记者``: several outlets ask; ``会后，中新社记者问及``: a word or two say when one asks.
_MANY_ASKERS: Final = re.compile(r"(?:[^，。、,]{1,4}[，,])?[^，。、,]{1,20}(?:、[^，。、,]{1,20}){0,4}")
_LONGEST_ASKERS: Final = 60
_LIST_MARK: Final = re.compile(r"(?:\(?\d{1,3}[.)]|[a-zA-Z][)]|[-–—•*·])\s")
_MIXED_CAPS: Final = re.compile(r"(?:Mc|Mac|La|Le|De|Di|Du|Da|Van|Von|O['’]|the)[A-Z]+$")
_PREPOSITIONS: Final = frozenset(["on", "in", "for"])
#: Small words that people are called by, too.
_ALSO_NAMES: Final = frozenset(["will"])
_NOBLE: Final = frozenset(["von", "van", "zu", "de", "du", "di", "da", "ten"])
#: ``al-Nouri``, ``d'Arc``, ``аль-Нури``.
_JOINED: Final = re.compile(rf"[^\W\d_]{{1,3}}[-'’][{CAPITALS}]")
#: ``П.Ракитин``, ``J. K. Roe``: nothing but a person is written so.
INITIALS: Final = re.compile(rf"(?:[{CAPITALS}]\.\s?){{1,2}}[{CAPITALS}][^\W\d_]{{2,}}(?:-[{CAPITALS}][^\W\d_]+)?")
_BODY: Final = re.compile(r"\s\([^()]*\)$")
_OPENING_QUOTES: Final = frozenset('"“«')
_CLOSING_QUOTES: Final = frozenset('"”»')
_NO_QUOTES: Final = dict.fromkeys(map(ord, '"“”«»„'))
_WORDS_OF_A_QUESTION: Final = 6
#: ``Jane Roe (The Harbour Post)``: who has the name of an outlet behind his own speaks.
_WORDS_WITH_OUTLET: Final = 5
#: Of a label in bold: the longest seen names two offices.
_MOST_WORDS: Final = 20
_PARTICLES: Final = frozenset([
    "de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "das", "di", "von", "van", "der", "den", "zu",
    "bin", "ibn", "al", "of", "the", "for", "and", "und", "et", "du", "des", "en", "in", "on", "a", "to", "para",
    "por", "con", "sobre", "at", "с", "и", "в", "по", "за", "für", "&",
])  # fmt: skip


class Trust(IntEnum):
    """How far a label can be believed before the rest of the page is looked at."""

    #: Only if it recurs, or stands where a speaker must stand.
    WEAK = 1
    #: Unless the page speaks against it.
    LIKELY = 2
    #: By itself.
    SURE = 3


def like_name(text: str) -> bool:
    """Tell at once that a text does not start with a name: its second word is in lower case."""
    first, _, rest = text[:64].partition(" ")
    return not is_small(rest) or first.endswith((".", ",", "(")) or rest.partition(" ")[0] in _PARTICLES


@lru_cache(maxsize=8192)
def trust_of(lead: str, lexicon: Lexicon, *, emphasised: bool = False) -> Trust | None:
    """Weigh the words before a colon as a label; ``None`` where they cannot be one."""
    key = fold(lead)
    if not key or key in lexicon.not_speaker or key in lexicon.field_names or _LIST_MARK.match(lead):
        return None
    part, _, letter = key.rpartition(" ")
    if part in lexicon.not_speaker and (len(letter) == 1 or letter.isdigit()):  # "Appendix B: ..."
        return None
    role, method = lexicon.role_of(lead)
    exact = key in lexicon.marks and lead[-1] not in _CLOSING_QUOTES  # "... is a fair question.”: ..."
    if exact and (len(key) > 1 or lead[:1].isupper() or not lead.isascii()):
        return Trust.SURE
    function = _trust_of_function(lead, key, lexicon) if not is_small(lead) else None
    if function:
        return function
    if lexicon.spaced and role and method == "label" and not (emphasised or like_name(lead) or SENTENCE.search(lead)):
        words = lead.split()  # "Question from Lakeland"
        asks = fold(words[0]) in lexicon.question and not is_small(lead) and not is_small(words[-1])
        return Trust.LIKELY if asks and len(words) <= _WORDS_OF_A_QUESTION else None
    lead = _without_outer_quotes(lead) if role is Role.PRESS else lead
    clause = lexicon.spaced and not emphasised and (not like_name(lead) or _reports(lead, lexicon))
    if clause or SENTENCE.search(_without_quotes(lead, emphasised)):
        return None
    if key.endswith(_events(lexicon)):  # "POST-CABINET PRESS CONFERENCE: MONDAY, 7 MAY"
        return None
    if fold(lead.rsplit(maxsplit=1)[-1]) in lexicon.field_names:  # "PROOF ONLY Subjects: ..."
        return None
    if not lexicon.spaced and not lead.isascii():
        return _trust_of_unspaced(lead, role, method, emphasised=emphasised)
    return _trust_of_words(lead, lexicon, has_role=bool(role), emphasised=emphasised)


def _trust_of_function(lead: str, key: str, lexicon: Lexicon) -> Trust | None:
    """Weigh what opens in upper case and may go on in lower case: an office, an outlet, or one of several words and a name.

    That is ``Le porte-parole``, ``Báo Thanh niên``, ``Bộ trưởng Ida Holm`` and, the name before it, ``Holm Ida miniszter``.
    """
    capitals = is_caps(lead)
    if key in lexicon.official:
        return Trust.SURE if capitals else Trust.LIKELY
    words = lead.split()
    if capitals or len(lead) > LONGEST_NAME:
        return None
    if key in lexicon.outlet:
        return Trust.LIKELY
    functions = (fold(" ".join(words[:n])) for n in range(len(words) - 1, 1, -1) if words[n][0].isupper())
    cut = next((f.count(" ") + 1 for f in functions if f in lexicon.official or f in lexicon.outlet), 0)
    if cut and is_name(words[cut:]):
        return Trust.LIKELY
    named = next((n for n in range(2, len(words)) if fold(" ".join(words[n:])) in lexicon.official), 0)
    return Trust.WEAK if named and "," not in lead and is_name(words[:named]) else None


def _reports(lead: str, lexicon: Lexicon) -> bool:
    """Tell whether words without capitals open or close with what is none of a speaker: ``The minister said:``.

    An office may end in such a word, too: ``deputy first``.
    """
    words = fold(lead).split()
    if len(words) < 2 or has_case(lead):
        return False
    starts, ends = (words[:1], words[:2]), (words[-1:], words[-2:])
    if not lexicon.not_speaker.isdisjoint(map(" ".join, starts)):
        return True
    if lexicon.not_speaker.isdisjoint(map(" ".join, ends)):
        return False
    return lexicon.official.isdisjoint(" ".join(words[-n:]) for n in range(1, _WORDS_OF_AN_OFFICE + 1))


_WORDS_OF_AN_OFFICE: Final = 4


def _without_outer_quotes(lead: str) -> str:
    """Take the quotation marks off that an outlet may stand in: ``«Արմենպրես». ...``."""
    return lead[1:-1] if lead[0] in _OPENING_QUOTES and lead[-1] in _CLOSING_QUOTES else lead


def _without_quotes(lead: str, emphasised: bool) -> str:  # noqa: FBT001
    """Take the quotation marks off that a label in bold may have around an outlet."""
    return lead.translate(_NO_QUOTES) if emphasised else lead


@lru_cache(maxsize=64)
def _events(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words for an event, which no speaker is called by."""
    return tuple(f" {term}" for term in lexicon.kind)


def _trust_of_unspaced(lead: str, role: object, method: str | None, *, emphasised: bool) -> Trust | None:
    lead = lead.strip("\u3000 ")
    if role and method == "label" and len(lead) <= _LONGEST_ASKERS and _MANY_ASKERS.fullmatch(lead):
        return Trust.SURE
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
        return _trust_of_capitals(words, lexicon, has_role=has_role, emphasised=emphasised)
    if len(lead) > (LONGEST if emphasised or "," in lead or "(" in lead else LONGEST_NAME):
        return None
    person, _, office = lead.partition(",")
    if "(" in person:
        person, _, office = person.partition("(")
        if len(office.split()) == 1 and lead[-1] == ")":  # "Kwame Mbaki (retranslated)"
            office = ""
    names = person.split()
    if names and names[0].casefold() in _PREPOSITIONS:  # "For President Roe: ..."
        return None
    if emphasised and names and not is_name(names):
        return _trust_of_bold(names, lexicon)
    if not names or len(names) > (_MOST_WORDS if emphasised else 9) or not is_name(names):
        return None
    if office and not _is_apposition(person, office, lexicon, emphasised=emphasised):
        return None
    titled = len(names) > 1 and fold(names[0]) in lexicon.honorific
    outlet = lead[lead.find("(") + 1 : -1].split() if lead[-1] == ")" and 1 < len(names) < _WORDS_WITH_OUTLET else []
    if (
        emphasised
        or titled
        or (outlet and is_name(outlet) and (len(outlet) > 1 or outlet[0].isupper()))
        or INITIALS.fullmatch(person.strip())
        or (has_role and len(lead) <= LONGEST_NAME)
    ):
        return Trust.LIKELY
    opens = names[0].casefold()  # "Zum Haushalt: ...", "On Lakeland: ..."
    small = opens in lexicon.common and opens not in _PARTICLES and opens not in _ALSO_NAMES
    return None if small or opens in _PREPOSITIONS else Trust.WEAK


def _trust_of_capitals(words: list[str], lexicon: Lexicon, *, has_role: bool, emphasised: bool) -> Trust | None:
    if words[0].casefold() in _PREPOSITIONS and not words[0].isupper():  # "On PEPP: ..."
        return None
    if has_role or fold(words[0]) in lexicon.honorific:
        return Trust.SURE
    return Trust.LIKELY if len(words) > 1 or emphasised else Trust.WEAK


def _is_apposition(person: str, office: str, lexicon: Lexicon, *, emphasised: bool) -> bool:
    """Tell whether what follows a comma or a bracket says who the person is: ``Mr President, my question is ...`` does not."""
    if fold(person) in lexicon.common or fold(person) in lexicon.not_speaker:
        return False
    words = office.strip(") ").split()
    known = lexicon.role_of(" ".join(words[:3]))[0]
    if len(words) > 1 and fold(words[0]) in lexicon.honorific:  # "Președintele României, domnul Ion Roe"
        words = words[1:]
    return emphasised or known is not None or is_name(words or ["a"])


def _trust_of_bold(words: list[str], lexicon: Lexicon) -> Trust | None:
    """Weigh words in bold that are no name throughout: ``Director of the ferry line Jane Roe``, ``Journalist from Radio 2``."""
    if len(words) > _MOST_WORDS:
        return None
    sentence = not (lexicon.common - _PARTICLES).isdisjoint(map(str.casefold, words))
    named = len(words) > 2 and is_name(words[-2:]) and not sentence
    known = named and lexicon.role_of(" ".join(words))[0] is not None
    if is_small(words[0]):  # "chairman of the ferry line Jane Roe"
        return Trust.LIKELY if known else None
    return Trust.LIKELY if known or lexicon.role_of(words[0])[1] == "label" else Trust.WEAK


@lru_cache(maxsize=8192)
def is_caps(text: str) -> bool:
    """Tell whether every word is in capitals, but for particles and mixed names (``McDONOUGH``, ``LaHOOD``)."""
    text = _BODY.sub("", text) or text  # "HOLM (BReg)"
    words = [w.strip("().,'’\"/&-–") for w in text.split()]
    letters = [w for w in words if any(map(str.isalpha, w))]
    capitals = [w for w in letters if w.isupper()]
    return bool(capitals) and all(w.isupper() or w.lower() in _PARTICLES or _MIXED_CAPS.match(w) for w in letters)


def is_name(words: list[str]) -> bool:
    """Tell whether the words read as a name or an office: each starts upper case (or has no case), but for particles."""
    if not words[0][:1].isalnum() and words[0][:1] not in "'‘’(@":
        return False
    if words[0] in _NOBLE and len(words) > 1:  # "von Raben"
        words = words[1:]
    return all(_is_name_word(word, first=i == 0) for i, word in enumerate(words))


def _is_name_word(word: str, *, first: bool) -> bool:
    start = word.lstrip("('‘’\"-–@")[:1]
    if not start or start.isdigit():
        return not first
    if not is_small(start):
        return True
    return (not first and word.lower() in _PARTICLES) or _JOINED.match(word) is not None
