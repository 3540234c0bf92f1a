"""What has labels with a colon and is no briefing all the same, and what is one although little says so."""

from __future__ import annotations

import pytest

import briefparse
from briefparse import NotABriefingError


def page(title: str, *paragraphs: str) -> str:
    said = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><div>{said}</div></body></html>"


NOTICE = (
    "AGENCY: Office of Harbours, Ministry of Ports.",
    "ACTION: Notice of a public hearing.",
    "SUMMARY: The Office asks for comments on the new pier.",
    "FOR FURTHER INFORMATION CONTACT: Where can the plans be seen? Write to the Office.",
)
PARTS = [f"({letter}) The Office shall keep a list of piers." for letter in "ABCDEFGHIJ"]
STANDING = [
    "Q: Who may use the pier?",
    "A: Anybody with a ticket.",
    "Q: What does a ticket cost?",
    "A: Two crowns.",
] * 3
MENU = [
    "President: Ida Rowe leads the house since May.",
    "Press: Olof Lind takes the calls of reporters.",
    "Contact: the house stands on the old harbour.",
    "Jane Holm: the speeches of the last five years.",
    "Archive: the speeches of the years before that.",
    "Map: how to come to the house by ferry or bus.",
]
SHOUTS = [
    "THE MINISTER: Hello, Halmar.",
    "AUDIENCE: Hello!",
    "THE MINISTER: Today we open the pier.",
    "AUDIENCE: Hooray!",
]


@pytest.mark.parametrize(
    ("title", "paragraphs", "reason"),
    [
        ("Office of Harbours: notice", NOTICE, "statement"),
        ("The Harbours Act", PARTS, "statement"),
        ("Memorandum on the use of the pier", STANDING, "faq"),
        ("The house of the President", MENU, "statement"),
        ("Remarks by the Minister at the opening of the pier", SHOUTS * 3, "speech"),
    ],
)
def test_fields_parts_and_shouts_are_no_questions(title: str, paragraphs: list[str], reason: str) -> None:
    with pytest.raises(NotABriefingError) as refused:
        briefparse.parse(page(title, *paragraphs))
    assert refused.value.reason == reason


def test_q_and_a_of_a_named_event_are_a_briefing() -> None:
    assert len(briefparse.parse(page("Press conference of the Minister of Ports", *STANDING)).exchanges) == 6


def test_an_asker_who_stands_once_among_many_is_no_line_of_a_menu() -> None:
    said = [
        "Press: When will it open?",
        "MINISTER ROWE: In June.",
        "MINISTER LIND: Or July.",
        "MINISTER HOLM: Or later.",
    ]
    assert next(turn.speaker.role for turn in briefparse.parse(page("Press conference", *said)).turns) == "press"


@pytest.mark.parametrize("asker", ["ROWE", "IDA ROWE"])
def test_an_interviewer_named_in_the_title_asks(asker: str) -> None:
    said = [f"{asker}: Minister, is the pier open?", "MINISTER: It is."] * 3 + [
        f"{asker}: Thank you.",
        "MINISTER: Thanks.",
    ]
    briefing = briefparse.parse(page("Interview with Ida Rowe, Radio Halmar", *said))
    assert [turn.speaker.role for turn in briefing.turns] == ["press", "official"] * 4


def test_an_official_named_in_the_title_who_asks_back_is_still_the_one_who_answers() -> None:
    said = ["Q: Is the pier open, and who pays?", "MS. ROWE: What do you think? It is. Who pays? All do."] * 3
    briefing = briefparse.parse(page("Press briefing by Ida Rowe", *said))
    assert [turn.speaker.role for turn in briefing.turns] == ["press", "official"] * 3


def test_in_an_interview_of_two_whoever_has_no_office_asks_although_seldom_with_a_question_mark() -> None:
    said = [
        "ROWE: Good morning, Minister.",
        "MINISTER: Good morning.",
        "ROWE: The pier is open.",
        "MINISTER: So it is.",
    ]
    briefing = briefparse.parse(page("Interview on Radio Halmar", *said * 2))
    assert [turn.speaker.role for turn in briefing.turns] == ["press", "official"] * 4


