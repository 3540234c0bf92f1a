"""An HTML or XML tree to a Document: each visible word once, blocks end at block tags and ``<br>``, emphasis noted.

The tree is laid out as one string with marks by a compiled XSLT stylesheet, in C; Python then only splits that string.
Marks are Unicode noncharacters (U+FDD0 ff.), which no text may interchange; :mod:`briefparse.source` takes them out of
the input. Elements that a layout ignores, and the body, are renamed before (``bp-ignored``, ``bp-body``): templates that
match by name are cheap in libxslt, predicates on every element are not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from briefparse.document import Block, Document
from briefparse.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

MARKS = tuple(map(chr, range(0xFDD0, 0xFDDB)))
PART, OPENS, CLOSES, BREAK, ON, OFF, HEADING, IGNORE, IGNORED, BODY, BODY_END = MARKS
#: Where a block element starts and ends: both part one block from the next.
OPEN, CLOSE = PART + OPENS, PART + CLOSES
_EMPHASIS = re.compile(f"([{ON}{OFF}])")

_INERT = (
    "script style template noscript svg iframe object head select button textarea input math audio video canvas datalist "
    "area map bp-hidden"
)
_BLOCKS = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figure footer form header "
    "hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
_HEADINGS = "h1 h2 h3 h4 h5 h6"
_EMPHASISED = "b strong i em u"
_IGNORED_TAGS = {"figcaption": "caption", "nav": "navigation"}
#: A text node this long that holds blank lines is a whole transcript whose paragraphs the page does not tag.
_LONG = 1500
_BLANK_LINE = re.compile(r"\n *\n\s*")

_STYLESHEET = """\
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="{inert}|comment()|processing-instruction()"/>
  <xsl:template match="{blocks}">{OPEN}<xsl:apply-templates/>{CLOSE}</xsl:template>
  <xsl:template match="{headings}">{OPEN}{HEADING}<xsl:apply-templates/>{CLOSE}</xsl:template>
  <xsl:template match="br">{BREAK}</xsl:template>
  <xsl:template match="{emphasised}">{ON}<xsl:apply-templates/>{OFF}</xsl:template>
  <xsl:template match="bp-ignored">{OPEN}{IGNORE}<xsl:value-of select="@reason"/>{IGNORE}<xsl:apply-templates/>{IGNORED}\
{CLOSE}</xsl:template>
  <xsl:template match="bp-body">{BODY}{OPEN}<xsl:apply-templates/>{CLOSE}{BODY_END}</xsl:template>
  {ignored}
