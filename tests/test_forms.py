"""Label forms of many languages and houses, read without an adapter; forms as documented, words invented."""

from __future__ import annotations

import pytest

import briefparse

P, O, M = "press", "official", "moderator"  # noqa: E741 - a table reads better so
Row = tuple[str, str, list[str], list[tuple[str | None, str, str]]]

FORMS: list[Row] = [
    ("French ministry, dashes", "fr",
     ["Q - Quelle est la position sur le port du nord ?", "R - Nous y travaillons depuis hier.", "La situation est connue.",
      "Q - Et le sud ?", "R - De même."],
     [("Q", P, "Quelle"), ("R", O, "Nous"), ("Q", P, "Et"), ("R", O, "De")]),
    ("French, space before the colon", "fr",
     ["Question : Quelle est la position sur le port ?", "Le Ministre : Nous y travaillons.", "Question : Et le sud ?",
      "Le Ministre : De même."],
     [("Question", P, "Quelle"), ("Le Ministre", O, "Nous"), ("Question", P, "Et"), ("Le Ministre", O, "De")]),
    ("German press conference, labels on their own line", "de",
     ["Vorsitzende Hamburg", "Guten Tag. Wir beginnen mit der Pressekonferenz.", "Frage", "Wann fährt die Fähre wieder?",
      "SRS Hille", "Sie fährt im Juni wieder.", "Zusatzfrage", "Wer bezahlt den Pier?", "Wagner (AA)", "Das ist der Fonds.",
      "Frage", "Und die Inseln?", "Wagner (AA)", "Die sind einverstanden."],
     [("Vorsitzende Hamburg", M, "Guten"), ("Frage", P, "Wann"), ("SRS Hille", O, "Sie"), ("Zusatzfrage", P, "Wer"),
      ("Wagner (AA)", O, "Das"), ("Frage", P, "Und"), ("Wagner (AA)", O, "Die")]),
    ("German, older, inline", "de",
     ["Frage: Wann fährt die Fähre wieder?", "StS Seibold: Sie fährt im Juni.", "FRAGE HOENIG: Und dann?", "WAGNER (AA): Das sehen wir."],
     [("Frage", P, "Wann"), ("StS Seibold", O, "Sie"), ("FRAGE HOENIG", P, "Und"), ("WAGNER (AA)", O, "Das")]),
    ("Spanish council of ministers", "es",
     ["Portavoz.- Buenos días. Empezamos con el informe del puerto.", "P.- ¿Cuándo sale el barco?", "Portavoz.- En junio.",
      "Pregunta.- ¿Y quién paga?", "Portavoz.- El fondo."],
     [("Portavoz", O, "Buenos"), ("P", P, "¿Cuándo"), ("Portavoz", O, "En"), ("Pregunta", P, "¿Y"), ("Portavoz", O, "El")]),
    ("Arabic", "ar",
     ["سؤال: متى يعود العمل في الميناء؟", "الوزير: في شهر يونيو.", "سؤال: ومن يدفع؟", "الوزير: الصندوق المشترك."],
     [("سؤال", P, "متى"), ("الوزير", O, "في"), ("سؤال", P, "ومن"), ("الوزير", O, "الصندوق")]),
    ("Turkish capitals", "tr",
     ["SORU: Feribot ne zaman çalışacak?", "BAKAN FİDANLI: Haziran ayında.", "SORU: Kim ödeyecek?", "BAKAN FİDANLI: Ortak fon."],
     [("SORU", P, "Feribot"), ("BAKAN FİDANLI", O, "Haziran"), ("SORU", P, "Kim"), ("BAKAN FİDANLI", O, "Ortak")]),
    ("Ukrainian", "uk",
     ["Запитання: Коли відкриється порт?", "Речник: У червні.", "Запитання: Хто платить?", "Речник: Спільний фонд."],
     [("Запитання", P, "Коли"), ("Речник", O, "У"), ("Запитання", P, "Хто"), ("Речник", O, "Спільний")]),
    ("Portuguese", "pt",
     ["Jornalista: Quando abre o porto?", "Presidente Souza: Em junho.", "Jornalista: Quem paga?", "Presidente Souza: O fundo."],
     [("Jornalista", P, "Quando"), ("Presidente Souza", O, "Em"), ("Jornalista", P, "Quem"), ("Presidente Souza", O, "O")]),
    ("Japanese prime minister, round brackets on their own line", "ja",
     ["（内閣広報官）", "それでは会見を始めます。", "（記者）", "再開はいつですか。", "（林総理）", "六月です。"],
     [("内閣広報官", M, "それ"), ("記者", P, "再開"), ("林総理", O, "六月")]),
    ("Indian weekly briefing, first names", "en",
     ["Shri Arun Bag, Official Spokesperson: Good afternoon friends. We begin.", "Sidhant: When will the pier open?",
      "Shri Arun Bag, Official Spokesperson: In June.", "Vineet: And who pays for it?", "Shri Arun Bag, Official Spokesperson: We do."],
     [("Shri Arun Bag, Official Spokesperson", O, "Good"), ("Sidhant", P, "When"), ("Shri Arun Bag, Official Spokesperson", O, "In"),
      ("Vineet", P, "And"), ("Shri Arun Bag, Official Spokesperson", O, "We")]),
    ("Alliance, name and office once, then the name", "en",
     ["JENS ROE (Secretary General): Good afternoon. We met today.", "QUESTION: When will it open?", "JENS ROE: In June.",
      "QUESTION: Who pays?", "JENS ROE: All allies."],
     [("JENS ROE (Secretary General)", O, "Good"), ("QUESTION", P, "When"), ("JENS ROE", O, "In"), ("QUESTION", P, "Who"),
      ("JENS ROE", O, "All")]),
    ("Outlets as askers", "en",
     ["CCTV: When does it open?", "Lin Fang: In June.", "AFP: Who pays?", "Lin Fang: All of us.", "China Daily: Is that true?", "Lin Fang: Yes."],
     [("CCTV", P, "When"), ("Lin Fang", O, "In"), ("AFP", P, "Who"), ("Lin Fang", O, "All"), ("China Daily", P, "Is"), ("Lin Fang", O, "Yes.")]),
    ("Questions in bold, answers without a label", "en",
     ["Good afternoon to all of you and welcome to this press conference.", "<b>Q. When will it open this year?</b>",
      "It will open in June, as far as I know.", "<b>Q. And who pays for all that?</b>", "The Union does, of course."],
     [(None, O, "Good"), ("Q", P, "When"), (None, O, "It"), ("Q", P, "And"), (None, O, "The")]),
    ("Questions that only bold marks", "en",
     ["Good afternoon to all of you and welcome to this press conference.", "<strong>Will rates change this year or next year?</strong>",
      "We never precommit, as you know well.", "<strong>And after that, what will happen?</strong>", "We shall see."],
     [(None, O, "Good"), (None, P, "Will"), (None, O, "We"), (None, P, "And"), (None, O, "We")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraphs", "want"), [row[1:] for row in FORMS], ids=[row[0] for row in FORMS])
def test_form(language: str, paragraphs: list[str], want: list[tuple[str | None, str, str]]) -> None:
    page = (
        "<html><body><h1>Briefing</h1><div>" + "".join(f"<p>{text}</p>" for text in paragraphs) + "</div></body></html>"
    )
    briefing = briefparse.parse(page)
    assert language == briefing.metadata.language
    assert [(label, role) for label, role, _ in want] == [
        (turn.speaker.label, turn.speaker.role) for turn in briefing.turns
    ]
    assert all(turn.text.startswith(start) for turn, (_, _, start) in zip(briefing.turns, want, strict=True))
