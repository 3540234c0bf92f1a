"""Who asks, who answers and who gives the floor, from the labels and from who speaks after whom."""

from __future__ import annotations

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
    said = ["MINISTER ROE: The pier is open, as we said."] * 2
    asked = [
        "Lind: Minister, I am Ida Lind from the Harbour Post. Tell us of the ferries.",
        "Mr. Berg: Olof Berg, Radio Osten. The bridge.",
    ]
    found = roles(said[0], asked[0], said[1], "Colonel Holm: The ferries sail.", asked[1], said[0])
    assert (found["Lind"], found["Mr. Berg"]) == (P, P)


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
