"""What can happen to a page between two visits, as functions that do it to a good one.

Each takes a :class:`Page` and returns the page as it would come then, or ``None`` where it cannot happen to this page (no bold
label to strip, no date to drop). Which statuses are right for it stands beside it in :data:`MUTATIONS`.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Final, NamedTuple

from lxml import etree
from parsel import Selector
from walls import WALLS

import briefparse
from briefparse import Briefing, Role, Turn
from briefparse.adapter import Adapter, Layout
from briefparse.lexicon import Lexicon, fold, lexicon_for
from briefparse.registry import adapter_named
from briefparse.source import Source, source_of
from briefparse.tree import read_tree

#: An element and which of its texts: ``text`` or ``tail``.
Slot = tuple[Any, str]


class Page:
    """A good page, parsed, with what the mutations ask of it."""

    def __init__(self, name: str, data: bytes, url: str | None = None, adapter: str | None = None) -> None:
        self.name, self.data, self.url, self.adapter = name, data, url, adapter
        self.source: Source = source_of(data, url)
        self.briefing: Briefing = briefparse.parse(data, url=url, adapter=adapter, xpaths=True)

    @property
    def rng(self) -> random.Random:
        """Return what decides by chance: the same for a page each time, whatever was asked before."""
        return random.Random(self.name)  # noqa: S311

    @cached_property
    def layout(self) -> Layout | None:
        """Return the layout that read the page."""
        adapter: Adapter = adapter_named(self.briefing.metadata.adapter)
        name = self.briefing.metadata.layout
        return next((layout for layout in adapter.layouts if layout.name == name), None)

    @cached_property
    def lexicon(self) -> Lexicon:
        """Return the lexicon of the page's language."""
        return lexicon_for(self.briefing.metadata.language)

    @property
    def is_html(self) -> bool:
        """Whether its turns can be found in its tree."""
        return self.source.form == "html" and bool(self.briefing.turns[0].xpath)

    def tree(self) -> etree._Element:
        """Return a fresh tree, to be changed."""
        return read_tree(self.source, "html").root

    def body(self, root: etree._Element) -> etree._Element | None:
        """Return the body of the layout, or what holds all turns."""
        if self.layout:
            found = self.layout.body(Selector(root=root, type="html"))
            if found is not None:
                body: etree._Element = found.root
                return body
        nodes = [element for turn in self.briefing.turns for element, _ in slot_of(root, turn.xpath)]
        return common_ancestor(nodes)

    def printed(self, turn: Turn) -> str:
        """Return the label as it is printed, with its mark."""
        return self.briefing.text[turn.span.start : turn.paragraphs[0].start] if turn.paragraphs else ""


Mutant = bytes | str | None
Mutation = Callable[[Page], Mutant]


def slot_of(root: etree._Element, xpath: str | None) -> list[Slot]:
    found = root.xpath(xpath) if xpath else []
    if not isinstance(found, list) or not found:
        return []
    node = found[0]
    parent = node.getparent()
    return [(parent, "tail" if node.is_tail else "text")] if parent is not None else []


def common_ancestor(elements: list[etree._Element]) -> etree._Element | None:
    chains = [[*reversed([*element.iterancestors()]), element] for element in elements]
    common = None
    for level in zip(*chains, strict=False):
        if any(element is not level[0] for element in level):
            break
        common = level[0]
    return common


def html_of(root: etree._Element) -> str:
    return f"<!DOCTYPE html>\n{etree.tostring(root, encoding='unicode', method='html')}"


# What changes how the page is built.


def rename_body(page: Page) -> Mutant:
    """Give the body, and what is around it while the layout still finds it, other classes and ids."""
    root = page.tree() if page.is_html else None
    element = page.body(root) if root is not None else None
    while element is not None and element.tag != "html":
        named = element.get("class") or element.get("id")
        for name in ("class", "id"):
            if element.get(name):
                element.set(name, f"x{name}-{len(element.get(name, ''))}z")
        lost = page.layout and page.layout.body(Selector(root=root, type="html")) is None
        if lost or (named and not page.layout):
            return html_of(root) if root is not None else None
        element = element.getparent()
    return None


def wrap_paragraphs(page: Page) -> Mutant:
    """Put a ``div`` around every paragraph, where most of the words stand in paragraphs of their own."""
    if not page.is_html:
        return None
    root = page.tree()
    places = [xpath for turn in page.briefing.turns for xpath in turn.paragraph_xpaths]
    blocks = Counter(block_of(element) for xpath in places for element, _ in slot_of(root, xpath))
    paragraphs = {block for block in blocks if block.tag == "p" and block is not page.body(root)}
    if sum(blocks[p] for p in paragraphs if blocks[p] * 2 <= len(places)) * 5 < len(places) * 4:
        return None
    for paragraph in paragraphs:
        wrap = etree.Element("div", {"class": "para"})
        parent = paragraph.getparent()
        if parent is not None:
            parent.replace(paragraph, wrap)
            wrap.append(paragraph)
            wrap.tail, paragraph.tail = paragraph.tail, None
    return html_of(root) if paragraphs else None


