"""Dialogues as ministries of a country print them: in plain paragraphs, with labels in bold, and as plain text; words invented."""

from __future__ import annotations

import pytest

import briefparse

P, O, M = "press", "official", "moderator"  # noqa: E741 - a table reads better so
Want = list[tuple[str, str]]

#: What it shows: language, title, kind, line of the date, day, paragraphs, labels with roles.
DIALOGUES: dict[str, tuple[str, str, str, str, str, list[str], Want]] = {
    "Persian spokesman, outlets ask, letters of two keyboards": (
        "fa", "نشست خبری سخنگوی وزارت امور خارجه", "briefing", "۱۳۹۹/۰۷/۲۹ - ۰۹:۲۹", "2020-10-20T09:29",
        ["خبرنگار: بندر شمالی چه زمانی باز می‌شود؟", "سخنگوی وزارت امور خارجه: در ماه آینده.",
         "خبرگزاري دریانیوز: هزینه را چه کسی می‌دهد؟", "سخنگوي وزارت امور خارجه: صندوق مشترک.",
         "وی افزود: این کار ادامه دارد.", "شبکه خبر: آیا درست است؟", "سخنگوی وزارت امور خارجه: بله."],
        [("خبرنگار", P), ("سخنگوی وزارت امور خارجه", O), ("خبرگزاري دریانیوز", P), ("سخنگوي وزارت امور خارجه", O),
         ("شبکه خبر", P), ("سخنگوی وزارت امور خارجه", O)],
    ),
    "Persian interview, labels on lines of their own": (
        "fa", "مصاحبه با شبکه دریا", "interview", "شناسه خبر: 11223 - چهارشنبه 25 ارديبهشت 1392 - 17:16", "2013-05-15T17:16",
        ["گزارشگر:", "آقای رییس جمهور، بندر شمالی چه زمانی باز می‌شود؟", "رئيس جمهور:",
         "من ابتدا به مردم سلام می‌کنم. بندر در ماه آینده باز خواهد شد.", "گزارشگر:", "و هزینه آن را چه کسی می‌پردازد؟",
         "رئیس‌جمهور:", "صندوق مشترک دو کشور."],
        [("گزارشگر", P), ("رئيس جمهور", O), ("گزارشگر", P), ("رئیس‌جمهور", O)],
    ),
    "Persian questions and answers, a day of the Gregorian calendar": (
        "fa", "پاسخ به سوالات خبرنگاران", "media_questions", "سه‌شنبه ۲۰ اکتبر ۲۰۲۰", "2020-10-20",
        ["سؤال: بندر شمالی چه زمانی باز می‌شود؟", "پاسخ: در ماه آینده.", "سوال: و بندر جنوبی؟", "پاسخ: آن هم در همین سال است."],
        [("سؤال", P), ("پاسخ", O), ("سوال", P), ("پاسخ", O)],
    ),
    "Hebrew letters": (
        "he", "ריאיון עם שר הנמלים", "interview", "יום שני, ה-17 בינואר 2031, שעה 11:00", "2031-01-17T11:00",
        ["ש: מתי ייפתח הנמל הצפוני של העיר?", "ת: בחודש יוני.", "ש: ומי משלם על זה?", "ת: הקרן המשותפת."],
        [("ש", P), ("ת", O), ("ש", P), ("ת", O)],
    ),
    "Hebrew abbreviations with their sign and with quotation marks": (
        "he", "מסיבת עיתונאים של ראש הממשלה", "press_conference", "5 במרץ 2031", "2031-03-05",
        ['רה"מ נוי: ערב טוב, אזרחי ישראל. הנמל ייפתח ביוני.', "כתבת ערוץ 12: ומי משלם על הנמל?", "רה״מ נוי: הקרן המשותפת.",
         "דני לב, כאן 11: האם זה נכון?", "שר התחבורה: כן, זה נכון.", "שר התחבורה אמר: העבודה הסתיימה."],
        [('רה"מ נוי', O), ("כתבת ערוץ 12", P), ("רה״מ נוי", O), ("דני לב, כאן 11", P), ("שר התחבורה", O)],
    ),
    "Hebrew army spokesman": (
        "he", 'תדרוך דובר צה"ל', "briefing", "05.03.2031", "2031-03-05",
        ['דובר צה"ל: ערב טוב לכולם, אני פותח את התדרוך.', "רויטרס: מתי ייפתח הנמל?", 'דובר צה"ל: בחודש יוני.', "הארץ: ומי משלם?",
         'דובר צה"ל: הקרן המשותפת.'],
        [('דובר צה"ל', O), ("רויטרס", P), ('דובר צה"ל', O), ("הארץ", P), ('דובר צה"ל', O)],
    ),
    "Greek spokesman, surnames in capitals": (
        "el", "Η ΕΝΗΜΕΡΩΣΗ ΤΩΝ ΠΟΛΙΤΙΚΩΝ ΣΥΝΤΑΚΤΩΝ ΑΠΟ ΤΟΝ ΝΙΚΟ ΡΟΗ", "briefing", "Αθήνα, 13 Οκτωβρίου 2031", "2031-10-13",
        ["ΓΡΑΜΜΟΣ: Κύριε Εκπρόσωπε, πότε ανοίγει το λιμάνι;", "ΡΟΗΣ: Τον Ιούνιο, όπως έχουμε πει.",
         "ΓΡΑΜΜΟΣ: Και ποιος πληρώνει για τα έργα;", "ΡΟΗΣ: Το κοινό ταμείο.", "ΓΡΑΜΜΟΣ: Είναι αλήθεια;", "ΡΟΗΣ: Ναι."],
        [("ΓΡΑΜΜΟΣ", P), ("ΡΟΗΣ", O)] * 3,
    ),
    "Greek capitals without accents, initials": (
        "el", "Συνέντευξη του Υπουργού Ναυτιλίας, Νίκου Ροή", "interview", "Πέμπτη, 5η Μαρτίου 2031", "2031-03-05",
        ["ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Κύριε Υπουργέ, πότε ανοίγει το λιμάνι;", "Ν. ΡΟΗΣ: Τον Ιούνιο.", "ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Και ποιος πληρώνει;",
         "Ν. ΡΟΗΣ: Το κοινό ταμείο. Η θέση μας είναι σαφής: θα γίνει."],
        [("ΔΗΜΟΣΙΟΓΡΑΦΟΣ", P), ("Ν. ΡΟΗΣ", O)] * 2,
    ),
    "Greek conference with a moderator and outlets in brackets": (
        "el", "Συνέντευξη Τύπου του Πρωθυπουργού", "press_conference", "5 Μαρτίου 2031, ώρα 12:30", "2031-03-05T12:30",
        ["Συντονιστής: Ξεκινάμε με τις ερωτήσεις. Κυρία Μάρα, έχετε τον λόγο.", "Ελένη Μάρα (ΕΡΤ): Πότε ανοίγει το λιμάνι;",
         "Πρωθυπουργός: Τον Ιούνιο, όπως έχουμε πει πολλές φορές.", "Νίκος Δρόσος (Reuters): Ποιος πληρώνει;",
         "Πρωθυπουργός: Το κοινό ταμείο πληρώνει το έργο.", "Συντονιστής: Ευχαριστώ πολύ."],
        [("Συντονιστής", M), ("Ελένη Μάρα (ΕΡΤ)", P), ("Πρωθυπουργός", O), ("Νίκος Δρόσος (Reuters)", P), ("Πρωθυπουργός", O),
         ("Συντονιστής", M)],
    ),
    "Serbian, Latin script": (
        "sr", "Konferencija za novinare predsednika vlade", "press_conference", "26.02.2031. 14:53", "2031-02-26T14:53",
        ["Novinarka: Kada će luka biti otvorena za sve građane?", "Premijer: U junu, kao što smo rekli.", "Novinar: A ko to plaća?",
         "Premijer: Zajednički fond.", "Potpitanje: Da li je to sigurno?", "Premijer: Jeste."],
        [("Novinarka", P), ("Premijer", O), ("Novinar", P), ("Premijer", O), ("Potpitanje", P), ("Premijer", O)],
    ),
    "Serbian, Cyrillic script": (
        "sr", "Интервју министра", "interview", "5. марта 2031. године у 14:53", "2031-03-05T14:53",
        ["Питање: Када ће лука бити отворена?", "Министар: У јуну ове године.", "Питање: А ко то плаћа?", "Министар: Заједнички фонд."],
        [("Питање", P), ("Министар", O)] * 2,
    ),
    "Serbian, an office whose second word is small, and outlets": (
        "sr", "Транскрипт конференције за медије високог представника", "press_conference", "Сарајево, 19. јануар 2031.", "2031-01-19",
        ["Високи представник, Јан Роу: Добро јутро. Драго ми је што вас видим данас овде.",
         "Лука Бабић, ФЕНА: Када ће лука бити отворена?", "Високи представник, Јан Роу: У јуну.",
         "Мира Тешић, Дневни аваз: Ко плаћа?", "Високи представник, Јан Роу: Заједнички фонд."],
        [("Високи представник, Јан Роу", O), ("Лука Бабић, ФЕНА", P), ("Високи представник, Јан Роу", O),
         ("Мира Тешић, Дневни аваз", P), ("Високи представник, Јан Роу", O)],
    ),
    "Bulgarian radio, the host has no name after the first time": (
        "bg", "Разговор с Никола Роев, Нова телевизия", "interview", "31 януари 2031 г.", "2031-01-31",
        ["Водеща Мира Рилска: Външният министър Никола Роев е наш гост. Здравейте, г-н Роев.", "Никола Роев: Добре заварили.",
         "Водеща: Кога ще бъде отворено пристанището?", "Н. Роев: През юни, както казахме.", "Водеща: И кой плаща?",
         "Н. Роев: Общият фонд."],
        [("Водеща Мира Рилска", P), ("Никола Роев", O), ("Водеща", P), ("Н. Роев", O), ("Водеща", P), ("Н. Роев", O)],
    ),
    "Bulgarian briefing": (
        "bg", "Брифинг на министъра на отбраната", "briefing", "5 март 2031 г., 14:53", "2031-03-05T14:53",
        ["Въпрос: Кога ще бъде отворено пристанището?", "Министър Роев: През юни.", "Репортер: И кой плаща?",
         "Министър Роев: Общият фонд."],
        [("Въпрос", P), ("Министър Роев", O), ("Репортер", P), ("Министър Роев", O)],
    ),
}  # fmt: skip


