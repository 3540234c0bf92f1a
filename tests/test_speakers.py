"""Who a label stands for: name, office and organisation, each only where the page gives it."""

from __future__ import annotations

import pytest

import briefparse
from briefparse import Role, Speaker
from briefparse.lexicon import lexicon_for
from briefparse.names import speaker_of


def speaker(label: str, *head: str) -> Speaker:
    lines = "".join(f"<p>{line}</p>" for line in (*head, *["Q: Is the pier open?", f"{label}: It is."] * 2))
    briefing = briefparse.parse(f"<html><body><h1>Press briefing</h1><div>{lines}</div></body></html>")
    return briefing.turns[-1].speaker


def test_a_surname_is_completed_from_the_byline() -> None:
    assert speaker("MS. ROWE", "Ida Rowe, Spokesperson").name == "Ida Rowe"


def test_a_name_is_not_made_of_the_end_of_one_line_and_the_start_of_the_next() -> None:
    assert speaker("MINISTER ROWE", "Halmar", "Rowe speaks at the pier").name == "ROWE"


def test_an_office_is_no_first_name() -> None:
    assert speaker("MR. ROWE", "Secretary of Ports Rowe", "Minister Rowe").name == "ROWE"


def test_a_name_in_capitals_and_not_is_one_name_and_is_given_as_the_latter() -> None:
    assert speaker("MR. ROWE", "Briefing by Olof Rowe", "OLOF ROWE, SPOKESMAN").name == "Olof Rowe"


def test_a_surname_that_two_people_have_is_not_completed() -> None:
    assert speaker("MS. ROWE", "Ida Rowe and Eva Rowe, Spokespersons").name == "ROWE"


def test_all_first_names_belong_to_a_name_and_no_word_before_them() -> None:
    assert speaker("MR. ROWE", "PRESS BRIEFING BY DEE DEE ROWE").name == "DEE DEE ROWE"
    assert speaker("MR. ROWE", "Press conference of President Olof Erik Rowe").name == "Olof Erik Rowe"
    assert speaker("MR. ROWE", "Joint Conference Olof Rowe").name == "ROWE"  # where the name starts cannot be told


def test_the_office_is_that_of_the_byline() -> None:
    told = speaker("MR. ROWE", "Mark C. Rowe, Deputy Spokesperson", "Osten")
    assert (told.name, told.office) == ("Mark C. Rowe", "Deputy Spokesperson")
    told = speaker("MS. ROWE", "Briefing by Press Secretary Ida Rowe, Minister of Ports Olof Lind and others")
    assert (told.name, told.office) == ("Ida Rowe", "Press Secretary")


def speakers(*lines: str) -> list[tuple[str | None, str | None, str | None]]:
    page = "".join(f"<p>{line}</p>" for line in lines * 2)
    briefing = briefparse.parse(f"<html><body><h1>Press conference</h1><div>{page}</div></body></html>")
    return [(one.name, one.office, one.organisation) for one in briefing.speakers]


def test_a_person_under_two_labels_is_the_same() -> None:
    told = speakers(
        "Ida Rowe (Chief Editor, Osten Post): Is it open?",
        "President of Norland Olof Lind: It is.",
        "Rowe: For all?",
        "Olof Lind: For all.",
    )
    assert told == [
        ("Ida Rowe", None, "Chief Editor, Osten Post"),
        ("Olof Lind", "President of Norland", None),
        ("Ida Rowe", None, "Chief Editor, Osten Post"),
        ("Olof Lind", "President of Norland", None),
    ]


def test_a_surname_that_two_labels_end_in_is_neither() -> None:
    told = speakers(
        "Ida Rowe: Is it open?", "MINISTER LIND: It is.", "Eva Rowe: For all?", "MINISTER LIND: Yes.", "Rowe: Now?"
    )
    assert [name for name, _, _ in told][-1] != "Ida Rowe"
    assert [name for name, _, _ in told][-1] != "Eva Rowe"


def test_labels_without_spaces_part_into_name_and_office() -> None:
    page = "<p>【港湾新聞　川原記者】開きますか。</p><p>【丘野外務大臣】開きます。</p>" * 2
    briefing = briefparse.parse(f"<html lang='ja'><body><h1>大臣会見記録</h1><div>{page}</div></body></html>")
    asker, minister = briefing.speakers
    assert (asker.name, asker.organisation) == ("川原", "港湾新聞")
    assert (minister.name, minister.office) == ("丘野", "外務大臣")


def test_office_and_organisation_of_a_label() -> None:
    told = speaker("Ida Rowe (Ministry of Ports)")
    assert (told.name, told.organisation) == ("Ida Rowe", "Ministry of Ports")
    told = speaker("MINISTER ROWE", "Ida Rowe opens the pier")
    assert (told.name, told.office) == ("Ida Rowe", "MINISTER")


@pytest.mark.parametrize(
    ("language", "label", "name", "office"),
    [
        ("it", "Ministro degli Esteri Aldo Rovelli", "Aldo Rovelli", "Ministro degli Esteri"),
        ("sk", "Hovorca predsedu vlády Martin Lipa", "Martin Lipa", "Hovorca predsedu vlády"),
        ("cs", "Petr Rybář, 1. místopředseda vlády", "Petr Rybář", "1. místopředseda vlády"),
        ("ro", "Președintele României, domnul Ion Marinaru", "Ion Marinaru", "Președintele României"),
        ("pl", "Prezydent RP Jan Morski", "Jan Morski", "Prezydent RP"),
    ],
)
def test_an_office_in_small_letters_and_who_has_it(language: str, label: str, name: str, office: str) -> None:
    told = speaker_of(label, Role.OFFICIAL, "office", lexicon_for(language))
    assert (told.name, told.office) == (name, office)


def test_whoever_has_a_title_does_not_ask_where_askers_have_question_words() -> None:
    said = ["MR. LIND: Welcome.", "DR. ROWE: Thank you, Mr. Lind. What do we know?", "DR. ROWE: This much."] * 4
    asked = ["Q: Is the pier open?", "MR. LIND: Dr. Rowe?", "DR. ROWE: It is."] * 2
    page = "".join(f"<p>{words}</p>" for words in (*said, *asked))
    briefing = briefparse.parse(f"<html><body><h1>Press briefing</h1><div>{page}</div></body></html>")
    assert {turn.speaker.role for turn in briefing.turns if turn.speaker.label != "Q"} == {"official"}


def test_an_asker_whose_label_lacks_the_question_word_once() -> None:
    said = [
        "JOURNALIST: Is it open?",
        "PM: It is.",
        "JOURNALIST: When?",
        "PM: In June.",
        "ANNA LIND: For whom?",
        "PM: All.",
    ]
    page = "".join(f"<p>{line}</p>" for line in said)
    briefing = briefparse.parse(f"<html><body><h1>Press conference</h1><div>{page}</div></body></html>")
    assert [turn.speaker.role for turn in briefing.turns] == ["press", "official"] * 3
    assert briefing.turns[4].speaker.method == "asks"
