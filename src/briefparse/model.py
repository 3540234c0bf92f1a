"""What comes out: frozen values that parse nothing.

Spans are half-open ranges of characters (Unicode code points) in :attr:`Briefing.text`.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from attrs import Factory, field, frozen


class Role(StrEnum):
    """What a speaker does at the briefing; unknown is ``None``."""

    PRESS = "press"
    OFFICIAL = "official"
    MODERATOR = "moderator"


class Span(NamedTuple):
    """A half-open range of characters in :attr:`Briefing.text`."""

    start: int
    end: int


def _content_id(*words: str) -> str:
    """Return the first 64 bits, hexadecimal, of the SHA-256 of words in NFC and UTF-8, without white space and a line each.

    So an id is another where a letter is, and the same however the page breaks and tags its lines.
    """
    text = "\n".join("".join(each.split()) for each in words)
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode("utf-8", "replace")).hexdigest()[:16]


@frozen
class Speaker:
    """Who speaks, as the page says it."""

    #: The printed words that say who, without colon and brackets; ``None`` where the page prints none.
    label: str | None = None
    #: The person's name, where the label, the title or the byline gives it.
    name: str | None = None
    #: The office or function, where the page gives it ("Deputy Spokesperson").
    office: str | None = None
    #: The outlet, ministry or body ("凤凰卫视" of 凤凰卫视记者).
    organisation: str | None = None
    role: Role | None = None
    #: How the role was found: ``label``, ``office``, ``title``, ``answers``, ``asks``, ``called``, ``introduced``,
    #: ``floor``, ``elimination``, ``position``.
    method: str | None = None
    #: Where each of the three stands: ``label`` (this one), ``title``, ``byline`` (the lines above the first turn),
    #: ``other_label`` (another label of the same person).
    name_method: str | None = None
    office_method: str | None = None
    organisation_method: str | None = None


@frozen
class Turn:
    """What one speaker says until the next speaks."""

    speaker: Speaker
    #: The words, without the label; paragraphs joined by a blank line.
    text: str
    #: From the first character of the label (or of the words, where there is none) to the last of the words.
    span: Span
    #: The paragraphs of the words, in order; what lies between two of them is a note or an ignored region.
    paragraphs: tuple[Span, ...] = ()
    #: BCP 47 primary tag, where all of it is in another language than the briefing (a question without an interpreter).
    language: str | None = None
    #: XPath of the text node in which the span starts, and of that of each paragraph, in the tree that lxml makes of the
    #: page; only where :func:`briefparse.parse` was asked for them and the source is HTML.
    xpath: str | None = None
    paragraph_xpaths: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Hash of label and words, 16 hexadecimal digits; whoever says the same again has the same one."""
        return _content_id(self.speaker.label or "", self.text)


@frozen
class Note:
    """What nobody says: a stage direction on its own, a timestamp, an end mark."""

    #: ``stage``, ``time``, ``end``, ``separator``, ``heading``, ``title``, ``editor`` or ``continued``
    #: (a label that says again who is speaking, on a new page of the paper).
    kind: str
    text: str
    span: Span
    #: As that of a turn.
    xpath: str | None = None


@frozen
class Region:
    """A part of the body that is left out for a named reason (caption, navigation, share, running_head ...)."""

    reason: str
    span: Span


@frozen
class Exchange:
    """A question (all press turns in a row) and its answer (the official turns after them)."""

    questions: tuple[Turn, ...]
    answers: tuple[Turn, ...] = ()
    #: The same asker as in the exchange before asks on, by the label.
    follow_up: bool = False

    @property
    def question(self) -> str:
        """The words of the question turns, joined by a blank line."""
        return "\n\n".join(turn.text for turn in self.questions)

    @property
    def answer(self) -> str:
        """The words of the answer turns, joined by a blank line; empty where nobody answered."""
        return "\n\n".join(turn.text for turn in self.answers)

    @property
    def asker(self) -> Speaker:
        """Who asks first."""
        return self.questions[0].speaker

    @property
    def answerer(self) -> Speaker | None:
        """Who answers first; ``None`` where nobody answered."""
        return self.answers[0].speaker if self.answers else None

    @property
    def id(self) -> str:
        """Hash of the ids of its turns, 16 hexadecimal digits."""
        return _content_id(*(turn.id for turn in self.questions), "", *(turn.id for turn in self.answers))


@frozen
class Date:
    """A date as printed, and what it means. Parts that the page does not print are never filled in."""

    #: ISO 8601, as far as it is known: ``2013``, ``2013-02``, ``2013-02-26``, ``2013-02-26T14:53``,
    #: with ``+03:00`` where the page prints the offset.
    value: str
    #: ``year``, ``month``, ``day``, ``minute`` or ``second``.
    precision: str
    #: The printed words.
    raw: str
    #: Where it stands: ``title``, ``head``, ``layout``, ``meta``, ``json-ld``, ``front matter``, ``published``, ``note``.
    source: str

    @property
    def day(self) -> dt.date | None:
        """The calendar day, where the value has one."""
        return dt.date.fromisoformat(self.value[:10]) if len(self.value) >= len("2013-02-26") else None


