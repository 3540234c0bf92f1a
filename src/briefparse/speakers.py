"""Labels to speakers: who is meant by each, with the role that :mod:`briefparse.roles` found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefparse.lexicon import Lexicon
from briefparse.model import Role, Speaker
from briefparse.names import speaker_of
from briefparse.parts import UNLABELLED_QUESTIONS
from briefparse.roles import find_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.turns import Speech


def find_speakers(speeches: Sequence[Speech], lexicon: Lexicon, title: str = "", byline: str = "") -> list[Speaker]:
    """Say who speaks in each speech."""
    said, parts = find_parts(speeches, lexicon, title, byline)
    context = f"{title}\n{byline}"
    known = {part: speaker_of(part.label, part.role, part.method, lexicon, context) for part in parts}
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


def _unlabelled(cue: str | None, *, before_press: bool) -> Speaker:
    if cue in UNLABELLED_QUESTIONS:
        return Speaker(role=Role.PRESS, method="position")
    if cue == "unlabelled_answer" or before_press:
        return Speaker(role=Role.OFFICIAL, method="position")
    return Speaker()


def _as_printed(speaker: Speaker, label: str) -> Speaker:
    if speaker.label == label:
        return speaker
    return Speaker(label, speaker.name, speaker.office, speaker.organisation, speaker.role, speaker.method)
