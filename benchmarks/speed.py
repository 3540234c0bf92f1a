"""Print how long parsing takes in units of lxml's own parse of the same bytes, and the import in units of its libraries.

``python benchmarks/speed.py FOLDER [REPEATS]``: every page of the folder is parsed REPEATS times with
``lxml.html.document_fromstring``, with ``briefparse.parse``, with its generic adapter, and with ``xpaths=True``, one after the other,
and the best time of each counts. The sums are printed for all pages, for whole pages, for bodies without a page around them (fragments),
and for each folder. Pages that are no markup are left out, because lxml has nothing to do on them. Compare ratios, not
milliseconds: and only those of one interpreter, since lxml is as fast under one that was built without optimisation as under
one that was built with it. The first line says whether the installed briefparse is compiled (see the README).
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from compileall import compile_dir
from contextlib import suppress
from pathlib import Path

from lxml import html

import briefparse
from briefparse import cuts

MARKUP = {".html", ".htm", ".shtml"}
BASE = "import attrs, parsel, dateutil.parser"
IMPORTS = ("pass", BASE, "import briefparse", "from briefparse import parse")


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def parse(data: bytes, adapter: str | None = None, *, xpaths: bool = False) -> None:
    with suppress(briefparse.NotABriefingError):
        briefparse.parse(data, adapter=adapter, xpaths=xpaths)


def times(data: bytes) -> tuple[float, float, float, float]:
    return (
        seconds(lambda: html.document_fromstring(data)),
        seconds(lambda: parse(data)),
        seconds(lambda: parse(data, "generic")),
        seconds(lambda: parse(data, xpaths=True)),
    )


def best(data: bytes, repeats: int) -> list[float]:
    """Return the fewest seconds that lxml, briefparse, its generic adapter and its search for XPaths take for a page."""
    return [min(taken) for taken in zip(*(times(data) for _ in range(repeats)), strict=True)]


def is_fragment(data: bytes) -> bool:
    start = data[:2000].lower()
    return b"<html" not in start and b"<body" not in start


def import_seconds(statement: str) -> float:
    return seconds(lambda: subprocess.run([sys.executable, "-c", statement], check=True))  # noqa: S603


def main() -> None:
    folder = Path(sys.argv[1])
    repeats = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    pages = {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.suffix in MARKUP}
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    for path, data in pages.items():
        times(data)  # lexicons are read and patterns compiled at their first use
        taken = best(data, repeats)
        for name in ("all", "fragments" if is_fragment(data) else "whole pages", str(path.parent.relative_to(folder))):
            sums[name] = [a + b for a, b in zip(sums[name], taken, strict=True)]
    size = sum(map(len, pages.values())) / 1e6
    build = "pure Python" if str(cuts.__file__).endswith(".py") else "compiled"
    print(
        f"{len(pages)} pages, {size:.1f} MB, best of {repeats}, Python {sys.version.split()[0]}, {build}; times lxml's own parse:"
    )
    for name, (lxml, own, generic, xpaths) in sums.items():
        ratios = f"{own / lxml:6.2f}   generic {generic / lxml:6.2f}   with XPaths {xpaths / lxml:6.2f}"
        print(f"{name:40} {ratios}   lxml {lxml * 1e3:7.2f} ms")
    compile_dir(Path(briefparse.__file__).parent, quiet=1)  # as every installer does
    runs = [[import_seconds(code) for code in IMPORTS] for _ in range(3 * repeats)]
    empty, base, own, used = map(min, zip(*runs, strict=True))
    print(
        f"import briefparse: {(own - empty) / (base - empty):.2f} times attrs, parsel and dateutil ({base - empty:.3f} s), "
        f"with the parser, which is imported at its first use, {(used - empty) / (base - empty):.2f}"
    )


if __name__ == "__main__":
    main()
