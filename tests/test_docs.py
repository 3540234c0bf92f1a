"""What README, docs and examples show runs, and what they list is complete."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from pathlib import Path

import pytest

import briefparse
from briefparse import source
from briefparse.diagnostics import CODES
from briefparse.provenance import METHODS

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_code_on_the_page_runs(page: Path) -> None:
    code = "\n".join(re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.DOTALL))
    assert code
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)  # noqa: S603


def test_readme_lists_every_adapter_with_its_evidence() -> None:
    rows = dict(re.findall(r"^\| `([\w-]+)` \|.*\| (\w+) \|$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE))
    assert {adapter.name: adapter.evidence for adapter in briefparse.adapters()} == rows


def test_every_diagnostic_code_is_documented_and_given() -> None:
    table = (ROOT / "docs" / "how-it-works.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (info|warning|error) \| (.*) \|$", table, re.MULTILINE)
    assert rows == [(code, *about) for code, about in CODES.items()]
    sources = "".join(path.read_text("utf-8") for path in Path(briefparse.__file__).parent.rglob("*.py"))
    assert set(re.findall(r'diagnostic\(\s*"(\w+)"', sources)) | {code for code, _ in source.UNFIT.values()} == {*CODES}


def test_every_method_is_documented() -> None:
    table = (ROOT / "docs" / "trust.md").read_text("utf-8")
    assert dict(re.findall(r"^\| `([\w-]+)` \| (.*) \|$", table, re.MULTILINE)) == METHODS


def test_examples_run(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    samples = Path(briefparse.__file__).parent / "samples"
    longest = subprocess.run(  # noqa: S603
        [sys.executable, ROOT / "examples" / "longest_answers.py"], check=True, capture_output=True, encoding="utf-8"
    )
    assert "Ada Lindqvist: The pier is paid" in longest.stdout
    table = subprocess.run(  # noqa: S603
        [sys.executable, ROOT / "examples" / "folder_to_csv.py", samples, out],
        check=True,
        capture_output=True,
        text=True,
    )
    assert table.stdout == "3 exchanges of 1 briefings\n"
    with out.open(encoding="utf-8", newline="") as file:
        assert [row["exchange"] for row in csv.DictReader(file)] == ["0", "1", "2"]
