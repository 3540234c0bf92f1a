"""A source to an element tree: HTML as it comes, XML with the markup that its elements hold as text."""

from __future__ import annotations

import re

from lxml import etree

from briefparse.blocks import BREAK
from briefparse.errors import NotABriefingError
from briefparse.source import Source

_INNER_MARKUP = re.compile(r"<(?:p|br|div)\b", re.IGNORECASE)
#: Elements of HTML in a text in XML, which end a block themselves or end none.
_KNOWN = frozenset(
    "b strong i em u a span font br p div li ul ol table tr td th tbody h1 h2 h3 h4 h5 h6 sup sub s".split()  # noqa: SIM905
)


def read_tree(source: Source, form: str) -> etree._Element:
    """Parse a source whose form is ``html`` or ``xml``.

    Raises:
        NotABriefingError: there is no element in it.
    """
    data = source.utf8 or source.text.encode("utf-8", "replace")
    root = _xml_tree(data) if form == "xml" else etree.fromstring(data, _html_parser())
    if root is None:
        msg = "empty"
        raise NotABriefingError(msg, f"the {form.upper()} holds no element")
    return root


def _html_parser() -> etree.HTMLParser[etree._Element]:
    return etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )


def _xml_tree(data: bytes) -> etree._Element | None:
    """Read XML; an element whose text is markup, as an export's CDATA is, gets that markup as children."""
    parser = etree.XMLParser(
        recover=True, huge_tree=True, remove_comments=True, resolve_entities=False, no_network=True
    )
    root: etree._Element | None = etree.fromstring(data, parser)
    for element in list(root.iter(etree.Element)) if root is not None else ():
        if element.text and not len(element) and _INNER_MARKUP.search(element.text):
            _unpack(element)
        element.tag = _local_name(str(element.tag))
        if element.getparent() is not None and element.tag not in _KNOWN:
            # An element of XML ends a block, as one of HTML would: its text must not run into the next element's.
            element.tail = BREAK + (element.tail or "")
    return root


_NAME = re.compile(r"[A-Za-z_][\w.-]*")


def _local_name(tag: str) -> str:
    """Return a name without namespace or prefix; broken XML has some that are no names (``docu:ment``, ``a:``)."""
    name = tag.rpartition("}")[2].strip(":").rpartition(":")[2]
    return name if _NAME.fullmatch(name) else "element"


def _unpack(element: etree._Element) -> None:
    inner = etree.fromstring((element.text or "").encode(), _html_parser())
    element.text = None
    if inner is None:
        return
    body = inner.find("body")
    element.extend([inner] if body is None else list(body))
    if body is not None:
        element.text = body.text
