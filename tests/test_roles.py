"""Who asks, who answers and who gives the floor, from the labels and from who speaks after whom."""

from __future__ import annotations

import pytest

from briefparse import Role, Span
from briefparse.lexicon import lexicon_for
from briefparse.speakers import find_speakers
from briefparse.turns import Speech

P, O, M = Role.PRESS, Role.OFFICIAL, Role.MODERATOR  # noqa: E741 - a table reads better so
LONG = (
    "We have built this pier with the towns on the river, and each of them has paid for its part of the work on it. "
    * 3
)


def roles(*lines: str, title: str = "", byline: str = "") -> dict[str, Role | None]:
    """Return the role of each label; a line without one is a question that bold print marks."""
    speeches = []
    for line in lines:
        label, colon, text = line.partition(": ")
        cue = None if colon else "emphasised_question"
        speeches.append(Speech(label if colon else None, text or label, Span(0, 1), (), cue))
    found = find_speakers(speeches, lexicon_for("en"), title, byline)
    return {one.label: one.role for one in found if one.label}


def test_of_two_who_talk_whoever_asks_far_more_asks() -> None:
    said = [
        "EVA HOLM: Let us begin.",
        "IDA ROE: Gladly.",
        "EVA HOLM: Is it open?",
        "IDA ROE: It is.",
        "EVA HOLM: Good.",
    ]
    assert roles(*said, "IDA ROE: It is.", "EVA HOLM: Is it dear?", "IDA ROE: It is.") == {"EVA HOLM": P, "IDA ROE": O}
    assert roles(*said[:2] * 2) == {"EVA HOLM": None, "IDA ROE": None}  # two speeches


def test_whoever_has_a_label_after_questions_in_bold_answers_also_where_two_do() -> None:
    lines = ["Do you see a recovery?", "Holm: Is there one? We do.", "And who pays?", "Lind: The fund does."]
    assert roles(*lines * 2) == {"Holm": O, "Lind": O}


def test_where_a_third_has_much_to_say_it_is_no_talk_of_two() -> None:
    lines = ["EVA HOLM: Is it open?", "IDA ROE: It is.", "MINISTER LIND: For all."] * 3
    assert roles(*lines, title="Interview with Ida Roe") == {"EVA HOLM": P, "IDA ROE": O, "MINISTER LIND": O}


def test_a_possessive_in_the_title_names_who_answers() -> None:
    lines = ["EVA HOLM: Good day.", "IDA ROE: Good day.", "EVA HOLM: Thank you.", "IDA ROE: Thank you."]
    for title in ("Ida Roe's press conference", "Ida Roe’s press conference"):
        assert roles(*lines, title=title)["IDA ROE"] is O


CHAIRED = [
    "JANE ROE: Welcome to all of you. Eva, please.", f"EVA HOLM: {LONG}", "JANE ROE: Your questions.", "IDA LIND: When will it open?",
    "EVA HOLM: In June, as we have said before.", "JANE ROE: The next one.", "OLA BERG: Who pays?", "EVA HOLM: The fund does.",
    "JANE ROE: Thank you all.",
]  # fmt: skip


def test_a_chair_without_an_office_was_one_who_answers() -> None:
    assert roles(*CHAIRED) == {"JANE ROE": M, "EVA HOLM": O, "IDA LIND": P, "OLA BERG": P}


def test_whoever_opens_at_length_is_no_chair() -> None:
    assert roles(CHAIRED[0] + LONG * 12, *CHAIRED[1:])["JANE ROE"] is O


def test_whoever_asks_himself_is_no_chair() -> None:
    lines = [
        "JANE ROE: Is it open?",
        f"EVA HOLM: {LONG}",
        "JANE ROE: Since when?",
        "EVA HOLM: June.",
        "JANE ROE: For all?",
    ]
    more = ["OLA BERG: And who pays?", "EVA HOLM: The fund.", "JANE ROE: Who builds it?", "EVA HOLM: The towns do."]
    assert roles(*lines, *more)["JANE ROE"] is P


def test_whoever_opens_and_is_asked_is_no_chair() -> None:
    lines = ["JANE ROE: Welcome to all of you.", "IDA LIND: When?", "JANE ROE: In June.", "OLA BERG: Who pays?"]
    more = [
        "JANE ROE: All of us.",
        "EVA HOLM: And the islands.",
        "IDA LIND: Which?",
        "JANE ROE: Both.",
        "IDA LIND: Now?",
    ]
    assert roles(*lines, *more, "JANE ROE: Now.")["JANE ROE"] is O
    called = [
        "Moderator: Any questions?",
        "IDA LIND: When?",
        "JANE ROE: In June.",
        "Moderator: Ola?",
        "OLA BERG: Who pays?",
    ]
    assert roles("JANE ROE: Welcome.", *called, "JANE ROE: All of us.")["JANE ROE"] is O


