"""Labels damaged by scanning are read as the page's own; what may be a name or a word is left as printed."""

from __future__ import annotations

import briefparse
from briefparse import Briefing

ASK, REPLY = "JOURNALIST: Is the pier open?", "PRIME MINISTER: It is."
ASKED, REPLIED = ("JOURNALIST", "Is the pier open?"), ("PRIME MINISTER", "It is.")


def scanned(*lines: str) -> Briefing:
    return briefparse.parse("<html><body><h1>Press conference</h1><p>" + "<br />\n".join(lines) + "</p></body></html>")


def turns(briefing: Briefing) -> list[tuple[str | None, str]]:
    return [(turn.speaker.label, turn.text) for turn in briefing.turns]


def test_a_damaged_label_is_read_as_the_one_the_page_prints_and_said_so() -> None:
    briefing = scanned(*[ASK, REPLY] * 3, "JOURN4ALIST: Is the pier open?", "PIAME M INISTER: It is.")
    assert turns(briefing) == [ASKED, REPLIED] * 4
    mended = [d for d in briefing.diagnostics if d.code == "label_mended"]
    assert [d.severity for d in mended] == ["info", "info"]
    assert "'JOURN4ALIST' was read as 'JOURNALIST'" in mended[0].message


def test_one_who_has_nearly_the_name_of_another_keeps_it() -> None:
    lines = [ASK, "MS. CARVERS: It is."] * 3 + [ASK, "MS. CARTERS: It is."]
    assert turns(scanned(*lines))[-1] == ("MS. CARTERS", "It is.")


def test_a_single_letter_is_mended_only_between_two_of_the_other_side() -> None:
    lines = ["Q: Is the pier open?", "PRIME MINISTER: It is."] * 3
    assert turns(scanned(*lines, "0: And the old one?", "PRIME MINISTER: No."))[-2:] == [
        ("Q", "And the old one?"),
        ("PRIME MINISTER", "No."),
    ]
    words = "Q: What was the score?", "0: 3 at half time?"
    assert turns(scanned(*lines, *words))[-1] == ("Q", "What was the score?\n\n0: 3 at half time?")


def test_an_askers_label_that_lost_its_colon() -> None:
    lines = [ASK, REPLY] * 3 + ["JOURNALIST And the old one?", "PRIME MINISTER: No."]
    assert turns(scanned(*lines))[-2:] == [("JOURNALIST", "And the old one?"), ("PRIME MINISTER", "No.")]


def test_a_label_alone_on_its_line_although_the_line_before_breaks_off() -> None:
    lines = [ASK, REPLY] * 3 + ["JOURNALIST: Is the pier opeo", "PRIME MINISTER", "It is."]
    assert turns(scanned(*lines))[-1] == ("PRIME MINISTER", "It is.")


def test_a_short_answer_in_capitals_before_a_label_is_no_heading() -> None:
    lines = ["REPORTER: IS THE PIER OPEN?", "PRIME MINISTER:", "GOOD OLD PIER"] * 3 + ["REPORTER: THANK YOU."]
    assert turns(scanned(*lines))[1] == ("PRIME MINISTER", "GOOD OLD PIER")


def test_a_word_that_is_a_label_elsewhere_opens_no_turn_in_a_page_of_capitals() -> None:
    lines = ["REPORTER: IS THE PIER OPEN?", "PRIME MINISTER: THE ANSWER TO YOUR", "QUESTION WOULD BE YES."] * 3
    assert turns(scanned(*lines))[1] == ("PRIME MINISTER", "THE ANSWER TO YOUR\nQUESTION WOULD BE YES.")


def test_a_remark_in_brackets_is_all_there_is_under_a_label() -> None:
    lines = [ASK, REPLY, "JOURNALIST (inaudible).", REPLY, ASK, REPLY]
    assert turns(scanned(*lines))[2] == ("JOURNALIST", "(inaudible).")


