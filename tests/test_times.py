"""When a briefing began and ended, and where: the lines around its first and last turns."""

from __future__ import annotations

import pytest
from attrs import evolve

import briefparse
from briefparse import Date, Metadata
from briefparse.lexicon import lexicon_for
from briefparse.metadata import place_named, place_of


def metadata(*lines: str, title: str = "Press Briefing by Ida Rowe, June 3, 2031", head: str = "") -> Metadata:
    said = ["Q   Is the pier open?", "MS. ROWE:  It is.", "Q   For all?", "MS. ROWE:  For all."]
    before, after = lines[:-1], lines[-1:]
    body = "".join(f"<p>{line}</p>" for line in (*before, *said, *after))
    return briefparse.parse(f"<html><head>{head}</head><body><h1>{title}</h1><div>{body}</div></body></html>").metadata


@pytest.mark.parametrize(
    ("first", "last", "started", "ended"),
    [
        ("1:31 P.M. EDT", "END 2:05 P.M. EDT", "2031-06-03T13:31-04:00", "2031-06-03T14:05-04:00"),
        ("12:08 p.m. EST", "END", "2031-06-03T12:08-05:00", None),
        ("12:08 a.m. (Local)", "(END)", "2031-06-03T00:08", None),
        ("11:50 P.M. CEST", "END 12:20 A.M. CEST", "2031-06-03T23:50", None),  # past midnight: which day is not printed
        ("13:05 p.m.", "END", None, None),  # no such time
        ("Please sit down.", "END", None, None),
    ],
)
def test_start_and_end(first: str, last: str, started: str | None, ended: str | None) -> None:
    found = metadata(first, last)
    assert (found.started and found.started.value) == started
    assert (found.ended and found.ended.value) == ended


def test_the_time_as_printed_is_kept() -> None:
    found = metadata("1:31 P.M. EDT", "END").started
    assert found is not None
    assert (found.raw, found.precision, found.source) == ("1:31 P.M. EDT", "minute", "note")


def test_no_time_without_the_day_of_the_event() -> None:
    posted = '<meta property="article:published_time" content="2031-06-04T09:00:00-04:00">'
    found = metadata("1:31 P.M. EDT", "END", title="Press Briefing by Ida Rowe", head=posted)
    assert found.date is not None
    assert found.date.source == "published"
    assert found.started is None


@pytest.mark.parametrize(
    ("above", "place"),
    [
        (["James S. Rowe Press Briefing Room"], "James S. Rowe Press Briefing Room"),
        (["Harbour Hotel", "Osten, Norland"], "Harbour Hotel, Osten, Norland"),
        (["Harbour Hotel", "Osten, Norland", "June 3, 2031"], "Harbour Hotel, Osten, Norland"),
        (["Harbour Hotel", "**Please see below for a correction, marked with an asterisk."], "Harbour Hotel"),
        (["ON THE OPENING OF THE PIER", "Via Teleconference"], "Via Teleconference"),
        (["Office of the Press Secretary"], None),
        (["REMARKS BY THE MINISTER"], None),
        (["BY IDA ROE", "Harbour Hotel"], "Harbour Hotel"),
        (["<aside>All News</aside>", "Harbour Hotel"], "Harbour Hotel"),
    ],
)
def test_the_place_stands_above_the_time(above: list[str], place: str | None) -> None:
    assert metadata(*above, "1:31 P.M. EDT", "END").place == place


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Answers to questions, Osten, 3 June 2031", "Osten"),
        ("Briefing by Ida Rowe, Minister of Ports, 3 June 2031", None),
        ("Briefing by Ida Rowe, Jane Holm and Olof Lind, 3 June 2031", None),
    ],
)
def test_the_place_before_the_date_of_a_title(title: str, place: str | None) -> None:
    assert metadata("END", title=title).place == place


def test_the_subjects_a_page_names() -> None:
    head = '<meta property="article:tag" content="Ports"><meta property="article:tag" content="Grain">'
    assert metadata("END", head=f'{head}<meta name="keywords" content="news, norland">').tags == ("Ports", "Grain")


def test_the_headline_of_json_ld() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Briefing on the pier"}</script>'
    page = f"<html><head><title>News</title>{data}</head><body><p>Q: Why?</p><p>MS. ROWE: Because.</p></body></html>"
    assert briefparse.parse(page).metadata.title == "Briefing on the pier"


def test_a_turn_in_another_language_says_so() -> None:
    asked = "Madame la ministre, que pensez-vous de la fermeture du port, et quand est-ce que le quai sera ouvert pour les pêcheurs ?"
    said = (
        "The pier is open and it will be open to all of the people who want to use it for as long as we can pay for it."
    )
    lines = [f"Q: {said}", f"MS. ROWE: {said}", f"Q: {asked}", f"MS. ROWE: {said}", "Q: Oui ?", "MS. ROWE: Yes."]
    briefing = briefparse.parse("".join(f"<p>{line}</p>" for line in lines))
    assert briefing.metadata.language == "en"
    assert [turn.language for turn in briefing.turns] == [None, None, "fr", None, None, None]


def test_a_turn_in_latin_letters_on_a_chinese_page() -> None:
    asked = "Could the spokesperson tell us when the pier will be open to all of the people who want to use it, and what it will cost them?"
    lines = [
        "记者：码头开放了吗？",
        "发言人：已经开放，欢迎大家前来参观。" * 20,
        f"记者：{asked}",
        "发言人：今天开放。" * 20,
    ]
    page = "".join(f"<p>{line}</p>" for line in lines)
    briefing = briefparse.parse(f"<html lang='zh'><body><h1>例行记者会</h1>{page}</body></html>")
    assert [turn.language for turn in briefing.turns] == [None, None, "en", None]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["場所：本省会見室"], "本省会見室"),
        (["（令和13年6月3日（火曜日）於：本省会見室）"], "本省会見室"),
        (["場所："], None),
        (["会見：本省会見室"], None),
    ],
)
def test_a_line_names_the_place_as_such(lines: list[str], place: str | None) -> None:
    assert place_named(lines, lexicon_for("ja")) == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Osten, 3 June 2031", "Osten"),
        ("3 June 2031, Osten", None),  # only a title closes with it
        ("Speech held in Norland, 3 June 2031", None),
        ("Minister of Ports, 3 June 2031", None),
        ("at the pier, 3 June 2031", None),
    ],
)
def test_a_line_of_a_place_and_a_day(line: str, place: str | None) -> None:
    day = Date("2031-06-03", "day", "3 June 2031", "head")
    assert place_of("Briefing", [line], day, lexicon_for("en")) == place
    assert place_of("Briefing", [line], evolve(day, source="layout"), lexicon_for("en")) is None


def test_a_title_that_ends_in_the_place() -> None:
    day = Date("2031-06-03", "day", "3 June 2031", "title")
    assert place_of("Answers to the press, 3 June 2031, Osten", [], day, lexicon_for("en")) == "Osten"
