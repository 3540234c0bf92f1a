"""A Document to the speeches in it: labels weighed against the rest of the page, blocks given to who says them.

Cues propose a label a block; a proposal that is not sure by itself stands only if the page bears it out: it recurs, it
stands between two turns of the other side, or the page prints all its labels in that shape. Labels that the page is known
to use are then found in the middle of blocks too.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from briefparse.cues import Cue, Label, Trust, is_caps, trust_of
from briefparse.html import ends_sentence
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Note, Region, Role, Span
from briefparse.notes import is_lead_in, note_kind, starts_furniture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.document import Document


class Cut(NamedTuple):
    """A place where someone starts to speak."""

    block: int
    label: Label


class Speech(NamedTuple):
    """What one speaker says, before it is known who that is."""

    label: str | None
    text: str
    span: Span
    paragraphs: tuple[Span, ...]
    cue: str | None = None


class Found(NamedTuple):
    """The speeches of a document, and where all the rest of it went."""

    speeches: tuple[Speech, ...]
    notes: tuple[Note, ...]
    ignored: tuple[Region, ...]
    #: Characters of the body in speeches, labels included.
    claimed: int


def find_cuts(document: Document, lexicon: Lexicon, cues: Sequence[Cue], title: str = "") -> list[Cut]:
    """Return where turns start, in order."""
    proposals = list(_propose(document, lexicon, cues))
    if _in_capitals(document.text):
        proposals = [cut for cut in proposals if _firm_in_capitals(cut, lexicon)]
    cuts = _accept(proposals, lexicon, title)
    cuts += _answers_between(cuts, document, lexicon)
    return sorted(cuts + _inside(cuts, document, lexicon), key=lambda cut: (cut.block, cut.label.start))


def _in_capitals(text: str) -> bool:
    """Tell whether the page prints everything in capitals, so that capitals mark nobody."""
    sample = text[:_CAPITALS_SAMPLE]
    return sum(map(str.isupper, sample)) * 10 > sum(map(str.isalpha, sample)) * 9


_CAPITALS_SAMPLE = 1500


def _firm_in_capitals(cut: Cut, lexicon: Lexicon) -> bool:
    """Tell whether a label stands without the witness of its capitals: a word of the lexicon and nothing else."""
    key = fold(cut.label.text or "")
    return cut.label.cue != "dot_label" and (
        key in lexicon.question | lexicon.answer | lexicon.moderator
        or (cut.label.cue == "known_label" and key in lexicon.official)
    )


def _propose(document: Document, lexicon: Lexicon, cues: Sequence[Cue]) -> Iterator[Cut]:
    for i, block in enumerate(document.blocks):
        if block.ignored or not _may_open(block.text, bool(block.marks)):
            continue
        for cue in cues:
            label = cue(document, block, lexicon)
            if label:
                # A line that goes on with a sentence opens a turn only where the label leaves little doubt.
                if not block.soft or (label.trust > Trust.WEAK and label.cue != "dot_label"):
                    yield Cut(i, label)
                break


def _may_open(text: str, emphasised: bool) -> bool:  # noqa: FBT001
    """Tell at once that no cue can fire: most paragraphs go on with what was being said."""
    if emphasised or len(text) < 64:
        return True
    start = text[:160]
    return (
        ":" in start
        or "：" in start
        or "." in text[:60]
        or text[0] in "【〔［<＜（([▲Q"
        or (" -" in text[:60] or " –" in text[:60] or text[:9].isupper())
    )


def _accept(proposals: list[Cut], lexicon: Lexicon, title: str) -> list[Cut]:
    """Keep the proposals that the page bears out."""
    firm = [cut for cut in proposals if cut.label.trust >= Trust.LIKELY]
    weak: dict[tuple[str, str], list[Cut]] = defaultdict(list)
    for cut in proposals:
        if cut.label.trust is Trust.WEAK:
            weak[cut.label.cue, fold(cut.label.text or "")].append(cut)
    if not weak:
        return firm
    page = _Page(firm, lexicon, fold(title))
    accepted = list(firm)
    for (cue, key), group in weak.items():
        if page.bears_out(cue, key, group):
            accepted += group
    if not any(page.role(cut) is Role.PRESS for cut in accepted):
        accepted += weak.get(("emphasised_question", ""), [])
    return accepted


class _Page:
    """What the firm labels of a page say of its style."""

    def __init__(self, firm: list[Cut], lexicon: Lexicon, title: str) -> None:
        self.lexicon = lexicon
        self.title = title
        self.firm = sorted(firm, key=lambda cut: cut.block)
        self.blocks = [cut.block for cut in self.firm]
        self.keys = {fold(cut.label.text) for cut in firm if cut.label.text}
        self.cues = {cut.label.cue for cut in firm}
        self.own_lines = sum(cut.label.cue == "own_line_label" for cut in firm)
        self.press = any(self.role(cut) is Role.PRESS for cut in firm)

    def role(self, cut: Cut) -> Role | None:
        return self.lexicon.role_of(cut.label.text)[0] if cut.label.text else Role.PRESS

    def bears_out(self, cue: str, key: str, group: list[Cut]) -> bool:
        if cue == "emphasised_question":
            return False
        if key in self.keys:  # "JENS ROE (Secretary General):" once, "JENS ROE:" after
            return True
        often = len(group) > 1
        if cue in {"bracket_label", "dash_label", "dot_label"}:
            return cue in self.cues or (often and self._dotted(cue))
        if cue == "own_line_label":
            return (
                self.own_lines > 0
                and self.own_lines * 3 >= len(self.firm)
                and (often or any(map(self._between, group)))
            )
        named = key in self.title and (" " in key or len(key) > 3 or not self.lexicon.spaced)
        return named or any(map(self._between, group)) or (often and (not self.press or len(group) > 2))

    def _dotted(self, cue: str) -> bool:
        """``The President.`` goes with ``Q.``: a page that prints one mark with a full stop prints all so."""
        return cue == "dot_label" and "bare_label" in self.cues

    def _between(self, cut: Cut) -> bool:
        """Tell whether the block stands between two turns of the other side, where only a speaker can stand."""
        at = bisect_right(self.blocks, cut.block)
        if not 0 < at < len(self.firm):
            return False
        before, after = self.firm[at - 1], self.firm[at]
        role = self.role(before)
        return (
            role == self.role(after)
            and before.block != cut.block
            and (role is not None or before.label.text == after.label.text)
        )


def _answers_between(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Open an unlabelled turn at the first plain paragraph after each emphasised question, where no answer has a label."""
    if any(cut.label.text and lexicon.role_of(cut.label.text)[0] is not Role.PRESS for cut in cuts):
        return []
    asked = {cut.block for cut in cuts if document.blocks[cut.block].lead_mark >= len(document.blocks[cut.block].text)}
    answers = []
    for block in sorted(asked):
        after = block + 1
        if after < len(document.blocks) and after not in asked and not document.blocks[after].lead_mark:
            answers.append(Cut(after, Label(None, 0, 0, Trust.WEAK, "emphasised_answer")))
    return answers


