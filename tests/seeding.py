"""Known edits of a transcript, made on a briefing or on the page it came from, and what a revision must say of them.

An edit returns ``None`` where the transcript has no place for it. All are deterministic: who calls gives the random numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple, TypeAlias

from attrs import evolve
from lxml import etree
from lxml.etree import _Element

from briefparse import Briefing, Note, Revision, Span, Speaker, Turn
from briefparse.exchanges import pair

Said: TypeAlias = tuple[str | None, str]
#: Kind, the turn (or note, or name of a field) before, and after.
Outcome: TypeAlias = tuple[str, Said | None, Said | None]


class Seeded(NamedTuple):
    after: Briefing
    outcome: Counter[Outcome]


class SeededPage(NamedTuple):
    after: str
    outcome: Counter[Outcome]

    def is_read(self, before: Briefing, after: Briefing) -> bool:
        """Tell whether a parser reads the turns that the edit left: a label that is gone can change what others are."""
        turns = Counter(map(said, before.turns))
        for kind, old, new in self.outcome.elements():
            if not kind.startswith(("note", "metadata")):
                turns -= Counter([old] if old else [])
                turns += Counter([new] if new else [])
        return turns == Counter(map(said, after.turns))


NEW_WORD = "zorvik"
NEW_QUESTION = "Pelmarn ostivak drellin gurmosh, havlit brensk?"
NEW_LABEL = "DR. ZORVIK"


def said(turn: Turn | None) -> Said | None:
    return (turn.speaker.label, turn.text) if turn else None


def found(revision: Revision) -> Counter[Outcome]:
    """Return all that a revision says changed."""
    outcome: Counter[Outcome] = Counter((each.kind, said(each.old), said(each.new)) for each in revision.changes)
    for note in revision.notes:
        old, new = ((each.kind, each.text) if each else None for each in (note.old, note.new))
        outcome[f"note {note.kind}", old, new] += 1
    outcome.update((f"metadata {each.name}", None, None) for each in revision.metadata)
    return outcome


def rebuilt(briefing: Briefing, turns: Sequence[Turn]) -> Briefing:
    """Return the briefing with these turns one after another."""
    placed, at = [], 0
    for turn in turns:
        span = Span(at, at + len(turn.text))
        placed.append(evolve(turn, span=span, paragraphs=(span,)))
        at = span.end + 2
    return evolve(briefing, turns=tuple(placed), text="\n\n".join(turn.text for turn in turns), exchanges=pair(placed))


def _once(briefing: Briefing) -> list[int]:
    """Return positions of turns with a word that nobody says again under that label."""
    times = Counter(turn.id for turn in briefing.turns)
    return [i for i, turn in enumerate(briefing.turns) if times[turn.id] == 1 and re.search(r"\w", turn.text)]


def _gone(turns: Sequence[Turn]) -> Counter[Outcome]:
    return Counter(("removed", said(turn), None) for turn in turns)


def _block(briefing: Briefing, random: Random) -> tuple[int, int]:
    """Return first turn, and the one after the last, of an exchange."""
    exchange = random.choice(briefing.exchanges)
    turns = (*exchange.questions, *exchange.answers)
    at = [i for i, turn in enumerate(briefing.turns) if turn in turns]
    return at[0], at[-1] + 1


def remove_question(briefing: Briefing, random: Random) -> Seeded | None:
    asked = [i for i in _once(briefing) if briefing.turns[i].speaker.role == "press"]
    if not asked:
        return None
    at = random.choice(asked)
    turns = [*briefing.turns[:at], *briefing.turns[at + 1 :]]
    return Seeded(rebuilt(briefing, turns), _gone([briefing.turns[at]]))


def remove_exchange(briefing: Briefing, random: Random) -> Seeded | None:
    start, end = _block(briefing, random)
    turns = [*briefing.turns[:start], *briefing.turns[end:]]
    return Seeded(rebuilt(briefing, turns), _gone(briefing.turns[start:end]))


def add_turn(briefing: Briefing, random: Random) -> Seeded | None:
    at = random.randrange(len(briefing.turns) + 1)
    turn = Turn(Speaker(NEW_LABEL), NEW_QUESTION, Span(0, 0))
    turns = [*briefing.turns[:at], turn, *briefing.turns[at:]]
    return Seeded(rebuilt(briefing, turns), Counter([("added", None, said(turn))]))


def reword(briefing: Briefing, random: Random) -> Seeded | None:
    """Replace one run of letters of an answer that is no longer than three tenths of it."""
    for at in random.sample(places := _once(briefing), len(places)):
        turn = briefing.turns[at]
        runs = [run for run in re.finditer(r"\w+", turn.text) if len(run[0]) * 10 <= len(turn.text) * 3]
        if turn.speaker.role != "official" or not runs:
            continue
        run = random.choice(runs)
        new = evolve(turn, text=f"{turn.text[: run.start()]}{NEW_WORD}{turn.text[run.end() :]}")
        turns = [*briefing.turns[:at], new, *briefing.turns[at + 1 :]]
        return Seeded(rebuilt(briefing, turns), Counter([("reworded", said(turn), said(new))]))
    return None


def relabel(briefing: Briefing, random: Random) -> Seeded | None:
    if not (places := _once(briefing)):
        return None
    at = random.choice(places)
    turn = briefing.turns[at]
    new = evolve(turn, speaker=evolve(turn.speaker, label=NEW_LABEL))
    turns = [*briefing.turns[:at], new, *briefing.turns[at + 1 :]]
    return Seeded(rebuilt(briefing, turns), Counter([("relabelled", said(turn), said(new))]))


def move_exchange(briefing: Briefing, random: Random) -> Seeded | None:
    """Move an exchange to the end, past more turns than it has; of fewer one could say that they moved."""
    unique = {*_once(briefing)}
    for _ in range(20):
        start, end = _block(briefing, random)
        if end - start < len(briefing.turns) - end and unique >= {*range(start, len(briefing.turns))}:
            moved = briefing.turns[start:end]
            turns = [*briefing.turns[:start], *briefing.turns[end:], *moved]
            return Seeded(rebuilt(briefing, turns), Counter(("moved", said(turn), said(turn)) for turn in moved))
    return None


def change_title(briefing: Briefing, _random: Random) -> Seeded | None:
    metadata = evolve(briefing.metadata, title=f"{briefing.metadata.title} {NEW_WORD}")
    notes = tuple(note for note in briefing.notes if note.kind != "title")
    after = evolve(briefing, metadata=metadata, notes=notes)
    gone = [("note removed", (each.kind, each.text), None) for each in briefing.notes if each.kind == "title"]
    printed = [
        each for each in gone if "".join(str(each[1][1]).split()) != "".join(str(briefing.metadata.title).split())
    ]
    return Seeded(after, Counter([("metadata title", None, None), *printed]))


def change_date(briefing: Briefing, _random: Random) -> Seeded | None:
    date = briefing.metadata.date
    if not date:
        return None
    metadata = evolve(briefing.metadata, date=evolve(date, value="1987-05-04"))
    return Seeded(evolve(briefing, metadata=metadata), Counter([("metadata date", None, None)]))


def change_note(briefing: Briefing, random: Random) -> Seeded | None:
    notes = [note for note in briefing.notes if note.kind != "title"]
    long = [note for note in notes if len(re.findall(r"\w+", note.text)) > 2]
    if not long:
        return None
    note = random.choice(long)
    new = evolve(note, text=re.sub(r"\w+", NEW_WORD, note.text, count=1))
    after = evolve(briefing, notes=tuple(new if each == note else each for each in briefing.notes))
    return Seeded(after, Counter([("note reworded", (note.kind, note.text), (new.kind, new.text))]))


def add_note(briefing: Briefing, _random: Random) -> Seeded | None:
    note = Note("stage", f"({NEW_WORD})", Span(0, 0))
    return Seeded(
        evolve(briefing, notes=(note, *briefing.notes)), Counter([("note added", None, (note.kind, note.text))])
    )


def several(briefing: Briefing, random: Random) -> Seeded | None:
    """Remove the first exchange, reword an answer and put another label on one turn of the rest, change title and notes."""
    first = briefing.exchanges[0]
    gone = [turn for turn in briefing.turns if turn in (*first.questions, *first.answers)]
    rest = rebuilt(briefing, [turn for turn in briefing.turns if turn not in gone])
    if len(rest.exchanges) < 2 or not (reworded := reword(rest, random)):
        return None
    outcome = _gone(gone) + reworded.outcome
    after = reworded.after
    untouched = [i for i in _once(after) if after.turns[i].id in {turn.id for turn in rest.turns}]
    turn = after.turns[random.choice(untouched)]
    new = evolve(turn, speaker=evolve(turn.speaker, label=NEW_LABEL))
    after = rebuilt(after, [new if each == turn else each for each in after.turns])
    outcome += Counter([("relabelled", said(turn), said(new))])
    for edit in (add_note, change_title):
        if seeded := edit(after, random):
            after, outcome = seeded.after, outcome + seeded.outcome
    return Seeded(after, outcome)


EDITS: tuple[Callable[[Briefing, Random], Seeded | None], ...] = (
    remove_question, remove_exchange, add_turn, reword, relabel, move_exchange, change_title, change_date, change_note,
    add_note, several,
)  # fmt: skip


def tree_of(page: str) -> _Element:
    """Read a page as briefparse does, so that its XPaths lead to the same nodes."""
    parser: etree.HTMLParser[_Element] = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    return etree.fromstring(page.encode("utf-8", "replace"), parser)


Node: TypeAlias = tuple[_Element, bool]


def _nodes(root: _Element) -> list[Node]:
    """Return the text nodes in order: an element, and whether it is the text behind it."""
    nodes: list[Node] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        nodes.append((element, event == "end"))
    return nodes


def _node_at(root: _Element, xpath: str) -> Node:
    node = root.xpath(xpath)[0]
    return node.getparent(), bool(node.is_tail)


def _write(root: _Element) -> str:
    return etree.tostring(root, encoding="unicode", method="html")


def _blank(root: _Element, briefing: Briefing, at: int) -> bool:
    """Empty the text nodes of a turn up to the next one, but for notes; say whether they are its own."""
    nodes, turn, after = _nodes(root), briefing.turns[at], briefing.turns[at + 1]
    if not turn.xpath or not after.xpath or turn.xpath == after.xpath:
        return False
    kept = {_node_at(root, note.xpath) for note in briefing.notes if note.xpath}
    start, end = nodes.index(_node_at(root, turn.xpath)), nodes.index(_node_at(root, after.xpath))
    own = [node for node in nodes[start:end] if node not in kept]
    if nodes[start] in kept or nodes[end] in kept:
        return False
    for element, is_tail in own:
        if is_tail:
            element.tail = ""
        else:
            element.text = ""
    return True


def _without(page: str, briefing: Briefing, places: Sequence[int]) -> SeededPage | None:
    root = tree_of(page)
    if not all(at + 1 < len(briefing.turns) and _blank(root, briefing, at) for at in reversed(places)):
        return None
    return SeededPage(_write(root), _gone([briefing.turns[at] for at in places]))


def page_without_question(page: str, briefing: Briefing, random: Random) -> SeededPage | None:
    labels = [turn.speaker.label for turn in briefing.turns]
    asked = [
        i for i in _once(briefing) if briefing.turns[i].speaker.role == "press" and i > 1 and all(labels[i : i + 2])
    ]
    return _without(page, briefing, [random.choice(asked)]) if asked else None


def page_without_exchange(page: str, briefing: Briefing, random: Random) -> SeededPage | None:
    return _without(page, briefing, range(*_block(briefing, random)))


def page_reworded(page: str, briefing: Briefing, random: Random) -> SeededPage | None:
    """Replace a run of letters that the page has but once, in an answer."""
    for at in random.sample(places := _once(briefing), len(places)):
        turn = briefing.turns[at]
        runs = [run for run in re.findall(r"\w{4,}", turn.text) if len(run) * 10 <= len(turn.text) * 3]
        alone = [run for run in runs if page.count(run) == 1]
        if turn.speaker.role == "official" and alone:
            run = random.choice(alone)
            new = (turn.speaker.label, turn.text.replace(run, NEW_WORD))
            return SeededPage(page.replace(run, NEW_WORD), Counter([("reworded", said(turn), new)]))
    return None


def page_relabelled(page: str, briefing: Briefing, random: Random) -> SeededPage | None:
    """Print the label of another who has the same role before a turn."""
    root = tree_of(page)
    for at in random.sample(places := _once(briefing), len(places)):
        turn = briefing.turns[at]
        others = {each.speaker.label for each in briefing.turns if each.speaker.role == turn.speaker.role}
        others -= {turn.speaker.label, None}
        if not (others and turn.xpath and turn.speaker.label):
            continue
        element, is_tail = _node_at(root, turn.xpath)
        text = (element.tail if is_tail else element.text) or ""
        if text.count(turn.speaker.label) != 1:
            continue
        label = random.choice(sorted(filter(None, others)))
        setattr(element, "tail" if is_tail else "text", text.replace(turn.speaker.label, label))
        return SeededPage(_write(root), Counter([("relabelled", said(turn), (label, turn.text))]))
    return None


def page_with_other_title(page: str, briefing: Briefing, random: Random) -> SeededPage | None:
    """Replace a word of the title wherever the page has it, provided that no turn says it."""
    metadata = briefing.metadata
    dates = [date.raw for date in (metadata.date, metadata.published) if date]
    others = "\n".join([briefing.text, *dates, metadata.place or "", metadata.category or ""])
    words = [word for word in re.findall(r"[^\W\d]{4,}", metadata.title or "") if word not in others]
    if not words:
        return None
    word = random.choice(words)
    return SeededPage(page.replace(word, NEW_WORD), Counter([("metadata title", None, None)]))


def page_without_note(page: str, briefing: Briefing, random: Random) -> SeededPage | None:
    root = tree_of(page)
    alone = []
    for note in briefing.notes:
        if note.xpath and note.kind in {"stage", "separator"}:
            element, is_tail = _node_at(root, note.xpath)
            if ((element.tail if is_tail else element.text) or "").split() == note.text.split():
                alone.append((note, element, is_tail))
    if not alone:
        return None
    note, element, is_tail = random.choice(alone)
    setattr(element, "tail" if is_tail else "text", "")
    return SeededPage(_write(root), Counter([("note removed", (note.kind, note.text), None)]))


def page_with_other_markup(page: str, _briefing: Briefing, _random: Random) -> SeededPage | None:
    """Wrap what each paragraph holds, name another version in its tag, and write line breaks where there are spaces."""
    tagged = re.sub(r"(<p\b[^>]*)>", r'\1 data-version="2"><span>', page)
    tagged = tagged.replace("</p>", "</span></p>")
    broken = tagged if "<pre" in page else re.sub(r"(?<=[a-z,]) (?=[a-z]{4})", "\n  ", tagged)
    return SeededPage(broken, Counter())


PAGE_EDITS: tuple[Callable[[str, Briefing, Random], SeededPage | None], ...] = (
    page_without_question, page_without_exchange, page_reworded, page_relabelled, page_with_other_title,
    page_without_note, page_with_other_markup,
)  # fmt: skip
