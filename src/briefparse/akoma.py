"""Akoma Ntoso (OASIS LegalDocML 1.0), in which parliaments and SayIt keep what was said: the speaker stands in an attribute.

A reader sees the name printed before the words, so it is put there: ``<speech by="#roe">`` with the ``showAs`` of the
``TLCPerson`` of that name. What a ``narrative`` or a ``scene`` tells nobody says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPEECHES = ("speech", "question", "answer")


def print_speakers(root: etree._Element) -> None:
    """Put the name of each speaker before the words of a tree whose elements have their names without namespace."""
    names = {person.get("id") or person.get("eId"): person.get("showAs") for person in root.iter("TLCPerson")}
    for speech in root.iter(*_SPEECHES):
        who = (speech.get("by") or "").lstrip("#")
        name = names.get(who) or who
        first = next(iter(speech.iter("p")), speech)
        if name:
            label = etree.Element("b")
            label.text, label.tail = f"{name}:", f" {first.text or ''}"
            first.text = None
            first.insert(0, label)
    for heading in root.iter("heading"):
        heading.tag = "h1"
        break


def told(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements that hold what nobody says."""
    if root.tag == "akomaNtoso":
        yield from root.iter("narrative", "scene")
