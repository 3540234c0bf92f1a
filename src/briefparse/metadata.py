"""What the page says of the briefing beside its title and its days: the adapter's layout fills, nothing is guessed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from briefparse.adapter import Layout, text_of
from briefparse.case import CAPITALS
from briefparse.dates import DateStyle, find_date
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Date, Related

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parsel import Selector

_TRAILING_PLACE: Final = re.compile(rf",\s+([{CAPITALS}][\w'’. -]{{2,30}}),\s*$")
#: ``..., 15 January 2031, Osten``.
_LAST_PLACE: Final = re.compile(rf",\s+([{CAPITALS}][\w'’. -]{{2,30}})")
_NUMBER: Final = re.compile(r"\d[\d\s.,\u00a0]*")


def layout_metadata(layout: Layout, page: Selector) -> dict[str, Any]:
    """Read what a layout points to, apart from title and dates."""
    found: dict[str, Any] = {}
    if layout.place:
        found["place"] = text_of(layout.place(page))
    if layout.category:
        found["category"] = text_of(layout.category(page))
    if layout.views:
        found["views"] = number(text_of(layout.views(page)))
    if layout.tags:
        found["tags"] = tuple(filter(None, map(text_of, layout.tags(page))))
    if layout.print_link:
        link = layout.print_link(page)
        found["print_url"] = link.root.get("href") if link is not None else None
    if layout.related:
        titles = [(text_of(link), link.root.get("href")) for link in layout.related(page)]
        found["related"] = tuple(Related(title, url) for title, url in titles if title)
    return found


def dated(related: Iterable[Related], style: DateStyle) -> tuple[Related, ...]:
    """Give related documents the dates that stand in their titles."""
    days = [(one, find_date(one.title, style, "title")) for one in related]
    return tuple(Related(one.title, one.url, day.value[:10] if day else None) for one, day in days)


def number(text: str | None) -> int | None:
    """Read a count with its thousands spaced or pointed: ``2 109``."""
    found = _NUMBER.search(text or "")
    return int("".join(filter(str.isdigit, found[0]))) if found else None


def furniture_metadata(blocks: Iterable[str], lexicon: Lexicon) -> dict[str, Any]:
    """Read category, views, print version and related documents off the lines after a transcript."""
    found: dict[str, Any] = {}
    related: list[Related] = []
    for text in blocks:
        line = text.strip(" •·|*-\u00a0")
        word, colon, value = line.partition(":")
        name = lexicon.field_names.get(fold(word)) if len(word) < 30 else None
        value = value.strip(" |")
        if colon and value and name == "category":
            found["category"] = value
        elif colon and name == "views" and any(map(str.isdigit, value)):
            found["views"] = number(value)
        elif colon and name == "tags" and value:
            found["tags"] = tuple(part.strip() for part in value.split(","))
        elif not colon and text.lstrip()[:1] in "•·" and len(line.split()) > 6 and fold(line) not in lexicon.after:
            related.append(Related(line))
    if related:
        found["related"] = tuple(related)
    return found


def place_named(lines: Iterable[str], lexicon: Lexicon) -> str | None:
    """Read the place off a line that names it as such: ``場所：...``, or, in a line with the day, ``於：本省会見室）``."""
    for line in lines:
        found = _AT.search(line)
        if found:
            return found[1].strip()
        word, _, value = line.replace("：", ":").partition(":")
        if value.strip() and lexicon.field_names.get(fold(word)) == "place":
            return value.strip()
    return None


_AT: Final = re.compile(r"於\s?[：:]\s*([^）)\n]{2,40})")


def place_of(title: str | None, head: Iterable[str], date: Date | None, lexicon: Lexicon) -> str | None:
    """Find the place before the date, at the end of a title (``..., Berlin, 26 February 2013``) or alone with it on a line."""
    if not date or date.source not in {"title", "head"}:
        return None
    lines = [f", {line}" for line in head if line.endswith(date.raw)] if date.source == "head" else [title or ""]
    for line in lines:
        before, printed, after = line.partition(date.raw)
        found = (_TRAILING_PLACE.search(before) or _LAST_PLACE.fullmatch(after)) if printed else None
        alone = date.source == "title" or (found and not found.start())
        if found and alone and all(word[0].isupper() for word in found[1].split()) and not lexicon.role_of(found[1])[0]:
            return found[1].strip()
    return None