</xsl:stylesheet>
"""


@lru_cache(maxsize=1)
def _layout() -> etree.XSLT:
    ignored = "".join(
        f'<xsl:template match="{tag}">{OPEN}{IGNORE}{reason}{IGNORE}<xsl:apply-templates/>{IGNORED}{CLOSE}</xsl:template>'
        for tag, reason in _IGNORED_TAGS.items()
    )
    sheet = _STYLESHEET.format(
        inert=_INERT.replace(" ", "|"),
        blocks=_BLOCKS.replace(" ", "|"),
        headings=_HEADINGS.replace(" ", "|"),
        emphasised=_EMPHASISED.replace(" ", "|"),
        ignored=ignored,
        **{
            name: globals()[name]
            for name in ["OPEN", "CLOSE", "BREAK", "ON", "OFF", "HEADING", "IGNORE", "IGNORED", "BODY", "BODY_END"]
        },
    )
    return etree.XSLT(etree.fromstring(sheet))


#: The attribute axis is a third cheaper than a predicate on every element.
_HIDDEN = etree.XPath("//@hidden/.. | //@style[contains(., 'display:none') or contains(., 'display: none')]/..")
_PAGE = {"html", "body"}


def read_html(
    tree: etree._Element,
    body: etree._Element | None = None,
    ignored: Iterable[tuple[etree._Element, str]] = (),
) -> Document:
    """Lay a tree out as a Document; the tree's own elements are renamed on the way.

    Args:
        tree: the root of the page.
        body: the element that holds the transcript; ``None`` takes the whole page.
        ignored: elements to leave out, each with the reason.
    """
    for element in _HIDDEN(tree):
        if element.tag not in _PAGE:
            element.tag = "bp-hidden"
    for element, reason in ignored:
        if element is not body:
            element.tag = "bp-ignored"
            element.set("reason", reason)
    if body is not None:
        body.tag = "bp-body"
    laid_out = _visible(tree)
    before, _, rest = laid_out.partition(BODY)
    if not rest:
        return Document(tuple(_blocks(before)))
    inner, _, after = rest.partition(BODY_END)
    head = tuple(_blocks(before[-_HEAD:]))
    return Document(tuple(_blocks(inner)), before=head, outside=_visible_length(before) + _visible_length(after))


#: How much of what stands above the body is read for its metadata.
_HEAD = 3000


def _visible_length(laid_out: str) -> int:
    return len(laid_out) - sum(map(laid_out.count, (" ", "\n", "\t", "\xa0", *MARKS)))


def _visible(tree: etree._Element) -> str:
    try:
        return str(_layout()(tree))
    except etree.XSLTApplyError:
        # Thousands of nested elements: deeper than libxslt follows. The words are kept, the blocks are not.
        return OPEN + BREAK.join(t for t in tree.itertext() if t.strip()) + CLOSE


def _blocks(laid_out: str) -> list[Block]:
    """Split a laid-out page into blocks; literal splits, since a regular expression over a page costs as much as its parse."""
    laid_out = _plain_space(laid_out)
    blocks: list[Block] = []
    depth, floor = -1, 0
    reasons: list[str] = []
    ignoring = IGNORE in laid_out
    for piece in (OPENS + laid_out).split(PART):
        if piece[0] == OPENS:
            depth += 1
        else:
            depth -= 1
            if depth < floor:
                floor = depth
        words = piece[1:].strip()
        if not words:
            continue
        closed = 0
        if ignoring:
            words, closed = _without_reasons(words, reasons)
        heading = words[:1] == HEADING
        if heading:
            words = words[1:].lstrip()
        ignored = reasons[-1] if reasons else None
        if ON in words or BREAK in words or OFF in words or len(words) > _LONG:
            for text, marks, soft in _lines(words):
                blocks.append(Block(text, marks, soft, heading, ignored, depth, floor))
                floor = depth
        elif words:  # most blocks: plain words
            text = fold_space(words) if "\n" in words or "  " in words else words
            blocks.append(Block(text, (), False, heading, ignored, depth, floor))  # noqa: FBT003
            floor = depth
        if closed:
            del reasons[len(reasons) - closed :]
    return blocks


def _without_reasons(words: str, reasons: list[str]) -> tuple[str, int]:
    """Take the marks of ignored elements off a piece; note the reason that opens there, count those that close."""
    if words[0] == IGNORE:
        _, reason, words = words.split(IGNORE, 2)
        reasons.append(reason)
    return words.replace(IGNORED, "").strip(), words.count(IGNORED)


def _plain_space(text: str) -> str:
    """Turn every space but the line break into a plain one, and drop what has no width."""
    for odd in "\t\xa0\r":
        text = text.replace(odd, " ")
    for none in "\u200b\ufeff\xad":
        if none in text:
            text = text.replace(none, "")
    return text


def _lines(piece: str) -> list[tuple[str, tuple[Span, ...], bool]]:
    """Return the lines of one block: text, emphasised runs, and whether the line goes on with the sentence before."""
    if len(piece) > _LONG and "\n" in piece and _BLANK_LINE.search(piece):
        piece = _BLANK_LINE.sub(BREAK + BREAK, piece)
    if BREAK not in piece and ON not in piece and OFF not in piece:  # most blocks: plain words
        text = fold_space(piece)
        return [(text, (), False)] if text else []
    if BREAK not in piece:
        text, marks = _marked(piece)
        return [(text, marks, False)] if text else []
    lines: list[tuple[str, tuple[Span, ...], bool]] = []
    after_break = False
    inside = ""
    for raw in piece.split(BREAK):
        text, marks = _marked(inside + raw)
        inside = ON * max(0, (inside + raw).count(ON) - raw.count(OFF))
        if text:
            soft = after_break and not ends_sentence(lines[-1][0])
            lines.append((text, marks, soft))
        after_break = bool(text)
    return lines


def fold_space(text: str) -> str:
    """Fold line breaks and runs of spaces to single spaces."""
    text = text.strip().replace("\n", " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _marked(text: str) -> tuple[str, tuple[Span, ...]]:
    """Fold a line and take its emphasis marks out; return it with the emphasised runs, touching ones joined."""
    text = fold_space(text)
    if ON not in text:
        return (text.replace(OFF, "").strip() if OFF in text else text), ()
    if text[0] == ON and text.count(ON) == 1 and OFF in text:  # the common case: one bold label, then words
        bold, rest = text[1:].split(OFF, 1)
        start = bold.strip()
        gap = " " if start and bold[-1:] == " " and rest[:1] != " " else ""
        return (start + gap + rest).strip(), ((Span(0, len(start)),) if start else ())
    return _without_marks(text)


def ends_sentence(text: str) -> bool:
    """Tell whether a line closes its sentence, so that a line break after it parts paragraphs."""
    return text.rstrip("\"'”’»)）]」』 ")[-1:] in ".?!:;。？！：；…؟"


def _without_marks(text: str) -> tuple[str, tuple[Span, ...]]:
    """Take emphasis marks out of a folded text; return it with the emphasised runs, touching ones joined."""
    plain = ""
    runs: list[Span] = []
    inside = 0
    for token in _EMPHASIS.split(text):
        if token == ON:
            inside += 1
        elif token == OFF:
            inside = max(0, inside - 1)
        elif token:
            piece = token.lstrip() if not plain or plain.endswith(" ") else token
            start = len(plain)
            plain += piece
            if inside and piece.strip():
                _extend(runs, plain, start, len(plain))
    plain = plain.rstrip()
    return plain, tuple(Span(a, min(b, len(plain))) for a, b in runs if a < len(plain))


def _extend(runs: list[Span], plain: str, start: int, end: int) -> None:
    end = start + len(plain[start:end].rstrip())
    if runs and not plain[runs[-1].end : start].strip():
        runs[-1] = Span(runs[-1].start, end)
    else:
        runs.append(Span(start, end))
