"""Ids by content, hashes, versions, and how each value was found."""

from __future__ import annotations

import hashlib
import html
from importlib.metadata import version
from pathlib import Path

import pytest

import briefparse
from briefparse import Adapter, Briefing, Layout, css
from briefparse.provenance import METHODS

PAGES = sorted(path for path in (Path(__file__).parent / "pages").rglob("*.*") if path.suffix != ".json")
SAID = (("Q", "When does the ferry run?"), ("MS. ROWE", "From June, if the ice allows it."), ("Q", "And who pays?"),
        ("MS. ROWE", "The common fund."))  # fmt: skip


def ids(briefing: Briefing) -> list[str]:
    """Return every id of a briefing."""
    return [briefing.id, *(turn.id for turn in briefing.turns), *(exchange.id for exchange in briefing.exchanges)]


def page(form: str, said: tuple[tuple[str, str], ...] = SAID, around: str = "<body>{}</body>") -> Briefing:
    return briefparse.parse("<html>" + around.format("".join(form.format(*map(html.escape, turn)) for turn in said)))


PLAIN = page("<p>{}: {}</p>")


@pytest.mark.parametrize(
    "other",
    [
        page("<p><b>{}:</b> {}</p>"),
        page("<div class='x'><p>\n{}:\n  {}\n</p></div>"),
        page("{}: {}<br><br>"),
        page("<p>{}:</p><p>{}</p>"),
        page("<p>{}: {}</p>", around="<body><nav>Home</nav><h1>Briefing</h1><div>{}</div><footer>Contact</footer></body>"),
        briefparse.parse("\n\n".join(f"{label}: {text}" for label, text in SAID)),
        briefparse.parse("\n\n".join(f"{label}: {text}" for label, text in SAID).encode("utf-16")),
    ],
    ids=["bold", "nested", "lines", "label alone", "furniture", "text", "charset"],
)  # fmt: skip
def test_ids_do_not_change_with_the_markup(other: Briefing) -> None:
    assert ids(other) == ids(PLAIN)


def test_an_id_changes_with_a_letter_and_only_where_it_stands() -> None:
    other = page("<p>{}: {}</p>", (*SAID[:3], ("MS. ROWE", "The common funds.")))
    same = [a == b for a, b in zip(ids(PLAIN), ids(other), strict=True)]
    assert same == [False, True, True, True, False, True, False]


def test_an_id_changes_with_the_label_and_with_who_answers_whom() -> None:
    other = page("<p>{}: {}</p>", (*SAID[:3], ("MR. ROE", "The common fund.")))
    assert other.turns[3].id != PLAIN.turns[3].id
    assert other.exchanges[1].id != PLAIN.exchanges[1].id
    follow_up = page("<p>{}: {}</p>", (*SAID[:3], ("Q", "The common fund?"), ("MS. ROWE", "Yes.")))
    assert len({exchange.id for exchange in (*PLAIN.exchanges, *follow_up.exchanges)}) == 3


def test_letters_of_two_forms_are_one_word() -> None:
    composed, parted = (
        page("<p>{}: {}</p>", (*SAID[:3], ("MS. ROWE", word))) for word in ("Caf\u00e9.", "Cafe\u0301.")
    )
    assert ids(composed) == ids(parted)


def test_an_id_is_what_its_docstring_says() -> None:
    words = "MS.ROWE\nThecommonfund."
    assert PLAIN.turns[3].id == hashlib.sha256(words.encode()).hexdigest()[:16]
    assert PLAIN.text_sha256 == hashlib.sha256(PLAIN.text.encode()).hexdigest()


def test_the_version_is_that_of_the_distribution() -> None:
    assert PLAIN.provenance.library == version("briefparse")


def test_adapter_and_layout_say_their_versions() -> None:
    layout = Layout(name="new", body=css("div"), version=3)
    adapter = Adapter(name="port", layouts=(layout,), version=2)
    text = "<div><p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p></div>"
    made = briefparse.parse(text, adapter=adapter).provenance
    assert (made.adapter_version, made.layout_version) == (2, 3)
    assert PLAIN.provenance.layout_version is None


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_value_says_how_it_was_found(path: Path) -> None:
    briefing = briefparse.parse(path)
    methods, metadata = briefing.provenance.methods, briefing.metadata
    assert set(methods.values()) <= METHODS.keys()
    for name in (
        "title",
        "kind",
        "language",
        "place",
        "institution",
        "url",
        "category",
        "views",
        "print_url",
        "related",
        "tags",
    ):
        assert (name in methods) == bool(getattr(metadata, name)), name
    assert {"adapter", "encoding"} <= methods.keys()
    for speaker in briefing.speakers:
        assert (speaker.role is None) == (speaker.method is None)
        for name in ("name", "office", "organisation"):
            assert (getattr(speaker, name) is None) == (getattr(speaker, f"{name}_method") is None)


def test_a_name_says_where_it_stands() -> None:
    text = """<html><body><h1>Press briefing by Deputy Minister Ida Rowe</h1><p>JAN LUND (Harbour Post): Why?</p><p>MS. ROWE: Because of the pier.</p><p>JAN LUND (Harbour Post): So?</p><p>MS. ROWE: Yes.</p></body></html>"""
    speakers = {speaker.label: speaker for speaker in briefparse.parse(text).speakers}
    rowe = speakers["MS. ROWE"]
    assert (rowe.name, rowe.name_method) == ("Ida Rowe", "title")
    assert (rowe.organisation, rowe.organisation_method) == (None, None)
    asker = speakers["JAN LUND (Harbour Post)"]
    assert (asker.organisation, asker.organisation_method) == ("Harbour Post", "label")


