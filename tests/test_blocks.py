"""Characters of a page that are no letters: those of no width are taken out, and all spaces are plain ones."""

from __future__ import annotations

import pytest

import briefparse
from briefparse.blocks import OF_NO_WIDTH, blocks_of, parts_of


@pytest.mark.parametrize("char", OF_NO_WIDTH)
def test_characters_of_no_width_are_taken_out_of_labels_and_words(char: str) -> None:
    page = (
        f"<p>Min{char}ister: It is.</p><p>{char}Q: Is the ferry{char} new?</p><p>Min{char}ister: It is “new”, élan.</p>"
    )
    turns = briefparse.parse(f"<html><body><h1>Press briefing</h1>{page}</body></html>").turns
    assert [(turn.speaker.label, turn.text) for turn in turns] == [
        ("Minister", "It is."),
        ("Q", "Is the ferry new?"),
        ("Minister", "It is “new”, élan."),
    ]


def test_neighbours_of_the_characters_of_no_width_stay() -> None:
    kept = "\u200c\u200d\u2010\u2019\u2026\u2027\u2060\u2070\xac\xae\u061b\ufefe"  # joiners, hyphens, quotes
    (part,) = parts_of(kept.encode())
    assert part.decode() == kept


def test_spaces_become_plain_ones_and_are_folded() -> None:
    (block,) = blocks_of(parts_of("\u3000\xa0 It\xa0is \t\r\n  a\xa0 new “pier”\u2003here.\xa0\n".encode()))[0]
    assert block.text == "It is a new “pier”\u2003here."
