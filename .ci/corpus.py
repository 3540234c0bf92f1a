"""Print the corpus totals and fail below the last landed ones (``ratchet.json``, which may only rise).

``python .ci/corpus.py --raise`` writes today's totals where they are higher. Where the corpus is absent nothing is checked.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SCORE = HERE.parent.parent / "shared" / "score" / "score.py"
RATCHET = HERE / "ratchet.json"
MODES: dict[str, list[str]] = {"adapters": [], "generic": ["--generic"], "no-url": ["--no-url"]}


def totals(options: list[str]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.json"
        run = subprocess.run(  # noqa: S603 - our own scorer
            [sys.executable, str(SCORE), "--json", str(out), *options], capture_output=True, text=True, check=False
        )
        print("\n".join(run.stdout.splitlines()[-2:]), run.stderr, sep="")
        found: dict[str, float] = json.loads(out.read_text("utf-8"))["total"]
    return found


def main() -> int:
    if not SCORE.exists():
        print("no corpus here: totals not checked")
        return 0
    floors = json.loads(RATCHET.read_text("utf-8")) if RATCHET.exists() else {}
    falls = []
    for mode, options in MODES.items():
        print(f"corpus totals, {mode}:")
        now = {name: round(value, 4) for name, value in totals(options).items()}
        floor = floors.get(mode, {})
        falls += [f"{mode} {name} {now[name]} < {least}" for name, least in floor.items() if now[name] < least]
        if "--raise" in sys.argv:
            floors[mode] = {name: max(value, floor.get(name, 0.0)) for name, value in now.items()}
    if "--raise" in sys.argv:
        RATCHET.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")
    if falls:
        print("below the ratchet: " + "; ".join(falls))
    return bool(falls)


if __name__ == "__main__":
    sys.exit(main())
