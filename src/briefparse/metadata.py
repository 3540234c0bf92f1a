"""What the page says of the briefing: the page first, the adapter's layout fills, nothing is guessed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from briefparse.adapter import Adapter, Layout, text_of
from briefparse.blocks import ends_sentence, fold_space
from briefparse.dates import DateStyle, find_date, find_dates, parse_iso
from briefparse.lexicon import CAPITALS, Lexicon, fold, fold_term
from briefparse.model import Date, Related
from briefparse.page import PageFacts
from briefparse.trust import is_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parsel import Selector

    from briefparse.document import Block, Document

_LITERAL_TAG: Final = re.compile(r"<\s*/?\s*(?:br|b|i|p|strong|em)\s*/?\s*>", re.IGNORECASE)
_SUFFIX: Final = re.compile(r"\s+[|•·»]\s+[^|•·»]*$|\s+(?:[|•·»–—]|::|\s-)\s+(?=[^|•·»–—]{2,60}$).*$|_[^_]{2,40}$")
_TRAILING_PLACE: Final = re.compile(rf",\s+([{CAPITALS}][\w'’. -]{{2,30}}),\s*$")
_NUMBER: Final = re.compile(r"\d[\d\s.,\u00a0]*")
_LONGEST_STAMP: Final = 40
_CLOCK: Final = re.compile(r"\d\s?[:h時时시]\s?\d")
_YEAR: Final = re.compile(r"\W*(?:19|20)\d\d\W+")
_HEAD_BLOCKS: Final = 40
_META_TITLES: Final = ("og:title", "articletitle", "dc.title", "dcterms.title", "twitter:title")
_META_DATES: Final = (
    "article:published_time", "pubdate", "datepublished", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "date",
    "publishdate", "citation_publication_date", "article.published", "parsely-pub-date",
)  # fmt: skip


def title_of(facts: PageFacts, layout_title: str | None) -> str | None:
    """Choose the headline: the layout's, the heading that the page's own title repeats, og:title, the title without site."""
    if layout_title:
        return _plain(layout_title)
    shown = facts.title or ""
    if facts.heading and (not shown or fold_space(facts.heading).casefold()[:30] in shown.casefold()):
        return _plain(facts.heading)
    for name in _META_TITLES:
        if facts.meta.get(name):
            return _plain(_without_site(facts.meta[name], facts.meta.get("og:site_name")))
    headline = next((item["headline"] for item in facts.json_ld if isinstance(item.get("headline"), str)), None)
    if headline:
        return _plain(headline)
    short = _without_site(shown, facts.meta.get("og:site_name"))
    if facts.heading and len(short) * 2 < len(facts.heading):  # the page's own title is only the section's name
        return _plain(facts.heading)
    return _plain(short or facts.heading or "") or None


def printed_title(title: str | None, facts: PageFacts, text: str, lexicon: Lexicon) -> str | None:
    """Return what a page prints of its title, where it prints the whole nowhere: a heading that names an event, or a part.

    That is ``PRESS CONFERENCE``, and ``Press Briefing by Ida Lund`` of ``Jane Roe: Press Briefing by Ida Lund``.
    """
    if not title or title in text or _folded(title) in (text := _folded(text)):
        return title
    if facts.heading and fold(facts.heading) in lexicon.kind:
        return _plain(facts.heading)
    ends = (title[found.end() :] for found in _PARTS_OF_A_TITLE.finditer(title))
    printed = next((end for end in ends if len(end) * 2 > len(title) and _folded(end) in text), None)
    if printed:
        return printed
    longest = max(_PARTS_OF_A_TITLE.split(title), key=len)
    return longest if len(longest) * 2 > len(title) and _folded(longest) in text else title


def _folded(text: str) -> str:
    return text.casefold().replace("’", "'")


_PARTS_OF_A_TITLE: Final = re.compile(r": | [|–—-] ")


def _plain(title: str) -> str:
    return fold_space(_LITERAL_TAG.sub("", title))


def _without_site(title: str, site: str | None) -> str:
    title = " ".join(title.split())  # a run of spaces would be read again from each of them
    if site and title.casefold().endswith(site.casefold()):
        return title[: -len(site)].rstrip(" |-–—•·»:_")
    return _SUFFIX.sub("", title)


def text_title(
    document: Document, first: int, lexicon: Lexicon, style: DateStyle, *, paged: bool = False
) -> str | None:
    """Find the headline of a plain text: the head block before the first label that reads most like one.

    A page has headings for it (``paged``); without one, names alone are those of people and places.
    """
    fields = dict(document.fields)
    if fields.get("title"):
        return _plain(fields["title"])
    best: tuple[float, str] = (0, "")
    blocks = document.blocks[:first]
    shortest = 12 if lexicon.spaced else 5
    follows = 0
    for i, block in enumerate(blocks):
        text = block.text
        if i < follows or block.ignored or not shortest <= len(text) <= 300 or i < len(blocks) - _HEAD_BLOCKS:
            continue
        score = _headline_score(text, block, lexicon, style, paged=paged)
        follows = i + 1
        while score > 0 and follows < len(blocks) and _goes_on(blocks[follows - 1], blocks[follows], lexicon):
            text = f"{text} {blocks[follows].text}"
            score = max(score, _headline_score(blocks[follows].text, block, lexicon, style, paged=paged))
            follows += 1
        if score > best[0]:
            best = (score, text)
    return _plain(_without_date(best[1], style, lexicon)) or None


def _without_date(title: str, style: DateStyle, lexicon: Lexicon) -> str:
    """Take off a date that stands on the line under the headline: no comma or dash leads up to it, or to its weekday."""
    dates = find_dates(title, style, "title")
    if not dates or dates[-1][0].end < len(title) - 1:
        return title
    words = title[: dates[-1][0].start].split()
    if words and fold(words[-1]) in lexicon.calendar:
        words.pop()
    if len(words) < _FEWEST_OF_A_TITLE or not words[-1][-1].isalpha() or words[-1].casefold() in _TO_A_DATE:
        return title
    return " ".join(words)


_FEWEST_OF_A_TITLE: Final = 3
_WORDS_OF_A_HEADLINE: Final = 8
_TO_A_DATE: Final = frozenset(["on", "of", "from", "del", "de", "el", "le", "du", "vom", "am", "от", "за", "dated"])


def _goes_on(block: Block, after: Block, lexicon: Lexicon) -> bool:
    """Tell whether a headline broken over lines goes on: it stops at a small word, or, all in capitals, opens with one."""
    small = lexicon.common | _SMALL
    if block.text.split()[-1].casefold() in small and not ends_sentence(block.text):
        return True
    return block.text.isupper() and after.text.isupper() and after.text.split()[0].casefold() in small & _SMALL


_SMALL: Final = frozenset(["by", "of", "in", "with", "and", "following"])


def _headline_score(text: str, block: Block, lexicon: Lexicon, style: DateStyle, *, paged: bool) -> float:
    folded = fold_term(text)
    letterhead = any(term in folded for term in lexicon.letterhead)
    kinds = lexicon.kinds_in(text)
    if not kinds and (letterhead or _CLOCK.search(text) or (not block.heading and _is_byline(text, lexicon))):
        return 0
    if paged and not kinds and not block.heading and is_name(text.split()) and len(text.split()) < _WORDS_OF_A_HEADLINE:
        return 0  # "Ida Lund Auditorium", "Kuwait City, Kuwait"
    if text[-1] in "。:：" or (text[-1] in ".?!" and not kinds):
        return 0
    words = len(text.split()) if lexicon.spaced else len(text) / 2
    found = find_date(text, style, "head")
    if found and len(found.raw) * 2 > len(text) and not kinds:
        return 0
    year = _YEAR.match(folded)
    if year and folded.startswith(tuple(lexicon.motto), year.end()):
        return 0
    return kinds * 10 + block.heading * 20 + min(words, 20) / 4 - (words < 3) * 5


def _is_byline(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a line names a person with an office: ``Jane Roe, Secretary of State``."""
    person, comma, office = text.partition(",")
    return bool(comma) and is_name(person.split() or [""]) and lexicon.role_of(office)[1] == "office"


