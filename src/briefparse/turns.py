"""Cuts to the speeches between them: every block goes to a speech, a note or an ignored region."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple

from briefparse.blocks import ends_sentence
from briefparse.cues import UNLABELLED_QUESTION, Cut, Label
from briefparse.emphasis import is_bold
from briefparse.head import find_head, is_answer_to
from briefparse.lexicon import Lexicon, fold, fold_term, letters
from briefparse.model import Note, Region, Span
from briefparse.notes import (
    LONGEST_NOTE,
    QUOTES,
    furniture_start,
    is_date_line,
    is_lead_in,
    is_link_back,
    is_marked_page_number,
    is_quotation,
    is_taken_from,
    note_kind,
    starts_furniture,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.document import Block, Document


#: A named tuple's own constructor costs a second call.
_new: Final = tuple.__new__


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


def assemble(document: Document, cuts: list[Cut], lexicon: Lexicon, title: str = "") -> Found:
    """Give every block to a speech, a note or an ignored region.

    A block before the first label is the opening where it is prose; the words after a note go on with the speaker.
    """
    return _Assembly(document, cuts, lexicon, title).run()


_CONT: Final = r"c(?:on|o|a)?n?t(?:inued|inues|inuing|['’.]?d)?"
_CONTINUED: Final = re.compile(rf"[(\s]*(.+?)[\s,(]+{_CONT}[.\s)]*", re.IGNORECASE)
#: After the colon, as it is scanned: ``PM: (Cont'd)``, ``PM: ( cont.``.
_CONTINUED_AFTER: Final = re.compile(rf"\(\s?{_CONT}\b[.\s:]*(?:\)[.\s:]*|$)", re.IGNORECASE)


class _Assembly:
    def __init__(self, document: Document, cuts: list[Cut], lexicon: Lexicon, title: str) -> None:
        self.document = document
        self.cuts = cuts
        self.blocks = document.blocks
        self.starts = document.starts
        self.lexicon = lexicon
        self.title = letters(title)
        #: Labels that say again who is speaking, and who that is.
        self.continued = {
            text: who for text in {label.text for _, label in cuts} if text and (who := _who_continues(text))
        }
        self.speeches: list[Speech] = []
        self.notes: list[Note] = []
        self.ignored: list[Region] = []
        #: The paragraphs of the speech at hand, and their words.
        self.paragraphs: list[Span] = []
        self.said: list[str] = []
        self.claimed = 0
        self.quotations = self.ends = 0

    def run(self) -> Found:
        cuts = self.cuts
        first = cuts[0].block if cuts else len(self.blocks)
        opener = cuts[0].label if cuts else None
        head = find_head(self.document, first, opener, self.lexicon, self.title)
        for i, kind in enumerate(head):
            if kind == "head" or self.blocks[i].ignored:
                self._ignore(i, kind)
            else:
                self._note(i, kind)
        self._plain(len(head), first, final=not cuts)
        if cuts and cuts[0].label.start:
            self._before_label(cuts[0])
        asked = bool(self.said) and is_answer_to(opener and opener.text, self.said[-1], self.lexicon)
        self._close(UNLABELLED_QUESTION if asked else None, self.paragraphs[0].start if self.paragraphs else 0)
        for cut, after in zip_longest(cuts, cuts[1:]):
            if self._speech(cut, after):
                break
        return Found(tuple(self.speeches), tuple(self.notes), tuple(self.ignored), self.claimed)

    def _before_label(self, cut: Cut) -> None:
        """Place the words of a block before its first label: they end the opening, or are a head line where it has none."""
        block, end = cut.block, cut.label.start
        words = self.blocks[block].text[:end].rstrip()
        if words and not self.paragraphs:
            self.ignored.append(Region("head", self.document.span(block, 0, len(words))))
            self.claimed -= len(words)
        else:
            self._some_words(block, 0, end)

    def _speech(self, cut: Cut, after: Cut | None) -> bool:
        """Read from one label to the next; tell whether the transcript is over then."""
        i, label = cut
        start = self.starts[i] + label.start
        said = self.blocks[i].text
        again = _CONTINUED_AFTER.match(said, label.end) if said[label.end : label.end + 1] == "(" else None
        if (self.continued or again) and self._goes_on(label, said_again=again is not None):
            label = label._replace(end=again.end()) if again else label
            label, start = self._reopened(i, label)
        end = after.block if after else len(self.blocks)
        over = after is None
        if after and end == i:
            self._some_words(i, label.end, after.label.start)
        else:
            text = self.blocks[i].text
            stop = len(text) if after else furniture_start(text, label.end, self.lexicon)
            self._some_words(i, label.end, stop)
            self.claimed += stop
            if stop < len(text):
                self.ignored.append(Region("after", self.document.span(i, stop)))
            if i + 1 < end:
                over = self._plain(i + 1, end, final=after is None, label=label)
            if after and after.label.start and not over:
                self._some_words(end, 0, after.label.start)
        self._close(label, start)
        return over

    def _goes_on(self, label: Label, *, said_again: bool) -> bool:
        """Tell whether a label says again, on a new page of the paper, who is speaking: ``(PM cont):``."""
        who = fold(label.text or "") if said_again else self.continued.get(label.text or "")
        return who is not None and bool(self.speeches) and who == fold(self.speeches[-1].label or "")

    def _reopened(self, i: int, label: Label) -> tuple[Label, int]:
        """Take up the last speech again; return its label, where its words go on, and where it starts."""
        span = self.document.span(i, label.start, label.end)
        printed = self.document.text[span.start : span.end].rstrip()
        self.notes.append(Note("continued", printed, Span(span.start, span.start + len(printed))))
        self.claimed -= len(printed)
        last = self.speeches.pop()
        self.paragraphs, self.said = list(last.paragraphs), last.text.split("\n\n") if last.paragraphs else []
        return label._replace(text=last.label, cue=last.cue or label.cue), last.span.start

    def _plain(self, start: int, end: int, *, final: bool, label: Label | None = None) -> bool:
        """Place blocks without a label: words, unless they are a note, a heading, or furniture after the last speech.

        Tells whether an end mark was among them after which only furniture comes.
        """
        noted = False  # a line break within a note goes on with no sentence
        for i in range(start, end):
            text, _, soft, heading, ignored = self.blocks[i]
            short = len(text) <= LONGEST_NOTE
            if ignored or (short and (is_marked_page_number(text) or (not final and self._is_navigation(text)))):
                self._ignore(i, ignored or "running_head")
                continue
            if text[0] in QUOTES and self.paragraphs and self._is_pull_quote(i):
                self._ignore(i, "pull_quote")
                continue
            if noted or not soft:
                kind = note_kind(text, self.lexicon) if short else None
                said_alone = kind == "stage" and label and not self.paragraphs  # under a label it is said
                noted = bool(kind and (not said_alone or is_lead_in(text, self.lexicon)))
                if kind and noted:
                    self._note(i, kind)
                    if self._is_over(i, kind, end if final else 0):
                        self._after(i + 1)
                        return True
                    continue
                if final and (starts_furniture(text, self.lexicon) or (short and self._is_dateline(i, end))):
                    self._after(i)
                    return True
                said = label is None or bool(self.paragraphs)
                if heading or (said and i + 1 == end and not final and self._is_topic(i)):
                    self._note(i, "heading")
                    continue
            at = self.starts[i]
            if soft:
                self._soft_words(text, at)
            else:
                self.paragraphs.append(_new(Span, (at, at + len(text))))
                self.said.append(text)
            self.claimed += len(text)
        return False

    def _is_navigation(self, text: str) -> bool:
        """Tell whether a line between turns is the site's: a link back, or several words that stand after transcripts."""
        if is_link_back(text):
            return True
        return (
            len(text) < _LONGEST_PART and self.lexicon.spaced and " " in text and fold_term(text) in self.lexicon.after
        )

    def _is_over(self, i: int, kind: str, end: int) -> bool:
        """Tell whether a note closes the transcript; ``end`` is that of the page in the last speech, 0 before it."""
        if kind == "end":
            return end > 0 or self._only_others_after(i)
        if kind not in {"separator", "time"} or not end:
            return False
        after = self.blocks[i + 1 : i + 2 + _LINES_AFTER_A_CLOCK]
        if i + 1 + len(after) < end:
            return False
        if kind == "separator":
            return _are_scraps(after, spaced=self.lexicon.spaced)
        return (
            bool(after)
            and _CLOCK.search(self.blocks[i].text) is not None
            and not any(ends_sentence(b.text) for b in after)
        )

    def _is_pull_quote(self, i: int) -> bool:
        text = self.blocks[i].text
        if not is_quotation(text) or self.blocks[i - 1].text[-1:] in ":：":  # "I quote:"
            return False
        self.quotations += 1
        return self.quotations < _MOST_QUOTATIONS and is_taken_from(text, self.document.text)

    def _is_dateline(self, start: int, end: int) -> bool:
        """Tell whether the last lines of a page are a place and a day: ``New Delhi``, ``April 25, 2024``."""
        if not self.paragraphs:
            return False
        last = min(end, start + _LINES_OF_A_DATELINE + 1)
        end = next((i for i in range(start + 1, last) if starts_furniture(self.blocks[i].text, self.lexicon)), end)
        if end - start > _LINES_OF_A_DATELINE:
            return False
        lines = [block.text for block in self.blocks[start:end]]
        return is_date_line(lines[-1], self.lexicon) and not any(
            len(line) > _LONGEST_PART or ends_sentence(line) for line in lines
        )

    def _is_topic(self, i: int) -> bool:
        """Tell whether a line before a label is a topic's name, or a word for the part that follows: ``質疑応答``.

        It can stand out by its bold print, or by a mark: ``* Norland``.
        """
        block, before = self.blocks[i], self.blocks[i - 1]
        text = block.text
        closed = ends_sentence(text)
        if len(text) < _LONGEST_PART and (text[-1] == ":" or not closed) and fold(text) in self.lexicon.not_speaker:
            return True
        if closed or len(text) >= _LONGEST_HEADING:
            return False
        if self.lexicon.spaced and _COUNTED_TOPIC.fullmatch(text):
            return True
        starred = text.startswith("* ") and not before.text.startswith("*") and before.text[-1] not in ":："  # no list
        if starred or (is_bold(block) and not is_bold(before)):
            return True
        return self.lexicon.spaced and text[-1] != ":" and _is_heading(text)

    def _only_others_after(self, block: int) -> bool:
        """Tell whether nobody who speaks before a block is a label after it, as in the furniture of a page."""
        self.ends += 1
        if self.ends > _MOST_ENDS:  # each looks at all the labels
            return False
        at = bisect_left(self.cuts, (block,))
        before, after = ({fold(cut.label.text or "") for cut in cuts} for cuts in (self.cuts[:at], self.cuts[at:]))
        return len(before) > 1 and before.isdisjoint(after)

    def _after(self, start: int) -> None:
        for i in range(start, len(self.blocks)):
            self._ignore(i, "after")

    def _some_words(self, i: int, start: int, end: int) -> None:
        """Add a part of a block to the speech at hand."""
        block = self.blocks[i]
        text = block.text[start:end].rstrip()
        words = text.lstrip()
        if words:
            start += len(text) - len(words)
            if start or not block.soft:
                self._words(words, self.starts[i] + start)
            else:
                self._soft_words(words, self.starts[i])

    def _words(self, words: str, start: int) -> None:
        """Add a paragraph to the speech at hand."""
        self.paragraphs.append(_new(Span, (start, start + len(words))))
        self.said.append(words)

    def _soft_words(self, words: str, start: int) -> None:
        """Let words go on with the last paragraph of the speech at hand, where they stand right after it."""
        if self.paragraphs and self.paragraphs[-1].end + 1 == start:
            self.paragraphs[-1] = Span(self.paragraphs[-1].start, start + len(words))
            self.said[-1] += f"\n{words}"
        else:
            self._words(words, start)

    def _close(self, label: Label | None, start: int) -> None:
        """End the speech at hand, which starts at ``start``; without label or words there is none."""
        paragraphs = tuple(self.paragraphs)
        if paragraphs:
            end = paragraphs[-1].end
        elif label and label.cue == "own_line_label":  # a line without a colon, and nobody says anything under it
            printed = label.text or ""
            self.notes.append(Note("heading", printed, Span(start, start + len(printed))))
            self.claimed -= len(printed)
            return
        elif label:
            end = start + label.end - label.start if label.text is not None else start
        else:
            return
        name, cue = (label.text, label.cue) if label else (None, None)
        words = self.said[0] if len(self.said) == 1 else "\n\n".join(self.said)
        self.speeches.append(_new(Speech, (name, words, _new(Span, (start, end)), paragraphs, cue)))
        self.paragraphs, self.said = [], []

    def _note(self, i: int, kind: str) -> None:
        self.notes.append(Note(kind, self.blocks[i].text, self.document.span(i)))

    def _ignore(self, i: int, reason: str) -> None:
        self.ignored.append(Region(reason, self.document.span(i)))


