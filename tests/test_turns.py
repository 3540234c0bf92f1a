"""Labels that are, labels that are not, and what the page around them decides; each bug found has its row here."""

from __future__ import annotations

import pytest

import briefparse
from briefparse import Briefing


def page(*paragraphs: str) -> Briefing:
    return briefparse.parse(
        "<html><body><h1>Press briefing</h1><div>" + "".join(f"<p>{p}</p>" for p in paragraphs) + "</div></body></html>"
    )


def turns(*paragraphs: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker.label, turn.text) for turn in page(*paragraphs).turns]


ASK, REPLY = "Q&nbsp;&nbsp;&nbsp; Is the pier open?", "MS. ROWE:&nbsp; It is."
ASKED, REPLIED = ("Q", "Is the pier open?"), ("MS. ROWE", "It is.")


@pytest.mark.parametrize(
    "words",
    [
        "Second: we will paint the pier.",
        "For example: the northern one.",
        "The problem is this: the ice is late.",
        "It opens at 10:30 and closes at 18:00.",
        "2031-05-14T09:20:00-04:00",
        "So I say: wait for June.",
        "Mr President, my question is as follows: who pays for it?",
        "But, again, the President has been very clear: we wait.",
        "Then, I told the Minister of Ports, by the pier: wait.",
        "See https://example.org/pier: it is all there.",
        "Note: the tide is low.",
    ],
)
def test_not_a_label(words: str) -> None:
    assert turns(ASK, REPLY, words, ASK, REPLY) == [ASKED, ("MS. ROWE", f"It is.\n\n{words}"), ASKED, REPLIED]


@pytest.mark.parametrize(
    ("printed", "label", "words"),
    [
        ("MR. McDONOUGH:&nbsp; Yes.", "MR. McDONOUGH", "Yes."),
        ("SECRETARY LaHOOD: Yes.", "SECRETARY LaHOOD", "Yes."),
        ("MR KIRBY: Yes.", "MR KIRBY", "Yes."),
        ("<b>Ada Lindqvist</b>: Yes.", "Ada Lindqvist", "Yes."),
        ("<b>Ada Lindqvist:</b> Yes.", "Ada Lindqvist", "Yes."),
        ("<b>Ada</b> <b>Lindqvist:</b> Yes.", "Ada Lindqvist", "Yes."),
        ("<strong>Ada\n Lindqvist</strong>:\nYes.", "Ada Lindqvist", "Yes."),
        ("Ada Lindqvist (Foreign Minister): Yes.", "Ada Lindqvist (Foreign Minister)", "Yes."),
        ("ADA LINDQVIST, MINISTER FOR PORTS: Yes.", "ADA LINDQVIST, MINISTER FOR PORTS", "Yes."),
    ],
)
def test_shapes_of_a_label(printed: str, label: str, words: str) -> None:
    assert turns(ASK, printed, ASK, printed) == [ASKED, (label, words)] * 2


@pytest.mark.parametrize(
    "mark", ["Q&nbsp;&nbsp; ", "Q ", "Q. ", "Q: ", "QUESTION: ", "<b>Question:</b> ", "<b>Q</b>: "]
)
def test_shapes_of_a_question_mark(mark: str) -> None:
    found = page(f"{mark}Is it open: the pier?", REPLY, f"{mark}Why?", REPLY)
    assert [turn.text for turn in found.turns] == ["Is it open: the pier?", "It is.", "Why?", "It is."]
    assert [turn.speaker.role for turn in found.turns] == ["press", "official"] * 2


def test_a_colon_in_a_bare_question_is_no_label() -> None:
    assert turns("Q Okay, second question: why now?", REPLY)[0] == ("Q", "Okay, second question: why now?")


def test_an_end_time_is_no_label() -> None:
    found = page(ASK, REPLY, "END 2:41 P.M. EDT", "Share this page")
    assert [turn.text for turn in found.turns] == ["Is the pier open?", "It is."]
    assert ("end", "END 2:41 P.M. EDT") in [(note.kind, note.text) for note in found.notes]


def test_a_short_label_is_not_found_inside_a_longer_one() -> None:
    assert turns(ASK, REPLY, ASK, "ROWE: It is.", ASK, REPLY)[3] == ("ROWE", "It is.")
    assert [label for label, _ in turns(ASK, REPLY, ASK, "ROWE: It is.", ASK, REPLY)][1::2] == [
        "MS. ROWE",
        "ROWE",
        "MS. ROWE",
    ]


