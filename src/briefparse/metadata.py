"""What the page says of the briefing: the page first, the adapter's layout fills, nothing is guessed."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import define, field
from lxml import etree

from briefparse.adapter import Adapter, Layout, text_of
from briefparse.dates import DateStyle, find_date, find_dates, parse_iso
from briefparse.html import fold_space
from briefparse.lexicon import Lexicon, fold, lexicon_for
from briefparse.model import Date, Related

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from parsel import Selector

    from briefparse.document import Block, Document

_LITERAL_TAG = re.compile(r"<\s*/?\s*(?:br|b|i|p|strong|em)\s*/?\s*>", re.IGNORECASE)
_SUFFIX = re.compile(r"\s+[|•·»]\s+[^|•·»]*$|\s+(?:[|•·»–—]|::|\s-)\s+(?=[^|•·»–—]{2,60}$).*$|_[^_]{2,40}$")
_PLACE = re.compile(r"^[A-ZÀ-ÞА-ЯЁ][^\d.!?;:]{2,80}$")
_TRAILING_PLACE = re.compile(r",\s+([A-ZÀ-ÞА-ЯЁ][\w'’. -]{2,30}),\s*$")
_NUMBER = re.compile(r"\d[\d\s.,\u00a0]*")
_HEAD_BLOCKS = 40
_META_TITLES = ("og:title", "articletitle", "dc.title", "dcterms.title", "twitter:title")
_META_DATES = (
    "article:published_time", "pubdate", "datepublished", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "date",
    "publishdate", "citation_publication_date", "article.published", "parsely-pub-date",
)  # fmt: skip


@define
class PageFacts:
    """What the head of an HTML page says of itself."""

    meta: Mapping[str, str] = field(factory=dict)
    title: str | None = None
    heading: str | None = None
    canonical: str | None = None
    language: str | None = None
    times: tuple[str, ...] = ()
    json_ld: tuple[Mapping[str, Any], ...] = ()

    @property
    def host_urls(self) -> tuple[str, ...]:
        """The addresses the page gives for itself."""
        return tuple(filter(None, (self.canonical, self.meta.get("og:url"), self.meta.get("url"))))


def page_facts(root: etree._Element) -> PageFacts:
    """Read an HTML page's head, its headings and its machine-readable dates, in one walk."""
    facts = PageFacts(language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))
    meta: dict[str, str] = {}
    headings: list[str] = []
    times: list[str] = []
    scripts: list[str] = []
    for element in root.iter("meta", "title", "link", "h1", "time", "script"):
        match element.tag:
            case "meta":
                name = element.get("property") or element.get("name") or element.get("itemprop")
                if name and element.get("content"):
                    meta.setdefault(name.lower(), element.get("content", ""))
            case "title" if facts.title is None and element.getparent() is not None:
                facts.title = " ".join("".join(element.itertext()).split()) or None
            case "link" if element.get("rel") == "canonical":
                facts.canonical = facts.canonical or element.get("href")
            case "h1":
                headings.append(" ".join("".join(element.itertext()).split()))
            case "time" if element.get("datetime"):
                times.append(element.get("datetime", ""))
            case "script" if element.get("type") == "application/ld+json":
                scripts.append(element.text or "")
    facts.meta = meta
    facts.heading = max(headings[:4], key=len, default=None) or None
    facts.times = tuple(times[:3])
    facts.json_ld = tuple(_json_ld(scripts))
    return facts


def _json_ld(scripts: Iterable[str]) -> Iterator[Mapping[str, Any]]:
    for script in scripts:
        try:
            stack = [json.loads(script)]
        except ValueError:  # a broken script says nothing, and must not stop the page
            continue
        while stack:
            item = stack.pop()
            if isinstance(item, list):
                stack += item
            elif isinstance(item, dict):
                yield item
                stack += [value for key, value in item.items() if key == "@graph"]


