"""Links to turns: what a browser finds by them is the turn, and where no link can tell two turns apart there is none."""

from __future__ import annotations

import csv
import io
import re
from itertools import accumulate, pairwise

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import briefparse
from briefparse import Briefing, Exchange, Metadata, Note, Role, Span, Speaker, Turn, link
from text_fragments import Directive, bases, directive_of, found_in

URL = "https://www.example.org/briefing/7"
Said = tuple[str, list[str]]  # the label as printed, and the paragraphs


def briefing_of(said: list[Said], url: str | None = URL, *, label_alone: bool = False) -> Briefing:
    """Return a briefing whose every turn is a label and paragraphs; the label in the first of them or above it."""
    blocks: list[str] = []
    turns = []
    at = 0
    for label, paragraphs in said:
        own = [label, *paragraphs] if label_alone else [f"{label} {paragraphs[0]}", *paragraphs[1:]]
        starts = [*accumulate((len(block) + 2 for block in own), initial=at)]
        spans = [Span(start, start + len(block)) for start, block in zip(starts, own, strict=False)]
        words = tuple(spans[1:] if label_alone else [Span(at + len(label) + 1, spans[0].end), *spans[1:]])
        turns.append(Turn(Speaker(label, role=Role.PRESS), "\n\n".join(paragraphs), Span(at, spans[-1].end), words))
        blocks += own
        at = starts[-1]
    return Briefing(Metadata(url=url), "\n\n".join(blocks), tuple(turns))


def found(briefing: Briefing, url: str) -> str:
    """Return what a browser marks."""
    blocks = briefing.text.split("\n\n")
    match = found_in(blocks, directive_of(url))
    assert match
    starts = [*accumulate((len(block) + 2 for block in blocks), initial=0)]
    (first, start), (last, end) = match
    return briefing.text[starts[first] + start : starts[last] + end]


def terms(url: str | None) -> Directive:
    assert url
    return directive_of(url)


def test_the_matcher_is_that_of_the_draft() -> None:
    """The examples of the draft itself."""
    blocks = ["The quick brown fox", "jumped over the lazy dog"]
    assert found_in(blocks, Directive("The quick", "lazy dog")) == ((0, 0), (1, 24))
    assert found_in(["The", "quick brown fox", blocks[1]], Directive("The quick", "lazy dog")) is None
    assert found_in(["An impressive mountain ranger"], Directive("mountain range")) is None
    assert found_in(["An impressive mountain range"], Directive("mountain range")) == ((0, 14), (0, 28))
    assert found_in(["ウィキペディアへようこそ"], Directive("ようこ")) is None
    assert found_in(["a b", "c b"], Directive("b", prefix="c")) == ((1, 2), (1, 3))
    assert found_in(["b a", "b c"], Directive("b", suffix="c")) == ((1, 0), (1, 1))
    assert found_in(["a b c", "b d"], Directive("a", "b", suffix="d")) == ((0, 0), (1, 1))
    assert found_in(["a c", "a d"], Directive("a", suffix="d")) == ((1, 0), (1, 1))


# What it is made of

SAID: list[Said] = [
    ("Question:", ["Will the ferry run on Sundays, too, when the ice is gone from the harbour?"]),
    ("Ms. Rowe:", ["It will run.", "And it will run on Mondays, as it has run these last ten years or more."]),
    ("Question:", ["Will the ferry run on Mondays - and who pays?"]),
    ("Ms. Rowe:", ["All of us pay."]),
]


def test_a_start_has_four_words_and_no_more_than_it_takes() -> None:
    briefing = briefing_of(SAID)
    assert terms(link(briefing, briefing.turns[0])).start == "Will the ferry run on Sundays,"
    assert terms(link(briefing, briefing.turns[0])).end == "gone from the harbour?"
    assert terms(link(briefing, briefing.turns[2])).start == "Will the ferry run on Mondays"
    briefing = briefing_of([*SAID[:2], *SAID[3:]])
    assert terms(link(briefing, briefing.turns[0])).start == "Will the ferry run"


