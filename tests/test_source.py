"""Bytes in every state a page is served in."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

import briefparse
from briefparse import NotABriefingError

if TYPE_CHECKING:
    from pathlib import Path

PAGE = "<html><body><p>Q: Will it rain “soon”?</p><p>MS. ROWE: It’s raining – already.</p></body></html>"


@dataclass
class Response:
    content: bytes
    url: str = "https://www.whitehouse.gov/x"
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class ScrapyResponse:
    body: bytes
    url: str = "https://www.whitehouse.gov/x"
    headers: dict[str, bytes] = field(default_factory=dict)


def texts(given: object) -> list[str]:
    return [turn.text for turn in briefparse.parse(given).turns]  # type: ignore[arg-type]  # any object is the point


WANT = ["Will it rain “soon”?", "It’s raining – already."]


def test_a_page_arrives_the_same_in_every_form(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE, "utf-8")
    for given in (PAGE, PAGE.encode(), file, Response(PAGE.encode()), ScrapyResponse(PAGE.encode())):
        assert texts(given) == WANT


def test_the_header_declares_the_charset() -> None:
    response = Response(PAGE.encode("cp1252"), headers={"Content-Type": "text/html; charset=windows-1252"})
    briefing = briefparse.parse(response)
    assert ([t.text for t in briefing.turns], briefing.metadata.encoding) == (WANT, "cp1252")


def test_undeclared_curly_quotes_are_windows_1252() -> None:
    assert texts(PAGE.encode("cp1252")) == WANT


def test_broken_utf8_loses_nothing_but_itself() -> None:
    data = PAGE.encode().replace(b"already", b"al\xffready").replace(b"<html>", b'<html><meta charset="utf-8">')
    briefing = briefparse.parse(data)
    assert briefing.turns[1].text == "It’s raining – al\ufffdready."
    assert [d.code for d in briefing.diagnostics] == ["replacement_characters"]


def test_nul_bytes_and_mixed_newlines() -> None:
    briefing = briefparse.parse(
        b"Briefing\r\n\r\nQ: Will it ra\x00in?\r\rMS. ROWE: It does.\n\nQ: Now?\r\n\r\nMS. ROWE: Now."
    )
    assert [t.text for t in briefing.turns] == ["Will it rain?", "It does.", "Now?", "Now."]
    assert [d.code for d in briefing.diagnostics] == ["nul_bytes"]


def test_hidden_text_is_in_no_turn() -> None:
    page = PAGE.replace(
        "already.", "already.<script>x</script><template><p>Q: No?</p></template><span hidden>no</span>"
    )
    assert texts(page) == WANT


def test_deeply_nested_page_keeps_its_words() -> None:
    page = "<div>" * 1500 + "<p>Q: Why?</p><p>MS. ROWE: Because.</p>" + "</div>" * 1500
    assert texts(page) == ["Why?", "Because."]


@pytest.mark.parametrize("data", [b"", b"   \n", b"<html></html>", b"<p></p>"])
def test_nothing_is_refused_as_empty(data: bytes) -> None:
    with pytest.raises(NotABriefingError) as caught:
        briefparse.parse(data)
    assert caught.value.reason == "empty"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (gzip.compress(PAGE.encode()), "decompress"),
        (b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj", "PDF"),
        (b"PK\x03\x04\x14\x00\x06\x00word/document.xml", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "office"),
        (b"{\\rtf1\\ansi Q: When?\\par MS. ROWE: Now.}", "RTF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "PNG"),
    ],
)
def test_bytes_of_another_format_are_no_text(data: bytes, what: str) -> None:
    with pytest.raises(briefparse.DecodeError, match=what):
        briefparse.parse(data)


def test_anything_else_is_a_type_error() -> None:
    with pytest.raises(TypeError, match=r"pathlib\.Path"):
        briefparse.parse(12)  # type: ignore[arg-type]  # the wrong type is the point


def test_unknown_adapter_names_the_nearest() -> None:
    with pytest.raises(briefparse.UnknownAdapterError, match="did you mean 'kremlin'"):
        briefparse.parse(PAGE, adapter="kremlim")


def test_surrogates_in_a_text_are_joined_or_flagged() -> None:
    briefing = briefparse.parse("Briefing\n\nQ: Is \ud83d\ude00 it?\n\nMS. ROWE: It\ud83d is.")
    assert [turn.text for turn in briefing.turns] == ["Is \U0001f600 it?", "It\ufffd is."]
    assert briefparse.loads(briefparse.dumps(briefing)) == briefing


def test_marks_as_character_references_lose_nothing_but_themselves() -> None:
    page = (
        "<html><body><h1>Press briefing</h1><p>Q: Will the ferry &#x7F;run &#xFDD1;again?</p>"
        "<p>MS. ROWE: Yes, &#127;it &#xfdd2;will &#xFDD3;run.</p><p>Q: When?</p><p>MS. ROWE: In June.</p></body></html>"
    )
    briefing = briefparse.parse(page)
    assert [turn.text for turn in briefing.turns] == [
        "Will the ferry run again?",
        "Yes, it will run.",
        "When?",
        "In June.",
    ]


def test_marks_beside_control_characters() -> None:
    page = (
        b"<html><body><h1>Press briefing</h1><p>Q: Is it &#x7F;open\x01?</p><p>MS. ROWE: It \x02is.</p></body></html>"
    )
    assert next(turn.text for turn in briefparse.parse(page).turns).startswith("Is it open")


@pytest.mark.parametrize("tag", ["div", "span", "font", "blockquote", "h2", "noscript", "table", "svg", "x-part"])
def test_words_below_more_elements_than_libxml2_follows(tag: str) -> None:
    talk = "<p>Q: Is the {0} pier open?</p><p>MS. ROWE: The {0} pier is.</p>"
    deep = f"<{tag} class='a > b'>" * 2100
    head = "<head><title>Press briefing</title></head>"
    page = f"<html>{head}<body><h1>Press briefing</h1>{talk.format('old')}{deep}{talk.format('new')}</body></html>"
    briefing = briefparse.parse(page, xpaths=True)
    assert briefing.metadata.title == "Press briefing"
    assert briefing.text.count("Press briefing") == 1
    assert [turn.text for turn in briefing.turns] == [
        "Is the old pier open?", "The old pier is.", "Is the new pier open?", "The new pier is.",
    ]  # fmt: skip
    assert [one.code for one in briefing.diagnostics] == ["nested_too_deep"]
    assert [turn.xpath for turn in briefing.turns] == [None] * 4
    with pytest.raises(briefparse.StrictError, match="nested_too_deep"):
        briefparse.parse(page, strict=True)


@pytest.mark.parametrize("start", ["<html>", "", "<?xml version='1.0'?>"])
@pytest.mark.parametrize("tag", ["span", "div", "a", "part"])
def test_nothing_below_more_elements_than_libxml2_follows_is_no_briefing(start: str, tag: str) -> None:
    with pytest.raises(NotABriefingError):
        briefparse.parse(start + f"<{tag}>" * 2100)


def test_words_of_xml_below_more_elements_than_libxml2_follows() -> None:
    talk = "<p>Q: Is the {0} pier open?</p><p>MS. ROWE: The {0} pier is.</p>"
    page = (
        f"<?xml version='1.0'?><text>{talk.format('old')}{'<part>' * 2100}{talk.format('new')}{'</part>' * 2100}</text>"
    )
    briefing = briefparse.parse(page)
    assert [turn.text for turn in briefing.turns][2:] == ["Is the new pier open?", "The new pier is."]
    assert [one.code for one in briefing.diagnostics] == ["nested_too_deep"]


def test_words_of_html_in_xml_below_more_elements_than_libxml2_follows() -> None:
    talk = "<p>Q: Is the {0} pier open?</p><p>MS. ROWE: The {0} pier is.</p>"
    inner = f"{talk.format('old')}{'<div>' * 2100}{talk.format('new')}"
    briefing = briefparse.parse(f"<?xml version='1.0'?><item><text><![CDATA[{inner}]]></text></item>")
    assert [turn.text for turn in briefing.turns][2:] == ["Is the new pier open?", "The new pier is."]
    assert [one.code for one in briefing.diagnostics] == ["nested_too_deep"]


def test_broken_xml_with_colons_in_its_names() -> None:
    said = "<p>Q: Is it open?</p><p>MS. ROWE: It is.</p>"
    page = f"<?xml version='1.0'?><a:><docu:ment><b:2c>{said}</b:2c></docu:ment></a:>"
    assert [turn.text for turn in briefparse.parse(page).turns] == ["Is it open?", "It is."]


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251", "koi8-r", "utf-16"])
def test_the_declaration_of_xml_is_read_once(charset: str) -> None:
    said = "<p>Вопрос: Открыт ли причал?</p><p>Ответ: Да, он открыт для всех.</p>" * 2
    page = f"<?xml version='1.0' encoding='{charset}'?><doc><text>{said}</text></doc>"
    assert texts(page.encode(charset)) == ["Открыт ли причал?", "Да, он открыт для всех."] * 2


def test_references_that_xml_does_not_know_take_no_words_with_them() -> None:
    said = "<p>Q: Is the caf&eacute; of AT&T open&nbsp;?</p><p>MS. ROWE: Bed &amp; breakfast &lt; &tide; &#11; &#233;t&#233;.</p>"
    page = f"<?xml version='1.0'?><doc><name>&copy; Press briefing</name><text>{said}</text></doc>"
    assert texts(page) == ["Is the café of AT&T open ?", "Bed & breakfast < &tide; été."]


def test_references_in_a_section_of_characters_stay_as_they_are() -> None:
    said = "<p>Q: Is AT&amp;T there?</p><p>MS. ROWE: It &eacute;st.</p>"
    assert texts(f"<?xml version='1.0'?><doc><title>a&b</title><text><![CDATA[{said}]]></text></doc>") == [
        "Is AT&T there?",
        "It ést.",
    ]


def test_elements_of_tei_that_mean_something_else_in_html() -> None:
    page = """<?xml version='1.0' encoding='UTF-8'?>
        <TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><title>Press briefing</title></teiHeader><text><body>
        <head>Briefing on the pier, 3 May 2031</head><u who='#a'>Q: Is it open?</u><u who='#b'>MS. ROWE: It <hi>is</hi> so.</u>
        </body></text></TEI>"""
    briefing = briefparse.parse(page)
    assert [turn.text for turn in briefing.turns] == ["Is it open?", "It is so."]
    assert "Briefing on the pier" in briefing.text


def test_xhtml_with_an_xml_declaration_is_html() -> None:
    page = f"<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>{PAGE.replace('soon', 's&oacute;on')}"
    assert texts(page) == ["Will it rain “sóon”?", WANT[1]]


@pytest.mark.parametrize("head", [b"", b"<h1>Press briefing, the pier</h1>\n"])
def test_a_page_saved_as_a_program_prints_bytes(head: bytes) -> None:
    page = "<div><p>Q: Is it \u201copen\u201d?</p>\n\t<p>MS. ROWE: It's open \u2013 see C:\\pier.</p></div>"
    for saved in (head + repr(page.encode()).encode(), (head.decode() + repr(page.encode()))):
        briefing = briefparse.parse(saved)
        said = [(turn.speaker.label, turn.text) for turn in briefing.turns]
        assert said == [("Q", "Is it \u201copen\u201d?"), ("MS. ROWE", "It's open \u2013 see C:\\pier.")]
        assert [diagnostic.code for diagnostic in briefing.diagnostics] == ["printed_bytes"]


def test_a_page_that_only_looks_like_printed_bytes_is_read_as_it_stands() -> None:
    page = b"<p>b'<b>Q:</b> Is \\q open?</p><p>MS. ROWE: Yes.</p><p>Q: And now?</p><p>MS. ROWE: Yes, it is.'"
    assert briefparse.parse(page).diagnostics == ()
