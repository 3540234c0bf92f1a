"""The marker words of one language, read from ``lexicons/*.toml``: words live in data, rules live in code.

Every word is kept folded (see :func:`fold`); the TOML files say where each was seen.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import evolve, field, frozen

from briefparse.case import has_case
from briefparse.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_PARENTHESIS = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]?")
_BRACKETS = frozenset("(（[")
_EDGE = " .,:;：-–—*_'’\"“”"
#: Letters and figures of full width, as Japanese pages print them, to those of ASCII.
_OF_ONE_WIDTH = {
    wide: wide - 0xFEE0 for wide in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
}
#: Characters of Indic scripts and Thai: a vowel there is a sign on a consonant, and for :mod:`re` no letter.
SIGNS = "\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_WORD = re.compile(rf"(?:[^\W_]|[{SIGNS}])+(?:['’`.-](?:[^\W_]|[{SIGNS}])+|(?<=[א-ת])\"[א-ת]+)*")
_LETTERS = re.compile(rf"(?:[^\W_]|[{SIGNS}])+")
#: Greek capitals stand without the accents that small letters have.
_WITHOUT_ACCENTS = {
    code: unicodedata.normalize("NFD", chr(code))[0] for code in (*range(0x370, 0x400), *range(0x1F00, 0x2000))
}
#: Persian and Arabic keyboards write two letters with other characters, and writers leave the hamza out or put it in.
_OF_ONE_KEYBOARD = {
    **str.maketrans("یکأإآؤئۀة", "يكاااويهه"),
    **dict.fromkeys((0x640, *range(0x64B, 0x656), 0x670)),  # the stroke that stretches a word, vowel signs
    0x200C: " ",  # parts a word without a space: "سخنگوی وزارت", "می‌شود"
    **dict.fromkeys((0x200D, 0x200E, 0x200F, 0x61C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))),  # directions
}
#: The signs of Hebrew abbreviations, ``רה״מ``, and the quotation mark that is typed for one.
_ABBREVIATED = str.maketrans("״׳”“", '"\'""')
_ALIKE = {
    **_OF_ONE_WIDTH, **_WITHOUT_ACCENTS, **_OF_ONE_KEYBOARD, **_ABBREVIATED, **str.maketrans("İ’", "i'")
}  # fmt: skip
#: To look for the few of them in a text is much faster than to translate each character of it.
_IS_ALIKE = re.compile(f"[{''.join(char for char in map(chr, _ALIKE) if char.translate(_ALIKE) != char)}]+")
_TABLES = (
    "question", "answer", "official", "moderator", "alone", "crowd", "floor", "follow_up", "bare", "outlet", "not_speaker",
    "stage", "end", "after", "editor", "faq", "meeting", "debate", "blocked", "lead_in", "honorific", "letterhead",
    "motto", "greeting", "myself", "body",
)  # fmt: skip


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Fold a label to the form the lexicons hold: casefolded, no outer punctuation, no parentheses."""
    if not _BRACKETS.isdisjoint(text):
        text = _PARENTHESIS.sub("", text)
    return fold_term(text).strip(_EDGE)


def fold_term(text: str) -> str:
    """Fold words to the form the lexicons hold: casefolded, and one character for those that are printed for each other.

    There is one i for the four of Turkish, since capitals do not tell which.
    """
    if not text.isascii():
        text = _IS_ALIKE.sub(_plain, text).casefold().replace("ı", "i")
    return " ".join(text.lower().split())


def _plain(found: re.Match[str]) -> str:
    return found[0].translate(_ALIKE)


@lru_cache(maxsize=4096)
def letters(text: str) -> str:
    """Return the letters and figures of a text alone, casefolded."""
    return "".join(_LETTERS.findall(text.casefold()))


