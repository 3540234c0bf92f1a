"""What a label says of a person: name, office and organisation, and the full name where title or byline give it."""

from __future__ import annotations

import re
from collections import defaultdict
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
            body, _, reporter = outlet[1].replace("\u3000", " ").strip("《》「」 ").rpartition(" ")  # "NHK 川原" 記者
            return Speaker(label, reporter if body else None, None, body or reporter, role, method)
        name, office = _unspaced_name_and_office(plain, lexicon) if role is Role.OFFICIAL else (None, None)
        if not office and method in {"title", "answers"} and plain.isalpha():
            name = plain
        return Speaker(label, name, office, organisation, role, method)
    if fold(label) in lexicon.marks:
        return Speaker(label, None, None, None, role, method)
    name, office = _name_and_office(plain, lexicon)
    if role is Role.PRESS:
        name, office, organisation = _asker(name, office, organisation, lexicon)
    if name and " " not in name:
        name = _full_name(name, context, lexicon) or (name if role is Role.OFFICIAL else None)
    if name and not office:
        office = _office_in(name, context, lexicon)
    return Speaker(label, name, office, organisation, role, method)


def _asker(
    name: str | None, post: str | None, organisation: str | None, lexicon: Lexicon
) -> tuple[str | None, str | None, str | None]:
    """Read what a label says of one who asks: after his name stands his outlet, ``Jane Roe, Harbour Post``, before it ``FRAGE``."""
    first, _, rest = (name or "").partition(" ")
    person = rest if rest and fold(first) in lexicon.question else name
    if post and not organisation and lexicon.role_of(post)[1] != "office" and fold(post) not in lexicon.marks:
        return person, None, post
    return person, post, organisation


def _unspaced_name_and_office(label: str, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """Part 丘野外務大臣 and 外交部发言人高明远: the office is what the lexicon has at the end, or what ends before a short name."""
    compact = label.replace(" ", "")
    terms = sorted((term for term in lexicon.official if term in compact), key=len, reverse=True)
    for term in terms:
        before, _, after = compact.rpartition(term)
        if not after and before.endswith(tuple(lexicon.body)):
            return None, compact
        if not after:
            return (before if 1 < len(before) <= _LONGEST_NAME else None), term if before else compact
        if 1 < len(after) <= _LONGEST_NAME:
            return after, before + term
    return None, None


_LONGEST_NAME: Final = 4


def _office_in(name: str, context: str, lexicon: Lexicon) -> str | None:
    """Return the office that title or byline print with a name: ``Jane Roe, Deputy Spokesperson`` on a line, or before it."""
    for line in context.split("\n") if name in context else ():
        before, found, after = line.partition(name)
        if not found:
            continue
        comma, office = after[:1], after[1:].strip(" .")
        if not before and comma == "," and lexicon.role_of(office)[1] == "office":
            return office
        words = before.split()
        runs = (" ".join(words[start:]) for start in range(max(len(words) - _LONGEST_OFFICE, 0), len(words)))
        office = next((run for run in runs if fold(run) in lexicon.official), "")
        if office:
            return office
    return None


_LONGEST_OFFICE: Final = 6


def _name_and_office(label: str, lexicon: Lexicon) -> tuple[str | None, str | None]:
    first, comma, second = label.partition(",")
    if comma:
        swap = lexicon.role_of(first)[1] == "office"
        person, post = (second, first) if swap else (first, second)
        return _without(person, lexicon.honorific), post.strip() or None
    words = label.split()
    if lexicon.phrased:
        return _around_office(words, lexicon)
    cut = next((n for n in range(len(words), 0, -1) if fold(" ".join(words[:n])) in lexicon.official), 0)
    office = " ".join(words[:cut]) or None
    rest = words[cut:]
    if rest and fold(rest[0]) in {"of", "de", "del", "des", "der"}:
        return None, label
    name = _without(" ".join(rest), lexicon.honorific)
    return (name if name and not any(map(str.isdigit, name)) else None), office


def _around_office(phrases: list[str], lexicon: Lexicon) -> tuple[str | None, str | None]:
    """Read ``นายอรุณ โฮล์ม อธิบดีกรมสารนิเทศ`` and ``นายกรัฐมนตรี อรุณ โฮล์ม``; a rank is written together with the name after it."""
    offices = [n for n, phrase in enumerate(phrases) if lexicon.role_of(phrase)[1] == "office"]
    at = offices[-1] if offices else len(phrases)
    if at:
        return " ".join(phrases[:at]) or None, " ".join(phrases[at:]) or None
    if "." in phrases[0]:
        return " ".join(phrases), None
    return " ".join(phrases[1:]) or None, phrases[0]


def _without(name: str, honorifics: frozenset[str]) -> str | None:
    """Take forms of address off a name: those of several words where it starts, ``the right honourable``, the others anywhere."""
    words = name.split()
    styles = (n for n in range(min(len(words) - 1, _LONGEST_STYLE), 1, -1) if fold(" ".join(words[:n])) in honorifics)
    words = [word for word in words[next(styles, 0) :] if fold(word) not in honorifics]
    return " ".join(words) or None


_LONGEST_STYLE: Final = 3


def _full_name(surname: str, context: str, lexicon: Lexicon) -> str | None:
    """Complete a surname from the title or byline, where exactly one full name there ends in it."""
    if not surname.strip("."):
        return None
    names: dict[str, str] = {}
    for before, printed in _words_with_those_before(context).get(surname.casefold(), ()):
        found = _full_name_at(before, lexicon)
        if found:
            name = " ".join([*found, printed])
            names[name.casefold()] = min(
                name, names.get(name.casefold(), name), key=str.isupper
            )  # Ida Rowe, not IDA ROWE
    return names.popitem()[1] if len(names) == 1 else None


@lru_cache(maxsize=16)
def _words_with_those_before(context: str) -> dict[str, list[tuple[list[str], str]]]:
    """Return, for each casefolded word of the lines of a text, the words before it and its print wherever it stands."""
    places: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
    for line in context.split("\n"):
        words = line.split()
        for at, word in enumerate(words):
            printed = _POSSESSIVE.sub("", word.rstrip(",.;:)’'"))
            places[printed.casefold()].append((words[max(at - _MOST_FIRST_NAMES - 1, 0) : at], printed))
    return dict(places)


def _full_name_at(before: list[str], lexicon: Lexicon) -> list[str] | None:
    """Return the first names at the end of the words before a surname; ``None`` where it is unclear where they start.

    They start after an office, an honorific, a small word or a comma; none do after ``of`` (``Secretary of Ports Rowe``,
    ``Secretary of the Treasury Rowe``). At the start of a line only one and initials are sure to be names, for a heading starts
    with a capital, too.
    """
    for n, word in enumerate(reversed(before)):
        first = before[len(before) - n :]
        name = fold(word)
        if name in _OF or (name in lexicon.common and not _OF.isdisjoint(map(fold, before[-n - 2 : -n - 1]))):
            return None
        stops = name in lexicon.official or name in lexicon.honorific or name in lexicon.common or name in _BY
        if stops or word[-1] in ",:;–—-" or not word[0].isupper():
            return first or None
        if n == _MOST_FIRST_NAMES:
            return None
    return before if before and all(_INITIAL.fullmatch(word) for word in before[1:]) else None


_INITIAL: Final = re.compile(r"\w\.")
_POSSESSIVE: Final = re.compile("['’][sS]$")
_OF: Final = frozenset(["of", "for", "de", "del", "der", "des", "du"])
_BY: Final = frozenset(["by", "with", "and"])
_MOST_FIRST_NAMES: Final = 3
