"""The lexicons are data that people edit: each file keeps the one shape the code relies on."""

from __future__ import annotations

import tomllib
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import briefparse

FOLDER = Path(briefparse.__file__).parent / "lexicons"
FILES = sorted(FOLDER.glob("*.toml"))
WORDS = (
    "question", "answer", "official", "moderator", "follow_up", "bare", "outlet", "not_speaker", "stage", "end", "after",
    "lead_in", "honorific",
)  # fmt: skip
#: Words that only some languages need.
OPTIONAL = (
    "alone",
    "blocked",
    "body",
    "crowd",
    "debate",
    "editor",
    "faq",
    "floor",
    "greeting",
    "letterhead",
    "meeting",
    "motto",
    "myself",
)
VALUES = ("kind", "field")
NUMBERS = ("months", "weekdays")
TABLES = (*WORDS, *VALUES, *NUMBERS)
#: Tables whose words are compared with a label: a label comes without colon, brackets and outer points.
LABELS = ("question", "answer", "official", "moderator", "follow_up", "bare", "outlet", "not_speaker", "honorific")
SCRIPTS = {
    "Latin", "Cyrillic", "Arabic", "Armenian", "Bengali", "Devanagari", "Georgian", "Greek", "Han", "Hangul", "Hebrew",
    "Kana", "Sinhala", "Thai",
}  # fmt: skip
NUMERIC_MONTHS = {"ja", "ko", "zh"}
KINDS = {
    "press_conference", "briefing", "interview", "media_questions", "gaggle", "remarks", "doorstop", "statement",
    "speech", "readout",
}  # fmt: skip
FIELDS = {
    "title", "date", "published", "updated", "place", "url", "category", "tags", "views", "print", "related", "speakers",
    "subject", "other",
}  # fmt: skip

Data = dict[str, Any]


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture
def data(path: Path) -> Data:
    return tomllib.loads(path.read_text("utf-8"))


def fold(term: str) -> str:
    return unicodedata.normalize("NFKC", term.replace("’", "'")).casefold()


def test_the_promised_languages_are_there() -> None:
    promised = {
        "ar", "az", "bg", "cs", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "hy", "id", "it", "ja", "ka", "kk", "ko",
        "ms", "nl", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "th", "tl", "tr", "uk", "vi", "zh",
    }  # fmt: skip
    assert promised <= {path.stem for path in FILES}


def test_the_head_says_what_the_file_serves_and_rests_on(path: Path) -> None:
    comment = [line for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
    assert comment
    assert "general" in " ".join(comment) or "Evidence" in " ".join(comment)


def test_top_level(path: Path, data: Data) -> None:
    assert data["language"] == path.stem
    assert data["name"].strip()
    assert data["scripts"]
    assert set(data["scripts"]) <= SCRIPTS
    assert isinstance(data.get("day_first", True), bool)
    assert set(data.get("also", ())) <= {other.stem for other in FILES} - {path.stem}
    assert set(data) - set(TABLES) <= {
        "language",
        "name",
        "scripts",
        "common",
        "letters",
        "day_first",
        "question_marks",
        "serves",
        "also",
        "solar_months",
        *OPTIONAL,
    }


def test_no_two_lexicons_serve_one_language() -> None:
    served = [tag for path in FILES for tag in tomllib.loads(path.read_text("utf-8")).get("serves", ())]
    assert len(set(served)) == len(served)
    assert not set(served) & {path.stem for path in FILES}


def test_common_words(data: Data) -> None:
    common = data["common"]
    assert 30 <= len(common) <= 45
    assert common == [word.strip().lower() for word in common]
    assert len(set(map(fold, common))) == len(common)


@pytest.mark.parametrize("table", [*TABLES, *OPTIONAL])
def test_every_table_is_there_with_keys_in_folded_form(data: Data, table: str) -> None:
    terms = data.get(table, {}) if table in OPTIONAL else data[table]
    for key in terms:
        assert key
        assert key == " ".join(key.split()), f"outer or doubled white space: {key!r}"
        assert key == key.lower(), f"not lower case: {key!r}"
        plain = unicodedata.normalize("NFKC", key).replace("\u0e4d\u0e32", "\u0e33")  # Thai am is typed as one
        assert key == plain, f"full-width or composed form: {key!r}"
        assert "’" not in key, f"the straight apostrophe is the folded form: {key!r}"
        assert key[-1] not in ":;,", f"punctuation at the end: {key!r}"
    twice = [term for term, n in Counter(map(fold, terms)).items() if n > 1]
    assert not twice


@pytest.mark.parametrize("table", LABELS)
def test_label_words_hold_no_brackets(data: Data, table: str) -> None:
    assert not [key for key in data[table] if set(key) & set("()[]<>（）【】") or key[-1] == "."]


@pytest.mark.parametrize("table", [*WORDS, *OPTIONAL])
def test_each_word_says_where_it_was_seen(data: Data, table: str) -> None:
    assert all(isinstance(value, str) and value.strip() for value in data.get(table, {}).values())


def test_kinds_and_fields_are_known(data: Data) -> None:
    assert set(data["kind"].values()) <= KINDS
    assert set(data["field"].values()) <= FIELDS


def test_months_and_weekdays(data: Data) -> None:
    months = data["months"].values()
    assert all(type(value) is int for value in (*months, *data["weekdays"].values()))
    assert set(months) == (set() if data["language"] in NUMERIC_MONTHS else set(range(1, 13)))
    assert set(data["weekdays"].values()) == set(range(1, 8))
    solar = data.get("solar_months", {})
    assert set(solar.values()) in (set(), set(range(1, 13)))
    assert not set(map(fold, solar)) & set(map(fold, data["months"]))


@pytest.mark.parametrize("table", ["follow_up", "bare"])
def test_who_asks_on_and_bare_marks_are_askers(data: Data, table: str) -> None:
    assert set(data[table]) <= set(data["question"])


def test_the_bare_mark_of_an_answer_is_the_article_a() -> None:
    assert all("a" not in tomllib.loads(path.read_text("utf-8"))["bare"] for path in FILES)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("question", "answer"),
        ("question", "moderator"),
        ("question", "official"),
        ("answer", "moderator"),
        ("moderator", "official"),
        ("official", "outlet"),
        ("official", "honorific"),
    ],
)
def test_a_word_has_one_role(data: Data, one: str, other: str) -> None:
    assert not set(map(fold, data[one])) & set(map(fold, data[other]))


@pytest.mark.parametrize("table", ["question", "answer", "moderator", "official"])
@pytest.mark.parametrize("refused", ["not_speaker", "field"])
def test_no_label_is_refused_as_a_speaker(data: Data, table: str, refused: str) -> None:
    """What is not a speaker, or opens a header line, is refused before its role is asked for."""
    assert not set(map(fold, data[table])) & set(map(fold, data[refused]))