def style_of(lexicon: Lexicon, adapter: Adapter) -> DateStyle:
    """Return how the page writes dates."""
    return _style(lexicon, adapter.day_first if adapter.day_first is not None else lexicon.day_first)


@lru_cache(maxsize=128)
def _style(lexicon: Lexicon, day_first: bool | None) -> DateStyle:  # noqa: FBT001
    return DateStyle(lexicon.months, day_first, lexicon.solar_months)


def dates_of(
    title: str | None,
    head: Sequence[str],
    above: Sequence[str],
    layout_date: str | None,
    facts: PageFacts,
    style: DateStyle,
    *,
    event: bool = False,
    posted: str | None = None,
    lead_in: Sequence[str] = (),
) -> tuple[Date | None, Date | None]:
    """Return the day of the briefing and the publication date; the first falls back on the second, marked so.

    Args:
        title: the title.
        head: the lines of the body above the first turn.
        above: the lines of the page above the body.
        layout_date: what the layout points to as the date, with its time.
        facts: what the page says of itself.
        style: how the page writes dates.
        event: the layout's date is the day of the event.
        posted: what the layout points to as the day of publication alone.
        lead_in: those lines of the head that tell of the event.
    """
    printed = _printed(layout_date, style)
    published = _printed(posted, style) or printed or _meta_date(facts) or _stamp([*head, *above], style)
    date = find_date(title, style, "title") if title else None
    if date is None and not (event and printed):
        lines = (*lead_in, *head)  # what editors tell of the event before a line that is only a date
        date = next(filter(None, (find_date(text, style, "head") for text in lines)), None)
    if date is None and published is None:
        date = next(filter(None, (find_date(text, style, "head") for text in above)), None)
    if date is None and event and printed is not None:
        date = Date(printed.value[:10], "day", printed.raw, "layout")
    if date is None and published is not None:
        date = Date(published.value[:10], "day", published.raw, "published")
    return date, published