def test_a_label_after_the_last_speakers_words() -> None:
    assert turns(ASK, REPLY, "QUESTION: Why now? MS. ROWE: The ice.")[2:] == [
        ("QUESTION", "Why now?"),
        ("MS. ROWE", "The ice."),
    ]


def test_a_bracket_under_a_label_is_said_and_alone_is_a_note() -> None:
    found = page("JOURNALIST:", "[Inaudible]", REPLY, "(Laughter.)", "It is.")
    assert [(turn.speaker.label, turn.text) for turn in found.turns] == [
        ("JOURNALIST", "[Inaudible]"),
        ("MS. ROWE", "It is.\n\nIt is."),
    ]
    assert [note.text for note in found.notes] == ["(Laughter.)"]


def test_words_before_a_labelled_official_are_the_editors() -> None:
    lead = "More than a hundred people came to the harbour to listen to her today."
    assert page(lead, "MS. ROWE: Hello.", ASK, REPLY).turns[0].text == "Hello."
    assert page(lead, ASK, REPLY).turns[0].text == lead


def test_named_askers_are_told_by_who_answers_them() -> None:
    found = page(
        "<b>Vera Holm:</b> Good afternoon. " + "We have worked on the grain talks all day. " * 6,
        "<b>Olga Petersen:</b> Will they go on?",
        "<b>Vera Holm:</b> They will.",
        "<b>Jan Kos:</b> Without a break?",
        "<b>Vera Holm:</b> With a break.",
    )
    assert [(turn.speaker.role, turn.speaker.method) for turn in found.turns] == [
        ("official", "answers"),
        ("press", "asks"),
        ("official", "answers"),
        ("press", "asks"),
        ("official", "answers"),
    ]


def test_whoever_calls_the_next_speaker_by_name_is_the_moderator() -> None:
    found = page(
        "CHAIR HOLM. " + "Good afternoon to all of you, and welcome. " * 12,
        "ANN SMITH. Jeanna.",
        "JEANNA KOS. Will rates rise?",
        "CHAIR HOLM. They may.",
        "ANN SMITH. Neil.",
        "NEIL BRAND. I wonder about the ports.",
        "CHAIR HOLM. So do we.",
    )
    assert [turn.speaker.role for turn in found.turns] == [
        "official", "moderator", "press", "official", "moderator", "press", "official"
    ]  # fmt: skip


def test_a_topic_heading_before_a_question_is_a_note() -> None:
    found = page(
        "The President. Hello.",
        "Q. Is it open?",
        "The President. It is.",
        "Northern Ferry Routes",
        "Q. Why?",
        "The President. June.",
    )
    assert found.turns[2].text == "It is."
    assert [note.text for note in found.notes if note.kind == "heading"] == ["Press briefing", "Northern Ferry Routes"][
        -1:
    ]


def test_japanese_and_korean_brackets() -> None:
    ja = briefparse.parse(
        "<p>【北新聞　谷記者】再開はいつですか。</p><p>【林大臣】六月です。</p><p>【記者】費用は。</p><p>【林大臣】基金です。</p>"
    )
    assert [(t.speaker.label, t.speaker.role) for t in ja.turns] == [
        ("北新聞　谷記者", "press"), ("林大臣", "official"), ("記者", "press"), ("林大臣", "official")
    ]  # fmt: skip
    ko = briefparse.parse("<p>&lt;질문&gt; 언제 다시 운항합니까?<br><br>&lt;답변&gt; 유월입니다.<br><br></p>")
    assert [(t.speaker.label, t.speaker.role) for t in ko.turns] == [("질문", "press"), ("답변", "official")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Statement on the pier\n\nThe pier is open from today, and we thank all who worked on it this year.",
            "statement",
        ),
        ("Access denied\n\nPlease enable JavaScript and solve the captcha to go on.", "blocked"),
        ("Readout of the Minister's call with her colleague\n\nThey spoke about the pier.", "readout"),
    ],
)
def test_what_is_not_a_briefing_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(briefparse.NotABriefingError) as caught:
        briefparse.parse(text)
    assert caught.value.reason == reason