def language_of(sample: str, declared: str | None, adapter: Adapter) -> str | None:
    """Find the language of a text from its script and its commonest words; a declared one decides between close calls."""
    declared = (declared or "").replace("_", "-").split("-")[0].lower() or None
    if declared and (declared,) == adapter.languages:  # page and adapter agree
        return declared
    candidates = _BY_SCRIPT.get(_script(sample), ())
    if len(candidates) < 2:
        return candidates[0] if candidates else declared or adapter.language
    words = sample.casefold().split()
    counts = Counter(words)
    hits = {c: sum(map(counts.__getitem__, lexicon_for(c).common & counts.keys())) for c in candidates}
    for language, letters in _OWN_LETTERS.items():
        if language in hits:
            hits[language] += sum(map(sample.count, letters))
    best = max(hits, key=lambda c: hits[c])
    for trusted in (declared, adapter.language):
        if trusted in hits and hits[trusted] * 5 >= hits[best] * 4:
            return trusted
    return best if hits[best] * 12 > len(words) else declared or adapter.language


_BY_SCRIPT: Mapping[str, tuple[str, ...]] = {
    "kana": ("ja",), "han": ("zh",), "hangul": ("ko",), "cyrillic": ("ru", "uk"), "arabic": ("ar",), "hebrew": ("he",),
    "greek": ("el",), "thai": ("th",), "devanagari": ("hi",), "latin": ("en", "es", "fr", "de", "pt", "tr", "tl"),
}  # fmt: skip
#: Letters that tell a language from its neighbours in the same script.
_OWN_LETTERS: Mapping[str, str] = {"uk": "іїєґ", "ru": "ыэъё", "tr": "ığşİ"}
_SCRIPTS = (
    ("kana", re.compile("[\u3041-\u30ff]")), ("han", re.compile("[\u4e00-\u9fff]")), ("hangul", re.compile("[\uac00-\ud7a3]")),
    ("cyrillic", re.compile("[\u0400-\u04ff]")), ("arabic", re.compile("[\u0600-\u06ff]")),
    ("hebrew", re.compile("[\u0590-\u05ff]")), ("greek", re.compile("[\u0370-\u03ff]")),
    ("thai", re.compile("[\u0e00-\u0e7f]")), ("devanagari", re.compile("[\u0900-\u097f]")),
)  # fmt: skip


_SCRIPT_SAMPLE = 500
_NOT_LATIN = re.compile("[\u0370-\u1fff\u3041-\ud7a3]")


def _script(sample: str) -> str:
    if sample.isascii() or not _NOT_LATIN.search(sample):
        return "latin"
    sample = sample[:_SCRIPT_SAMPLE]
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    if counts["kana"] * 8 > counts["han"] and counts["kana"]:
        return "kana" if counts["kana"] + counts["han"] > len(sample) // 6 else "latin"
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] * 6 > len(sample) else "latin"


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
    return _plain(_without_site(shown, facts.meta.get("og:site_name")) or facts.heading or "") or None


def _plain(title: str) -> str:
    return fold_space(_LITERAL_TAG.sub("", title))


def _without_site(title: str, site: str | None) -> str:
    if site and title.casefold().endswith(site.casefold()):
        return title[: -len(site)].rstrip(" |-–—•·»:_")
    return _SUFFIX.sub("", title)


def text_title(document: Document, first: int, lexicon: Lexicon, style: DateStyle) -> str | None:
    """Find the headline of a plain text: the head block before the first label that reads most like one."""
    fields = dict(document.fields)
    if fields.get("title"):
        return _plain(fields["title"])
    best: tuple[float, str] = (0, "")
    blocks = document.blocks[:first]
    for i, block in enumerate(blocks):
        text = block.text
        if block.ignored or len(text) < 12 or len(text) > 300 or i < len(blocks) - _HEAD_BLOCKS:
            continue
        score = _headline_score(text, block, lexicon, style)
        follows = i + 1
        while score > 0 and follows < len(blocks) and _goes_on(blocks[follows - 1], blocks[follows], lexicon):
            text = f"{text} {blocks[follows].text}"
            follows += 1
        if score > best[0]:
            best = (score, text)
    return _plain(_without_date(best[1], style)) or None


def _without_date(title: str, style: DateStyle) -> str:
    """Take off a date that stands on the line under the headline: no comma or dash leads up to it."""
    dates = find_dates(title, style, "title")
    if dates and dates[-1][0].end >= len(title) - 1 and title[: dates[-1][0].start].rstrip()[-1:].isalpha():
        shorter = title[: dates[-1][0].start].rstrip()
        return shorter if len(shorter.split()) > 2 and shorter.split()[-1].casefold() not in _TO_A_DATE else title
    return title