def test_whoever_says_his_name_before_his_question_asks() -> None:
    said = "MINISTER ROE: The pier is open, as we said."
    asked = [
        "Lind: Minister, I am Ida Lind from the Harbour Post. What of the ferries?",
        "Mr. Berg: Olof Berg, Radio Osten. And the bridge?",
    ]
    others = ["QUESTION: When?", said, "QUESTION: Who pays?", said, "QUESTION: For all?", said]
    found = roles(said, *others, asked[0], said, asked[1], said)
    assert (found["Lind"], found["Mr. Berg"]) == (P, P)
    unnamed = roles(said, *others, "Lind: It is I who built the ferries.", said)
    assert unnamed["Lind"] is O  # where askers have a word, a name has none
    assert roles(said, *others, f"Lind: I am Ida Lind. {LONG * 8}", said)["Lind"] is O  # a speech


def test_an_official_who_says_his_name_was_one_who_asks() -> None:
    opening = ["MR. LIND: Good morning, I am Olof Lind of the Ministry of Ports.", f"EVA HOLM: I am Eva Holm. {LONG}"]
    asked = ["QUESTION: When will it open?", "EVA HOLM: In June.", "QUESTION: Who pays?", "MR. LIND: The fund does."]
    assert roles(*opening, *asked) == {"MR. LIND": O, "EVA HOLM": O, "QUESTION": P}


def test_an_official_who_says_his_name_before_the_first_question_was_one_who_asks() -> None:
    opening = [f"MINISTER ROE: {LONG}", "EVA HOLM: Good morning. I am Eva Holm, and I count the ships."]
    asked = [
        "QUESTION: How many?",
        "EVA HOLM: Three hundred of them.",
        "QUESTION: Who pays?",
        "MINISTER ROE: The fund does.",
    ]
    assert roles(*opening, *asked) == {"MINISTER ROE": O, "EVA HOLM": O, "QUESTION": P}


def test_an_aide_who_welcomes_and_closes_gives_the_floor() -> None:
    said = ["TOM LIND: Welcome.", f"MINISTER ROE: {LONG * 3}", "TOM LIND: Your questions, please.", "QUESTION: When?"]
    more = ["MINISTER ROE: In June.", *["QUESTION: Who pays?", "MINISTER ROE: We do."] * 2, "TOM LIND: Thank you."]
    assert roles(*said, *more)["TOM LIND"] is M
    assert roles(*said[:2], *said[3:], *more)["TOM LIND"] is O  # who never gives it


def test_a_name_under_which_there_are_short_questions_and_thanks_asks() -> None:
    others = [line for _ in range(4) for line in ("QUESTION: When?", "MINISTER ROE: In June.")]
    assert (
        roles(*others, "IDA LIND: Who pays?", "MINISTER ROE: We do.", "IDA LIND: Thanks.", "MINISTER ROE: Well.")[
            "IDA LIND"
        ]
        is P
    )
    long = (
        "IDA LIND: Thanks, and we will all of us be there when it opens to the towns on the river and to the islands."
    )
    assert roles(*others, "IDA LIND: So?", "MINISTER ROE: We do.", long, "MINISTER ROE: Well.")["IDA LIND"] is O


def test_a_moderator_who_asks_alone_is_press_under_both_labels() -> None:
    asked = ["Jane Roe (Moderator): When?", "Eva Holm: In June.", *["Moderator: Who pays?", "Eva Holm: All of us."] * 3]
    assert roles(*asked) == {"Jane Roe (Moderator)": P, "Moderator": P, "Eva Holm": O}
    assert roles(*asked[:4], "Ida Lind: So?", "Eva Holm: So.")["Moderator"] is M
    told = [line.replace("?", ".") for line in asked]
    assert roles(*told)["Moderator"] is M


@pytest.mark.parametrize(
    ("language", "label", "role"),
    [
        ("en", "Jane Roe, host", P),
        ("en", "Jane Roe (Reuters)", P),
        ("en", "Jane Roe (moderator)", M),
        ("en", "Jane Roe (Deputy Minister)", O),
        ("en", "Jane Roe (Osten)", None),
        ("en", "Jane Roe ()", None),
        ("de", "Lund (AA)", O),
        ("en", "Rt. Hon. Jane Roe", None),
        ("en", "Rt. Hon. Prime Minister", O),
        ("th", "ผู้สื่อข่าวสายการเมือง", P),  # the longest term at the start counts
        ("th", "รัฐมนตรีว่าการกระทรวงท่าเรือ", O),
        ("th", "Reuters", P),
    ],
)
def test_the_role_that_a_label_says(language: str, label: str, role: Role | None) -> None:
    assert lexicon_for(language).role_of(label)[0] == role


def test_a_letterhead_names_no_event() -> None:
    assert lexicon_for("en").kinds_in("James Rowe Press Briefing Room") == 0
    assert lexicon_for("en").kinds_in("Press briefing on the pier") > 0
