"""What the user hands in, decoded: the text, how it was decoded, and what was wrong with the bytes."""

from __future__ import annotations

import hashlib
import re
from itertools import islice
from pathlib import Path
from typing import Protocol

from attrs import evolve, frozen
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, resolve_encoding

from briefparse.blocks import MARKS, PART
from briefparse.detection import detected
from briefparse.diagnostics import diagnostic
from briefparse.errors import DecodeError
from briefparse.model import Diagnostic, Patch


class _HasBody(Protocol):
    """A response with its bytes in ``body``: Scrapy, web-poet."""

    body: bytes


class _HasContent(Protocol):
    """A response with its bytes in ``content``: requests, httpx, niquests."""

    content: bytes


#: What :func:`briefparse.parse` takes. A response's ``url`` and ``Content-Type`` are used where it has them.
SourceLike = bytes | bytearray | str | Path | _HasBody | _HasContent

_XML = re.compile(r"\s*<\?xml\b|\s*<(?:rss|feed|akomaNtoso)\b", re.IGNORECASE)
_HTML = re.compile(r"<(?:!doctype\s+html|html|body|head)\b", re.IGNORECASE)
_FIRST_TAG = re.compile(r"<([a-z][\w.:-]*)", re.IGNORECASE)
_TAGS = re.compile(r"<(?:p|br|div|td|li|h[1-6])\b[^<>]*>", re.IGNORECASE)
#: A page that a program wrote as it prints bytes, ``b'<p>It\\xe2\\x80\\x99s open.</p>'``, perhaps under a headline of its own.
_PRINTED = re.compile(rb"(?:\A|>)\s*(b(['\"]))\s*<")
_PRINTED_WITHIN = 2000
#: What it ends in; nothing, where more space than is looked at follows.
_QUOTES = frozenset([b"'", b'"', b""])
_ESCAPED = re.compile(rb"(?:[^\\\r\n\x80-\xff]++|\\(?:x[0-9a-f]{2}|[nrt\\'\"]))*+")
UNFIT = {
    "\x00": ("nul_bytes", "NUL bytes were taken out"),
    "\ufffd": ("replacement_characters", "characters could not be decoded and stand as U+FFFD"),
}
#: What files start with that hold no text, after the WHATWG MIME Sniffing Standard, section 6, and RTF 1.9; and what to do about it.
_NO_TEXT = {
    b"\x1f\x8b\x08": "gzip data; decompress them first",
    b"PK\x03\x04": "a ZIP archive or an office document; unpack it, or save it as HTML or text",
    b"%PDF-": "a PDF document; extract its text first",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old office document; save it as HTML or text",
    b"{\\rtf": "an RTF document; save it as HTML or text",
    b"\x89PNG\r\n\x1a\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
}
#: Bytes that are ASCII and yet no text, in ISO-2022-JP alone.
_ESCAPE_TO_KANJI = b"\x1b$B"
#: U+FFFD, a byte-order mark, and what most marks start with, in UTF-8: Chinese commas start with the first byte, too.
_UNFIT_BYTES = re.compile(rb"\xef(?:\xbf\xbd|\xbb\xbf|\xb7)")


@frozen
class Source:
    """Decoded text with where it came from."""

    text: str
    url: str | None = None
    encoding: str | None = None
    sha256: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()
    #: The text in UTF-8, where the bytes came so and nothing was taken out or patched; ``None`` elsewhere.
    utf8: bytes | None = None
    #: How the encoding was found: ``bom``, ``http``, ``declared``, ``utf-8``, ``detected``, or ``given`` for a text.
    method: str = "given"
    #: The patches that were applied to the text.
    patches: tuple[Patch, ...] = ()

    @property
    def form(self) -> str:
        """What the text is: ``html``, ``xml`` or ``text``."""
        start = self.text[:2000].lstrip()
        if _XML.match(start):  # TEI has a head and a body, too
            first = _FIRST_TAG.search(start)
            return "html" if first and first[1].lower() == "html" else "xml"
        if _HTML.search(start):
            return "html"
        if start.startswith("---\n"):  # front matter of Markdown, which may hold a table in HTML
            return "text"
        enough = 1 if start.startswith("<") else 3
        tags = islice(_TAGS.finditer(self.text, 0, 50_000), enough)
        return "html" if len([*tags]) == enough else "text"


def source_of(given: SourceLike, url: str | None = None) -> Source:
    """Decode whatever the user handed in; only a Path is opened.

    Raises:
        OSError: the path cannot be read.
        TypeError: ``given`` is none of the kinds in :data:`SourceLike`.
    """
    if isinstance(given, str):
        raw = given.encode("utf-8", "surrogatepass")
        if _printed(raw):
            return decode(raw, url=url)
        if _strictly(raw, "utf-8") is None:  # surrogates: pairs are one character, lone ones are none
            given = given.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return _clean(given, url, None, raw)
    if isinstance(given, Path):
        return decode(given.read_bytes(), url=url)
    if isinstance(given, bytes | bytearray):
        return decode(bytes(given), url=url)
    data = getattr(given, "body", None)
    if not isinstance(data, bytes):
        data = getattr(given, "content", None)
    if not isinstance(data, bytes):
        message = (
            f"parse() takes bytes, str, pathlib.Path or a response with .body or .content, not {type(given).__name__}"
        )
        raise TypeError(message)
    own_url = getattr(given, "url", None)
    return decode(bytes(data), url=url or (str(own_url) if own_url else None), content_type=_content_type(given))


