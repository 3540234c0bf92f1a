"""Write one table of all exchanges in a folder of pages: ``python examples/folder_to_csv.py FOLDER OUT.csv``."""

import sys
from pathlib import Path

import briefparse

folder, out = Path(sys.argv[1]), Path(sys.argv[2])
briefings = []
for page in sorted(folder.rglob("*.html")):
    try:
        briefings.append(briefparse.parse(page))
    except briefparse.NotABriefingError as error:
        print(f"{page.name}: {error}", file=sys.stderr)
out.write_text(briefparse.dumps(briefings, format="csv"), encoding="utf-8", newline="")
print(f"{sum(len(b.exchanges) for b in briefings)} exchanges of {len(briefings)} briefings")
