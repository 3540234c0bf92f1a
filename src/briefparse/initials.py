"""Labels that are nothing but initials, without a colon: ``TAG   Thank you, Carl.``, as the World Health Organization prints them."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from briefparse.blocks import ends_sentence
from briefparse.cues import Cut, Label
from briefparse.trust import Trust

if TYPE_CHECKING:
    from briefparse.document import Document
    from briefparse.lexicon import Lexicon

_INITIALS: Final = re.compile(r"([A-Z]{2,3}) (?=[A-Z“\"\'(])")
#: Few enough for a short conference, too many for prose in which some paragraphs open with "EU" and "UN".
_FEWEST_PEOPLE: Final = 3
_FEWEST_TURNS: Final = 8


def initialled(document: Document, lexicon: Lexicon) -> list[Cut]:
    """Return the turns of a page that prints no other label, where three people or more are known by their initials."""
    by_person: dict[str, list[Cut]] = defaultdict(list)
    for i, block in enumerate(document.blocks):
        found = None if block.ignored or block.heading else _INITIALS.match(block.text)
        if found and found[1].casefold() not in lexicon.common:
            label = Label(found[1], 0, found.end(), Trust.LIKELY, "initials_label")
            by_person[found[1]].append(Cut(i, label))
    cuts = sorted(cut for person in by_person.values() for cut in person)
    if sum(len(person) > 1 for person in by_person.values()) < _FEWEST_PEOPLE or len(cuts) < _FEWEST_TURNS:
        return []
    texts = [document.blocks[cut.block].text for cut in cuts]
    told = sum(map(ends_sentence, texts)) * 3 < len(texts) * 2  # headlines of a list: "EU Ministers meet on the pier"
    return cuts if any(map(lexicon.asks, texts)) and not told else []
