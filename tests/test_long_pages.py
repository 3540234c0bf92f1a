"""Pages with very many of one thing take time in proportion: by the square of it each would take a minute or more."""

from __future__ import annotations

import itertools

import pytest

import briefparse

NAMES = ["".join(letters).capitalize() + "um" for letters in itertools.product("abcdefghiklmnoprstuvwxyz", repeat=3)]


def page(*lines: str) -> str:
    return "<h1>Press conference</h1>" + "".join(f"<p>{line}</p>" for line in lines)


def turns_of(source: str) -> int:
    return len(briefparse.parse(source).turns)


def test_many_names_above_the_first_turn_were_read_again_for_each_speaker() -> None:
    said = [line for name in NAMES[:3000] for line in ("Q: Is it open?", f"Mr. {name}: It is.")]
    assert turns_of(page(*(f"Line of Captain {name}" for name in NAMES[:3000]), *said)) == 6000


def test_a_long_roster_was_read_again_for_each_speaker() -> None:
    said = [line for name in NAMES[:3000] for line in ("Q: Is it open?", f"Mr. {name}: It is.")]
    assert turns_of(page(f"Speakers: {', '.join(f'Ida {name}' for name in NAMES)}", *said)) == 6000


def test_each_speaker_was_compared_with_all_the_others() -> None:
    said = [line for name in NAMES[-6000:] for line in (f"Jane {name}: Is it open?", "MS. ROE: It is.")]
    assert turns_of(page(*said)) > 11_900  # some of the names are outlets


@pytest.mark.parametrize("above", [True, False])
def test_many_dates_in_one_paragraph_were_compared_with_each_other(above: bool) -> None:  # noqa: FBT001
    dates = "• The ferry runs on these days: " + ", ".join(["3 May 2031"] * 20_000)
    said = ("Q: Is it open?", "MS. ROE: It is.")
    assert turns_of(page(dates, *said) if above else page(*said, "Related", dates)) == 2


@pytest.mark.parametrize("line", ["\n", " \n"])
def test_blank_lines_were_read_again_from_each_of_them(line: str) -> None:
    blank = line * 40_000
    assert (
        turns_of(
            f"Press conference\n\nQ: Is it open?\n\nMS. ROE: It is.\n{blank}Page 1 of 2\n{blank}Q: Is it?\n\nMS. ROE: Yes."
        )
        == 4
    )
