"""Who asks and who answers: the role of each label of a page, only where the page shows it, with the method that found it.

The order of trust: what the label's own words say; the name in the title; who answers whom; the position.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from briefparse.dialogue import asking_hosts, from_dialogue
from briefparse.floor import called_to_ask, callers, calls_of, chair, floor_givers, introduced, moderators
from briefparse.lexicon import Lexicon, fold, fold_term
from briefparse.model import Role
from briefparse.parts import Part, by_what_he_does, find_namesakes, parts_of, share_roles, words_of
from briefparse.tally import tally

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefparse.turns import Speech

#: One who asks and one who answers leave no room for a moderator.
_TWO_SIDES: Final = 2


def find_parts(
    speeches: Sequence[Speech], lexicon: Lexicon, title: str = "", byline: str = ""
) -> tuple[list[Part], list[Part]]:
    """Return the part that is played in each speech, and each labelled part once, with its role."""
    said, parts = parts_of(speeches, lexicon)
    follows = tally(pairwise([part for part, _ in groupby(said)]))
    namesakes = find_namesakes(parts, lexicon)
    unlabelled = next((part for part in said if part.role is Role.PRESS and not part.label), None)
    if unlabelled:
        _answerers(parts, unlabelled, follows)
    elif lexicon.kind_of(title) == "interview" or not any(part.role for part in parts):
        _interviewer(parts)
    _from_title(parts, lexicon, title, byline)
    share_roles(namesakes)
    calls = calls_of(parts, said, speeches, lexicon) if len(parts) > _TWO_SIDES else {}
    callers(calls)
    if len(parts) > _TWO_SIDES:
        chair(parts, said, follows)
    called_to_ask(said, speeches, lexicon)
    if len(parts) > _TWO_SIDES:
        introduced(said, speeches, lexicon)
    from_dialogue(parts, follows, len(speeches), lexicon)
    if asking_hosts(parts):
        from_dialogue(parts, follows, len(speeches), lexicon)
    if len(parts) > _TWO_SIDES:
        moderators(parts, said, follows, floor_givers(said, speeches, calls, lexicon))
    by_what_he_does(parts)
    return said, parts


def _answerers(parts: list[Part], unlabelled: Part, follows: Mapping[tuple[Part, Part], int]) -> None:
    """Where questions stand in bold without a label, whoever has one and mostly speaks after them answers, be they two or three."""
    for part in parts:
        if part.role is None and follows.get((unlabelled, part), 0) * 2 >= part.runs:
            part.role, part.method = Role.OFFICIAL, "answers"


def _interviewer(parts: list[Part]) -> None:
    """In a talk of two, whoever has no office asks; where neither has one, whoever asks far more."""
    speeches: Counter[Part] = Counter()
    for part in parts:
        speeches[part.alias or part] += part.speeches  # "PRESIDENT JANE ROE" and "PRESIDENT ROE" are one
    two = [part for part, _ in speeches.most_common(_TWO_SIDES)]
    if len(two) < _TWO_SIDES or sum(map(speeches.__getitem__, two)) * 10 < speeches.total() * 9:
        return
    asker, other = sorted(two, key=lambda part: (part.role is Role.OFFICIAL, -part.asks / part.speeches))
    if asker.role or other.role not in {None, Role.OFFICIAL}:
        return
    if other.role:
        asker.role, asker.method = Role.PRESS, "elimination"
    elif asker.asks * other.speeches > 2 * other.asks * asker.speeches:
        asker.role, asker.method = Role.PRESS, "asks"
        other.role, other.method = Role.OFFICIAL, "answers"


def _from_title(parts: list[Part], lexicon: Lexicon, title: str, byline: str) -> None:
    if all(part.role for part in parts):
        return
    told = fold_term(f"{title} {byline}")
    compact = f"{title} {byline}".replace(" ", "")
    answered = any(part.role is Role.OFFICIAL for part in parts)
    for part in parts:
        if part.role:
            continue
        name = [w for w in words_of(fold(part.label)) if w not in lexicon.honorific]
        found = (
            part.label in compact and len(part.label) > 1
            if not lexicon.spaced
            else bool(name) and _names(told, name[-1])
        )
        # "Interview with Jane Roe, Radio 2" names who asks, where somebody else there has the office.
        asks = part.asks * 4 > part.speeches and answered
        if found and len(part.label) > 1 and not asks:
            part.role, part.method = Role.OFFICIAL, "title"
            answered = True


def _names(told: str, word: str) -> bool:
    """Tell whether a word stands in a folded text; to part the text into its words costs more than to see that it does not."""
    return word in told and word in {w.removesuffix("'s") for w in words_of(told)}
