"""Who asks and who answers: the role of each label of a page, only where the page shows it, with the method that found it.

The order of trust: what the label's own words say; the name in the title; who answers whom; the position.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import groupby, pairwise, takewhile
from typing import TYPE_CHECKING, Final

from attrs import define

from briefparse.lexicon import Lexicon, fold, letters
from briefparse.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefparse.turns import Speech

_WORDS: Final = re.compile(r"\w+(?:[.'’-]\w+)*")
#: Before a surname, without a space: ``А.Петренко``.
_INITIAL: Final = re.compile(r"\b\w\.(?=\w\w)")
_SHORT: Final = 45
#: One who asks and one who answers leave no room for a moderator.
_TWO_SIDES: Final = 2
_LONG_SPEECH: Final = 60
#: How often it is asked who speaks after whom.
_ROUNDS: Final = 3
#: The longest words that only give the floor, in characters.
_CALL: Final = 400


@define(eq=False, repr=False)
class Part:
    """What the speeches under one label do on this page."""

    label: str
    role: Role | None
    method: str | None
    speeches: int = 0
    #: Speeches in a row are one: some pages print the label at each paragraph again.
    runs: int = 0
    words: int = 0
    asks: int = 0
    after_press: int = 0
    after_floor: int = 0
    before_official: int = 0
    before_press: int = 0
    alias: Part | None = None

    @property
    def mean(self) -> float:
        """Words a speech, or several in a row."""
        return self.words / self.runs


def find_parts(
    speeches: Sequence[Speech], lexicon: Lexicon, title: str = "", byline: str = ""
) -> tuple[list[Part], list[Part]]:
    """Return the part that is played in each speech, and each labelled part once, with its role."""
    said, parts = _parts(speeches, lexicon)
    follows = Counter(pairwise(part for part, _ in groupby(said)))
    if lexicon.kind_of(title) == "interview":
        _interviewer(parts)
    _from_title(parts, lexicon, title, byline)
    _same_person(parts, lexicon)
    calls = _calls(parts, said, speeches, lexicon) if len(parts) > _TWO_SIDES else Counter()
    _callers(calls)
    _called_to_ask(said, speeches, lexicon)
    _from_dialogue(parts, follows, len(speeches), lexicon)
    if _asking_hosts(parts):
        _from_dialogue(parts, follows, len(speeches), lexicon)
    if len(parts) > _TWO_SIDES:
        _moderators(parts, follows, _floor_givers(said, speeches, calls, lexicon))
    _by_what_he_does(parts)
    return said, parts


def _by_what_he_does(parts: list[Part]) -> None:
    """Let a long label that stands once have the role of the short one of the same person, which stands more often."""
    for part in parts:
        short = part.alias
        sure = part.method == "label" and part.role is not Role.MODERATOR
        if short and short.role and short.speeches >= part.speeches and not sure:
            part.role, part.method = short.role, short.method


@lru_cache(maxsize=4096)
def _key(label: str) -> str:
    """Return what the prints of one label share: ``MR. ROE``, ``MR ROE`` and ``Mr. Roe (retranslated)``."""
    return letters(fold(label)) or label


def _parts(speeches: Sequence[Speech], lexicon: Lexicon) -> tuple[list[Part], list[Part]]:
    """Return the part of each speech, and each labelled part once."""
    by_key: dict[str, Part] = {}
    by_label: dict[str | None, Part] = {None: Part("", None, None)}
    questions = Part("", Role.PRESS, None)
    share = 6 if lexicon.spaced else 2  # characters a word
    said: list[Part] = []
    before: Part | None = None
    for label, text, _, _, cue in speeches:
        part = by_label.get(label)
        if part is None:
            key = _key(label or "")
            part = by_key.get(key)
            if part is None:
                part = by_key[key] = Part(label or "", *lexicon.role_of(label or ""))
            by_label[label] = part
        elif cue == "emphasised_question" and label is None:
            part = questions
        part.speeches += 1
        part.runs += part is not before
        part.words += len(text) // share
        part.asks += "?" in text or "？" in text or "؟" in text
        before = part
        said.append(part)
    return said, list(by_key.values())


def _interviewer(parts: list[Part]) -> None:
    """In an interview of two, whoever has no office asks; where neither has one, whoever asks far more."""
    two = sorted(parts, key=lambda part: -part.speeches)[:_TWO_SIDES]
    if len(two) < _TWO_SIDES or sum(p.speeches for p in two) * 10 < sum(p.speeches for p in parts) * 9:
        return
    asker, other = sorted(two, key=lambda part: (part.role is Role.OFFICIAL, -part.asks / part.speeches))
    if asker.role or other.role not in {None, Role.OFFICIAL}:
        return
    if other.role:
        asker.role, asker.method = Role.PRESS, "elimination"
    elif asker.asks * other.speeches > 2 * other.asks * asker.speeches:
        asker.role, asker.method = Role.PRESS, "asks"
        other.role, other.method = Role.OFFICIAL, "answers"


def _words(text: str) -> list[str]:
    return _WORDS.findall(_INITIAL.sub(" ", text))


def _from_title(parts: list[Part], lexicon: Lexicon, title: str, byline: str) -> None:
    if all(part.role for part in parts):
        return
    words = {w.removesuffix("'s").removesuffix("’s") for w in _words(f"{title} {byline}".casefold())}
    compact = f"{title} {byline}".replace(" ", "")
    for part in parts:
        if part.role:
            continue
        name = [w for w in _words(fold(part.label)) if w not in lexicon.honorific]
        found = (
            part.label in compact and len(part.label) > 1 if not lexicon.spaced else bool(name) and name[-1] in words
        )
        # "Interview with Jane Roe, Radio 2" names who asks, where somebody else there has the office.
        asks = part.asks * 2 > part.speeches and any(other.role is Role.OFFICIAL for other in parts)
        if found and len(part.label) > 1 and not asks:
            part.role, part.method = Role.OFFICIAL, "title"


def _same_person(parts: list[Part], lexicon: Lexicon) -> None:
    """Let a longer label share what the shorter one that it ends in is: ``President of X Jane Roe`` and ``Jane Roe``."""
    names = {part: _names_in(part.label, lexicon) for part in parts}
    by_name: dict[tuple[str, ...], list[Part]] = defaultdict(list)
    for part, found in names.items():
        by_name[found[0]].append(part)
    for long, found in names.items():
        for end in (words[start:] for words in found for start in range(len(words))):
            for short in by_name.get(end, ()) if end != found[0] else ():
                if short.role is None and long.role and long.role is not Role.PRESS:
                    short.role, short.method = long.role, long.method
                elif long.role is None:
                    long.role, long.method = short.role, short.method
                long.alias = short


def _names_in(label: str, lexicon: Lexicon) -> list[tuple[str, ...]]:
    """Return the words of a label without honorifics, but for an office before a comma; and, elsewhere, those after it."""
    first, comma, second = fold(label).partition(",")
    if comma and lexicon.role_of(first)[1] == "office":
        first, second = second, ""
    return [_name_words(first, lexicon), *([_name_words(second, lexicon)] if second else [])]


def _name_words(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    words = tuple(w for w in _words(text) if w not in lexicon.honorific)
    name = " ".join(words)
    return () if name in lexicon.marks or name in lexicon.official else words


def _callers(calls: Counter[Part]) -> None:
    """Find the moderators whose words name whoever speaks next, before it is asked who answers whom."""
    for part, called in calls.items():
        if part.role is not Role.PRESS and part.mean <= _SHORT and called > 1 and called * 2 >= part.speeches:
            part.role, part.method = Role.MODERATOR, "floor"


def _called_to_ask(said: Sequence[Part], speeches: Sequence[Speech], lexicon: Lexicon) -> None:
    """Take for press whom a moderator names as the one with the next question, if he asks."""
    for speech, part, after in zip(speeches, said, said[1:], strict=False):
        if part.role is not Role.MODERATOR or after.role or after.asks * 2 < after.speeches or len(speech.text) > _CALL:
            continue
        words = set(_WORDS.findall(speech.text.casefold()))
        if not words.isdisjoint(lexicon.question) and not words.isdisjoint(_called_by(after.label, lexicon)):
            after.role, after.method = Role.PRESS, "called"


def _asking_hosts(parts: list[Part]) -> bool:
    """Take a moderator for press who asks himself where nobody else does; tell whether there was one."""
    if any(part.role is Role.PRESS for part in parts):
        return False
    hosts = [p for p in parts if p.role is Role.MODERATOR and p.asks >= _FEW and p.asks * 2 >= p.speeches]
    for part in hosts:
        part.role, part.method = Role.PRESS, "asks"
    return bool(hosts)


def _count_dialogue(parts: list[Part], follows: Mapping[tuple[Part, Part], int]) -> None:
    for part in parts:
        part.after_press = part.after_floor = part.before_official = part.before_press = 0
    for (before, after), times in follows.items():
        if before.role is Role.PRESS:
            after.after_press += times
        elif before.role is Role.MODERATOR:
            after.after_floor += times
        if after.role is Role.OFFICIAL:
            before.before_official += times
        elif after.role is Role.PRESS:
            before.before_press += times


def _from_dialogue(parts: list[Part], follows: Mapping[tuple[Part, Part], int], total: int, lexicon: Lexicon) -> None:
    """Tell who asks and who answers from who speaks after whom, starting from what the labels say."""
    unknown = [part for part in parts if part.role is None]
    if not unknown:
        return
    _seed(parts)
    _count_dialogue(parts, follows)
    _eliminate(unknown, parts, total, lexicon)
    for sure in (True, False):
        for _ in range(_ROUNDS):  # whoever is known shows what those around him do
            _count_dialogue(parts, follows)
            found = False
            for part in sorted(unknown, key=lambda p: -p.speeches):
                if part.role is None:
                    part.role, part.method = _dialogue_role(part, None if sure else _one_who_answers(parts), sure=sure)
                    found = found or part.role is not None
            if not found and (sure or not _asks_only(unknown)):
                break


def _asks_only(unknown: list[Part]) -> bool:
    """Take whoever holds a question in each of his few words for one who asks; tell whether there was anybody."""
    asking = [
        part for part in unknown if part.role is None and part.asks == part.speeches and part.mean <= _LONG_SPEECH
    ]
    for part in asking:
        part.role, part.method = Role.PRESS, "asks"
    return bool(asking)


def _eliminate(unknown: list[Part], parts: list[Part], total: int, lexicon: Lexicon) -> None:
    """Where the page prints its askers under question words, whoever has a name there does not ask.

    A name is enough where three tenths of the turns are such questions, or where there are some and they hold four fifths of
    all question marks outside the answers; with ``Mr.`` or ``Dr.`` before it two of them are.
    Not so for a name under which there are only short questions that an official answers: a page can forget the word once.
    """
    asking = [part for part in parts if part.role is Role.PRESS and part.method == "label"]
    asked = sum(part.speeches for part in asking)
    others = sum(part.asks for part in unknown)
    enough = asked * 10 >= total * 3 or (asked >= _SOME_QUESTIONS and sum(p.asks for p in asking) >= 4 * others)
    for part in unknown:
        titled = fold(part.label.split()[0]) in lexicon.honorific
        if (
            part.asks == part.speeches
            and part.before_official == part.runs
            and part.mean <= _LONG_SPEECH
            and not titled
        ):
            continue
        if part.role is None and (enough or (titled and asked > 1)):
            part.role, part.method = Role.OFFICIAL, "elimination"


def _seed(parts: list[Part]) -> None:
    """With no word to go by, whoever says most answers, provided that somebody else asks."""
    most = max(parts, key=lambda p: p.words)
    if most.role is None and any(p.asks * 2 >= p.speeches for p in parts if p is not most):
        most.role, most.method = Role.OFFICIAL, "answers"


def _one_who_answers(parts: list[Part]) -> Part | None:
    """Return the only one who answers, where those who ask have names: whoever he speaks after asks, too.

    Where most askers are counted, ``Speaker 4``, a name is no asker's.
    """
    answering = [part for part in parts if part.role is Role.OFFICIAL and part.after_press >= _FEW]
    askers = [part for part in parts if part.role is Role.PRESS and part.method == "asks"]
    named = sum(not part.label[-1:].isdigit() for part in askers)
    return answering[0] if len(answering) == 1 and named > _FEW and named * 2 > len(askers) else None


_FEW: Final = 3
_SOME_QUESTIONS: Final = 8


def _dialogue_role(part: Part, answers: Part | None, *, sure: bool) -> tuple[Role | None, str | None]:
    n, runs = part.speeches, part.runs
    if part.after_floor and part.before_official * 2 >= runs:
        return Role.PRESS, "asks"
    if part.after_press * 2 >= runs and part.after_press and part.asks * 2 <= n:
        return Role.OFFICIAL, "answers"
    if part.before_official * 2 >= runs and part.asks * 3 >= n:
        return Role.PRESS, "asks"
    if part.after_press * 2 >= runs and part.after_press:
        return Role.OFFICIAL, "answers"
    if sure:
        return None, None
    if answers and part.before_official == runs and part.words * 5 < answers.words:
        return Role.PRESS, "asks"
    if part.mean > _LONG_SPEECH and part.asks * 3 <= n:
        return Role.OFFICIAL, "answers"
    if part.before_official * 2 >= runs:
        return Role.PRESS, "asks"
    if part.before_press * 2 >= runs:
        return Role.OFFICIAL, "answers"
    return None, None


def _moderators(parts: list[Part], follows: Mapping[tuple[Part, Part], int], givers: set[Part]) -> None:
    """Find who only gives the floor: says little, answers nobody, or calls whoever speaks next."""
    officials = [p for p in parts if p.role is Role.OFFICIAL and p.method != "label"]
    if not officials:
        return
    main = max(officials, key=lambda p: p.words)
    _count_dialogue(parts, follows)
    for part in officials:
        if main in (part, part.alias) or part.alias is not None or part.mean > _SHORT:
            continue
        answers = part.after_press * 4 > part.runs
        floor = part in givers and (part.before_press * 2 >= part.runs or part.speeches > 3)
        if floor and not answers and part.asks * 2 <= part.speeches and part.words < main.words // 4:
            part.role, part.method = Role.MODERATOR, "floor"
            for longer in parts:
                if longer.alias is part:
                    longer.role, longer.method = part.role, part.method


def _floor_givers(
    said: Sequence[Part], speeches: Sequence[Speech], calls: Counter[Part], lexicon: Lexicon
) -> set[Part]:
    """Return who says little, and speaks before the first question, of questions, or calls somebody: they give the floor."""
    little = {part for part in set(said) if part.role is Role.OFFICIAL and part.mean <= _SHORT}
    if not lexicon.floor:
        return little
    openers = takewhile(lambda part: part.role is not Role.PRESS, said)
    givers = {*openers, *calls} & little
    for part, speech in zip(said, speeches, strict=True):
        if (
            part in little
            and part not in givers
            and not lexicon.floor.isdisjoint(_WORDS.findall(speech.text.casefold()))
        ):
            givers.add(part)
    return givers


def _calls(parts: list[Part], said: Sequence[Part], speeches: Sequence[Speech], lexicon: Lexicon) -> Counter[Part]:
    """Count for each part how often its words name the next speaker."""
    calls: Counter[Part] = Counter()
    names = {part: _called_by(part.label, lexicon) for part in parts if part.role is not Role.OFFICIAL}
    for speech, part, after in zip(speeches, said, said[1:], strict=False):
        called = names.get(after)
        if called and part.label and len(speech.text) <= _CALL:
            words = speech.text.casefold()
            if any(name in words for name in called) and not called.isdisjoint(_WORDS.findall(words)):
                calls[part] += 1
    return calls


@lru_cache(maxsize=2048)
def _called_by(label: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the words by which a moderator would call whoever has this label."""
    words = _words(fold(label))
    return frozenset(w for w in words if len(w) > 2 and w not in lexicon.question and w not in lexicon.honorific)
