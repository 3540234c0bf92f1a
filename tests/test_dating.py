"""Which of the printed days is that of the briefing, and which that of its publication."""

from __future__ import annotations

from typing import Any

import pytest

import briefparse
from briefparse.adapter import GENERIC
from briefparse.dating import Days, dates_of, style_of
from briefparse.lexicon import lexicon_for
from briefparse.page import PageFacts


def told(
    facts: PageFacts | None = None, language: str = "en", **days: Any
) -> tuple[str | None, str | None, str | None]:
    """Return the day of the briefing, where it stands, and when the page was published."""
    lexicon = lexicon_for(language)
    printed = Days(**{"title": "Briefing", "head": [], "lead_in": [], "above": [], **days})
    date, published = dates_of(printed, facts or PageFacts(), style_of(lexicon, GENERIC), lexicon)
    posted = published.value if published else None
    return (date.value, date.source, posted) if date else (None, None, posted)


def test_the_day_of_the_title_comes_before_those_of_the_lines() -> None:
    assert told(title="Briefing, 3 June 2031", head=["4 June 2031"])[:2] == ("2031-06-03", "title")


def test_a_line_of_the_head_comes_before_one_above_the_body() -> None:
    assert told(head=["3 June 2031"], above=["4 June 2031"])[:2] == ("2031-06-03", "head")
    assert told(above=["3 June 2031"])[:2] == ("2031-06-03", "head")


def test_a_line_above_the_body_is_no_day_of_the_event_where_the_page_has_one_of_publication() -> None:
    assert told(above=["3 June 2031"], posted="4 June 2031") == ("2031-06-04", "published", "2031-06-04")


def test_a_line_that_says_when_it_was_published_is_no_day_of_the_event() -> None:
    assert told(head=["Published: 4 June 2031", "Osten, 3 June 2031"]) == ("2031-06-03", "head", "2031-06-04")
    assert told(above=["Published: 4 June 2031"]) == ("2031-06-04", "published", "2031-06-04")
    long = "Published reports of the pier made the minister speak to the press of it again on 3 June 2031"
    assert told(head=[long])[:2] == ("2031-06-03", "head")  # a sentence


def test_the_day_of_an_update_is_only_better_than_none() -> None:
    assert told(head=["Updated: 9 June 2031"]) == ("2031-06-09", "published", None)
    assert told(head=["Updated: 9 June 2031", "3 June 2031"]) == ("2031-06-03", "head", None)
    assert told(head=["Updated: 9 June 2031"], posted="4 June 2031") == ("2031-06-04", "published", "2031-06-04")


def test_what_editors_tell_of_the_event_comes_before_other_lines() -> None:
    assert told(lead_in=["What follows was said on 3 June 2031."], head=["4 June 2031"])[0] == "2031-06-03"


def test_a_line_under_the_headline_comes_before_one_above_it() -> None:
    head = ["9 June 2031", "Briefing", "3 June 2031"]
    assert told(head=head)[0] == "2031-06-03"
    assert told(head=head[:2])[0] == "2031-06-09"
    assert told(head=["9 June 2031", "3 June 2031"])[0] == "2031-06-09"


def test_a_day_of_another_year_than_the_titles_is_another_event() -> None:
    assert told(title="Briefing 2031", head=["3 June 2012", "3 June 2031"])[0] == "2031-06-03"
    assert told(title="Briefing 2031", head=["3 January 2032"])[0] == "2032-01-03"  # of the turn of the year
    assert told(title="Briefing 2031", head=["3 June 2012"])[0] is None


@pytest.mark.parametrize(("language", "title"), [("ja", "大臣会見（6月3日）"), ("ko", "대변인 브리핑 (6.3)")])
def test_a_title_gives_the_day_without_its_year(language: str, title: str) -> None:
    lines = {"ja": ["2031年6月1日", "2031年6月3日"], "ko": ["2031년 6월 1일", "2031년 6월 3일"]}[language]
    assert told(language=language, title=title, head=lines)[0] == "2031-06-03"
    assert told(language=language, title=title, head=lines[:1])[0] == "2031-06-01"


def test_a_layout_points_to_the_day_of_the_event_or_of_publication() -> None:
    assert told(layout="3 June 2031, 14:00") == ("2031-06-03", "published", "2031-06-03T14:00")
    assert told(layout="3 June 2031, 14:00", of_event=True) == ("2031-06-03", "layout", "2031-06-03T14:00")
    assert told(layout="3 June 2031", of_event=True, head=["9 June 2031"])[:2] == ("2031-06-03", "layout")
    assert told(layout="Osten", of_event=True, head=["9 June 2031"])[:2] == ("2031-06-09", "head")
    assert told(layout="3 June 2031", posted="4 June 2031", of_event=True) == ("2031-06-03", "layout", "2031-06-04")
    assert told(layout="9 June 2031, 3 June 2031 14:00")[2] == "2031-06-03T14:00"  # the fullest


def test_a_line_of_nothing_but_a_day_and_a_time_is_a_stamp() -> None:
    assert told(head=["3 June 2031, 14:53"])[2] == "2031-06-03T14:53"
    assert told(above=["3 June 2031, 14:53"])[2] == "2031-06-03T14:53"
    assert told(head=["Held on 3 June 2031, 14:53"])[2] is None
    assert told(head=["3 June 2031"])[2] is None


def test_the_machine_dates_of_a_page_in_their_order() -> None:
    data = ({"datePublished": "2031-06-05T10:00"}, {"datePublished": ["2031"]})
    meta = {"article:published_time": "2031-06-06", "dc.date": "2031-06-07"}
    assert told(PageFacts(json_ld=data[::-1], meta=meta))[2] == "2031-06-05T10:00"
    assert told(PageFacts(meta={**meta, "article:published_time": "2031"}))[2] == "2031-06-07"
    assert told(PageFacts(times=("soon", "2031-06-08")))[2] == "2031-06-08"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Press conference 05/06/2031", ["'05/06/2031' can be read"]),
        ("Press conference 15/06/2031", []),
        ("Press conference 05/05/2031", []),
        ("Press conference, 5 June 2031", []),
        ("Press conference 5/6", []),
    ],
)
def test_a_day_that_can_be_read_in_two_ways_is_told(title: str, told: list[str]) -> None:
    page = f"<h1>{title}</h1><p>Q: Is it open?</p><p>MS. ROWE: It is.</p>"
    found = [one for one in briefparse.parse(page).diagnostics if one.code == "date_ambiguous"]
    assert [one.message[: len(start)] for one, start in zip(found, told, strict=True)] == told
    adapter = briefparse.Adapter(name="port", day_first=True)
    assert briefparse.parse(page, adapter=adapter).diagnostics == ()
