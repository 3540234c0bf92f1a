"""Formats: round trips of any briefing, tables that other programs read, and bad documents that say where they are bad."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path

import pandas as pd  # type: ignore[import-untyped]  # pandas ships no types
import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefparse
from briefparse import (
    Briefing,
    Coverage,
    Date,
    Diagnostic,
    Exchange,
    FormatError,
    Metadata,
    Note,
    Region,
    Related,
    Role,
    Span,
    Speaker,
    Turn,
    UnknownFormatError,
)

TEXT = st.text(max_size=30)
MAYBE = st.none() | TEXT
SPAN = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda pair: Span(*sorted(pair)))
SPEAKER = st.builds(Speaker, MAYBE, MAYBE, MAYBE, MAYBE, st.none() | st.sampled_from(Role), MAYBE)
TURN = st.builds(Turn, SPEAKER, TEXT, SPAN, st.lists(SPAN, max_size=3).map(tuple))
DATE = st.builds(Date, st.dates().map(str), st.just("day"), TEXT, TEXT)
METADATA = st.builds(
    Metadata,
    title=MAYBE,
    date=st.none() | DATE,
    published=st.none() | DATE,
    tags=st.lists(TEXT, max_size=2).map(tuple),
    views=st.none() | st.integers(0, 10**9),
    related=st.lists(st.builds(Related, TEXT, MAYBE, MAYBE), max_size=2).map(tuple),
    adapter=TEXT,
)


@st.composite
def briefings(draw: st.DrawFn) -> Briefing:
    turns = tuple(draw(st.lists(TURN, max_size=5)))
    picked = st.lists(st.sampled_from(turns), max_size=3).map(tuple) if turns else st.just(())
    some = st.lists(st.sampled_from(turns), min_size=1, max_size=3).map(tuple) if turns else st.nothing()
    return Briefing(
        metadata=draw(METADATA),
        text=draw(TEXT),
        turns=turns,
        notes=tuple(draw(st.lists(st.builds(Note, TEXT, TEXT, SPAN), max_size=2))),
        exchanges=tuple(draw(st.lists(st.builds(Exchange, some, picked, st.booleans()), max_size=3))) if turns else (),
        ignored=tuple(draw(st.lists(st.builds(Region, TEXT, SPAN), max_size=2))),
        coverage=draw(st.builds(Coverage, ignored=st.dictionaries(TEXT, st.integers(0, 9), max_size=2))),
        diagnostics=tuple(draw(st.lists(st.builds(Diagnostic, TEXT, TEXT, TEXT, st.none() | SPAN), max_size=2))),
    )


@pytest.mark.parametrize("name", ["json", "jsonl"])
@given(briefing=briefings())
def test_a_lossless_format_gives_the_briefing_back(name: str, briefing: Briefing) -> None:
    text = briefparse.dumps(briefing, format=name)
    text.encode("utf-8")
    assert briefing == briefparse.loads(text, format=name)


@given(briefings())
def test_csv_has_a_row_for_each_exchange_and_each_turn(briefing: Briefing) -> None:
    for name, rows in (("csv", briefing.exchanges), ("csv-turns", briefing.turns)):
        table = list(csv.reader(io.StringIO(briefparse.dumps(briefing, format=name), newline="")))
        assert len(rows) == len(table) - 1
        assert {len(row) for row in table} == {len(table[0])}


def sample() -> Briefing:
    page = Path(briefparse.__file__).parent / "samples" / "answers.html"
    return briefparse.parse(page)


def test_the_document_is_that_of_the_design() -> None:
    document = json.loads(briefparse.dumps(sample()))
    assert list(document)[:5] == ["version", "id", "metadata", "text", "turns"]
    assert document["version"] == 1
    assert document["metadata"]["date"] == {
        "value": "2024-05-14",
        "precision": "day",
        "raw": "14 May 2024",
        "source": "title",
    }
    assert document["turns"][1]["speaker"]["label"] == "Question"
    exchange = document["exchanges"][1]
    assert exchange.pop("id") == sample().exchanges[1].id
    assert exchange == {"questions": [3, 4], "answers": [5], "follow_up": False}


def test_pandas_reads_the_table() -> None:
    table = pd.read_csv(io.StringIO(briefparse.dumps(sample(), format="csv")))
    assert table["question"].tolist()[0] == "When will the northern ferry run again?"
    assert table["answerer_label"].tolist() == ["Ada Lindqvist"] * 3
    assert table["date"].unique().tolist() == ["2024-05-14"]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda d: d.update(version=2), "version"),
        (lambda d: d["turns"][1]["speaker"].update(role="king"), "turns[1].speaker.role"),
        (lambda d: d["exchanges"][0].update(questions=[99]), "exchanges[0].questions"),
        (lambda d: d.pop("text"), "text"),
    ],
)
def test_a_bad_document_says_where(change: object, where: str) -> None:
    document = json.loads(briefparse.dumps(sample()))
    change(document)  # type: ignore[operator]  # a lambda of the table above
    with pytest.raises(FormatError) as caught:
        briefparse.loads(json.dumps(document))
    assert where in str(caught.value)


def test_what_is_no_json_and_what_cannot_be_read_back() -> None:
    with pytest.raises(FormatError):
        briefparse.loads("{")
    with pytest.raises(UnknownFormatError):
        briefparse.loads("a,b", format="csv")
    with pytest.raises(briefparse.UnknownFormatError, match="did you mean 'json"):
        briefparse.dumps(sample(), format="jsom")


def test_a_format_that_cannot_be_read_back_is_not_called_unknown() -> None:
    with pytest.raises(briefparse.UnknownFormatError, match="format 'csv' cannot be read back; these can: json, jsonl"):
        briefparse.loads("exchange\r\n", format="csv")


def test_ids_and_the_hash_of_the_text_follow_from_the_words() -> None:
    briefing = sample()
    document = json.loads(briefparse.dumps(briefing))
    assert document["id"] == briefing.id
    assert [turn["id"] for turn in document["turns"]] == [turn.id for turn in briefing.turns]
    assert document["text_sha256"] == hashlib.sha256(document["text"].encode()).hexdigest()
    forged = document | {"id": "of another text", "text_sha256": ""}
    assert briefparse.loads(json.dumps(forged)) == briefing


def test_the_columns_of_coverage_add_up() -> None:
    row = next(csv.DictReader(io.StringIO(briefparse.dumps(sample(), "csv"))))
    parts = [int(row[f"coverage_{part}"]) for part in ("turns", "notes", "ignored", "unclaimed")]
    assert sum(parts) == int(row["coverage_body"]) == sample().coverage.body