def test_in_a_text_all_in_capitals_capitals_are_no_label() -> None:
    lines = (
        "REPORTER: WHAT ABOUT THE PIER?",
        "PRIME MINISTER:",
        "IT IS OPEN ON BOTH SIDES OF THE WATER.",
        "NORTHERN ROUTES. THEY RUN AGAIN.",
        "TWO CROSSINGS A DAY: ONE EACH WAY.",
        "REPORTER: AND THE SOUTHERN ONES?",
        "PRIME MINISTER:",
        "NOT YET.",
    )
    found = briefparse.parse("<p>" + "<br />\n".join(lines) + "</p>")
    assert [turn.speaker.label for turn in found.turns] == ["REPORTER", "PRIME MINISTER"] * 2
    assert found.turns[1].text.endswith("ONE EACH WAY.")


def test_a_bare_mark_opens_a_turn_although_the_line_before_it_breaks_off() -> None:
    found = briefparse.parse("<p>MS. ROWE:&nbsp; It is --<br>Q&nbsp; When?<br>MS. ROWE:&nbsp; Now.</p>")
    assert [turn.text for turn in found.turns] == ["It is --", "When?", "Now."]


def test_a_time_under_an_end_mark_is_no_speech_and_foreign_labels_after_it_are_furniture() -> None:
    end = "END<br>11:52 A.M. CET", "Weekly letter: the new pier", "This week the pier got a roof.", "Daily note: tides"
    briefing = page(ASK, REPLY, ASK, REPLY, *end)
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns] == [ASKED, REPLIED] * 2
    assert [(note.kind, note.text) for note in briefing.notes] == [("end", "END")]
    assert {region.reason for region in briefing.ignored} == {"after"}


@pytest.mark.parametrize(
    ("mark", "asked", "replied"),
    [
        (
            "FRAGE",
            "Guten Tag und vielen Dank, ich wüsste von Ihnen gerne noch, ob und seit wann der Pier offen ist?",
            "Ja.",
        ),
        ("P", "Buenos días y muchas gracias, querría saber si el muelle está abierto y desde qué día lo está?", "Sí."),
    ],
)
def test_a_bare_mark_of_any_language_opens_a_long_paragraph(mark: str, asked: str, replied: str) -> None:
    said = f"<p>{mark} {asked}</p><p><b>MINISTRA ROWE:</b> {replied}</p>" * 3
    briefing = briefparse.parse(f"<html><body><h1>Ida Rowe</h1>{said}</body></html>")
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns][::2] == [(mark, asked)] * 3


LONG = 200_000


@pytest.mark.parametrize(
    "head",
    [
        f"<title>{'a' * LONG}</title>",
        f"<title>{'Aa ' * (LONG // 3)}</title>",
        f"<meta property='og:title' content='Briefing{' ' * LONG}on the pier'>",
    ],
    ids=["one word", "many words", "spaces"],
)
def test_a_long_title_is_read_once(head: str) -> None:
    """Where each letter of it starts a search, this does not end within minutes."""
    said = "".join(f"<p>{words}</p>" for words in (ASK, REPLY) * 3)
    briefing = briefparse.parse(f"<html><head>{head}</head><body><div>{said}</div></body></html>")
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns] == [ASKED, REPLIED] * 3


def test_labels_without_end_in_one_paragraph_are_each_placed_once() -> None:
    briefing = page(*[ASK, REPLY] * 2, "MS. ROWE: No. " * 20_000)
    assert len(briefing.turns) == 20_004
    assert briefing.coverage.unclaimed == 0


def test_an_end_mark_between_two_parts_of_a_transcript_ends_nothing() -> None:
    assert turns(ASK, REPLY, "END", ASK, REPLY) == [ASKED, REPLIED] * 2


SAID = "Мы откроем причал в июне, как и обещали. " * 9
FLATTENED = f"Ответы на вопросы Порт {'Вопрос: Когда откроют причал? А.Линд: ' + SAID} " * 4


def test_furniture_at_the_end_of_a_page_flattened_to_one_line() -> None:
    tail = "Смотрите также Поездка в порт Темы Порты Статус материала Опубликован"
    briefing = briefparse.parse(FLATTENED + tail)
    assert briefing.turns[-1].text == SAID.strip()
    assert [briefing.text[r.span.start : r.span.end] for r in briefing.ignored][-1] == tail


def test_one_word_of_furniture_in_a_flattened_speech_is_said() -> None:
    briefing = briefparse.parse(FLATTENED + "Темы у нас простые.")
    assert briefing.turns[-1].text == SAID + "Темы у нас простые."


