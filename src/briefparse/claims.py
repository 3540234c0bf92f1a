"""Where each character of the body went, worked out again from the spans of a briefing alone.

:attr:`Briefing.coverage` is counted while the turns are put together; this reads only what came out, so that one checks the
other. A character that two claims want, or that none has, is a fault of briefparse.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from briefparse.model import Briefing, Coverage, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@frozen
class Claim:
    """A run of characters of :attr:`Briefing.text` and what it is."""

    span: Span
    #: ``label`` or ``words`` of a turn, ``note``, ``ignored`` or ``unclaimed``.
    kind: str
    #: The label of the turn, the kind of the note or the reason; empty where there is none.
    detail: str
    #: The position of the turn in :attr:`Briefing.turns`.
    turn: int | None = None
    #: Characters, as :class:`Coverage` counts them: line breaks left out, with the space up to the next claim on the line.
    size: int = 0


def audit(briefing: Briefing) -> tuple[Claim, ...]:
    """Return all of a briefing's text in order, each run of characters with what claims it; but for breaks between paragraphs."""
    claims = sorted(_claims(briefing), key=lambda claim: claim.span)
    return tuple(_sized(briefing.text, list(_with_gaps(briefing.text, claims))))


def recount(briefing: Briefing) -> Coverage:
    """Return the coverage that the claims add up to; a character under two claims counts twice."""
    sizes: Counter[str] = Counter()
    ignored: Counter[str] = Counter()
    claims = audit(briefing)
    for claim in claims:
        sizes[claim.kind] += claim.size
        if claim.kind == "ignored":
            ignored[claim.detail] += claim.size
    return Coverage(
        body=len(briefing.text) - briefing.text.count("\n"),
        turns=sizes["label"] + sizes["words"],
        notes=sizes["note"],
        ignored=dict(ignored),
        unclaimed=sizes["unclaimed"],
        outside_body=briefing.coverage.outside_body,
    )


def _claims(briefing: Briefing) -> Iterator[Claim]:
    others = [Claim(note.span, "note", note.kind) for note in briefing.notes]
    others += [Claim(region.span, "ignored", region.reason) for region in briefing.ignored]
    yield from others
    starts = sorted(claim.span.start for claim in others)
    for number, turn in enumerate(briefing.turns):
        label = turn.speaker.label or ""
        ends = [span.start for span in turn.paragraphs[:1]] or [turn.span.end]
        ends += [start for start in starts if turn.span.start <= start < ends[0]][:1]
        printed = briefing.text[turn.span.start : min(ends)].rstrip()
        if printed:
            yield Claim(Span(turn.span.start, turn.span.start + len(printed)), "label", label, number)
        for span in turn.paragraphs:
            yield Claim(span, "words", label, number)


def _with_gaps(text: str, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims with what lies between them and is more than space."""
    end = 0
    nothing = Claim(Span(len(text), len(text)), "", "")
    for claim in (*claims, nothing):
        gap = text[end : claim.span.start]
        if gap and not gap.isspace():
            start = end + len(gap) - len(gap.lstrip())
            yield Claim(Span(start, end + len(gap.rstrip())), "unclaimed", "")
        if claim is not nothing:
            yield claim
        end = max(end, claim.span.end)


def _sized(text: str, claims: list[Claim]) -> Iterator[Claim]:
    """Yield the claims with their sizes; space on a line between two of them is the turn's, where one is a turn's."""
    extra = [0] * (len(claims) + 1)
    for at, (before, after) in enumerate(pairwise(claims)):
        gap = text[before.span.end : after.span.start]
        if gap and "\n" not in gap:
            extra[at + (before.turn is None and after.turn is not None)] += len(gap)
    for claim, more in zip(claims, extra, strict=False):
        start, end = claim.span
        yield Claim(claim.span, claim.kind, claim.detail, claim.turn, end - start - text.count("\n", start, end) + more)
