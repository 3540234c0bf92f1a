"""The audit: every character of a body once, and the same figures as were counted while the turns were put together."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import briefparse
from briefparse import Briefing, NotABriefingError, Region, Span
from briefparse.claims import recount

CORPUS = Path(__file__).parent.parent.parent / "shared" / "corpus"
PAGES = sorted(path for path in (Path(__file__).parent / "pages").rglob("*.*") if path.suffix != ".json")


def assert_adds_up(briefing: Briefing) -> None:
    """Each character has one claim, in order, and the sizes are those of the coverage."""
    claims = briefparse.audit(briefing)
    assert recount(briefing) == briefing.coverage
    assert briefing.coverage.unclaimed == 0
    for before, after in pairwise(claims):
        assert before.span.end <= after.span.start
        assert not briefing.text[before.span.end : after.span.start].strip()
    claimed = "".join(briefing.text[slice(*claim.span)] for claim in claims)
    assert "".join(claimed.split()) == "".join(briefing.text.split())


@pytest.mark.parametrize("adapter", [None, "generic"])
@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_page_adds_up(path: Path, adapter: str | None) -> None:
    assert_adds_up(briefparse.parse(path, adapter=adapter))


@pytest.mark.skipif(not CORPUS.exists(), reason="the labelled pages are not here")
@pytest.mark.parametrize("adapter", [None, "generic"])
def test_every_labelled_page_adds_up(adapter: str | None) -> None:
    read = 0
    for gold in sorted(CORPUS.rglob("*.gold.json")):
        try:
            briefing = briefparse.parse(gold.with_name(gold.name.removesuffix(".gold.json")), adapter=adapter)
        except NotABriefingError:
            continue
        assert_adds_up(briefing)
        read += 1
    assert read > 60


def test_claims_are_what_a_reader_sees() -> None:
    page = (
        "<html><body><h1>Press briefing on the ferry</h1><nav>Home</nav><p>Osten, 3 May 2031</p><p>Q: Why? <b>MS. ROWE:</b> Because.</p>"
        "<p>(Laughter.)</p><p>It is so.</p><p>END</p><p>Contact the press office</p></body></html>"
    )
    briefing = briefparse.parse(page)
    claims = [(c.kind, c.detail, c.turn, c.size, briefing.text[slice(*c.span)]) for c in briefparse.audit(briefing)]
    assert claims == [
        ("note", "heading", None, 27, "Press briefing on the ferry"),
        ("ignored", "navigation", None, 4, "Home"),
        ("ignored", "head", None, 17, "Osten, 3 May 2031"),
        ("label", "Q", 0, 3, "Q:"),
        ("words", "Q", 0, 5, "Why?"),
        ("label", "MS. ROWE", 1, 10, "MS. ROWE:"),
        ("words", "MS. ROWE", 1, 8, "Because."),
        ("note", "stage", None, 11, "(Laughter.)"),
        ("words", "MS. ROWE", 1, 9, "It is so."),
        ("note", "end", None, 3, "END"),
        ("ignored", "after", None, 24, "Contact the press office"),
    ]


def test_what_nothing_claims_is_shown() -> None:
    briefing = briefparse.parse("<p>Q: Why?</p><p>(Laughter.)</p><p>MS. ROWE: Because.</p>")
    lost = evolve(briefing, notes=())
    unclaimed = [claim for claim in briefparse.audit(lost) if claim.kind == "unclaimed"]
    assert [(lost.text[slice(*claim.span)], claim.size) for claim in unclaimed] == [("(Laughter.)", 11)]
    assert recount(lost).unclaimed == 11
    assert recount(lost) != lost.coverage


def test_what_two_claims_want_counts_twice() -> None:
    briefing = briefparse.parse("<p>Q: Why?</p><p>MS. ROWE: Because.</p>")
    doubled = evolve(briefing, ignored=(Region("caption", Span(3, 7)),))
    counted = recount(doubled)
    assert counted.turns + sum(counted.ignored.values()) == counted.body + 4


PIECE = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<i>", "<br>", "<div>", "</div>", "<span hidden>x</span>", "<ul><li>", "</ul>", "\n", "&nbsp;",
     "Q: ", "MS. ROWE: ", "A word. ", "Why? ", "(Laughter.) ", "END", "* * *", "<td>", "<h2>", "<nav>", "[12:30] ", "\u3000", " ",
     "(ROWE cont): ", "问：", "答：", "Photo: ", "<pre>", "</pre>", "<figcaption>", "2 May 2031"]
)  # fmt: skip


@given(st.lists(PIECE, max_size=60).map("".join))
def test_any_tree_adds_up(body: str) -> None:
    try:
        briefing = briefparse.parse(f"<html><body><p>Q: Why?</p><p>MS. ROWE: So.</p>{body}</body></html>")
    except NotABriefingError:
        return
    assert_adds_up(briefing)


LINE = st.sampled_from(
    ["Q: Why?", "MS. ROWE: Because.", "QUESTION", "A word.", "", "  ", "(Laughter.)", "END", "* * *", "2 May 2031", "- 2 -",
     "**Q:** Why?", "MS. ROWE: (cont) It is so.", "\tIndented.", "Page 2 of 3", "问：为何？", "答：因为码头。", "[Music]", "\x0c"]
)  # fmt: skip


@given(st.lists(LINE, max_size=40).map("\n".join), st.sampled_from(["\n", "\n\n"]))
def test_any_text_adds_up(lines: str, gap: str) -> None:
    text = f"Q: Why?{gap}MS. ROWE: Because of the pier.{gap}{lines}"
    try:
        briefing = briefparse.parse(text)
    except NotABriefingError:
        return
    assert_adds_up(briefing)
