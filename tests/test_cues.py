"""What one block says by its own words and print: which are a label, how far each is trusted, and what only looks like one."""

from __future__ import annotations

import pytest

from briefparse.cues import bracket_label, dash_label, dot_label, emphasised_question, known_label, own_line_label
from briefparse.document import Block, Document
from briefparse.lexicon import lexicon_for
from briefparse.model import Span
from briefparse.trust import Trust

NOTHING = Document(())
S, L, W = Trust.SURE, Trust.LIKELY, Trust.WEAK
CUES = {
    "colon": known_label, "bracket": bracket_label, "dash": dash_label, "dot": dot_label, "line": own_line_label,
    "asked": emphasised_question,
}  # fmt: skip
Seen = tuple[str | None, str, Trust] | None


def seen(cue: str, language: str, text: str, *, heading: bool = False) -> Seen:
    """Return label, words after it and trust; what stands between two stars at the start is in bold."""
    plain = text.replace("**", "")
    marks = (Span(0, text.index("**", 2) - 2),) if text.startswith("**") else ()
    label = CUES[cue](NOTHING, Block(plain, marks, heading=heading), lexicon_for(language))
    return (label.text, plain[label.end :], label.trust) if label else None


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        # a number counts a question and says nobody
        ("en", "1. Q: When?", ("Q", "When?", S)),
        ("en", "2. A: In June.", ("A", "In June.", S)),
        ("en", "3. Harbour Post: When?", ("Harbour Post", "When?", L)),
        ("en", "3. CCTV: When?", ("CCTV", "When?", S)),
        ("en", "3. Jane Roe: When?", ("Jane Roe", "When?", W)),
        ("en", "2. Media: we speak to them.", ("Media", "we speak to them.", W)),
        ("en", "3. Chair: Jane Roe", ("Chair", "Jane Roe", W)),
        ("zh", "二、问：何时？", ("问", "何时？", S)),
        ("zh", "二、发言人：何时？", ("发言人", "何时？", W)),
        ("en", "12.5 Fees: they rise.", None),
        # a heading that has run into the label
        ("en", "Questions and answers REPORTER: When?", ("REPORTER", "When?", S)),
        ("en", "Questions and answers reporter: when?", None),
        ("en", "First question: When?", None),  # not "question"
        ("en", "Appendix A: the piers", None),
        # the point of an initial stays
        ("ru", "Петренко К.А.: Да.", ("Петренко К.А.", "Да.", W)),
        ("es", "Sra. Prats.-: Buenos días.", ("Sra. Prats", "Buenos días.", L)),
        # prepositions, reports, sentences
        ("en", "For President Roe: thank you.", None),
        ("en", "The President of Norland said: Thank you.", None),
        ("ar", "قال الوزير: نعم", None),
        ("ar", "الوزير قائلا: نعم", None),
        ("ka", "ნოდარ ზღვაძე: გმადლობთ.", ("ნოდარ ზღვაძე", "გმადლობთ.", W)),
        # what Armenian has for a colon
        ("hy", "Հարց. Ե՞րբ կբացվի:", ("Հարց", "Ե՞րբ կբացվի:", S)),
        ("hy", "Հարց։ Ե՞րբ կբացվի:", ("Հարց", "Ե՞րբ կբացվի:", S)),
        ("hy", "Այո։ Մենք կգանք:", None),
        ("hy", "Ն.Զոհրապ. Այո:", ("Ն.Զոհրապ", "Այո:", L)),
        # offices and outlets that go on in small letters
        ("fr", "Le porte-parole : Il est prêt.", ("Le porte-parole", "Il est prêt.", L)),
        ("vi", "Báo Thanh niên: Khi nào?", ("Báo Thanh niên", "Khi nào?", L)),
        ("vi", "Bộ trưởng Ida Holm: Có.", ("Bộ trưởng Ida Holm", "Có.", L)),
        ("vi", "Bộ trưởng nói rằng Ida: Có.", None),
    ],
)
def test_before_a_colon(language: str, text: str, want: Seen) -> None:
    assert seen("colon", language, text) == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("en", "[Question] When?", ("Question", "When?", S)),
        ("en", "[Question] when will it open?", ("Question", "when will it open?", S)),
        ("en", "[Senior official], over to you", None),
        ("en", "(Turning to the journalist) When?", None),
        ("en", "(Interview with Jane Roe, Radio 2)", None),
        ("en", "(Reporter Roe): When?", ("Reporter Roe", "When?", S)),  # a colon says so
        ("en", "(Father Roe)", ("Father Roe", "", W)),
        ("en", "(Father Roe) When?", None),  # a remark
        ("en", "(Minister Roe)", ("Minister Roe", "", W)),
        ("en", "(Roe)", None),
        ("en", "(Laughter in the room)", None),
        ("en", "[JANE ROE]", ("JANE ROE", "", W)),
        ("en", "[Jane Roe]", None),
        ("en", "[see the annex]", None),
        ("en", "(A) The first part.", ("A", "The first part.", W)),
        ("ja", "【川原】開きますか。", ("川原", "開きますか。", W)),
        ("ja", "［川原］開きますか。", ("川原", "開きますか。", W)),
        ("en", "［Roe］ It is open.", None),
        ("ja", "【開きますか。】", None),
        ("ja", "［12］参照", None),
        ("ja", "問）開きますか。", ("問", "開きますか。", S)),
        ("en", "Q) When?", ("Q", "When?", S)),
        ("en", "A) In June.", ("A", "In June.", W)),  # which counts the parts of a text elsewhere
        ("en", "B) In May.", None),
        ("en", "PM) In May.", None),
    ],
)
def test_in_brackets(language: str, text: str, want: Seen) -> None:
    assert seen("bracket", language, text) == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("tr", "SORU- Ne zaman?", ("SORU", "Ne zaman?", L)),
        ("tr", "BAKAN HOLM- Haziranda.", ("BAKAN HOLM", "Haziranda.", L)),
        ("tr", "Ida Holm- Haziranda.", None),  # a compound
        ("en", "Jane Roe – In June.", ("Jane Roe", "In June.", W)),
        ("en", "**Jane Roe –** In June.", ("Jane Roe", "In June.", L)),
        ("en", "**President Roe** – In June.", ("President Roe", "In June.", L)),
        ("en", "**Jane Roe** – In June.", ("Jane Roe", "In June.", W)),
        ("en", "President Roe – In June.", ("President Roe", "In June.", W)),
        ("en", "JANE ROE, FISHERWOMAN - EXTRACT", None),
        ("en", "jane roe – in June", None),
        ("en", "The pier – it is open", None),
        ("ka", "ნოდარ ზღვაძე – ივნისში.", None),  # where no capital shows a name
        ("ka", "პრემიერ-მინისტრი ნოდარ ზღვაძე – ივნისში.", ("პრემიერ-მინისტრი ნოდარ ზღვაძე", "ივნისში.", W)),
        ("es", "Sra. Prats.- Buenos días.", ("Sra. Prats", "Buenos días.", L)),
        ("es", "Sra. Prats. — Buenos días.", ("Sra. Prats", "Buenos días.", L)),
        ("es", "Sra. Prats. – Buenos días.", ("Sra. Prats", "Buenos días.", L)),
    ],
)
def test_before_a_dash(language: str, text: str, want: Seen) -> None:
    assert seen("dash", language, text) == want


