"""What stands above the first label and below the last words: head lines, editors' words, openings, the site's own."""

from __future__ import annotations

import pytest

import briefparse
from briefparse.cues import Label
from briefparse.document import Block, Document
from briefparse.head import find_head
from briefparse.lexicon import letters, lexicon_for
from briefparse.notes import note_kind, starts_furniture
from briefparse.trust import Trust

LONG = "We have built the pier with the towns on the river, and we have paid for it together with all of them. "


def kinds(
    *lines: str | Block, opener: str | None = "Q", cue: str = "", language: str = "en", title: str = ""
) -> list[str]:
    """Return the kinds of the lines above an opening, or above the first label."""
    blocks = tuple(line if isinstance(line, Block) else Block(line) for line in lines)
    label = Label(opener, 0, 1, Trust.SURE, cue)
    first = Block("Q: When?")
    return find_head(Document((*blocks, first)), len(blocks), label, lexicon_for(language), letters(title))


def test_whoever_answers_is_labelled_where_he_opens() -> None:
    told = "The minister met the press after the talks."
    assert kinds("Osten", told) == ["head"]  # an asker comes first: he opens
    assert kinds("Osten", told, opener="MINISTER ROE") == ["head", "editor"]
    assert kinds("Osten", told, opener="Moderator") == ["head"]
    assert kinds("Osten", told, opener="Harbour Post", cue="counted_label") == ["head"]
    assert kinds("Osten", LONG * 21, opener="MINISTER ROE") == ["head"]  # too long for editors
    assert kinds("Osten", f"Good morning. {LONG}", opener="MINISTER ROE") == ["head"]  # who greet nobody


def test_a_question_above_a_mark_for_the_answer_is_one() -> None:
    assert kinds("Osten", "Will it be open in June?", opener="A") == ["head"]
    assert kinds("Osten", "Will it be open? (Jane Roe, Harbour Post)", opener="A") == ["head"]
    assert kinds("Osten", "It will be open in June.", opener="A") == ["head", "editor"]
    assert kinds("Osten", "Will it be open in June?", opener="MINISTER ROE") == ["head", "editor"]


def test_short_sentences_and_greetings_belong_to_the_opening() -> None:
    assert kinds("Osten", "Please sit down.", LONG) == ["head"]
    assert kinds("Osten", "Good morning", LONG) == ["head"]
    assert kinds("Osten", "3 June 2031.", LONG) == ["head", "head"]
    assert kinds("Osten", "The Pier", LONG) == ["head", "head"]
    assert kinds(
        "港湾省", "皆さん、こんにちは。", "本日は新しい桟橋についてご説明いたします。", opener="記者", language="ja"
    ) == ["head"]


def test_a_line_as_long_as_those_after_it_belongs_to_the_opening_of_a_text_in_lines() -> None:
    line = "We have built the pier with the towns on the river and with"
    after = Block("all of the islands that have paid for it.", soft=True)
    assert kinds("Osten", line, after) == ["head"]
    assert kinds("Osten", line, after._replace(soft=False)) == ["head", "head"]
    assert kinds("Osten", line.upper(), after) == ["head", "head"]  # a headline
    assert kinds("Osten", "We have built the pier", after) == ["head", "head"]


def test_a_head_for_what_is_said_announces_a_short_sentence() -> None:
    assert kinds("港湾省", "【冒頭発言】", "私からはありません。", opener="記者", language="ja") == ["head", "stage"]
    assert kinds("港湾省", "【桟橋】", "私からはありません。", opener="記者", language="ja") == [
        "head",
        "stage",
        "head",
    ]


def test_a_rule_parts_what_editors_tell_from_the_first_label() -> None:
    assert kinds("The minister met the press after the talks.", "* * *") == ["editor", "separator"]
    assert kinds("The minister spoke. We will take your questions.", "* * *") == []  # he gives the floor
    assert kinds(LONG * 8, "* * *") == []


