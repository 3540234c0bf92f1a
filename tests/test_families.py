"""The families of pages that a parser of briefings meets, each read without an adapter; words invented.

Pages have a menu, a side bar and a foot around what is said, and texts have a letterhead and a page number.
"""

from __future__ import annotations

import pytest

import briefparse
from briefparse import Briefing

P, O = "press", "official"  # noqa: E741 - a table reads better so
Want = list[tuple[str | None, str, str]]


def site(title: str, *paragraphs: str, language: str = "en", day: str = "14 May 2031", head: str = "") -> str:
    said = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{title} | Halmar Harbour Authority</title>{head}</head><body>'
        '<header><a href="/">Halmar Harbour Authority</a><nav><ul><li><a href="/news">News</a></li><li><a href="/piers">Piers: '
        "opening hours</a></li></ul></nav></header><main><h1>"
        f'{title}</h1><p class="date">{day}</p><div class="share"><a href="#">Share</a></div><div class="text">{said}</div></main>'
        '<aside><h3>Most read</h3><ul><li><a href="/1">Speech: the old pier</a></li><li><a href="/2">Readout: call with Osten'
        "</a></li></ul></aside><footer><p>Contact: press@harbour.example</p><p>© 2031 Halmar Harbour Authority</p></footer>"
        "</body></html>"
    )


def paper(title: str, *paragraphs: str, day: str = "14 May 2031") -> str:
    return "\n\n".join(["HALMAR HARBOUR AUTHORITY", title, day, *paragraphs, "Page 1 of 1"]) + "\n"


def parse(source: str) -> Briefing:
    return briefparse.parse(source, adapter="generic")


def turns(briefing: Briefing) -> Want:
    return [(turn.speaker.label, str(turn.speaker.role), turn.text) for turn in briefing.turns]


#: The one talk that most families print in their own way.
TALK: Want = [
    ("Ida Rowe", O, "Good day. The pier is open."),
    ("Question", P, "Since when?"),
    ("Ida Rowe", O, "Since May."),
    ("Question", P, "For all?"),
    ("Ida Rowe", O, "For all."),
]
INTERVIEW: Want = [
    (None, P, "When will the new pier be open to everybody?"),
    (None, O, "In June, as we said last week."),
    (None, P, "And who is going to pay for all of it?"),
    (None, O, "The fund does, and has for years."),
    (None, P, "Is there a date for the ferry as well?"),
    (None, O, "There is none so far."),
]


@pytest.mark.parametrize("form", [site, paper], ids=["HTML", "text"])
@pytest.mark.parametrize("mark", [
    "Q\t", "Q\u00a0\u00a0\u00a0\u00a0", "Q ", "Q\u2003", "Q. ", "Q.\u00a0 ", "Q: ", "Q:", "Q) ", "Q – ", "[Q] ",
])  # fmt: skip
def test_marks_of_a_question(mark: str, form: object) -> None:
    said = [
        f"{mark}Is it open?",
        "MS. ROWE: It is.",
        f"{mark}Thank you. I have two: who pays, and when?",
        "MS. ROWE: We do.",
    ]
    title = "Press Briefing by Ida Rowe"
    page = site(title, *said) if form is site else paper(title, *said)
    assert turns(parse(page)) == [
        ("Q", P, "Is it open?"),
        ("MS. ROWE", O, "It is."),
        ("Q", P, "Thank you. I have two: who pays, and when?"),
        ("MS. ROWE", O, "We do."),
    ]


@pytest.mark.parametrize("shape", [
    "<b>{0}{1}:</b> {2}", "<b>{0}{1}</b>: {2}", "<em>{0}{1}:</em> {2}", "<i>{0}{1}</i>: {2}", "<u>{0}{1}</u>: {2}",
    "<u>{0}{1}:</u> {2}", "<b>{0}</b><b>{1}</b><b>:</b> {2}", "<strong>{0}{1} :</strong> {2}", "<b><i>{0}{1}</i></b><b>:</b> {2}",
    "<span><strong>{0}</strong></span><span><strong>{1}</strong></span><strong>:&nbsp;</strong>{2}", "<b></b><b>{0}{1}</b><b> </b>: {2}",
    '<span style="font-weight: 700">{0}{1}:</span> {2}', '<font color="#000080"><b>{0}{1}:</b></font> {2}',
    "<b>{0}{1}</b><br />{2}", "{0}{1}:<br>{2}", "<b>{0}{1}</b></p><p>{2}", "{0}{1}:</p><p>{2}",
])  # fmt: skip
def test_emphasis_of_a_label(shape: str) -> None:
    said = [shape.format((label or "")[:2], (label or "")[2:], words) for label, _, words in TALK]
    assert turns(parse(site("News conference of Ida Rowe", *said))) == TALK
    broken = [words.replace("Ida Rowe", "Ida\nRowe") for words in said]
    assert turns(parse(site("News conference of Ida Rowe", *broken))) == TALK