def test_a_turn_of_few_words_starts_with_its_label_and_what_stands_before() -> None:
    briefing = briefing_of(SAID)
    url = link(briefing, briefing.turns[1])
    assert terms(url) == Directive("Ms. Rowe:", "ten years or more.", prefix="gone from the harbour?")
    assert found(briefing, url or "") == briefing.text[slice(*briefing.turns[1].span)]


def test_four_words_stand_for_themselves() -> None:
    briefing = briefing_of(SAID)
    assert terms(link(briefing, briefing.turns[3])) == Directive("All of us pay.")
    longer = briefing_of([*SAID[:3], ("Ms. Rowe:", ["All of us pay for it from now on, too."])])
    assert terms(link(longer, longer.turns[3])) == Directive("All of us pay", "from now on, too.")
    words = longer.turns[3].paragraphs[0]
    assert terms(link(longer, Span(words.start, words.end - len(" on, too.")))) == Directive(
        "All of us pay for it from now"  # eight words at most are a start without an end
    )


def test_nine_words_are_a_start_and_an_end() -> None:
    briefing = briefing_of([("Rowe:", ["All of us pay for it from now on"]), ("Holm:", ["No."])])
    words = briefing.turns[0].paragraphs[0]
    assert terms(link(briefing, words)) == Directive("All of us pay", "it from now on")
    assert terms(link(briefing, Span(words.start, words.end - 3))) == Directive("All of us pay for it from now")


def test_a_start_goes_on_for_as_long_as_it_takes() -> None:
    same = "We have said in June and in July and again in August that we pay for"
    briefing = briefing_of([("Rowe:", [f"{same} the pier, all of us."]), ("Holm:", [f"{same} the ferry, all of us."])])
    assert terms(link(briefing, briefing.turns[0])).start == f"{same} the pier,"


def test_terms_start_and_end_with_words() -> None:
    """A space at the end would tell ``play`` from ``playful``, but only here."""
    briefing = briefing_of([("A:", ["We run and play now"]), ("Q:", ["We run and playful games too"])])
    assert terms(link(briefing, briefing.turns[0])).start == "We run and play now"
    briefing = briefing_of([("A:", ["Let them all go and splay and run on and may play and run on"])])
    assert terms(link(briefing, briefing.turns[0])).end == "may play and run on"


def test_words_of_the_same_sentence_tell_two_words_apart() -> None:
    briefing = briefing_of([("A:", ["pier one and pier two and the pier of us all"])])
    first, second, third = (Span(found.start(), found.end()) for found in re.finditer("pier", briefing.text))
    assert terms(link(briefing, first)) == Directive("pier", prefix="A:")
    assert terms(link(briefing, second)) == Directive("pier", prefix="pier one and")
    assert terms(link(briefing, third)) == Directive("pier", prefix="pier two and the")
    bare = Briefing(Metadata(url=URL), "pier one and pier two", ())
    assert terms(link(bare, Span(0, 4))) == Directive("pier", suffix="one and pier two")


def test_turns_out_of_order_have_links_all_the_same() -> None:
    briefing = briefing_of(SAID)
    turned = evolve(briefing, turns=briefing.turns[::-1])
    for turn in turned.turns:
        assert found(turned, link(turned, turn) or "") in briefing.text[slice(*turn.span)]


def test_an_end_that_stands_in_the_turn_before_is_longer() -> None:
    briefing = briefing_of([("Rowe:", ["It will open in the spring, I say it again, so we open in the spring."])])
    assert terms(link(briefing, briefing.turns[0])).end == "we open in the spring."[3:]
    briefing = briefing_of([("Rowe:", ["First of all, we open in the spring and they open in the spring"])])
    assert terms(link(briefing, briefing.turns[0])).end == "they open in the spring"


def test_an_end_that_is_the_last_sentence_and_stands_before_is_left_out() -> None:
    briefing = briefing_of([("Rowe:", ["It opens to all. So it does.", "So it does."])])
    assert terms(link(briefing, briefing.turns[0])) == Directive("It opens to all.")


