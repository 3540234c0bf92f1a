"""Which turn of one version is which of the other, by what is said and not by where it stands.

First equal turns in the same order, then equal words there under another label, then equal turns elsewhere, then equal words
elsewhere under another label, then the likest words. What lies between the same two turns that did not change lies in the same
gap, and less likeness is asked of it.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections import Counter, defaultdict, deque
from typing import TYPE_CHECKING, Final

from attrs import frozen

from briefparse.model import Role
from briefparse.revisions.alignment import Pairs, aligned, settled
from briefparse.revisions.wording import features, plain_marks, shared, squeezed, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from briefparse.model import Turn


@frozen
class Match:
    """An old turn and the new one that it became; ``kind`` is ``same``, ``relabelled``, ``moved`` or ``reworded``."""

    kind: str
    old: int
    new: int
    #: Other turns lie between it and the turns that did not change.
    moved: bool = False


#: Fewer words (``Thank you.``) are said again anywhere: elsewhere, under another label, they are other words.
_ENOUGH_WORDS: Final = 8
#: Five words that all stand in a longer turn of the gap are that turn, cut short; fewer stand anywhere.
_ENOUGH_FEATURES: Final = 9
#: Of pairs of turns of one real page, 6 in 1,000 are as much alike as the first, and of Chinese ones 30; 1 in 10,000 as much as
#: the second. Where 40 words of 100 are others, 19 turns in 20 reach the first; where 50 are, half of them do.
_ALIKE_HERE: Final = 0.4
_ALIKE_ELSEWHERE: Final = 0.5
#: ``By June.`` and ``By May.`` have one feature of three in common.
_ALIKE_IN_BRIEF: Final = 0.3
#: What a place and a label are worth beside likeness, which is 1 at most.
_HERE: Final = 0.3
_SAME_LABEL: Final = 0.1
#: How many likely partners of a turn are compared, and how many places of its rarest features are looked up for them.
_CANDIDATES: Final = 4
_LOOKED_UP: Final = 200
_NEAR: Final = 40


def matches(old: Sequence[Turn], new: Sequence[Turn]) -> list[Match]:
    """Return what became of each old turn that is still there, in the order of the old version."""
    found = [Match("same", i, j) for i, j in _same(old, new)]
    found += _relabelled_here(old, new, found)
    gaps = _gaps_between(found, len(old), len(new))
    found += _moved(old, new, found)
    found += _relabelled_elsewhere(old, new, found, gaps)
    found += _reworded(old, new, found, gaps)
    return sorted(found, key=lambda match: match.old)


@frozen
class _Gaps:
    """For each position of both versions: how many turns before it kept their order; and where those stand."""

    old: list[int]
    new: list[int]
    kept: Pairs


def _gaps_between(found: Sequence[Match], size_old: int, size_new: int) -> _Gaps:
    kept = sorted((match.old, match.new) for match in found)
    before, after = [i for i, _ in kept], [j for _, j in kept]
    return _Gaps(
        [bisect_left(before, at) for at in range(size_old)], [bisect_left(after, at) for at in range(size_new)], kept
    )


def _match(kind: str, i: int, j: int, gaps: _Gaps) -> Match:
    return Match(kind, i, j, moved=gaps.old[i] != gaps.new[j])


def _left(found: Sequence[Match], size_old: int, size_new: int) -> tuple[list[int], list[int]]:
    """Return the positions on both sides that have no match."""
    before, after = {match.old for match in found}, {match.new for match in found}
    return [at for at in range(size_old) if at not in before], [at for at in range(size_new) if at not in after]


def _same(old: Sequence[Turn], new: Sequence[Turn]) -> Pairs:
    before, after = [turn.id for turn in old], [turn.id for turn in new]
    pairs = settled(aligned(before, after), before, _opening(old))
    back = settled([(j, i) for i, j in pairs], after, _opening(new))
    return sorted((i, j) for j, i in back)


def _opening(turns: Sequence[Turn]) -> Callable[[int], bool]:
    """Return the test whether a first question stands at a position."""
    asks = [turn.speaker.role is Role.PRESS for turn in turns]
    return lambda at: at < len(asks) and asks[at] and not (at and asks[at - 1])


def _relabelled_here(old: Sequence[Turn], new: Sequence[Turn], found: Sequence[Match]) -> list[Match]:
    gaps = _gaps_between(found, len(old), len(new))
    left_old, left_new = _left(found, len(old), len(new))
    before = [(gaps.old[i], squeezed(old[i].text)) for i in left_old]
    after = [(gaps.new[j], squeezed(new[j].text)) for j in left_new]
    return [Match("relabelled", left_old[i], left_new[j]) for i, j in aligned(before, after)]


def _moved(old: Sequence[Turn], new: Sequence[Turn], found: Sequence[Match]) -> list[Match]:
    left_old, left_new = _left(found, len(old), len(new))
    pairs = _in_turn(((i, old[i].id) for i in left_old), ((j, new[j].id) for j in left_new))
    return [Match("moved", i, j, moved=True) for i, j in pairs]


def _relabelled_elsewhere(old: Sequence[Turn], new: Sequence[Turn], found: Sequence[Match], gaps: _Gaps) -> list[Match]:
    left_old, left_new = _left(found, len(old), len(new))
    long_enough = [i for i in left_old if len(words_of(old[i].text)) >= _ENOUGH_WORDS]
    pairs = _in_turn(((i, squeezed(old[i].text)) for i in long_enough), ((j, squeezed(new[j].text)) for j in left_new))
    return [_match("relabelled", i, j, gaps) for i, j in pairs]


def _in_turn(old: Iterable[tuple[int, str]], new: Iterable[tuple[int, str]]) -> Pairs:
    """Pair equal items: the first with the first, the second with the second."""
    waiting: defaultdict[str, deque[int]] = defaultdict(deque)
    for at, item in new:
        waiting[item].append(at)
    return [(at, waiting[item].popleft()) for at, item in old if waiting[item]]


def _reworded(old: Sequence[Turn], new: Sequence[Turn], found: Sequence[Match], gaps: _Gaps) -> list[Match]:
    """Pair what is left by likeness; those in one gap and under one label before others."""
    left_old, left_new = _left(found, len(old), len(new))
    before = {i: counted(old[i].text) for i in left_old}
    after = {j: counted(new[j].text) for j in left_new}

    def alike(i: int, j: int) -> float:
        label = old[i].speaker.label == new[j].speaker.label
        return _alike(before[i], after[j], here=gaps.old[i] == gaps.new[j], label=label)

    pairs = likest(before, after, alike, {i: _place(i, gaps) for i in before})
    return [_match("reworded", i, j, gaps) for i, j in pairs]


def counted(text: str) -> Counter[str]:
    """Count the features of a text; one of marks alone is its own feature."""
    return features(words_of(text) or [plain_marks(text)])


def likest(
    before: Mapping[int, Counter[str]],
    after: Mapping[int, Counter[str]],
    alike: Callable[[int, int], float],
    place: Mapping[int, int],
) -> Pairs:
    """Pair two sets of texts, the best pairs first; a pair that is 0 alike is none.

    Args:
        before: The features of the old texts by position.
        after: Those of the new texts.
        alike: How good a pair two positions are.
        place: Where each old text would be looked for first.
    """
    likely = [(-good, i, j) for i, j in _candidates(before, after, place) if (good := alike(i, j))]
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(likely):
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return sorted(partner.items())


def _alike(old: Counter[str], new: Counter[str], *, here: bool, label: bool) -> float:
    """Return how good a pair two turns are, 0 where they are none: a text cut short in its place is still that text."""
    sizes, common = (old.total(), new.total()), shared(old, new)
    alike = 2 * common / sum(sizes)
    if here and min(sizes) >= _ENOUGH_FEATURES:
        alike = max(alike, common / min(sizes) / 2)
    elif not here and min(sizes) < 2 * _ENOUGH_WORDS:
        return 0.0
    brief = label and max(sizes) < _ENOUGH_FEATURES
    enough = _ALIKE_IN_BRIEF if brief else _ALIKE_HERE if here else _ALIKE_ELSEWHERE
    return alike + _HERE * here + _SAME_LABEL * label if alike >= enough else 0.0


def _candidates(
    before: Mapping[int, Counter[str]], after: Mapping[int, Counter[str]], place: Mapping[int, int]
) -> Iterator[tuple[int, int]]:
    """Yield pairs that share features, the rarest first; as many for each old turn as one can compare in no time."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j, has in after.items():
        for feature in has:
            places[feature].append(j)
    for i, has in before.items():
        common: Counter[int] = Counter()
        looked_up = 0
        for feature in sorted(has.keys() & places.keys(), key=lambda each: (len(places[each]), each)):
            near = _nearest(places[feature], place[i])
            common.update(near)
            looked_up += len(near)
            if looked_up > _LOOKED_UP:
                break
        shares = {j: times / (len(has) + len(after[j])) for j, times in common.items()}
        held = {
            j: times / min(len(has), len(after[j])) for j, times in common.items()
        }  # whole where a text was cut short
        for measure in (shares, held):
            yield from ((i, j) for j in heapq.nsmallest(_CANDIDATES, measure, key=lambda j: (-measure[j], j)))


def _nearest(places: list[int], place: int) -> list[int]:
    if len(places) <= _NEAR:
        return places
    start = max(0, bisect_left(places, place) - _NEAR // 2)
    return places[start : start + _NEAR]


def _place(i: int, gaps: _Gaps) -> int:
    """Return where an old turn would stand in the new version, had only it changed."""
    if not gaps.old[i]:
        return i
    before, after = gaps.kept[gaps.old[i] - 1]
    return after + i - before
