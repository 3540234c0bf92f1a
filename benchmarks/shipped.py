"""Write the baseline that ships with briefparse, ``src/briefparse/drift/baseline.json``, from the pages of ``tests/pages``.

``python benchmarks/shipped.py`` writes it; with ``--check`` it says by its exit code whether the file is today's. The pages are
too few to be judged by each other, so that is not done.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from briefparse.drift.baseline import Baseline, baseline_dumps, baseline_loads, entry_of, grouped
from briefparse.drift.observed import Observed, observe

ROOT = Path(__file__).parent.parent
SHIPPED = ROOT / "src" / "briefparse" / "drift" / "baseline.json"


def pages() -> Iterator[Observed]:
    for path in sorted((ROOT / "tests" / "pages").rglob("*.*")):
        if path.suffix != ".json":
            url = json.loads(path.with_name(f"{path.name}.json").read_text("utf-8")).get("url")
            yield observe(path.read_bytes(), url=url)


def shipped() -> str:
    return baseline_dumps(Baseline(tuple(map(entry_of, grouped(pages())))))


def main() -> int:
    written = shipped()
    if "--check" in sys.argv[1:]:
        return int(baseline_loads(SHIPPED.read_text("utf-8")) != baseline_loads(written))
    SHIPPED.write_text(written, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