def test_an_office_before_a_dash_in_a_heading_is_no_firm_label() -> None:
    assert seen("dash", "en", "**President Roe – In June**") == ("President Roe", "In June", L)
    assert seen("dash", "en", "**President Roe – In June**", heading=True) == ("President Roe", "In June", W)


def test_a_whole_paragraph_in_bold_that_asks_is_a_question() -> None:
    assert seen("asked", "en", "**When will the new pier be open?**") == (None, "When will the new pier be open?", W)
    assert seen("asked", "hy", "**Ե՞րբ կբացվի նոր նավամատույցը։**") is not None  # the mark stands on the word that asks
    assert seen("asked", "el", "**Πότε θα ανοίξει η νέα προβλήτα;**") is not None
    assert seen("asked", "en", "**When will the new** pier be open?") is None
    assert seen("asked", "en", "**The new pier will be open in June.**") is None
    assert seen("asked", "en", "**When?**") is None
    assert seen("asked", "en", "**When will the new pier be open?**", heading=True) is None


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("en", "PRESIDENT ROE. It is open.", ("PRESIDENT ROE", "It is open.", L)),
        ("en", "SECRETARY JOHN E. ROE ON THE FERRY", None),  # the point of an initial
        ("en", "TRANSCRIPT OF THE PRIME MINISTER THE HON. JANE ROE", None),
    ],
)
def test_before_a_full_stop(language: str, text: str, want: Seen) -> None:
    assert seen("dot", language, text) == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("en", "JOURNALIST", ("JOURNALIST", "", L)),
        ("nl", "JOURNALIST (NOS)", ("JOURNALIST (NOS)", "", L)),
        ("en", "JOURNALIST (inaudible)", ("JOURNALIST", "(inaudible)", L)),
        ("en", "MR. ROE", ("MR. ROE", "", L)),
        ("en", "Mr. Roe", ("Mr. Roe", "", W)),
        ("en", "Jane Roe (Reuters)", ("Jane Roe (Reuters)", "", L)),
        ("en", "Radio North (May 2031)", ("Radio North (May 2031)", "", W)),
        ("en", "Press Briefing (Reuters)", ("Press Briefing (Reuters)", "", W)),  # an event
        ("en", "Jane Roe (7 News)", ("Jane Roe (7 News)", "", W)),
        ("en", "Area 51", None),
        ("cs", "Jana Roe, mluvčí vlády", ("Jana Roe, mluvčí vlády", "", W)),
        ("cs", "Roe, mluvčí vlády", None),
        ("cs", "Jana Roe, která přišla", None),
        ("cs", "Nový přístav, vláda rozhodla", None),
        ("en", "It is open.", None),
        ("hy", "Այո։", None),
        ("hi", "जून में।", None),
        ("el", "Πότε;", None),
        ("ar", "الوزير", ("الوزير", "", W)),  # where a script has no capitals, an office
        ("ar", "الميناء", None),
        ("en", "Jane " * 15 + "Roe", None),
        ("id", "Presiden Republik Indonesia (Arif Holm)", ("Presiden Republik Indonesia (Arif Holm)", "", L)),
        (
            "id",
            "Juru Bicara Kementerian Luar Negeri Osten (Arif Holm)",
            ("Juru Bicara Kementerian Luar Negeri Osten (Arif Holm)", "", W),
        ),
        ("id", "Kapal Itu Akan Jalan Lagi Nanti (Arif Holm)", None),
    ],
)
def test_alone_on_its_line(language: str, text: str, want: Seen) -> None:
    assert seen("line", language, text) == want
