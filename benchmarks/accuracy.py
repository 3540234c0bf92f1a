"""Write the README's accuracy table: briefparse beside what a user would pick instead, on the same labelled pages.

``python benchmarks/accuracy.py SCORER --write README.md`` needs the peers of ``benchmarks/peers.txt``; ``--check README.md``
needs none: it reads only the columns of briefparse and exits with 1 where they are not today's. SCORER is the ``score.py`` that
stands beside the labelled pages; its rules are used for all.

Peers: trafilatura finds the text of a page, its title and its date, and turnchunk cuts the text into turns. Where trafilatura
finds nothing (sources that are text already, XML), turnchunk gets the source as it is. Words before the first label are no turn.
Neither tells who asks, so they have no roles and no exchanges. whtranscripts reads the pages of presidency.ucsb.edu in their
design before 2018, and nothing else.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import redirect_stderr
from importlib.metadata import version
from importlib.util import module_from_spec, spec_from_file_location
from io import StringIO
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import briefparse

Document = dict[str, Any]
#: Reads a page as the JSON document has it, as far as the reader can; ``None`` where it says that there is no transcript.
Reader = Callable[[bytes, str | None], Document | None]

ALL = ("turn", "text", "label", "role", "exchange", "title", "date")
START, END = "<!-- accuracy: written by benchmarks/accuracy.py -->", "<!-- end of accuracy -->"
OWN = 2 + len(ALL) + 2  # columns of the family, its pages and briefparse


class Peer(NamedTuple):
    """One column group: its heading, what it is asked, and how it reads."""

    name: str
    measures: tuple[str, ...]
    read: Reader


def briefparse_reader(adapter: str | None) -> Reader:
    def read(page: bytes, url: str | None) -> Document | None:
        try:
            briefing = briefparse.parse(page, url=url, adapter=adapter)
        except briefparse.NotABriefingError:
            return None
        document: Document = json.loads(briefparse.dumps(briefing, format="json"))
        return document

    return read


def trafilatura_turnchunk(page: bytes, url: str | None) -> Document | None:
    import trafilatura  # noqa: PLC0415 - only for the comparison
    import turnchunk  # noqa: PLC0415

    text = trafilatura.extract(page, url=url, include_comments=False) or page.decode("utf-8", "replace")
    facts = trafilatura.extract_metadata(page, default_url=url)
    turns = turnchunk.parse(text, format="plain").turns
    first = next((i for i, turn in enumerate(turns) if turn.speaker), len(turns))
    said = [(turn.speaker, turn.text) for turn in turns[first:]]
    return document_of(said, facts.title if facts else None, facts.date if facts else None)


def whtranscripts_reader(page: bytes, _url: str | None) -> Document | None:
    import whtranscripts  # noqa: PLC0415 - only for the comparison

    with redirect_stderr(StringIO()):  # it prints what it wonders at
        briefing = whtranscripts.Briefing(page)
    runs = groupby(briefing.passages, key=lambda passage: passage.speaker)
    said = [(speaker, "\n\n".join(passage.text for passage in run)) for speaker, run in runs]
    return document_of(said, None, briefing.date and briefing.date.isoformat())


def document_of(said: Iterable[tuple[str | None, str]], title: str | None, date: str | None) -> Document:
    turns = [{"speaker": {"label": label, "role": None}, "text": text} for label, text in said]
    return {"metadata": {"title": title, "date": {"value": date}}, "turns": turns, "exchanges": []}


OURS = (
    Peer("briefparse", ALL, briefparse_reader(None)),
    Peer("generic", ("turn", "exchange"), briefparse_reader("generic")),
)
PEERS = (
    Peer("t + t", ("turn", "text", "label", "title", "date"), trafilatura_turnchunk),
    Peer("wht", ("turn", "text", "label"), whtranscripts_reader),
)
#: What whtranscripts can read at all: the element that it takes the words from, on a page with the number that it asks for.
OLD_UCSB = (b'class="displaytext"', b"pid=")

Figures = dict[str, float]


def figures(
    peer: Peer, page: bytes, gold: Mapping[str, Any], compare: Callable[..., tuple[Figures, object]]
) -> Figures:
    if peer.read is whtranscripts_reader and not all(sign in page for sign in OLD_UCSB):
        return {}
    document = peer.read(page, gold.get("url"))
    if document is None:
        return dict.fromkeys(peer.measures, 0.0)
    found, _ = compare(gold, document)
    return {measure: found[measure] for measure in peer.measures}


def rows_of(scorer: Path, peers: tuple[Peer, ...]) -> list[list[str]]:
    """Return the rows of the table: one a language, one a family of pages, one for all; means over pages."""
    spec = spec_from_file_location("score", scorer)
    if spec is None or spec.loader is None:
        msg = f"{scorer} is no Python module"
        raise SystemExit(msg)
    score = module_from_spec(spec)
    spec.loader.exec_module(score)
    corpus = scorer.parent.parent / "corpus"
    groups: dict[str, list[list[Figures]]] = defaultdict(list)
    for path in sorted(corpus.rglob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        if gold["is_briefing"]:
            page = (corpus / gold["page"]).read_bytes()
            found = [figures(peer, page, gold, score.compare) for peer in peers]
            for group in ("all", f"language: {gold['language']}", family_of(gold["page"])):
                groups[group].append(found)
    order = sorted(groups, key=lambda group: (group != "all", not group.startswith("language"), group))
    return [[group, str(len(groups[group])), *cells(groups[group], peers)] for group in order]


def family_of(page: str) -> str:
    return next(part for part in page.split("/")[1 if "/" in page[5:] else 0 :] if not part.startswith("_"))


def cells(pages: list[list[Figures]], peers: tuple[Peer, ...]) -> list[str]:
    found = []
    for at, peer in enumerate(peers):
        for measure in peer.measures:
            values = [page[at][measure] for page in pages if page[at]]
            found.append(f"{sum(values) / len(values):.3f}".removeprefix("0") if values else "")
    return found


def table(rows: list[list[str]], peers: tuple[Peer, ...]) -> str:
    ours = {OURS[0].name: ""}
    head = ["", "pages", *(f"{m} {ours.get(peer.name, peer.name)}".strip() for peer in peers for m in peer.measures)]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def with_table(text: str, written: str) -> str:
    before, _, rest = text.partition(START)
    return f"{before}{START}\n\n{written}\n\n{END}{rest.partition(END)[2]}"


def stale(text: str, rows: list[list[str]]) -> list[str]:
    """Return the rows of today whose columns of briefparse the text does not hold."""
    printed = {tuple(line.strip("| ").split(" | ")[:OWN]) for line in text.partition(START)[2].splitlines()}
    return [" | ".join(row) for row in rows if tuple(row) not in printed]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--check", type=Path)
    options = parser.parse_args()
    if options.check:
        old = stale(options.check.read_text("utf-8"), rows_of(options.scorer, OURS))
        print("\n".join(["not today's figures in the table:", *old]) if old else "the accuracy table is today's")
        return bool(old)
    everyone = (*OURS, *PEERS)
    versions = ", ".join(
        f"{name} {version(name)}" for name in ("briefparse", "trafilatura", "turnchunk", "whtranscripts")
    )
    legend = "`generic`: briefparse without its adapters; `t + t`: trafilatura and turnchunk; `wht`: whtranscripts"
    written = f"{table(rows_of(options.scorer, everyone), everyone)}\n\n{legend}. Versions: {versions}."
    if options.write:
        options.write.write_text(with_table(options.write.read_text("utf-8"), written), "utf-8")
    print(written)
    return 0


if __name__ == "__main__":
    sys.exit(main())