def test_a_label_that_says_again_who_is_speaking_opens_no_turn() -> None:
    briefing = scanned(
        ASK, REPLY, ASK, "PRIME MINISTER: It is open, and", "(PRIME MINISTER cont): it stays so.", ASK, REPLY
    )
    assert turns(briefing)[3] == ("PRIME MINISTER", "It is open, and\n\nit stays so.")
    assert [(note.kind, note.text) for note in briefing.notes] == [("continued", "(PRIME MINISTER cont):")]
    assert briefing.coverage.unclaimed == 0


def test_a_semicolon_dirt_or_a_space_in_the_word_does_not_hide_a_label() -> None:
    lines = [ASK, REPLY] * 3
    damaged = [
        "JOURNALIST; Is the pier open?",
        ", PRIME MINISTER: It is.",
        "JOURNA LIST: Is the pier open?",
        "PRIME MINISTER; It is.",
    ]
    assert turns(scanned(*lines, *damaged)) == [ASKED, REPLIED] * 5
    running = ["Prime Minister: We asked the", "Prime Minister; he was sorry."]
    assert turns(scanned(*[ASK, "Prime Minister: It is."] * 3, ASK, *running))[-1] == (
        "Prime Minister",
        "We asked the\nPrime Minister; he was sorry.",
    )


def test_a_label_that_lost_its_colon_is_found_between_two_of_the_other_side() -> None:
    lines = ["Q. Is the pier open?", "PM. It is."] * 3
    assert turns(scanned(*lines, "Q. And the old one?", "PM No, it is not.", "Q. When?", "PM. Soon."))[-4:] == [
        ("Q", "And the old one?"),
        ("PM", "No, it is not."),
        ("Q", "When?"),
        ("PM", "Soon."),
    ]
    question = ["Question", "Is the pier open?", "Prime Minister", "It is."] * 3
    assert turns(scanned(*question, "Question The old one?", "Prime Minister", "It is not."))[-2:] == [
        ("Question", "The old one?"),
        ("Prime Minister", "It is not."),
    ]


def test_two_letters_scanned_as_others_are_one_label_unless_the_two_meet() -> None:
    lines = [ASK, "PM: It is."] * 4
    assert turns(scanned(*lines, ASK, "PH: It is.", ASK, "P14: It is."))[-3:] == [
        ("PM", "It is."),
        ASKED,
        ("PM", "It is."),
    ]
    assert turns(scanned(*lines, *[ASK, "PM: It is.", "PK: Is it?"] * 3))[-1] == ("PK", "Is it?")


def test_a_word_for_an_office_is_mended_to_another_of_the_same_role() -> None:
    lines = [ASK, REPLY] * 4
    assert turns(scanned(*lines, ASK, "PRIXE MINISTER: It is.", ASK, "FOREIGN MINISTER: It is."))[-3:] == [
        REPLIED,
        ASKED,
        ("FOREIGN MINISTER", "It is."),
    ]


def test_a_long_name_that_stands_once_beside_many_prints_of_it_is_mended() -> None:
    lines = ["SCHILDBERGER: Is the pier open?", REPLY] * 10
    assert turns(scanned(*lines, "SCHILDEERGER: And the old one?", REPLY))[-2] == ("SCHILDBERGER", "And the old one?")


def test_a_full_stop_or_a_comma_for_a_colon_is_one_between_two_of_the_other_side() -> None:
    lines = [ASK, REPLY] * 3
    assert (
        turns(scanned(*lines, "JOURNALIST. Is the pier open?", REPLY, "JOURNALIST.", "Is the pier open?", REPLY))
        == [
            ASKED,
            REPLIED,
        ]
        * 5
    )
    said = "JOURNALIST: Is the pier open?", "PRIME MINISTER: It is.", "Journalist, I say, is a hard trade."
    assert turns(scanned(*lines, *said))[-1] == ("PRIME MINISTER", "It is.\n\nJournalist, I say, is a hard trade.")