@frozen(eq=False, repr=False)
class Lexicon:
    """The marker words of one language."""

    language: str
    question: frozenset[str] = frozenset()
    answer: frozenset[str] = frozenset()
    official: frozenset[str] = frozenset()
    moderator: frozenset[str] = frozenset()
    #: Words for a moderator only where nothing else is on the label: a chief of staff is none.
    alone: frozenset[str] = frozenset()
    #: Voices that shout, and ask only now and then.
    crowd: frozenset[str] = frozenset()
    #: Words of whoever gives the floor.
    floor: frozenset[str] = frozenset()
    follow_up: frozenset[str] = frozenset()
    #: Marks that open a turn without a colon.
    bare: frozenset[str] = frozenset()
    outlet: frozenset[str] = frozenset()
    not_speaker: frozenset[str] = frozenset()
    stage: frozenset[str] = frozenset()
    end: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    #: What a note of the editors opens with.
    editor: frozenset[str] = frozenset()
    #: What a page of standing questions calls itself.
    faq: frozenset[str] = frozenset()
    #: What a title calls a talk of officials among themselves.
    meeting: frozenset[str] = frozenset()
    #: Labels of courts and assemblies.
    debate: frozenset[str] = frozenset()
    #: What a page says that stands in another's place: of an error, or to keep programs out.
    blocked: frozenset[str] = frozenset()
    lead_in: frozenset[str] = frozenset()
    honorific: frozenset[str] = frozenset()
    #: What stands above a headline and is none: who issues it, and the room.
    letterhead: frozenset[str] = frozenset()
    #: What a line that is a year's official motto says after the year.
    motto: frozenset[str] = frozenset()
    #: What whoever opens a briefing greets with.
    greeting: frozenset[str] = frozenset()
    #: Words in which a speaker means himself.
    myself: frozenset[str] = frozenset()
    #: What names of ministries and their parts end in, in scripts without spaces: 国防部发言人 has no name.
    body: frozenset[str] = frozenset()
    kind: Mapping[str, str] = field(factory=dict)
    field_names: Mapping[str, str] = field(factory=dict)
    months: Mapping[str, int] = field(factory=dict)
    #: The months of the Solar Hijri calendar.
    solar_months: Mapping[str, int] = field(factory=dict)
    weekdays: Mapping[str, int] = field(factory=dict)
    common: frozenset[str] = frozenset()
    scripts: tuple[str, ...] = ()
    day_first: bool | None = None
    #: The signs that a question ends in.
    question_marks: str = "?？؟՞"
    #: The names of months and weekdays, folded.
    calendar: frozenset[str] = field(init=False)
    #: Whether words are parted by spaces.
    spaced: bool = field(init=False)
    #: Whether spaces part phrases, which start with the function: รัฐมนตรีว่าการกระทรวงการคลัง, ผู้สื่อข่าวสายการเมือง.
    phrased: bool = field(init=False)
    #: All words that are a label by themselves.
    marks: frozenset[str] = field(init=False)
    #: The capitals that bare marks start with.
    bare_initials: frozenset[str] = field(init=False)
    #: A bare mark at the start of a block (group 1), and a colon (2), a dash (3) or other points after it.
    bare_label: re.Pattern[str] = field(init=False)

    @calendar.default
    def _calendar_words(self) -> frozenset[str]:
        return frozenset(map(fold_term, (*self.months, *self.solar_months, *self.weekdays)))

    @spaced.default
    def _is_spaced(self) -> bool:
        return not {"Han", "Kana"} & set(self.scripts)

    @phrased.default
    def _is_phrased(self) -> bool:
        return "Thai" in self.scripts

    @marks.default
    def _all_marks(self) -> frozenset[str]:
        return self.question | self.answer | self.moderator | self.alone | self.crowd

    @bare_initials.default
    def _capitals(self) -> frozenset[str]:
        return frozenset(word[0].upper() for word in self.bare if word[0].upper() != word[0])

    @bare_label.default
    def _bare_pattern(self) -> re.Pattern[str]:
        words = sorted(map(re.escape, self.bare), key=len, reverse=True)
        marks = "|".join(words) or "(?!)"
        after = r"(?:(\s*[:：]\s*)|(\.?\s?[-–—]\s+(?![-–—]))|[ .:?、]*)"
        return re.compile(rf"({marks})(?=[\s.:?、(,–—-]|$){after}", re.IGNORECASE)

    def on_site(self, asks: tuple[str, ...], answers: tuple[str, ...]) -> Lexicon:
        """Return the lexicon with the label words that one site uses in its own way."""
        return _on_site(self, asks, answers) if asks or answers else self

    def kind_of(self, title: str | None) -> str | None:
        """Return the kind that the longest phrase of the lexicon in a title says."""
        return _kind_of(self, title) if title else None

    def without_style(self, name: str) -> str:
        """Take a form of address of several words off a folded name: ``rt. hon. jane roe``."""
        name = name.replace(". ", " ")
        styles = (term for term in self.honorific if " " in term and name.startswith(f"{term} "))
        return name[len(max(styles, key=len, default="")) :].lstrip()

    def words_of_office(self, words: Sequence[str]) -> int:
        """Count the words of the office that folded words start with, before a name: 2 of ``prime minister jane roe``."""
        return next((n for n in range(len(words) - 1, 0, -1) if " ".join(words[:n]) in self.official), 0)

    def kinds_in(self, text: str) -> int:
        """Count the words for an event in a line, but for those of a letterhead: ``Press Briefing Room``."""
        folded = fold_term(text)
        letterhead = max((term for term in self.letterhead if term in folded), key=len, default="")
        return sum(1 for _ in _kinds_said(self, folded.replace(letterhead, "")))

    def says_a_kind(self, folded: str) -> bool:
        """Tell whether a folded text holds a word for an event."""
        return any(_kinds_said(self, folded))

    def asks(self, text: str) -> bool:
        """Tell whether a text holds a question mark of the language."""
        return any(map(text.__contains__, self.question_marks))

    def role_of(self, label: str) -> tuple[Role, str] | tuple[None, None]:
        """Return the role that the label's own words show, and the method: ``label`` or ``office``."""
        return _role_of(self, label)


