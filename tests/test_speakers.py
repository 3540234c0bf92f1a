"""Who a label stands for: name, office and organisation, each only where the page gives it."""

from __future__ import annotations

import pytest

import briefparse
from briefparse import Role, Speaker
from briefparse.lexicon import lexicon_for
from briefparse.names import speaker_of
from briefparse.parts import Part, find_namesakes, share_roles


def speaker(label: str, *head: str) -> Speaker:
    lines = "".join(f"<p>{line}</p>" for line in (*head, *["Q: Is the pier open?", f"{label}: It is."] * 2))
    briefing = briefparse.parse(f"<html><body><h1>Press briefing</h1><div>{lines}</div></body></html>")
    return briefing.turns[-1].speaker


def test_a_surname_is_completed_from_the_byline() -> None:
    assert speaker("MS. ROWE", "Ida Rowe, Spokesperson").name == "Ida Rowe"


def test_a_name_is_not_made_of_the_end_of_one_line_and_the_start_of_the_next() -> None:
    assert speaker("MINISTER ROWE", "Halmar", "Rowe speaks at the pier").name == "ROWE"


def test_a_form_of_address_of_several_words_is_no_name() -> None:
    assert speaker("RIGHT HONOURABLE IDA ROWE (Minister of Ports)").name == "IDA ROWE"
    assert speaker("DR IDA ROWE").name == "IDA ROWE"


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


def test_behind_the_name_of_one_who_asks_stands_an_outlet() -> None:
    told = speaker_of("Ida Rowe, Harbour Post", Role.PRESS, "asks", lexicon_for("en"))
    assert (told.name, told.office, told.organisation) == ("Ida Rowe", None, "Harbour Post")
    told = speaker_of("Ida Rowe, Minister of Ports", Role.PRESS, "asks", lexicon_for("en"))
    assert (told.name, told.office, told.organisation) == ("Ida Rowe", "Minister of Ports", None)


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


@pytest.mark.parametrize(
    ("surname", "context", "name"),
    [
        ("ROWE", "Osten, Ida Rowe speaks", "Ida ROWE"),  # a comma ends what stands before a name
        ("ROWE", "Osten hosts Ida Rowe", "Ida ROWE"),
        ("ROWE", "THIS IS IDA ROWE", "IDA ROWE"),  # and so does a small word in capitals
        ("ROWE", "Ida Rowe’s pier, IDA ROWE'S BRIEFING", "Ida ROWE"),
        ("ROWE", "Ms. Rowe speaks", None),
        ("ROWE", "by Ida Eva Olga Mia Rowe", None),  # hardly all of one name
        ("ROWE", "Rowe speaks, with Crowe", None),
        ("ROWE", "Interview with Secretary of the Treasury Ida Rowe", None),  # nor is the Treasury
    ],
)
def test_first_names_are_those_right_before_the_surname(surname: str, context: str, name: str | None) -> None:
    told = speaker_of(surname, Role.PRESS, "asks", lexicon_for("en"), context).name
    assert (told and told.casefold()) == (name and name.casefold())


def test_a_surname_alone_is_the_name_of_an_official_only() -> None:
    assert speaker_of("Rowe", Role.OFFICIAL, "answers", lexicon_for("en")).name == "Rowe"
    assert speaker_of("Vineet", Role.PRESS, "asks", lexicon_for("en")).name is None


@pytest.mark.parametrize(
    ("context", "office"),
    [
        ("Ida Rowe, Minister of Ports", "Minister of Ports"),
        ("Briefing by Press Secretary Ida Rowe", "Press Secretary"),
        ("Briefing by the Press Secretary\nIda Rowe speaks", None),  # on another line it is another's
        ("Ida Rowe, Osten", None),
        ("Ida Rowe meets Minister Lind", None),
    ],
)
def test_an_office_is_read_off_the_line_that_names_its_holder(context: str, office: str | None) -> None:
    assert speaker_of("Ida Rowe", Role.OFFICIAL, "answers", lexicon_for("en"), context).office == office