def test_a_form_below_the_transcript_is_outside_its_container() -> None:
    said = "".join(f"<p>{words}</p>" for words in (ASK, REPLY) * 3)
    form = "<div><p>Ministry of Ports: Press briefing</p><p>Send by email</p></div>"
    briefing = briefparse.parse(f"<html><body><h1>Press briefing</h1><div>{said}</div>{form}</body></html>")
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns] == [ASKED, REPLIED] * 3
    assert "Send by email" not in briefing.text


def test_an_asker_below_the_container_who_asked_in_it_is_heard() -> None:
    said = "".join(f"<p>{words}</p>" for words in (ASK, REPLY) * 3)
    briefing = briefparse.parse(f"<html><body><div>{said}</div><div><p>{ASK}</p><p>{REPLY}</p></div></body></html>")
    assert len(briefing.turns) == 8


def test_small_parts_whose_class_says_so_are_left_out_of_a_page_of_no_known_site() -> None:
    tip = "<span class='read__small-tooltip'>Lindqvist Ada, Minister of Ports</span>"
    share = "<div class='socialShare'><p>Ministry of Ports: Press briefing</p></div>"
    told = f"MS. ROWE:&nbsp; Ms Lindqvist {tip} opened it."
    briefing = page(ASK, REPLY, ASK, told, share, ASK, REPLY)
    assert [turn.text for turn in briefing.turns][3] == "Ms Lindqvist opened it."
    assert briefing.coverage.ignored == {"share": 33}


def test_a_class_that_says_so_on_most_of_the_page_is_not_believed() -> None:
    said = "".join(f"<p>{words}</p>" for words in (ASK, REPLY) * 30)
    assert len(briefparse.parse(f"<html><body><div class='gallery'>{said}</div></body></html>").turns) == 60


def test_a_line_without_a_colon_and_with_nothing_under_it_is_no_label() -> None:
    briefing = page(ASK, REPLY, ASK, REPLY, "Media")
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns] == [ASKED, REPLIED] * 2
    assert [(note.kind, note.text) for note in briefing.notes] == [("heading", "Media")]


def test_a_first_label_under_head_lines_that_end_no_sentence() -> None:
    lines = "PROOF COPY<br>LIND: Is the pier open?<br>ROWE: It is.<br>LIND: And who pays?<br>ROWE: All do."
    briefing = briefparse.parse(f"<html><body><h1>Interview with Ida Lind</h1><p>{lines}</p></body></html>")
    assert [turn.speaker.label for turn in briefing.turns] == ["LIND", "ROWE"] * 2


def test_a_name_before_a_colon_in_a_broken_sentence_is_no_label() -> None:
    lines = "Q: Is the pier open?<br>MS. ROWE: It is, as said by<br>Ida Lind: all of it.<br>Q: When?<br>MS. ROWE: Now."
    briefing = briefparse.parse(f"<html><body><h1>Press briefing</h1><p>{lines}</p></body></html>")
    assert [turn.speaker.label for turn in briefing.turns] == ["Q", "MS. ROWE"] * 2


def test_a_label_after_the_last_word_of_a_broken_line() -> None:
    lines = "JOURNALIST: Is the pier open?<br>MS. ROWE: I said so in<br>January. JOURNALIST: And the old one?<br>MS. ROWE: No."
    briefing = briefparse.parse(f"<html><body><h1>Press briefing</h1><p>{lines}</p></body></html>")
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns][1:3] == [
        ("MS. ROWE", "I said so in\nJanuary."),
        ("JOURNALIST", "And the old one?"),
    ]


def test_answers_without_a_label_follow_labelled_questions() -> None:
    said = ["Q: Is the pier open?", "It is.", "And it stays so.", "Q: And the old one?", "No."]
    assert turns(*said) == [
        ("Q", "Is the pier open?"),
        (None, "It is.\n\nAnd it stays so."),
        ("Q", "And the old one?"),
        (None, "No."),
    ]


def test_a_colon_in_a_headline_is_no_label() -> None:
    briefing = briefparse.parse(f"<h1>Briefing: the pier</h1><div><p>{ASK}</p><p>{REPLY}</p></div>")
    assert [turn.speaker.label for turn in briefing.turns] == ["Q", "MS. ROWE"]


def test_a_field_at_the_end_of_a_head_line_is_no_label() -> None:
    briefing = page("PROOF ONLY Subjects: pier, ferry", ASK, REPLY, ASK, REPLY)
    assert [turn.speaker.label for turn in briefing.turns] == ["Q", "MS. ROWE"] * 2


