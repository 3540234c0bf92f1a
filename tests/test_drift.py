"""What is said of pages that changed, were damaged or replaced; and that nothing is said of good ones."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import shipped
from click.testing import CliRunner
from mutations import MUTATIONS, Foreign, Page
from walls import WALLS

import briefparse
from briefparse import Baseline, BaselineError, Status, Verdict, baseline_dumps, baseline_loads, check
from briefparse.cli import cli
from briefparse.drift import baseline_of, judge, status_of
from briefparse.drift.baseline import entry_of
from briefparse.drift.evidence import CODES, OF_HABIT, Evidence
from briefparse.drift.observed import observe
from briefparse.drift.signs import RULES
from briefparse.drift.walls import phrases

ROOT = Path(__file__).parent.parent
FIXTURES = sorted(path for path in (ROOT / "tests" / "pages").rglob("*.*") if path.suffix != ".json")
URL = "https://www.example.org/briefings/"


def said(count: int, ask: str, answer: str, wrap: str) -> str:
    turns = []
    for number in range(count):
        turns.append(wrap.format(f"{ask} When does pier {number} open to the boats of the harbour?"))
        turns.append(wrap.format(f"{answer} It opens on day {number + 1} of May, as we told you before."))
    return "".join(turns)


def page(
    count: int = 4,
    *,
    ask: str = "<b>Q:</b>",
    answer: str = "<b>MS. ROWE:</b>",
    wrap: str = "<p>{}</p>",
    around: str = 'div class="text" id="transcript"',
    date: str = "5 June 2031",
    end: str = "</body></html>",
    more: str = "",
    title: str = "Press Briefing",
) -> str:
    day = f'<p class="date">{date}</p>' if date else ""
    body = f"<{around}>{said(count, ask, answer, wrap)}{more}</div>"
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1>{day}{body}{end}"


@pytest.fixture(scope="module")
def site() -> Baseline:
    return baseline_of(observe(page(3 + number % 5), url=URL) for number in range(24))


def codes(verdict: Verdict) -> list[str]:
    return [one.code for one in verdict.evidence]


def test_good_pages_are_ok(site: Baseline) -> None:
    for count in range(2, 9):
        verdict = check(page(count), url=URL, baseline=site)
        assert (verdict.status, verdict.evidence) == (Status.OK, ())


TEXT = """Press Briefing

5 June 2031

Q: When does the pier open?

MS. ROWE: In May, and not before.

Q: Who pays for it?

