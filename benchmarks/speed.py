"""Print how long parsing takes in units of lxml's own parse of the same bytes, and the import in units of its libraries.

``python benchmarks/speed.py FOLDER [ROUNDS]``: in each round every page of the folder is parsed with
``lxml.html.document_fromstring``, with ``briefparse.parse``, and with its generic adapter, one after the other; the median of
the rounds is printed, for all pages and for each folder of them. Pages that are no markup are left out, because lxml has
nothing to do on them. So that a busy machine does not decide, compare ratios, not milliseconds.
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
from statistics import median

from lxml import html

import briefparse

MARKUP = {".html", ".htm", ".shtml"}
BASE = "import attrs, parsel, dateutil.parser"


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def parse(data: bytes, adapter: str | None = None) -> None:
    with suppress(briefparse.NotABriefingError):
        briefparse.parse(data, adapter=adapter)


def times(data: bytes) -> tuple[float, float, float]:
    return (
        seconds(lambda: html.document_fromstring(data)),
        seconds(lambda: parse(data)),
        seconds(lambda: parse(data, "generic")),
    )


def one_round(pages: dict[Path, bytes], folder: Path) -> dict[str, list[float]]:
    """Return for each folder, and for all, the seconds that lxml, briefparse and its generic adapter take."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for path, data in pages.items():
        taken = times(data)
        for name in ("all", str(path.parent.relative_to(folder))):
            sums[name] = [a + b for a, b in zip(sums[name], taken, strict=True)]
    return sums


def import_seconds(statement: str) -> float:
    return seconds(lambda: subprocess.run([sys.executable, "-c", statement], check=True))  # noqa: S603


def main() -> None:
    folder = Path(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    pages = {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.suffix in MARKUP}
    one_round(pages, folder)  # lexicons are read and patterns compiled at their first use
    taken = [one_round(pages, folder) for _ in range(rounds)]
    print(f"{len(pages)} pages, {sum(map(len, pages.values())) / 1e6:.1f} MB, {rounds} rounds; times lxml's own parse:")
    for name in taken[0]:
        own, generic = (median(sums[name][i] / sums[name][0] for sums in taken) for i in (1, 2))
        print(f"{name:40} {own:6.2f}   generic {generic:6.2f}   lxml {median(s[name][0] for s in taken) * 1e3:7.2f} ms")
    compile_dir(Path(briefparse.__file__).parent, quiet=1)  # as every installer does
    imports = [[import_seconds(code) for code in ("pass", BASE, "import briefparse")] for _ in range(3 * rounds)]
    empty, base, own = map(min, zip(*imports, strict=True))
    print(
        f"import briefparse: {(own - empty) / (base - empty):.2f} times attrs, parsel and dateutil ({base - empty:.3f} s)"
    )


if __name__ == "__main__":
    main()
