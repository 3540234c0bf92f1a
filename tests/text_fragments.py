"""A small browser: what a text directive finds in a row of blocks, after the WICG draft, section "Finding Ranges in a Document".

Written from the draft alone, so that the links of briefparse are checked by something that does not share its code. Between two
letters of a script without spaces nothing is a word boundary here: a browser's dictionary may say so, and may not.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote

Place = tuple[int, int]  # a block, and a character in it


@dataclass(frozen=True)
class Directive:
    start: str
    end: str | None = None
    prefix: str | None = None
    suffix: str | None = None


class Range(NamedTuple):
    start: Place
    end: Place


def directive_of(url: str) -> Directive:
    terms = url.partition("#")[2].partition(":~:text=")[2].split(",")
    prefix = terms.pop(0)[:-1] if terms[0].endswith("-") else None
    suffix = terms.pop()[1:] if terms[-1].startswith("-") else None
    start, end = (*terms, None)[:2]
    assert len(terms) in {1, 2}
    assert start
    return Directive(unquote(start), *(unquote(term) if term else None for term in (end, prefix, suffix)))


def found_in(blocks: list[str], directive: Directive) -> Range | None:
    """Find a range from a text directive."""
    search: Place | None = (0, 0)
    while search:
        bounded = bool(directive.end) or not directive.suffix
        if directive.prefix:
            before = find(blocks, directive.prefix, search, starts=True, ends=False)
            if not before:
                return None
            search = after(before.start)
            begin = next_non_space(blocks, before.end)
            match = begin and find(blocks, directive.start, begin, starts=False, ends=bounded, here=True)
            if not match:
                continue
        else:
            match = find(blocks, directive.start, search, starts=True, ends=bounded)
            if not match:
                return None
            search = after(match.start)
        whole = ended(blocks, directive, match)
        if whole:
            return whole
        if directive.end:
            return None
    return None


def ended(blocks: list[str], directive: Directive, match: Range) -> Range | None:
    at = match.end
    while True:
        if directive.end:
            end = find(blocks, directive.end, at, starts=True, ends=not directive.suffix)
            if not end:
                return None
            match = Range(match.start, end.end)
        if not directive.suffix:
            return match
        begin = next_non_space(blocks, match.end)
        if begin and find(blocks, directive.suffix, begin, starts=False, ends=True, here=True):
            return match
        if not directive.end:
            return None
        at = match.end


def after(place: Place) -> Place:
    return place[0], place[1] + 1


def next_non_space(blocks: list[str], place: Place) -> Place | None:
    block, at = place
    while block < len(blocks):
        while at < len(blocks[block]):
            if not blocks[block][at].isspace():
                return block, at
            at += 1
        block, at = block + 1, 0
    return None


def find(blocks: list[str], query: str, place: Place, *, starts: bool, ends: bool, here: bool = False) -> Range | None:
    """Find a string in range."""
    wanted = "".join(base for base, _ in bases(query))
    block, at = place
    while block < len(blocks):
        text = blocks[block]
        letters = [(base, i) for base, i in bases(text) if i >= at]
        said = "".join(base for base, _ in letters)
        index = said.find(wanted)
        while index >= 0:
            start, last = letters[index][1], letters[index + len(wanted) - 1][1]
            end = last + 1
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            if here and start != at:
                return None
            if (not starts or is_boundary(text, start)) and (not ends or is_boundary(text, end)):
                return Range((block, start), (block, end))
            index = said.find(wanted, index + 1)
        if here:
            return None
        block, at = block + 1, 0
    return None


def bases(text: str) -> list[tuple[str, int]]:
    """Return the base characters, in lower case, each with where it stands: the primary level of UTS 10, nearly."""
    return [
        (base, i)
        for i, char in enumerate(text)
        for base in unicodedata.normalize("NFD", char.lower())
        if not unicodedata.combining(base)
    ]


def is_boundary(text: str, at: int) -> bool:
    """Tell whether a place is a word boundary, after UAX 29 in short."""
    if at in {0, len(text)}:
        return True
    before, here = text[at - 1], text[at]
    if re.fullmatch(r"\w\w", before + here):
        return False
    around = text[max(0, at - 2) : at + 2]
    return not (
        re.match(r"[^\W\d][.'’:][^\W\d]", around)
        or re.match(r"[^\W\d][.'’:][^\W\d]", around[1:])
        or re.match(r"\d[.,'’]\d", around)
        or re.match(r"\d[.,'’]\d", around[1:])
    )