MS. ROWE: All of the towns on the bay do.
"""
OTHERWISE: dict[str, tuple[str, Status]] = {
    "layout_other": (page(), Status.CHANGED),
    "blocks_other": (page(wrap="<div><p>{}</p></div>"), Status.CHANGED),
    "container_gone": (page(around="div class='prose' id='main'"), Status.CHANGED),
    "emphasis_other": (page(ask="Q:", answer="MS. ROWE:"), Status.CHANGED),
    "mark_other": (page(ask="<b>Q</b> —", answer="<b>MS. ROWE</b> —"), Status.CHANGED),
    "line_other": (page(ask="<b>Q:</b></p><p>", answer="<b>MS. ROWE:</b></p><p>"), Status.CHANGED),
    "letters_other": (page(ask="<b>J.R.:</b>", answer="<b>K.L.:</b>"), Status.CHANGED),
    "label_gone": (page(ask="<b>QUESTION:</b>"), Status.CHANGED),
    "label_new": (page(ask="<b>REPORTER:</b>"), Status.CHANGED),
    "unread_questions": (page(ask="", answer=""), Status.CHANGED),
    "language_other": (
        page(ask="<b>ВОПРОС:</b> Когда откроется новый причал?", answer="<b>РАКИТИНА:</b> Он откроется в мае."),
        Status.CHANGED,
    ),
    "form_other": (TEXT, Status.CHANGED),
    "cut_off": (page(end=""), Status.DEGRADED),
    "ends_in_sentence": (page(more="<p><b>MS. ROWE:</b> The pier is not the</p>"), Status.DEGRADED),
    "empty_body": ("<html><body></body></html>", Status.DEGRADED),
    "misread_characters": (page(more="<p>It’s the “old” pier.</p>").encode().decode("latin-1"), Status.DEGRADED),
    "replacement_characters": (
        page(more="<p>The \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd pier.</p>"),
        Status.DEGRADED,
    ),
    "field_missing": (page(date=""), Status.DEGRADED),
    "wall": (WALLS[0][1], Status.BLOCKED),
    "refused": (
        (
            "<html><head><title>Statement</title></head><body><div class='text'><p>The pier opens in May, and we thank"
            " the builders of the harbour for it.</p></div></body></html>"
        ),
        Status.NOT_A_BRIEFING,
    ),
}


@pytest.mark.parametrize("code", [code for code in OTHERWISE if code != "layout_other"])
def test_what_is_otherwise_is_said(site: Baseline, code: str) -> None:
    source, status = OTHERWISE[code]
    verdict = check(source, url=URL, baseline=site)
    assert code in codes(verdict)
    assert verdict.status is status
    one = next(one for one in verdict.evidence if one.code == code)
    assert one.weight == 1.0
    assert one.status is CODES[code].status
    assert one.message


def test_figures_weigh_little_and_are_said(site: Baseline) -> None:
    long = check(page(60), url=URL, baseline=site)
    assert (long.status, {*codes(long)}) == (Status.OK, {"size_unlike"})
    more = "<p><b>Q:</b> Why does nobody from the harbour ever answer us, and who pays for all of the piers?</p>" * 9
    silent = check(page(1, more=more), url=URL, baseline=site)
    assert "alternation_broken" in codes(silent)
    few = "<p><b>MS. ROWE:</b> It is so, and it will be so, as we told you.</p>" * 18
    assert "questions_gone" in codes(check(page(1, more=few), url=URL, baseline=site))
    footer = f"</div><div>{'The harbour has a long history of piers. ' * 90}"
    assert "coverage_lost" in codes(check(page(more=footer), url=URL, baseline=site))


def test_speakers_of_no_known_role_are_said(site: Baseline) -> None:
    nobody = "".join(f"<p><b>VOICE {letter}:</b> So it is said.</p>" for letter in "ABCDEFGHIJKL")
    seen = observe(page(2, more=nobody), url=URL)
    assert seen.numbers["unknown"] > 0.3
    assert "roles_unknown" in codes(judge(seen, site))


def test_a_field_from_another_place_is_said(site: Baseline) -> None:
    moved = page(date="", title="Press Briefing, 5 June 2031")
    assert codes(check(moved, url=URL, baseline=site)) == ["field_elsewhere"]


def test_a_line_that_closed_every_page_is_missed() -> None:
    closed = baseline_of(observe(page(3 + n % 5, more="<p>END 2:05 P.M.</p>"), url=URL) for n in range(24))
    assert check(page(more="<p>END 3:15 P.M.</p>"), url=URL, baseline=closed).status is Status.OK
    missing = check(page(), url=URL, baseline=closed)
    assert (missing.status, codes(missing)) == (Status.DEGRADED, ["end_missing"])


def of_site(name: str) -> tuple[bytes, str]:
    path = ROOT / "tests" / "pages" / name
    return path.read_bytes(), json.loads(path.with_name(f"{path.name}.json").read_text("utf-8"))["url"]


def test_layouts_adapters_and_sites(site: Baseline) -> None:
    data, url = of_site("kremlin/h-entry.html") if (ROOT / "tests/pages/kremlin/h-entry.html").exists() else ("", "")
    if not data:
        kremlin = next(path for path in FIXTURES if path.parent.name == "kremlin")
        data, url = of_site(f"kremlin/{kremlin.name}")
    own = baseline_of([observe(data, url=url)])
    assert check(data, url=url, baseline=own).status is Status.OK
    assert codes(check(data, url=url, baseline=site)) == ["adapter_other"]
    assert codes(check(page(), url="https://www.example.net/", baseline=site)) == ["layout_other"]
    assert "layout_unmatched" in codes(check(page(), url=url))
    other = next(path for path in FIXTURES if path.parent.name == "us-state" and b"canonical" in path.read_bytes())
    assert "other_site" in codes(check(other.read_bytes(), url=url))


def test_what_a_layout_points_to_is_missed() -> None:
    path = next(path for path in FIXTURES if path.parent.name == "cn-mfa")
    data, url = of_site(f"cn-mfa/{path.name}")
    seen = observe(data, url=url)
    assert "date" in seen.found
    mutant = MUTATIONS["drop_date"].apply(Page(path.name, data, url))
    assert mutant
    assert "print_missing" in codes(check(mutant, url=url))


def test_every_code_has_a_test_and_a_line_in_the_docs() -> None:
    tests = Path(__file__).read_text("utf-8")
    docs = (ROOT / "docs" / "drift.md").read_text("utf-8").partition("## Evidence")[2].partition("## How")[0]
    assert all(f'"{code}"' in tests for code in CODES)
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| (.*) \|$", docs, re.MULTILINE)
    assert rows == [(code, str(about.status), about.meaning) for code, about in CODES.items()]
    assert {about.family for about in CODES.values()} >= OF_HABIT
    assert len(RULES) == len(set(RULES))


def test_a_page_in_a_language_that_the_adapter_does_not_know_is_changed() -> None:
    text = "<p>ВОПРОС: Когда откроется новый причал?</p><p>РАКИТИНА: Он откроется в мае.</p>"
    german = briefparse.Adapter(name="hafen", languages=("de",))
    both = briefparse.Adapter(name="hafen", languages=("de", "ru"))
    assert codes(check(text, adapter=german)) == ["language_other"]
    assert check(text, adapter=german).status is Status.CHANGED
    assert check(text, adapter=both).status is Status.OK


def test_a_label_for_most_askers_that_is_no_word_for_them_speaks_beside_what_else_is_new(site: Baseline) -> None:
    named = check(page(4, ask="<b>HARBOUR DESK:</b>"), url=URL, baseline=site)
    assert ("label_new", 0.6) in {(one.code, one.weight) for one in named.evidence}
    twice = check(page(2, ask="<b>HARBOUR DESK:</b>"), url=URL, baseline=site)
    assert "label_new" not in codes(twice)
    usual = [observe(page(4, ask="<b>HARBOUR DESK:</b>"), url=URL) for _ in range(4)]
    known = baseline_of([*(observe(page(3 + number % 5), url=URL) for number in range(24)), *usual])
    assert "label_new" not in codes(check(page(4, ask="<b>PIER DESK:</b>"), url=URL, baseline=known))


def test_a_word_for_the_press_that_most_pages_have_is_a_hint() -> None:
    pages = [observe(page(3 + number % 5), url=URL) for number in range(18)]
    pages += [observe(page(4, ask="<b>REPORTER:</b>"), url=URL) for _ in range(2)]
    gone = check(page(4, ask="<b>REPORTER:</b>"), url=URL, baseline=baseline_of(pages))
    assert [(one.code, one.weight) for one in gone.evidence] == [("label_gone", 0.4)]
    rare = baseline_of([*pages, *pages[-2:]])  # 18 of 22
    assert codes(check(page(4, ask="<b>REPORTER:</b>"), url=URL, baseline=rare)) == []


def test_figures_of_one_cause_count_once_for_both_statuses() -> None:
    figures = [Evidence("size_unlike", 0.4, ""), Evidence("alternation_broken", 0.4, "")]
    assert status_of([*figures, Evidence("questions_gone", 0.4, "")]) is Status.OK
    assert status_of([*figures, Evidence("questions_gone", 0.6, "")]) is Status.DEGRADED


def test_no_layout_decides_beside_two_other_things_where_one_of_a_few_good_pages_had_none() -> None:
    adapter = briefparse.Adapter(name="pier", layouts=(briefparse.Layout(name="text", body=briefparse.css("#none")),))
    good = baseline_of(observe(page(3 + number), url=URL, adapter=adapter) for number in range(4))
    as_it_was = check(page(4), url=URL, adapter=adapter, baseline=good)
    assert [(one.code, one.weight) for one in as_it_was.evidence] == [("layout_unmatched", 0.8)]
    assert as_it_was.status is Status.OK
    other = check(page(4, ask="<b>REPORTER:</b>", answer="<b>Ida Rowe:</b>"), url=URL, adapter=adapter, baseline=good)
    assert other.status is Status.CHANGED


# Good pages are left in peace.


def test_few_pages_do_not_tell_what_a_site_never_does() -> None:
    few = baseline_of(observe(page(3 + number), url=URL) for number in range(3))
    for source in (page(ask="<b>REPORTER:</b>"), page(answer="<b>Ida Rowe:</b>"), page(more="<p>END 2:05 P.M.</p>")):
        assert check(source, url=URL, baseline=few).status is Status.OK
    assert check(page(wrap="<div><p>{}</p></div>"), url=URL, baseline=few).status is Status.CHANGED


def test_what_good_pages_do_now_and_then_is_no_alarm() -> None:
    """Two in twenty pages have a word of their own for the press, so a third word is to be expected."""
    pages = [observe(page(3 + number % 5), url=URL) for number in range(18)]
    odd = [observe(page(ask=f"<b>{word}:</b>"), url=URL) for word in ("REPORTER", "QUESTION")]
    another = page(ask="<b>JOURNALIST:</b>")
    assert check(another, url=URL, baseline=baseline_of(pages)).status is Status.CHANGED
    baseline = baseline_of([*pages, *odd])
    assert baseline.entries[0].alarms == {"any": 2, "label_new": 2}
    verdict = check(another, url=URL, baseline=baseline)
    assert (verdict.status, codes(verdict)) == (Status.OK, ["label_gone", "label_new"])


def test_a_single_question_may_be_printed_otherwise(site: Baseline) -> None:
    plain = "<p>Q: Is that all?</p><p><b>MS. ROWE:</b> It is.</p>"
    intro = "<p><b>MS. ROWE:</b> Good morning to all of you, and to those who came by boat.</p>" * 2
    one = check(page(0, more=intro + plain), url=URL, baseline=site)
    assert [each.weight for each in one.evidence if each.code == "emphasis_other"] == [0.6]
    assert check(page(0, more=plain * 2), url=URL, baseline=site).status is Status.CHANGED


def test_a_page_with_a_table_and_a_quotation_is_near(site: Baseline) -> None:
    table = "<table><tr><td>Pier 1</td><td>open</td></tr></table><blockquote>It is so.</blockquote>"
    assert check(page(6, more=table), url=URL, baseline=site).status is Status.OK


def test_a_source_may_stop_in_a_character_or_leave_elements_open(site: Baseline) -> None:
    whole = page(more="<p><b>MS. ROWE:</b> It is so, Renée</p>").encode()
    stopped = check(whole[: whole.rindex("é".encode()) + 1], url=URL, baseline=site)
    assert stopped.evidence[0].message == "the source stops in the middle of a character"
    body = re.sub(r".*<body>|</body>.*", "", page())
    kept = baseline_of(observe(body, url=URL) for _ in range(12))
    assert check(body, url=URL, baseline=kept).status is Status.OK
    assert codes(check(body.removesuffix("</div>"), url=URL, baseline=kept)) == ["cut_off"]
    loose = baseline_of(observe(body.removesuffix("</div>"), url=URL) for _ in range(12))
    assert check(body.removesuffix("</div>"), url=URL, baseline=loose).status is Status.OK


def test_pages_that_never_close_are_not_cut_off() -> None:
    open_ended = baseline_of(observe(page(3 + n % 5, end=""), url=URL) for n in range(20))
    assert check(page(end=""), url=URL, baseline=open_ended).status is Status.OK


def test_damage_that_good_pages_have_is_no_news() -> None:
    torn = page(more="<p>The \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd pier.</p>")
    known = baseline_of(observe(torn, url=URL) for _ in range(12))
    assert check(torn, url=URL, baseline=known).status is Status.OK
    one = check(page(more="<p>The \ufffd pier.</p>"), url=URL)
    assert (one.status, codes(one)) == (Status.OK, ["replacement_characters"])


def test_a_stray_damaged_character_among_sound_ones_is_none(site: Baseline) -> None:
    stray = page(more="<p>It’s “old” — and it’s “new” — caf\u00c3\u00a9.</p>")
    assert check(stray, url=URL, baseline=site).status is Status.OK


def test_a_kept_body_lacks_the_fields_of_its_head(site: Baseline) -> None:
    body = f"<div class='text' id='transcript'>{said(4, '<b>Q:</b>', '<b>MS. ROWE:</b>', '<p>{}</p>')}</div>"
    assert "field_missing" not in codes(check(body, url=URL, baseline=site))
    assert "field_missing" in codes(check(f"<html><body>{body}</body></html>", url=URL, baseline=site))


def test_officials_initials_may_come_for_reporters_too() -> None:
    pages = [page(3 + n % 5, ask="<b>JANE LUND:</b>", answer="<b>K.R.:</b>", title="Interview") for n in range(20)]
    known = baseline_of(observe(source, url=URL) for source in pages)
    asked = check(page(ask="<b>J.L.:</b>", answer="<b>K.R.:</b>", title="Interview"), url=URL, baseline=known)
    assert [one.weight for one in asked.evidence if one.code == "letters_other"] == [0.6]


# Walls.


@pytest.mark.parametrize("wall", WALLS, ids=[f"{kind}-{number}" for number, (kind, _) in enumerate(WALLS)])
def test_a_wall_is_blocked_with_and_without_a_baseline(site: Baseline, wall: tuple[str, str]) -> None:
    kind, source = wall
    for baseline in (site, None):
        verdict = check(source, url=URL, baseline=baseline)
        assert verdict.status is Status.BLOCKED
        assert kind in verdict.evidence[0].message


def test_a_briefing_that_speaks_of_walls_stays_one(site: Baseline) -> None:
    quoted = (
        "<p><b>Q:</b> Your site says access denied and asks me to accept all cookies and to log in. Why?</p>"
        "<p><b>MS. ROWE:</b> It uses cookies for your account, with your consent, and says page not found.</p>"
    )
    assert check(page(more=quoted), url=URL, baseline=site).status is Status.OK
    assert check(page(2, more=quoted * 30)).status is Status.OK


def test_a_statement_with_a_banner_is_no_wall() -> None:
    banner = "<div>We use cookies. <a href='#'>Accept all</a></div>"
    story = "The pier opens in May. It has forty berths and a crane for the boats of the bay. " * 12
    source = f"<html><head><title>Statement</title></head><body>{banner}<h1>Statement</h1><p>{story}</p></body></html>"
    assert check(source).status is Status.NOT_A_BRIEFING


def test_a_statement_that_says_one_such_thing_again_and_again_is_no_wall() -> None:
    story = "The Office of Harbours waives what the law says on personal data of the boats' owners. " * 12
    source = f"<html><head><title>Memorandum</title></head><body><h1>Memorandum</h1><p>{story}</p></body></html>"
    seen = observe(source)
    assert (seen.wall.kind, seen.wall.phrases) == ("consent", 1)
    assert seen.wall.share > 0.9
    assert judge(seen).status is Status.NOT_A_BRIEFING


def test_phrases_of_walls_are_folded_once() -> None:
    for kind, terms in phrases().items():
        assert len(terms) == len(set(terms)) > 50, kind


# The baseline as a file.


def test_a_baseline_is_read_as_it_was_written(site: Baseline) -> None:
    assert baseline_loads(baseline_dumps(site)) == site


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda _: "{", "no JSON"),
        (lambda _: "[]", "briefparse_baseline: must be 1, not None"),
        (lambda data: json.dumps({**data, "briefparse_baseline": 2}), "briefparse_baseline: must be 1, not 2"),
        (lambda data: json.dumps({**data, "entries": {}}), "entries: must be a list"),
        (lambda data: json.dumps({**data, "entries": [{}]}), "entries[0].adapter: is missing"),
        (
            lambda data: json.dumps({**data, "entries": [{**data["entries"][0], "pages": "24"}]}),
            "entries[0].pages: must be a whole number",
        ),
        (
            lambda data: json.dumps({**data, "entries": [{**data["entries"][0], "unclosed": {"low": "0"}}]}),
            "entries[0].unclosed",
        ),
    ],
)
def test_what_is_no_baseline_is_refused(site: Baseline, change: Callable[[dict[str, object]], str], where: str) -> None:
    with pytest.raises(BaselineError, match=re.escape(where)):
        baseline_loads(change(json.loads(baseline_dumps(site))))


def test_a_baseline_holds_no_words_of_its_pages(site: Baseline) -> None:
    written = baseline_dumps(site)
    assert not any(word in written.lower() for word in ("pier", "rowe", "june"))


def test_pages_that_are_no_briefing_are_no_part_of_a_baseline() -> None:
    assert baseline_of([observe(WALLS[0][1], url=URL)]).entries == ()


def test_the_shipped_baseline_is_todays() -> None:
    assert baseline_loads(shipped.SHIPPED.read_text("utf-8")) == baseline_loads(shipped.shipped())


def test_a_label_that_starts_with_a_figure_is_no_group_of_a_pattern() -> None:
    talk = "8TV JOURNALIST: Is the {0} pier open?\n\nMINISTER ROWE: The {0} pier is.\n\n"
    numbered = Page("numbered", f"Press conference\n\n{''.join(map(talk.format, ('old', 'new', 'upper')))}".encode())
    mutant = MUTATIONS["labels_with_dash"].apply(numbered)
    assert mutant is not None
    assert "8TV JOURNALIST —  Is the upper pier open?" in str(mutant)


# Recall on the mutations of the project's own pages, against the shipped baseline: the figures are those of docs/drift.md, which
# must not fall. What is below .99 there is what few pages cannot tell; see the page.

FLOORS = {
    "rename_body": 0.93, "wrap_paragraphs": 0.99, "strip_bold": 0.83, "labels_with_dash": 0.97, "labels_on_own_line": 0.98,
    "labels_as_initials": 0.94, "labels_dropped": 0.99, "label_of_another_word": 0.2, "drop_date": 0.98, "cut": 0.98,
    "mojibake": 0.97, "empty_body": 0.99, "no_questions": 0.95, "listing": 0.99, "other_page": 0.94, "consent_wall": 0.99,
    "login_wall": 0.99, "error_page": 0.99, "bot_check": 0.99,
}  # fmt: skip


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    Foreign.pages = {f"{path.parent.name}/{path.name}": path for path in FIXTURES if path.suffix in {".html", ".txt"}}
    found = []
    for path in FIXTURES:
        data, url = of_site(f"{path.parent.name}/{path.name}")
        found.append(Page(f"{path.parent.name}/{path.name}", data, url))
    return found


def test_the_projects_own_pages_are_ok(pages: list[Page]) -> None:
    assert {page.name: check(page.data, url=page.url).status for page in pages} == {
        page.name: Status.OK for page in pages
    }


@pytest.mark.parametrize("name", list(MUTATIONS))
def test_mutations_are_noticed(pages: list[Page], name: str) -> None:
    mutants = [(page, mutant) for page in pages if (mutant := MUTATIONS[name].apply(page))]
    noticed = [check(mutant, url=page.url).status is not Status.OK for page, mutant in mutants]
    assert len(noticed) > 50
    assert sum(noticed) >= FLOORS[name] * len(noticed)


# The command.


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good").mkdir()
    for number in range(12):
        (tmp_path / "good" / f"{number:02}.html").write_text(page(3 + number % 5), "utf-8")
    (tmp_path / "changed.html").write_text(OTHERWISE["blocks_other"][0], "utf-8")
    (tmp_path / "wall.html").write_text(WALLS[0][1], "utf-8")
    (tmp_path / "statement.html").write_text(OTHERWISE["refused"][0], "utf-8")
    (tmp_path / "cut.html").write_text(OTHERWISE["cut_off"][0], "utf-8")
    return tmp_path


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, ["check", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_a_baseline_is_written_and_pages_are_checked_against_it(folder: Path) -> None:
    file = folder / "site.json"
    assert run(folder / "good", folder / "statement.html", "--write-baseline", file) == (
        0,
        "generic\t-\t12 pages\n",
        f"{folder / 'statement.html'}: left out of the baseline: statement\n",
    )
    code, out, _ = run(folder / "good", "--baseline", file)
    assert (code, out.count("ok\t")) == (0, 12)
    code, out, _ = run(folder / "changed.html", "--baseline", file)
    assert (code, out.split("\t")[:2]) == (11, ["changed", str(folder / "changed.html")])
    assert "blocks_other: " in out


def test_the_gravest_page_gives_the_exit_code(folder: Path) -> None:
    cut, wall, statement = folder / "cut.html", folder / "wall.html", folder / "statement.html"
    assert run(folder / "good")[0] == 0
    assert run(cut)[0] == 10
    assert run(cut, wall)[0] == 12
    assert run(wall, statement)[0] == 13
    assert run(wall, statement, "--allow", "not_a_briefing")[0] == 12
    assert run(cut, statement, "--allow", "not_a_briefing", "--allow", "degraded")[0] == 0
    assert run(statement, folder / "missing.html")[0] == 2


def test_json_has_all_evidence_and_what_was_observed(folder: Path) -> None:
    code, out, _ = run(folder / "cut.html", folder / "wall.html", "--json")
    cut, wall = map(json.loads, out.splitlines())
    assert (code, cut["status"], wall["status"]) == (12, "degraded", "blocked")
    assert cut["evidence"][0].keys() == {"code", "weight", "message", "observed", "expected", "about", "status"}
    assert cut["observed"]["numbers"]["turns"] == 8
    assert wall["observed"]["wall"]["kind"] == "consent"


def test_mistakes_in_the_call_are_one_line_and_exit_code_2(folder: Path) -> None:
    bad = folder / "bad.json"
    bad.write_text("{}", "utf-8")
    page = folder / "cut.html"
    for arguments in (
        (page, "--baseline", bad),
        (page, "--baseline", folder / "none.json"),
        (folder / "wall.html", "--write-baseline", folder / "out.json"),
        (page, "--write-baseline", folder / "no" / "out.json"),
    ):
        code, out, err = run(*arguments)
        assert (code, out) == (2, "")
        assert "Traceback" not in err
    assert not (folder / "out.json").exists()
    assert run(page, page, "--url", URL)[0] == 2
    assert run(page, "--baseline", bad, "--write-baseline", bad)[0] == 2
    (folder / "nothing").mkdir()
    assert run(folder / "nothing")[0] == 2


def test_check_reads_what_parse_reads(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(page(), "utf-8")
    statuses = {check(source).status for source in (path, path.read_bytes(), path.read_text("utf-8"))}
    assert statuses == {Status.OK}
    with pytest.raises(briefparse.UnknownAdapterError):
        check(path, adapter="nowhere")
    with pytest.raises(briefparse.DecodeError):
        check(b"%PDF-1.7 ...")


def test_an_entry_is_the_envelope_of_its_pages() -> None:
    entry = entry_of([observe(page(2), url=URL), observe(page(6), url=URL)])
    turns = entry.numbers["turns"]
    assert (entry.pages, turns.low, turns.high) == (2, 4.0, 12.0)
    assert entry.paths == {"div/p": entry.paths["div/p"]}
    assert list(entry.containers) == ["div.text", "div#transcript"]
    assert entry.labels["q"].pages == 2
