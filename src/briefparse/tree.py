"""A source to an element tree: HTML as it comes, XML with the markup that its elements hold as text."""

from __future__ import annotations

import re
from html import escape, unescape

from lxml import etree

from briefparse.akoma import print_speakers
from briefparse.blocks import BREAK
from briefparse.errors import NotABriefingError
from briefparse.source import Source

_INNER_MARKUP = re.compile(r"<(?:p|br|div)\b", re.IGNORECASE)
#: Elements of HTML in a text in XML, which end a block themselves or end none; and those of TEI and JATS that end none.
_KNOWN = frozenset(
    "b strong i em u a span font br p div li ul ol table tr td th tbody h1 h2 h3 h4 h5 h6 sup sub s"  # noqa: SIM905
    " hi emph seg foreign persName placeName orgName".split()
)
_RENAMED = {"bold": "b", "italic": "i"}


def read_tree(source: Source, form: str) -> etree._Element:
    """Parse a source whose form is ``html`` or ``xml``.

    Raises:
        NotABriefingError: there is no element in it.
    """
    if form == "xml":
        root = _xml_tree(source.text)
    else:
        root = etree.fromstring(source.utf8 or source.text.encode("utf-8", "replace"), _html_parser())
    if root is None:
        msg = "empty"
        raise NotABriefingError(msg, f"the {form.upper()} holds no element")
    if form == "xml" and root.tag in _FEEDS and sum(element.tag in _ENTRIES for element in root.iter()) > 1:
        msg = "feed"
        raise NotABriefingError(msg, f"several entries in {root.tag!r}")
    return root


#: Root elements of RSS and Atom, and what each of their pages is in.
_FEEDS = frozenset(["rss", "feed", "RDF"])
_ENTRIES = frozenset(["item", "entry"])


def _html_parser() -> etree.HTMLParser[etree._Element]:
    return etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)


def _xml_tree(text: str) -> etree._Element | None:
    """Read XML; an element whose text is markup, as an export's CDATA is, gets that markup as children."""
    parser = etree.XMLParser(
        encoding="utf-8",  # whatever the declaration says: the text is decoded
        recover=True,
        huge_tree=True,
        remove_comments=True,
        resolve_entities=False,
        no_network=True,
    )
    root: etree._Element | None = etree.fromstring(_with_characters(text).encode("utf-8", "replace"), parser)
    for element in list(root.iter(etree.Element)) if root is not None else ():
        if element.text and not len(element) and _INNER_MARKUP.search(element.text):
            _unpack(element)
        element.tag = _name(str(element.tag))
        if element.getparent() is not None and element.tag not in _KNOWN:
            # An element of XML ends a block, as one of HTML would: its text must not run into the next element's.
            element.tail = BREAK + (element.tail or "")
    if root is not None and root.tag == "akomaNtoso":
        print_speakers(root)
    return root


_REFERENCE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)(?:#?\w+;)?")


def _with_characters(text: str) -> str:
    """Put characters for the references of HTML, and ``&amp;`` for ampersands that open none, but for CDATA sections.

    At a reference that it does not know a recovering parser drops every ``&amp;`` and ``&lt;`` that follows.
    """
    first, *sections = text.split("<![CDATA[")
    done = [_REFERENCE.sub(_character, first)]
    for section in sections:
        inside, end, after = section.partition("]]>")
        done += ["<![CDATA[", inside, end, _REFERENCE.sub(_character, after)]
    return "".join(done)


def _character(found: re.Match[str]) -> str:
    return escape(unescape(found[0]))


_NAME = re.compile(r"[A-Za-z_][\w.-]*")


#: Elements that mean nothing to a reader in HTML, and words to him in other vocabularies (a ``head`` of TEI is a heading).
_OF_HTML = frozenset(["head", "object", "map", "area", "template", "select", "button", "input"])
_XHTML = "{http://www.w3.org/1999/xhtml}"


def _name(tag: str) -> str:
    """Return a name without namespace or prefix; broken XML has some that are no names (``docu:ment``, ``a:``)."""
    name = tag.rpartition("}")[2].strip(":").rpartition(":")[2]
    name = _RENAMED.get(name, name)
    if not _NAME.fullmatch(name) or (name in _OF_HTML and not tag.startswith(_XHTML)):
        return "element"
    return "element" if name == "u" and tag.startswith("{") and not tag.startswith(_XHTML) else name  # an utterance


def _unpack(element: etree._Element) -> None:
    inner = etree.fromstring((element.text or "").encode(), _html_parser())
    element.text = None
    if inner is None:
        return
    body = inner.find("body")
    element.extend([inner] if body is None else list(body))
    if body is not None:
        element.text = body.text
