"""What changed between two versions: each rule of matching, what a change says, and that every turn is accounted for."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Sequence

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import briefparse
from briefparse import Briefing, Change, Date, Metadata, Note, Provenance, Related, Revision, Role, Span, Speaker, Turn
from briefparse.exchanges import pair
from briefparse.revisions.alignment import aligned, settled
from briefparse.revisions.wording import edits, is_typographic, words_of
from test_dialogues import WORDS

PRESS = {"Q", "BBC", "Voice"}


def briefing(*said: tuple[str | None, str], notes: Sequence[str] = (), **facts: object) -> Briefing:
    """Return a briefing of labels and words; the labels in ``PRESS`` ask."""
    turns, at = [], 0
    for label, text in said:
        role = Role.PRESS if label in PRESS else Role.MODERATOR if label == "MODERATOR" else Role.OFFICIAL
        span = Span(at, at + len(text))
        turns.append(Turn(Speaker(label, role=role), text, span, (span,)))
        at += len(text) + 2
    placed = tuple(Note("stage", text, Span(0, 0)) for text in notes)
    metadata = Metadata(**facts)  # type: ignore[arg-type]  # whatever the test names
    return Briefing(metadata, "\n\n".join(text for _, text in said), tuple(turns), placed, pair(turns))


def told(revision: Revision) -> list[tuple[str, int | None, int | None]]:
    return [(change.kind, change.old_index, change.new_index) for change in revision.changes]


Q1, A1 = ("Q", "When will the pier open after the storm of last week?"), ("MS. ROWE", "It opens in June, on the first.")
Q2, A2 = ("Q", "Who pays for the bridge to the island?"), ("MS. ROWE", "The joint fund pays for all of the work.")
Q3, A3 = ("BBC", "Have you talked with the fishermen of Osten?"), ("MR. HOLM", "Yes, they agree with our plan.")
THANKS = ("Q", "Thank you.")
BASE = (Q1, A1, Q2, A2, Q3, A3)


def test_nothing_changed() -> None:
    revision = briefparse.diff(briefing(*BASE), briefing(*BASE))
    assert not revision
    assert revision == Revision(briefing(*BASE).id, briefing(*BASE).id)


def test_removed_questions_come_first_then_answers_then_others_then_the_rest() -> None:
    old = briefing(
        ("MODERATOR", "We start now."), *BASE, ("MODERATOR", "That is all for today."), ("Q", "One more thing?")
    )
    reworded, relabelled = ("MS. ROWE", "It opens in May, on the first."), ("MS. HOLM", A3[1])
    new = briefing(
        ("MODERATOR", "We start now."), Q1, reworded, Q3, relabelled, ("Q", "Is there any news of the ferry?")
    )
    revision = briefparse.diff(old, new)
    assert told(revision) == [
        ("removed", 3, None), ("removed", 8, None), ("removed", 4, None), ("removed", 7, None),
        ("reworded", 2, 2), ("relabelled", 6, 4), ("added", None, 5),
    ]  # fmt: skip
    assert [change.old.text for change in revision.removed_questions if change.old] == [Q2[1], "One more thing?"]
    assert (revision.old_id, revision.new_id) == (old.id, new.id)


def test_a_change_says_which_exchange_the_turn_is_in() -> None:
    removed = briefparse.diff(briefing(*BASE), briefing(*BASE[:2], *BASE[4:])).changes
    assert [(change.old_exchange, change.new_exchange) for change in removed] == [(1, None), (1, None)]
    (reworded,) = briefparse.diff(
        briefing(*BASE), briefing(*BASE[2:5], ("MR. HOLM", "Yes, they agree with your plan."))
    ).changes[2:]
    assert (reworded.old_exchange, reworded.new_exchange) == (2, 1)
    (moderated,) = briefparse.diff(briefing(("MODERATOR", "Please."), *BASE), briefing(*BASE)).changes
    assert moderated.old_exchange is None


def test_a_turn_at_another_place_among_the_others_moved() -> None:
    revision = briefparse.diff(briefing(*BASE), briefing(*BASE[2:], Q1, A1))
    assert told(revision) == [("moved", 0, 4), ("moved", 1, 5)]
    assert all(change.moved for change in revision.changes)


def test_the_same_words_under_another_label_are_relabelled_however_short_in_their_place() -> None:
    yes, other = ("MS. ROWE", "Yes."), ("MR. HOLM", "Yes.")
    assert told(briefparse.diff(briefing(Q1, yes, Q2, A2), briefing(Q1, other, Q2, A2))) == [("relabelled", 1, 1)]
    elsewhere = briefparse.diff(briefing(Q1, yes, Q2, A2, Q3), briefing(Q1, Q2, A2, Q3, other))
    assert told(elsewhere) == [("removed", 1, None), ("added", None, 4)]


def test_many_words_under_another_label_elsewhere_are_relabelled_and_moved() -> None:
    other = ("MR. HOLM", A2[1])
    (change,) = briefparse.diff(briefing(Q1, A2, Q2, A1, Q3), briefing(Q1, Q2, A1, Q3, other)).changes
    assert (change.kind, change.old_index, change.new_index, change.moved) == ("relabelled", 1, 4, True)


def test_all_labels_are_others() -> None:
    new = [(f"{label} (name)", text) for label, text in BASE]
    assert told(briefparse.diff(briefing(*BASE), briefing(*new))) == [("relabelled", n, n) for n in range(6)]


def test_of_labels_that_are_exchanged_on_few_words_one_turn_kept_its_place() -> None:
    old, new = briefing(Q1, ("A", "Yes."), ("B", "Never."), Q2), briefing(Q1, ("A", "Never."), ("B", "Yes."), Q2)
    assert Counter(change.kind for change in briefparse.diff(old, new).changes) == {
        "relabelled": 1,
        "removed": 1,
        "added": 1,
    }


def test_a_reworded_turn_says_what_was_edited() -> None:
    (change,) = briefparse.diff(
        briefing(Q1, A1), briefing(Q1, ("MS. ROWE", "It may open in July, on the first."))
    ).changes
    old, new = change.old, change.new
    assert old
    assert new
    shown = [(edit.op, old.text[slice(*edit.old)], new.text[slice(*edit.new)]) for edit in change.edits]
    assert shown == [("replaced", "opens", "may open"), ("replaced", "June", "July")]


def test_half_of_the_words_are_no_rewording_any_more() -> None:
    words = ["the", "harbour", "masters", "of", "both", "sides", "agree", "with", "us", "on", "all", "plans"]
    for changed, kinds in ((4, {"reworded"}), (8, {"removed", "added"})):
        new = [f"other{n}" if n < changed else word for n, word in enumerate(words)]
        revision = briefparse.diff(briefing(Q1, ("A", " ".join(words)), Q2), briefing(Q1, ("A", " ".join(new)), Q2))
        assert {change.kind for change in revision.changes} == kinds


@pytest.mark.parametrize("language", ["zh", "ja", "th", "ru", "ar", "hi"])
def test_two_answers_of_one_briefing_are_no_rewordings_of_each_other(language: str) -> None:
    words = WORDS[language]
    first, second, third = (("A", answer) for answer in words.answered)
    asked = ("Q", words.asked[0])
    removed = briefparse.diff(briefing(asked, first, second), briefing(asked, third, second))
    assert Counter(change.kind for change in removed.changes) == {"removed": 1, "added": 1}
    letter = first[1][len(first[1]) // 2]
    (change,) = briefparse.diff(
        briefing(asked, first), briefing(asked, ("A", first[1].replace(letter, "x", 1)))
    ).changes
    assert change.kind == "reworded"


def test_a_few_words_are_reworded_only_in_their_place_and_under_their_label() -> None:
    june, may = "By June.", "By May."
    assert told(briefparse.diff(briefing(Q1, ("A", june), Q2), briefing(Q1, ("A", may), Q2))) == [("reworded", 1, 1)]
    label = briefparse.diff(briefing(Q1, ("A", june), Q2), briefing(Q1, ("B", may), Q2))
    assert told(label) == [("removed", 1, None), ("added", None, 1)]
    place = briefparse.diff(briefing(Q1, ("A", june), Q2, Q3), briefing(Q1, Q2, ("A", may), Q3))
    assert told(place) == [("removed", 1, None), ("added", None, 2)]


def test_a_short_turn_is_found_among_long_ones_that_hold_all_its_words() -> None:
    long = [("A", f"I just want number{n} and I just want that to be known.") for n in range(9)]
    old = briefing(Q1, ("B", "I just want --"), *long)
    new = briefing(Q1, ("B", "I only want --"), *((label, f"{text} number{text}") for label, text in long))
    assert told(briefparse.diff(old, new))[0] == ("reworded", 1, 1)


def test_an_answer_cut_short_is_found_among_longer_ones_that_have_more_in_common() -> None:
    parts = [[f"{letter}{n}" for n in range(12)] for letter in "abcde"]
    old = briefing(Q1, ("A", " ".join(word for part in parts for word in part)), Q2)
    others = [("B", " ".join([*part, *(f"{part[0]}x{n}" for n in range(12))])) for part in parts]
    revision = briefparse.diff(old, briefing(Q1, ("A", " ".join(parts[0][:6])), *others, Q2))
    assert told(revision)[0] == ("reworded", 1, 1)


def test_an_answer_cut_short_is_reworded_but_a_short_phrase_of_a_long_answer_is_not_its_rest() -> None:
    long = f"{A1[1]} {A2[1]} {A3[1]} We have named the day in each of the last five weeks and will go on to do so."
    cut = briefparse.diff(briefing(Q1, ("A", long), Q2), briefing(Q1, ("A", A1[1]), Q2))
    assert told(cut) == [("reworded", 1, 1)]
    phrase = briefparse.diff(briefing(Q1, ("A", long), Q2), briefing(Q1, ("A", "In June."), Q2))
    assert told(phrase) == [("removed", 1, None), ("added", None, 1)]


def test_many_words_are_reworded_elsewhere_too() -> None:
    text = "The joint fund pays for all of the work on the new bridge to the island."
    old = briefing(Q1, ("A", text), Q2, A1, Q3)
    (change,) = briefparse.diff(old, briefing(Q1, Q2, A1, Q3, ("A", text.replace("new", "old")))).changes
    assert (change.kind, change.moved) == ("reworded", True)
    loose = " ".join(word if n % 5 else f"other{n}" for n, word in enumerate(text.split()))
    loose = loose.replace("pays", "paid").replace("work", "cost")
    here = briefparse.diff(old, briefing(Q1, ("A", loose), Q2, A1, Q3))
    assert told(here) == [("reworded", 1, 1)]
    elsewhere = briefparse.diff(old, briefing(Q1, Q2, A1, Q3, ("A", loose)))
    assert told(elsewhere) == [("removed", 1, None), ("added", None, 4)]


def test_of_two_likely_partners_the_one_between_the_same_neighbours_is_taken() -> None:
    text = "The joint fund pays for all of the work on the bridge."
    old = briefing(Q1, ("A", text), Q2, A1, Q3)
    here, there = text.replace("fund", "office").replace("all", "most"), text.replace("bridge", "pier")
    revision = briefparse.diff(old, briefing(Q1, ("A", here), Q2, A1, Q3, ("A", there)))
    assert told(revision) == [("reworded", 1, 1), ("added", None, 5)]


def test_of_two_likely_partners_the_one_with_the_same_label_is_taken() -> None:
    text = "The joint fund pays for it."
    old = briefing(Q1, ("B", text), Q2)
    new = briefing(Q1, ("A", text.replace("joint", "new")), ("B", text.replace("joint", "new")), Q2)
    assert told(briefparse.diff(old, new)) == [("reworded", 1, 2), ("added", None, 1)]


def test_a_turn_whose_label_went_is_removed_and_its_words_are_within_another() -> None:
    joined = ("MS. ROWE", f"{A1[1]}\n\n{Q2[1]}")
    revision = briefparse.diff(briefing(Q1, A1, Q2, A2), briefing(Q1, joined, A2))
    assert told(revision) == [("removed", 2, None), ("reworded", 1, 1)]
    assert revision.changes[0].within == 1
    assert revision.removed_questions == ()
    back = briefparse.diff(briefing(Q1, joined, A2), briefing(Q1, A1, Q2, A2))
    assert told(back) == [("reworded", 1, 1), ("added", None, 2)]
    assert back.changes[1].within == 1


def test_words_that_the_other_turn_held_before_are_not_those_of_the_removed_one() -> None:
    holds = ("MS. ROWE", f"You ask me: {Q2[1]} Well, the fund pays.")
    again = (holds[0], holds[1].replace("Well", "So"))
    revision = briefparse.diff(briefing(Q1, holds, Q2, A2), briefing(Q1, again, A2))
    assert [change.old_index for change in revision.removed_questions] == [2]


def test_too_few_words_are_within_another_by_chance() -> None:
    revision = briefparse.diff(
        briefing(Q1, A1, ("Q", "So you say?")), briefing(Q1, ("MS. ROWE", f"{A1[1]} So you say?"))
    )
    assert [change.old_index for change in revision.removed_questions] == [2]


def test_what_was_removed_starts_with_a_question_where_equal_turns_leave_the_choice() -> None:
    asked, answered = ("Q", "(Inaudible.)"), ("A", "No comment.")
    old = briefing(asked, A1, asked, answered)
    assert told(briefparse.diff(old, briefing(asked, answered))) == [("removed", 0, None), ("removed", 1, None)]
    assert told(briefparse.diff(briefing(asked, answered), old)) == [("added", None, 0), ("added", None, 1)]
    both = (asked, ("BBC", "(Inaudible.)"))
    two = briefing(*both, A1, *both, A2)
    assert [at for _, at, _ in told(briefparse.diff(two, briefing(*both, A2)))] == [0, 1, 2]
    later = briefing(A2, THANKS, A1, THANKS, A1, Q3)
    assert told(briefparse.diff(later, briefing(A2, THANKS, A1, Q3))) == [("removed", 3, None), ("removed", 4, None)]


@pytest.mark.parametrize(
    ("old", "pairs", "moved"),
    [
        ("abab", [(2, 0), (3, 1)], [(0, 0), (3, 1)]),  # on
        ("abab", [(0, 0), (1, 1)], [(0, 0), (3, 1)]),  # back
        ("babab", [(0, 0), (3, 1), (4, 2)], [(2, 0), (3, 1), (4, 2)]),  # back by one
        ("aba", [(0, 0)], [(0, 0)]),  # it starts where one opens
        ("ac", [(0, 0)], [(0, 0)]),  # no place
    ],
)
def test_a_run_is_settled_where_one_opens(old: str, pairs: list[tuple[int, int]], moved: list[tuple[int, int]]) -> None:
    assert settled(pairs, old, lambda at: old[at : at + 1] == "b") == moved


@pytest.mark.parametrize(
    ("old", "new"),
    [("a b  c", "a\u00a0b\n\nc"), ("caf\u00e9 au lait", "cafe\u0301 au lait"), ("港口 开放", "港口开放")],
)
def test_white_space_paragraphs_and_forms_of_a_letter_are_no_change(old: str, new: str) -> None:
    assert not briefparse.diff(briefing(Q1, ("A", old)), briefing(Q1, ("A", new)))


@pytest.mark.parametrize(
    ("old", "new", "typographic"),
    [
        ('He said "no".', "He said “no”.", True),
        ("It's ours", "It’s ours", True),
        ("said ''no''", "said “no”", True),
        ("the pier -- and more", "the pier — and more", True),
        ("the pier—and", "the pier – and", True),
        ("Well...", "Well…", True),
        ("开放,明天", "开放，明天", True),
        ("har\u00adbour", "harbour", True),
        ("harb\u200bour", "harbour", True),
        ("The Pier", "the pier", False),
        ("Well.", "Well!", False),
        ("10 piers", "10² piers", False),
        ("co-operate", "cooperate", False),
    ],
)
def test_other_marks_for_the_same_words_are_typographic(old: str, new: str, typographic: bool) -> None:  # noqa: FBT001
    assert is_typographic(old, new) is typographic
    pad = "and so we all said on that day in the harbour"
    (change,) = briefparse.diff(briefing(Q1, ("A", f"{old} {pad}")), briefing(Q1, ("A", f"{new} {pad}"))).changes
    assert change.kind == "reworded"
    assert change.typographic is typographic
    assert all(edit.typographic is typographic for edit in change.edits)


def test_one_word_among_typographic_edits_is_a_rewording_and_each_edit_says_what_it_is() -> None:
    old, new = 'She said "it is open" on Monday', "She said “it is open” on Friday"
    (change,) = briefparse.diff(briefing(Q1, ("A", old)), briefing(Q1, ("A", new))).changes
    assert not change.typographic
    assert [edit.typographic for edit in change.edits] == [True, True, False]


def test_a_label_in_other_marks_is_relabelled_typographically() -> None:
    (change,) = briefparse.diff(briefing(Q1, ("O'HARA", A1[1])), briefing(Q1, ("O’HARA", A1[1]))).changes
    assert (change.kind, change.typographic) == ("relabelled", True)
    (other,) = briefparse.diff(briefing(Q1, ("OHARE", A1[1])), briefing(Q1, ("O’HARA", A1[1]))).changes
    assert not other.typographic


def test_a_turn_of_marks_alone() -> None:
    (change,) = briefparse.diff(briefing(Q1, ("A", "...")), briefing(Q1, ("A", "…"))).changes
    assert (change.kind, change.typographic) == ("reworded", True)


def test_notes_are_removed_reworded_and_added_but_do_not_move() -> None:
    old = briefing(*BASE, notes=["(Laughter.)", "END 2:05 P.M.", "(Applause.)", "(Laughter.)"])
    new = briefing(*BASE, notes=["(Applause.)", "(Laughter.)", "END 2:15 P.M.", "(Crosstalk in the hall.)"])
    changes = [(n.kind, n.old and n.old.text, n.new and n.new.text) for n in briefparse.diff(old, new).notes]
    assert changes == [
        ("removed", "(Laughter.)", None),
        ("reworded", "END 2:05 P.M.", "END 2:15 P.M."),
        ("added", None, "(Crosstalk in the hall.)"),
    ]


def test_notes_with_a_small_word_in_common_are_two_notes() -> None:
    old, new = briefing(*BASE, notes=["(Applause from the hall.)"]), briefing(*BASE, notes=["(The band plays a song.)"])
    assert [note.kind for note in briefparse.diff(old, new).notes] == ["removed", "added"]


def test_notes_of_two_kinds_are_no_rewording_and_marks_are_typographic() -> None:
    old = briefing(*BASE, notes=["The pier is 'open'"])
    other = evolve(old, notes=(Note("heading", "The pier was open", Span(0, 0)),))
    assert [note.kind for note in briefparse.diff(old, other).notes] == ["removed", "added"]
    (note,) = briefparse.diff(old, briefing(*BASE, notes=["The pier is ‘open’"])).notes
    assert (note.kind, note.typographic) == ("reworded", True)


def test_the_printed_title_is_compared_once() -> None:
    def titled(title: str) -> Briefing:
        return evolve(briefing(*BASE, title=title), notes=(Note("title", title.replace(" ", "\n"), Span(0, 0)),))

    revision = briefparse.diff(titled("On the pier"), titled("On the bridge"))
    assert revision.notes == ()
    old = evolve(titled("On the pier"), notes=(Note("title", "By the ministry of ports", Span(0, 0)),))
    new = evolve(old, notes=(Note("title", "By the ministry of roads", Span(0, 0)),))
    assert [note.kind for note in briefparse.diff(old, new).notes] == ["reworded"]
    assert [(field.name, field.old, field.new) for field in revision.metadata] == [
        ("title", "On the pier", "On the bridge")
    ]


def test_metadata_are_compared_by_what_they_mean() -> None:
    date = Date("2031-05-03", "day", "3 May 2031", "title")
    old = briefing(
        *BASE, title="The 'pier'", date=date, tags=("pier",), related=(Related("Old"),), views=1, place="Osten"
    )
    same = evolve(
        old.metadata, title="The  'pier'", date=evolve(date, raw="May 3, 2031", source="head"), views=2, url="https://x.example",
        encoding="utf-16", source_sha256="0",
    )  # fmt: skip
    assert not briefparse.diff(old, evolve(old, metadata=same))
    other = evolve(
        same, title="The ‘pier’", date=evolve(date, value="2031-05-04"), tags=("pier", "sea"), related=(), place=None
    )
    fields = briefparse.diff(old, evolve(old, metadata=other)).metadata
    assert [(field.name, field.old, field.new, field.typographic) for field in fields] == [
        ("title", "The 'pier'", "The ‘pier’", True),
        ("date", "2031-05-03", "2031-05-04", False),
        ("place", "Osten", None, False),
        ("tags", ("pier",), ("pier", "sea"), False),
        ("related", ("Old",), (), False),
    ]


def test_a_revision_says_that_the_two_were_parsed_differently() -> None:
    old = evolve(briefing(*BASE), provenance=Provenance("0.1.0", 1, 1))
    assert briefparse.diff(old, old).same_parser
    for other, names in (
        (evolve(old, provenance=Provenance("0.2.0", 1, 1)), ["library"]),
        (evolve(old, provenance=Provenance("0.1.0", 2, 3)), ["adapter_version", "layout_version"]),
        (evolve(old, metadata=Metadata(adapter="kremlin", layout="2019")), ["adapter", "layout"]),
    ):
        revision = briefparse.diff(old, other)
        assert not revision
        assert not revision.same_parser
        assert [field.name for field in revision.parsers] == names


def test_words_are_those_of_the_script() -> None:
    assert words_of("It's the “co-pilot”, OK") == ["it's", "the", "co-pilot", "ok"]
    assert words_of("港口开放,OK") == ["港", "口", "开", "放", "ok"]
    assert words_of("बंदरगाह खुलेगा।") == ["बंदरगाह", "खुलेगा"]
    assert words_of("می\u200cشود") == ["میشود"]


def test_equal_words_between_two_edits_are_shown_unless_both_are_much_longer() -> None:
    assert len(edits("opens in June", "closes in July")) == 2
    assert len(edits("opens and closes in June and July", "will be there in its old place")) == 1
    assert len(edits("……a……", "......a......")) == 2
    kept = "a stretch of many equal words"
    assert len(edits(f"{'x' * 99} {kept} {'y' * 99}", f"{'v' * 99} {kept} {'w' * 99}")) == 2


WORD = st.sampled_from(
    ["pier", "opens", "June", "the", "fund", "pays", "who", "yes", "港", "口", "“no”", "—", "a", "it's"]
)
TEXT = st.lists(WORD, min_size=1, max_size=12).map(" ".join)
TURN = st.tuples(st.sampled_from(["Q", "A", "B", None]), TEXT)
TURNS = st.lists(TURN, max_size=10)
SHORT = st.lists(st.tuples(st.sampled_from("QA"), st.sampled_from(["Yes.", "No.", "Thank you."])), max_size=12)


def assert_accounts(old: Briefing, new: Briefing, changes: Sequence[Change]) -> None:
    """Every turn is unchanged, in one order, or in one change that holds it as it is."""
    gone = [change.old_index for change in changes if change.old_index is not None]
    come = [change.new_index for change in changes if change.new_index is not None]
    assert len(gone) == len({*gone})
    assert len(come) == len({*come})
    kept_old = [turn.id for i, turn in enumerate(old.turns) if i not in gone]
    kept_new = [turn.id for i, turn in enumerate(new.turns) if i not in come]
    assert kept_old == kept_new
    for change in changes:
        assert change.old == (None if change.old_index is None else old.turns[change.old_index])
        assert change.new == (None if change.new_index is None else new.turns[change.new_index])


@given(st.one_of(TURNS, SHORT))
def test_a_briefing_does_not_differ_from_itself(said: list[tuple[str | None, str]]) -> None:
    assert not briefparse.diff(briefing(*said), briefing(*said))


@given(st.one_of(st.tuples(TURNS, TURNS), st.tuples(SHORT, SHORT)))
def test_every_turn_is_accounted_for_once(pair_of: tuple[list[tuple[str | None, str]], ...]) -> None:
    old, new = (briefing(*said) for said in pair_of)
    revision = briefparse.diff(old, new)
    assert_accounts(old, new, revision.changes)
    assert bool(revision) == (old.id != new.id)
    for change in revision.changes:
        assert (change.kind == "removed") == (change.new is None)
        assert (change.kind == "added") == (change.old is None)
        if change.old and change.new:
            same_words = "".join(change.old.text.split()) == "".join(change.new.text.split())
            assert same_words == (change.kind in {"moved", "relabelled"})
            assert (change.old.id == change.new.id) == (change.kind == "moved")


@given(st.lists(TURN, max_size=10, unique=True), st.sets(st.integers(0, 9)))
def test_removals_and_additions_mirror_each_other(said: list[tuple[str | None, str]], gone: set[int]) -> None:
    old, new = briefing(*said), briefing(*(turn for at, turn in enumerate(said) if at not in gone))
    removed, added = briefparse.diff(old, new), briefparse.diff(new, old)
    assert sorted(told(removed)) == sorted(("removed", new_at, old_at) for _, old_at, new_at in told(added))
    assert len(removed.changes) == len(old.turns) - len(new.turns)


@given(TEXT, TEXT)
def test_the_edits_lead_from_one_text_to_the_other(old: str, new: str) -> None:
    built, place = [], 0
    for edit in edits(old, new):
        assert edit.old.start >= place
        built += [old[place : edit.old.start], new[slice(*edit.new)]]
        place = edit.old.end
        assert (edit.old.start == edit.old.end) == (edit.op == "added")
        assert (edit.new.start == edit.new.end) == (edit.op == "removed")
    assert "".join("".join([*built, old[place:]]).split()) == "".join(new.split())


@given(st.text("ab", max_size=9), st.text("abc", max_size=9))
def test_a_common_subsequence_is_the_longest(old: str, new: str) -> None:
    pairs = aligned(old, new)
    assert all(old[i] == new[j] for i, j in pairs)
    assert all(i < k and j < m for (i, j), (k, m) in itertools.pairwise(pairs))
    lengths = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i, j in itertools.product(range(len(old)), range(len(new))):
        longer = lengths[i][j] + 1 if old[i] == new[j] else max(lengths[i + 1][j], lengths[i][j + 1])
        lengths[i + 1][j + 1] = longer
    assert len(pairs) == lengths[-1][-1]
    shifted = settled(pairs, old, lambda at: old[at : at + 1] == "b")
    assert [(old[i], new[j], j) for i, j in shifted] == [(old[i], new[j], j) for i, j in pairs]
    assert all(i < k for (i, _), (k, _) in itertools.pairwise(shifted))


def test_thousands_of_equal_turns_take_no_longer_than_others() -> None:
    said = [("Q" if at % 2 else "A", "Thank you.") for at in range(5000)]
    mixed = [turn if at % 3 else ("A", f"Number {at}.") for at, turn in enumerate(said)]
    start = time.process_time()
    assert len(briefparse.diff(briefing(*said), briefing(*said[:70], *said[90:])).changes) == 20
    assert len(briefparse.diff(briefing(*mixed), briefing(*mixed[:2000], *mixed[2010:])).changes) == 10
    assert time.process_time() - start < 10  # by the square of it they would take minutes
