"""The language of a text, from its script and its commonest words, without a model."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from itertools import repeat
from typing import Final

from briefparse.lexicon import Signs, served_by, signs_by_script

#: Where the Unicode blocks of a script start, and where those of no script here do.
_STARTS: Final[Mapping[str, str]] = {
    "\u0000": "latin", "\u0370": "greek", "\u0400": "cyrillic", "\u0530": "armenian", "\u0590": "hebrew",
    "\u0600": "arabic", "\u0700": "", "\u0900": "devanagari", "\u0980": "bengali", "\u0a00": "", "\u0d80": "sinhala",
    "\u0e00": "thai", "\u0e80": "", "\u10a0": "georgian", "\u1100": "", "\u1c90": "georgian", "\u1cc0": "", "\u3041": "kana", "\u3100": "",
    "\u4e00": "han", "\ua000": "", "\uac00": "hangul", "\ud7a4": "",
}  # fmt: skip
_BOUNDS: Final = tuple(_STARTS)
_SCRIPTS: Final = ("", *_STARTS.values())
#: Characters that tell the script, those in the middle of a text that tell the language, and those that tell it in a text of
#: two languages.
_SCRIPT_SAMPLE: Final = 240
_SAMPLE: Final = 1500
_LARGE_SAMPLE: Final = 12_000
_A_DOZEN_WORDS: Final = 72
#: Characters of a turn that is told to be in another language: hardly a sentence has that many without a common word.
_SHORTEST_TOLD: Final = 120
_ASCII: Final = re.compile(r"[\x00-\x7f]+")
#: One word in so many is one of its 40 commonest in a text of a language; its neighbours share fewer.
_SURE: Final = 4


def language_of(text: str, declared: str | None, expected: tuple[str, ...] = ()) -> str | None:
    """Find the language of a text.

    Args:
        text: some hundred words from the middle of it are read, and more where they are of two languages.
        declared: the tag the page gives; it decides between close calls.
        expected: the primary tags of the site's transcripts, the presumed one first.
    """
    declared = primary(declared)
    if declared and (serving := served_by(declared)) != declared:
        found = language_of(text, serving, expected)
        return declared if found == serving else found
    sample = _middle(text, _SAMPLE)
    candidates = signs_by_script().get(script_of(_middle(sample, _SCRIPT_SAMPLE)), ())
    presumed = expected[0] if expected else None
    if len(candidates) < 2:
        return candidates[0].language if candidates else declared or presumed
    if [declared] == [signs.language for signs in candidates if signs.language in expected]:
        return declared  # page, site and script agree
    hits, words = _hits(sample, candidates)
    if len(text) > _SAMPLE and sorted(hits.values())[-2] * 2 >= max(hits.values()):
        hits, words = _hits(_middle(text, _LARGE_SAMPLE), candidates)
    best = max(hits, key=lambda c: hits[c])
    if declared and declared not in hits and hits[best] * _SURE < words:
        return declared  # a language without a lexicon here
    for trusted in (declared, presumed):
        if trusted in hits and hits[trusted] * 5 >= hits[best] * 4:
            return trusted
    return best if hits[best] * 12 > words else declared or presumed


def other_language_of(text: str, language: str | None, common: frozenset[str], *, spaced: bool) -> str | None:
    """Find the language of a turn that is in another than its briefing; ``None`` where it is not, or is too short to tell.

    Args:
        text: the words of the turn.
        language: the primary tag of the briefing.
        common: the commonest words of that language; no other language is looked for where one of them is in the sample.
        spaced: whether words of that language are parted by spaces; where not, a sample in Latin letters is another language.
    """
    if len(text) < _SHORTEST_TOLD:
        return None
    sample = text[:_SCRIPT_SAMPLE]
    if spaced:  # a dozen words hold a common one nearly always
        own = not (
            common.isdisjoint(text[:_A_DOZEN_WORDS].lower().split()) and common.isdisjoint(sample.lower().split())
        )
    else:
        own = len(sample.encode("ascii", "ignore")) * 2 < len(sample)
    found = None if own else language_of(text, None)
    return found if found != language else None


def _middle(text: str, length: int) -> str:
    start = max(0, len(text) // 2 - length // 2)
    return text[start : start + length]


def _hits(sample: str, candidates: tuple[Signs, ...]) -> tuple[dict[str, int], int]:
    """Count the commonest words, and the letters of its own, of each language; return them with the number of words."""
    words = sample.casefold().split()
    counts = Counter(words)
    different = frozenset(counts)  # the smaller of two sets is walked through; a view of keys always is
    odd = _ASCII.sub("", sample)  # no ASCII letter is one of a language alone
    hits = {
        signs.language: sum(map(counts.__getitem__, different & signs.common)) + sum(map(odd.count, signs.letters))
        for signs in candidates
    }
    return hits, len(words)


def primary(tag: str | None) -> str | None:
    """Return the primary subtag of a language tag, in lower case: ``en`` of ``en_US``; None where it is no code of ISO 639."""
    primary = (tag or "").replace("_", "-").split("-")[0].lower()
    return primary if len(primary) in {2, 3} and primary.isalpha() else None


def script_of(sample: str) -> str:
    """Return the script that a text is written in; Latin where no other has a sixth of it."""
    sample = sample[:_SCRIPT_SAMPLE]
    enough = len(sample) // 6
    if len(sample) - len(sample.encode("ascii", "ignore")) <= enough:
        return "latin"
    counts = Counter(map(_SCRIPTS.__getitem__, map(bisect_right, repeat(_BOUNDS), sample)))
    if counts["kana"] * 8 > counts["han"]:
        return "kana" if counts["kana"] + counts["han"] > enough else "latin"
    best, most = max(
        ((name, n) for name, n in counts.items() if name not in {"", "latin"}),
        key=lambda item: item[1],
        default=("latin", 0),
    )
    return best if most > enough else "latin"
