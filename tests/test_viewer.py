"""The page that shows a briefing: all of the text is on it, all that was made of it, and nothing of the page's own code."""

from __future__ import annotations

import base64
import hashlib
import re
import time
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest
from attrs import evolve
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from parsel import Selector

import briefparse
import views
from briefparse import Briefing, Coverage, Diagnostic, Exchange, Metadata, Note, Region, Related, Span, Speaker, Turn
from briefparse.cli import cli
from briefparse.viewer.markup import tag, text

SAMPLE = (Path(briefparse.__file__).parent / "samples" / "answers.html").read_bytes()
STYLE, SCRIPT = ((files("briefparse.viewer") / name).read_text("utf-8") for name in ("viewer.css", "viewer.js"))
GOOD = "<p>QUESTION: Is the pier open?</p><p>MS. ROWE: It is.</p>"
BAD = "<p>The pier is open, and nobody asked anything about it today.</p>"


class Elements(HTMLParser):
    """The elements of a page as written, with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.others: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_comment(self, data: str) -> None:
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        self.others.append(data)


def shown(briefing: Briefing) -> Selector:
    return Selector(briefparse.view(briefing))


def said(page: Selector, query: str | None = None) -> str:
    """Return the words of an element, or of those below it that a query finds, white space folded."""
    found = page.css(query) if query else page
    return " ".join("".join(found.xpath(".//text()").getall()).split())


def canonical(page: Selector) -> str:
    """Return the letters of the text that the left of a page shows, without what the viewer says about them."""
    words = page.xpath("//main//p[@dir='auto']//text()[not(ancestor::small)]").getall()
    return "".join("".join(words).split())


def made(*turns: tuple[str | None, str], **values: object) -> Briefing:
    """Return a briefing of these labels and words, each turn in a paragraph of its own."""
    lines, found, at = [], [], 0
    for label, words in turns:
        line = f"{label}: {words}" if label is not None else words
        start = at + len(line) - len(words)
        found.append(Turn(Speaker(label), words, Span(at, at + len(line)), (Span(start, at + len(line)),)))
        lines.append(line)
        at += len(line) + 2
    return Briefing(Metadata(), "\n\n".join(lines), tuple(found), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "briefing",
    [
        briefparse.parse(SAMPLE),
        briefparse.parse(views.RICH),
        briefparse.parse(views.ARABIC),
        views.unclaimed(),
        views.crowd(),
    ],
    ids=["sample", "rich", "arabic", "unclaimed", "crowd"],
)
def test_all_of_the_text_is_shown_in_order_and_once(briefing: Briefing) -> None:
    assert canonical(shown(briefing)) == "".join(briefing.text.split())


def test_a_turn_holds_its_label_its_paragraphs_and_the_note_between_them() -> None:
    page = shown(briefparse.parse(views.RICH))
    assert [said(paragraph) for paragraph in page.css("#turn-3 > p[dir=auto]")] == [
        (
            "MINISTER VENN: The common fund pays. It opens in May, when the cranes are tested. (Laughter.) I know that I said "
            "April last year."
        ),
        "note · stage (Applause.)",
        "The islands asked for a later date, and they got it.",
    ]
    assert said(page, "#turn-3 .label") == "MINISTER VENN:"
    assert said(page, "#turn-3 header") == "official Orla Venn · MINISTER answer in exchange 0 turn 3"


def test_what_stands_between_turns_has_a_box_of_its_own_with_its_reason() -> None:
    page = shown(briefparse.parse(views.RICH))
    assert [said(box) for box in page.css(".loose")] == [
        "note · heading Press conference by Harbour Minister Orla Venn, Tarnby, 3 March 2031",
        "note · time 1:05 P.M.",
        "ignored · caption The new pier at Tarnby. Photo: Harbour Office",
        "note · separator * * *",
        "note · end END 1:31 P.M.",
        "ignored · after Share this page",
    ]


def test_what_stands_on_the_line_of_a_turn_stays_on_it() -> None:
    briefing = made(("Q", "Is it open? [1] Is it?"))
    turn = evolve(briefing.turns[0], paragraphs=(Span(3, 14), Span(19, 25)))
    page = shown(evolve(briefing, turns=(turn,), ignored=(Region("footnote", Span(15, 18)),)))
    assert [said(line) for line in page.css("#turn-0 > p[dir=auto]")] == [
        "Q: Is it open? ignored · footnote [1] Is it?"
    ]


def test_what_stands_at_the_end_of_a_line_of_a_turn_stays_on_it_but_what_is_below_does_not() -> None:
    briefing = made(("Q", "Is it open? (Laughter.)"), (None, "(Applause.)"))
    turn = evolve(briefing.turns[0], paragraphs=(Span(3, 14),), span=Span(0, 14))
    notes = (Note("stage", "(Laughter.)", Span(15, 26)), Note("stage", "(Applause.)", Span(28, 39)))
    page = shown(evolve(briefing, turns=(turn,), notes=notes))
    assert said(page, "#turn-0 > p[dir=auto]") == "Q: Is it open? note · stage (Laughter.)"
    assert said(page, ".loose") == "note · stage (Applause.)"


def test_two_turns_on_one_line_have_a_box_each() -> None:
    briefing = made(("Q", "Is it open? A: It is."))
    first = evolve(briefing.turns[0], span=Span(0, 14), paragraphs=(Span(3, 14),))
    second = Turn(Speaker("A"), "It is.", Span(15, 24), (Span(18, 24),))
    page = shown(evolve(briefing, turns=(first, second)))
    assert [said(turn, "p[dir=auto]") for turn in page.css(".turn")] == ["Q: Is it open?", "A: It is."]


def test_a_name_that_the_label_says_is_not_said_again() -> None:
    page = shown(briefparse.parse(SAMPLE))
    assert (said(page, "#turn-2 .label"), said(page, "#turn-2 .who")) == ("Ada Lindqvist:", "Foreign Minister")


def test_coverage_leads_to_the_first_of_each_kind() -> None:
    page = shown(briefparse.parse(views.RICH))
    links = page.css("#coverage tbody a::attr(href)").getall()
    notes, ignored = (page.css(f"span.{kind}::attr(id)").getall() for kind in ("note", "ignored"))
    caption, after = ignored
    assert links == ["#turn-0", f"#{notes[0]}", f"#{after}", f"#{caption}"]


def test_unclaimed_text_is_marked_counted_and_can_be_jumped_to() -> None:
    page = shown(views.unclaimed())
    assert said(page, "mark.unclaimed").startswith("unclaimed We looked at the ice every morning")
    assert said(page, ".legend .wrong") == "unclaimed 88 (7.2%)"
    place = page.css("mark.unclaimed::attr(id)").get()
    assert page.css("#coverage tr:last-child a::attr(href)").get() == f"#{place}"


def test_nothing_unclaimed_is_said_without_alarm() -> None:
    page = shown(briefparse.parse(views.RICH))
    assert "unclaimed 0 (0.0%)" in said(page, ".legend")
    assert not page.css(".wrong, mark, div.unclaimed")


def test_two_claims_of_one_character_show_it_once_and_the_audit_says_so() -> None:
    briefing = made(("Q", "Is it open?"))
    page = shown(
        evolve(briefing, notes=(Note("stage", "open?", Span(9, 14)),), coverage=Coverage(body=14, turns=14, notes=5))
    )
    assert canonical(page) == "Q:Isitopen?"
    page = shown(evolve(briefing, notes=(Note("stage", "open?", Span(9, 14)),), coverage=Coverage(body=14, turns=14)))
    assert said(page, "#coverage .wrong") == "The audit of the spans counts otherwise, which is a fault."


def test_a_turn_of_no_character_still_has_its_place() -> None:
    briefing = made(("Q", "Is it open?"), (None, ""), ("A", "It is."))
    briefing = evolve(briefing, turns=(briefing.turns[0], Turn(Speaker(), "", Span(16, 16)), briefing.turns[2]))
    page = shown(briefing)
    assert page.css(".turn::attr(id)").getall() == ["turn-0", "turn-1", "turn-2"]
    assert said(page, "#turn-1 .who") == "no label"


def test_exchanges_show_their_turns_and_each_turn_its_exchange() -> None:
    page = shown(briefparse.parse(SAMPLE))
    assert page.css("#exchange-1 .said > a::attr(href)").getall() == ["#turn-3", "#turn-4", "#turn-5"]
    assert (
        said(page, "#exchange-1 p:nth-of-type(2)")
        == "question, turn 4 press Question Is it true that the islands refused?"
    )
    assert [page.css(f"#turn-{turn} header a::attr(href)").get() for turn in (3, 4, 5)] == ["#exchange-1"] * 3
    assert said(page, "#turn-0 header span:nth-of-type(2)") == "in no exchange"


def test_a_follow_up_and_a_question_that_nobody_answers_say_so() -> None:
    assert said(shown(briefparse.parse(views.RICH)), "#exchange-1 .follow-up") == "follow-up"
    briefing = made(("Q", "Is it open?"))
    page = shown(evolve(briefing, exchanges=(Exchange(briefing.turns),)))
    assert said(page, "#exchange-0 .dim") == "no answer"
    assert not page.css(".follow-up")
    assert said(shown(briefing), "#exchanges .dim") == "There is none."


def test_a_long_turn_is_cut_in_its_exchange_and_whole_in_the_text() -> None:
    briefing = made(("Q", "Is it open? " * 100))
    page = shown(evolve(briefing, exchanges=(Exchange(briefing.turns),)))
    assert len(said(page, "#exchange-0 .said")) < 200
    assert said(page, "#turn-0 > p[dir=auto]").count("Is it open?") == 100


def test_each_value_says_how_it_was_found() -> None:
    page = shown(briefparse.parse(SAMPLE, url="https://www.example.org/briefing"))
    rows = {said(row, "th"): said(row, "td") for row in page.css("#metadata tbody tr")}
    assert rows["date"] == "2024-05-14 from title · precise to the day · printed “14 May 2024”"
    assert rows["place"] == "Halmar title: by the words of the title"
    assert rows["adapter"] == "generic fallback: nothing told, so the most general was taken"
    assert rows["url"] == "https://www.example.org/briefing given: the caller gave it"
    assert said(page, "#metadata .dim") == (
        "Not known: started, ended, time zone, institution, layout, category, tags, views, print url, related."
    )


def test_speakers_show_role_names_methods_and_their_first_turn() -> None:
    page = shown(briefparse.parse(views.RICH))
    second = page.css("#speakers tbody tr:nth-child(2)")
    assert [said(part) for part in second.css("th, div, td:last-child")] == [
        "MINISTER VENN",
        "official by office",
        "name Orla Venn by title",
        "office MINISTER by label",
        "4 first",
    ]
    assert page.css("#speakers tbody tr:nth-child(2) a::attr(href)").get() == "#turn-1"
    assert said(shown(made(("Q", "Is it?"))), "#speakers tbody div") == "unknown by nothing found"


def test_roles_are_words_and_one_person_has_one_colour() -> None:
    page = shown(views.crowd())
    classes = page.css(".turn::attr(class)").getall()
    roles = [each.split()[2] for each in classes]
    colours = [each.split()[3] for each in classes]
    assert roles == ["press", "official", "moderator", "unknown"] * 9
    assert roles == page.css(".turn header .role::text").getall()
    assert colours == [f"c{number % 8}" for number, _ in views.CROWD]


def test_a_turn_shows_id_span_language_and_xpath() -> None:
    briefing = briefparse.parse(SAMPLE, xpaths=True)
    page = shown(briefing)
    turn = briefing.turns[5]
    assert said(page, "#turn-5 .facts") == (
        f"characters 411–533 · id {turn.id} · role by title · /html[1]/body[1]/main[1]/div[1]/p[7]/b[1]/text()[1]"
    )
    foreign = evolve(made(("Q", "Ist er offen?")).turns[0], language="de")
    page = shown(evolve(made(("Q", "Ist er offen?")), turns=(foreign,)))
    assert "role not found · language de" in said(page, "#turn-0 .facts")
    assert page.css("#turn-0::attr(lang)").get() == "de"


def test_a_diagnostic_leads_to_what_it_is_about() -> None:
    briefing = evolve(
        briefparse.parse(SAMPLE),
        diagnostics=(
            Diagnostic("label_mended", "info", "read as another", Span(420, 430)),
            Diagnostic("my_own", "dire", "of an adapter"),
        ),
    )
    page = shown(briefing)
    assert page.css(".diagnostic a::attr(href)").getall() == ["#turn-5"]
    first, second = page.css(".diagnostic")
    assert said(first).startswith("info label_mended read as another characters 420–430 a damaged label was read")
    assert said(second) == "dire my_own of an adapter"
    assert second.css("::attr(class)").get() == "diagnostic info"


def test_a_diagnostic_before_all_text_leads_nowhere() -> None:
    page = shown(Briefing(Metadata(), "", (), diagnostics=(Diagnostic("a", "info", "b", Span(0, 0)),)))
    assert not page.css(".diagnostic a")


def test_provenance_shows_versions_hashes_and_ids() -> None:
    briefing = briefparse.parse(SAMPLE)
    page = shown(briefing)
    rows = {said(row, "th"): said(row, "td") for row in page.css("#provenance tbody tr")}
    assert rows["briefparse"] == briefing.provenance.library
    assert rows["briefing id"] == briefing.id
    assert rows["text sha256"] == briefing.text_sha256
    assert rows["source sha256"] == hashlib.sha256(SAMPLE).hexdigest()


def test_the_bar_is_as_long_as_the_shares() -> None:
    page = shown(briefparse.parse(views.RICH))
    widths = [float(each.rstrip("%")) for each in page.css(".title rect::attr(width)").getall()]
    assert sum(widths) == pytest.approx(100, abs=0.01)
    assert [float(each.rstrip("%")) for each in page.css(".title rect::attr(x)").getall()] == pytest.approx(
        [sum(widths[:at]) for at in range(len(widths))], abs=0.01
    )
    assert page.css("svg::attr(aria-label)").get() == (
        "Coverage in characters: turns 1,059, notes 106, ignored: after 15, ignored: caption 45"
    )


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", "rtl"), ("he", "rtl"), ("fa", "rtl"), ("ur", "rtl"), ("zh", None), (None, None)]
)
def test_language_and_direction_of_the_text(language: str | None, direction: str | None) -> None:
    briefing = made(("Q", "Is it open?"))
    page = shown(evolve(briefing, metadata=Metadata(language=language), exchanges=(Exchange(briefing.turns),)))
    assert page.css("html::attr(lang)").get() == "en"
    assert page.css("main::attr(lang)").get() == language
    assert page.css("main::attr(dir)").get() == direction
    assert page.css(".said::attr(dir)").get() == direction
    assert page.css("#turn-0 header::attr(dir)").get() == "ltr"


@pytest.mark.parametrize("briefing", [briefparse.parse(views.RICH), views.unclaimed(), views.crowd(), views.attack()])
def test_every_link_has_its_target_and_every_target_is_there_once(briefing: Briefing) -> None:
    page = shown(briefing)
    ids = Counter(page.css("::attr(id)").getall())
    assert set(ids.values()) == {1}
    assert {link.removeprefix("#") for link in page.css("a::attr(href)").getall() if link.startswith("#")} <= {*ids}
    assert {*page.css("::attr(aria-labelledby)").getall()} <= {*ids}


def test_the_policy_allows_the_one_style_sheet_and_the_one_script_and_nothing_else() -> None:
    page = briefparse.view(briefparse.parse(SAMPLE))
    style, script = (
        base64.b64encode(hashlib.sha256(found.encode()).digest()).decode()
        for found in (
            re.findall(r"<style>(.*?)</style>", page, re.DOTALL)[0],
            re.findall(r"<script>(.*?)</script>", page, re.DOTALL)[0],
        )
    )
    policy = Selector(page).css("meta[http-equiv='Content-Security-Policy']::attr(content)").get()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; img-src 'none'; base-uri 'none'; "
        "form-action 'none'"
    )
    assert page.index("Content-Security-Policy") < page.index("<style>")


def test_style_sheet_and_script_load_nothing_and_cannot_end_early() -> None:
    for each in (STYLE, SCRIPT):
        assert not re.search(r"</|<!--|url\(|@import|https?:|//[a-z]", each)
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|import", SCRIPT
    )
    assert not re.search(r"localStorage|sessionStorage|cookie", SCRIPT)


@cache
def calm() -> Elements:
    return Elements(briefparse.view(briefparse.parse(views.RICH)))


@pytest.mark.parametrize(
    "briefing", [views.attack(), briefparse.parse(views.hostile_page(), xpaths=True)], ids=["made", "parsed"]
)
def test_what_a_page_says_is_never_code(briefing: Briefing) -> None:
    page = briefparse.view(briefing)
    elements = Elements(page)
    assert elements.others == []
    assert {*elements.found} <= {*calm().found, "mark", "ul", "li"}
    assert (elements.found["script"], elements.found["style"]) == (1, 1)
    assert re.findall(r"<script>(.*?)</script>", page, re.DOTALL) == [SCRIPT]
    assert not [
        name for _, name, _ in elements.attributes if name.startswith("on") or name in {"src", "style", "srcdoc"}
    ]
    links = [value for element, name, value in elements.attributes if name == "href"]
    assert all(re.match(r"https?://|#[a-z]+(-\d+)?$", value) for value in links)
    assert "\x00" not in page


def test_attacks_are_there_to_be_read() -> None:
    page = shown(views.attack())
    title = page.css("h1::text").get() or ""
    assert "<script>window.hit=1</script>" in title
    assert "\u2400" in title
    assert "[U+202E]evil" in title
    assert "\u202e" not in briefparse.view(views.attack())


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://www.example.org/a", True),
        ("HTTP://www.example.org/a", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\tscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//www.example.org/a", False),
        ("https:", False),
        ("https:///", False),
    ],
)
def test_only_an_address_of_the_web_is_a_link(url: str, is_link: bool) -> None:  # noqa: FBT001
    metadata = Metadata(url=url, print_url=url, related=(Related("Another", url), Related("A third")))
    page = shown(evolve(made(("Q", "Is it?")), metadata=metadata))
    links = page.css("#metadata a")
    assert [link.attrib["href"] for link in links] == [url] * 3 * is_link
    assert {link.attrib["rel"] for link in links} <= {"noopener noreferrer nofollow"}
    assert said(page, "#metadata tr:first-child td") == " ".join(url.split())


@given(
    st.lists(st.tuples(st.none() | st.text(max_size=8), st.text(min_size=1, max_size=30)), min_size=1, max_size=4),
    st.text(),
)
def test_any_words_are_only_words(turns: list[tuple[str | None, str]], title: str) -> None:
    briefing = evolve(made(*turns), metadata=Metadata(title=title, category=title, tags=(title,)))
    elements = Elements(briefparse.view(briefing))
    assert {*elements.found} <= {*calm().found, "mark"}
    assert {(element, name) for element, name, _ in elements.attributes} <= {
        *((element, name) for element, name, _ in calm().attributes), ("mark", "class"), ("mark", "id"),
    }  # fmt: skip


@given(st.text())
def test_markup_reads_back_as_what_was_written(words: str) -> None:
    plain = "".join(each for each in words if each.isprintable())
    page = Selector(f"<!DOCTYPE html><body>{tag('p', text(plain), class_=plain)}")
    assert "".join(page.css("p::text").getall()) == plain
    assert page.css("p").attrib["class"] == plain


def test_a_lone_surrogate_can_be_written() -> None:
    assert "\ufffd" in briefparse.view(made(("Q", "Is it \ud800 open?"))).encode().decode()


def test_a_thousand_turns_are_quick_and_no_larger_than_four_times_their_json() -> None:
    briefing = briefparse.parse(views.long_page(1000))
    start = time.perf_counter()
    page = briefparse.view(briefing)
    assert time.perf_counter() - start < 3  # a tenth of a second
    assert page.count("<article") == 1000
    assert len(page.encode()) < 4 * len(briefparse.dumps(briefing, "jsonl").encode())


def test_the_same_briefing_gives_the_same_page_also_when_it_was_read_back() -> None:
    briefing = briefparse.parse(views.RICH, xpaths=True)
    assert briefparse.view(briefparse.loads(briefparse.dumps(briefing))) == briefparse.view(briefing)


def run(*arguments: str | Path, stdin: str | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, ["view", *map(str, arguments)], input=stdin)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "good.html").write_text(GOOD, "utf-8")
    (tmp_path / "bad.html").write_text(BAD, "utf-8")
    return tmp_path


def test_a_view_is_written_to_a_file_with_xpaths(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.view"
    assert run(pages / "good.html", "-o", out) == (0, "", "")
    page = out.read_text("utf-8")
    assert page == briefparse.view(briefparse.parse(GOOD.encode(), xpaths=True))
    assert "/html[1]/body[1]/p[1]/text()[1]" in page


def test_a_view_goes_to_standard_output(pages: Path) -> None:
    code, out, err = run("-", stdin=GOOD)
    assert (code, err) == (0, "")
    assert out.startswith("<!DOCTYPE html>\n<html")
    assert "www.example.org/a" in run(pages / "good.html", "--url", "https://www.example.org/a")[1]
    assert "kremlin" in run(pages / "good.html", "--adapter", "kremlin")[1]


def test_several_pages_are_refused(pages: Path) -> None:
    code, out, err = run(pages / "good.html", pages / "bad.html")
    assert (code, out) == (2, "")
    assert "a view shows one page, and there are 2" in err
    assert run(pages)[0] == 2


def test_a_folder_without_a_page_says_so(tmp_path: Path) -> None:
    assert run(tmp_path) == (2, "", f"no page found in {tmp_path}\n")


def test_what_cannot_be_viewed_is_one_line_and_leaves_an_older_file_alone(pages: Path) -> None:
    old = pages / "old.view"
    old.write_text("old", "utf-8")
    code, out, err = run(pages / "bad.html", "-o", old)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert old.read_text("utf-8") == "old"
    assert run(pages / "missing.html")[0::2] == (2, f"{pages / 'missing.html'}: No such file or directory\n")
    assert run(pages / "good.html", "-o", pages / "missing" / "v.html")[0] == 2
    assert "did you mean 'kremlin'" in run(pages / "good.html", "--adapter", "kremlim")[2]
