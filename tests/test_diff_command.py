"""``briefparse diff``: what it reads, what it says, and with which exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import briefparse
from briefparse.cli import cli

OLD = """Press conference on the pier

QUESTION: When will the pier open after the storm?

MS. ROWE: It will open in June, and we will name the day this week; the harbour masters of both sides have seen our plans.

QUESTION: Who pays for the bridge?

MS. ROWE: The joint fund pays for it.

QUESTION: Have you talked with the "fishermen"?

MS. ROWE: Yes, we talked with them yesterday.

(Laughter.)

QUESTION: Thank you.
"""
NEW = """Press conference on the bridge

QUESTION: When will the pier open after the storm?

MS. ROWE: It may open in June, and we will name the day this week; the harbour masters of both sides have seen our plan.

QUESTION: Have you talked with the “fishermen”?

MR. HOLM: Yes, we talked with them yesterday.

QUESTION: Thank you.

MR. HOLM: Thank you all for this long day on the pier.
"""
TOLD = """\
8 changes: question removed 1, answer removed 1, answer reworded 1, question reworded 1, answer relabelled 1, answer \
added 1, note removed 1, metadata 1
question removed 2 of exchange 1  [-QUESTION: Who pays for the bridge?-]
answer removed 3 of exchange 1  [-MS. ROWE: The joint fund pays for it.-]
answer reworded 1 -> 1 of exchange 0  MS. ROWE: It [-will-]{+may+} open in June, and we will name the day \
…our masters of both sides have seen our [-plans-]{+plan+}.
question reworded (typographic) 4 -> 2 of exchange 2  QUESTION: Have you talked with the [-"-]{+“+}fishermen[-"-]{+”+}?
answer relabelled 5 -> 3 of exchange 2  [-MS. ROWE-]{+MR. HOLM+}: Yes, we talked with them yesterday.
answer added 5 of exchange 2  {+MR. HOLM: Thank you all for this long day on the pier.+}
note removed  [-(Laughter.)-]
title: [-Press conference on the pier-]{+Press conference on the bridge+}
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "old.txt").write_text(OLD, "utf-8")
    (tmp_path / "new.txt").write_text(NEW, "utf-8")
    (tmp_path / "old.data").write_text(briefparse.dumps(briefparse.parse(OLD)), "utf-8")
    (tmp_path / "statement.txt").write_text("The pier is open, and nobody asked anything about it today.", "utf-8")
    return tmp_path


def run(*arguments: str | Path, stdin: str | bytes | None = None, color: bool = False) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, ["diff", *map(str, arguments)], input=stdin, color=color)
    return result.exit_code, result.stdout, result.stderr


def test_changes_are_told_one_a_line_removed_questions_first(pages: Path) -> None:
    code, out, err = run(pages / "old.txt", pages / "new.txt")
    assert (code, err) == (1, "")
    assert out == TOLD


def test_the_same_is_exit_code_0(pages: Path) -> None:
    assert run(pages / "old.txt", pages / "old.txt") == (0, "no change\n", "")
    code, out, _ = run(pages / "old.txt", pages / "old.txt", "--json")
    assert (code, json.loads(out)["same"]) == (0, True)


def test_a_document_is_known_by_its_content_and_standard_input_is_read_once(pages: Path) -> None:
    want = run(pages / "old.txt", pages / "new.txt")
    assert run(pages / "old.data", pages / "new.txt") == want
    assert run("-", pages / "new.txt", stdin=OLD) == want
    document = b"\xef\xbb\xbf " + (pages / "old.data").read_bytes()
    assert run("-", pages / "new.txt", stdin=document) == want
    assert run(pages / "old.txt", "-", stdin=NEW) == want
    code, _, err = run("-", "-", stdin=OLD)
    assert (code, "only one of OLD and NEW" in err) == (2, True)


def test_a_page_that_opens_with_a_brace_is_a_page(pages: Path) -> None:
    (pages / "brace.txt").write_text("{draft}\n\n" + OLD, "utf-8")
    assert run(pages / "old.txt", pages / "brace.txt")[0] in {0, 1}