def test_labels_in_a_transcript_flattened_to_one_line() -> None:
    said = (
        "JOURNALIST: Is the pier open? ROWE: It is open, as we said it would be, and all are welcome on it from today. "
    )
    briefing = briefparse.parse(
        "Transcript of doorstop interview\n\nSubjects: pier. IDA ROWE, MINISTER: Good. " + said * 16
    )
    assert [turn.speaker.label for turn in briefing.turns] == ["IDA ROWE, MINISTER", *["JOURNALIST", "ROWE"] * 16]


def test_emphasis_that_goes_on_over_a_line_break_keeps_its_words() -> None:
    briefing = page("<b>THE HARBOUR OFFICE<br><br>Office of the Press<br><br>Q:</b> Is it open?", REPLY, ASK, REPLY)
    assert briefing.text.startswith("THE HARBOUR OFFICE\n\nOffice of the Press\n\nQ: Is it open?")
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns] == [
        ("Q", "Is it open?"),
        REPLIED,
        ASKED,
        REPLIED,
    ]


def test_the_end_of_a_sentence_on_the_line_of_a_label_is_no_part_of_it() -> None:
    lines = "JOURNALIST: Will you sue Ida<br>Rowe. PM: I will.<br>JOURNALIST: When?<br>PM: In June."
    assert turns(lines) == [
        ("JOURNALIST", "Will you sue Ida\nRowe."),
        ("PM", "I will."),
        ("JOURNALIST", "When?"),
        ("PM", "In June."),
    ]


def test_page_numbers_between_dashes_are_left_out() -> None:
    briefing = page(
        ASK, "MS. ROWE:&nbsp; It is, and it will", "- 2 -", "stay so.", "Page 3 of 4", "Twelve.", ASK, REPLY
    )
    assert briefing.turns[1].text == "It is, and it will\n\nstay so.\n\nTwelve."
    assert [region.reason for region in briefing.ignored] == ["running_head"] * 2


@pytest.mark.parametrize(
    "printed",
    [
        "Q: Is the pier\nopen?\n\nMS. ROWE: It\nis.\n",
        "Q: Is the pier open?\nMS. ROWE: It is.",
        "\r\n\r\nQ: Is the pier open?\r\nMS. ROWE: It is.\r\n",
        "<b>Q:</b> Is the\npier open?\n \n  <b>MS. ROWE:</b> It is.",
    ],
)
def test_line_breaks_in_preformatted_text(printed: str) -> None:
    briefing = briefparse.parse(
        f"<html><head><title>Press briefing</title></head><body><pre>{printed}</pre></body></html>"
    )
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns] == [
        ("Q", "Is the pier open?"),
        ("MS. ROWE", "It is."),
    ]


def test_a_chinese_sentence_is_no_headline() -> None:
    said = "记者：码头今天开放吗？\n\n发言人：是的，从今天起开放。\n\n" * 2
    briefing = briefparse.parse(f"2031年5月3日港务局例行记者会\n\n港务局局长将于5月9日出席论坛并发表讲话。\n\n{said}")
    assert briefing.metadata.title == "2031年5月3日港务局例行记者会"
    assert briefing.opening[0].text == "港务局局长将于5月9日出席论坛并发表讲话。"


def test_paragraphs_that_only_their_first_line_tells_apart() -> None:
    asked = "    Q: Is the pier open to everybody who comes from the north?"
    lines = [
        asked,
        "    MS. ROWE: The pier is open to all who come to us by the",
        "sea, by the road, or over the ice when there is any in the",
        "bay and it bears a cart, as it did in the last of the",
        "winters, by whichever way they like; nobody else has asked us for it so far.",
    ]
    text = "\n".join(lines * 12)
    briefing = briefparse.parse(
        f"Press briefing on the piers\n\n{text}\n    Thank you for coming to us on such a cold morning.\n    END\n    1:36 P.M.\n"
    )
    assert len(briefing.turns) == 24
    assert briefing.turns[-1].text.endswith("so far.\n\nThank you for coming to us on such a cold morning.")
    assert briefing.notes[-1].kind == "end"


def test_a_name_put_in_brackets_in_a_sentence_is_no_label() -> None:
    said = ["[Senior official], over to you.", "[Instructions are given].", "[Official] is here."]
    briefing = page(ASK, REPLY, *said, ASK, REPLY)
    assert [turn.text for turn in briefing.turns][1:3] == [f"It is.\n\n{said[0]}\n\n{said[2]}", ASKED[1]]
    assert briefing.notes[-1].text == said[1]


