"""The command line: what it writes, where, and with which exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefparse.cli import cli

GOOD = "<p>QUESTION: Is the pier open?</p><p>MS. ROWE: It is.</p>"
BAD = "<p>The pier is open, and nobody asked anything about it today.</p>"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "good.html").write_text(GOOD, "utf-8")
    (tmp_path / "bad.html").write_text(BAD, "utf-8")
    (tmp_path / "notes.pdf").write_text("not a page", "utf-8")
    return tmp_path


def run(*arguments: str | Path, stdin: str | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments], input=stdin)
    return result.exit_code, result.stdout, result.stderr


def test_a_file_is_written_as_json(pages: Path) -> None:
    code, out, err = run("parse", pages / "good.html", "--format", "json")
    assert (code, err) == (0, "")
    assert [turn["text"] for turn in json.loads(out)["turns"]] == ["Is the pier open?", "It is."]


def test_standard_input_and_csv() -> None:
    code, out, _ = run("parse", "-", "--format", "csv", stdin=GOOD)
    assert code == 0
    assert out.count("Is the pier open?") == 1


def test_one_bad_page_among_many_is_reported_and_the_rest_done(pages: Path) -> None:
    code, out, err = run("parse", pages, "--format", "jsonl")
    assert code == 1
    assert len(out.splitlines()) == 1
    assert err.startswith(f"{pages / 'bad.html'}: not a briefing")


def test_an_unreadable_file_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    code, out, err = run("parse", tmp_path / "missing.html")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "No such file" in err


def test_sample_prints_a_summary_and_writes_json(tmp_path: Path) -> None:
    code, out, _ = run("parse", "--sample", "-o", tmp_path / "b.json")
    assert code == 0
    assert "Ada Lindqvist" in out
    assert "3 exchanges" in out
    assert json.loads((tmp_path / "b.json").read_text("utf-8"))["metadata"]["place"] == "Halmar"


def test_unknown_names_offer_the_nearest(pages: Path) -> None:
    assert "did you mean 'kremlin'" in run("parse", pages / "good.html", "--adapter", "kremlim")[2]
    assert "did you mean 'json" in run("parse", pages / "good.html", "--format", "jsom")[2]


def test_lists() -> None:
    assert "cn-mfa\t外交部\tmfa.gov.cn, fmprc.gov.cn\tzh, en\t2022, 2019, en-2018, en-2024\tpage\n" in run("sites")[1]
    names = [line.split("\t")[0] for line in run("formats")[1].splitlines()]
    assert names == ["json", "jsonl", "csv", "csv-turns", "web-annotation"]


def test_an_output_that_cannot_be_written_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    code, _, err = run("parse", "--sample", "-o", tmp_path / "missing" / "b.json")
    assert (code, err.count("\n")) == (2, 1)


def test_several_pages_in_a_json_file_are_one_array(pages: Path) -> None:
    (pages / "more.html").write_text(GOOD, "utf-8")
    run("parse", pages / "good.html", pages / "more.html", "-o", pages / "out.json")
    assert len(json.loads((pages / "out.json").read_text("utf-8"))) == 2


def test_a_folder_without_a_page_says_so(tmp_path: Path) -> None:
    assert run("parse", tmp_path) == (2, "", f"no page found in {tmp_path}\n")


def test_a_summary_goes_to_the_file_it_is_asked_for(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "summary.txt"
    assert run("parse", pages / "good.html", "--format", "summary", "-o", out) == (0, "", "")
    assert "1 exchange" in out.read_text("utf-8")


def test_an_unknown_adapter_is_said_once_and_nothing_is_parsed(pages: Path) -> None:
    code, out, err = run("parse", pages, "--adapter", "kremln")
    assert (code, out) == (2, "")
    assert err.count("did you mean 'kremlin'?") == 1


def test_one_address_does_not_fit_several_pages(pages: Path) -> None:
    code, out, err = run("parse", pages, "--url", "https://www.example.org/")
    assert (code, out) == (2, "")
    assert "--url is the address of one page, and there are 2" in err


def test_a_page_that_is_no_briefing_leaves_an_older_file_alone(pages: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.json"
    old.write_text("{}", "utf-8")
    assert run("parse", pages / "bad.html", "-o", old)[0] == 1
    assert old.read_text("utf-8") == "{}"


def test_a_byte_order_mark_for_spreadsheets(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "b.csv"
    assert run("parse", pages / "good.html", "--bom", "-o", out)[0] == 0
    assert out.read_bytes().startswith("\ufeff".encode())


def test_sites_as_json() -> None:
    code, out, _ = run("sites", "--json")
    assert code == 0
    kremlin = next(row for row in json.loads(out) if row["name"] == "kremlin")
    assert kremlin["hosts"] == ["kremlin.ru"]
    assert kremlin["evidence"] == "page"