TURNS = "Q: Why?\n\nMS. ROWE: Because of the pier.\n"


def test_no_value_has_no_method() -> None:
    for source in (TURNS, "<p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>"):
        briefing = briefparse.parse(source)
        assert (briefing.metadata.title, briefing.provenance.methods.get("title")) == (None, None)
    nameless = briefparse.parse("<p>Q: Why?</p><p>MS. ROWE: Because.</p>")
    assert (nameless.metadata.language, nameless.provenance.methods.get("language")) == (None, None)


def test_a_title_that_only_the_text_prints_says_so() -> None:
    head = "<p>Press conference on the new pier of Osten</p>"
    briefing = briefparse.parse(f"<html><body>{head}<p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p></body></html>")
    assert briefing.metadata.title == "Press conference on the new pier of Osten"
    assert briefing.provenance.methods["title"] == "head"


def test_the_adapter_of_a_text_says_how_it_was_picked() -> None:
    matter = f"---\nsource_url: https://www.whitehouse.gov/x\ntitle: Briefing\n---\n{TURNS}"
    assert briefparse.parse(matter).provenance.methods["adapter"] == "page"
    assert briefparse.parse(TURNS, url="https://www.whitehouse.gov/x").provenance.methods["adapter"] == "url"
    assert briefparse.parse(TURNS, url="https://www.example.org/x").provenance.methods["adapter"] == "fallback"


@pytest.mark.parametrize(
    ("given", "method"),
    [
        ({"url": "https://www.whitehouse.gov/briefing"}, "url"),
        ({"adapter": "whitehouse"}, "given"),
        ({}, "fallback"),
    ],
)
def test_the_adapter_says_how_it_was_picked(given: dict[str, str], method: str) -> None:
    text = "<p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>"
    assert briefparse.parse(text, **given).provenance.methods["adapter"] == method  # type: ignore[arg-type]


def test_an_adapter_that_the_page_names_is_picked_by_the_page() -> None:
    text = "<link rel=canonical href='https://www.whitehouse.gov/x'><p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>"
    briefing = briefparse.parse(text)
    assert (briefing.metadata.adapter, briefing.provenance.methods["adapter"]) == ("whitehouse", "page")
    assert briefing.provenance.methods["url"] == "page"


def test_a_page_of_another_known_site_than_its_url_says_so() -> None:
    text = "<link rel=canonical href='https://www.ecb.europa.eu/x'><p>Q: Why?</p><p>MS. ROWE: Because of the pier.</p>"
    codes = [told.code for told in briefparse.parse(text, url="https://www.whitehouse.gov/x").diagnostics]
    assert codes == ["layout_unmatched", "other_site"]
    assert "other_site" not in {t.code for t in briefparse.parse(text, url="https://www.ecb.europa.eu/y").diagnostics}
    assert "other_site" not in {t.code for t in briefparse.parse(text, adapter="generic").diagnostics}


ENCODED = "<p>Вопрос: Где паром?</p><p>Министр: Паром у причала, и он ходит каждый день.</p>"


@pytest.mark.parametrize(
    ("data", "method", "codes"),
    [
        (ENCODED.encode("utf-16"), "bom", []),
        (ENCODED.encode(), "utf-8", []),
        (b'<meta charset="windows-1251">' + ENCODED.encode("cp1251"), "declared", []),
        (b'<meta charset="shift_jis">' + ENCODED.encode(), "utf-8", ["encoding_misdeclared"]),
        ((ENCODED * 9).encode("cp1251"), "detected", ["encoding_detected"]),
        (ENCODED, "given", []),
    ],
)
def test_the_encoding_says_how_it_was_found(data: bytes | str, method: str, codes: list[str]) -> None:
    briefing = briefparse.parse(data)
    assert briefing.provenance.methods["encoding"] == method
    assert [told.code for told in briefing.diagnostics] == codes


def test_a_response_says_its_encoding_in_its_header() -> None:
    class Response:
        body = ENCODED.encode("cp1251")
        url = "https://www.example.org/x"
        headers = {"Content-Type": "text/html; charset=windows-1251"}  # noqa: RUF012 - what a response has

    briefing = briefparse.parse(Response())
    assert (briefing.metadata.encoding, briefing.provenance.methods["encoding"]) == ("cp1251", "http")


def test_a_speaker_whose_role_is_unknown_is_told_with_his_place() -> None:
    answer = "<p><b>MS. ROWE:</b> Because of the pier.</p>"
    briefing = briefparse.parse(f"<p>Q: Why is it so?</p>{answer * 3}<p><b>IDA HOLM:</b> Hear, hear.</p>")
    unknown = [turn for turn in briefing.turns if turn.speaker.role is None]
    assert [turn.speaker.label for turn in unknown] == ["IDA HOLM"]
    (told,) = (one for one in briefing.diagnostics if one.code == "role_unknown")
    assert (told.span, told.message[:12]) == (unknown[0].span, "1 of 5 turns")
