"""The stages in order: source, page, adapter, document, turns, speakers, exchanges, dates and metadata, briefing."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from parsel import Selector

from briefparse.adapter import GENERIC, Adapter, Layout, text_of
from briefparse.body import with_body
from briefparse.cuts import find_cuts
from briefparse.dates import DateStyle
from briefparse.dating import Days, dates_of, style_of
from briefparse.diagnostics import diagnostic
from briefparse.document import Document
from briefparse.errors import NotABriefingError, StrictError
from briefparse.exchanges import pair
from briefparse.furniture import furniture
from briefparse.html import read_html
from briefparse.language import language_of, other_language_of, primary
from briefparse.lexicon import Lexicon, lexicon_for
from briefparse.mending import MENDED, mend
from briefparse.metadata import dated, furniture_metadata, layout_metadata, place_named, place_of
from briefparse.model import Briefing, Coverage, Diagnostic, Metadata, Note, Patch, Turn
from briefparse.notes import is_lead_in
from briefparse.page import PageFacts, page_facts
from briefparse.patches import patched
from briefparse.provenance import method_of_adapter, method_of_title, provenance_of
from briefparse.refusal import refuse
from briefparse.registry import adapter_for, adapter_named
from briefparse.source import Source, SourceLike, source_of
from briefparse.speakers import find_speakers
from briefparse.tails import without_tails
from briefparse.times import place_above, times_of
from briefparse.titles import below_section, printed_title, text_title, title_of
from briefparse.tree import read_tree
from briefparse.turns import Found, assemble

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

#: A page says which site it is of in its head, or where its first container opens.
_SIGNS_WITHIN = 20_000
_LONGEST_HEAD = 200
#: Of what stands above the first turn and may name people: lines, and characters of each.
_LINES_OF_A_BYLINE, _LONGEST_LINE = 200, 2000
#: What is only said of a page whose turns were found.
_HAS_TURNS = frozenset(["faq", "meeting", "debate"])


class _Read(NamedTuple):
    """A page read, before its turns are looked for."""

    document: Document
    adapter: Adapter
    layout: Layout | None
    facts: PageFacts
    language: str | None
    title: str | None
    #: How adapter, language and title were found.
    methods: dict[str, str | None]
    layout_date: str | None
    posted: str | None
    layout_facts: dict[str, Any]
    url: str | None
    diagnostics: tuple[Diagnostic, ...]
    #: The element that was read, where XPaths into it are wanted.
    body: etree._Element | None = None


class _Told(NamedTuple):
    """What a page tells, before its metadata are read."""

    document: Document
    found: Found
    turns: tuple[Turn, ...]
    title: str | None
    #: The lines of the body above the first turn, and those of the page above the body.
    head: list[str]
    above: list[str]


def parse(
    source: SourceLike,
    *,
    url: str | None = None,
    adapter: str | Adapter | None = None,
    patches: Iterable[Patch] = (),
    xpaths: bool = False,
    strict: bool = False,
) -> Briefing:
    """Parse one page or text.

    Args:
        source: bytes, text, a path (which is opened), or a response with ``.body`` or ``.content`` and ``.url``.
        url: where the page is from; it picks the adapter.
        adapter: an adapter, or the name of one; ``None`` picks by URL, then by what the page says of itself.
        patches: corrections (see :func:`briefparse.load_patches`); those for this source are applied before it is parsed.
        xpaths: find for each turn, paragraph and note of an HTML page the XPath of the text node in which it starts; that
            takes as long as lxml takes for the page.
        strict: raise at the first diagnostic of severity ``warning`` or ``error``.

    Raises:
        NotABriefingError: there is no question in it.
        DecodeError: the bytes are compressed, of another format (PDF, office, image), or in no encoding known here.
        UnknownAdapterError: no adapter has that name.
        StrictError: a strict parse met a warning.
        OSError: the path cannot be read.
    """
    chosen = adapter_named(adapter) if isinstance(adapter, str) else adapter
    decoded = patched(source_of(source, url), patches)
    form = decoded.form
    if not decoded.text or decoded.text.isspace():
        msg = "empty"
        raise NotABriefingError(msg, "the source holds no text")
    briefing = _read_and_cut(decoded, chosen, form, xpaths=xpaths)
    if strict:
        for diagnostic in briefing.diagnostics:
            if diagnostic.severity != "info":
                raise StrictError(diagnostic.code, diagnostic.message)
    return briefing


def _read_and_cut(source: Source, chosen: Adapter | None, form: str, *, xpaths: bool) -> Briefing:
    if form == "text":
        return _briefing(_read_text(source, chosen), source)
    xpaths = xpaths and form == "html"  # the tree of another vocabulary is not the one that its readers see
    read = _read_markup(source, chosen, form, xpaths=xpaths)
    try:
        return _briefing(read, source)
    except NotABriefingError as error:
        if not read.layout or read.adapter.evidence == "page" or error.reason in _HAS_TURNS:
            raise
    # A layout that was never checked on a page may name an element that is not the transcript's.
    return _briefing(_read_markup(source, chosen, form, xpaths=xpaths, by_layout=False), source)


def _read_text(source: Source, chosen: Adapter | None) -> _Read:
    hint = chosen or adapter_for(source.url, text=source.text[:_SIGNS_WITHIN])
    language = language_of(source.text, None, hint.languages)
    from briefparse.text import read_text  # noqa: PLC0415 - most sources are pages

    document = read_text(source.text, lexicon_for(language))
    fields = dict(document.fields)
    url = source.url or fields.get("source_url") or fields.get("url")
    adapter = chosen or (hint if hint is not GENERIC else adapter_for(url))
    published = fields.get("published_time") or fields.get("date") or fields.get("published")
    method = "given" if chosen else "fallback" if adapter is GENERIC else "url" if source.url else "signs"
    methods: dict[str, str | None] = {
        "adapter": method,
        "language": _method_of_language(language, None, hint),
        "title": "head",
    }
    return _Read(document, adapter, None, PageFacts(), language, None, methods, published, None, {}, url, ())


def _read_markup(source: Source, chosen: Adapter | None, form: str, *, xpaths: bool, by_layout: bool = True) -> _Read:
    root = read_tree(source, form)
    facts = page_facts(root)
    adapter = chosen or adapter_for(source.url, *facts.host_urls, text=source.text[:_SIGNS_WITHIN])
    page = Selector(root=root, type="html")
    matched = adapter.layout_of(page) if by_layout else None
    methods: dict[str, str | None] = {"adapter": method_of_adapter(adapter, chosen, source.url, facts)}
    told = () if chosen else _other_site(adapter, facts)
    if matched is None:
        document = read_html(root, ignored=list(furniture(root)))
        language, title = _language(facts, adapter, document), title_of(facts, None, adapter.institution)
        methods["language"] = _method_of_language(language, facts, adapter)
        methods["title"] = method_of_title(title, None, facts)
        told = (*_unmatched(adapter), *told)
        body = root if xpaths else None
        return _Read(document, adapter, None, facts, language, title, methods, None, None, {}, source.url, told, body)
    layout, found = matched
    printed = text_of(layout.title(page)) if layout.title else None
    title = title_of(facts, printed, adapter.institution)
    date = text_of(layout.date(page)) if layout.date else None
    time = text_of(layout.time(page)) if layout.time else None
    posted = text_of(layout.published(page)) if layout.published else None
    layout_facts = layout_metadata(layout, page)
    document = read_html(root, found.root, list(layout.left_out(found)))
    language = _language(facts, adapter, document)
    methods["language"] = _method_of_language(language, facts, adapter)
    methods["title"] = method_of_title(title, printed, facts)
    date = f"{date} {time}" if date and time else date
    body = found.root if xpaths else None
    return _Read(
        document, adapter, layout, facts, language, title, methods, date, posted, layout_facts, source.url, told, body
    )


def _other_site(adapter: Adapter, facts: PageFacts) -> tuple[Diagnostic, ...]:
    """Say where the page calls itself one of another known site than its URL is of."""
    own = adapter_for(*facts.host_urls)
    if own is adapter or GENERIC in (own, adapter):
        return ()
    message = (
        f"the page says that it is {facts.host_urls[0]}, which {own.name} reads; it was read as one of {adapter.name}"
    )
    return (diagnostic("other_site", message),)


def _unmatched(adapter: Adapter) -> tuple[Diagnostic, ...]:
    if not adapter.layouts:
        return ()
    names = ", ".join(layout.name for layout in adapter.layouts)
    message = f"none of the layouts of {adapter.name} ({names}) fits the page; the generic one was used"
    return (diagnostic("layout_unmatched", message),)


def _language(facts: PageFacts, adapter: Adapter, document: Document) -> str | None:
    declared = primary(facts.language)
    if declared and (declared,) == adapter.languages:  # page and site agree
        return declared
    return language_of(document.text, declared, adapter.languages)


def _method_of_language(language: str | None, facts: PageFacts | None, adapter: Adapter) -> str | None:
    if facts and language == primary(facts.language):
        return "declared"
    return "adapter" if (language,) == adapter.languages else "words" if language else None


def _briefing(read: _Read, source: Source) -> Briefing:
    lexicon = lexicon_for(read.language).on_site(read.adapter.asks, read.adapter.answers)
    style = style_of(lexicon, read.adapter)
    document = without_tails(read.document, lexicon)
    titled = read.layout and read.layout.title
    shown = read.title if titled else printed_title(read.title, read.facts, document.text, lexicon)
    cuts = mend(find_cuts(document, lexicon, read.adapter.cues, shown or ""), document, lexicon)
    if not read.layout or read.layout.loose:
        document, cuts = with_body(document, cuts, lexicon)
    first = cuts[0].block if cuts else len(document.blocks)
    paged = read.document.nesting is not None
    title = shown if titled else below_section(shown, document, first, lexicon)
    title = title or text_title(document, first, lexicon, style, paged=paged)
    if not cuts:
        refuse((), document, title, read.facts, lexicon, read.url)
    found = assemble(document, cuts, lexicon, title or "")
    head = _head_texts(document, found, first)
    above = [block.text for block in document.before[-40:] if len(block.text) < _LONGEST_HEAD and not block.ignored]
    byline = "\n".join([*above[-12:], *(line for line in head[-_LINES_OF_A_BYLINE:] if len(line) < _LONGEST_LINE)])
    speakers = find_speakers(found.speeches, lexicon, read.title or title or "", byline)
    own = (read.language, lexicon.common)
    turns = tuple(
        [
            Turn(speaker, text, span, paragraphs, other_language_of(text, *own, spaced=lexicon.spaced))
            for speaker, (_, text, span, paragraphs, _) in zip(speakers, found.speeches, strict=True)
        ]
    )
    refuse(turns, document, title, read.facts, lexicon, read.url)
    told = _Told(document, found, turns, title, head, above)
    metadata, methods = _metadata(read, source, told, lexicon, style)
    coverage = _coverage(document, found)
    notes = found.notes
    lost: tuple[Diagnostic, ...] = ()
    if read.body is not None:
        turns, notes, lost = _located(read.body, document, turns, notes)
    return Briefing(
        metadata=metadata,
        text=document.text,
        turns=turns,
        notes=notes,
        exchanges=pair(turns, lexicon),
        ignored=found.ignored,
        coverage=coverage,
        diagnostics=(
            *source.diagnostics,
            *read.diagnostics,
            *_mended(found, document),
            *_unknown(turns, coverage),
            *lost,
        ),
        provenance=provenance_of(read.adapter, read.layout, methods, source.patches),
    )


def _located(
    body: etree._Element, document: Document, turns: tuple[Turn, ...], notes: tuple[Note, ...]
) -> tuple[tuple[Turn, ...], tuple[Note, ...], tuple[Diagnostic, ...]]:
    from briefparse.nodes import located, nodes_of  # noqa: PLC0415 - seldom asked for

    nodes = nodes_of(body, document.text)
    if not nodes.starts:
        message = "the text of the body could not be found in the page's tree once and only once, so no XPath is given"
        return turns, notes, (diagnostic("xpath_unknown", message),)
    return *located(turns, notes, nodes), ()


def _unknown(turns: tuple[Turn, ...], coverage: Coverage) -> Iterator[Diagnostic]:
    """Say what could not be found out."""
    nobody = [turn for turn in turns if turn.speaker.role is None]
    if nobody:
        message = f"{len(nobody)} of {len(turns)} turns are of speakers whose role is unknown; the first is given"
        yield diagnostic("role_unknown", message, nobody[0].span)
    if coverage.unclaimed:
        yield diagnostic(
            "unclaimed_text", f"{coverage.unclaimed} characters of the body are in no turn, note or region"
        )


def _metadata(
    read: _Read, source: Source, told: _Told, lexicon: Lexicon, style: DateStyle
) -> tuple[Metadata, dict[str, str | None]]:
    """Return what the page says of the briefing, the page first, then what its layout points to; and how it was found."""
    found, title, head = told.found, told.title, told.head
    event = bool(read.layout and read.layout.date_is_event)
    leads = [note.text for note in found.notes if note.kind == "editor" and is_lead_in(note.text, lexicon)]
    days = Days(title or "", head, leads, told.above, read.layout_date, read.posted, event)
    date, published = dates_of(days, read.facts, style, lexicon)
    after = [told.document.text[r.span.start : r.span.end] for r in found.ignored if r.reason == "after"]
    behind = furniture_metadata(after, lexicon)
    pointed = {name: value for name, value in read.layout_facts.items() if value}
    extra = {**behind, **pointed}
    extra.setdefault("tags", read.facts.tags)
    extra["related"] = dated(extra.get("related", ()), style)
    started, ended = times_of(found.notes, told.turns, date)
    if "place" not in extra:
        extra["place"] = place_named([read.layout_date or "", *head, *told.above[-12:]], lexicon) or _place_of_head(
            found, told.document, lexicon, title
        )
    place = extra["place"]
    extra["place"] = place or place_of(title, head, date, lexicon)
    kind, institution = lexicon.kind_of(title), read.adapter.institution
    methods = {
        **dict.fromkeys(behind, "after"),
        "tags": "page" if extra["tags"] else None,
        **dict.fromkeys(pointed, "layout"),
        **read.methods,
        "encoding": source.method,
        "url": "given" if source.url else "page" if read.url or read.facts.host_urls else None,
        "kind": "title" if kind else None,
        "institution": "adapter" if institution else None,
    }
    if "place" not in pointed:
        methods["place"] = "head" if place or (date and date.source == "head") else "title"
        methods["place"] = methods["place"] if extra["place"] else None
    metadata = Metadata(
        title=title,
        kind=kind,
        date=date,
        published=published,
        started=started,
        ended=ended,
        time_zone=read.adapter.zone,
        language=read.language,
        institution=institution,
        url=read.url or (read.facts.host_urls or (None,))[0],
        adapter=read.adapter.name,
        layout=read.layout.name if read.layout else None,
        encoding=source.encoding,
        source_sha256=source.sha256,
        **extra,
    )
    return metadata, methods


def _mended(found: Found, document: Document) -> Iterator[Diagnostic]:
    """Say where a label was read as another that the page prints."""
    for speech in found.speeches:
        if speech.cue == MENDED:
            printed = document.text[speech.span.start : speech.span.end].partition(":")[0].partition(";")[0]
            message = f"the label {printed!r} was read as {speech.label!r}, which it seems to be a damaged print of"
            yield diagnostic("label_mended", message, speech.span)


def _head_texts(document: Document, found: Found, first: int) -> list[str]:
    """Return the lines of the body before the first turn, as far as they are nobody's words."""
    end = _start(document, first)
    lines = [note.span for note in found.notes] + [region.span for region in found.ignored]
    return [document.text[a:b] for a, b in sorted(lines) if a < end]


def _place_of_head(found: Found, document: Document, lexicon: Lexicon, title: str | None) -> str | None:
    """Return the place that is printed above the time, where the time stands above the first turn."""
    first = found.speeches[0].span.start
    times = [note.span.start for note in found.notes if note.kind == "time" and note.span.start <= first]
    if not times:
        return None
    head = [(note.kind, note.text, note.span) for note in found.notes]
    head += [(r.reason, document.text[r.span.start : r.span.end], r.span) for r in found.ignored]
    lines = sorted((span, kind, text) for kind, text, span in head if span.start < times[0])
    return place_above([(kind, text) for _, kind, text in lines if text != title], lexicon)


def _start(document: Document, block: int) -> int:
    return document.starts[block] if block < len(document.starts) else len(document.text)


def _coverage(document: Document, found: Found) -> Coverage:
    body = sum(map(len, map(itemgetter(0), document.blocks)))
    ignored: dict[str, int] = {}
    for region in found.ignored:
        ignored[region.reason] = ignored.get(region.reason, 0) + region.span.end - region.span.start
    notes = sum(note.span.end - note.span.start for note in found.notes)
    claimed = found.claimed
    return Coverage(body, claimed, notes, ignored, body - claimed - notes - sum(ignored.values()), document.outside)
