"""What a label says of a person: name, office and organisation, and the full name where title or byline give it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role, Speaker

_BRACKETS: Final = re.compile(r"[(（]([^()（）]+)[)）]")
_OUTLET_ENDS: Final = re.compile(r"^(.+?)(?:记者|記者)(?:追问|提问|補充|补充)?$")


@lru_cache(maxsize=2048)
def speaker_of(label: str, role: Role | None, method: str | None, lexicon: Lexicon, context: str = "") -> Speaker:
    """Read name, office and organisation off a label, and the full name off the title or byline.

    Args:
        label: the label as printed.
        role: who they are here.
        method: how the role was found.
        lexicon: the words of the page's language.
        context: title and byline; a surname is completed from them only where one full name there ends in it.
    """
    organisation = None
    bracket = _BRACKETS.search(label)
    plain = _BRACKETS.sub("", label).strip()
    if bracket:
        organisation = bracket[1].strip()
    if not lexicon.spaced:
        outlet = _OUTLET_ENDS.match(plain)
        if outlet and role is Role.PRESS:
            return Speaker(label, None, None, outlet[1].strip("《》「」 \u3000"), role, method)
        name = plain if method in {"title", "answers"} and plain.isalpha() else None
        return Speaker(label, name, None, organisation, role, method)
    if fold(label) in lexicon.marks:
        return Speaker(label, None, None, None, role, method)
    name, office = _name_and_office(plain, lexicon)
    if name and " " not in name:
        name = _full_name(name, context, lexicon)
    return Speaker(label, name, office, organisation, role, method)


def _name_and_office(label: str, lexicon: Lexicon) -> tuple[str | None, str | None]:
    first, comma, second = label.partition(",")
    if comma:
        swap = lexicon.role_of(first)[1] == "office"
        person, post = (second, first) if swap else (first, second)
        return _without(person, lexicon.honorific), post.strip() or None
    words = label.split()
    cut = next((n for n in range(len(words), 0, -1) if fold(" ".join(words[:n])) in lexicon.official), 0)
    office = " ".join(words[:cut]) or None
    rest = words[cut:]
    if rest and fold(rest[0]) in {"of", "de", "del", "des", "der"}:
        return None, label
    name = _without(" ".join(rest), lexicon.honorific)
    return (name if name and not any(map(str.isdigit, name)) else None), office


def _without(name: str, honorifics: frozenset[str]) -> str | None:
    words = [w for w in name.split() if fold(w) not in honorifics]
    return " ".join(words) or None


def _full_name(surname: str, context: str, lexicon: Lexicon) -> str | None:
    """Complete a surname from the title or byline, where exactly one full name there ends in it."""
    if not surname.strip(".") or surname.casefold() not in context.casefold():  # a pattern is dear to compile
        return None
    # Only from the start of a word: else a text without spaces would be read again from each of its letters.
    pattern = rf"(?<![\w.'’-])(?:[A-ZÀ-ÞА-ЯЁ][\w.'’-]* +){{1,2}}{re.escape(surname)}\b"
    names = filter(None, (_person(m[0], lexicon) for m in re.finditer(pattern, context, re.IGNORECASE)))
    found = {name.casefold(): name for name in sorted(names, key=str.isupper, reverse=True)}  # Ida Rowe before IDA ROWE
    return _last_two(found.popitem()[1]) if len(found) == 1 else None


_OF: Final = frozenset(["of", "for", "de", "del", "der", "des", "du"])


def _person(words: str, lexicon: Lexicon) -> str | None:
    """Return a first name with the surname after it; none after an office (``Secretary of Ports Rowe``, ``Minister Rowe``)."""
    names = words.split()
    while names and not all(word[:1].isupper() for word in names):
        if names.pop(0) in _OF:
            return None
    while len(names) > 1 and (fold(names[0]) in lexicon.official or fold(names[0]) in lexicon.honorific):
        names.pop(0)
    return " ".join(names) if len(names) > 1 else None


def _last_two(name: str) -> str:
    words = name.split()
    return " ".join(words[-3:] if len(words) > 2 and words[-2].endswith(".") else words[-2:])
