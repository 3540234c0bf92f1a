"""Where the words of a document stand in the tree of its page: an XPath for each place of the canonical text.

Neither the laying out of a page nor the folding of its white space adds, drops or moves a letter of what is visible. So the
letters of the canonical text, white space aside, are a run of those of the tree's text nodes, and the n-th is the n-th. This
costs about as much as the rest of a parse and is done only where it is asked for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve
from lxml import etree

from briefparse.blocks import MARKS, OF_NO_WIDTH
from briefparse.html import INERT, NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefparse.model import Note, Span, Turn

#: A name that XPath can write without a prefix, which the tree of an HTML page knows none of (``o:p``).
_NAME: Final = re.compile(r"[A-Za-z_][\w.-]*")
_NO_LETTERS: Final = re.compile(f"[{''.join(MARKS)}{OF_NO_WIDTH}]+")


class _Open(NamedTuple):
    """An element that is being read: its place, and how many children of each name and text nodes it has had."""

    parent: _Open | None
    step: str
    number: int
    children: dict[str, int]

    def child(self, step: str) -> int:
        """Count one more child of a name; return its number."""
        self.children[step] = number = self.children.get(step, 0) + 1
        return number

    @property
    def xpath(self) -> str:
        """Every step from the root with its number; the first element is the one that reading began below."""
        steps, here = list[str](), self
        while here.parent:  # thousands of elements can be nested: deeper than calls can be
            steps.append(f"/{here.step}[{here.number}]")
            here = here.parent
        return here.step + "".join(reversed(steps))


class Nodes(NamedTuple):
    """The text nodes of a body, in order; empty where the text cannot be found among them."""

    #: How many letters of the canonical text stand before each node; the first may start before the text.
    starts: list[int]
    #: For each node its element, and its number among the text nodes of that.
    places: list[tuple[_Open, int]]
    text: str

    def xpaths_at(self, places: Iterable[int]) -> dict[int, str]:
        """Return the XPath of the text node of each place in the canonical text."""
        found: dict[int, str] = {}
        letters = before = 0
        for place in sorted({*places}) if self.starts else ():
            letters += len(_letters(self.text[before:place]))
            before = place
            element, number = self.places[bisect_right(self.starts, letters) - 1]
            found[place] = f"{element.xpath}/{_TEXT}[{number}]"
        return found


def nodes_of(body: etree._Element, text: str) -> Nodes:
    """Find a canonical text among the text nodes of the laid-out tree that it came from.

    Args:
        body: the element that was read; the names of its elements are as :func:`briefparse.html.read_html` left them.
        text: the canonical text, or the part of it that is the body's.
    """
    starts: list[int] = []
    places: list[tuple[_Open, int]] = []
    words: list[str] = []
    at = 0
    for element, number, said in _text_nodes(body):
        letters = _letters(said)
        if letters:
            starts.append(at)
            places.append((element, number))
            words.append(letters)
            at += len(letters)
    everything, wanted = "".join(words), _letters(text)
    first = everything.find(wanted)
    if first < 0 or everything.find(wanted, first + 1) >= 0:  # not there, or there twice: no guess
        return Nodes([], [], text)
    return Nodes([start - first for start in starts], places, text)


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
    return letters if letters.isascii() else _NO_LETTERS.sub("", letters)


_TEXT: Final = "text()"


def _text_nodes(body: etree._Element) -> Iterator[tuple[_Open, int, str]]:
    """Yield the visible text nodes below an element, each with the element that it is in and its number there."""
    parent = body.getparent()
    here = _Open(None, "" if parent is None else _xpath_of(parent), 1, {})
    for other in body.itersiblings(preceding=True) if parent is not None else ():
        here.child(_step(other))
    stack = [here]
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            step = _step(element)
            here = _Open(here, step, here.child(step), {})
            stack.append(here)
            if element.tag in INERT:
                walk.skip_subtree()
            elif text := element.text:
                yield here, here.child(_TEXT), text
        else:
            del stack[-1]
            here = stack[-1]
            if element is not body and (text := element.tail):
                yield here, here.child(_TEXT), text


def _step(element: etree._Element) -> str:
    tag = str(element.tag)
    return _step_of(element.get(NAME, tag) if tag in _RENAMED else tag)


#: The names that elements are given.
_RENAMED: Final = frozenset(["b", "bp-hidden", "bp-ignored", "bp-body"])


@lru_cache(maxsize=256)
def _step_of(name: str) -> str:
    """Return the step to an element of a name; broken HTML has names that no step can be written for, of one quote and the other."""
    if _NAME.fullmatch(name):
        return name
    quote = "'" if "'" not in name else '"'
    return (
        f"*[name()={quote}{name}{quote}]" if quote not in name else "*[contains(name(), '\"')][contains(name(), \"'\")]"
    )


def _xpath_of(element: etree._Element) -> str:
    """Return the XPath of one element, all of whose steps are counted."""
    steps = [element, *element.iterancestors()]
    counts = (1 + sum(_step(other) == _step(one) for other in one.itersiblings(preceding=True)) for one in steps)
    return "".join(reversed([f"/{_step(one)}[{count}]" for one, count in zip(steps, counts, strict=True)]))