_TO_A_DATE = frozenset(["on", "of", "from", "del", "de", "el", "le", "du", "vom", "am", "от", "за", "dated"])


def _goes_on(block: Block, after: Block, lexicon: Lexicon) -> bool:
    """Tell whether a headline broken over lines goes on: both in capitals, the second opening with a small word's work."""
    return (
        block.text.isupper()
        and after.text.isupper()
        and after.text.split()[0].casefold()
        in {"by", "of", "in", "following"} | (lexicon.common & {"by", "of", "in", "with", "and", "following"})
    )


def _headline_score(text: str, block: Block, lexicon: Lexicon, style: DateStyle) -> float:
    folded = text.casefold()
    kinds = sum(term in folded for term in lexicon.kind)
    if text[-1] in ".?!:" and not kinds:
        return 0
    words = len(text.split()) if lexicon.spaced else len(text) / 2
    found = find_date(text, style, "head")
    if found and len(found.raw) * 2 > len(text):
        return 0
    return kinds * 10 + block.heading * 20 + min(words, 20) / 4 - (words < 3) * 5


def kind_of(title: str | None, lexicon: Lexicon) -> str | None:
    """Return the kind that the longest phrase of the lexicon in the title says."""
    folded = (title or "").casefold()
    found = [term for term in lexicon.kind if term in folded]
    return lexicon.kind[max(found, key=len)] if found else None


def style_of(lexicon: Lexicon, adapter: Adapter) -> DateStyle:
    """Return how the page writes dates."""
    return _style(lexicon, adapter.day_first if adapter.day_first is not None else lexicon.day_first)


@lru_cache(maxsize=128)
def _style(lexicon: Lexicon, day_first: bool | None) -> DateStyle:  # noqa: FBT001
    return DateStyle(months=lexicon.months, day_first=day_first)


def dates_of(
    title: str | None,
    head: Sequence[str],
    above: Sequence[str],
    layout_date: str | None,
    facts: PageFacts,
    style: DateStyle,
    *,
    event: bool = False,
) -> tuple[Date | None, Date | None]:
    """Return the day of the briefing and the publication date; the first falls back on the second, marked so."""
    published = None
    if layout_date:
        published = parse_iso(layout_date, "layout") or _fullest(layout_date, style, "layout")
    published = published or _meta_date(facts) or _stamp([*head, *above], style)
    date = find_date(title, style, "title") if title else None
    if date is None and not (event and published):
        date = next(filter(None, (find_date(text, style, "head") for text in head)), None)
    if date is None and published is None:
        date = next(filter(None, (find_date(text, style, "head") for text in above)), None)
    if date is None and published is not None:
        day = published.value[:10]
        date = Date(day, "day", published.raw, "layout" if event else "published")
    return date, published


def _stamp(lines: Iterable[str], style: DateStyle) -> Date | None:
    """Find a line that is nothing but a day with a clock time: when the page was posted."""
    for line in lines:
        for _, date in find_dates(line, style, "head") if len(line) < 40 else ():
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


def layout_metadata(layout: Layout, page: Selector, style: DateStyle) -> dict[str, Any]:
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
        found["related"] = tuple(_related(link, style) for link in layout.related(page) if text_of(link))
    return found


def _related(link: Selector, style: DateStyle) -> Related:
    title = text_of(link) or ""
    return Related(title, link.root.get("href"), _day_in(title, style))


def _day_in(text: str, style: DateStyle) -> str | None:
    date = find_date(text, style, "title")
    return date.value[:10] if date else None


def number(text: str | None) -> int | None:
    """Read a count with its thousands spaced or pointed: ``2 109``."""
    found = _NUMBER.search(text or "")
    return int("".join(filter(str.isdigit, found[0]))) if found else None


def furniture_metadata(blocks: Iterable[str], lexicon: Lexicon, style: DateStyle) -> dict[str, Any]:
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
            related.append(Related(line, None, _day_in(line, style)))
    if related:
        found["related"] = tuple(related)
    return found


def place_of(title: str | None, date: Date | None) -> str | None:
    """Find the place: before the date at the end of a title (``..., Berlin, 26 February 2013``)."""
    if title and date and date.source == "title" and date.raw in title:
        found = _TRAILING_PLACE.search(title[: title.index(date.raw)])
        if found:
            return found[1].strip()
    return None