def test_a_word_for_askers_in_brackets_is_a_label_before_a_small_letter() -> None:
    assert turns("[Question] is it open?", REPLY, "[Question] when?", REPLY) == [
        ("Question", "is it open?"),
        REPLIED,
        ("Question", "when?"),
        REPLIED,
    ]


def test_an_abbreviation_before_a_small_letter_is_no_label() -> None:
    said = ["The U.S. has led the world.", "The U.S. was the first to see it."]
    assert turns(ASK, REPLY, *said, ASK, REPLY) == [ASKED, ("MS. ROWE", "\n\n".join(["It is.", *said])), ASKED, REPLIED]


def test_words_under_a_label_that_stands_alone_are_said() -> None:
    assert turns(
        "Q:",
        "One, does the port have a plan: will it be painted?",
        "MS. ROWE:",
        "A — a plan?",
        "Q:",
        "Technically Friday —",
    ) == [
        ("Q", "One, does the port have a plan: will it be painted?"),
        ("MS. ROWE", "A — a plan?"),
        ("Q", "Technically Friday —"),
    ]


def test_labels_in_bold_alone_on_their_lines_without_a_colon() -> None:
    said = [
        "<b>Q</b>",
        "Technically Friday —",
        "<b>MS. ROWE</b>",
        "In May.",
        "<b>Q</b>",
        "When?",
        "<b>DR. LIND</b>",
        "Early.",
    ]
    assert turns(*said) == [
        ("Q", "Technically Friday —"),
        ("MS. ROWE", "In May."),
        ("Q", "When?"),
        ("DR. LIND", "Early."),
    ]


def test_a_question_without_a_label_where_the_page_prints_all_questions_in_bold() -> None:
    asked = "<strong>海港社记者：码头今天开放吗？发言人对此有何评论？</strong>"
    bare = "<strong>据报道，码头将于五月重新开放，发言人对此有何评论？</strong>"
    reply = "发言人：是的，从今天起开放。你觉得不好吗？"
    briefing = page(*[asked, reply] * 3, bare, reply)
    assert [(turn.speaker.label, turn.speaker.role) for turn in briefing.turns[-2:]] == [
        (None, "press"),
        ("发言人", "official"),
    ]


@pytest.mark.parametrize("label", ["海港社、灯塔报记者", "会后，海港社记者问及", "会后有记者问及"])
def test_askers_of_several_outlets_or_after_the_end(label: str) -> None:
    briefing = page("海港社记者：码头今天开放吗？", "发言人：是的。", f"{label}：何时？", "发言人：五月。")
    assert [(turn.speaker.label, turn.speaker.role) for turn in briefing.turns[2:]] == [
        (label, "press"),
        ("发言人", "official"),
    ]


def test_a_short_page_flattened_to_one_line() -> None:
    said = [
        ("Frage", "Ist der Anleger ab heute für alle geöffnet, die kommen?"),
        ("Antwort", "Er ist für alle geöffnet, und das bleibt so."),
    ]
    line = " ".join(f"{label}: {words}" for label, words in said * 3)
    assert turns(line) == said * 3


def test_markdown_whose_bold_label_touches_the_words() -> None:
    text = "# Press briefing\n\n**Q:**Is it open?\n\n**MS. ROWE:**It **is**.\n\n" * 2
    briefing = briefparse.parse(text)
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns][:2] == [
        ("Q", "Is it open?"),
        ("MS. ROWE", "It is."),
    ]


@pytest.mark.parametrize("open_mark", ["**a ", "_a ", "*a ", "[a ", "![a "])
def test_marks_of_markdown_that_nothing_closes_take_linear_time(open_mark: str) -> None:
    said = open_mark * 20_000  # with time by the square of the length this would take half a minute
    briefing = briefparse.parse(f"# Press briefing\n\n**Q:** Is it open?\n\n**MS. ROWE:** {said}\n")
    assert len(briefing.turns) == 2


def test_a_long_paragraph_of_markdown_in_bold_loses_its_marks() -> None:
    said = "It is open to all. " * 200 + "So it stays."
    briefing = briefparse.parse(f"# Press briefing\n\n**Q:** Is it open?\n\n**MS. ROWE:** It is.\n\n**{said}**\n")
    assert briefing.turns[-1].text == f"It is.\n\n{said}"
