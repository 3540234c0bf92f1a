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

MARKS = tuple(map(chr, range(0xFDD0, 0xFDD4)))
PART, BREAK, ON, OFF = MARKS
# Split at PART, words take turns with what parts them: a block element opens, a heading opens, either closes; an ignored
# element opens (with its reason after the bracket) and closes; the body opens and closes.
OPEN, HEADING, CLOSE, IGNORE, IGNORED, BODY, BODY_END = "(", "#", ")", "[", "]", f"{BREAK}(", f"{BREAK})"
_MARKS_OF_ELEMENTS = frozenset([OPEN, HEADING, CLOSE, IGNORED, BODY, BODY_END])
_EMPHASIS = re.compile(f"([{ON}{OFF}])")

# As XSLT patterns: templates that match by name alone are cheap.
_INERT = (
    "script|style|template|noscript|svg|iframe|object|head|select|button|textarea|input|math|audio|video|canvas|datalist"
    "|area|map|bp-hidden"
)
_BLOCKS = (
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|header"
    "|hgroup|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_HEADINGS = "h1|h2|h3|h4|h5|h6"
_EMPHASISED = "b|strong|i|em|u"
_IGNORED_TAGS = {"figcaption": "caption", "nav": "navigation"}
#: A text node this long that holds blank lines is a whole transcript whose paragraphs the page does not tag.
_LONG = 1500
#: A named tuple's own constructor costs a second call.
_new = tuple.__new__
_BLANK_LINE = re.compile(r"\n *\n\s*")


def _template(tags: str, before: str, after: str) -> str:
    return f'<xsl:template match="{tags}">{before}<xsl:apply-templates/>{after}</xsl:template>'


_STYLESHEET = f"""\
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="{_INERT}|comment()|processing-instruction()"/>
  {_template(_BLOCKS, PART + OPEN + PART, PART + CLOSE + PART)}
  {_template(_HEADINGS, PART + HEADING + PART, PART + CLOSE + PART)}
  {_template(_EMPHASISED, ON, OFF)}
  {_template("bp-body", PART + BODY + PART, PART + BODY_END + PART)}
  {_template("bp-ignored", PART + IGNORE + '<xsl:value-of select="@reason"/>' + PART, PART + IGNORED + PART)}
  {"".join(_template(tag, PART + IGNORE + reason + PART, PART + IGNORED + PART) for tag, reason in _IGNORED_TAGS.items())}
  <xsl:template match="br">{BREAK}</xsl:template>
</xsl:stylesheet>
"""


@lru_cache(maxsize=1)
def _layout() -> etree.XSLT:
    return etree.XSLT(etree.fromstring(_STYLESHEET))


#: The attribute axis is a third cheaper than a predicate on every element.
_HIDDEN = etree.XPath(
    "descendant::*/@hidden/.. | descendant::*/@style[contains(., 'display:none') or contains(., 'display: none')]/.."
)
_PAGE = {"html", "body"}
_INLINE = frozenset(["span", "a", "sup", "abbr", "dfn", "em", "i", "b", "strong", "small"])


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
    for element in _HIDDEN(tree if body is None else body):
        if element.tag not in _PAGE:
            element.tag = "bp-hidden"
    for element, reason in ignored:
        if reason == "tooltip" and element.tag in _INLINE:  # hidden in a sentence, which goes on around it
            element.tag = "bp-hidden"
        elif element is not body:
            element.tag = "bp-ignored"
            element.set("reason", reason)
    if body is not None:
        body.tag = "bp-body"
    parts = _parts(_visible(tree))
    if not _is_sound(parts):
        _without_marks_in(tree)
        parts = _parts(_visible(tree))
    if body is None or BODY not in parts:
        return Document(tuple(_blocks(parts)))
    start, end = parts.index(BODY), parts.index(BODY_END)
    return Document(
        tuple(_blocks(parts[start + 1 : end])),
        before=tuple(_blocks(parts[max(start - _HEAD, 0) : start])),
        outside=_visible_length(parts[:start]) + _visible_length(parts[end + 1 :]),
    )


#: How much of what stands above the body is read for its metadata: words and marks, of which there is an odd number.
_HEAD = 101


def _parts(laid_out: str) -> list[str]:
    """Return words and the marks that part them, in turn; every space but the line break becomes a plain one."""
    for odd in "\t\xa0\r":
        laid_out = laid_out.replace(odd, " ")
    for none in "\u200b\ufeff\xad":  # of no width
        if none in laid_out:
            laid_out = laid_out.replace(none, "")
    return laid_out.split(PART)


def _is_sound(parts: list[str]) -> bool:
    """Tell whether only the stylesheet made marks: a page can hold them as character references, ``&#xFDD0;``."""
    return all(mark[:1] == IGNORE for mark in set(parts[1::2]) - _MARKS_OF_ELEMENTS)


#: Taken out with the marks: the characters that lxml reads from HTML but does not write into a tree.
_UNWRITABLE = dict.fromkeys([*map(ord, MARKS), *(c for c in range(0x20) if chr(c) not in "\t\n\r"), 0xFFFE, 0xFFFF])


def _without_marks_in(tree: etree._Element) -> None:
    for element in tree.iter():
        if element.text and not set(MARKS).isdisjoint(element.text):
            element.text = element.text.translate(_UNWRITABLE)
        if element.tail and not set(MARKS).isdisjoint(element.tail):
            element.tail = element.tail.translate(_UNWRITABLE)


def _visible_length(parts: list[str]) -> int:
    words = "".join(parts[::2])
    return len(words) - sum(map(words.count, (" ", "\n", ON, OFF, BREAK)))


def _visible(tree: etree._Element) -> str:
    try:
        return str(_layout()(tree))
    except etree.XSLTApplyError:
        # Thousands of nested elements: deeper than libxslt follows. The words are kept, the blocks are not.
        return BREAK.join(t for t in tree.itertext() if t.strip())


def _blocks(parts: list[str]) -> list[Block]:
    """Return the blocks of a page split into its parts.

    It was split at a literal mark, since a regular expression over a page costs as much as its parse.
    """
    blocks: list[Block] = []
    depth = floor = 0
    heading = False
    reasons: list[str] = []
    parts.append(CLOSE)
    part = iter(parts)
    for piece, mark in zip(part, part, strict=True):
        words = piece.strip()
        if words:
            ignored = reasons[-1] if reasons else None
            if ON in words or OFF in words or BREAK in words or len(words) > _LONG:
                for text, marks, soft in _lines(words):
                    blocks.append(_new(Block, (text, marks, soft, heading, ignored, depth, floor)))
                    floor = depth
            else:  # most blocks: plain words
                text = fold_space(words) if "\n" in words or "  " in words else words
                blocks.append(_new(Block, (text, (), False, heading, ignored, depth, floor)))
                floor = depth
        if mark == OPEN:
            depth += 1
            heading = False
        elif mark == CLOSE:
            depth -= 1
            heading = False
            if depth < floor:  # noqa: PLR1730 - min() is a call a tag
                floor = depth
        else:
            step, heading = _rare_mark(mark, reasons)
            depth += step
            floor = min(floor, depth)
    return blocks


def _rare_mark(mark: str, reasons: list[str]) -> tuple[int, bool]:
    """Return how many containers a mark opens, and whether a heading; keep the reasons of the open ignored elements."""
    if mark == HEADING:
        return 1, True
    if mark == IGNORED:
        del reasons[-1:]
        return -1, False
    reasons.append(mark[1:])
    return 1, False


def _lines(piece: str) -> list[tuple[str, tuple[Span, ...], bool]]:
    """Return the lines of one block: text, emphasised runs, and whether the line goes on with the sentence before."""
    if len(piece) > _LONG and "\n" in piece:
        piece = _BLANK_LINE.sub(BREAK + BREAK, piece)
    if BREAK not in piece:
        text, marks = _marked(piece)
        return [(text, marks, False)] if text else []
    lines: list[tuple[str, tuple[Span, ...], bool]] = []
    after_break = False
    emphasised = ON in piece or OFF in piece
    inside = ""
    for raw in piece.split(BREAK):
        text, marks = _marked(inside + raw)
        if emphasised:
            inside = ON * max(0, (inside + raw).count(ON) - raw.count(OFF))
        if text:
            lines.append((text, marks, after_break and not ends_sentence(lines[-1][0])))
        after_break = bool(text)
    return lines


def fold_space(text: str) -> str:
    """Fold line breaks and runs of spaces to single spaces."""
    text = text.strip()
    if "\n" in text:
        text = text.replace("\n", " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _marked(text: str) -> tuple[str, tuple[Span, ...]]:
    """Fold a line and take its emphasis marks out; return it with the emphasised runs, touching ones joined."""
    if "\n" in text or "  " in text:
        text = fold_space(text)
    if ON not in text:
        return (text.replace(OFF, "") if OFF in text else text).strip(), ()
    text = text.strip()
    off = text.find(OFF)
    if text[0] == ON and off > 0:  # the common case: one bold label, then words
        bold, rest = text[1:off], text[off + 1 :]
        start = bold.strip()
        if start and ON not in bold and ON not in rest and OFF not in rest:
            gap = " " if rest and bold[-1] == " " and rest[0] != " " else ""
            return f"{start}{gap}{rest}", (Span(0, len(start)),)
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