def _printed(text: str | None, style: DateStyle) -> Date | None:
    """Read what a layout points to as a date."""
    return (parse_iso(text, "layout") or _fullest(text, style, "layout")) if text else None


def _stamp(lines: Iterable[str], style: DateStyle) -> Date | None:
    """Find a line that is nothing but a day with a clock time: when the page was posted."""
    for line in lines:
        for _, date in find_dates(line, style, "head") if len(line) < _LONGEST_STAMP and _CLOCK.search(line) else ():
            if date.precision == "minute" and len(date.raw) > len(line) - 3:
                return date
    return None


def _fullest(text: str, style: DateStyle, source: str) -> Date | None:
    found = [date for _, date in find_dates(text, style, source) if date.day]
    return max(found, key=lambda date: len(date.value), default=None) if found else None


def _meta_date(facts: PageFacts) -> Date | None:
    for item in facts.json_ld:
        value = item.get("datePublished")
        date = parse_iso(value, "json-ld") if isinstance(value, str) else None
        if date:
            return date
    for name in _META_DATES:
        date = parse_iso(facts.meta[name].strip(), "meta") if facts.meta.get(name) else None
        if date and date.day:
            return date
    for value in facts.times:
        date = parse_iso(value.strip(), "meta")
        if date and date.day:
            return date
    return None


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


def place_of(title: str | None, head: Iterable[str], date: Date | None, lexicon: Lexicon) -> str | None:
    """Find the place before the date, at the end of a title (``..., Berlin, 26 February 2013``) or alone with it on a line."""
    if not date or date.source not in {"title", "head"}:
        return None
    lines = [f", {line}" for line in head if line.endswith(date.raw)] if date.source == "head" else [title or ""]
    for line in lines:
        before, printed, _ = line.partition(date.raw)
        found = _TRAILING_PLACE.search(before) if printed else None
        alone = date.source == "title" or (found and not found.start())
        if found and alone and all(word[0].isupper() for word in found[1].split()) and not lexicon.role_of(found[1])[0]:
            return found[1].strip()
    return None
