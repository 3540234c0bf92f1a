"""The same input gives the same output under every hash seed, time zone and locale, and in threads."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import briefparse

PAGES = sorted(p for p in (Path(__file__).parent / "pages").rglob("*.*") if p.suffix != ".json")
CODE = """
import sys, pathlib, briefparse
for page in sys.argv[1:]:
    sys.stdout.buffer.write(briefparse.dumps(briefparse.parse(pathlib.Path(page))).encode())
"""


def test_output_does_not_depend_on_the_process() -> None:
    outputs = set()
    for seed, zone, locale in (
        ("0", "UTC", "C"),
        ("1", "Asia/Tokyo", "tr_TR.UTF-8"),
        ("77", "America/New_York", "C.UTF-8"),
    ):
        env = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        run = subprocess.run([sys.executable, "-c", CODE, *map(str, PAGES)], env=env, capture_output=True, check=True)  # noqa: S603
        outputs.add(run.stdout)
    assert len(outputs) == 1


def test_output_does_not_depend_on_the_thread() -> None:
    data = [page.read_bytes() for page in PAGES] * 4
    alone = [briefparse.parse(page) for page in data]
    with ThreadPoolExecutor(8) as pool:
        assert alone == list(pool.map(briefparse.parse, data))
