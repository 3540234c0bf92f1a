"""Askers whom a page counts: ``1. Harbour Post: ...``, ``2. TN&H: ...``, as Vietnam's Foreign Ministry prints them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefparse.cues import COUNTED
from briefparse.model import Role
from briefparse.trust import Trust

if TYPE_CHECKING:
    from briefparse.cues import Cut, Label
    from briefparse.document import Document
    from briefparse.lexicon import Lexicon

_NUMBER: Final = re.compile(r"\d{1,2}")
_FEW: Final = 3


def with_counted_askers(proposals: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Believe names behind numbers where these count up from one, most of the words after them ask, and nobody else does.

    Elsewhere they are the parts of what is said: ``1. Fees: ...``.
    """
    if not any(cut.label.cue == COUNTED for cut in proposals):
        return proposals
    blocks = document.blocks
    numbered = [(int(n[0]), cut) for cut in proposals if (n := _NUMBER.match(blocks[cut.block].text))]
    counted = {cut.block for _, cut in numbered}
    texts = [blocks[block].text for block in counted]
    others = [cut.label for cut in proposals if cut.block not in counted]
    believed = (
        len(numbered) >= _FEW
        and [number for number, _ in numbered] == [*range(1, len(numbered) + 1)]
        and sum(map(lexicon.asks, texts)) * 2 >= len(texts)
        and not any(_asks(label, lexicon) for label in others)
    )
    if not believed:
        return [cut for cut in proposals if cut.label.cue != COUNTED]
    return [
        cut._replace(label=cut.label._replace(trust=Trust.LIKELY)) if cut.label.cue == COUNTED else cut
        for cut in proposals
    ]


def _asks(label: Label, lexicon: Lexicon) -> bool:
    """Tell whether a label, or bold print without one, shows that somebody asks."""
    if label.text is None:
        return True
    return label.trust is not Trust.WEAK and lexicon.role_of(label.text)[0] is Role.PRESS
