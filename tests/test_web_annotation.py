"""Web annotations: what a small page gives, word for word, and the MUSTs of the W3C model for any page."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import briefparse
from briefparse import Briefing, FormatError, Metadata, Note, Span, Speaker, Turn
from briefparse.cli import cli
from briefparse.formats import format_for, format_for_path
from briefparse.html import _BLOCKS, _HEADINGS, _PREFORMATTED
from briefparse.source import source_of
from briefparse.tree import read_tree
from test_formats import briefings

URL = "https://www.example.org/briefing/7"
PAGE = (
    "<html><body><h1>Press conference</h1><div><p><b>QUESTION:</b> Is the pier open to all?</p><p>(Laughter.)</p>"
    "<p><b>MINISTER ROWE:</b> It is.</p><p>So we say.</p></div></body></html>"
)


def written(briefing: Briefing | list[Briefing]) -> Any:
    return json.loads(briefparse.dumps(briefing, format="web-annotation"))


def page(**options: Any) -> Briefing:
    return briefparse.parse(PAGE, **{"url": URL, "xpaths": True, **options})


def test_a_small_page_word_for_word() -> None:
    briefing = page()
    text = "QUESTION: Is the pier open to all?\n\n(Laughter.)\n\nMINISTER ROWE: It is.\n\nSo we say."
    assert briefing.text == text
    text_hash, source_hash = (hashlib.sha256(each.encode()).hexdigest() for each in (text, PAGE))
    where = hashlib.sha256(f"{URL}\n{source_hash}\n{text_hash}".encode()).hexdigest()[:16]
    name = f"urn:briefparse:{briefing.id}:{where}"
    version = briefing.provenance.library
    generator = {"id": f"urn:briefparse:version:{version}", "type": "Software", "name": f"briefparse {version}"}
    document = written(briefing)
    items = document.pop("items")
    assert document == {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{name}:page",
        "type": "AnnotationPage",
        "partOf": {"id": name, "label": "Press conference", "total": 3},
        "startIndex": 0,
    }
    assert items[0] == {
        "id": f"{name}:turn:0",
        "type": "Annotation",
        "motivation": "identifying",
        "generator": generator,
        "body": [
            {"type": "TextualBody", "purpose": "identifying", "value": "QUESTION", "format": "text/plain"},
            {"type": "TextualBody", "purpose": "tagging", "value": "press", "format": "text/plain"},
            {"type": "TextualBody", "purpose": "tagging", "value": "question", "format": "text/plain"},
            {"type": "SpecificResource", "purpose": "linking", "source": f"{name}:exchange:0"},
        ],
        "target": [
            {
                "type": "SpecificResource",
                "source": URL,
                "selector": [
                    {
                        "type": "TextQuoteSelector",
                        "exact": "QUESTION: Is the pier open to all?",
                        "prefix": "",
                        "suffix": "\n\n(Laughter.)\n\nMINISTER ROWE: It",
                    },
                    {
                        "type": "FragmentSelector",
                        "conformsTo": "https://wicg.github.io/scroll-to-text-fragment/",
                        "value": ":~:text=Is%20the%20pier%20open,to%20all%3F",
                    },
                    {
                        "type": "XPathSelector",
                        "value": "/html[1]/body[1]/div[1]/p[1]",
                        "refinedBy": {
                            "type": "TextQuoteSelector",
                            "exact": "QUESTION: Is the pier open to all?",
                            "prefix": "",
                            "suffix": "",
                        },
                    },
                ],
            },
            {
                "type": "SpecificResource",
                "source": f"urn:sha256:{text_hash}",
                "selector": {"type": "TextPositionSelector", "start": 0, "end": 34},
            },
        ],
    }
    said = [(body["purpose"], body.get("value")) for body in items[1]["body"]]
    assert said[0] == ("identifying", "MINISTER ROWE")
    assert said[-3:] == [("tagging", "official"), ("tagging", "answer"), ("linking", None)]
    quote = items[1]["target"][0]["selector"][0]
    assert quote["prefix"] == "ION: Is the pier open to all?\n\n(Laughter.)\n\n"[-32:]
    assert quote["exact"] == "MINISTER ROWE: It is.\n\nSo we say."
    xpath = items[1]["target"][0]["selector"][2]
    assert xpath["value"] == "/html[1]/body[1]/div[1]"  # two paragraphs
    assert items[2]["id"] == f"{name}:note:0"
    assert items[2]["motivation"] == "tagging"
    assert items[2]["body"] == [{"type": "TextualBody", "purpose": "tagging", "value": "stage", "format": "text/plain"}]
    assert_is_annotation_document(written(briefing))


def test_the_xpath_selects_an_element_that_holds_the_quote() -> None:
    for path in sorted((Path(__file__).parent / "pages").glob("*/*.html")):
        try:
            briefing = briefparse.parse(path, xpaths=True)
        except briefparse.NotABriefingError:
            continue
        tree = read_tree(source_of(path), "html").root.getroottree()
        for annotation in written(briefing)["items"]:
            for target in annotation["target"]:
                selectors = target["selector"] if isinstance(target["selector"], list) else []
                for selector in selectors:
                    if selector["type"] == "XPathSelector":
                        quote = selector["refinedBy"]
                        (element,) = tree.xpath(selector["value"])
                        assert letters(quote["exact"]) in letters("".join(element.itertext())), path
                        assert letters(quote["prefix"] + quote["exact"]) in letters("".join(element.itertext())), path


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def test_only_elements_that_part_paragraphs_are_selected() -> None:
    inside = "<p>QUESTION: Is it?</p><p><b><i>ROWE:</i> It is</b> <x-y>indeed.</x-y></p>"
    briefing = page_of(inside)
    assert [xpath_of(item) for item in written(briefing)["items"]] == ["/html[1]/body[1]/p[1]", "/html[1]/body[1]/p[2]"]
    known = {*_BLOCKS.split("|"), *_HEADINGS.split("|"), *_PREFORMATTED.split("|"), "html"}
    from briefparse.formats.web_annotation import _BLOCK_STEP  # noqa: PLC0415 - the table under test

    names = re.findall(r"[a-z]+[0-9]?", _BLOCK_STEP.pattern.partition(")")[0].replace("h[1-6]", "h1"))
    assert set(names) <= known
    assert not _BLOCK_STEP.fullmatch("b[1]")


def page_of(body: str) -> Briefing:
    return briefparse.parse(f"<html><body>{body}</body></html>", url=URL, xpaths=True)


def xpath_of(item: dict[str, Any]) -> str | None:
    return next((each["value"] for each in item["target"][0]["selector"] if each["type"] == "XPathSelector"), None)


def test_without_xpaths_there_is_no_xpath_selector() -> None:
    kinds = [each["type"] for each in written(page(xpaths=False))["items"][0]["target"][0]["selector"]]
    assert kinds == ["TextQuoteSelector", "FragmentSelector"]
    briefing = page()
    half = evolve(briefing, turns=(evolve(briefing.turns[0], paragraph_xpaths=()),), exchanges=())
    assert xpath_of(written(half)["items"][0]) is None


def test_without_an_address_the_source_is_named_by_its_hash() -> None:
    briefing = page(url=None)
    target = written(briefing)["items"][0]["target"][0]
    assert target["source"] == f"urn:sha256:{briefing.metadata.source_sha256}"
    assert [each["type"] for each in target["selector"]] == ["TextQuoteSelector", "XPathSelector"]
    bare = evolve(briefing, metadata=Metadata())
    assert [each["source"] for each in written(bare)["items"][0]["target"]] == [f"urn:sha256:{briefing.text_sha256}"]
    assert written(bare)["partOf"]["label"] == written(bare)["partOf"]["id"]


def test_a_fragment_of_the_address_moves_to_the_selector() -> None:
    target = written(page(url=f"{URL}#part"))["items"][0]["target"][0]
    assert target["source"] == URL
    assert target["selector"][1]["value"].startswith("part:~:text=Is%20the")


def test_a_speaker_without_label_is_not_identified() -> None:
    turn = Turn(Speaker(), "Is it?", Span(0, 6))
    (item,) = written(Briefing(Metadata(url=URL), "Is it?", (turn,)))["items"]
    assert item["motivation"] == "highlighting"
    assert "body" not in item
    assert item["generator"] == {"id": "urn:briefparse", "type": "Software", "name": "briefparse"}
    named = evolve(turn, speaker=Speaker(label="Rowe", name="Rowe", organisation="Post", office="Editor"))
    (item,) = written(Briefing(Metadata(url=URL), "Is it?", (named,)))["items"]
    said = [(body["purpose"], body["value"]) for body in item["body"]]
    assert said == [("identifying", "Rowe"), ("describing", "Editor"), ("describing", "Post")]
    named = evolve(turn, speaker=Speaker(label=None, name="Jane Rowe", role=briefparse.Role.PRESS))
    (item,) = written(Briefing(Metadata(url=URL), "Is it?", (named,)))["items"]
    assert item["motivation"] == "identifying"
    (item,) = written(Briefing(Metadata(), "Is it?", (evolve(named, speaker=Speaker(role=briefparse.Role.PRESS)),)))[
        "items"
    ]
    assert item["motivation"] == "tagging"


def test_a_quote_does_not_cut_a_letter_from_its_mark() -> None:
    text = "abe\u0301" + "x" * 31 + "Said." + "y" * 31 + "e\u0301z"
    briefing = Briefing(Metadata(source_sha256="0" * 64), text, (Turn(Speaker(), "Said.", Span(35, 40)),))
    quote = written(briefing)["items"][0]["target"][0]["selector"][0]
    assert quote["prefix"] == "e\u0301" + "x" * 31
    assert quote["suffix"] == "y" * 31 + "e\u0301"


def test_what_utf8_cannot_hold_is_replaced() -> None:
    briefing = Briefing(Metadata(), "\ud800", (Turn(Speaker(), "\ud800", Span(0, 1)),))
    assert "\ufffd" in briefparse.dumps(evolve(briefing, metadata=Metadata("\udfff")), format="web-annotation")
    briefparse.dumps([briefing], format="web-annotation").encode("utf-8")


def test_several_briefings_are_one_collection() -> None:
    first, second = page(), page(url="https://www.example.org/briefing/8")
    document = written([first, second])
    assert_is_annotation_document(document)
    assert document["total"] == 6
    assert document["first"]["items"] == [*written(first)["items"], *written(second)["items"]]
    assert document["id"] != written([second, first])["id"]
    assert len({item["id"] for item in document["first"]["items"]}) == 6
    empty = written([])
    assert (empty["total"], "first" in empty) == (0, False)
    assert_is_annotation_document(empty)


def test_a_briefing_of_nothing_is_refused() -> None:
    with pytest.raises(FormatError, match="has neither turns nor notes"):
        briefparse.dumps(Briefing(Metadata(), "", ()), format="web-annotation")
    only_note = Briefing(Metadata(), "END", (), (Note("end", "END", Span(0, 3)),))
    assert len(written(only_note)["items"]) == 1


def test_the_format_is_in_the_table() -> None:
    form = format_for("web-annotation")
    assert form is format_for_path("x.jsonld")
    assert form.media_type == 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
    assert (form.lossless, form.loads, form.xpaths) == (False, None, True)


@given(briefings())
def test_any_briefing_keeps_the_musts(briefing: Briefing) -> None:
    if briefing.turns or briefing.notes:
        text = briefparse.dumps(briefing, format="web-annotation")
        text.encode("utf-8")
        assert_is_annotation_document(json.loads(text))
        assert text == briefparse.dumps(briefing, format="web-annotation")


@given(st.lists(briefings(), max_size=3))
def test_any_briefings_keep_the_musts(several: list[Briefing]) -> None:
    assert_is_annotation_document(written(several))


def test_the_command_line_asks_for_xpaths(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE, "utf-8")
    for arguments in (
        ["parse", str(file), "--format", "web-annotation"],
        ["parse", str(file), "-o", str(tmp_path / "x.jsonld")],
    ):
        result = CliRunner().invoke(cli, arguments)
        assert result.exit_code == 0
        text = result.stdout or (tmp_path / "x.jsonld").read_text("utf-8")
        assert xpath_of(json.loads(text)["items"][0]) == "/html[1]/body[1]/div[1]/p[1]"
    CliRunner().invoke(cli, ["parse", "--sample", "-o", str(tmp_path / "y.jsonld")])
    assert xpath_of(json.loads((tmp_path / "y.jsonld").read_text("utf-8"))["items"][0])
    plain = CliRunner().invoke(cli, ["parse", str(file), "--format", "json"])
    assert json.loads(plain.stdout)["turns"][0]["xpath"] is None


# The MUSTs of https://www.w3.org/TR/annotation-model/ for what is written here

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
IRI = re.compile(r"(?:https?|urn):[^\s<>\"{}|\\^`]+")
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking",
    "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
KEYS = {
    "TextQuoteSelector": {"exact", "prefix", "suffix"},
    "TextPositionSelector": {"start", "end"},
    "FragmentSelector": {"value", "conformsTo"},
    "XPathSelector": {"value", "refinedBy"},
}


def assert_is_annotation_document(document: dict[str, Any]) -> None:
    assert document["@context"] == CONTEXT
    if document["type"] == "AnnotationCollection":
        assert isinstance(document["label"], str)
        assert set(document) <= {"@context", "id", "type", "label", "total", "first"}
        assert IRI.fullmatch(document["id"])
        assert ("first" in document) == (document["total"] > 0)
        if "first" in document:
            assert "@context" not in document["first"]
            assert len(document["first"]["items"]) == document["total"]
            assert_is_page(document["first"])
    else:
        assert document["partOf"]["total"] == len(document["items"])
        assert IRI.fullmatch(document["partOf"]["id"])
        assert_is_page(document)


def assert_is_page(page: dict[str, Any]) -> None:
    assert set(page) <= {"@context", "id", "type", "partOf", "startIndex", "items"}
    assert page["type"] == "AnnotationPage"
    assert IRI.fullmatch(page["id"])
    assert page["startIndex"] == 0
    assert page["items"]
    for annotation in page["items"]:
        assert_is_annotation(annotation)


def assert_is_annotation(annotation: dict[str, Any]) -> None:
    assert set(annotation) <= {"id", "type", "motivation", "generator", "body", "target"}
    assert annotation["type"] == "Annotation"
    assert IRI.fullmatch(annotation["id"])
    assert annotation["motivation"] in MOTIVATIONS
    assert annotation["generator"]["type"] == "Software"
    for body in annotation.get("body", []):
        assert body["purpose"] in MOTIVATIONS
        if body["type"] == "TextualBody":
            assert isinstance(body["value"], str)
        else:
            assert body["type"] == "SpecificResource"
            assert IRI.fullmatch(body["source"])
    assert annotation["target"]
    for target in annotation["target"]:
        assert target["type"] == "SpecificResource"
        assert IRI.fullmatch(target["source"])
        selectors = target["selector"]
        for selector in selectors if isinstance(selectors, list) else [selectors]:
            assert_is_selector(selector)


def assert_is_selector(selector: dict[str, Any]) -> None:
    kind = selector["type"]
    assert set(selector) == {"type", *KEYS[kind]}
    for key in KEYS[kind] - {"refinedBy"}:
        assert type(selector[key]) is (int if kind == "TextPositionSelector" else str)
    if kind == "TextPositionSelector":
        assert 0 <= selector["start"] <= selector["end"]
    if kind == "FragmentSelector":
        assert IRI.fullmatch(selector["conformsTo"])
    if "refinedBy" in selector:
        assert_is_selector(selector["refinedBy"])
