"""The promises of the design, attacked by Hypothesis: nothing lost, nothing invented, any bytes, the same in every charset."""

from __future__ import annotations

import html
import itertools
import re
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st

import briefparse
from briefparse import Adapter, Briefing, BriefparseError, Layout, css
from briefparse.formats import loads_all

WORDS = st.sampled_from(
    [
        "the",
        "ferry",
        "runs",
        "again",
        "from",
        "June",
        "and",
        "harbour",
        "masters",
        "agree",
        "with",
        "it",
        "on",
        "both",
        "sides",
        "of",
        "our",
        "water",
    ]
)
SENTENCE = st.lists(WORDS, min_size=3, max_size=9).map(lambda words: f"{' '.join(words).capitalize()}.")
QUESTION = st.lists(WORDS, min_size=3, max_size=9).map(lambda words: f"Will {' '.join(words)}?")
ANSWER = st.lists(SENTENCE, min_size=1, max_size=3)
DIALOGUE = st.lists(st.tuples(QUESTION, ANSWER), min_size=2, max_size=6)
STYLES = (
    ("<p><b>{label}:</b> {text}</p>", "<p>{text}</p>"),
    ("<p>{label}: {text}</p>", "<p>{text}</p>"),
    ("<div><strong>{label}</strong>: {text}</div>", "<div>{text}</div>"),
    ("{label}: {text}<br><br>", "{text}<br><br>"),
    ("<p>{label}:</p><p>{text}</p>", "<p>{text}</p>"),
)
FIXTURES = [path.read_bytes() for path in sorted(Path(__file__).parent.glob("pages/*/*")) if path.suffix != ".json"]
Dialogue = list[tuple[str, list[str]]]


def rendered(dialogue: Dialogue, style: tuple[str, str]) -> str:
    first, further = style
    out = []
    for question, (answer, *more) in dialogue:
        out.append(first.format(label="QUESTION", text=html.escape(question)))
        out.append(first.format(label="MS. ROWE", text=html.escape(answer)))
        out += [further.format(text=html.escape(paragraph)) for paragraph in more]
    return f"<html><body><nav>Home</nav><h1>Briefing</h1><div>{''.join(out)}</div></body></html>"


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def assert_tiles(briefing: Briefing) -> None:
    """Every letter of the body is in exactly one turn, note or ignored region, and the coverage says so."""
    spans = [note.span for note in briefing.notes] + [region.span for region in briefing.ignored]
    mended = {diagnostic.span for diagnostic in briefing.diagnostics if diagnostic.code == "label_mended"}
    for turn in briefing.turns:
        placed = [span.start for span in (*spans, *turn.paragraphs) if span.start >= turn.span.start]
        label = briefing.text[turn.span.start : min(placed)] if placed else ""
        label = re.sub(r"\d+:\d+", "", label)
        counted = re.sub(r"^(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[./、．)）]", "", label)
        as_printed = letters(turn.speaker.label or "") in {letters(label), letters(counted)}
        assert as_printed or not turn.paragraphs or turn.span in mended
        spans += turn.paragraphs
        assert turn.text == "\n\n".join(briefing.text[a:b] for a, b in turn.paragraphs)
    spans.sort()
    for (_, end), (start, _) in itertools.pairwise(spans):
        assert end <= start
    coverage = briefing.coverage
    assert coverage.body == coverage.turns + coverage.notes + sum(coverage.ignored.values()) + coverage.unclaimed
    assert coverage.unclaimed == 0


@given(DIALOGUE, st.sampled_from(STYLES))
def test_render_then_parse_gives_the_same_turns(dialogue: Dialogue, style: tuple[str, str]) -> None:
    briefing = briefparse.parse(rendered(dialogue, style))
    want = [turn for question, answer in dialogue for turn in (("QUESTION", [question]), ("MS. ROWE", answer))]
    assert [(label, "\n\n".join(text)) for label, text in want] == [(t.speaker.label, t.text) for t in briefing.turns]
    assert [(q, "\n\n".join(a)) for q, a in dialogue] == [(x.question, x.answer) for x in briefing.exchanges]
    assert_tiles(briefing)


@given(DIALOGUE)
def test_plain_text_gives_the_same_turns_as_html(dialogue: Dialogue) -> None:
    text = "\n\n".join(
        paragraph
        for question, (answer, *more) in dialogue
        for paragraph in (f"QUESTION: {question}", f"MS. ROWE: {answer}", *more)
    )
    page = briefparse.parse(rendered(dialogue, STYLES[1]))
    assert [t.text for t in page.turns] == [t.text for t in briefparse.parse(f"Briefing\n\n{text}").turns]


@given(DIALOGUE, st.sampled_from(STYLES), st.lists(SENTENCE, max_size=3))
def test_no_word_is_lost(dialogue: Dialogue, style: tuple[str, str], opening: list[str]) -> None:
    page = rendered(dialogue, style).replace("<div>", "<div>" + "".join(f"<p>{s}</p>" for s in opening), 1)
    briefing = briefparse.parse(page)
    said = " ".join([*opening, *(w for q, a in dialogue for w in (q, *a))]).split()
    kept = " ".join([*(t.text for t in briefing.turns), *(n.text for n in briefing.notes)]).split()
    ignored = " ".join(briefing.text[a:b] for _, (a, b) in ((r.reason, r.span) for r in briefing.ignored)).split()
    assert sorted(said) == sorted(kept + ignored)


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400).map(lambda t: t.encode("utf-8", "surrogatepass"))))
def test_any_bytes_give_a_briefing_or_a_documented_error(data: bytes) -> None:
    try:
        assert_tiles(briefparse.parse(data))
    except BriefparseError as error:
        assert str(error)  # noqa: PT017 - either outcome is right, and both are looked at


