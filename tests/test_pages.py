"""Pages with a real page's structure and invented words; expectations written by hand. Found by folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import briefparse
from briefparse import Adapter, Briefing, Layout, NotABriefingError, css

FOLDER = Path(__file__).parent / "pages"
PAGES = sorted(path for path in FOLDER.rglob("*.*") if path.suffix != ".json")


def parsed(path: Path) -> tuple[Briefing, dict[str, Any]]:
    want = json.loads(path.with_name(f"{path.name}.json").read_text("utf-8"))
    return briefparse.parse(path.read_bytes(), url=want.get("url")), want


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_page_gives_what_a_reader_sees(path: Path) -> None:
    briefing, want = parsed(path)
    turns = [[turn.speaker.label, str(turn.speaker.role), turn.text] for turn in briefing.turns]
    assert want["turns"] == turns
    index = {id(turn): i for i, turn in enumerate(briefing.turns)}
    exchanges = [[[index[id(t)] for t in x.questions], [index[id(t)] for t in x.answers]] for x in briefing.exchanges]
    assert want["exchanges"] == exchanges
    metadata = briefing.metadata
    assert want["date"] == ([metadata.date.value, metadata.date.source] if metadata.date else None)
    assert want.get("published") == (metadata.published.value if metadata.published else None)
    if "related" in want:
        assert want["related"] == [[related.title, related.date] for related in metadata.related]
    plain = {"adapter", "layout", "language", "title", "place", "category", "views", "print_url"} & want.keys()
    assert {name: want[name] for name in plain} == {name: getattr(metadata, name) for name in plain}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_page_gives_the_same_turns_without_its_adapter(path: Path) -> None:
    briefing, want = parsed(path)
    if "only_with_adapter" in want:
        pytest.skip(want["only_with_adapter"])
    generic = briefparse.parse(path.read_bytes(), adapter="generic")
    assert [turn.text for turn in briefing.turns] == [turn.text for turn in generic.turns]


def test_every_layout_has_a_page() -> None:
    shown = {(b.metadata.adapter, b.metadata.layout) for b, _ in map(parsed, PAGES)}
    all_layouts = {(adapter.name, layout.name) for adapter in briefparse.adapters() for layout in adapter.layouts}
    assert all_layouts - shown == set()


def test_a_page_without_a_known_layout_says_so() -> None:
    page = b"<html><body><h1>Briefing</h1><p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p></body></html>"
    briefing = briefparse.parse(page, url="https://www.whitehouse.gov/x")
    assert [d.code for d in briefing.diagnostics] == ["layout_unmatched"]
    with pytest.raises(briefparse.StrictError, match="layout_unmatched"):
        briefparse.parse(page, url="https://www.whitehouse.gov/x", strict=True)


def test_a_reported_layout_that_holds_no_turn_gives_way_to_the_generic_one() -> None:
    said = "<p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>"
    page = f"<html><body><h1>Briefing</h1><div class='lead'>In brief.</div><div>{said}</div></body></html>".encode()
    layout = Layout(name="guess", body=css("div.lead"))
    with pytest.raises(NotABriefingError):
        briefparse.parse(page, adapter=Adapter(name="checked", layouts=(layout,), evidence="page"))
    briefing = briefparse.parse(page, adapter=Adapter(name="heard-of", layouts=(layout,), evidence="reported"))
    assert [turn.text for turn in briefing.turns] == ["Why?", "Because of the pier."]
    assert briefing.metadata.adapter == "heard-of"
    assert [d.code for d in briefing.diagnostics] == ["layout_unmatched"]


def test_the_motto_of_a_year_is_no_title() -> None:
    text = (
        "2031, Año de la Marina y del Puerto Libre\n\nPREGUNTA: ¿Está abierto el muelle?\n\nMINISTRA: Sí, desde hoy.\n"
    )
    assert briefparse.parse(text).metadata.title is None
