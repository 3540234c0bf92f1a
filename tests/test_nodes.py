"""XPaths: each leads to the one text node in which a turn, a paragraph or a note starts, in lxml's tree of the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import briefparse
from briefparse import Briefing, NotABriefingError, Span, nodes

PAGES = sorted(path for path in (Path(__file__).parent / "pages").rglob("*.htm*") if path.suffix != ".json")


def located(briefing: Briefing) -> list[tuple[Span, str | None]]:
    """Return the span and the XPath of everything that has one."""
    places: list[tuple[Span, str | None]] = [(note.span, note.xpath) for note in briefing.notes]
    for turn in briefing.turns:
        places += [(turn.span, turn.xpath), *zip(turn.paragraphs, turn.paragraph_xpaths, strict=True)]
    return places


def node_at(page: str | bytes, xpath: str | None) -> str:
    """Return the one text node that an XPath leads to, in a tree made here, white space out."""
    data = page.encode() if isinstance(page, str) else page
    tree = etree.fromstring(data, etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True))
    found = tree.xpath(xpath or "")
    assert isinstance(found, list)
    (node,) = found
    return "".join(str(node).split())


def nodes_of(*body: str) -> list[str]:
    """Parse a page and return the node in which each turn starts."""
    page = f"<html><body>{''.join(body)}</body></html>"
    briefing = briefparse.parse(page, xpaths=True)
    return [node_at(page, turn.xpath) for turn in briefing.turns]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_each_xpath_leads_to_the_start_of_its_words(path: Path) -> None:
    briefing = briefparse.parse(path, xpaths=True)
    page = briefing.metadata.encoding == "utf-8" and path.read_bytes()
    if not page:
        pytest.skip("the page is in another encoding; the tree would be read by lxml's guess")
    for span, xpath in located(briefing):
        words = "".join(briefing.text[span.start : span.end].split())
        assert words[:1] in node_at(page, xpath)
    assert "xpath_unknown" not in {told.code for told in briefing.diagnostics}


def test_no_xpath_is_looked_for_unless_asked() -> None:
    page = "<p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>"
    assert [(turn.xpath, turn.paragraph_xpaths) for turn in briefparse.parse(page).turns] == [(None, ())] * 2


def test_a_text_has_no_xpath_and_nothing_to_say_about_it() -> None:
    briefing = briefparse.parse("Q: Why?\n\nMS. ROWE: Because of the pier.\n", xpaths=True)
    assert [turn.xpath for turn in briefing.turns] == [None, None]
    assert briefing.diagnostics == ()


def test_the_xpath_names_every_step_and_its_number() -> None:
    page = "<html><body><p>Q: Why?</p><p><b>MS. ROWE:</b> Because.</p><p>It is so.</p></body></html>"
    turn = briefparse.parse(page, xpaths=True).turns[1]
    assert turn.xpath == "/html[1]/body[1]/p[2]/b[1]/text()[1]"
    assert turn.paragraph_xpaths == ("/html[1]/body[1]/p[2]/text()[1]", "/html[1]/body[1]/p[3]/text()[1]")


def test_lines_of_one_paragraph_are_its_text_nodes_in_order() -> None:
    page = "<html><body><p>Q: Why?<br>MS. ROWE: Because.<br>Q: Really?<br>MS. ROWE: Yes.</p></body></html>"
    found = [turn.xpath for turn in briefparse.parse(page, xpaths=True).turns]
    assert found == [f"/html[1]/body[1]/p[1]/text()[{n}]" for n in (1, 2, 3, 4)]


def test_a_turn_that_starts_within_a_block_starts_in_its_own_node() -> None:
    assert nodes_of("<p><b>Q:</b> Why? <b>MS. ROWE:</b> Because. <b>Q:</b> So? <b>MS. ROWE:</b> Yes.</p>") == [
        "Q:",
        "MS.ROWE:",
        "Q:",
        "MS.ROWE:",
    ]


@pytest.mark.parametrize(
    "between",
    [
        "<script>var q = 'Q: Why?';</script>",
        "<div hidden>Q: Why?</div>",
        '<p style="display:none">MS. ROWE: Because.</p>',
        "<figure>A photo of the pier</figure>",
        '<p class="caption">The pier</p>',
        "<o:p>&nbsp;</o:p>",
        "<!-- Q: Why? -->",
        "<template><p>Q: Why?</p></template>",
        '<p><span style="font-weight: bold">The pier</span></p>',
    ],
)
def test_what_is_hidden_ignored_or_renamed_shifts_no_step(between: str) -> None:
    turns = ("<p>Q: Why?</p>", between, "<p>MS. ROWE: Because.</p>", between, "<p>Q: So?</p><p>MS. ROWE: Yes.</p>")
    assert [node[:4] for node in nodes_of(*turns)] == ["Q:Wh", "MS.R", "Q:So", "MS.R"]


def test_an_element_whose_name_has_a_prefix_is_named_by_its_name() -> None:
    page = "<html><body><p><o:p>x</o:p><br><o:p>Q: Why?</o:p></p><p>MS. ROWE: Because.</p></body></html>"
    briefing = briefparse.parse(page, xpaths=True)
    assert briefing.turns[0].xpath == "/html[1]/body[1]/p[1]/*[name()='o:p'][2]/text()[1]"
    assert node_at(page, briefing.turns[0].xpath) == "Q:Why?"


@pytest.mark.parametrize("name", ["x'y", 'x"y', "x'y\"z"])
def test_an_element_whose_name_holds_quotes_can_be_found(name: str) -> None:
    page = f"<html><body><p><{name}>x</{name}><br><{name}>Q: Why?</{name}></p><p>MS. ROWE: Because.</p></body></html>"
    assert node_at(page, briefparse.parse(page, xpaths=True).turns[0].xpath) == "Q:Why?"


def test_elements_nested_deeper_than_calls_can_be_have_an_xpath() -> None:
    page = f"<html><body>{'<div>' * 1400}<p>Q: Why?</p><p>MS. ROWE: Because.</p>{'</div>' * 1400}</body></html>"
    turn = briefparse.parse(page, xpaths=True).turns[0]
    assert turn.xpath == f"/html[1]/body[1]{'/div[1]' * 1400}/p[1]/text()[1]"


def test_a_layout_names_its_body_from_the_root() -> None:
    said = "<p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>"
    page = f"<html><body><div>News</div><div><i>x</i><div class='text'>{said}</div></div></body></html>"
    layout = briefparse.Layout(name="text", body=briefparse.css("div.text"))
    briefing = briefparse.parse(page, adapter=briefparse.Adapter(name="checked", layouts=(layout,)), xpaths=True)
    assert [turn.xpath for turn in briefing.turns] == [
        "/html[1]/body[1]/div[2]/div[1]/p[1]/text()[1]",
        "/html[1]/body[1]/div[2]/div[1]/p[2]/text()[1]",
    ]


def test_the_siblings_before_a_body_of_the_same_name_are_counted() -> None:
    said = "<p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>"
    page = f"<html><body><div>News</div><p>x</p><div class='text'>{said}</div></body></html>"
    layout = briefparse.Layout(name="text", body=briefparse.css("div.text"))
    briefing = briefparse.parse(page, adapter=briefparse.Adapter(name="checked", layouts=(layout,)), xpaths=True)
    assert briefing.turns[0].xpath == "/html[1]/body[1]/div[2]/p[1]/text()[1]"


@pytest.mark.parametrize(("text", "found"), [("Is it open? It is.", [1]), ("It is.", []), ("It was.", [])])
def test_a_text_that_is_not_there_once_and_only_once_has_no_nodes(text: str, found: list[int]) -> None:
    tree = etree.fromstring("<div><p>Is it open?</p><p>It is.</p><p>So it is. It is.</p></div>")
    assert [*nodes.nodes_of(tree, text).xpaths_at([0]).values()] == [f"/div[1]/p[{n}]/text()[1]" for n in found]


def test_a_parse_whose_text_is_not_found_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nodes, "nodes_of", lambda _body, text: nodes.Nodes([], [], text))
    briefing = briefparse.parse("<p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>", xpaths=True)
    assert [told.code for told in briefing.diagnostics] == ["xpath_unknown"]
    assert [(turn.xpath, turn.paragraph_xpaths) for turn in briefing.turns] == [(None, ())] * 2


PIECE = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<i>", "<br>", "<div>", "</div>", "<span hidden>x</span>", "<ul><li>", "</ul>", "\n", "&nbsp;",
     "<script>y</script>", "Q: Why? ", "MS. ROWE: Because. ", "A word. ", "(Laughter.)", "<td>", "<h2>", "<nav>", "\u200b", "<!-- z -->"]
)  # fmt: skip


@given(st.lists(PIECE, max_size=40).map("".join))
def test_on_any_tree_each_xpath_leads_to_its_words(body: str) -> None:
    page = f"<html><body>{body}<p>Q: Why?</p><p>MS. ROWE: Because.</p></body></html>"
    try:
        briefing = briefparse.parse(page, xpaths=True)
    except NotABriefingError:
        return
    if "xpath_unknown" in {told.code for told in briefing.diagnostics}:
        assert {turn.xpath for turn in briefing.turns} | {note.xpath for note in briefing.notes} == {None}
        return
    for span, xpath in located(briefing):
        words = "".join(briefing.text[span.start : span.end].split())
        assert words[:1] in node_at(page, xpath)