@frozen
class Related:
    """A document that the page points to."""

    title: str
    url: str | None = None
    #: The date in its title, ISO 8601.
    date: str | None = None


@frozen
class Metadata:
    """What the page says of the briefing."""

    title: str | None = None
    #: ``press_conference``, ``briefing``, ``interview``, ``media_questions``, ``gaggle``, ``remarks`` ...
    kind: str | None = None
    #: The day the briefing was held; the publication day, with source ``published``, where the page gives no other.
    date: Date | None = None
    #: When the page says it was published.
    published: Date | None = None
    #: When the first turn began and the last one ended, where the page prints both the day and the time ("1:31 P.M. EDT").
    started: Date | None = None
    ended: Date | None = None
    #: IANA name of the zone of the site's times that are printed without one.
    time_zone: str | None = None
    place: str | None = None
    #: BCP 47 primary tag of the transcript.
    language: str | None = None
    institution: str | None = None
    url: str | None = None
    #: The adapter and its layout that read the page.
    adapter: str = "generic"
    layout: str | None = None
    category: str | None = None
    tags: tuple[str, ...] = ()
    views: int | None = None
    print_url: str | None = None
    related: tuple[Related, ...] = ()
    encoding: str | None = None
    #: Hexadecimal SHA-256 of the bytes as given (of their UTF-8 form where text was given).
    source_sha256: str | None = None


@frozen
class Diagnostic:
    """Something a careful reader should know about this parse."""

    #: Stable, lower case with underscores: ``layout_unmatched``, ``replacement_characters`` ...
    code: str
    #: ``info``, ``warning`` or ``error``.
    severity: str
    message: str
    span: Span | None = None


@frozen
class Coverage:
    """Where each character of the body went; ``body`` is the sum of turns, notes, ignored and unclaimed.

    Figures are characters of :attr:`Briefing.text` without the line breaks between paragraphs.
    """

    body: int = 0
    turns: int = 0
    notes: int = 0
    #: Reason to characters.
    ignored: Mapping[str, int] = field(factory=dict, hash=False)
    unclaimed: int = 0
    #: Characters of the page's text that are not in its body, white space, scripts and the like left out.
    outside_body: int = 0


@frozen
class Patch:
    """A correction to the source of one briefing, made by a person and not by the parser."""

    #: What stands in the decoded source; white space matches any run of white space, all else only itself.
    old: str
    #: What is put in its place, as it is.
    new: str
    reason: str
    author: str | None = None
    #: Which source is meant: its address, the SHA-256 of its bytes, or both.
    url: str | None = None
    source_sha256: str | None = None
    #: How often ``old`` stands there, where not once; all of them are meant.
    count: int = 1


@frozen
class Provenance:
    """How a briefing was made, beside what :class:`Metadata` says of adapter, layout, encoding and source."""

    #: Version of briefparse that parsed the page.
    library: str | None = None
    #: Versions of the adapter and of its layout; each is raised when what it reads on a page changes.
    adapter_version: int | None = None
    layout_version: int | None = None
    #: How each value of the metadata was found that the page does not simply print: its name to a word of ``METHODS`` in
    #: :mod:`briefparse.provenance`. Dates and speakers carry their own.
    methods: Mapping[str, str] = field(factory=dict, hash=False)
    #: The patches that were applied to the source before it was parsed, in their order.
    patches: tuple[Patch, ...] = ()


@frozen
class Briefing:
    """One press briefing, conference, interview or set of answers."""

    metadata: Metadata
    #: Canonical text of the body: paragraphs joined by a blank line, white space folded.
    text: str
    turns: tuple[Turn, ...]
    notes: tuple[Note, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    ignored: tuple[Region, ...] = ()
    coverage: Coverage = Factory(Coverage)
    diagnostics: tuple[Diagnostic, ...] = ()
    provenance: Provenance = Factory(Provenance)

    @property
    def id(self) -> str:
        """Hash of the ids of its turns, 16 hexadecimal digits: pages on which the same is said have the same one."""
        return _content_id(*(turn.id for turn in self.turns))

    @property
    def text_sha256(self) -> str:
        """Hexadecimal SHA-256 of :attr:`text` in UTF-8: spans of two briefings agree where it does."""
        return hashlib.sha256(self.text.encode("utf-8", "replace")).hexdigest()

    @property
    def opening(self) -> tuple[Turn, ...]:
        """The turns before the first question."""
        first = next((i for i, turn in enumerate(self.turns) if turn.speaker.role is Role.PRESS), len(self.turns))
        return self.turns[:first]

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Each speaker once, in order of the first turn."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns))
