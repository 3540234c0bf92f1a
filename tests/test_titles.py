"""The headline: what the page says of itself, without the site's name, the date under it and lines that are none."""

from __future__ import annotations

import pytest

from briefparse.adapter import GENERIC
from briefparse.dating import style_of
from briefparse.document import Block, Document
from briefparse.lexicon import lexicon_for
from briefparse.page import PageFacts, page_facts
from briefparse.source import Source
from briefparse.titles import printed_title, text_title, title_of
from briefparse.tree import read_tree

EN = lexicon_for("en")


@pytest.mark.parametrize(
    ("shown", "heading", "meta", "want"),
    [
        ("Briefing on the pier | Ministry of Ports", None, {}, "Briefing on the pier"),
        (
            "Answers to the press, 3 June 2031, Osten / Ministry of Ports",
            None,
            {},
            "Answers to the press, 3 June 2031, Osten",
        ),
        ("Ferries / piers and bridges of Osten", None, {}, "Ferries / piers and bridges of Osten"),  # no day: no site
        ("Briefing, 3 June 2031 / 4 June", None, {}, "Briefing, 3 June 2031 / 4 June"),
        # a heading that the page's own title ends in is the site's name, where a day stands before it
        (
            "Briefing on the pier, 3 June 2031 - Ministry of Ports",
            "Ministry of Ports",
            {},
            "Briefing on the pier, 3 June 2031",
        ),
        ("Ministry of Ports: Briefing on the pier", "Briefing on the pier", {}, "Briefing on the pier"),
        ("2031 - Briefing on the pier", "Briefing on the pier", {}, "Briefing on the pier"),
        ("Answers to the press of 3 June - Briefing 2031", "Briefing 2031", {}, "Briefing 2031"),
        ("Answers of 3 June 2031 to the press", "Piers", {}, "Answers of 3 June 2031 to the press"),
        ("Answers to the whole of the press - Briefing", "Briefing", {}, "Briefing"),  # no day: it is the headline
        ("News", "Briefing on the new pier", {}, "Briefing on the new pier"),
        ("A long title of the site", "Piers", {}, "A long title of the site"),
        (None, "Briefing on the pier", {}, "Briefing on the pier"),
        ("News", "Piers", {"og:title": "Briefing | Osten Post"}, "Briefing"),
        ("News", "Piers", {"og:title": "Briefing - Osten Post", "og:site_name": "Osten Post"}, "Briefing"),
        ("Ministry of Ports - Interview with Ida Rowe", None, {}, "Interview with Ida Rowe"),
        ("Briefing <br> on the pier", None, {}, "Briefing on the pier"),
        (None, None, {}, None),
    ],
)
def test_what_a_page_calls_itself(
    shown: str | None, heading: str | None, meta: dict[str, str], want: str | None
) -> None:
    assert title_of(PageFacts(title=shown, heading=heading, meta=meta), None, "Ministry of Ports") == want


def test_the_title_of_a_layout_comes_first() -> None:
    assert title_of(PageFacts(title="News", heading="Piers"), "Briefing on the pier") == "Briefing on the pier"
    assert title_of(PageFacts(title="Osten - Briefing"), None) == title_of(
        PageFacts(title="Osten - Briefing"), None, "Ports"
    )


@pytest.mark.parametrize(
    ("title", "heading", "text", "want"),
    [
        ("Briefing on the pier", None, "BRIEFING ON THE PIER", "Briefing on the pier"),
        ("Ida Rowe’s briefing", None, "Ida Rowe's briefing", "Ida Rowe’s briefing"),
        ("Ida Rowe: Briefing on the pier", "Press Conference", "Good day.", "Press Conference"),
        ("Ida Rowe: Briefing on the pier", "Piers", "Briefing on the pier", "Briefing on the pier"),
        (
            "Osten | Rowe - Briefing on the new pier",
            None,
            "Rowe - Briefing on the new pier",
            "Rowe - Briefing on the new pier",
        ),
        (
            "Ida Rowe: Briefing on the pier",
            None,
            "Ida Rowe",
            "Ida Rowe: Briefing on the pier",
        ),  # a small part says too little
        ("Ida Rowe: Briefing on the pier", None, "Good day.", "Ida Rowe: Briefing on the pier"),
        ("Briefing on the new pier | Osten", None, "Briefing on the new pier", "Briefing on the new pier"),
    ],
)
def test_what_a_page_prints_of_its_title(title: str, heading: str | None, text: str, want: str) -> None:
    assert printed_title(title, PageFacts(heading=heading), text, EN) == want


