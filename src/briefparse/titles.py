"""The headline of a page or a text: what it prints of its title, without the site's name and the day on the line below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.blocks import ends_sentence, fold_space
from briefparse.dates import DateStyle, find_date, find_dates
from briefparse.lexicon import Lexicon, fold, fold_term
from briefparse.page import PageFacts
from briefparse.trust import is_name

if TYPE_CHECKING:
    from briefparse.document import Block, Document

_LITERAL_TAG: Final = re.compile(r"<\s*/?\s*(?:br|b|i|p|strong|em)\s*/?\s*>", re.IGNORECASE)
_SUFFIX: Final = re.compile(r"\s+[|•·»]\s+[^|•·»]*$|\s+(?:[|•·»–—]|::|\s-)\s+(?=[^|•·»–—]{2,60}$).*$|_[^_]{2,40}$")
#: ``..., 15 January 2031, Osten / Ministry of Ports``: behind a day, a stroke parts the site's name from the headline.
_STROKE: Final = re.compile(r"(?<=[^/]) / [^/\d]{8,60}$")
#: ``Home > News > Transcripts``: where the page stands, and no headline.
_CRUMBS: Final = re.compile(r" [>›»] [^>›»]{1,80} [>›»] ")
_HAS_YEAR: Final = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
_CLOCK: Final = re.compile(r"\d\s?[:h時时시]\s?\d")
_YEAR: Final = re.compile(r"\W*(?:19|20)\d\d\W+")
_HEAD_BLOCKS: Final = 40
_META_TITLES: Final = ("og:title", "articletitle", "dc.title", "dcterms.title", "twitter:title")


def title_of(facts: PageFacts, layout_title: str | None, institution: str | None = None) -> str | None:
    """Choose the headline: the layout's, that of the microdata, the heading that the page's own title repeats, og:title, the title without site."""
    if layout_title or facts.headline:
        return _plain(layout_title or facts.headline or "")
    shown = _without_institution(facts.title or "", institution)
    if facts.heading and _is_site(facts.heading, shown):
        return _plain(_without_site(shown, facts.heading))
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
    if not title or title in text or _folded(title) in (text := _folded(text)):  # the text of a page is long to fold
        return title
    if facts.heading and fold(facts.heading) in lexicon.kind:
        return _plain(facts.heading)
    ends = (title[found.end() :] for found in _PARTS_OF_A_TITLE.finditer(title))
    printed = next((end for end in ends if len(end) * 2 > len(title) and _folded(end) in text), None)
    if printed:
        return printed
    longest = max(_PARTS_OF_A_TITLE.split(title), key=len)
    return longest if len(longest) * 2 > len(title) and _folded(longest) in text else title


def below_section(title: str | None, document: Document, first: int, lexicon: Lexicon) -> str | None:
    """Return a title; for a word or two that name a part of the site, ``Transcripts``, the heading below that names an event."""
    if not title or not lexicon.spaced or len(title.split()) > _WORDS_OF_A_SECTION or lexicon.kinds_in(title):
        return title
    headings = (block.text for block in document.blocks[:first] if block.heading and not block.ignored)
    return next(filter(lexicon.kinds_in, headings), title)


_WORDS_OF_A_SECTION: Final = 2


def _is_site(heading: str, title: str) -> bool:
    """Tell whether a heading is the site's name: the page's own title ends in it after a longer part with a day or a year."""
    if not title.casefold().endswith(heading.casefold()):
        return False
    rest = title[: -len(heading)]
    return len(rest) > len(heading) and any(map(str.isdecimal, rest)) and not any(map(str.isdecimal, heading))


def _without_institution(title: str, institution: str | None) -> str:
    """Take the institution's name off either end of a page's own title: ``Ministry of Ports - Interview with ...``."""
    if not institution:
        return title
    for name in (f"{institution}{mark}" for mark in (" - ", " – ", " | ", ": ")):
        title = title.removeprefix(name)
    return title


def _folded(text: str) -> str:
    return text.casefold().replace("’", "'")


_PARTS_OF_A_TITLE: Final = re.compile(r": | [|–—-] ")


def _plain(title: str) -> str:
    return fold_space(_LITERAL_TAG.sub("", title))


def _without_site(title: str, site: str | None) -> str:
    title = " ".join(title.split())  # a run of spaces would be read again from each of them
    if _HAS_YEAR.search(title):
        title = _STROKE.sub("", title)
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
    if _CRUMBS.search(text):
        return 0
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
