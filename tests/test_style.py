"""Labels that only the rest of the page bears out, and turns without one: each rule, and the nearest page it must not touch."""

from __future__ import annotations

import briefparse
from briefparse import NotABriefingError


def labels(*paragraphs: str, title: str = "Press conference", lang: str = "en") -> list[str | None]:
    """Return the labels in order; a paragraph that opens with ``##`` is a heading, one between ``**`` is in bold."""
    made = []
    for text in paragraphs:
        bold = f"<p><b>{text.strip('*')}</b></p>" if text.startswith("**") else f"<p>{text}</p>"
        made.append(f"<h3>{text[2:].strip()}</h3>" if text.startswith("##") else bold)
    page = f"<html lang='{lang}'><body><h1>{title}</h1><div>{''.join(made)}</div></body></html>"
    try:
        return [turn.speaker.label for turn in briefparse.parse(page).turns]
    except NotABriefingError:
        return []


COUNTED = ["Osten Wave: When will it open?", "Halmar Bell: Who pays for it?", "Northern Star: Is it for all?"]
SAID = "It is as we have said, and it will be so for all of us."


def counted(*numbers: int, asked: list[str] = COUNTED) -> list[str]:
    return [text for n, line in zip(numbers, asked, strict=True) for text in (f"{n}. {line}", SAID)]


def test_names_behind_numbers_that_count_up_are_askers() -> None:
    outlets = [line.partition(":")[0] for line in COUNTED]
    assert labels(*counted(1, 2, 3)) == [label for outlet in outlets for label in (outlet, None)]


def test_parts_that_are_counted_are_no_askers() -> None:
    said = ["Q: What changes?", "MS. ROWE: Three things.", *counted(1, 2, 3), "Q: Is that all?", "MS. ROWE: It is."]
    assert labels(*said) == ["Q", "MS. ROWE"] * 2  # others ask
    stated = [line.replace("?", ".") for line in COUNTED]
    said = [
        "Reporters’ questions",
        "MS. ROWE: Three things.",
        *counted(1, 2, 3, asked=stated),
        "MS. ROWE: That is all.",
    ]
    assert "Osten Wave" not in labels(*said)  # they do not ask
    assert "Osten Wave" not in labels(*counted(1, 3, 4))  # do not count up
    assert "Osten Wave" not in labels(*counted(1, 2, asked=COUNTED[:2]))  # are few


INITIALS = ["JR Welcome to all.", "IL When will it open?", "EH In June.", "JR Next.", "IL Who pays?", "EH The fund."]


def test_initials_are_labels_where_three_people_have_them_and_somebody_asks() -> None:
    said = [*INITIALS, "JR Thank you.", "EH Thanks."]
    assert labels(*said) == [line[:2] for line in said]
    assert labels(*INITIALS) == []  # too few to be sure
    assert labels(*(line.replace("?", ".") for line in said)) == []
    assert labels(*(line.replace("JR", "IL") for line in said)) == []  # two people
    assert labels(*(f"##{line}" for line in said)) == []
    small = {"JR": "NO", "IL": "WE", "EH": "IT"}  # words, in a text in capitals
    assert labels(*(small[line[:2]] + line[2:].upper() for line in said)) == []


HEADED = [
    "##Governor Roe", SAID, "##Ida Lind (The Post)", "When will the pier be open to all?", "##Governor Roe", SAID,
    "##Ola Berg", "Who pays for it, and why?", "##Governor Roe", SAID,
]  # fmt: skip


def test_headings_are_labels_where_one_of_them_heads_words_again_and_again() -> None:
    assert labels(*HEADED) == [line[2:] for line in HEADED if line.startswith("##")]
    assert "Ola Berg" in labels(*HEADED, title="Ida Lind")  # whom the title names is no less an asker
    assert labels("##Eva Holm", "Is it done?", *HEADED, "##Eva Holm", "Thanks.")[0] == "Eva Holm"  # also at the ends


def test_the_headings_of_a_paper_are_no_labels() -> None:
    paper = [
        line.replace("?", ".").replace("Governor Roe", "Back to Top").replace(" (The Post)", "") for line in HEADED
    ]
    assert labels(*paper, title="The ports") == []  # nobody asks
    assert "Ola Berg" not in labels(
        *HEADED[:4], "##1. The pier of 2031", SAID, *HEADED[4:]
    )  # another heading stands between


def test_a_full_name_with_the_surname_in_capitals_once_is_a_label() -> None:
    said = [
        "Moderator: Welcome.",
        "Ida LIND: When?",
        "Jane ROE: In June.",
        "Moderator: Next.",
        "Ola BERG: Who?",
        "Jane ROE: All.",
    ]
    assert labels(*said, "Moderator: Bye.") == [*(line.partition(":")[0] for line in said), "Moderator"]


def test_a_name_with_what_it_is_in_capitals_once_is_a_label_where_all_stand_alone_in_capitals() -> None:
    said = ["JOURNALIST", "When?", "ROE", "In June, as we said.", "JOURNALIST", "Who pays?", "ROE", "All of us do."]
    once = ["JANE LIND, FISHERWOMAN", "I do not pay for it."]
    assert labels(*said, *once, "ROE", "You do.") == ["JOURNALIST", "ROE"] * 2 + [once[0], "ROE"]
    assert labels(*said, "JANE LIND (THE POST)", "And the islands?", "ROE", "Yes.")[4] == "JANE LIND (THE POST)"
    assert labels(*said, "Jane Lind, Fisherwoman", "I do not.", "ROE", "You do.") == ["JOURNALIST", "ROE"] * 2 + ["ROE"]