@pytest.mark.parametrize("other", ["missing.txt", "statement.txt", "broken.json", "latin.json"])
def test_what_cannot_be_read_is_one_line_and_exit_code_2(pages: Path, other: str) -> None:
    (pages / "broken.json").write_text((pages / "old.data").read_text("utf-8")[:200], "utf-8")
    (pages / "latin.json").write_bytes(b'{"version": 1, "text": "caf\xe9"}')
    for arguments in ((pages / "old.txt", pages / other), (pages / other, pages / "old.txt")):
        code, out, err = run(*arguments)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert err.startswith(f"{pages / other}: ")
    assert "format 'json'" in run(pages / "old.txt", pages / "latin.json")[2]


def test_all_of_a_revision_as_json(pages: Path) -> None:
    code, out, _ = run(pages / "old.txt", pages / "new.txt", "--json")
    data = json.loads(out)
    assert (code, data["same"], data["same_parser"]) == (1, False, True)
    assert [change["kind"] for change in data["changes"]][:3] == ["removed", "removed", "reworded"]
    removed, _, reworded = data["changes"][:3]
    assert (removed["old"]["text"], removed["new"], removed["old_index"]) == ("Who pays for the bridge?", None, 2)
    assert reworded["edits"][0] == {"op": "replaced", "old": [3, 7], "new": [3, 6], "typographic": False}
    assert data["metadata"][0]["name"] == "title"
    assert data["old_id"] == briefparse.parse(OLD).id


def test_a_difference_of_the_parsers_is_said(pages: Path) -> None:
    data = json.loads((pages / "old.data").read_text("utf-8"))
    data["provenance"]["library"] = "0.0.1"
    (pages / "older.json").write_text(json.dumps(data), "utf-8")
    code, out, _ = run(pages / "older.json", pages / "new.txt")
    note = "note: parsed differently, so that a change may be the parser's: library 0.0.1 -> "
    assert (code, out.splitlines()[1].startswith(note)) == (1, True)
    assert not json.loads(run(pages / "older.json", pages / "new.txt", "--json")[1])["same_parser"]
    assert run(pages / "older.json", pages / "old.txt") == (0, "no change\n", "")


def test_a_moved_turn_and_one_whose_words_are_within_another(pages: Path) -> None:
    (pages / "joined.txt").write_text(OLD.replace("\n\nQUESTION: Who pays", " Who pays"), "utf-8")
    lines = run(pages / "old.txt", pages / "joined.txt")[1].splitlines()
    assert lines[1] == (
        "question removed 2 of exchange 1 (its words are now in turn 1)  [-QUESTION: Who pays for the bridge?-]"
    )
    lines = run(pages / "joined.txt", pages / "old.txt")[1].splitlines()
    assert lines[2].startswith("question added 2 of exchange 1 (its words are from those in turn 1)")
    head, first, *rest = OLD.split("\n\nQUESTION: ")
    (pages / "moved.txt").write_text("\n\nQUESTION: ".join([head, *rest[:-1], first, rest[-1]]), "utf-8")
    lines = run(pages / "old.txt", pages / "moved.txt")[1].splitlines()
    assert [line.split("  ")[0] for line in lines[1:3]] == [
        "question moved 0 -> 4 of exchange 0",
        "answer moved 1 -> 5 of exchange 0",
    ]
    assert lines[2].endswith("…")


def test_colours_are_for_a_terminal(pages: Path) -> None:
    assert "\x1b[31m[-QUESTION: Who pays" in run(pages / "old.txt", pages / "new.txt", color=True)[1]
    assert "\x1b[" not in run(pages / "old.txt", pages / "new.txt")[1]


def test_a_page_cannot_steer_the_terminal(pages: Path) -> None:
    (pages / "control.txt").write_text(NEW.replace("It may", "It \x9b2J may\u202e"), "utf-8")
    out = run(pages / "old.txt", pages / "control.txt", color=True)[1]
    assert not {"\x9b", "\u202e"} & {*out}


def test_url_and_adapter_are_for_both_pages(pages: Path) -> None:
    assert run(pages / "old.txt", pages / "new.txt", "--adapter", "generic")[0] == 1
    code, _, err = run(pages / "old.txt", pages / "new.txt", "--adapter", "kremln")
    assert (code, "did you mean 'kremlin'?" in err) == (2, True)
    data = json.loads(run(pages / "old.data", pages / "new.txt", "--url", "https://www.kremlin.ru/x", "--json")[1])
    assert data["parsers"][0] == {"name": "adapter", "old": "generic", "new": "kremlin", "typographic": False}
