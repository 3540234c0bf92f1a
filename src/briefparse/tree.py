"""A source to an element tree: HTML as it comes, XML with the markup that its elements hold as text."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from briefparse.akoma import print_speakers
from briefparse.blocks import BREAK
from briefparse.errors import NotABriefingError
from briefparse.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable

_INNER_MARKUP = re.compile(r"<(?:p|br|div)\b", re.IGNORECASE)
#: Elements of HTML in a text in XML, which end a block themselves or end none; and those of TEI and JATS that end none.
_KNOWN = frozenset(
    "b strong i em u a span font br p div li ul ol table tr td th tbody h1 h2 h3 h4 h5 h6 sup sub s"  # noqa: SIM905
    " hi emph seg foreign persName placeName orgName".split()
)
_RENAMED = {"bold": "b", "italic": "i"}


class Tree(NamedTuple):
    """A source's tree."""

    root: etree._Element
    #: Its elements were nested deeper than libxml2 follows, and those that nest were taken out before it was parsed again.
    flattened: bool = False


def read_tree(source: Source, form: str) -> Tree:
    """Parse a source whose form is ``html`` or ``xml``.

    Raises:
        NotABriefingError: there is no element in it.
    """
    root, flattened = _html_tree(source.text, source.utf8) if form == "html" else _xml_tree(source.text)
    if root is None:
        msg = "empty"
        raise NotABriefingError(msg, f"the {form.upper()} holds no element")
    if form == "xml" and root.tag in _FEEDS and sum(element.tag in _ENTRIES for element in root.iter()) > 1:
        msg = "feed"
        raise NotABriefingError(msg, f"several entries in {root.tag!r}")
    return Tree(root, flattened)


#: Elements that never hold one of their kind, however broken a page is, as libxml2 reads them; and those that stand in a line.
_NEVER_NESTED: Final = frozenset(
    "html head title meta link base script style body p br hr img li td tr option iframe".split()  # noqa: SIM905
)
_IN_A_LINE: Final = frozenset(
    "a abbr b big cite code del em font i ins label q s small span strike strong sub sup tt u".split()  # noqa: SIM905
)
_TAG: Final = re.compile(r"""</?([a-zA-Z][\w:-]*)(?:[^<>"']|"[^"<]*"|'[^'<]*')*>""")


def _flattened(text: str, form: str) -> str:
    """Put line breaks for the tags of elements that nest, and leave out those that stand in a line: no word is lost so."""

    def flat(found: re.Match[str]) -> str:
        name = found[1].lower()
        if name in _NEVER_NESTED and form == "html":
            return found[0]
        return "" if name in _IN_A_LINE else "<br>"

    return _TAG.sub(flat, text)


#: Root elements of RSS and Atom, and what each of their pages is in.
_FEEDS = frozenset(["rss", "feed", "RDF"])
_ENTRIES = frozenset(["item", "entry"])


def _html_parser() -> etree.HTMLParser[etree._Element]:
    return etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)


def _xml_parser() -> etree.XMLParser[etree._Element]:
    return etree.XMLParser(
        encoding="utf-8",  # whatever the declaration says: the text is decoded
        recover=True,
        huge_tree=True,
        remove_comments=True,
        resolve_entities=False,
        no_network=True,
    )


def _html_tree(text: str, utf8: bytes | None = None) -> tuple[etree._Element | None, bool]:
    """Read HTML; tell whether its elements were nested too deep, and so were taken out."""
    parser = _html_parser()
    root: etree._Element | None = etree.fromstring(utf8 or text.encode("utf-8", "replace"), parser)
    return _flat_tree(text, "html") if _is_cut(parser.error_log) else (root, False)


def _is_cut(errors: Iterable[etree._LogEntry]) -> bool:
    """Tell whether a parser gave up before the end of a page."""
    return any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in errors)


def _flat_tree(text: str, form: str) -> tuple[etree._Element | None, bool]:
    page = f"{_flattened(text, form)}<br>"  # where no word is left, there is an element yet
    return etree.fromstring(page.encode("utf-8", "replace"), _html_parser()), True


def _xml_tree(text: str) -> tuple[etree._Element | None, bool]:
    """Read XML; an element whose text is markup, as an export's CDATA is, gets that markup as children."""
    parser = _xml_parser()
    root: etree._Element | None = etree.fromstring(_with_characters(text).encode("utf-8", "replace"), parser)
    if _is_cut(parser.error_log):
        return _flat_tree(text, "xml")
    flattened = False
    for element in list(root.iter(etree.Element)) if root is not None else ():
        if element.text and not len(element) and _INNER_MARKUP.search(element.text):
            flattened |= _unpack(element)
        element.tag = _name(str(element.tag))
        if element.getparent() is not None and element.tag not in _KNOWN:
            # An element of XML ends a block, as one of HTML would: its text must not run into the next element's.
            element.tail = BREAK + (element.tail or "")
    if root is not None and root.tag == "akomaNtoso":
        print_speakers(root)
    return root, flattened


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


def _unpack(element: etree._Element) -> bool:
    """Put the markup in an element's text below it as elements; tell whether they were nested too deep."""
    inner, flattened = _html_tree(element.text or "")
    element.text = None
    if inner is None:
        return flattened
    body = inner.find("body")
    element.extend([inner] if body is None else list(body))
    if body is not None:
        element.text = body.text
    return flattened