def test_what_separates_terms_is_encoded() -> None:
    briefing = briefing_of([("A & B-C, D:", ["100% is: yes~"])])
    url = link(briefing, briefing.turns[0])
    assert url == f"{URL}#:~:text=A%20%26%20B%2DC%2C%20D%3A,yes~"
    assert found(briefing, url) == briefing.text


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("It opens on Monday. And all of us are glad.", "It opens on Monday."),
        ("It opens on Monday – and all of us are glad.", "It opens on Monday"),
        ("It opens on “Monday” and all of us are glad.", "It opens on"),
        ("It opens on (most) Mondays and all are glad.", "It opens on"),
        ("So it opens on Monday, and all are glad, it opens on Mondays", "So it opens on"),
    ],
)
def test_no_term_holds_a_space_that_may_be_two(said: str, start: str) -> None:
    """A browser does not fold a no-break space beside another; the canonical text does."""
    briefing = briefing_of([("ROWE:", ["No."]), ("HOLM:", [said])])
    words = briefing.turns[1].paragraphs[0]
    directive = terms(link(briefing, words))
    assert directive.start == start
    for space in (i for i, char in enumerate(briefing.text) if char == " "):
        odd = briefing.text[:space] + "\xa0 " + briefing.text[space + 1 :]
        sure = re.match(r"[\w,] \w", briefing.text[space - 1 : space + 2]) and not briefing.text.startswith(
            "ROWE: ", space - 5
        )
        assert sure or found_in(odd.split("\n\n"), directive)


# Turns that are said twice

TWICE: list[Said] = [
    ("Q:", ["When will it be open to all of us?"]),
    ("A:", ["Soon enough."]),
    ("Q:", ["Pardon?"]),
    ("A:", ["Soon enough."]),
    ("Q:", ["Thank you."]),
]


def test_words_before_tell_two_turns_apart() -> None:
    briefing = briefing_of(TWICE)
    assert terms(link(briefing, briefing.turns[1])) == Directive("A:", "Soon enough.", prefix="to all of us?")
    assert terms(link(briefing, briefing.turns[3])) == Directive("A:", "Soon enough.", prefix="Pardon?")


def test_words_after_tell_two_turns_apart_where_those_before_do_not() -> None:
    briefing = briefing_of([("A:", ["Yes."]), ("Q:", ["Why?"]), ("A:", ["Yes, I said."])])
    assert terms(link(briefing, briefing.turns[0])) == Directive("A:", suffix="Yes.")
    briefing = briefing_of([("Q:", ["Is it?"]), ("A:", ["It is."]), ("Q:", ["Is it?"]), ("A:", ["It is not."])])
    assert terms(link(briefing, briefing.turns[3])) == Directive("A:", suffix="It is not.")


def test_words_on_both_sides_tell_turns_apart_where_one_side_does_not() -> None:
    words = [(before, answer) for before, answer in ("xy", "zy", "xw") for _ in "."]
    briefing = briefing_of([turn for q, a in words for turn in (("Q:", [f"{q}?"]), ("A:", [f"{a}."]))])
    assert terms(link(briefing, briefing.turns[1])) == Directive("A:", prefix="x?", suffix="y.")


def test_whole_blocks_tell_turns_apart_where_sentences_do_not() -> None:
    words = [(before, after) for before, after in ("xy", "zy", "xw")]
    briefing = briefing_of([t for q, r in words for t in (("Q:", [f"{q}?"]), ("A:", ["It is."]), ("Q:", [f"{r}?"]))])
    url = link(briefing, briefing.turns[1])
    assert terms(url) == Directive("A: It is.", prefix="Q: x?", suffix="Q: y?")


def test_turns_that_nothing_tells_apart_have_no_link() -> None:
    briefing = briefing_of([("Q:", ["Yes?"]), ("A:", ["No."])] * 4)
    assert link(briefing, briefing.turns[3]) is None
    assert link(briefing, briefing.turns[0]) is None  # of the first, too: the browser would be right by accident only


def test_case_accents_width_and_kana_make_no_difference() -> None:
    for one, other in (("été", "ETE"), ("ＡＢ", "ab"), ("カメラ", "かめら"), ("Straße", "STRASSE"), ("Łódź", "lodz")):
        briefing = briefing_of(
            [("Q:", [f"It was {one}, I hear"]), ("A:", ["No."]), ("Q:", [f"It was {other}, I hear"])]
        )
        assert terms(link(briefing, briefing.turns[2])) == Directive("Q:", f"was {other}, I hear", prefix="No.")