@pytest.mark.parametrize(
    "between", ["<br>", "<br/><br/>\n", "</p>\n<p>", "<P>", "</p><div></div><p>", "</div><div>", "<li>"]
)
def test_what_parts_turns(between: str) -> None:
    said = between.join(f"{label}: {words}" for label, _, words in TALK)
    assert turns(parse(site("News conference of Ida Rowe", said))) == TALK


@pytest.mark.parametrize("cells", ["<tr><td>{0}</td><td>{1}</td></tr>", "<tr><td><b>{0}:</b></td><td>{1}</td></tr>"])
def test_turns_in_the_rows_of_a_table(cells: str) -> None:
    said = "".join(cells.format(label, words) for label, _, words in TALK)
    assert turns(parse(site("News conference of Ida Rowe", f"<table>{said}</table>"))) == TALK


@pytest.mark.parametrize("shape", [
    "<b>{}</b>", "<i>{}</i>", "<em><strong>{}</strong></em>", "<u>{}</u>", '<span style="font-weight: bold">{}</span>',
    '<span style="font-style:italic">{}</span>',
])  # fmt: skip
def test_questions_that_only_emphasis_marks(shape: str) -> None:
    said = [shape.format(words) if role == P else words for _, role, words in INTERVIEW]
    assert turns(parse(site("Interview with Ida Rowe, Harbour Minister", *said))) == INTERVIEW
    lines = "<br><br>".join(said)
    assert turns(parse(site("Interview with Ida Rowe, Harbour Minister", lines))) == INTERVIEW