def test_one_who_is_named_with_a_post_once_and_with_the_surname_after() -> None:
    said = [
        "Jens Roe, moderator: Welcome.",
        "Q: When?",
        "MINISTER LIND: In June.",
        "Roe: The next one.",
        "Q: Who pays?",
    ]
    assert labels(*said, "MINISTER LIND: We do.")[3] == "Roe"
    assert labels("MR. HOLM: Welcome.", *said[1:3], "Fees: these rise.", *said[4:], "MINISTER LIND: We do.")[3] == "Q"


def test_one_whom_the_byline_gives_an_office_that_the_label_has_before_the_name() -> None:
    said = [
        "Q: When?",
        "MINISTER LIND: In June.",
        "Vice-President Jane Roe: And July.",
        "Q: Who pays?",
        "MINISTER LIND: We do.",
    ]
    assert labels(*said, title="Press conference with Jane Roe, Vice-President")[2] == "Vice-President Jane Roe"


def test_names_before_a_dash_are_labels_where_they_recur() -> None:
    said = ["Q - When?", "Jane Roe - In June.", "Q - Who pays?", "Jane Roe - All of us."]
    assert labels(*said) == ["Q", "Jane Roe"] * 2
    assert labels(*said, "Saint Marlo - as we know - has a port.") == ["Q", "Jane Roe"] * 2


def test_one_question_in_a_text_is_told() -> None:
    assert labels("Question: when will it open?", "It opens in June, as the minister said.", title="The pier") == []


def test_what_stands_between_questions_and_is_no_plain_paragraph_is_no_answer() -> None:
    asked = ["Q: When?", "**Piers**", "In June.", "Q: Who pays?", "All of us."]
    assert labels(*asked).count(None) == 1


def test_questions_without_a_label_before_one_who_answers() -> None:
    said = [line for asked in ("When?", "Who pays?", "For all?") for line in (asked, "PRESIDENT: As we have said.")]
    assert labels(*said) == [None, "PRESIDENT"] * 3
    assert labels("Is it open? (Jane Roe, Harbour Post)", "A: It is, since June.") == [None, "A"]
    assert labels(*said[:2]) == []  # a quotation
    stated = [line.replace("?", ".") for line in said]
    assert labels(*stated) == []
    assert labels("The pier of Osten.", SAID, *said[1:]) == [
        "PRESIDENT",
        None,
        "PRESIDENT",
        None,
        "PRESIDENT",
    ]  # the head
    two = [line.replace("PRESIDENT", "MINISTER") if i == 3 else line for i, line in enumerate(said)]
    assert None not in labels(*two)


BOLD = [line for asked in ("When will the new pier open?", "And who pays for all of it?", "What do the islands say?")
        for line in (f"**{asked}**", SAID)]  # fmt: skip


def test_a_sentence_in_bold_between_many_questions_in_bold_asks_too() -> None:
    assert labels(*BOLD[:4], "**Tell us of the ferries.**", SAID, *BOLD[4:]) == [None] * 8
    assert labels(*BOLD[:4], "**Ferries**", SAID, *BOLD[4:]) == [None] * 6  # a heading
    assert labels(*BOLD[:2], "**Tell us of the ferries.**", SAID, *BOLD[2:4]) == [None] * 4  # two questions are few
    assert labels("**This is what we know.**", SAID, *BOLD) == [None] * 7  # above the first is the head
    assert labels(*BOLD[:4], "**Thank you, Minister**", "Thank you all.") == [None] * 6


def test_labels_of_a_quotation_above_the_line_that_announces_the_transcript() -> None:
    said = ["Q: When will it open?", "GOVERNOR ROE: In June.", "Q: Who pays for it?", "GOVERNOR ROE: All of us."]
    quoted = "Governor Roe: “We have built this pier for all of the people who live on the river.”"
    line = "A rush transcript of the interview is available below:"
    assert labels(quoted, line, *said) == ["Q", "GOVERNOR ROE"] * 2
    assert labels(*said, line, "Q: And now?") == [*["Q", "GOVERNOR ROE"] * 2, "Q"]  # most of the labels stand above it


def test_one_office_again_and_again_alone_on_its_line_is_a_label() -> None:
    asked = ["When will it open?", "Who pays for it all?", "What of the islands?"]
    said = [text for question in asked for text in (question, "President of Norland", SAID)]
    assert "President of Norland" in labels(*said)
    assert labels(*(text.replace("President of Norland", "Osten Harbour") for text in said)) == []
    assert labels(*said, "Ida Rowe", SAID, "Ida Rowe", SAID).count("President of Norland") in {0, 3}  # another recurs


def test_an_interview_of_dashes_needs_pairs_that_ask_and_answer() -> None:
    said = ["– When will it open?", "– In June, as we said.", "– Who pays for it?", "– All of us do."]
    assert labels(*said, title="Interview") == [None] * 4
    assert labels(*said[:2], title="Interview") == []
    assert labels(*(text.replace("?", ".") for text in said), title="Interview") == []
    assert labels("##– Piers –", *said, title="Interview") == [None] * 4