def test_words_within_words_count_as_the_same() -> None:
    """A browser would not find them; but what is a word differs from one to the next."""
    briefing = briefing_of([("A:", ["We run and play and"]), ("Q:", ["We run and play android games"])])
    assert terms(link(briefing, briefing.turns[0])) == Directive("A:", "run and play and")


def test_a_label_alone_in_its_block_is_told_by_what_stands_before() -> None:
    briefing = briefing_of(
        [("REPORTER:", ["Who pays for it?"]), ("MINISTER:", ["We do."]), ("REPORTER:", ["Who else?"])], label_alone=True
    )
    url = link(briefing, briefing.turns[2])
    assert terms(url) == Directive("REPORTER:", "Who else?", prefix="We do.")
    assert found(briefing, url or "") == "REPORTER:\n\nWho else?"


def test_a_turn_whose_first_words_cannot_be_told_is_found_by_those_after() -> None:
    said: list[Said] = [
        ("A:", ["No."]),
        ("Q:", ["Yes.", "Well."]),
        ("A:", ["No."]),
        ("Q:", ["Yes.", "Well.", "Go on."]),
    ]
    briefing = briefing_of(said)
    assert terms(link(briefing, briefing.turns[3])) == Directive("Well.", suffix="Go on.")
    assert terms(link(briefing, briefing.turns[1])) == Directive("Well.", suffix="A:")


# Scripts without spaces

CHINESE: list[Said] = [
    ("记者：", ["码头什么时候开放？谁来付这笔钱？"]),
    ("发言人：", ["码头六月开放，这一点大家早已知道，所以不必再问。钱由基金来付，一直如此。"]),
    ("记者：", ["码头什么时候开放？还有多久？"]),
]


def test_chinese_is_cut_at_its_punctuation() -> None:
    briefing = briefing_of(CHINESE)
    assert terms(link(briefing, briefing.turns[0])) == Directive("码头什么时候开放？谁来付这笔钱？")
    assert terms(link(briefing, briefing.turns[1])) == Directive(
        "码头六月开放，这一点大家早已知道，", "钱由基金来付，一直如此。"
    )
    assert terms(link(briefing, briefing.turns[2])) == Directive("码头什么时候开放？还有多久？")


def test_a_span_within_a_word_or_clause_is_widened() -> None:
    briefing = briefing_of([*SAID, *CHINESE])
    for part, whole in (("erry run on Sun", "ferry run on Sundays,"), ("基金", "钱由基金来付，"), (" pays?", "pays?")):
        start = briefing.text.index(part)
        url = link(briefing, Span(start, start + len(part)))
        assert found(briefing, url or "") == whole


# Where there is none


@pytest.mark.parametrize(
    "url", [None, "", "www.example.org/x", "file:///x.html", "ftp://example.org/x", "https://", "http://[x"]
)
def test_only_pages_of_the_web_have_links(url: str | None) -> None:
    briefing = briefing_of(SAID, url)
    assert link(briefing, briefing.turns[0]) is None


@pytest.mark.parametrize(
    ("url", "start"),
    [
        ("HTTP://Example.org/x?a=b", "HTTP://Example.org/x?a=b#:~:text="),
        ("https://example.org/#part", "https://example.org/#part:~:text="),
        ("https://example.org/#:~:text=other", "https://example.org/#:~:text="),
        ("https://example.org/#part:~:text=other", "https://example.org/#part:~:text="),
        (" https://example.org/a b ", "https://example.org/a%20b#:~:text="),
        ("https://example.org/é#a b", "https://example.org/é#a%20b:~:text="),
    ],
)
def test_a_fragment_of_the_address_is_kept_and_a_directive_replaced(url: str, start: str) -> None:
    briefing = briefing_of(SAID, url)
    assert link(briefing, briefing.turns[3]) == f"{start}All%20of%20us%20pay."


@pytest.mark.parametrize("span", [Span(0, 0), Span(5, 5000), Span(-3, 5), Span(12, 3)])
def test_a_span_outside_of_the_text_has_no_link(span: Span) -> None:
    assert link(briefing_of(SAID), span) is None


