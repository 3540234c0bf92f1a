"""How a page prints its labels, and what that says of a label that stands once or is printed otherwise."""

from __future__ import annotations

import re
from itertools import compress, count
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from briefparse.blocks import ends_sentence
from briefparse.case import SMALL_LETTERS
from briefparse.lexicon import Lexicon, fold
from briefparse.tally import tally
from briefparse.trust import INITIALS, Trust, is_caps

if TYPE_CHECKING:
    from briefparse.cues import Cut
    from briefparse.document import Document

#: An enumeration's members cost a call each.
_WEAK: Final = Trust.WEAK
_SURE: Final = Trust.SURE
_CAPITALS_SAMPLE: Final = 1000
_FEW_IN_STYLE: Final = 8
_FEW_IN_CAPITALS: Final = 4
#: The labels that tell whether all are in bold.
_SAMPLE: Final = 60
#: ``Jane M. McRoe``, ``Ida O’Neil (The Post)``.
_PERSON: Final = re.compile(
    rf"[^\W\d_{SMALL_LETTERS}][\w.'’-]+(?: [^\W\d_{SMALL_LETTERS}][\w.'’-]*){{1,3}}(?: ?[(（][^()]+[)）])?"
)
_WORDS_OF_A_NAME: Final = 3
_QUOTES: Final = frozenset("\"'“‘„«「『")


def in_capitals(text: str) -> bool:
    """Tell whether the page prints everything in capitals, so that capitals mark nobody."""
    words = text[:_CAPITALS_SAMPLE].split()
    upper = sum(map(str.isupper, words))
    return upper * 2 > len(words) and upper > sum(word != word.upper() for word in words) * 9


def firm_in_capitals(cut: Cut, lexicon: Lexicon) -> bool:
    """Tell whether a label stands without the witness of its capitals: a word of the lexicon and nothing else."""
    key = fold(cut.label.text or "")
    if cut.label.cue == "bare_label" and len(key) > 1:  # a word in the line of a sentence
        return False
    return cut.label.cue != "dot_label" and (key in lexicon.marks or key in lexicon.official)


