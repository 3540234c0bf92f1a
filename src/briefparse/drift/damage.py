"""What the source itself shows of a page that did not come whole: where it stops, and characters that nobody wrote."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from briefparse.blocks import ends_sentence
from briefparse.source import Source, SourceLike


@frozen
class Ending:
    """How a page ends: whether anything of it seems to be missing."""

    #: ``</html>`` and ``</body>`` are opened and closed; ``None`` where the source opens neither.
    closed: bool | None = None
    #: Block elements that are opened and not closed, less those that are closed and were not opened.
    unclosed: int = 0
    #: What stands last: ``words`` of a turn that close their sentence, ``broken`` ones that do not, or the kind of a note.
    last: str = "words"
    #: The bytes stop in the middle of a character.
    in_character: bool = False


@frozen
class Damage:
    """Characters that are not what the writer wrote."""

    #: U+FFFD.
    replaced: int = 0
    #: Pairs and triples that are UTF-8 read as Latin-1 (``Ã©``), and all other characters beyond ASCII.
    misread: int = 0
    beyond_ascii: int = 0


_OPENED: Final = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
_CLOSED: Final = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_HIDDEN: Final = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
#: Elements whose end tags nobody leaves out; those of the XML of some archives are like them.
_TAG: Final = re.compile(r"<(/?)(?:div|table|section|article|main|ul|ol|form|content|transcripts?)\b", re.IGNORECASE)


def ending_of(source: Source, given: SourceLike, last: str) -> Ending:
    """Say how a source ends; ``last`` is what stands last in the briefing."""
    in_character = isinstance(given, bytes | bytearray) and _stops_in_character(bytes(given))
    if source.form == "text":
        return Ending(last=last, in_character=in_character)
    opened = _OPENED.search(source.text) is not None
    closed = _CLOSED.search(source.text) is not None if opened else None
    marks = _TAG.findall(_HIDDEN.sub("", source.text))
    return Ending(closed, marks.count("") - marks.count("/"), last, in_character)


def is_whole(line: str) -> bool:
    """Tell whether a line can be the last of a text: it closes a sentence, a bracket or a rule, or is printed in capitals."""
    line = line.strip()
    return ends_sentence(line) or not line[-1:].isalnum() or line.isupper()


def _stops_in_character(data: bytes) -> bool:
    """Tell whether bytes are UTF-8 but for a character at the end that is not whole."""
    data = data.rstrip()
    if not data or data[-1] < _ASCII:
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data"
    return False


_ASCII: Final = 0x80
#: UTF-8 of two or three bytes read as Latin-1 or as Windows-1252: a lead byte, and what the bytes after it look like there.
_AFTER: Final = "\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
_MISREAD: Final = re.compile(
    rf"[\u00c2-\u00df][{_AFTER}]|[\u00e0-\u00ef][{_AFTER}]{{2}}|[\u00f0-\u00f4][{_AFTER}]{{3}}"
)
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")


def damage_of(source: Source) -> Damage:
    """Count the characters of a source that nobody wrote."""
    text = source.text
    if text.isascii():
        return Damage()
    misread = _MISREAD.findall(text)
    others = len(_BEYOND_ASCII.findall(text)) - sum(map(len, misread))
    return Damage(text.count("\ufffd"), len(misread), others)