@lru_cache(maxsize=256)
def _on_site(lexicon: Lexicon, asks: tuple[str, ...], answers: tuple[str, ...]) -> Lexicon:
    press, official = frozenset(map(fold_term, asks)), frozenset(map(fold_term, answers))
    return evolve(
        lexicon,
        question=lexicon.question - official | press,
        answer=lexicon.answer - press | official,
        moderator=lexicon.moderator - press - official,
    )


@lru_cache(maxsize=256)
def _kind_of(lexicon: Lexicon, title: str) -> str | None:
    found = max(_kinds_said(lexicon, fold_term(title)), key=len, default=None)
    return lexicon.kind[found] if found else None


def _kinds_said(lexicon: Lexicon, folded: str) -> Iterator[str]:
    """Yield the words for an event in a text; a short one is none within another: ``govor`` in ``ugovor``, ``tal`` in ``talman``."""
    return (term for term in lexicon.kind if term in folded and (len(term) > _SHORT_KIND or _stands(term, folded)))


@lru_cache(maxsize=4096)
def _stands(term: str, folded: str) -> bool:
    """Tell whether a short word starts a word of a text, and a very short one is the whole of it.

    Scripts without capitals join words, and Semitic ones their articles and prepositions.
    """
    if not has_case(term):
        return True
    end = r"\b" if len(term) <= _VERY_SHORT_KIND else ""
    return re.search(rf"\b{re.escape(term)}{end}", folded) is not None


@lru_cache(maxsize=4096)
def _role_of(lexicon: Lexicon, label: str) -> tuple[Role, str] | tuple[None, None]:
    key = fold(label)
    unnumbered = key.rstrip("?0123456789一二三四五六七八九十 ") or key
    if not lexicon.question.isdisjoint((key, unnumbered)) or key in lexicon.crowd:
        return Role.PRESS, "label"
    if not lexicon.answer.isdisjoint((key, unnumbered)):
        return Role.OFFICIAL, "label"
    if key in lexicon.moderator or key in lexicon.alone:
        return Role.MODERATOR, "label"
    post = key.rpartition(", ")[2]
    if post != key and post in lexicon.question:  # "Jane Roe, host"
        return Role.PRESS, "label"
    found = _role_of_words(lexicon, lexicon.without_style(key))
    return found if found[0] else _role_of_body(lexicon, label)


def _role_of_body(lexicon: Lexicon, label: str) -> tuple[Role, str] | tuple[None, None]:
    """Read the body in brackets after a name: ``Lund (AA)`` speaks for a ministry, ``Roe (AFP)`` asks."""
    bracket = _PARENTHESIS.search(label)
    body = bracket[0].strip(" ()（）[]") if bracket else ""
    if not body:
        return None, None
    phrases = {fold_term(body), *_phrases(_WORD.findall(fold_term(body)))}
    if not (lexicon.outlet | lexicon.question).isdisjoint(phrases):
        return Role.PRESS, "label"
    if not lexicon.moderator.isdisjoint(phrases):
        return Role.MODERATOR, "label"
    return (None, None) if lexicon.official.isdisjoint(phrases) else (Role.OFFICIAL, "office")


def _role_of_words(lexicon: Lexicon, key: str) -> tuple[Role, str] | tuple[None, None]:
    if not lexicon.spaced:
        return _role_of_ending(lexicon, key)
    if lexicon.phrased and not key.isascii():
        return _role_of_start(lexicon, key)
    words = _WORD.findall(key)
    if not words:
        return None, None
    if len(words[0]) > 1 and (words[0] in lexicon.question or words[0] in lexicon.crowd):
        return Role.PRESS, "label"
    phrases = _phrases(words)
    if not lexicon.moderator.isdisjoint(phrases):
        return Role.MODERATOR, "label"
    if not lexicon.official.isdisjoint(phrases):
        return Role.OFFICIAL, "office"
    if not lexicon.outlet.isdisjoint(phrases):
        return Role.PRESS, "label"
    return None, None


def _phrases(words: list[str]) -> list[str]:
    """Return the words and what two and three of them in a row make: a term has up to three words."""
    threes = zip(words, words[1:], words[2:], strict=False)
    return [*words, *map(" ".join, pairwise(words)), *map(" ".join, threes)]