def bold(paragraph: str) -> str:
    label, colon, words = paragraph.partition(":")
    return f"<strong>{label}{colon}</strong>{words}"


@pytest.mark.parametrize("form", ["plain", "bold", "text"])
@pytest.mark.parametrize("name", DIALOGUES)
def test_a_dialogue_is_read(name: str, form: str) -> None:
    language, title, kind, dated, day, paragraphs, want = DIALOGUES[name]
    shown = [bold(p) if form == "bold" and not p.startswith(("وی افزود", "שר התחבורה אמר")) else p for p in paragraphs]
    page = f"<html><body><h1>{title}</h1><p>{dated}</p>" + "".join(f"<p>{p}</p>" for p in shown) + "</body></html>"
    briefing = briefparse.parse("\n\n".join([title, dated, *paragraphs]) if form == "text" else page)
    assert [(turn.speaker.label, turn.speaker.role) for turn in briefing.turns] == want
    assert (briefing.metadata.language, briefing.metadata.kind, briefing.metadata.title) == (language, kind, title)
    assert briefing.metadata.date
    assert (briefing.metadata.date.value, briefing.metadata.date.raw in dated) == (day, True)


def test_croatian_is_read_with_the_words_of_serbian() -> None:
    page = (
        "<html lang='hr'><body><h1>Konferencija za medije nakon sjednice Vlade</h1><p>Zagreb, 5. ožujka 2031.</p>"
        "<p><b>NOVINAR:</b> Kad će luka biti otvorena?</p><p><b>PREMIJERKA BRNIĆ:</b> U lipnju.</p>"
        "<p><b>NOVINAR:</b> A tko to plaća?</p><p><b>PREMIJERKA BRNIĆ:</b> Zajednički fond.</p></body></html>"
    )
    briefing = briefparse.parse(page)
    assert (briefing.metadata.language, briefing.metadata.kind) == ("hr", "press_conference")
    assert briefing.metadata.date
    assert briefing.metadata.date.value == "2031-03-05"
    assert [turn.speaker.role for turn in briefing.turns] == [P, O, P, O]