def _content_type(response: object) -> str | None:
    headers = getattr(response, "headers", None)
    value = headers.get("Content-Type") if headers is not None and hasattr(headers, "get") else None
    return value.decode("latin-1") if isinstance(value, bytes) else value if isinstance(value, str) else None


def decode(data: bytes, *, url: str | None = None, content_type: str | None = None) -> Source:
    """Decode bytes by byte-order mark, HTTP header, document declaration, then detection; say which in ``encoding``.

    The order is that of the HTML standard (encoding sniffing algorithm). A declaration that does not fit the bytes gives
    way to UTF-8 where the bytes are UTF-8.

    Raises:
        DecodeError: the bytes are an archive, an image or a document of another format, or the declared encoding is unknown to
            Python and detection found none.
    """
    for start, what in _NO_TEXT.items():
        if data.startswith(start):
            raise DecodeError(reason=f"the bytes are {what}")
    printed = _printed(data)
    if printed:
        source = decode(printed, url=url, content_type=content_type)
        how = diagnostic("printed_bytes", "the page was saved as a program prints bytes; it was read as those bytes")
        return evolve(source, sha256=hashlib.sha256(data).hexdigest(), diagnostics=(how, *source.diagnostics))
    bom_encoding, bom = read_bom(data)
    if bom_encoding and bom:
        return _clean(data[len(bom) :].decode(bom_encoding, "replace"), url, bom_encoding, data, "bom")
    sent = http_content_type_encoding(content_type)
    declared = sent or html_body_declared_encoding(data)
    known = resolve_encoding(declared) if declared else "iso2022_jp" if _ESCAPE_TO_KANJI in data else None
    method = "http" if sent else "declared" if declared else "detected"
    for encoding in (known, "utf-8") if known != "utf-8" else ("utf-8",):
        text = _strictly(data, encoding)
        if text is not None:
            found = method if encoding == known else "utf-8"
            told = _misdeclared(declared) if declared and found == "utf-8" else ()
            return _clean(text, url, encoding, data, found, told, exact=True)
    encoding = known or detected(data)
    try:
        text = data.decode(encoding, "replace")
    except LookupError as error:
        raise DecodeError(reason=f"the page declares {declared!r}, which no decoder here knows") from error
    return _clean(text, url, encoding, data, method, () if known else _detected(encoding))


def _detected(encoding: str) -> tuple[Diagnostic, ...]:
    message = f"no encoding is declared, and the bytes are not UTF-8; they were read as {encoding}"
    return (diagnostic("encoding_detected", message),)


def _misdeclared(declared: str) -> tuple[Diagnostic, ...]:
    return (diagnostic("encoding_misdeclared", f"the page declares {declared!r}, and its bytes are UTF-8"),)


def _printed(data: bytes) -> bytes | None:
    """Return the bytes of a page that was saved as a program prints them, ``str(response.content)``; None for any other."""
    if data[-_PRINTED_WITHIN:].rstrip()[-1:] not in _QUOTES:  # nearly every page ends in a tag
        return None
    start = data[:_PRINTED_WITHIN]
    found = _PRINTED.search(start) if b"b'" in start or b'b"' in start else None
    if not found or not data.rstrip().endswith(found[2]):
        return None
    inside = data[found.end(1) :].rstrip()[:-1]
    if not _ESCAPED.fullmatch(inside):
        return None
    return data[: found.start(1)] + inside.decode("unicode_escape").encode("latin-1")


def _strictly(data: bytes, encoding: str | None) -> str | None:
    try:
        return data.decode(encoding) if encoding else None
    except (UnicodeDecodeError, LookupError):
        return None


def _holds_unfit(data: bytes) -> bool:
    """Tell whether UTF-8 holds what is taken out or told of; a byte is found fastest."""
    return b"\x00" in data or PART.encode() in data or (b"\xef" in data and _UNFIT_BYTES.search(data) is not None)


def _clean(
    text: str,
    url: str | None,
    encoding: str | None,
    data: bytes,
    method: str = "given",
    told: tuple[Diagnostic, ...] = (),
    *,
    exact: bool = False,
) -> Source:
    sha256 = hashlib.sha256(data).hexdigest()
    utf8 = data if exact and encoding == "utf-8" else None
    if utf8 is not None and not _holds_unfit(data):
        return Source(text, url, encoding, sha256, told, utf8, method)
    unfit = (diagnostic(code, f"{text.count(char)} {words}") for char, (code, words) in UNFIT.items() if char in text)
    diagnostics = (*told, *unfit)
    taken_out = [char for char in ("\x00", *MARKS) if char in text]
    if taken_out:
        text, utf8 = text.translate(dict.fromkeys(map(ord, taken_out))), None
    return Source(text.removeprefix("\ufeff"), url, encoding, sha256, diagnostics, utf8, method)