def _role_of_start(lexicon: Lexicon, key: str) -> tuple[Role, str] | tuple[None, None]:
    """Thai compounds carry the function at their start, and a name may stand before or after: the longest term counts."""
    phrases = key.replace(",", " ").split()
    phrases += [f"{one} {two}" for one, two in pairwise(phrases)]
    found = max(
        (
            (len(term), role, method)
            for terms, role, method in (
                (lexicon.moderator, Role.MODERATOR, "label"),
                (lexicon.question, Role.PRESS, "label"),
                (lexicon.outlet, Role.PRESS, "label"),
                (lexicon.official, Role.OFFICIAL, "office"),
            )
            for phrase in phrases
            for term in _terms_before(phrase, terms)
        ),
        key=itemgetter(0),
        default=None,
    )
    return found[1:] if found else (None, None)


def _terms_before(phrase: str, terms: frozenset[str]) -> Iterator[str]:
    """Yield the terms that a phrase starts with; a short one must be the whole of it, or end in its full stop: ``พล.อ.``."""
    for end in range(1, len(phrase) + 1):
        whole = end == len(phrase) or phrase[end] == "."
        if (whole or end > _SHORT_TERM) and phrase[:end] in terms:
            yield phrase[:end]


_SHORT_TERM = 3
_SHORT_KIND = 7
_VERY_SHORT_KIND = 5
_LONGEST_CHINESE_NAME = 4


def _role_of_ending(lexicon: Lexicon, key: str) -> tuple[Role, str] | tuple[None, None]:
    """Chinese and Japanese compounds carry the function at their end: 路透社记者, 丘野外務大臣."""
    office, _, name = key.rpartition(" ")
    if 2 <= len(name) <= _LONGEST_CHINESE_NAME and (found := _role_of_ending(lexicon, office))[0]:  # "副部长 高明远"
        return found
    compact = key.replace(" ", "").replace("\u3000", "")
    for terms, role, method in (
        (lexicon.moderator, Role.MODERATOR, "label"),
        (lexicon.question, Role.PRESS, "label"),
        (lexicon.outlet, Role.PRESS, "label"),
        (lexicon.official, Role.OFFICIAL, "office"),
    ):
        if any(compact.endswith(term) for term in terms if len(term) > 1):
            return role, method
    return None, None


class Signs(NamedTuple):
    """What tells a language from the others in its script."""

    language: str
    common: frozenset[str]
    #: Letters that its neighbours do not have.
    letters: str
    #: The tags of languages that its words are read for, too: Croatian and Bosnian by the lexicon of Serbian.
    serves: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the languages there is a lexicon for, in alphabetical order."""
    folder = files(__package__) / "lexicons"
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


@lru_cache(maxsize=1)
def signs_by_script() -> Mapping[str, tuple[Signs, ...]]:
    """Return the signs of every language by the scripts it is written in, ``latin`` and so on.

    They stand above a lexicon's first table, so that telling languages apart reads thirty short heads and no lexicon.
    """
    found: dict[str, list[Signs]] = {}
    for language in languages():
        head = _toml(_text_of(language).partition("\n[")[0])
        signs = Signs(
            language,
            frozenset(map(str.casefold, head["common"])),
            head.get("letters", ""),
            tuple(head.get("serves", ())),
        )
        for script in head["scripts"]:
            found.setdefault(script.lower(), []).append(signs)
    return {script: tuple(all_signs) for script, all_signs in found.items()}


@lru_cache(maxsize=128)
def served_by(primary: str) -> str:
    """Return the language whose lexicon reads a primary tag: that of its own, one that serves it, or else the tag itself."""
    if primary in languages():
        return primary
    every = (signs for all_signs in signs_by_script().values() for signs in all_signs)
    return next((signs.language for signs in every if primary in signs.serves), primary)


def _text_of(language: str) -> str:
    return (files(__package__) / "lexicons" / f"{language}.toml").read_text("utf-8")


def _toml(text: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - slow to import

    return tomllib.loads(text)


@lru_cache(maxsize=128)
def lexicon_for(language: str | None) -> Lexicon:
    """Return the lexicon of a language tag; English for a language without one (its labels are the commonest)."""
    primary = served_by((language or "en").split("-")[0].lower())
    if primary not in languages():
        primary = "en"
    data = _toml(_text_of(primary))
    words = {name: frozenset(map(fold_term, data.get(name, {}))) for name in _TABLES}
    for also in data.get("also", ()):
        other = lexicon_for(also)
        words = {name: terms | getattr(other, name) for name, terms in words.items()}
    return Lexicon(
        language=primary,
        **words,
        kind={fold_term(k): v for k, v in data.get("kind", {}).items()},
        field_names={fold_term(k): v for k, v in data.get("field", {}).items()},
        months=data.get("months", {}),
        solar_months=data.get("solar_months", {}),
        weekdays=data.get("weekdays", {}),
        common=frozenset(map(str.casefold, data["common"])),
        scripts=tuple(data["scripts"]),
        day_first=data.get("day_first"),
        question_marks="?？؟՞" + data.get("question_marks", ""),
    )