_INLINE: Final = frozenset(
    ["a", "b", "strong", "em", "i", "u", "span", "font", "sup", "sub", "small", "ins", "big", "label"]
)


def block_of(element: etree._Element) -> etree._Element:
    while element.tag in _INLINE or ":" in str(element.tag):
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    return element


def strip_bold(page: Page) -> Mutant:
    """Take the bold off, where most turns start bold."""
    starts = [turn.xpath or "" for turn in page.briefing.turns]
    bold = [xpath for xpath in starts if re.search(r"/(?:b|strong)\[", xpath)]
    if not page.is_html or len(bold) * 2 < len(starts):
        return None
    root = page.tree()
    etree.strip_tags(root, "b", "strong")
    return html_of(root)


# What changes how labels are printed.


def labels_with_dash(page: Page) -> Mutant:
    """Print ``Q —`` for ``Q:``."""
    return relabelled(page, lambda label, _turn: f"{label} — ", only=":：")


def labels_on_own_line(page: Page) -> Mutant:
    """Print a label in a paragraph of its own, without its colon."""
    if any("\n" in page.printed(turn) for turn in page.briefing.turns):
        return None
    return relabelled(page, lambda label, _turn: label, only=":：", own_line=True)


def labels_dropped(page: Page) -> Mutant:
    return relabelled(page, lambda _label, _turn: "")


def label_of_another_word(page: Page) -> Mutant:
    """Print another word for the press: ``PRESS`` for ``QUESTION``."""
    words = {"zh": "媒体", "ja": "報道", "ru": "Пресса", "ko": "언론"}
    word = words.get(page.briefing.metadata.language or "", "PRESS")
    marks = page.lexicon.question
    asked = [turn for turn in page.briefing.turns if fold(turn.speaker.label or "") in marks]
    if not asked or any(turn.speaker.label == word for turn in asked):
        return None
    ids = {id(turn) for turn in asked}
    return relabelled(page, lambda _label, turn: f"{word}: " if id(turn) in ids else None)


def labels_as_initials(page: Page) -> Mutant:
    """Print ``J.R.`` for ``Jane Roe``, where most labels are names of two words or more."""
    named = {id(turn): found for turn in page.briefing.turns if (found := initials(turn.speaker.label or ""))}
    if len(named) * 2 < len(page.briefing.turns):
        return None
    return relabelled(page, lambda _label, turn: f"{named[id(turn)]}: " if id(turn) in named else None, only=":：")


def initials(label: str) -> str:
    words = [word for word in re.findall(r"[^\W\d_]+", label) if word[0].isupper()]
    return "".join(f"{word[0]}." for word in words[:3]) if len(words) > 1 else ""


def relabelled(
    page: Page, edit: Callable[[str, Turn], str | None], *, only: str = "", own_line: bool = False
) -> Mutant:
    """Return the page with other labels; ``edit`` gives what to print instead, ``None`` leaves a label as it is."""
    turns = [turn for turn in page.briefing.turns if turn.speaker.label]
    turns = [turn for turn in turns if not only or page.printed(turn).rstrip()[-1:] in only]
    wanted = [(turn, new) for turn in turns if (new := edit(turn.speaker.label or "", turn)) is not None]
    if len(turns) * 2 < len(page.briefing.turns) or not wanted:
        return None
    if not page.is_html:
        return relabelled_text(page, wanted, own_line=own_line)
    root = page.tree()
    places = [(slot, turn, new) for turn, new in wanted for slot in slot_of(root, turn.xpath)]
    done = sum(relabel(slot, page.printed(turn), new, own_line=own_line) for slot, turn, new in places)
    return html_of(root) if done * 5 >= len(wanted) * 4 else None


def relabel(slot: Slot, printed: str, new: str, *, own_line: bool) -> bool:
    """Take a printed label out of the text nodes from a place on, and put what is new there."""
    wanted, edits = "".join(printed.split()), []
    for element, name in slots_from(slot):
        text = getattr(element, name) or ""
        at = 0
        while at < len(text) and (wanted or text[at].isspace()):
            if not text[at].isspace():
                if text[at] != wanted[0]:
                    return False
                wanted = wanted[1:]
            at += 1
        edits.append((element, name, text[at:]))
        if not wanted:
            break
    if wanted:
        return False
    for element, name, rest in edits:
        setattr(element, name, rest)
    element, name, _ = edits[0]
    if own_line and name == "text":
        block = block_of(element)
        who = etree.Element("p", {"class": "who"})
        who.text = new
        block.addprevious(who)
    else:
        setattr(element, name, f"{new}{'. ' if own_line else ''}{getattr(element, name)}")
    return True