def test_a_span_without_words_has_no_link() -> None:
    briefing = briefing_of(SAID)
    gap = briefing.text.index("\n\n")
    assert link(briefing, Span(gap, gap + 2)) is None
    assert link(Briefing(Metadata(url=URL), "All of us do.\n\n\u0301\u200b", ()), Span(15, 17)) is None


def test_a_paragraph_without_an_edge_is_no_term() -> None:
    briefing = briefing_of([("Q:", ["x" * 1000]), ("A:", ["x" * 1000])])
    assert link(briefing, briefing.turns[0].paragraphs[0]) is None
    assert len(link(briefing_of([("Q:", ["y " * 1000 + "x"])] * 2), Span(0, 50)) or "") == 0


def test_notes_have_links_and_tables_a_column() -> None:
    page = "<p>QUESTION: Is it open to all of us?</p><p>(Laughter.)</p><p>MS. ROWE: It is.</p><p>END</p>"
    briefing = briefparse.parse(page, url=URL)
    assert (
        [terms(link(briefing, note)).start for note in briefing.notes] == [note.text for note in briefing.notes] != []
    )
    assert isinstance(briefing.notes[0], Note)
    turns = list(csv.DictReader(io.StringIO(briefparse.dumps(briefing, format="csv-turns"))))
    assert [row["link"] for row in turns] == [link(briefing, turn) for turn in briefing.turns]
    exchanges = list(csv.DictReader(io.StringIO(briefparse.dumps(briefing, format="csv"))))
    assert [row["question_link"] for row in exchanges] == [link(briefing, briefing.turns[0])]
    nothing = Briefing(Metadata(url=URL), "", (), exchanges=(Exchange(()),))
    assert next(csv.DictReader(io.StringIO(briefparse.dumps(nothing, format="csv"))))["question_link"] == ""


# Any dialogue

WORDS = st.sampled_from(
    ["yes", "no", "Yes", "pier", "piers", "é", "e", "don't", "3.5", "a-b", "x,y", "&", "–", "码头", "开放？", "谁付"]
)
PARAGRAPH = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)
TURNS = st.lists(
    st.tuples(st.sampled_from(["Q:", "A:", "MS. ROWE:", "记者："]), st.lists(PARAGRAPH, min_size=1, max_size=3)),
    min_size=1,
    max_size=12,
)


@given(TURNS, st.booleans())
def test_a_browser_finds_the_turn(said: list[Said], label_alone: bool) -> None:  # noqa: FBT001 - what Hypothesis draws
    briefing = briefing_of(said, label_alone=label_alone)
    blocks = briefing.text.split("\n\n")
    starts = [*accumulate((len(block) + 2 for block in blocks), initial=0)]
    for turn in briefing.turns:
        url = link(briefing, turn)
        if url is None:
            first = folded(blocks[starts.index(turn.span.start)])
            assert sum(first in folded(block) for block in blocks) > 1
            continue
        match = found_in(blocks, directive_of(url))
        assert match
        begins, ends = (starts[block] + at for block, at in match)
        assert turn.span.start <= begins
        assert ends <= turn.span.end
        if directive_of(url).end:
            assert ends == turn.span.end


def folded(text: str) -> str:
    return "".join(base for base, _ in bases(text))


@given(TURNS, st.data())
def test_a_browser_finds_any_words(said: list[Said], data: st.DataObject) -> None:
    briefing = briefing_of(said)
    places = st.integers(0, len(briefing.text))
    start, end = sorted((data.draw(places), data.draw(places)))
    url = link(briefing, Span(start, end))
    if url:
        blocks = briefing.text.split("\n\n")
        match = found_in(blocks, directive_of(url))
        assert match
        starts = [*accumulate((len(block) + 2 for block in blocks), initial=0)]
        (first, at), (last, until) = match
        begins, ends = starts[first] + at, starts[last] + until
        spaced = [
            0,
            *(i for i, (a, b) in enumerate(pairwise(briefing.text), 1) if a.isspace() or b.isspace()),
            len(briefing.text),
        ]
        before = max((place for place in spaced if place <= start), default=0)
        assert before <= begins
        assert ends <= min((place for place in spaced if place >= end), default=len(briefing.text))
