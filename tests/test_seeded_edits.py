"""diff finds each of a set of seeded edits and nothing else, on every page and in every language."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random

import pytest

import briefparse
from briefparse import Briefing, NotABriefingError
from seeding import EDITS, NEW_LABEL, NEW_QUESTION, NEW_WORD, PAGE_EDITS, Outcome, Seeded, SeededPage, found
from test_dialogues import WORDS, Said, Words, as_page, as_text, dialogue

PAGES = sorted(path for path in (Path(__file__).parent / "pages").rglob("*.*") if path.suffix != ".json")
#: What a page says of itself is read elsewhere on it, or as something else, where these edits were made.
READ_OTHERWISE = {
    ("cn-mfa/2019.html", "page_with_other_title"): "the title stands twice, and the other one is taken",
    ("cn-mnd/before_2023.html", "page_without_exchange"): "a heading above an emptied paragraph is furniture",
    ("in-mea/description.html", "page_without_note"): "another rule becomes the one that ends the transcript",
    ("jp-cao/minister.html", "page_without_note"): "the note says the place",
    ("ru-government/record.html", "page_with_other_markup"): "the title is a paragraph's first line",
    ("us-state/2001_2009.html", "page_with_other_markup"): "place and time are a paragraph's lines",
    ("whitehouse/drupal_2015.html", "page_with_other_title"): "a byline is known by the line above it",
    ("whitehouse/releases_2001_text.html", "page_with_other_markup"): "the head is a paragraph's lines",
    ("whitehouse/releases_2001_text.html", "page_with_other_title"): "a byline is known by the line above it",
}
#: For each edit: on how many of the pages there is a place for it, at least.
CASES = {
    "move_exchange": 110, "change_note": 65, "several": 95, "page_without_question": 130, "page_without_exchange": 85,
    "page_relabelled": 65, "page_with_other_title": 110, "page_without_note": 50,
}  # fmt: skip


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def url_of(path: Path) -> str | None:
    url: str | None = json.loads(path.with_name(f"{path.name}.json").read_text("utf-8")).get("url")
    return url


def choices(path: Path) -> Random:
    return Random(name_of(path))  # noqa: S311 - the same choices each time are what is wanted


@cache
def parsed(path: Path) -> Briefing:
    return briefparse.parse(path.read_bytes(), url=url_of(path), xpaths=True)


def mirrored(outcome: Counter[Outcome]) -> Counter[Outcome]:
    other = {"removed": "added", "added": "removed"}
    kinds = {kind: re.sub(r"removed|added", lambda word: other[word[0]], kind) for kind, _, _ in outcome}
    return Counter({(kinds[kind], new, old): times for (kind, old, new), times in outcome.items()})


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: str(edit.__name__))
def test_edits_of_a_briefing_are_found_and_nothing_else(edit: Callable[[Briefing, Random], Seeded | None]) -> None:
    cases = 0
    for path in PAGES:
        before = parsed(path)
        if seeded := edit(before, choices(path)):
            cases += 1
            assert found(briefparse.diff(before, seeded.after)) == seeded.outcome, name_of(path)
            assert found(briefparse.diff(seeded.after, before)) == mirrored(seeded.outcome), name_of(path)
    assert cases >= CASES.get(edit.__name__, 160)


def reread(edit: Callable[[str, Briefing, Random], SeededPage | None]) -> Iterator[tuple[Path, SeededPage, Briefing]]:
    """Yield the pages that are read as they were edited."""
    for path in PAGES:
        before = parsed(path)
        page = path.read_bytes().decode(before.metadata.encoding or "utf-8")
        seeded = edit(page, before, choices(path)) if path.suffix == ".html" else None
        try:
            after = seeded and briefparse.parse(seeded.after, url=url_of(path))
        except NotABriefingError:
            continue  # its only question is gone
        if seeded and after and seeded.is_read(before, after):
            yield path, seeded, after


@pytest.mark.parametrize("edit", PAGE_EDITS, ids=lambda edit: str(edit.__name__))
def test_edits_of_a_page_are_found_and_nothing_else(
    edit: Callable[[str, Briefing, Random], SeededPage | None],
) -> None:
    cases = 0
    for path, seeded, after in reread(edit):
        if (name_of(path), edit.__name__) not in READ_OTHERWISE:
            cases += 1
            assert found(briefparse.diff(parsed(path), after)) == seeded.outcome, name_of(path)
    assert cases >= CASES.get(edit.__name__, 160)


Edited = tuple[str, Said, Counter[Outcome]]


def edited(kind: str, words: Words, said: Said) -> Edited:
    """Return title and turns after an edit, and what a revision must say."""
    (asker, _), (who, answer), *rest = said
    if kind == "question removed":
        return words.title, [*said[:2], *said[3:]], Counter([("removed", said[2], None)])
    if kind == "exchange removed":
        return words.title, rest, Counter(("removed", turn, None) for turn in said[:2])
    if kind == "exchange moved":
        return words.title, [*rest, *said[:2]], Counter(("moved", turn, turn) for turn in said[:2])
    if kind == "turn added":
        new = (asker, NEW_QUESTION)
        return words.title, [*said[:4], new, *said[4:]], Counter([("added", None, new)])
    if kind == "answer reworded":
        new = (who, f"{answer} {NEW_WORD}.")
        return words.title, [said[0], new, *rest], Counter([("reworded", said[1], new)])
    if kind == "label changed":
        new = (words.person, answer)
        return words.title, [said[0], new, *rest], Counter([("relabelled", said[1], new)])
    if kind == "title changed":
        return f"{words.title} {NEW_WORD}", said, Counter([("metadata title", None, None)])
    if kind == "several":
        new = (who, f"{said[3][1]} {NEW_WORD}.")
        outcome: Counter[Outcome] = Counter(("removed", turn, None) for turn in said[:2])
        outcome.update([("reworded", said[3], new), ("metadata title", None, None)])
        return f"{words.title} {NEW_WORD}", [said[2], new, *said[4:]], outcome
    return words.title, said, Counter()


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("written", [as_page, as_text])
def test_edits_of_a_dialogue_in_every_language(language: str, written: Callable[[str, Said, str], bytes | str]) -> None:
    words = WORDS[language]
    said = dialogue(words, [words.question] * 3, words.office)
    before = briefparse.parse(written(words.title, said, "bold"))
    for kind in (
        "question removed", "exchange removed", "exchange moved", "turn added", "answer reworded", "label changed",
        "title changed", "several", "nothing",
    ):  # fmt: skip
        title, turns, outcome = edited(kind, words, said)
        after = briefparse.parse(written(title, turns, "bold"))
        assert found(briefparse.diff(before, after)) == outcome, kind


@pytest.mark.parametrize("language", ["ar", "en", "ja", "ru", "th", "zh"])
def test_markup_and_encoding_are_no_change(language: str) -> None:
    words = WORDS[language]
    said = dialogue(words, [words.question] * 3, words.office)
    before = briefparse.parse(as_page(words.title, said, "bold"))
    page = as_page(words.title, said, "bold").decode()
    others: list[bytes | str] = [
        as_page(words.title, said, "colon"),
        as_page(words.title, said, "line with a colon"),
        as_text(words.title, said, "colon"),
        page.encode("utf-16"),
        page.replace("<div>", '<div class="transcript-2"><div>').replace("</div>", "</div></div>"),
        page.replace("<p>", "<p class='x1'><font>").replace("</p>", "</font></p>"),
        page.replace(". ", ".\n\t").replace(" ", "\u00a0"),
    ]
    for other in others:
        assert not briefparse.diff(before, briefparse.parse(other)), other


def test_the_edits_are_no_words_of_the_pages() -> None:
    """Else a seeded word would be no change."""
    assert not [path for path in PAGES if NEW_WORD in parsed(path).text or NEW_LABEL in parsed(path).text]
