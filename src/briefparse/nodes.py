"""Where the words of a document stand in the tree of its page: an XPath for each place of the canonical text.

Neither the laying out of a page nor the folding of its white space adds, drops or moves a letter of what is visible. So the
letters of the canonical text, white space aside, are a run of those of the tree's text nodes, and the n-th is the n-th. This
costs as much as the parse of the tree and is done only where it is asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve
from lxml import etree

from briefparse.blocks import MARKS, OF_NO_WIDTH
from briefparse.html import INERT, NAME

if TYPE_CHECKING:
    from briefparse.model import Note, Span, Turn

#: A name that XPath can write without a prefix, which the tree of an HTML page knows none of (``o:p``).
_NAME: Final = re.compile(r"[A-Za-z_][\w.-]*")
_NOT_LETTERS: Final = dict.fromkeys(map(ord, (*MARKS, *OF_NO_WIDTH)))


class Nodes(NamedTuple):
    """The text nodes of a body, in order; empty where the text cannot be found among them."""

    #: How many letters of the canonical text stand before each node; the first may start before the text.
    starts: list[int]
    xpaths: list[str]
    text: str

    def xpaths_at(self, places: Iterable[int]) -> dict[int, str]:
        """Return the XPath of the text node of each place in the canonical text."""
        found: dict[int, str] = {}
        letters = before = 0
        for place in sorted({*places}) if self.starts else ():
            letters += len(_letters(self.text[before:place]))
            before = place
            found[place] = self.xpaths[bisect_right(self.starts, letters) - 1]
        return found


def nodes_of(body: etree._Element, text: str) -> Nodes:
    """Find a canonical text among the text nodes of the laid-out tree that it came from.

    Args:
        body: the element that was read; the names of its elements are as :func:`briefparse.html.read_html` left them.
        text: the canonical text, or the part of it that is the body's.
    """
    starts: list[int] = []
    xpaths: list[str] = []
    words: list[str] = []
    at = 0
    for xpath, said in _text_nodes(body):
        letters = _letters(said)
        if letters:
            starts.append(at)
            xpaths.append(xpath)
            words.append(letters)
            at += len(letters)
    everything, wanted = "".join(words), _letters(text)
    first = everything.find(wanted)
    if first < 0 or everything.find(wanted, first + 1) >= 0:  # not there, or there twice: no guess
        return Nodes([], [], text)
    return Nodes([start - first for start in starts], xpaths, text)


def located(turns: Iterable[Turn], notes: Iterable[Note], nodes: Nodes) -> tuple[tuple[Turn, ...], tuple[Note, ...]]:
    """Return turns and notes with the XPaths of what they start in."""
    turns, notes = tuple(turns), tuple(notes)
    spans: list[Span] = [note.span for note in notes]
    for turn in turns:
        spans += (turn.span, *turn.paragraphs)
    found = nodes.xpaths_at(span.start for span in spans)
    if not found:
        return turns, notes
    return (
        tuple(
            evolve(
                turn,
                xpath=found[turn.span.start],
                paragraph_xpaths=tuple(found[span.start] for span in turn.paragraphs),
            )
            for turn in turns
        ),
        tuple(evolve(note, xpath=found[note.span.start]) for note in notes),
    )


def _letters(text: str) -> str:
    letters = "".join(text.split())
    return letters if letters.isascii() else letters.translate(_NOT_LETTERS)


class _Open(NamedTuple):
    """An element that is being read: its XPath, and how many children of each name and text nodes it has had."""

    xpath: str
    children: Counter[str]


_TEXT: Final = "text()"


def _text_nodes(body: etree._Element) -> Iterable[tuple[str, str]]:
    """Yield the visible text nodes below an element, each with its XPath."""
    parent = body.getparent()
    stack = [_Open("" if parent is None else _xpath_of(parent), Counter())]
    if parent is not None:
        stack[0].children.update(_step(other) for other in body.itersiblings(preceding=True))
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            stack.append(_Open(_child(stack[-1], _step(element)), Counter()))
            if element.tag in INERT:
                walk.skip_subtree()
            elif element.text:
                yield _child(stack[-1], _TEXT), element.text
        else:
            del stack[-1]
            if element.tail and element is not body:
                yield _child(stack[-1], _TEXT), element.tail


def _child(parent: _Open, step: str) -> str:
    parent.children[step] += 1
    return f"{parent.xpath}/{step}[{parent.children[step]}]"


def _step(element: etree._Element) -> str:
    name = element.get(NAME) or str(element.tag)
    return name if _NAME.fullmatch(name) else f"*[name()='{name}']"


def _xpath_of(element: etree._Element) -> str:
    """Return the XPath of one element, all of whose steps are counted."""
    steps = [element, *element.iterancestors()]
    counts = (1 + sum(_step(other) == _step(one) for other in one.itersiblings(preceding=True)) for one in steps)
    return "".join(reversed([f"/{_step(one)}[{count}]" for one, count in zip(steps, counts, strict=True)]))