def test_in_an_interview_of_two_names_whoever_asks_far_more_is_the_interviewer() -> None:
    said = ["ROWE: Is the pier open?", "LIND: It is.", "ROWE: And who pays?", "LIND: All do."] * 2
    said[-1] = "LIND: All do, and why not?"
    briefing = briefparse.parse(page("Interview with Ida Rowe", *said))
    assert [turn.speaker.role for turn in briefing.turns] == ["press", "official"] * 4


def test_questions_in_bold_are_asked_only_where_the_page_names_an_event() -> None:
    asked = ["<b>Who may use the new pier, and from which day on?</b>", "Anybody with a ticket."] * 3
    with pytest.raises(NotABriefingError) as refused:
        briefparse.parse(page("Preserving the old pier", *asked))
    assert refused.value.reason == "faq"
    assert len(briefparse.parse(page("Interview: preserving the old pier", *asked)).exchanges) == 3


def test_questions_in_bold_are_asked_where_whoever_answers_speaks_of_himself() -> None:
    asked = [
        "<b>What was the hardest day of the work on the pier?</b>",
        "The first, when my boat sank.",
        "<b>And which of all those days was the best?</b>",
        "Today is, for everybody walks on it.",
    ]
    assert len(briefparse.parse(page("The man who built the pier", *asked * 2)).exchanges) == 4
    with pytest.raises(NotABriefingError):
        briefparse.parse(page("The man who built the pier", *(line.replace("my", "the") for line in asked * 2)))
    with pytest.raises(NotABriefingError):  # whose questions are the readers'
        briefparse.parse(page("Frequently asked questions", *asked * 2))


def bold_interview(*above: str) -> briefparse.Briefing:
    asked = [
        "<b>When will the new pier be open to everybody?</b>",
        "In June, as I said.",
        "<b>And who pays for it?</b>",
        "We all do.",
    ]
    return briefparse.parse(page("Interview on the pier", *above, *asked * 2))


def test_a_standfirst_in_bold_is_neither_the_first_question_nor_an_opening() -> None:
    standfirst = "<b>The new pier divides the town. Ida Rowe, who has planned it, tells what it is for.</b>"
    briefing = bold_interview(standfirst)
    assert briefing.turns[0].text == "When will the new pier be open to everybody?"
    assert [note.text for note in briefing.notes] == [standfirst[3:-4]]
    led_in = "<b>You have planned the pier for ten years.</b>"
    assert bold_interview("We met on a cold day in the harbour.", led_in).turns[1].text.startswith(led_in[3:-4])


def test_a_sentence_without_spaces_above_a_bold_question_is_one() -> None:
    led_in = "<b>新码头的工程已经进行了十年之久。</b>"
    asked = [
        "<b>新码头什么时候向所有人开放使用呢，请问部长？</b>",
        "六月开放。",
        "<b>那么整个工程的费用由谁来承担呢，请您说明？</b>",
        "由大家承担。",
    ]
    said = "各位记者朋友，大家下午好，我先介绍新码头的情况。"
    briefing = briefparse.parse(page("港口部举行记者会", said, led_in, *asked * 2))
    assert [turn.text.partition("。")[0] for turn in briefing.turns][:2] == [said[:-1], led_in[3:-5]]


def test_the_fields_of_cards_were_speakers() -> None:
    cards = "".join(f"<p>Temperature: {n} degrees</p><p>Cover: which one?</p>" for n in range(6))
    with pytest.raises(NotABriefingError):
        briefparse.parse(f"<html><body><h1>Our ships</h1>{cards}</body></html>")


def test_a_paper_whose_parts_ask_once_was_a_briefing() -> None:
    part = "The committee looked at the fees and found that they are too high for most of the boats in the bay. " * 12
    parts = "".join(f"<p>Ida Lund: {part}</p><p>Ola Brandt: {part} Why?</p>" for _ in range(3))
    with pytest.raises(NotABriefingError):
        briefparse.parse(f"<html><body><h1>Report on the fees</h1>{parts}</body></html>")


def test_short_answers_under_a_title_that_names_an_event_are_a_briefing() -> None:
    said = "".join(f"<p>Ida Lund: Is pier {n} open?</p><p>Ola Brandt: Yes.</p>" for n in range(5))
    assert len(briefparse.parse(f"<html><body><h1>Interview with Ola Brandt</h1>{said}</body></html>").turns) == 10
