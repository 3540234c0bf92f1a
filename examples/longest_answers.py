"""Print the five longest answers of a page, with who gave them: ``python examples/longest_answers.py [PAGE]``."""

import sys
from importlib.resources import files
from pathlib import Path

import briefparse

page = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(str(files("briefparse") / "samples" / "answers.html"))
briefing = briefparse.parse(page)
for exchange in sorted(briefing.exchanges, key=lambda x: len(x.answer), reverse=True)[:5]:
    who = exchange.answerer.label if exchange.answerer else "nobody"
    print(f"{len(exchange.answer):6} {who}: {exchange.answer[:60]}")
