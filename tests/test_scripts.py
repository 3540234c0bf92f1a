"""What one script writes in its own way, each test named after what was wrong; words invented."""

from __future__ import annotations

import pytest

import briefparse
from briefparse.lexicon import fold, lexicon_for
from briefparse.notes import is_date_line
from briefparse.trust import INITIALS, SENTENCE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مجري", "مجری"),  # typed on an Arabic and on a Persian keyboard
        ("رئیس‌جمهور", "رييس جمهور"),
        ("سؤال", "سوال"),
        ("ســؤال", "سوال"),
        ("\u200fسؤال\u200f", "سؤال"),
        ("الإثنين", "الاثنين"),
        ("ΔΗΜΟΣΙΟΓΡΑΦΟΣ", "Δημοσιογράφος"),
        ("ΠΡΟΫΠΟΛΟΓΙΣΜΟΣ", "προϋπολογισμός"),
        ("ΐ", "Ϊ"),
        ("רה״מ", 'רה"מ'),
        ("רה”מ", 'רה"מ'),
    ],
)
def test_one_word_in_two_spellings_was_two_words(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_title_with_letters_that_are_folded_named_no_kind() -> None:
    assert lexicon_for("tr").kind_of("Sözcünün Basın Toplantısı") == "press_conference"


def test_a_line_of_a_day_whose_month_is_folded_was_no_date() -> None:
    assert is_date_line("30 Aralık 2031 Salı", lexicon_for("tr"))


@pytest.mark.parametrize("mark", ["\u200f", "\u200e", "\u202b", "\u2067"])
def test_a_mark_of_direction_stood_in_labels_and_words(mark: str) -> None:
    lines = ["سؤال: متى يعود العمل في الميناء؟", "الوزير: في شهر يونيو.", "سؤال: ومن يدفع؟", "الوزير: الصندوق المشترك."]
    lines = [mark + line.replace(":", f"{mark}:{mark}") for line in lines]
    page = "<h1>مؤتمر صحفي</h1>" + "".join(f"<p>{line}</p>" for line in lines)
    for source in (page, "مؤتمر صحفي للوزير\n\n" + "\n\n".join(lines)):
        turns = briefparse.parse(source).turns
        assert [turn.speaker.label for turn in turns] == ["سؤال", "الوزير"] * 2
        assert turns[0].text == "متى يعود العمل في الميناء؟"


def test_the_quotation_mark_of_a_hebrew_abbreviation_ended_a_sentence() -> None:
    assert SENTENCE.search('רה"מ נוי') is None
    assert SENTENCE.search('"הוא אמר"') is not None


def test_a_greek_semicolon_stood_in_a_name() -> None:
    assert SENTENCE.search("Ο Νίκος Ροής· η Ίδα") is not None
    assert SENTENCE.search("Νίκος Ροής") is None


@pytest.mark.parametrize("label", ["Π. ΡΟΗΣ", "Π. Ροής", "Ђ. Петровић", "Ž. Čuk", "Š.Roe", "Є. Роє"])
def test_initials_were_those_of_two_alphabets(label: str) -> None:
    assert INITIALS.fullmatch(label)
