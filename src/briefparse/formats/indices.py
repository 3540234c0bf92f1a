"""Which turns an exchange holds, as positions in ``briefing.turns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from briefparse.errors import FormatError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefparse.model import Briefing, Turn


@frozen
class Indices:
    """The turns of one exchange, as positions in ``briefing.turns``."""

    questions: tuple[int, ...]
    answers: tuple[int, ...]


def exchange_indices(briefing: Briefing, format_name: str) -> tuple[Indices, ...]:
    """Find where the turns of each exchange stand in the briefing."""
    return tuple(_exchange_indices(briefing, format_name))


def _exchange_indices(briefing: Briefing, format_name: str) -> Iterator[Indices]:
    places: dict[Turn, list[int]] = {}
    for index, turn in enumerate(briefing.turns):
        places.setdefault(turn, []).append(index)
    last = -1

    def find(turns: Sequence[Turn], where: str) -> tuple[int, ...]:
        nonlocal last
        found: list[int] = []
        for number, turn in enumerate(turns):
            if turn not in places:
                raise FormatError(format_name, f"{where}[{number}]", _STRAY)
            last = _place(turn, briefing.turns, places[turn], last)
            found.append(last)
        return tuple(found)

    for number, exchange in enumerate(briefing.exchanges):
        where = f"exchanges[{number}]"
        yield Indices(find(exchange.questions, f"{where}.questions"), find(exchange.answers, f"{where}.answers"))


_STRAY = "is a turn that briefing.turns does not hold; build exchanges of the briefing's own turns"


def _place(turn: Turn, turns: Sequence[Turn], candidates: Sequence[int], last: int) -> int:
    """Choose among equal turns: the very object, else the next one after the last that was used."""
    same = [index for index in candidates if turns[index] is turn] or candidates
    return next((index for index in same if index > last), same[0])