#: Family: title, language, day, paragraphs, turns.
FAMILIES: dict[str, tuple[str, str, str, list[str], Want]] = {
    "capitals with MR. and with MR": (
        "Press Briefing by Olof Tonner", "en", "14 May 2031",
        ["MR. TONNER: Good day.", "QUESTION: Since when?", "MR TONNER: Since May.", "QUESTION: For all?", "MR. TONNER: For all."],
        [("MR. TONNER", O, "Good day."), ("QUESTION", P, "Since when?"), ("MR TONNER", O, "Since May."), ("QUESTION", P, "For all?"),
         ("MR. TONNER", O, "For all.")],
    ),
    "capitals before a full stop": (
        "Transcript of Chairman Lowell's Press Conference", "en", "14 May 2031",
        ["CHAIRMAN LOWELL. We kept the fee where it was.", "STEVE LIND. Will it rise, and when?",
         "CHAIRMAN LOWELL. It may. We look at each number as it comes.", "ANN HOLM. And the ferry?", "CHAIRMAN LOWELL. The ferry, too."],
        [("CHAIRMAN LOWELL", O, "We kept the fee where it was."), ("STEVE LIND", P, "Will it rise, and when?"),
         ("CHAIRMAN LOWELL", O, "It may. We look at each number as it comes."), ("ANN HOLM", P, "And the ferry?"),
         ("CHAIRMAN LOWELL", O, "The ferry, too.")],
    ),
    "labels in the middle of a paragraph": (
        "Press Briefing by Ida Rowe", "en", "14 May 2031",
        ["QUESTION: Is it open?", "MS. ROWE: It is. QUESTION: Since when? MS. ROWE: Since May.", "QUESTION: For all?", "MS. ROWE: Yes."],
        [("QUESTION", P, "Is it open?"), ("MS. ROWE", O, "It is."), ("QUESTION", P, "Since when?"), ("MS. ROWE", O, "Since May."),
         ("QUESTION", P, "For all?"), ("MS. ROWE", O, "Yes.")],
    ),
    "Chinese, outlets, one asks on": (
        "2031年5月14日外交部发言人林海主持例行记者会", "zh", "2031-05-14 19:20",
        ["海湾卫视记者：码头什么时候开放？", "林海：六月开放，欢迎大家前来参观。", "追问：谁来付款？", "林海：由共同基金支付。",
         "北城日报：有没有时间表？", "林海：没有。"],
        [("海湾卫视记者", P, "码头什么时候开放？"), ("林海", O, "六月开放，欢迎大家前来参观。"), ("追问", P, "谁来付款？"),
         ("林海", O, "由共同基金支付。"), ("北城日报", P, "有没有时间表？"), ("林海", O, "没有。")],
    ),
    "Japanese, question and answer in brackets on their lines": (
        "林大臣閣議後記者会見の概要", "ja", "令和13年5月14日",
        ["（問）", "桟橋はいつ開きますか。", "（答）", "六月に開きます。", "（問）", "費用は誰が払いますか。", "（答）", "基金から支払います。"],
        [("問", P, "桟橋はいつ開きますか。"), ("答", O, "六月に開きます。"), ("問", P, "費用は誰が払いますか。"), ("答", O, "基金から支払います。")],
    ),
    "French, three kinds of space before the colon": (
        "Conférence de presse de la ministre des Ports", "fr", "14 mai 2031",
        ["Question\u00a0: Le quai est-il ouvert ?", "La ministre\u202f: Il est ouvert depuis hier.", "Question : Et qui paie les travaux ?",
         "La ministre\u00a0: Nous tous, avec le fonds."],
        [("Question", P, "Le quai est-il ouvert ?"), ("La ministre", O, "Il est ouvert depuis hier."),
         ("Question", P, "Et qui paie les travaux ?"), ("La ministre", O, "Nous tous, avec le fonds.")],
    ),
    "names with outlets": (
        "Press conference of Ida Rowe", "en", "14 May 2031",
        ["Anna Lind (Halmar Post): Is it open?", "Ida Rowe: It is, since May.", "Olof Holm (Osten Radio): Who pays?", "Ida Rowe: All do."],
        [("Anna Lind (Halmar Post)", P, "Is it open?"), ("Ida Rowe", O, "It is, since May."),
         ("Olof Holm (Osten Radio)", P, "Who pays?"), ("Ida Rowe", O, "All do.")],
    ),
    "numbered marks and a number in words": (
        "Written answers to media questions", "en", "14 May 2031",
        ["Question No. 1: Is it open?", "Response: It is.", "Question No. 2: Who pays?", "Response: All of us do."],
        [("Question No. 1", P, "Is it open?"), ("Response", O, "It is."), ("Question No. 2", P, "Who pays?"), ("Response", O, "All of us do.")],
    ),
    "words that are numbered": (
        "Answers to media questions", "en", "14 May 2031",
        ["1. Question: Is it open?", "Answer: It is.", "2. Question: Who pays?", "Answer: All of us do."],
        [("Question", P, "Is it open?"), ("Answer", O, "It is."), ("Question", P, "Who pays?"), ("Answer", O, "All of us do.")],
    ),
    "a scan's damage on lines of their own": (
        "TRANSCRIPT OF PRESS CONFERENCE", "en", "14 May 2031",
        ["JOURNALIST:", "Is it open?", "PRIME MINISTER:", "It is.", "JOURNALIST:", "Since when?", "PRIME MINISTER:", "Since May.",
         "JOURNALIST:", "For all?", "PRIME MINISTER:", "For all.", "J0URNALIST:", "And now?", "PIAME MINISTER:", "Now, too."],
        [("JOURNALIST", P, "Is it open?"), ("PRIME MINISTER", O, "It is."), ("JOURNALIST", P, "Since when?"),
         ("PRIME MINISTER", O, "Since May."), ("JOURNALIST", P, "For all?"), ("PRIME MINISTER", O, "For all."),
         ("JOURNALIST", P, "And now?"), ("PRIME MINISTER", O, "Now, too.")],
    ),
    "a scan's space within a label, a colon without a space": (
        "TRANSCRIPT OF PRESS CONFERENCE", "en", "14 May 2031",
        ["JOURNALIST: Is it open?", "PM: It is.", "JOURNALIST: Since when?", "PM:Since May.", "JOURNALIST:For all?", "P. M: For all."],
        [("JOURNALIST", P, "Is it open?"), ("PM", O, "It is."), ("JOURNALIST", P, "Since when?"), ("PM", O, "Since May."),
         ("JOURNALIST", P, "For all?"), ("PM", O, "For all.")],
    ),
    "a letter left out of a question word": (
        "Press Briefing by Ida Rowe", "en", "14 May 2031",
        ["QUESTION: Is it open?", "MS. ROWE: It is.", "QUETION: Since when?", "MS ROWE:Since May.", "QUESTION:For all?", "MS. ROWE: Yes.",
         "QUESTION: Thank you.", "MS. ROWE: Thank you."],
        [("QUESTION", P, "Is it open?"), ("MS. ROWE", O, "It is."), ("QUESTION", P, "Since when?"), ("MS ROWE", O, "Since May."),
         ("QUESTION", P, "For all?"), ("MS. ROWE", O, "Yes."), ("QUESTION", P, "Thank you."), ("MS. ROWE", O, "Thank you.")],
    ),
    "a long label, shortened later": (
        "Press Briefing", "en", "14 May 2031",
        ["DEPUTY ASSISTANT SECRETARY FOR PORTS AND INLAND WATERWAYS IDA VAN DER ROWE: Good day.", "QUESTION: Is it open?",
         "MS. VAN DER ROWE: It is.", "QUESTION: Since when?", "MS. VAN DER ROWE: Since May."],
        [("DEPUTY ASSISTANT SECRETARY FOR PORTS AND INLAND WATERWAYS IDA VAN DER ROWE", O, "Good day."), ("QUESTION", P, "Is it open?"),
         ("MS. VAN DER ROWE", O, "It is."), ("QUESTION", P, "Since when?"), ("MS. VAN DER ROWE", O, "Since May.")],
    ),
    "a label that shortens three times": (
        "Press conference of Secretary Rowe", "en", "14 May 2031",
        ["SECRETARY OF PORTS IDA ROWE: Good day.", "QUESTION: Is it open?", "SECRETARY ROWE: It is.", "QUESTION: Why?", "ROWE: June.",
         "QUESTION: Who pays?", "SEC. ROWE: All of us."],
        [("SECRETARY OF PORTS IDA ROWE", O, "Good day."), ("QUESTION", P, "Is it open?"), ("SECRETARY ROWE", O, "It is."),
         ("QUESTION", P, "Why?"), ("ROWE", O, "June."), ("QUESTION", P, "Who pays?"), ("SEC. ROWE", O, "All of us.")],
    ),
    "an English and a German word for who asks on": (
        "Press Briefing by Ida Rowe", "en", "14 May 2031",
        ["QUESTION: Is it open?", "MS. ROWE: It is.", "FOLLOW-UP: Since when?", "MS. ROWE: Since May.", "Follow-up question: For all?",
         "MS. ROWE: For all."],
        [("QUESTION", P, "Is it open?"), ("MS. ROWE", O, "It is."), ("FOLLOW-UP", P, "Since when?"), ("MS. ROWE", O, "Since May."),
         ("Follow-up question", P, "For all?"), ("MS. ROWE", O, "For all.")],
    ),
    "turns that break off and go on": (
        "Press Briefing by Ida Rowe", "en", "14 May 2031",
        ["Q But the pier --", "MS. ROWE: -- is open.", "Q -- since last May, and --", "MS. ROWE: It is open --", "Q For all?",
         "MS. ROWE: -- for all who come."],
        [("Q", P, "But the pier --"), ("MS. ROWE", O, "-- is open."), ("Q", P, "-- since last May, and --"), ("MS. ROWE", O, "It is open --"),
         ("Q", P, "For all?"), ("MS. ROWE", O, "-- for all who come.")],
    ),
    "questions shouted into a speech": (
        "Remarks by the President on the new pier", "en", "14 May 2031",
        ["THE PRESIDENT: We have opened the pier, and it will serve us all for years, in summer and in winter.", "Q Sir, who pays for it?",
         "THE PRESIDENT: We also opened the ferry line, and I thank the crews who worked on it.", "Q Mr. President, will you resign?",
         "THE PRESIDENT: Thank you very much, everybody."],
        [("THE PRESIDENT", O, "We have opened the pier, and it will serve us all for years, in summer and in winter."),
         ("Q", P, "Sir, who pays for it?"), ("THE PRESIDENT", O, "We also opened the ferry line, and I thank the crews who worked on it."),
         ("Q", P, "Mr. President, will you resign?"), ("THE PRESIDENT", O, "Thank you very much, everybody.")],
    ),
    "an index of topics before the talk": (
        "Daily Press Briefing", "en", "May 14, 2031",
        ["Index for Today's Briefing", "NORLAND: New Pier", "OSTEN: Talks with Norland", "TRANSCRIPT:", "1:31 p.m. EDT", "MS. ROWE: Good day.",
         "QUESTION: Is it open?", "MS. ROWE: It is.", "QUESTION: Who pays?", "MS. ROWE: All."],
        [("MS. ROWE", O, "Good day."), ("QUESTION", P, "Is it open?"), ("MS. ROWE", O, "It is."), ("QUESTION", P, "Who pays?"),
         ("MS. ROWE", O, "All.")],
    ),
    "the asker at the end of the question": (
        "發言人答覆媒體詢問", "zh", "2031年5月14日",
        ["碼頭何時開放？（北城日報林海）", "答：六月開放，歡迎大家前來參觀。", "費用由誰支付？（海灣電視王江）", "答：由共同基金支付。"],
        [(None, P, "碼頭何時開放？（北城日報林海）"), ("答", O, "六月開放，歡迎大家前來參觀。"),
         (None, P, "費用由誰支付？（海灣電視王江）"), ("答", O, "由共同基金支付。")],
    ),
    "several who ask in a row": (
        "Press conference", "en", "14 May 2031",
        ["ANN LIND: Is it open?", "STEVE KOS: And who pays?", "JO BRAND: And when is the ferry back?", "MINISTER ROWE: Yes, all of us, in June.",
         "ANN LIND: Thank you. For all?", "MINISTER ROWE: For all."],
        [("ANN LIND", P, "Is it open?"), ("STEVE KOS", P, "And who pays?"), ("JO BRAND", P, "And when is the ferry back?"),
         ("MINISTER ROWE", O, "Yes, all of us, in June."), ("ANN LIND", P, "Thank you. For all?"), ("MINISTER ROWE", O, "For all.")],
    ),
    "an answer without a label, above a side bar of headlines": (
        "Press briefing by Ida Rowe", "en", "14 May 2031",
        ["Question: Is it open?", "It is. It has been open since May.", "Question: Who pays?", "All of us do.", "Nobody else."],
        [("Question", P, "Is it open?"), (None, O, "It is. It has been open since May."), ("Question", P, "Who pays?"),
         (None, O, "All of us do.\n\nNobody else.")],
    ),
    "times behind the colon, on lines of their own": (
        "Press briefing by Ida Rowe", "en", "14 May 2031",
        ["Ida Rowe: (00:12)", "Good day. The pier will stay for as long as there are ships.", "Speaker 4: (19:54)", "Since when?",
         "Ida Rowe: (20:01)", "Since May.", "Speaker 5: (20:09)", "For all?", "Ida Rowe: (20:11)", "For all of us."],
        [("Ida Rowe", O, "Good day. The pier will stay for as long as there are ships."), ("Speaker 4", P, "Since when?"),
         ("Ida Rowe", O, "Since May."), ("Speaker 5", P, "For all?"), ("Ida Rowe", O, "For all of us.")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
def test_family(family: str) -> None:
    title, language, day, paragraphs, want = FAMILIES[family]
    assert turns(parse(site(title, *paragraphs, language=language, day=day))) == want
    assert turns(parse(paper(title, *paragraphs, day=day))) == want


@pytest.mark.parametrize(
    "shape",
    ["{0} ({2}): {1}", "[{2}] {0}: {1}", "({2}) {0}: {1}", "00:{2} {0}: {1}", "{0} [{2}]: {1}", "{0}  {2}\n\n{1}"],
)
def test_the_time_of_a_recording_beside_a_label_hid_it(shape: str) -> None:
    said = [
        ("Ida Rowe", O, "Good day. The pier will stay for as long as there are ships."),
        ("Reporter 1", P, "Since when?"),
        ("Ida Rowe", O, "Since May."),
        ("Reporter 2", P, "For all?"),
        ("Ida Rowe", O, "For all of us."),
    ]
    lines = "\n\n".join(shape.format(label, words, f"1{n}:04") for n, (label, _, words) in enumerate(said)).split(
        "\n\n"
    )
    assert turns(parse(paper("Press briefing by Ida Rowe", *lines))) == said
    assert turns(parse(site("Press briefing by Ida Rowe", *lines))) == said


@pytest.mark.parametrize(
    "words",
    ["Luke (4:18): The spirit is there.", "12:55. Okay: ten more.", "(10:30) We open: all of us.", "We met at 10:30"],
)
def test_a_time_that_is_said_opens_no_turn(words: str) -> None:
    said = ["Q   Is it open?", "MS. ROWE:  It is.", words, "Q   Why?", "MS. ROWE:  So."]
    found = turns(parse(site("Press briefing by Ida Rowe", *said)))
    assert found[1] == ("MS. ROWE", O, f"It is.\n\n{words}")


def test_the_full_stop_of_mr_hid_that_of_the_label() -> None:
    said = [
        f"<em>{label}.</em> {words}"
        for label, words in [("Mr. Tonner", "It is open."), ("Q", "Since when?"), ("Mr. Tonner", "May.")]
    ]
    want = [("Mr. Tonner", O, "It is open."), ("Q", P, "Since when?"), ("Mr. Tonner", O, "May.")]
    assert turns(parse(site("Press Briefing by Olof Tonner", *said))) == want
    told = [
        "Q. Is it open?",
        "The President. It is.",
        "Mr. Holm asked so. I told him.",
        "Q. When?",
        "The President. In May.",
    ]
    assert len(parse(site("The President's News Conference", *told)).turns) == 4


def test_an_official_who_asks_back_is_no_asker() -> None:
    said = [
        "ANN LIND: Is it open?",
        "MINISTER ROWE: It is.",
        "STEVE KOS: Who pays?",
        "MINISTER ROWE: Who does not?",
    ] * 2
    briefing = parse(
        site("Press conference", *said, "ANN LIND: Why?", "OLOF HOLM: I can take that. Why not?", "STEVE KOS: And now?")
    )
    assert {turn.speaker.label: turn.speaker.role for turn in briefing.turns}["MINISTER ROWE"] == O
    assert {turn.speaker.label: turn.speaker.role for turn in briefing.turns}["STEVE KOS"] == P


@pytest.mark.parametrize("words", [
    "Second of all: we paint it.", "My point is: no.", "Bottom line: it is open.", "Number one: it is open.", "10:30: we open.",
    "“Ida said: it is open.”", "- the pier: open", "(a) The pier: open", "Photo credit: Jane Roe", "Read more: The new pier",
    "Watch: the pier opens", "Source: Halmar Post", "Correction: it is Tuesday.", "P.S.: it is open.", "Resolution 1325: all piers.",
    "Article 5: all for one.", "President Holm said: it is open.", "As President Holm put it: it is open.",
    "The Halmar Declaration: it says so.", "QUOTE: it is open. END QUOTE.",
])  # fmt: skip
def test_words_before_a_colon_are_said(words: str) -> None:
    said = [
        "Q    Is it open?",
        "MS. ROWE:  It is.",
        words,
        "And it stays so.",
        *["Q    Is it open?", "MS. ROWE:  It is."] * 2,
    ]
    want = [("Q", P, "Is it open?"), ("MS. ROWE", O, f"It is.\n\n{words}\n\nAnd it stays so."),
            *[("Q", P, "Is it open?"), ("MS. ROWE", O, "It is.")] * 2]  # fmt: skip
    assert turns(parse(site("Press Briefing by Ida Rowe", *said))) == want
    assert turns(parse(paper("Press Briefing by Ida Rowe", *said))) == want


@pytest.mark.parametrize(
    ("label", "title", "role", "name", "office", "organisation", "method"),
    [
        (
            "MR. TONNER",
            "Deputy Spokesperson Mark Tonner Holds a Press Briefing",
            O,
            "Mark Tonner",
            "Deputy Spokesperson",
            None,
            "title",
        ),
        ("MR. ROWE", "Olof Rowe and Ida Rowe at a press conference", O, "ROWE", None, None, "title"),
        ("Anna Lind, Halmar Post", "Press conference", P, "Anna Lind", None, "Halmar Post", "label"),
        ("Olof Holm (Osten Radio)", "Press conference", P, "Olof Holm", None, "Osten Radio", "label"),
    ],
)
def test_who_a_label_stands_for(
    label: str, title: str, role: str, name: str | None, office: str | None, organisation: str | None, method: str
) -> None:
    other = "Question" if role == O else "Minister Kos"
    said = [f"{label}: Hello. May I begin?", f"{other}: You may, and when will it be?"] * 2
    for page in (site(title, *said), paper(title, *said)):
        speaker = parse(page).turns[0].speaker
        assert (speaker.role, speaker.name, speaker.office, speaker.organisation) == (role, name, office, organisation)
        assert speaker.method == method


def test_the_outlet_of_a_chinese_asker() -> None:
    said = ["海湾卫视记者：码头什么时候开放？", "林海：六月开放，欢迎大家前来参观。"] * 2
    briefing = parse(site("2031年5月14日外交部发言人林海主持例行记者会", *said, language="zh", day="2031-05-14"))
    asker, official = briefing.speakers
    assert (asker.organisation, asker.name, official.name) == ("海湾卫视", None, "林海")


SAID = ["Q    Is it open?", "MS. ROWE:  It is.", "Q    For all?", "MS. ROWE:  For all."]


def test_notes_between_and_around_the_turns() -> None:
    said = ["1:31 P.M. EDT", "(In progress.)", *SAID[:2], "[Laughter]", "Editor’s note: The pier is the northern one.", *SAID[2:],
            "* * *", "[Editor's note: The sound was poor.]", "END 2:05 P.M. EDT"]  # fmt: skip
    briefing = parse(site("Press Briefing by Ida Rowe, May 13, 2031", *said))
    assert [turn.text for turn in briefing.turns] == ["Is it open?", "It is.", "For all?", "For all."]
    assert [note.kind for note in briefing.notes] == ["time", "stage", "stage", "editor", "separator", "editor", "end"]
    data = briefing.metadata
    assert data.started
    assert data.ended
    assert (data.started.value, data.ended.value) == ("2031-05-13T13:31-04:00", "2031-05-13T14:05-04:00")


def test_an_editor_who_is_spoken_of_makes_no_note() -> None:
    words = "Editor's notes are printed on each page, and I read them all."
    assert parse(site("Press briefing by Ida Rowe", *SAID, words, *SAID)).turns[3].text == f"For all.\n\n{words}"


def test_page_heads_and_numbers_of_a_paper() -> None:
    head = "Press Briefing by Ida Rowe                   May 14, 2031"
    sheets = [
        "Q    Is it open?\n\nMS. ROWE:  It is, and it will stay so", "for as long as there are ships.\n\nQ    For all?",
        "MS. ROWE:  For all.\n\nQ    Who pays?", "MS. ROWE:  All do.\n\nEND",
    ]  # fmt: skip
    page = "".join(f"{head}\n\n{sheet}\n\n                 {n}\n\f" for n, sheet in enumerate(sheets, 1))
    briefing = parse(page)
    assert [turn.text for turn in briefing.turns] == [
        "Is it open?", "It is, and it will stay so for as long as there are ships.", "For all?", "For all.", "Who pays?", "All do.",
    ]  # fmt: skip
    assert briefing.coverage.unclaimed == 0


@pytest.mark.parametrize(
    ("title", "day", "date", "source", "published"),
    [
        (
            "Press conference of 12 May 2031",
            "Published: 14 May 2031 | Last updated: 20 June 2032",
            "2031-05-12",
            "title",
            "2031-05-14",
        ),
        ("Press conference of Ida Rowe", "Published 14 May 2031, 09:30", "2031-05-14", "published", "2031-05-14T09:30"),
        (
            "Press conference of Ida Rowe",
            "<span>2</span><span>6</span> <b>February</b> 20<i>31</i>",
            "2031-02-26",
            "head",
            None,
        ),
        ("Press conference of Ida Rowe", "Last updated: 20 June 2032", "2032-06-20", "published", None),
        ("Press conference of Ida Rowe, 14 May", "Monday", None, None, None),
        ("Press conference of Ida Rowe, 31 February 2031", "Media", None, None, None),
        ("Press conference of Ida Rowe", "04/05/2031", None, None, None),
    ],
)
def test_the_day_of_the_event(
    title: str, day: str, date: str | None, source: str | None, published: str | None
) -> None:
    data = parse(site(title, *SAID, day=day)).metadata
    assert (data.date and data.date.value, data.date and data.date.source) == (date, source)
    assert (data.published and data.published.value) == published


@pytest.mark.parametrize(
    ("title", "language", "day", "said", "value"),
    [
        ("การแถลงข่าวของโฆษก", "th", "วันที่ ๑๔ พฤษภาคม ๒๕๗๔ เวลา ๑๐.๓๐ น.", ["ผู้สื่อข่าว: ใครเป็นผู้จ่าย", "โฆษก: กองทุนร่วมครับ"], "2031-05-14T10:30"),
        ("نشست خبری سخنگو", "fa", "۲۴ اردیبهشت ۱۴۱۰", ["سؤال: بندر چه زمانی باز می‌شود؟", "سخنگو: در ماه آینده است."], "2031-05-14"),
        ("المؤتمر الصحفي للوزير", "ar", "٢٠٣١/٠٥/١٤", ["سؤال: متى يعود العمل في الميناء؟", "الوزير: في شهر يونيو."], "2031-05-14"),
        ("林大臣記者会見の概要（平成29年4月7日）", "ja", "平成29年4月10日 掲載", ["（問）いつ開きますか。", "（答）六月に開きます。"], "2017-04-07"),
    ],
)  # fmt: skip
def test_days_of_other_calendars_and_digits(title: str, language: str, day: str, said: list[str], value: str) -> None:
    for page in (site(title, *said, *said, language=language, day=day), paper(title, *said, *said, day=day)):
        data = parse(page).metadata
        assert data.date
        assert (data.date.value, data.language) == (value, language)


HEADS = {
    "JSON-LD": '<title>News</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Press briefing on the pier", '
    '"datePublished": "2031-05-15T09:00:00+02:00", "dateModified": "2032-01-01"}</script>',
    "OpenGraph": '<title>Press briefing on the pier - Harbour</title><meta property="og:title" content="Press briefing on the pier">'
    '<meta property="og:site_name" content="Harbour"><meta property="article:published_time" content="2031-05-15T09:00:00Z">'
    '<meta property="article:modified_time" content="2032-01-01T00:00:00Z">',
    "Dublin Core": '<title>Transcripts</title><meta name="DC.title" content="Press briefing on the pier"><meta name="DC.date" content="2031-05-15">',
    "microdata": '<title>Transcripts</title></head><body><h2 itemprop="headline">Press briefing on the pier</h2>'
    '<time itemprop="datePublished" datetime="2031-05-15">15 May</time>',
    "a heading below the section's": "<title>Transcripts</title></head><body><h1>Transcripts</h1><h2>Press briefing on the pier</h2>"
    "<p>15 May 2031</p>",
}  # fmt: skip


@pytest.mark.parametrize("form", HEADS)
def test_title_and_day_of_a_page_that_prints_little(form: str) -> None:
    data = parse(
        f"<html><head>{HEADS[form]}</head><body>" + "".join(f"<p>{words}</p>" for words in SAID) + "</body></html>"
    ).metadata
    assert (data.title, data.kind) == ("Press briefing on the pier", "briefing")
    assert data.date
    assert data.date.value == "2031-05-15"


def test_headlines_of_other_pages_are_not_this_ones() -> None:
    teasers = "".join(f'<h3 itemprop="headline">Speech on pier {n}</h3>' for n in (1, 2))
    page = site("Press briefing on the pier", *SAID).replace("</main>", f"</main><div class='related'>{teasers}</div>")
    assert parse(page).metadata.title == "Press briefing on the pier"


PROSE = "The pier is open from today, and we thank all who worked on it this year. " * 6
COURT = [
    "THE COURT: Call your first witness.",
    "THE WITNESS: I do.",
    "Q. Where do you live?",
    "A. In Halmar.",
    "Q. Was it dark?",
    "A. It was.",
]
SENATE = ["The PRESIDING OFFICER. The Senator from Halmar is recognized.", "Mr. LIND. I rise to speak of the pier. Who pays for it?",
          "The PRESIDING OFFICER. Is there objection? Without objection, it is so ordered."] * 2  # fmt: skip
OTHERS: dict[str, tuple[str, str]] = {
    "statement": ("statement", site("Statement by the Minister on the pier", PROSE, "The Minister said: we thank you all.")),
    "speech with questions": ("speech", site("Speech by the Minister at the pier", PROSE, "Why do we build piers? Because.", PROSE)),
    "readout": ("readout", site("Readout of the Minister's call with her colleague", PROSE)),
    "listing": ("listing", site("Press briefings", *[f"<a href='/{n}'>Press briefing, {n} May 2031</a>" for n in range(1, 29)])),
    "results of a search": ("listing", "<title>Search results</title><h1>Search results for: pier</h1>" + "".join(
        f"<div><h3><a href='/{n}'>Press conference, part {n}</a></h3><p>QUESTION: Is it open? MS. ROWE: It is ...</p></div>" for n in range(12))),
    "film": ("video", site("Press briefing by Ida Rowe", "<iframe src='https://video.example/embed/1'></iframe>", "Duration: 34:12")),
    "forbidden": ("blocked", "<title>403 Forbidden</title><h1>403 Forbidden</h1><hr><center>server</center>"),
    "moment": ("blocked", "<title>Just a moment...</title><h1>harbour.example</h1><p>Verify you are human by completing the action below.</p>"),
    "server error": ("blocked", "<title>Error</title><h1>500 Internal Server Error</h1>"),
    "German error": ("blocked", "<html lang='de'><title>404</title><h1>Seite nicht gefunden</h1><p>Die Seite ist nicht mehr da, oder sie war es nie.</p>"),
    "Chinese block": ("blocked", "<html lang='zh'><title>系统提示</title><h1>访问被拒绝</h1><p>您的请求疑似攻击行为！</p>"),
    "standing questions": ("faq", site("Ferry tickets", *["<b>Q: Who may use it?</b>", "A: Anybody.", "<b>Q: What is the fee?</b>", "A: Two crowns."] * 2)),
    "court": ("debate", paper("NORLAND v. HOLM", "DIRECT EXAMINATION", *COURT)),
    "court on a page": ("debate", site("Trial transcript, day 3", *COURT)),
    "senate": ("debate", paper("Congressional Record - Senate", *SENATE)),
    "embedded post": ("statement", site("The Minister on the pier", PROSE, "<blockquote class='twitter-tweet'><p>Q: Is it open? A: It is!</p>&mdash; "
                                        "Harbour Ministry (@harbour) <a href='#'>May 14, 2031</a></blockquote>", PROSE)),
    "feed": ("feed", "<?xml version='1.0'?><rss version='2.0'><channel><title>Briefings</title>"
             + "<item><title>Press briefing</title><description>Q: Is it open? A: It is.</description></item>" * 3 + "</channel></rss>"),
}  # fmt: skip


@pytest.mark.parametrize("what", OTHERS)
def test_what_is_no_briefing_says_what_it_is(what: str) -> None:
    reason, page = OTHERS[what]
    with pytest.raises(briefparse.NotABriefingError) as caught:
        parse(page)
    assert caught.value.reason == reason


def test_a_film_above_a_transcript_and_a_court_that_is_spoken_of_refuse_nothing() -> None:
    said = [
        "<iframe src='https://video.example/embed/1'></iframe>",
        *SAID,
        "Q    And the court?",
        "MS. ROWE:  The court: it has agreed.",
    ]
    assert len(parse(site("Press briefing by Ida Rowe", *said)).turns) == 6


def test_words_struck_out_stand_beside_their_correction() -> None:
    said = [
        "Q    When?",
        "MS. ROWE:  In <s>April</s> [May].",
        "Q    How many?",
        "MS. ROWE:  1<b>2</b>, in 20<i>31</i>.",
    ]
    assert [turn.text for turn in parse(site("Press briefing by Ida Rowe", *said)).turns] == [
        "When?",
        "In April [May].",
        "How many?",
        "12, in 2031.",
    ]


def test_a_question_in_another_language_says_so() -> None:
    asked = "Madame la ministre, où est le quai, et pourquoi est-ce que nous devons payer pour cela, et pour les autres, qui ne sont pas dans la ville ?"
    said = [
        "Question: When did you open it, and for whom is it?",
        "Ida Rowe: We opened it in May, and it is for all of the people.",
    ] * 3
    briefing = parse(
        site("Press conference", f"Question: {asked}", "Ida Rowe: It is where it was, and it is for all of us.", *said)
    )
    assert (briefing.metadata.language, [turn.language for turn in briefing.turns][:2]) == ("en", ["fr", None])


def test_an_aside_in_which_somebody_speaks_is_kept() -> None:
    said = ["<p>Q: Is it open?</p>", "<p>MS. ROWE: It is.</p>"]
    page = f"<h1>Press briefing</h1>{''.join(said)}<aside>{''.join(said)}</aside>{''.join(said)}"
    assert len(parse(page).turns) == 6


def test_a_short_title_above_no_heading_of_an_event_is_the_title() -> None:
    assert parse(site("Pier opens", "<h3>The pier</h3>", *SAID)).metadata.title == "Pier opens"


def test_a_span_that_only_speaks_of_bold_is_not() -> None:
    said = [f'<span style="font-family: bold-sans">{words}</span>' for _, _, words in INTERVIEW]
    with pytest.raises(briefparse.NotABriefingError):
        parse(site("Interview with Ida Rowe, Harbour Minister", *said))
