"""Characters of a page that are no letters: those of no width are taken out, and all spaces are plain ones."""

from __future__ import annotations

import pytest

import briefparse
from briefparse import Adapter, Layout, css
from briefparse.blocks import OF_NO_WIDTH, blocks_of, parts_of, readable


@pytest.mark.parametrize("char", OF_NO_WIDTH)
def test_characters_of_no_width_are_taken_out_of_labels_and_words(char: str) -> None:
    page = (
        f"<p>Min{char}ister: It is.</p><p>{char}Q: Is the ferry{char} new?</p><p>Min{char}ister: It is “new”, élan.</p>"
    )
    turns = briefparse.parse(f"<html><body><h1>Press briefing</h1>{page}</body></html>").turns
    assert [(turn.speaker.label, turn.text) for turn in turns] == [
        ("Minister", "It is."),
        ("Q", "Is the ferry new?"),
        ("Minister", "It is “new”, élan."),
    ]


def test_neighbours_of_the_characters_of_no_width_stay() -> None:
    kept = "\u200c\u200d\u2010\u2019\u2026\u2027\u2060\u2070\xac\xae\u061b\ufefe"  # joiners, hyphens, quotes
    (part,) = parts_of(readable(kept.encode()))
    assert part.decode() == kept


def test_spaces_become_plain_ones_and_are_folded() -> None:
    laid_out = "\u3000\xa0 It\xa0is \t\r\n  a\xa0 new “pier”\u2003here.\xa0\n"
    (block,) = blocks_of(parts_of(readable(laid_out.encode())))[0]
    assert block.text == "It is a new “pier”\u2003here."


SITE = Adapter(name="harbour", layouts=(Layout("page", css("div.text")),))
SAID = "<p>Q: Is it open?</p><p>MS. ROWE: It is.</p>"


def in_body(above: str = "", inside: str = "", below: str = "") -> briefparse.Briefing:
    text = f"<div class='text'>{SAID}{inside}{SAID}</div>"
    return briefparse.parse(f"<html><body>{above}<h1>Press briefing</h1>{text}{below}</body></html>", adapter=SITE)


def test_a_bracket_alone_after_a_line_break_was_an_edge_of_the_body() -> None:
    """The marks of the body were a line break and a bracket, as a page can print them."""
    briefing = in_body(above="<p><br>(</p><p><br>)</p>", inside="<p><br>)<br></p><p><br>(</p>", below="<p><br>)</p>")
    assert [turn.text for turn in briefing.turns] == ["Is it open?", "It is.\n\n)\n\n(", "Is it open?", "It is."]


def test_an_edge_of_the_body_that_a_page_makes_of_references_is_none() -> None:
    start, end = "&#x7F;&#xFDD0;(&#x7F;", "&#x7F;&#xFDD0;)&#x7F;"
    for above, inside, below in ((start, "", ""), ("", end, ""), ("", start, ""), (end, "", end), ("", "", start)):
        briefing = in_body(f"<p>{above}One</p>", f"<p>{inside}two.</p>", f"<p>{below}three</p>")
        assert [turn.text.split()[0] for turn in briefing.turns] == ["Is", "It", "Is", "It"]
        assert briefing.turns[1].text.endswith("two.")


def test_what_is_outside_the_body_is_counted_without_white_space_marks_and_reasons() -> None:
    """Written by hand: 13 characters of a heading, and what each page has besides."""
    assert in_body().coverage.outside_body == len("Pressbriefing")
    for outside, characters in (
        ("<p>A b\t\n c</p>", 3),
        ("<nav>Home [1] <b>é</b></nav>", 8),
        ("<figcaption>問：\xa0(c)</figcaption><p>[x] ]</p>", 9),
        ("<p>one<br>two&shy;\u200b</p><script>none</script><p>\ufdd0</p>", 6),
    ):
        assert in_body(above=outside).coverage.outside_body == 13 + characters, outside
        assert in_body(below=outside * 3).coverage.outside_body == 13 + 3 * characters, outside
