"""Print how long parsing takes in units of lxml's own parse of the same bytes, and the import in units of its libraries.

``python benchmarks/speed.py FOLDER [ROUNDS]``: each page of the folder is parsed in turn with
``lxml.html.document_fromstring`` and with ``briefparse.parse``; the best of the rounds counts. Pages that are no markup are
counted apart, because lxml has nothing to do on them.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from compileall import compile_dir
from contextlib import suppress
from pathlib import Path

from lxml import html

import briefparse

MARKUP = {".html", ".htm", ".shtml"}
BASE = "import attrs, parsel, dateutil.parser"


def best(work: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def parse(data: bytes, adapter: str | None = None) -> None:
    with suppress(briefparse.NotABriefingError):
        briefparse.parse(data, adapter=adapter)


def import_seconds(statement: str) -> float:
    command = [sys.executable, "-c", statement]
    return best(lambda: subprocess.run(command, check=True), 9)  # noqa: S603


def main() -> None:
    folder = Path(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    totals = [0.0, 0.0, 0.0]
    size = 0
    for page in sorted(p for p in folder.rglob("*") if p.suffix in MARKUP):
        data = page.read_bytes()
        size += len(data)
        for i, work in enumerate(
            (lambda: html.document_fromstring(data), lambda: parse(data), lambda: parse(data, "generic"))  # noqa: B023
        ):
            totals[i] += best(work, rounds)
    print(f"{size / 1e6:.1f} MB of pages; lxml.html.document_fromstring {totals[0] * 1e3:.1f} ms")
    print(f"briefparse.parse {totals[1] / totals[0]:.2f} times that, generic {totals[2] / totals[0]:.2f} times")
    compile_dir(Path(briefparse.__file__).parent, quiet=1)  # as every installer does
    empty = import_seconds("pass")
    base, own = import_seconds(BASE) - empty, import_seconds("import briefparse") - empty
    print(f"import briefparse {own / base:.2f} times the import of attrs, parsel and dateutil ({base * 1e3:.0f} ms)")


if __name__ == "__main__":
    main()
