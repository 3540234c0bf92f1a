"""The stages in order: source, page, adapter, document, turns, speakers, exchanges, dates and metadata, briefing."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from briefparse.body import with_body
from briefparse.cuts import find_cuts
from briefparse.dating import style_of
from briefparse.diagnostics import diagnostic
from briefparse.document import Document
from briefparse.errors import NotABriefingError
from briefparse.exchanges import pair
from briefparse.lexicon import lexicon_for
from briefparse.mending import MENDED, mend
from briefparse.model import Briefing, Coverage, Diagnostic, Note, Turn
from briefparse.particulars import Told, particulars_of
from briefparse.provenance import provenance_of
from briefparse.reading import Read, read_markup, read_text_source
from briefparse.refusal import refuse
from briefparse.source import Source
from briefparse.speakers import find_speakers, turns_of
from briefparse.tails import without_tails
from briefparse.titles import below_section, printed_title, text_title
from briefparse.turns import Found, assemble

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from briefparse.adapter import Adapter
    from briefparse.cues import Cut
    from briefparse.dates import DateStyle
    from briefparse.lexicon import Lexicon

_LONGEST_HEAD = 200
#: Of what stands above the first turn and may name people: lines, and characters of each.
_LINES_OF_A_BYLINE, _LONGEST_LINE = 200, 2000
#: What is only said of a page whose turns were found.
_HAS_TURNS = frozenset(["faq", "meeting", "debate"])


def briefing_of(source: Source, chosen: Adapter | None, form: str, *, xpaths: bool) -> Briefing:
    """Take a decoded source through all the stages.

    Args:
        source: the decoded source.
        chosen: the adapter that the caller gave.
        form: ``html``, ``xml`` or ``text``.
        xpaths: find the XPaths of turns, paragraphs and notes.

    Raises:
        NotABriefingError: there is no question in it.
    """
    if form == "text":
        return _briefing(read_text_source(source, chosen), source)
    xpaths = xpaths and form == "html"  # the tree of another vocabulary is not the one that its readers see
    read = read_markup(source, chosen, form, xpaths=xpaths)
    try:
        return _briefing(read, source)
    except NotABriefingError as error:
        if not read.layout or read.adapter.evidence == "page" or error.reason in _HAS_TURNS:
            raise
    # A layout that was never checked on a page may name an element that is not the transcript's.
    return _briefing(read_markup(source, chosen, form, xpaths=xpaths, by_layout=False), source)


def _briefing(read: Read, source: Source) -> Briefing:
    lexicon = lexicon_for(read.language).on_site(read.adapter.asks, read.adapter.answers)
    style = style_of(lexicon, read.adapter)
    told = _told(read, lexicon, style)
    document, found, turns, notes = told.document, told.found, told.turns, told.found.notes
    metadata, methods, doubts = particulars_of(read, source, told, lexicon, style)
    coverage = _coverage(document, found)
    lost: tuple[Diagnostic, ...] = ()
    if read.body is not None:
        turns, notes, lost = _located(read.body, document, turns, notes)
    noticed = (*_mended(found, document), *_unknown(turns, coverage), *doubts, *lost)
    return Briefing(
        metadata=metadata,
        text=document.text,
        turns=turns,
        notes=notes,
        exchanges=pair(turns, lexicon),
        ignored=found.ignored,
        coverage=coverage,
        diagnostics=(*source.diagnostics, *read.diagnostics, *noticed),
        provenance=provenance_of(read.adapter, read.layout, methods, source.patches),
    )


def _told(read: Read, lexicon: Lexicon, style: DateStyle) -> Told:
    """Find the turns of a page, who speaks in them, and what is printed around them."""
    document, cuts, title = _cut(read, lexicon, style)
    if not cuts:
        refuse((), document, title, read.facts, lexicon, read.url)
    found = assemble(document, cuts, lexicon, title or "")
    head = _head_texts(document, found, cuts[0].block if cuts else len(document.blocks))
    above = [block.text for block in document.before[-40:] if len(block.text) < _LONGEST_HEAD and not block.ignored]
    byline = "\n".join([*above[-12:], *(line for line in head[-_LINES_OF_A_BYLINE:] if len(line) < _LONGEST_LINE)])
    speakers = find_speakers(found.speeches, lexicon, read.title or title or "", byline)
    turns = turns_of(found.speeches, speakers, read.language, lexicon)
    refuse(turns, document, title, read.facts, lexicon, read.url)
    return Told(document, found, turns, title, head, above)


def _cut(read: Read, lexicon: Lexicon, style: DateStyle) -> tuple[Document, list[Cut], str | None]:
    """Find where turns start; return the body, the cuts in it, and the title."""
    document = without_tails(read.document, lexicon)
    titled = read.layout and read.layout.title
    shown = read.title if titled else printed_title(read.title, read.facts, document.text, lexicon)
    cuts = mend(find_cuts(document, lexicon, read.adapter.cues, shown or ""), document, lexicon)
    if not read.layout or read.layout.loose:
        document, cuts = with_body(document, cuts, lexicon)
    first = cuts[0].block if cuts else len(document.blocks)
    paged = read.document.nesting is not None
    title = shown if titled else below_section(shown, document, first, lexicon)
    return document, cuts, title or text_title(document, first, lexicon, style, paged=paged)


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