def headline(*lines: str, language: str = "en", paged: bool = False, heading: str = "") -> str | None:
    lexicon = lexicon_for(language)
    blocks = tuple(Block(line, heading=line == heading) for line in lines)
    return text_title(Document(blocks), len(blocks), lexicon, style_of(lexicon, GENERIC), paged=paged)


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        (["Home > News > Press briefings", "The pier of Osten"], "The pier of Osten"),
        (["For immediate release", "Press briefing on the pier"], "Press briefing on the pier"),
        (["Press briefing on the new pier of Osten 3 June 2031"], "Press briefing on the new pier of Osten"),
        (["Press briefing on the new pier of Osten Tuesday, 3 June 2031"], "Press briefing on the new pier of Osten"),
        (["Press briefing of 3 June 2031"], "Press briefing of 3 June 2031"),  # the day belongs to it
        (["Press briefing on the pier, 3 June 2031"], "Press briefing on the pier, 3 June 2031"),
        (["Briefing 3 June 2031"], "Briefing 3 June 2031"),
        (["Press briefing of 3 June 2031 on the pier"], "Press briefing of 3 June 2031 on the pier"),
        (["Tuesday, 3 June 2031", "The pier of Osten"], "The pier of Osten"),
        (["Ida Rowe, Minister of Ports", "The pier is ready at last"], "The pier is ready at last"),
        (["Ida Rowe, who opens the pier"], "Ida Rowe, who opens the pier"),
        (["The pier of Osten, Minister of Ports"], "The pier of Osten, Minister of Ports"),
        (["The pier is open."], None),
        (["Is the press briefing open?"], "Is the press briefing open?"),
        (["Good day to all:"], None),
        (["at 11:30 in the Town Hall"], None),
        (["PRESS BRIEFING", "BY THE MINISTER OF PORTS"], "PRESS BRIEFING BY THE MINISTER OF PORTS"),
        (["PRESS BRIEFING", "By the Minister of Ports"], "PRESS BRIEFING"),
        (["Press briefing of", "Ida Rowe"], "Press briefing of Ida Rowe"),
        (["Short one"], None),
        (["A press briefing " * 30], None),
    ],
)
def test_the_headline_of_a_text(lines: list[str], want: str | None) -> None:
    assert headline(*lines) == want


def test_names_alone_are_no_headline_of_a_page() -> None:
    assert headline("Ida Lund Auditorium", "The pier of Osten", paged=True) == "The pier of Osten"
    assert headline("Ida Lund Auditorium", paged=True) is None
    assert headline("Ida Lund Auditorium", paged=True, heading="Ida Lund Auditorium") == "Ida Lund Auditorium"
    assert headline("Press Briefing Osten", paged=True) == "Press Briefing Osten"
    assert headline("Ida Lund Auditorium") == "Ida Lund Auditorium"


def test_a_short_headline_without_spaces() -> None:
    assert headline("大臣記者会見", language="ja") == "大臣記者会見"
    assert headline("港湾", language="ja") is None


@pytest.mark.parametrize(
    ("logo", "want"),
    [
        ('<h1><a href="/">Ministry of Ports</a></h1>', "Briefing"),
        ('<h1><a href="/index.html"> Ministry of Ports </a></h1>', "Briefing"),
        ('<h1><a href=" ./ ">Ministry of Ports</a></h1>', "Briefing"),
        ('<h1><a href="/news/12">The pier is open</a></h1>', "The pier is open"),
        ('<h1><a href="/">Ports</a>: the pier is open</h1>', "Ports: the pier is open"),
        ("<h1><a>The pier is open</a></h1>", "The pier is open"),
    ],
)
def test_a_heading_that_links_to_the_first_page_is_a_logo(logo: str, want: str) -> None:
    page = f"<html><body>{logo}<h1>Briefing</h1></body></html>"
    assert page_facts(read_tree(Source(page), "html").root).heading == want
