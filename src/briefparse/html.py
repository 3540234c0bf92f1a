"""An HTML or XML tree to a Document: each visible word once, blocks end at block tags and ``<br>``, emphasis noted.

The tree is laid out as one string with marks by a compiled XSLT stylesheet, in C; :mod:`briefparse.blocks` then only splits
that string. Elements that a layout ignores, and the body, are renamed before (``bp-ignored``, ``bp-body``): templates that
match by name are cheap in libxslt, predicates on every element are not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefparse.blocks import (
    BODY,
    BODY_END,
    BREAK,
    CLOSE,
    HEADING,
    IGNORE,
    IGNORED,
    MARKS,
    OFF,
    ON,
    OPEN,
    PART,
    PRE,
    are_sound,
    blocks_of,
    last_parts_of,
    parts_of,
    readable,
    visible_length,
)
from briefparse.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable

# As XSLT patterns: templates that match by name alone are cheap.
_INERT: Final = (
    "script|style|template|noscript|svg|iframe|object|head|select|button|textarea|input|math|audio|video|canvas|datalist"
    "|area|map|bp-hidden"
)
#: The elements that show nothing.
INERT: Final = frozenset(_INERT.split("|"))
#: Where the name of an element is kept that was renamed.
NAME: Final = "bp-name"
_BLOCKS: Final = (
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|header"
    "|hgroup|hr|li|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
_HEADINGS: Final = "h1|h2|h3|h4|h5|h6"
_PREFORMATTED: Final = "pre|listing|xmp|plaintext"
_EMPHASISED: Final = "b|strong|i|em|u"
_IGNORED_TAGS: Final = {"figcaption": "caption", "nav": "navigation"}


def _template(tags: str, before: str, after: str) -> str:
    return f'<xsl:template match="{tags}">{before}<xsl:apply-templates/>{after}</xsl:template>'


_STYLESHEET: Final = f"""\
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="{_INERT}|comment()|processing-instruction()"/>
  {_template(_BLOCKS, PART + OPEN + PART, PART + CLOSE + PART)}
  {_template(_HEADINGS, PART + HEADING + PART, PART + CLOSE + PART)}
  {_template(_PREFORMATTED, PART + PRE + PART, PART + CLOSE + PART)}
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


#: The attribute axis is cheaper than a predicate on every element, and one look at a style than two.
_HIDDEN: Final = etree.XPath(
    "descendant::*/@hidden/.. | descendant::*/"
    "@style[contains(., 'display') and (contains(., 'display:none') or contains(., 'display: none'))]/.."
)
#: ``<span style="font-weight: 700">``, as word processors and editors of pages write bold and italics.
_STYLED: Final = etree.XPath(
    "descendant::span/@style[contains(., 'font-')][contains(translate(., ' ', ''), 'font-weight:bold')"
    " or contains(translate(., ' ', ''), 'font-weight:700') or contains(translate(., ' ', ''), 'font-style:italic')]/.."
)
_PAGE: Final = {"html", "body"}
_INLINE: Final = frozenset(["span", "a", "sup", "abbr", "dfn", "em", "i", "b", "strong", "small"])


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
            _rename(element, "bp-hidden")
    for element in _STYLED(tree if body is None else body):
        _rename(element, "b")
    for element, reason in ignored:
        # What stands in a sentence, which goes on around it.
        if reason == "hidden" or (reason == "tooltip" and element.tag in _INLINE):
            _rename(element, "bp-hidden")
        elif element is not body:
            _rename(element, "bp-ignored")
            element.set("reason", reason)
    if body is not None:
        _rename(body, "bp-body")
    above, inside, below = _pieces(tree, has_body=body is not None)
    head = last_parts_of(above, _HEAD)
    if not (are_sound(inside) and are_sound(head)) or _BODY_ENDS in below:
        _without_marks_in(tree)
        above, inside, below = _pieces(tree, has_body=body is not None)
        head = last_parts_of(above, _HEAD)
    blocks, nesting = blocks_of(inside)
    return Document(
        tuple(blocks),
        before=tuple(blocks_of(head)[0]),
        outside=visible_length(above) + visible_length(below),
        nesting=nesting,
    )


def _pieces(tree: etree._Element, *, has_body: bool) -> tuple[bytes, list[bytes], bytes]:
    """Lay a tree out; return what stands above its body, the parts of what stands in it, and what stands below it."""
    laid_out = readable(_visible(tree))
    above, found, rest = laid_out.partition(_BODY_STARTS) if has_body else (b"", b"", b"")
    if not found:  # or the tree is deeper than the stylesheet follows
        return b"", parts_of(laid_out), b""
    inside, _, below = rest.partition(_BODY_ENDS)
    return above, parts_of(inside), below


_BODY_STARTS: Final = (PART + BODY + PART).encode()
_BODY_ENDS: Final = (PART + BODY_END + PART).encode()


def _rename(element: etree._Element, name: str) -> None:
    if element.get(NAME) is None:
        element.set(NAME, str(element.tag))
    element.tag = name


#: How much of what stands above the body is read for its metadata: words and marks, of which there is an odd number.
_HEAD: Final = 101


#: Taken out with the marks: the characters that lxml reads from HTML but does not write into a tree.
_UNWRITABLE: Final = dict.fromkeys(
    [*map(ord, MARKS), *(c for c in range(0x20) if chr(c) not in "\t\n\r"), 0xFFFE, 0xFFFF]
)


def _without_marks_in(tree: etree._Element) -> None:
    for element in tree.iter():
        if element.text and not set(MARKS).isdisjoint(element.text):
            element.text = element.text.translate(_UNWRITABLE)
        if element.tail and not set(MARKS).isdisjoint(element.tail):
            element.tail = element.tail.translate(_UNWRITABLE)


def _visible(tree: etree._Element) -> bytes:
    try:
        return bytes(_layout()(tree))  # type: ignore[call-overload,no-any-return]  # it is a buffer, and the stubs do not say so
    except etree.XSLTApplyError:
        # Thousands of nested elements: deeper than libxslt follows. The words are kept, the blocks are not.
        return BREAK.join(t for t in tree.itertext() if t.strip()).encode()
