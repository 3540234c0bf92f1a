"""Labels to speakers: who is meant by each, with the role that :mod:`briefparse.roles` found."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import evolve

from briefparse.language import other_language_of
from briefparse.lexicon import Lexicon
from briefparse.model import Role, Speaker, Turn
from briefparse.names import speaker_of
from briefparse.parts import UNLABELLED_QUESTIONS
from briefparse.roles import find_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefparse.parts import Part
    from briefparse.turns import Speech


def find_speakers(speeches: Sequence[Speech], lexicon: Lexicon, title: str = "", byline: str = "") -> list[Speaker]:
    """Say who speaks in each speech."""
    said, parts = find_parts(speeches, lexicon, title, byline)
    context = f"{title}\n{byline}"
    known = {part: speaker_of(part.label, part.role, part.method, lexicon, context) for part in parts}
    _complete(known)
    for part, speaker in known.items():
        known[part] = _with_methods(speaker, part, known, title, byline)
    first_press = next((i for i, part in enumerate(said) if part.role is Role.PRESS), len(said))
    printed: dict[str, Speaker] = {}
    speakers = []
    for i, (speech, part) in enumerate(zip(speeches, said, strict=True)):
        label = speech.label
        if label is None:
            speakers.append(_unlabelled(speech.cue, before_press=i < first_press))
            continue
        if label not in printed:
            printed[label] = _as_printed(known[part], label)
        speakers.append(printed[label])
    return speakers


def turns_of(
    speeches: Sequence[Speech], speakers: Sequence[Speaker], language: str | None, lexicon: Lexicon
) -> tuple[Turn, ...]:
    """Return the turns of a briefing in a language: who speaks, what is said, and the language of those in another."""
    common, spaced = lexicon.common, lexicon.spaced
    return tuple(
        [
            Turn(speaker, text, span, paragraphs, other_language_of(text, language, common, spaced=spaced))
            for speaker, (_, text, span, paragraphs, _) in zip(speakers, speeches, strict=True)
        ]
    )


def _complete(known: dict[Part, Speaker]) -> None:
    """Let the labels of one person say the same: ``Rowe`` what ``Ida Rowe (Chief Editor, Osten Post)`` says, and the other way round.

    A short label learns nothing where long ones with different names end in it.
    """
    longer: dict[Part, list[Part]] = defaultdict(list)
    for part in known:
        if part.alias:
            longer[part.alias].append(part)
    for short, longs in longer.items():
        name = known[short].name
        for part in longs if name and " " in name else ():
            office = part.label.removesuffix(name or "").strip(" ,")
            if office and office != part.label:  # "President of Norland Ida Rowe", where "Ida Rowe" is a label, too
                known[part] = evolve(known[part], name=name, office=office)
        if len({known[part].name for part in longs}) == 1:
            one, first = known[short], known[longs[0]]
            known[short] = evolve(
                one,
                name=first.name or name,
                office=one.office or first.office,
                organisation=one.organisation or first.organisation,
            )
    _share_offices(known)


def _share_offices(known: dict[Part, Speaker]) -> None:
    """Give a full name the office that another label prints with it: ``Ida Rowe`` after ``Ida Rowe, Minister of Ports``."""
    offices: dict[str, set[str]] = defaultdict(set)
    for speaker in known.values():
        if speaker.name and speaker.office and " " in speaker.name:
            offices[speaker.name].add(speaker.office)
    for part, speaker in known.items():
        found = offices.get(speaker.name or "", set())
        if len(found) == 1 and speaker.office not in found:
            known[part] = evolve(speaker, office=next(iter(found)))


def _unlabelled(cue: str | None, *, before_press: bool) -> Speaker:
    if cue in UNLABELLED_QUESTIONS:
        return Speaker(role=Role.PRESS, method="position")
    if cue == "unlabelled_answer" or before_press:
        return Speaker(role=Role.OFFICIAL, method="position")
    return Speaker()


def _as_printed(speaker: Speaker, label: str) -> Speaker:
    if speaker.label == label:
        return speaker
    return evolve(speaker, label=label)


def _with_methods(speaker: Speaker, part: Part, parts: Iterable[Part], title: str, byline: str) -> Speaker:
    """Say of each of name, office and organisation where it stands."""
    if not (speaker.name or speaker.office or speaker.organisation):
        return speaker
    label, name, office, organisation = part.label, speaker.name, speaker.office, speaker.organisation
    found = [
        None if not value else "label" if _is_in_label(value, label) else _place_of(value, part, parts, title, byline)
        for value in (name, office, organisation)
    ]
    return Speaker(label, name, office, organisation, speaker.role, speaker.method, *found)


def _is_in_label(value: str, label: str) -> bool:
    """Tell whether a label prints a value; titles, or spaces where the language has none, may stand between its words."""
    return value in label or value in label.replace(" ", "") or {*value.split()} <= {*label.replace(",", " ").split()}


def _place_of(value: str, part: Part, parts: Iterable[Part], title: str, byline: str) -> str | None:
    """Return where else a value is printed, in any case."""
    others = "\n".join(other.label for other in parts if other is not part)
    places = {"title": title, "byline": byline, "other_label": others}
    return next((name for name, text in places.items() if value.casefold() in text.casefold()), None)
