"""What a view shows as one box, and where its links lead: turns, exchanges, and what stands between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from briefparse.claims import Claim, audit
from briefparse.formats.indices import Indices, exchange_indices
from briefparse.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefparse.model import Briefing, Speaker

#: Colours of speakers; where there are more speakers, they begin again.
_COLOURS: Final = 8
#: Languages written from right to left.
_RTL: Final = frozenset(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"])


class Part(NamedTuple):
    """What a turn is in an exchange."""

    exchange: int
    #: ``question`` or ``answer``.
    name: str


@frozen
class Places:
    """Where everything of a briefing stands on its view."""

    claims: tuple[Claim, ...]
    exchanges: tuple[Indices, ...]
    #: Position of a turn to its part in an exchange.
    parts: Mapping[int, Part]
    #: Speaker to the class of the colour.
    colours: Mapping[Speaker, str]
    #: ``rtl`` where the briefing's language is written from right to left.
    direction: str | None

    def anchor_at(self, place: int) -> str | None:
        """Return the anchor of what stands at a place of the text; ``None`` where there is nothing before it."""
        at = bisect_right(self.claims, place, key=lambda claim: claim.span.start) - 1
        return anchor_of(self.claims[at]) if at >= 0 else None


def places_of(briefing: Briefing) -> Places:
    """Find where everything stands; a turn that has no character has a place, too."""
    claims = audit(briefing)
    heard = {claim.turn for claim in claims}
    silent = [
        Claim(Span(turn.span.start, turn.span.start), "words", "", number)
        for number, turn in enumerate(briefing.turns)
        if number not in heard
    ]
    if silent:
        claims = tuple(sorted((*claims, *silent), key=lambda claim: claim.span))
    exchanges = exchange_indices(briefing, "view")
    direction = "rtl" if briefing.metadata.language in _RTL else None
    return Places(claims, exchanges, _parts(exchanges), _colours(briefing.speakers), direction)


def anchor_of(claim: Claim) -> str:
    """Return the anchor of a claim: that of its turn, or its own."""
    return f"at-{claim.span.start}" if claim.turn is None else f"turn-{claim.turn}"


def boxes(text: str, claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Yield the claims of each box: those of a turn with what stands among them or on their last line, or another one alone."""
    last = {claim.turn: at for at, claim in enumerate(claims) if claim.turn is not None}
    box: list[Claim] = []
    end = -1
    for at, claim in enumerate(claims):
        if box and at > end and (claim.turn is not None or _is_below(text, box[-1], claim)):
            yield box
            box = []
        if claim.turn is not None:
            end = max(end, last[claim.turn])
        box.append(claim)
    if box:
        yield box


def lines(text: str, claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """Yield the claims that stand on one line."""
    line: list[Claim] = []
    for claim in claims:
        if line and _is_below(text, line[-1], claim):
            yield line
            line = []
        line.append(claim)
    if line:
        yield line


def _is_below(text: str, before: Claim, claim: Claim) -> bool:
    return "\n" in text[before.span.end : claim.span.start]


def _parts(exchanges: Iterable[Indices]) -> dict[int, Part]:
    parts: dict[int, Part] = {}
    for number, exchange in enumerate(exchanges):
        parts |= dict.fromkeys(exchange.questions, Part(number, "question"))
        parts |= dict.fromkeys(exchange.answers, Part(number, "answer"))
    return parts


def _colours(speakers: Iterable[Speaker]) -> dict[Speaker, str]:
    """Give each person a colour; two labels of one name share theirs."""
    numbers: dict[str, int] = {}
    return {
        speaker: f"c{numbers.setdefault(speaker.name or speaker.label or '', len(numbers)) % _COLOURS}"
        for speaker in speakers
    }