def slots_from(slot: Slot) -> Iterator[Slot]:
    """Yield the text nodes from one on, in the order of the page."""
    element, name = slot
    if name == "text":
        yield element, "text"
        walk = etree.iterwalk(element, events=("start", "end"))
        next(iter(walk), None)
        for event, inner in walk:
            if event == "start":
                yield inner, "text"
            elif inner is not element:
                yield inner, "tail"
    while element is not None:
        yield element, "tail"
        following = element.getnext()
        if following is not None:
            yield from slots_from((following, "text"))
            return
        parent = element.getparent()
        if parent is None:
            return
        element = parent


def relabelled_text(page: Page, wanted: list[tuple[Turn, str]], *, own_line: bool) -> Mutant:
    text, done, after = page.source.text, 0, "\n\n" if own_line else " "
    for printed, (new, times) in texts_of(page, wanted).items():
        pattern = r"\s+".join(re.escape(word) for word in printed.split())
        text, changed = re.subn(
            rf"(?m)(^|[>\s*_]){pattern}(?=[\s*_])", partial(_with_label, f"{new.strip()}{after}"), text
        )
        done += min(changed, times)
    return text if done * 5 >= len(wanted) * 4 else None


def _with_label(label: str, found: re.Match[str]) -> str:
    return f"{found[1]}{label}"