@pytest.mark.parametrize(
    ("language", "label", "role", "method", "told"),
    [
        ("zh", "港口司司长 高明远", Role.OFFICIAL, "title", ("高明远", "港口司司长", None)),
        ("zh", "港口司司长 高明远", Role.OFFICIAL, "office", ("高明远", "港口司司长", None)),
        ("zh", "高明远部长", Role.OFFICIAL, "office", ("高明远", "部长", None)),
        ("zh", "海港部发言人", Role.OFFICIAL, "office", (None, "海港部发言人", None)),  # a ministry is nobody's name
        ("ja", "港湾省報道官", Role.OFFICIAL, "office", (None, "港湾省報道官", None)),
        ("ja", "服部大臣", Role.OFFICIAL, "office", ("服部", "大臣", None)),
        ("ja", "北方海域港湾整備報道官", Role.OFFICIAL, "office", (None, "報道官", None)),  # too long for a name
        ("zh", "高明远", Role.OFFICIAL, "title", ("高明远", None, None)),
        ("zh", "甲、乙", Role.OFFICIAL, "title", (None, None, None)),
        ("zh", "答案", Role.OFFICIAL, "label", (None, None, None)),
        ("ja", "司会 川原報道官", Role.MODERATOR, "label", (None, None, None)),
        ("zh", "《海城日报》记者", Role.PRESS, "label", (None, None, "海城日报")),
        ("ja", "NHK\u3000川原記者", Role.PRESS, "label", ("川原", None, "NHK")),
        ("th", "นายอรุณ โฮล์ม อธิบดีกรมท่าเรือ", Role.OFFICIAL, "office", ("นายอรุณ โฮล์ม", "อธิบดีกรมท่าเรือ", None)),
        ("th", "นายกรัฐมนตรี อรุณ โฮล์ม", Role.OFFICIAL, "office", ("อรุณ โฮล์ม", "นายกรัฐมนตรี", None)),
        ("th", "นายกรัฐมนตรี", Role.OFFICIAL, "office", (None, "นายกรัฐมนตรี", None)),
        ("th", "นายอรุณ โฮล์ม", Role.OFFICIAL, "answers", ("นายอรุณ โฮล์ม", None, None)),
        ("th", "พล.อ.อรุณ โฮล์ม", Role.OFFICIAL, "office", ("พล.อ.อรุณ โฮล์ม", None, None)),
    ],
)
def test_name_and_office_where_no_space_parts_words(
    language: str, label: str, role: Role, method: str, told: tuple[str | None, str | None, str | None]
) -> None:
    one = speaker_of(label, role, method, lexicon_for(language))
    assert (one.name, one.office, one.organisation) == told


def test_an_office_that_a_label_prints_once_is_that_of_the_full_name() -> None:
    told = speakers(
        "Ida Rowe: Is it open?", "Olof Lind, Minister of Ports: It is.", "Ida Rowe: Now?", "Olof Lind: Yes."
    )
    assert [office for _, office, _ in told[1:]] == ["Minister of Ports"] * 2
    told = speakers("Q: Is it open?", "MINISTER LIND: It is.", "Q: Now?", "MR. LIND: Yes.")
    assert [office for _, office, _ in told][-1] is None  # who may be another of that surname


def test_a_first_name_is_no_office_of_a_surname() -> None:
    told = speakers("Q: Is it open?", "Eva Rowe: It is.", "Q: Now?", "Rowe: Yes.")
    assert told[1:] == [("Eva Rowe", None, None)] * 2


def test_a_name_in_full_and_its_surname_have_no_empty_office() -> None:
    said = "<p>Q: Is it open?</p><p>IDA ROWE: It is.</p><p>Q: Now?</p><p>ROWE: Yes.</p>"
    briefing = briefparse.parse(f"<html><body><h1>Press briefing by Ida Rowe</h1><div>{said}</div></body></html>")
    assert [(one.name, one.office) for one in briefing.speakers[1:]] == [("IDA ROWE", None)] * 2


def test_an_office_with_its_field_before_a_surname_hides_no_name() -> None:
    told = speakers("Q: Is it open?", "SECRETARY OF PORTS ROWE: It is.", "Q: Now?", "ROWE: Yes.")
    assert told[2] == ("ROWE", "SECRETARY OF PORTS ROWE", None)


def part(label: str, role: Role | None = None) -> Part:
    return Part(label, role, role and "label")


@pytest.mark.parametrize(
    ("one", "role", "other", "shared"),
    [
        ("RIGHT HONOURABLE JANE ROE (Prime Minister)", Role.OFFICIAL, "RT. HON. JANE ROE", Role.OFFICIAL),
        ("MR. ROE", Role.OFFICIAL, "MS. ROE", None),  # two people may have one surname
        ("President of Osten Jane Roe", Role.OFFICIAL, "Jane Roe", Role.OFFICIAL),
        ("Jane Roe", Role.OFFICIAL, "Captain Jane Roe", Role.OFFICIAL),
        ("Ida Roe (The Harbour Post)", Role.PRESS, "Roe", Role.PRESS),
        ("Reporter Ida Roe", Role.PRESS, "Ida Roe", None),  # others can have the word
        ("Vice President", Role.OFFICIAL, "President", None),
        ("Jane Roe", Role.OFFICIAL, "Baker Jane Roe", Role.OFFICIAL),
    ],
)
def test_labels_of_one_person_share_a_role(one: str, role: Role, other: str, shared: Role | None) -> None:
    parts = [part(one, role), part(other)]
    share_roles(find_namesakes(parts, lexicon_for("en")))
    assert parts[1].role == shared
    assert parts[0].role == role


def test_a_word_for_whoever_asks_is_nobodys_short_name() -> None:
    assert find_namesakes([part("Radio Osten Reporter"), part("Reporter")], lexicon_for("en")).pairs == []


def test_one_name_in_two_roles_keeps_both() -> None:
    parts = [part("PRESIDENT JANE ROE", Role.OFFICIAL), part("MS. JANE ROE", Role.PRESS)]
    share_roles(find_namesakes(parts, lexicon_for("en")))
    assert [one.role for one in parts] == [Role.OFFICIAL, Role.PRESS]
