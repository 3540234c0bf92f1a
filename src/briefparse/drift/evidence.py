"""What can speak for a page's being damaged, built otherwise, blocked or no briefing: the kinds of evidence, and the statuses."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from attrs import frozen


class Status(StrEnum):
    """What became of a page, from the least grave to the gravest."""

    OK = "ok"
    #: Read, but something is missing or damaged.
    DEGRADED = "degraded"
    #: The site builds its pages otherwise than before.
    CHANGED = "changed"
    #: A consent, login, error or bot wall stands in the page's place.
    BLOCKED = "blocked"
    #: A whole page of another kind: a statement, a listing.
    NOT_A_BRIEFING = "not_a_briefing"


class Code(NamedTuple):
    """The status that evidence speaks for, the family that it belongs to, and what it means."""

    status: Status
    #: What else comes of the same cause; only the heaviest of a family counts.
    family: str
    meaning: str


_D, _C = Status.DEGRADED, Status.CHANGED
#: Every kind of evidence.
CODES: Final[Mapping[str, Code]] = {
    "wall": Code(Status.BLOCKED, "wall", "its title or much of its text is the words of a consent, login, error or bot wall"),
    "refused": Code(Status.NOT_A_BRIEFING, "refused", "nobody asks and answers on the page"),
    "other_site": Code(_C, "site", "the page says that it is of another site than its URL"),
    "adapter_other": Code(_C, "site", "the baseline knows no page of this adapter"),
    "layout_other": Code(_C, "site", "the baseline knows no page of this layout"),
    "layout_unmatched": Code(_C, "site", "none of the adapter's layouts is on the page"),
    "form_other": Code(_C, "site", "the source is HTML, XML or plain text, and none of the baseline's is"),
    "language_other": Code(_C, "language", "the transcript is in a language that the baseline does not know"),
    "blocks_other": Code(_C, "blocks", "most paragraphs stand in other block elements than on any page of the baseline"),
    "container_gone": Code(_C, "containers", "an element that holds the transcript on every page of the baseline is gone"),
    "emphasis_other": Code(_C, "labels", "turns start emphasised, or do not, as on no page of the baseline"),
    "mark_other": Code(_C, "labels", "labels end in another sign, or are missing, as on no page of the baseline"),
    "line_other": Code(_C, "labels", "labels stand on lines of their own, or do not, as on no page of the baseline"),
    "letters_other": Code(_C, "labels", "labels are words, names, capitals or initials, as on no page of the baseline"),
    "label_gone": Code(_C, "words", "a word that labels the press on every page of the baseline labels nobody"),
    "label_new": Code(_C, "words", "most turns of the press have a word for a label that none has in the baseline"),
    "unread_questions": Code(_C, "questions", "the title names a briefing, questions are asked, and nobody is seen to ask"),
    "roles_unknown": Code(_C, "figures", "far more turns than in the baseline are of speakers whose role is unknown"),
    "alternation_broken": Code(_C, "figures", "press and officials take turns far less than in the baseline"),
    "questions_gone": Code(_D, "questions", "far fewer turns than in the baseline are the press's"),
    "cut_off": Code(_D, "cut", "the source stops before its end"),
    "ends_in_sentence": Code(_D, "ending", "the text stops in mid-sentence, which the baseline's never does"),
    "end_missing": Code(_D, "end", "what stands last on every page of the baseline is missing"),
    "empty_body": Code(_D, "empty", "there is nothing, or next to nothing, in the body"),
    "misread_characters": Code(_D, "misread", "characters were read in a wrong encoding and saved so"),
    "replacement_characters": Code(_D, "replaced", "characters could not be decoded and stand as U+FFFD"),
    "field_missing": Code(_D, "fields", "a field of the metadata is missing that the baseline's pages have"),
    "field_elsewhere": Code(_D, "places", "a field of the metadata comes from a place that the baseline's never does"),
    "print_missing": Code(_D, "fields", "what the layout points to is not on the page, and is on the baseline's"),
    "coverage_lost": Code(_D, "coverage", "far more of the text than in the baseline is outside the body, ignored or unclaimed"),
    "size_unlike": Code(_D, "figures", "there are far fewer or more turns, exchanges or characters a turn than in the baseline"),
}  # fmt: skip
#: The families that rest on nothing but habit; those of the others show on the page itself.
OF_HABIT: Final = frozenset(
    "language blocks containers labels words ending end fields places coverage figures questions".split()  # noqa: SIM905
)


@frozen
class Evidence:
    """One thing that speaks for a status."""

    code: str
    #: From 0 to 1; from a sum of 1 on the status is given.
    weight: float
    message: str
    observed: str = ""
    expected: str = ""
    #: The field, figure or trait that it is about, where its code is about several.
    about: str = ""

    @property
    def key(self) -> str:
        """Code and what it is about: by this it is counted how often good pages give it."""
        return f"{self.code} {self.about}".rstrip()

    @property
    def status(self) -> Status:
        """The status that it speaks for."""
        return CODES[self.code].status

    @property
    def family(self) -> str:
        """The family that it belongs to."""
        return CODES[self.code].family