def test_a_line_that_announces_the_transcript_is_the_editors() -> None:
    lines = ["The minister met the press after the talks.", "A rush transcript is available below:"]
    assert kinds(*lines) == ["editor", "editor"]
    assert kinds(lines[0], "What we want for the river is this:") == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (Block("The pier", heading=True), "heading"),
        ("BRIEFING ON THE PIER", "title"),
        ("* Corrected where it was marked.", "editor"),
        ("Speakers: Ida Rowe is one of them.", "head"),
        ("(Photo of the pier)", "stage"),
        ("Held for the press in the Town Hall at 3 p.m.", "head"),  # ends in no sentence
        ("Osten.", "head"),
        ("We say this to all of you:", "head"),
        ("It was held on 3 June 2031.", "head"),
        (Block("A caption of a photo is here.", ignored="caption"), "caption"),
    ],
)
def test_lines_of_a_head(line: str | Block, kind: str) -> None:
    assert kinds(line, LONG, title="Briefing on the pier") == [kind]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ko", "※ 위 내용은 편집되었습니다.", "editor"),
        ("en", "**Norland", "heading"),
        ("en", "** Deputy Secretary's Travels", "heading"),
        ("en", "**It is open.", None),
        ("en", "Ends/Friday, June 3, 2031", "end"),
        ("en", "The road ends/begins here", None),
        ("en", "END", "end"),
        ("en", "* * *", "separator"),
    ],
)
def test_notes(language: str, text: str, kind: str | None) -> None:
    assert note_kind(text, lexicon_for(language)) == kind


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("ja", "記者会見一覧へ戻る", True),
        ("ja", "私は皆さんと一緒に必ず北の島の港へ帰り、そして元の暮らしに戻る", False),  # said
        ("pt", "Ouça a íntegra da entrevista.", True),
        ("en", "Share this page", True),
        ("en", "Share the costs with us.", False),
    ],
)
def test_what_a_site_prints_after_a_transcript(language: str, text: str, opens: bool) -> None:  # noqa: FBT001
    assert starts_furniture(text, lexicon_for(language)) is opens


def spoken(*paragraphs: str, language: str = "en") -> list[str]:
    """Return what is said in each turn between a question before some paragraphs and one after them."""
    asked = {"en": "Q: ", "ja": "記者：", "el": "Ερώτηση: "}[language]
    answer = {"en": "MS. ROWE: It is.", "ja": "大臣：はい、開きます。", "el": "Υπουργός: Ναι, από χθες."}[language]
    lines = (f"{asked}?", answer, *paragraphs, f"{asked}?", answer)
    page = "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)
    briefing = briefparse.parse(f"<html lang='{language}'><body><h1>Briefing</h1><div>{page}</div></body></html>")
    return briefing.turns[1].text.split("\n\n")[1:]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Pier (2)"),
        ("en", "* Norland"),
        ("en", "<p><b>on the piers of the river</b></p>"),
        ("en", "Questions and answers:"),
        ("ja", "質疑応答"),
        ("ja", "目次へ戻る"),
        ("en", "Top of page"),
        ("el", "Επόμενο άρθρο"),
    ],
)
def test_a_topic_or_a_link_before_a_question_was_said(language: str, line: str) -> None:
    assert spoken(line, language=language) == []


@pytest.mark.parametrize(
    "lines",
    [
        ["It is open on the pier (2)."],
        ["* Norland", "* Osten"],  # a list
        ["<p><b>We mean it.</b></p>"],
        ["It was a good day for us"],
        ["Top of the pier"],
    ],
)
def test_a_line_that_is_said_before_a_question_is_no_topic(lines: list[str]) -> None:
    assert len(spoken(*lines)) == len(lines)


def test_the_words_of_the_questions_part_widen_the_body_to_the_opening() -> None:
    opening = "本日は新しい桟橋についてご説明いたします。来月から使えるようになります。"
    said = "<p>記者：いつ開きますか。</p><p>大臣：来月です。</p><p>記者：どこですか。</p><p>大臣：北の港です。</p>"
    head = "<html lang='ja'><body><div id='menu'><p>港湾省の入口</p></div><div id='all'><h2>大臣会見</h2>"
    page = f"{head}<div><p>{opening}</p></div><h3>%s</h3><div>{said}</div></div></body></html>"
    assert briefparse.parse(page % "質疑応答").turns[0].text == opening
    assert len(briefparse.parse(page % "桟橋").turns) == 4


def test_lines_of_one_paragraph_are_no_body_where_sentences_stand_before_it() -> None:
    said = "<p>Q: When will it open?<br>MS. ROWE: In June.<br>Q: Who pays?<br>MS. ROWE: All of us.</p>"
    head = "<html><body><div><p>Menu</p></div><div id='all'><h1>Briefing</h1>"
    opening = "<p>Good morning to all of you. We have built the pier with the towns on the river.</p>"
    assert briefparse.parse(f"{head}<div>{opening}{said}</div></div></body></html>").turns[0].speaker.label is None
    assert briefparse.parse(f"{head}<div><p>Osten</p>{said}</div></div></body></html>").turns[0].speaker.label == "Q"