def test_an_office_alone_on_its_line_was_no_label_where_a_script_has_no_capitals() -> None:
    """As the protocols of the Knesset print it."""
    lines = [
        'היו"ר דנה ברק', "בוקר טוב לכולם, אנחנו פותחים את מסיבת העיתונאים. השאלה הראשונה, בבקשה.", "עיתונאי",
        "מתי ייפתח הנמל הצפוני?", "שר התחבורה", "בחודש יוני, כפי שאמרנו.", "עיתונאי", "ומי משלם?", "שר התחבורה", "הקרן המשותפת.",
    ]  # fmt: skip
    briefing = briefparse.parse("<h1>מסיבת עיתונאים</h1>" + "".join(f"<p>{line}</p>" for line in lines))
    want = [('היו"ר דנה ברק', M), ("עיתונאי", P), ("שר התחבורה", O), ("עיתונאי", P), ("שר התחבורה", O)]
    assert [(turn.speaker.label, turn.speaker.role) for turn in briefing.turns] == want


def test_questions_in_bold_end_in_the_question_mark_of_greek() -> None:
    page = (
        "<html><body><h1>Συνέντευξη στην εφημερίδα Κύμα</h1><p>Ο Υπουργός μίλησε σήμερα με τους δημοσιογράφους για το λιμάνι.</p>"
        "<p><b>Πότε ανοίγει το λιμάνι για όλους τους κατοίκους;</b></p><p>Το λιμάνι ανοίγει τον Ιούνιο, όπως έχουμε πει.</p>"
        "<p><b>Και ποιος πληρώνει για όλα αυτά τα έργα;</b></p><p>Το κοινό ταμείο πληρώνει.</p></body></html>"
    )
    for mark in (";", "\u037e"):
        briefing = briefparse.parse(page.replace(";", mark))
        assert [turn.speaker.role for turn in briefing.turns] == [O, P, O, P, O]


def test_what_agencies_of_iran_print_after_a_text_is_left_out() -> None:
    page = (
        "<html><body><h1>نشست خبری سخنگو</h1><p>سؤال: بندر چه زمانی باز می‌شود؟</p><p>سخنگو: در ماه آینده. (خنده)</p>"
        "<p>(خنده حضار)</p><p>سؤال: چرا؟</p><p>سخنگو: چون کار تمام شده است.</p><p>انتهای پیام</p><p>برچسب‌ها: بندر، کشتی</p></body></html>"
    )
    briefing = briefparse.parse(page)
    assert [turn.text for turn in briefing.turns][-1] == "چون کار تمام شده است."
    assert [note.kind for note in briefing.notes] == ["heading", "stage", "end"]