def texts_of(page: Page, wanted: list[tuple[Turn, str]]) -> Mapping[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for turn, new in wanted:
        printed = page.printed(turn).strip()
        found[printed] = (new.replace("\\", ""), found.get(printed, ("", 0))[1] + 1)
    return found


# What takes something away, or damages it.


def drop_date(page: Page) -> Mutant:
    """Take all prints of the date off, in the text and in the head."""
    text: Mutant = html_without_dates(page) if page.is_html else page.source.text
    for _ in range(_PRINTS):
        try:
            metadata = briefparse.parse(text or "", url=page.url, adapter=page.adapter).metadata
        except briefparse.NotABriefingError:
            return None
        raws = [date.raw for date in (metadata.date, metadata.published) if date and date.raw]
        if not raws:
            return text if page.briefing.metadata.date else None
        before = text
        for raw in raws:
            text = re.sub(r"\s+".join(map(re.escape, raw.split())), "", str(text))
        if text == before:
            return None  # it is put together from what stands in several places
    return None


_PRINTS: Final = 6


def html_without_dates(page: Page) -> str:
    root = page.tree()
    finders = [page.layout.date, page.layout.published, page.layout.time] if page.layout else []
    for finder in filter(None, finders):
        found = finder(Selector(root=root, type="html"))
        if (
            found is not None
            and found.root.tag not in {"meta", "body", "html", "title", "h1"}
            and len(found.root.xpath(".//p")) == 0
        ):
            for inner in [*found.root.iter()]:
                inner.text = None
                if inner is not found.root:
                    inner.tail = None
    for element in [*root.iter("meta", "time", "script")]:
        name = " ".join(filter(None, (element.get("name"), element.get("property"), element.get("itemprop"))))
        of_head = element.tag == "meta" and re.search(r"date|time|publish|modified|issued", name, re.IGNORECASE)
        if of_head or element.get("datetime") or element.get("type") == "application/ld+json":
            parent = element.getparent()
            if parent is not None:
                if element.tail:
                    element.addnext(etree.Element("span"))
                    element.getnext().tail = element.tail  # type: ignore[union-attr]
                parent.remove(element)
    return html_of(root)


def cut(page: Page) -> Mutant:
    """Stop at 30 to 80 % of the bytes."""
    return page.data[: int(len(page.data) * page.rng.uniform(0.3, 0.8))]


def mojibake(page: Page) -> Mutant:
    """Read UTF-8 as Latin-1 and save it again."""
    if page.briefing.text.isascii() or page.source.text.isascii():  # references of HTML are not touched
        return None
    return page.source.text.encode("utf-8", "replace").decode("latin-1")


def empty_body(page: Page) -> Mutant:
    if not page.is_html:
        return "\n".join(page.source.text.splitlines()[:2])
    body = emptied_body(page)
    return None if body is None else html_of(body.getroottree().getroot())


def emptied_body(page: Page) -> etree._Element | None:
    body = page.body(page.tree())
    if body is not None:
        for child in [*body]:
            body.remove(child)
        body.text = None
    return body


def no_questions(page: Page) -> Mutant:
    """Take out what the press says."""
    turns = [turn for turn in page.briefing.turns if turn.speaker.role is Role.PRESS]
    if not page.is_html:
        return text_without(page, turns)
    root = page.tree()
    body = page.body(root)
    spoken = {
        block_of(e)
        for t in page.briefing.turns
        if t.speaker.role is not Role.PRESS
        for x in (t.xpath, *t.paragraph_xpaths)
        for e, _ in slot_of(root, x)
    }
    blocks = {
        block_of(element)
        for turn in turns
        for x in (turn.xpath, *turn.paragraph_xpaths)
        for element, _ in slot_of(root, x)
    }
    if body in blocks or blocks & spoken:
        return None
    for block in blocks:
        parent = block.getparent()
        if parent is not None:
            parent.remove(block)
    return html_of(root)


def text_without(page: Page, turns: list[Turn]) -> Mutant:
    text, done = page.source.text, 0
    for turn in turns:
        words = page.briefing.text[turn.span.start : turn.span.end].split()
        if len(words) < _LONGEST_PATTERN:
            text, found = re.subn(r"[\s*_]*".join(map(re.escape, words)), "", text, count=1)
            done += found
    return text if done == len(turns) else None


_LONGEST_PATTERN: Final = 2000


def listing(page: Page) -> Mutant:
    """Show the list of all briefings in the page's place."""
    rng = page.rng
    titles = [f"{rng.choice(_EVENTS)} — {n % 28 + 1:02d}.{n % 12 + 1:02d}.2031" for n in range(60)]
    if not page.is_html:
        return "\n\n".join(titles)
    body = emptied_body(page)
    if body is None:
        return None
    for number, title in enumerate(titles):
        item = etree.SubElement(etree.SubElement(body, "li"), "a", {"href": f"/briefings/{number}"})
        item.text = title
    return html_of(body.getroottree().getroot())


_EVENTS: Final = (
    "Regular press conference of the Office of Harbours",
    "Statement on the opening of the pier",
    "Visit of the Minister to Halmar",
    "Remarks at the meeting of the ferry lines",
)


# What stands in the page's place.


def wall(kind: str) -> Mutation:
    def stand(page: Page) -> Mutant:
        return page.rng.choice([text for name, text in WALLS if name == kind])

    return stand


class Foreign:
    """Pages of other sites, one of which comes in the place of a page."""

    pages: Mapping[str, Path | bytes] = {}

    @classmethod
    def page(cls, page: Page) -> Mutant:
        """Return a page of another site."""
        group = page.name.partition("/")[0]
        others = sorted(name for name in cls.pages if name.partition("/")[0] != group)
        if not others:
            return None
        found = cls.pages[page.rng.choice(others)]
        return found.read_bytes() if isinstance(found, Path) else found


class Kind(NamedTuple):
    """A mutation, and the statuses that are right for what comes out."""

    apply: Mutation
    right: frozenset[str]


def _kind(apply: Mutation, *right: str) -> Kind:
    return Kind(apply, frozenset(right))


#: Where the right status is one of several: a page whose labels nobody reads any more looks damaged or differently built, and a
#: whole page of another kind is one whatever stood there before.
MUTATIONS: Final[Mapping[str, Kind]] = {
    "rename_body": _kind(rename_body, "changed"),
    "wrap_paragraphs": _kind(wrap_paragraphs, "changed"),
    "strip_bold": _kind(strip_bold, "changed"),
    "labels_with_dash": _kind(labels_with_dash, "changed"),
    "labels_on_own_line": _kind(labels_on_own_line, "changed"),
    "labels_as_initials": _kind(labels_as_initials, "changed"),
    "labels_dropped": _kind(labels_dropped, "changed"),
    "label_of_another_word": _kind(label_of_another_word, "changed"),
    "drop_date": _kind(drop_date, "degraded"),
    "cut": _kind(cut, "degraded"),
    "mojibake": _kind(mojibake, "degraded"),
    "empty_body": _kind(empty_body, "degraded", "changed"),
    "no_questions": _kind(no_questions, "degraded", "not_a_briefing", "changed"),
    "listing": _kind(listing, "not_a_briefing", "changed"),
    "other_page": _kind(Foreign.page, "changed", "not_a_briefing"),
    "consent_wall": _kind(wall("consent"), "blocked"),
    "login_wall": _kind(wall("login"), "blocked"),
    "error_page": _kind(wall("error"), "blocked"),
    "bot_check": _kind(wall("bot"), "blocked"),
}