def _are_scraps(blocks: Sequence[Block], *, spaced: bool) -> bool:
    """Tell whether what follows a rule is a page's serial number or address and nothing that is said."""
    return 0 < len(blocks) <= _MOST_SCRAPS and all(
        (len(block.text.split()) if spaced else len(block.text) // 2) <= _MOST_SCRAPS
        and any(c.isdecimal() or c == "/" for c in block.text)
        for block in blocks
    )


@lru_cache(maxsize=4096)
def _who_continues(label: str) -> str | None:
    found = _CONTINUED.fullmatch(label)
    return fold(found[1]) if found else None


#: ``Pier (2)``: what is spoken of, for the second time.
_COUNTED_TOPIC: Final = re.compile(r"[^\W\d_][^.?!:]{1,60} \(\d\)")
_LONGEST_HEADING: Final = 160
_LONGEST_PART: Final = 40
_LINES_OF_A_DATELINE: Final = 3
_MOST_SCRAPS: Final = 3
#: ``11:37 A.M. EDT``, and where to find the slides.
_LINES_AFTER_A_CLOCK: Final = 4
_CLOCK: Final = re.compile(r"\d:\d\d\s*[AaPp]\.?[Mm]")
#: Each is looked for in the whole text.
_MOST_QUOTATIONS: Final = 50
_MOST_ENDS: Final = 50


def _is_heading(text: str) -> bool:
    """Tell whether a line before a label is a topic's name: short, every word of weight capitalised, no full stop."""
    if not text[-1].isalnum() or len(text) >= _LONGEST_HEADING or not text[0].isupper():
        return False
    words = text.split()
    return (
        1 < len(words) <= 9
        and all(word[:1].isupper() or len(word) <= 4 for word in words)
        and sum(w[:1].isupper() for w in words) > len(words) // 2
    )