def in_style(proposals: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Weigh what stands once before a colon by how the page prints its labels: all in capitals, or all in bold.

    What is printed otherwise opens a quotation, or a part of what is said: ``Reuters: "..."``, ``To the Secretary: ...``; but a
    person's name is believed. A word in capitals among turns is a label where all labels are: ``ROWE: Thank you.``.
    """
    keys = [fold(cut.label.text or "") for cut in proposals]
    times = tally(keys)
    once = {key for key, n in times.items() if n == 1}
    if not once or len(proposals) < _FEW_IN_STYLE:
        return proposals
    firm = [
        cut for cut, key in zip(proposals, keys, strict=True) if key and (cut.label.trust is _SURE or key not in once)
    ]
    if len(firm) < _FEW_IN_STYLE:
        return proposals
    blocks = document.blocks
    capitals = _prints_capitals(firm)
    sample = firm[:: len(firm) // _SAMPLE + 1]
    bold = sum(blocks[i].lead_mark > 0 for i, _ in sample) * 10 > len(sample) * 9
    if not capitals and not bold:
        return proposals
    weighed = []
    for cut, key in zip(proposals, keys, strict=True):
        if key not in once or cut.label.cue != "known_label" or cut.label.trust is _SURE:
            weighed.append(cut)
            continue
        label, block = cut.label, blocks[cut.block]
        as_printed = (not capitals or is_caps(label.text or "")) and (not bold or block.lead_mark)
        among = firm[0].block < cut.block < firm[-1].block
        introduced = bold and block.lead_mark >= label.end - 2 and _ends_in_a_name(label.text or "")
        if introduced or (as_printed and capitals and among and not block.soft):
            weighed.append(cut._replace(label=label._replace(trust=Trust.LIKELY)))
        elif as_printed or (
            block.text[label.end : label.end + 1] not in _QUOTES
            and (among or label.trust is not _WEAK or is_full_name(cut))
            and _is_person(label.text or "", lexicon)
        ):
            weighed.append(cut)
    return weighed


def in_headings(proposals: list[Cut], document: Document, lexicon: Lexicon) -> list[Cut]:
    """Weigh names that stand alone in headings: they are believed where they take turns there, and nowhere else."""
    blocks = document.blocks
    alone = [cut for cut in proposals if cut.label.cue == "own_line_label" and blocks[cut.block].heading]
    if not alone:
        return proposals
    believed = _turns_in_headings(alone, document, lexicon)
    doubtful = {cut.block for cut in alone if cut.label.trust is _WEAK} - believed
    return [
        cut._replace(label=cut.label._replace(trust=Trust.LIKELY)) if cut.block in believed else cut
        for cut in proposals
        if cut.block not in doubtful
    ]


def _turns_in_headings(alone: list[Cut], document: Document, lexicon: Lexicon) -> set[int]:
    """Return the blocks of the headings of which one name heads words again and again, with no other heading between.

    That is ``Governor Roe`` at every second heading, and askers who have one question each at the others.
    Where hardly any of the others ask, they are the parts of a paper, and what recurs is ``Back to top``.
    """
    blocks = document.blocks
    named = {cut.block: fold(cut.label.text or "") for cut in alone}
    often = {key for key, n in tally(named.values()).items() if n >= _OFTEN_IN_HEADINGS}
    places = [i for i, key in named.items() if key in often]
    if not places:
        return set()
    series = [i for i in compress(count(), map(_HEADING, blocks)) if not blocks[i].ignored]
    first, last = series.index(places[0]), series.index(places[-1])
    if any(i not in named for i in series[first:last]):
        return set()
    others = [i for i in series[first:last] if named[i] not in often]
    asking = sum(lexicon.asks(block.text) for i in others for block in blocks[i + 1 : i + 3])
    if not others or asking * 3 < len(others):
        return set()
    while first and series[first - 1] in named:
        first -= 1
    while last + 1 < len(series) and series[last + 1] in named:
        last += 1
    return {*series[first : last + 1]}


_OFTEN_IN_HEADINGS: Final = 3
_HEADING: Final = itemgetter(3)


def _prints_capitals(firm: list[Cut]) -> bool:
    """Tell whether a page prints its labels in capitals; single letters, ``Q``, are in capitals everywhere."""
    printed = tally([cut.label.text for cut in firm])
    cased = {text: n for text, n in printed.items() if text and len(text) > 1 and text != text.lower()}
    many = sum(cased.values())
    letters = sum(n for text, n in printed.items() if text and len(text) == 1)
    return (
        many >= _FEW_IN_CAPITALS
        and (many + letters) * 10 > len(firm) * 9
        and sum(n for text, n in cased.items() if is_caps(text)) * 10 > many * 9
    )


def _is_person(label: str, lexicon: Lexicon) -> bool:
    """Tell whether a label is a name and no office: with ``Dr.``, with initials, of two words or more."""
    first, _, rest = label.partition(" ")
    if (rest and fold(first) in lexicon.honorific) or INITIALS.fullmatch(label):
        return True
    outlet = label[-1:] in {")", "）"}
    return _PERSON.fullmatch(label) is not None and (outlet or lexicon.role_of(label)[0] is None)


def without_masthead(proposals: list[Cut], document: Document) -> list[Cut]:
    """Leave out an office alone on its line above a date or a head, where other labels have a colon: it is whose paper it is."""
    alone = sum(cut.label.cue == "own_line_label" for cut in proposals)
    if len(proposals) < _FEW_IN_CAPITALS or alone > max(1, len(proposals) // 10):
        return proposals
    if proposals[0].label.cue != "own_line_label":
        return proposals
    under = document.blocks[proposals[0].block + 1]
    return proposals if ends_sentence(under.text) or under.soft else proposals[1:]


def _ends_in_a_name(label: str) -> bool:
    """Tell whether a long label says who has it, and what he is before: ``First woman captain of the line Ida Roe``."""
    words = label.split()
    return len(words) > _WORDS_OF_A_NAME and all(w[0].isupper() and w[1:].islower() for w in words[-2:])


def is_full_name(cut: Cut) -> bool:
    """Tell whether a label is two or three words as people are called: ``Jane Roe``."""
    words = (cut.label.text or "").split()
    return (
        cut.label.cue == "known_label"
        and 2 <= len(words) <= _WORDS_OF_A_NAME
        and all(word[0].isupper() and len(word) > 1 and word.isalpha() for word in words)
        and all(word[1:].islower() for word in words[:-1])
        and (words[-1][1:].islower() or words[-1].isupper())  # "Jane ROE"
    )
