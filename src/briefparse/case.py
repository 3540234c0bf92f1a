"""Capitals and small letters, in the scripts that have them."""

from __future__ import annotations

from typing import Final

#: The capitals of the Latin, Greek, Cyrillic and Armenian letters, for a set of characters in a pattern.
CAPITALS: Final = "A-ZÀ-ÖØ-Þ" + "".join(filter(str.isupper, map(chr, range(0x100, 0x557))))
#: The small ones, in the same way.
SMALL_LETTERS: Final = "a-zß-öø-ÿ" + "".join(filter(str.islower, map(chr, range(0x100, 0x588))))


def is_small(text: str) -> bool:
    """Tell whether a text starts with a small letter; those of Georgian, whose capitals nobody prints, are none."""
    first = text[:1]
    return first.islower() and not "\u10d0" <= first <= "\u10ff"


def has_case(text: str) -> bool:
    """Tell whether a text holds letters that are capitals or small ones."""
    return any(letter.isupper() or is_small(letter) for letter in text)
