"""Patches: corrections to one source that a person wrote, applied where they fit exactly, and told in the result."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import briefparse
from briefparse import Briefing, Patch, PatchError, StrictError, load_patches
from briefparse.cli import cli
from briefparse.patches import patched
from briefparse.source import source_of

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://www.example.org/briefing/7"
PAGE = "<h1>Press conference</h1><p>QUESTION: Is the pier open?</p><p>MINISTR: It is.</p>"
PATCH = Patch("MINISTR:", "MINISTER:", "label misspelt on the page", "J. Roe", url=URL)
FILE = """
[[patch]]
url = "https://www.example.org/briefing/7"
old = "MINISTR:"
new = "MINISTER:"
reason = "label misspelt on the page"
author = "J. Roe"
"""


def parsed(*patches: Patch, page: str = PAGE, url: str | None = URL) -> Briefing:
    return briefparse.parse(page, url=url, patches=patches)


def told(briefing: Briefing) -> list[tuple[str, str, str]]:
    return [(one.code, one.severity, one.message) for one in briefing.diagnostics if one.code.startswith("patch_")]


def text_after(page: str, *patches: Patch) -> str:
    return patched(source_of(page, URL), patches).text


def labels(briefing: Briefing) -> list[str | None]:
    return [turn.speaker.label for turn in briefing.turns]


# What it does


def test_a_patch_is_applied_before_anything_is_parsed_and_told() -> None:
    briefing = parsed(PATCH)
    assert labels(briefing) == ["QUESTION", "MINISTER"]
    assert briefing.provenance.patches == (PATCH,)
    message = "patch 1 of those given, of 'MINISTR:', was applied: label misspelt on the page"
    assert told(briefing) == [("patch_applied", "info", message)]
    assert labels(parsed()) == ["QUESTION", "MINISTR"]
    assert parsed().provenance.patches == ()


def test_a_lost_tag_and_a_lost_colon_can_be_mended() -> None:
    page = "<p>QUESTION: Is it open? MS. ROWE It is, as you know.</p><p>QUESTION: Since when?</p><p>MS. ROWE: Since May.</p>"
    tag = Patch("open? MS. ROWE It", "open?</p><p>MS. ROWE: It", "tag and colon lost", url=URL)
    assert labels(parsed(page=page)) == ["QUESTION", "QUESTION", "MS. ROWE"]
    assert labels(parsed(tag, page=page)) == ["QUESTION", "MS. ROWE"] * 2


def test_the_hash_is_that_of_the_bytes_as_given() -> None:
    data = PAGE.encode("utf-16")
    briefing = briefparse.parse(data, url=URL, patches=[PATCH])
    assert briefing.metadata.source_sha256 == hashlib.sha256(data).hexdigest()
    assert labels(briefing)[1] == "MINISTER"


def test_patched_utf8_is_what_is_parsed() -> None:
    """The tree is made of the bytes where they are UTF-8; those are the ones that were not patched."""
    source = source_of(PAGE.encode(), URL)
    assert source.utf8
    assert patched(source, [PATCH]).utf8 is None
    assert patched(source, [evolve(PATCH, old="no such words")]).utf8 == source.utf8
    assert patched(source, []) is source
    assert labels(briefparse.parse(PAGE.encode(), url=URL, patches=[PATCH]))[1] == "MINISTER"


def test_patches_go_one_after_the_other() -> None:
    first, second = evolve(PATCH, new="MINISTER ROWE:"), evolve(PATCH, old="MINISTER ROWE:", new="MS. ROWE:")
    assert labels(parsed(first, second))[1] == "MS. ROWE"
    briefing = parsed(second, first)
    assert briefing.provenance.patches == (first,)
    assert [code for code, _, _ in told(briefing)] == ["patch_unapplied", "patch_applied"]


def test_the_document_holds_them() -> None:
    briefing = parsed(PATCH, evolve(PATCH, old="is.", new="is", author=None))
    for name in ("json", "jsonl"):
        assert briefparse.loads(briefparse.dumps(briefing, format=name), format=name) == briefing
    written = json.loads(briefparse.dumps(briefing))["provenance"]["patches"]
    assert written[0] == {
        "old": "MINISTR:",
        "new": "MINISTER:",
        "reason": "label misspelt on the page",
        "author": "J. Roe",
        "url": URL,
        "source_sha256": None,
        "count": 1,
    }


# What fits


@pytest.mark.parametrize(
    ("old", "page", "want"),
    [
        ("a b", "<a b>", "<X>"),
        ("a b", "<a \n\t b>", "<X>"),
        ("a b", "<a\xa0b>", "<X>"),
        ("a\n  b", "<a b>", "<X>"),
        (" a", "<  a>", "<X>"),
        ("a ", "<a  >", "<X>"),
        (".*", "a .* b", "a X b"),
        ("é", "<é>", "<X>"),
        ("&nbsp;", "a&nbsp;b", "aXb"),
    ],
)
def test_white_space_is_any_run_of_it(old: str, page: str, want: str) -> None:
    assert text_after(page, Patch(old, "X", "r", url=URL)) == want


@pytest.mark.parametrize(
    ("old", "page"),
    [
        ("a b", "<ab>"),
        ("ab", "<a b>"),
        ("A b", "<a b>"),
        ("é", "<e\u0301>"),
        ("a b", "<a&nbsp;b>"),
        ("a-b", "<a–b>"),
        ("a b", "<a <i>b"),
    ],
)
def test_nothing_else_is_loosened(old: str, page: str) -> None:
    assert text_after(page, Patch(old, "X", "r", url=URL)) == page


def test_what_is_put_in_stands_as_it_is() -> None:
    assert text_after("<a>", Patch("a", r"\1 \g<0>  \n", "r", url=URL)) == r"<\1 \g<0>  \n>"
    assert text_after("<a>", Patch("a", "", "r", url=URL)) == "<>"


@pytest.mark.parametrize(
    ("old", "count", "page", "want", "why"),
    [
        ("a", 1, "b", "b", "old does not stand in the source"),
        (
            "a",
            1,
            "a a",
            "a a",
            "old stands 2 times in the source, not once; write more of the words around it, or count",
        ),
        ("a", 2, "a a", "X X", ""),
        ("a", 2, "a a a", "a a a", "old stands 3 times in the source, not 2 times; write more"),
        ("a", 2, "a", "a", "old stands 1 times in the source, not 2 times; write more"),
        ("aa", 1, "aaa", "aaa", "old stands 2 times in the source, not once"),
        ("aa", 2, "aaa", "aaa", "the places where old stands overlap; write more"),
        ("a b", 1, "a&nbsp;b", "a&nbsp;b", "it would, were character references such as &nbsp; and &amp; read"),
        ("a &amp; b", 1, "a & b", "a & b", "it would, were character references"),
        ("a c", 1, "a&nbsp;b", "a&nbsp;b", "old does not stand in the source"),
        ("&#1;", 1, "b", "b", "old does not stand in the source"),
    ],
)
def test_it_stands_as_often_as_is_said_or_nothing_is_changed(
    old: str, count: int, page: str, want: str, why: str
) -> None:
    source = patched(source_of(page, URL), [Patch(old, "X", "r", url=URL, count=count)])
    assert source.text == want
    assert why in source.diagnostics[-1].message
    assert source.diagnostics[-1].code == ("patch_unapplied" if why else "patch_applied")
    assert "were character" in why or "were character" not in source.diagnostics[-1].message


def test_a_patch_that_no_longer_fits_is_a_warning_and_nothing_else_is_lost() -> None:
    gone = evolve(PATCH, old="MINISTRE:")
    briefing = parsed(gone, PATCH)
    message = "patch 1 of those given, of 'MINISTRE:', was not applied: old does not stand in the source"
    assert told(briefing)[0] == ("patch_unapplied", "warning", message)
    assert evolve(briefing, diagnostics=()) == evolve(parsed(PATCH), diagnostics=())
    with pytest.raises(StrictError, match="patch_unapplied"):
        briefparse.parse(PAGE, url=URL, patches=[gone], strict=True)
    assert briefparse.parse(PAGE, url=URL, patches=[PATCH], strict=True).provenance.patches


def test_what_was_wrong_with_the_bytes_is_told_too() -> None:
    briefing = briefparse.parse(PAGE.replace("open", "op\0en").encode(), url=URL, patches=[PATCH])
    assert [one.code for one in briefing.diagnostics] == ["nul_bytes", "patch_applied"]


def test_a_long_old_is_cut_in_the_message() -> None:
    assert told(parsed(evolve(PATCH, old="x" * 61)))[0][2].startswith(f"patch 1 of those given, of '{'x' * 60}…',")


# For which source


@pytest.mark.parametrize(
    ("url", "fits"),
    [
        (URL, True),
        (f"{URL}#part", True),
        ("HTTPS://WWW.Example.ORG:443/briefing/7", True),
        ("https://www.example.org/Briefing/7", False),
        ("http://www.example.org/briefing/7", False),
        ("https://www.example.org:8443/briefing/7", False),
        ("https://example.org/briefing/7", False),
        (f"{URL}/", False),
        (f"{URL}?page=1", False),
        ("https://j@www.example.org/briefing/7", False),
    ],
)
def test_addresses_are_the_same_but_for_the_fragment(url: str, fits: bool) -> None:  # noqa: FBT001 - a row of the table
    for patch, page_url in ((evolve(PATCH, url=url), URL), (PATCH, url)):
        briefing = parsed(patch, url=page_url)
        assert (labels(briefing)[1] == "MINISTER") is fits
        assert bool(told(briefing)) is fits


def test_a_path_that_is_empty_is_the_root_and_what_is_no_address_is_itself() -> None:
    assert told(parsed(evolve(PATCH, url="http://example.org:80"), url="http://example.org/"))
    assert told(parsed(evolve(PATCH, url="http://[x"), url="http://[x"))
    assert not told(parsed(evolve(PATCH, url="http://[x"), url="http://[y"))


def test_a_hash_names_the_bytes_and_with_an_address_both_must_fit() -> None:
    data = PAGE.encode()
    sha256, other = hashlib.sha256(data).hexdigest(), "0" * 64
    rows = [
        (None, sha256, True),
        (None, sha256.upper(), True),
        (None, other, False),
        (URL, sha256, True),
        (URL, other, False),
        ("https://example.org", sha256, False),
        (None, None, False),
    ]
    for url, hashed, fits in rows:
        briefing = briefparse.parse(data, url=URL, patches=[evolve(PATCH, url=url, source_sha256=hashed)])
        assert bool(briefing.provenance.patches) is fits
    assert not told(parsed(PATCH, url=None))


# The file


def test_a_file_is_read_from_its_path_and_from_its_text(tmp_path: Path) -> None:
    path = tmp_path / "patches.toml"
    path.write_bytes(b"\xef\xbb\xbf" + FILE.encode())
    assert load_patches(path) == load_patches(FILE) == (PATCH,)
    assert load_patches("") == ()
    shouted = load_patches(FILE.replace(f'url = "{URL}"', f'source_sha256 = "{"AB" * 32}"\ncount = 3'))
    assert shouted == (evolve(PATCH, url=None, source_sha256="ab" * 32, count=3),)
    with pytest.raises(FileNotFoundError):
        load_patches(tmp_path / "missing.toml")


def line(name: str) -> str:
    return next(row for row in FILE.splitlines(keepends=True) if row.startswith(name))


@pytest.mark.parametrize(
    ("text", "where", "problem"),
    [
        ("[[patch]]\nold = MINISTR", "line 2, column 7", "is not TOML"),
        ("[[patch]]\nold = 'x", "", "is not TOML"),
        ("patch = 1", "[patch]", "two brackets"),
        (FILE.replace("[[patch]]", "[patch]"), "[patch]", "two brackets"),
        ("patch = [1]", "patch 1", "must be a table, not 1"),
        (f"title = 'x'\n{FILE}", "key 'title'", "only tables [[patch]]"),
        (f"{FILE}wher = 'x'", "patch 1", "key 'wher' is not known; known are old, new, reason, author, url"),
        (FILE + FILE.replace(line("old"), ""), "patch 2", "key 'old' is missing"),
        (FILE.replace(line("new"), ""), "patch 1", "key 'new' is missing"),
        (FILE.replace(line("reason"), ""), "patch 1", "key 'reason' is missing"),
        (FILE.replace(line("url"), ""), "patch 1", "url and source_sha256 are both missing"),
        (FILE.replace(line("url"), "url = ''\n"), "patch 1", "url and source_sha256 are both missing"),
        (FILE.replace(line("old"), "old = ' '\n"), "patch 1", "old is empty"),
        (FILE.replace(line("reason"), "reason = ' '\n"), "patch 1", "reason is empty"),
        (FILE.replace(line("new"), line("old").replace("old", "new")), "patch 1", "old and new are the same"),
        (FILE.replace(line("new"), 'new = "\\u0000"\n'), "patch 1", "new holds NUL"),
        (FILE.replace(line("new"), 'new = "\\u007F"\n'), "patch 1", "new holds NUL"),
        (FILE.replace(line("new"), "new = 7\n"), "patch 1", "new must be a string in quotes, not 7"),
        (f"{FILE}source_sha256 = 'abc'", "patch 1", "64 hexadecimal digits"),
        (f"{FILE}count = 0", "patch 1", "count must be a whole number from 1, not 0"),
        (f"{FILE}count = true", "patch 1", "count must be a whole number from 1, not True"),
        (f"{FILE}count = '2'", "patch 1", "count must be a whole number from 1, not '2'"),
    ],
)
def test_a_bad_file_says_where_and_what_to_do(text: str, where: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text(text, "utf-8")
    for source, name in ((text, "the patches"), (path, str(path))):
        with pytest.raises(PatchError) as caught:
            load_patches(source)
        assert caught.value.file == name
        assert where in caught.value.where
        assert problem in caught.value.problem
        assert str(caught.value) == f"{name}: {caught.value.where}: {caught.value.problem}"


def test_a_file_of_another_encoding_says_so(tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_bytes(FILE.replace("J. Roe", "J. Roé").encode("latin-1"))
    with pytest.raises(PatchError, match="byte 142: is not UTF-8"):
        load_patches(path)


def test_a_patch_made_by_hand_is_held_to_the_same() -> None:
    for bad in (evolve(PATCH, old=""), evolve(PATCH, new="\ufdd1"), evolve(PATCH, count=0)):
        assert [code for code, _, _ in told(parsed(bad))] == ["patch_unapplied"]


# The command line


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    return result.exit_code, result.stdout, result.stderr


def test_every_command_that_parses_takes_a_file_of_patches(tmp_path: Path) -> None:
    page, file = tmp_path / "page.html", tmp_path / "patches.toml"
    page.write_text(PAGE, "utf-8")
    file.write_text(FILE, "utf-8")
    code, out, err = run("parse", page, "--url", URL, "--patches", file, "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out)["provenance"]["patches"][0]["author"] == "J. Roe"
    assert "\tMINISTER\t" in run("audit", page, "--url", URL, "--patches", file)[1]
    assert "\tMINISTR\t" in run("audit", page, "--url", URL)[1]
    assert ">MINISTER<" in run("view", page, "--url", URL, "--patches", file)[1]
    corrected = tmp_path / "corrected.html"
    corrected.write_text(PAGE.replace("MINISTR", "MINISTER"), "utf-8")
    assert run("diff", page, corrected, "--url", URL)[0] == 1


@pytest.mark.parametrize("command", ["parse", "audit", "view"])
def test_a_bad_file_of_patches_stops_the_command(command: str, tmp_path: Path) -> None:
    page, file = tmp_path / "page.html", tmp_path / "patches.toml"
    page.write_text(PAGE, "utf-8")
    code, out, err = run(command, page, "--patches", file)
    assert (code, out) == (2, "")
    assert f"Error: {file}: No such file or directory\n" in err
    file.write_text("[[patch]]\nold = 'a'", "utf-8")
    code, out, err = run(command, page, "--patches", file)
    assert (code, out) == (2, "")
    assert f"Error: {file}: patch 1: key 'new' is missing" in err


# Any text


WORDS = st.lists(st.sampled_from(["a", "b", "aa", " ", "\n", "\xa0", ".", "&nbsp;"]), max_size=12).map("".join)


@given(WORDS, WORDS, WORDS, st.integers(1, 3))
def test_any_patch_changes_what_it_says_or_nothing(before: str, old: str, new: str, count: int) -> None:
    page = f"<{before}|{old}|{before}>"
    source = patched(source_of(page, URL), [Patch(old, new, "r", url=URL, count=count)])
    code = source.diagnostics[-1].code
    assert (
        (source.text == page) == (code == "patch_unapplied")
        or not source.patches
        or page.split() == source.text.split()
    )
    if source.patches and old.split() == [old]:
        assert source.text == page.replace(old, new)
        assert page.count(old) == count