_GIANT = 1500


def _inside(cuts: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Find labels in the middle of blocks: printed after the last speaker's words, without a new paragraph."""
    taken = {cut.block: [(cut.label.start, max(cut.label.end, 1))] for cut in cuts}
    printed = {cut.label.text for cut in cuts if cut.label.text and cut.label.cue == "known_label"}
    giants = [i for i, block in enumerate(document.blocks) if len(block.text) > _GIANT and not block.ignored]
    if giants and not printed:
        printed = {word.capitalize() for word in lexicon.question if len(word) > 3}
        names = _names_in(document, giants, lexicon)
        printed |= names
    found = []
    for label in sorted(printed, key=lambda words: (-len(words), words)):  # MS. ROWE before ROWE
        for mark in ":：" if not lexicon.spaced else ":":
            found += _occurrences(label, mark, document, lexicon, taken)
    return found + _emphasised_inside(document, lexicon, taken)


_Taken = dict[int, list[tuple[int, int]]]


def _is_taken(taken: _Taken, block: int, at: int) -> bool:
    return any(start <= at < end for start, end in taken.get(block, ()))


def _occurrences(label: str, mark: str, document: Document, lexicon: Lexicon, taken: _Taken) -> list[Cut]:
    found = []
    text = document.text
    firm = is_caps(label) or "." in label.strip(".") or fold(label) in lexicon.question
    at = text.find(label + mark)
    while at >= 0:
        block = bisect_right(document.starts, at) - 1
        start = at - document.starts[block]
        if (
            start
            and not _is_taken(taken, block, start)
            and not document.blocks[block].ignored
            and _parted(text, at, firm=firm)
        ):
            end = start + len(label) + 1
            words = document.blocks[block].text[end:]
            end += len(words) - len(words.lstrip())
            found.append(Cut(block, Label(label, start, end, Trust.LIKELY, "inside")))
            taken.setdefault(block, []).append((start, end))
        at = text.find(label + mark, at + 1)
    return found


def _parted(text: str, at: int, *, firm: bool) -> bool:
    """Tell whether words before a label end there: by a full stop, or by a space before a label that nothing else is."""
    before = text[max(0, at - 3) : at]
    if firm and before[-1:].isspace():
        return True
    return before[-1:] in " ?!.*" and ends_sentence(before.rstrip(" *"))


def _emphasised_inside(document: Document, lexicon: Lexicon, taken: _Taken) -> list[Cut]:
    found = []
    for i, block in enumerate(document.blocks):
        for mark in block.marks:
            if not mark.start or block.ignored or _is_taken(taken, i, mark.start):
                continue
            run = block.text[mark.start : mark.end]
            lead = run.strip().lstrip("?!. ")
            start = mark.start + run.index(lead[:1]) if lead else mark.start
            follows = block.text[mark.end : mark.end + 2].lstrip()
            if (lead.endswith((":", "：")) or follows[:1] in {":", "："}) and not _is_taken(taken, i, start):
                lead = lead.rstrip(" :：")
                trust = trust_of(lead, lexicon, emphasised=True)
                if trust and trust > Trust.WEAK:
                    end = mark.end
                    rest = block.text[end:]
                    end += len(rest) - len(rest.lstrip(" :："))
                    found.append(Cut(i, Label(lead, start, end, trust, "inside")))
                    taken.setdefault(i, []).append((start, end))
    return found


def _names_in(document: Document, giants: list[int], lexicon: Lexicon) -> set[str]:
    """Find leads that recur before a colon in a page flattened to one line."""
    counts: dict[str, int] = defaultdict(int)
    for i in giants:
        pieces = document.blocks[i].text.split(":")
        for piece in pieces[:-1]:
            words = piece.rsplit(maxsplit=4)[-4:]
            for n in range(1, min(4, len(words)) + 1):
                lead = " ".join(words[-n:])
                if lead[:1].isupper() and trust_of(lead, lexicon):
                    counts[lead] += 1
    return {lead for lead, n in counts.items() if n > 1}


def assemble(document: Document, cuts: list[Cut], lexicon: Lexicon, title: str = "") -> Found:
    """Give every block to a speech, a note or an ignored region.

    A block before the first label is the opening where it is prose; the words after a note go on with the speaker.
    """
    return _Assembly(document, lexicon, title).run(cuts)


class _Assembly:
    def __init__(self, document: Document, lexicon: Lexicon, title: str) -> None:
        self.document = document
        self.lexicon = lexicon
        self.title = "".join(filter(str.isalnum, title.casefold()))
        self.speeches: list[Speech] = []
        self.notes: list[Note] = []
        self.ignored: list[Region] = []
        self.label: Label | None = None
        self.start = 0
        self.paragraphs: list[Span] = []
        self.open = False
        self.claimed = 0

    def run(self, cuts: list[Cut]) -> Found:
        blocks = self.document.blocks
        first = cuts[0].block if cuts else len(blocks)
        last = cuts[-1].block if cuts else -1
        opener = self.lexicon.role_of(cuts[0].label.text)[0] if cuts and cuts[0].label.text else Role.PRESS
        at = self._head(first, unlabelled=opener is Role.PRESS)
        by_block: dict[int, list[Label]] = defaultdict(list)
        for cut in cuts:
            by_block[cut.block].append(cut.label)
        over: str | None = None
        for i in range(at, len(blocks)):
            if over:
                self._ignore(i, over)
            elif i in by_block:
                self._labelled(i, by_block[i])
                self.claimed += len(blocks[i].text)
            else:
                over = self._plain(i, final=i > last, before_label=i + 1 in by_block)
        self._close()
        return Found(tuple(self.speeches), tuple(self.notes), tuple(self.ignored), self.claimed)

    def _head(self, first: int, *, unlabelled: bool) -> int:
        """Sort what stands before the first label; return where the opening, or the first label, starts.

        Prose there is an opening only where the first label is an asker's: whoever answers would else be labelled there.
        """
        blocks = self.document.blocks
        for i in range(first):
            block = blocks[i]
            if block.ignored:
                self._ignore(i, block.ignored)
                continue
            kind = note_kind(block.text, self.lexicon) or self._head_kind(i) or (None if unlabelled else "editor")
            if kind is None:
                return i
            if kind == "head":
                self._ignore(i, kind)
            else:
                self._note(i, kind)
        return first

    def _head_kind(self, i: int) -> str | None:
        block = self.document.blocks[i]
        text = block.text
        if block.heading:
            return "heading"
        if self.title and "".join(filter(str.isalnum, text.casefold())) in self.title:
            return "title"
        if is_lead_in(text, self.lexicon) or text[0] == "*":
            return "editor"
        word, colon, _ = text.partition(":")
        if colon and fold(word) in self.lexicon.field_names:
            return "head"
        return None if _is_prose(text, self.lexicon) else "head"

    def _labelled(self, i: int, labels: list[Label]) -> None:
        text = self.document.blocks[i].text
        if labels[0].start and text[: labels[0].start].strip() and not (self.open or self.speeches):
            self.ignored.append(Region("head", self.document.span(i, 0, len(text[: labels[0].start].rstrip()))))
            self.claimed -= len(text[: labels[0].start].rstrip())
        elif labels[0].start and text[: labels[0].start].strip():
            self._words(i, 0, labels[0].start)
        for n, label in enumerate(labels):
            end = labels[n + 1].start if n + 1 < len(labels) else len(text)
            self._close()
            self.label = label
            self.open = True
            self.start = self.document.starts[i] + label.start
            self._words(i, label.end, end)

    def _plain(self, i: int, *, final: bool, before_label: bool) -> str | None:
        """Place a block without a label; return why all after it is left out, where it ends the transcript."""
        block = self.document.blocks[i]
        if block.ignored:
            self._ignore(i, block.ignored)
            return None
        if not block.soft:
            kind = note_kind(block.text, self.lexicon)
            if kind and not (
                kind == "stage" and self.label and not self.paragraphs
            ):  # all there is under a label is said
                self._note(i, kind)
                return "after" if kind == "end" and final else None
            if final and starts_furniture(block.text, self.lexicon):
                self._ignore(i, "after")
                return "after"
            if block.heading or (before_label and _is_heading(block.text)):
                self._note(i, "heading")
                return None
        if not self.open:
            self.open = True
            self.start = self.document.starts[i]
        self._words(i, 0, len(block.text))
        self.claimed += len(block.text)
        return None

    def _words(self, i: int, start: int, end: int) -> None:
        text = self.document.blocks[i].text
        words = text[start:end]
        begin = start + len(words) - len(words.lstrip())
        stop = start + len(words.rstrip())
        if begin >= stop:
            return
        if not self.open:
            self.open = True
            self.start = self.document.starts[i] + begin
        span = self.document.span(i, begin, stop)
        if self.document.blocks[i].soft and not start and self.paragraphs and self.paragraphs[-1].end + 1 == span.start:
            self.paragraphs[-1] = Span(self.paragraphs[-1].start, span.end)
        else:
            self.paragraphs.append(span)

    def _close(self) -> None:
        if not self.open:
            return
        text = self.document.text
        label = self.label
        paragraphs = tuple(self.paragraphs)
        if label and label.text is not None:
            end = paragraphs[-1].end if paragraphs else self.start + label.end - label.start
        else:
            end = paragraphs[-1].end if paragraphs else self.start
        self.speeches.append(
            Speech(
                label.text if label else None,
                "\n\n".join([text[a:b] for a, b in paragraphs]),
                Span(self.start, end),
                paragraphs,
                label.cue if label else None,
            )
        )
        self.label = None
        self.paragraphs = []
        self.open = False

    def _note(self, i: int, kind: str) -> None:
        self.notes.append(Note(kind, self.document.blocks[i].text, self.document.span(i)))

    def _ignore(self, i: int, reason: str) -> None:
        self.ignored.append(Region(reason, self.document.span(i)))


def _is_prose(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a paragraph reads as spoken sentences, not as a head line."""
    if not ends_sentence(text) or text[-1] in ":：":
        return False
    if not lexicon.spaced:
        return len(text) >= 15
    words = text.split()
    return len(words) >= 4 and not (len(words[-1]) <= 4 and words[-1].count(".") > 1)


def _is_heading(text: str) -> bool:
    """Tell whether a line before a label is a topic's name: short, every word of weight capitalised, no full stop."""
    words = text.split()
    if not 1 < len(words) <= 9 or not text[-1].isalnum() or not text[0].isupper():
        return False
    return (
        all(word[:1].isupper() or len(word) <= 4 for word in words)
        and sum(w[:1].isupper() for w in words) > len(words) // 2
    )