PIECES = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<br>", "<div>", "</div>", "Q: ", "QUESTION: ", "MR. ROE: ", "A word. ", "Why? ", "\n\n", "\n",
     "* * *", "(Laughter.)", "END", "<template>", "<nav>", "<h2>", "【记者】", "问：", "答：", "&nbsp;", "\x00", "\x7f", "\ufdd1", ":", "- "]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_mixture_of_marks_is_accounted_for(page: str) -> None:
    try:
        briefing = briefparse.parse(page)
    except BriefparseError:
        return
    assert_tiles(briefing)
    assert briefparse.loads(briefparse.dumps(briefing)) == briefing
    assert loads_all(briefparse.dumps([briefing, briefing], "jsonl"), "jsonl") == (briefing, briefing)


#: What shows, one character each.
SHOWN = "()[]#=xé問"
#: What a page can print of the marks that a page is laid out with, and what looks like them.
LIKE_MARKS = st.lists(
    st.sampled_from(
        [*SHOWN, " ", "\t", "<br>", "<b>", "</b>", "<p>", "<nav>", "</nav>",
         "&#xFDD1;", "&#xFDD2;", "\x7f", "\ufdd0", "&nbsp;", "&shy;"]
    ),
    max_size=24,
)  # fmt: skip
SITE = Adapter(name="harbour", layouts=(Layout("page", css("div.text")),))


@given(LIKE_MARKS, LIKE_MARKS)
def test_what_stands_outside_the_body_changes_nothing_in_it(above: list[str], below: list[str]) -> None:
    said = "<p>Q: Is it open?</p><p>MS. ROE: It is, (all of it).</p>" * 2
    body = f"<div>{''.join(above)}</div><div class='text'>{said}</div><div>{''.join(below)}</div>"
    briefing = briefparse.parse(f"<html><body>{body}</body></html>", adapter=SITE)
    assert briefing.text == "\n\n".join(["Q: Is it open?", "MS. ROE: It is, (all of it)."] * 2)
    assert briefing.coverage.outside_body == sum(map((above + below).count, SHOWN))


@given(LIKE_MARKS)
def test_what_looks_like_a_mark_is_kept_in_the_body(inside: list[str]) -> None:
    said = "<p>Q: Is it open?</p><p>MS. ROE: It is.</p>"
    page = f"<html><body><div class='text'>{said}<div>{''.join(inside)}</div>{said}</div></body></html>"
    briefing = briefparse.parse(page, adapter=SITE)
    assert_tiles(briefing)
    between = briefing.text.removeprefix("Q: Is it open?\n\nMS. ROE: It is.").removesuffix("MS. ROE: It is.")
    assert [*filter(SHOWN.__contains__, between.removesuffix("Q: Is it open?\n\n"))] == [
        *filter(SHOWN.__contains__, inside)
    ]


@given(st.data(), st.sampled_from(FIXTURES), st.sampled_from([None, "generic"]))
def test_a_damaged_page_is_accounted_for(data: st.DataObject, page: bytes, adapter: str | None) -> None:
    """Runs of bytes go missing, come twice, or turn up elsewhere, as in a download that broke or a template that did."""
    for _ in range(data.draw(st.integers(1, 4))):
        start, length, to = (data.draw(st.integers(0, top)) for top in (len(page), 300, len(page)))
        run = page[start : start + length]
        if data.draw(st.booleans()):
            page = page[:start] + page[start + length :]
        page = page[:to] + run + page[to:] if data.draw(st.booleans()) else page
    try:
        briefing = briefparse.parse(page, adapter=adapter)
    except BriefparseError as error:
        assert str(error)  # noqa: PT017 - either outcome is right, and both are looked at
        return
    assert_tiles(briefing)
    assert briefparse.loads(briefparse.dumps(briefing)) == briefing


@given(
    st.lists(st.sampled_from(["渡轮", "何时", "复航", "港口", "双方", "商定", "费用", "基金"]), min_size=3, max_size=8),
    st.sampled_from(["utf-8", "utf-16", "gb18030", "big5", "shift_jis"]),
)
def test_chinese_turns_do_not_depend_on_the_charset(words: list[str], charset: str) -> None:
    text = "".join(words)
    table = str.maketrans("轮时复双费发问", "輪時復雙費發問") if charset in {"big5", "shift_jis"} else {}
    declared = "" if charset == "utf-16" else f'<meta charset="{charset}">'
    page = f"<html><head>{declared}</head><body><p>問：{text}？</p><p>答：{text}。</p></body></html>".translate(table)
    try:
        data = page.encode(charset)
    except UnicodeEncodeError:
        assume(False)  # noqa: FBT003
    want = [turn.text for turn in briefparse.parse(page).turns]
    assert want == [turn.text for turn in briefparse.parse(data).turns]


RUSSIAN = "Вопрос: Когда снова пойдёт паром?\n\nМинистр: В июне, если позволит лёд. Начальники портов согласны.\n\n" * 3


@given(st.sampled_from(["utf-8", "utf-16", "windows-1251", "koi8-r", "iso-8859-5"]), st.booleans())
def test_russian_turns_do_not_depend_on_the_charset(charset: str, declared: bool) -> None:  # noqa: FBT001
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">' if charset != "utf-16" else ""
    if not declared and charset not in {"utf-8", "utf-16"}:
        meta = ""
    body = "".join(f"<p>{p}</p>" for p in RUSSIAN.strip().split("\n\n"))
    page = f"<html><head>{meta}</head><body>{body}</body></html>"
    briefing = briefparse.parse(page.encode(charset))
    assert [t.text for t in briefparse.parse(page).turns] == [t.text for t in briefing.turns]
