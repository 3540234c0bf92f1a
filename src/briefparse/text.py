"""A plain text to a Document: wrapped lines joined, page heads and Markdown marks taken off, head fields read."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from briefparse.blocks import OF_NO_WIDTH, ends_sentence, fold_space
from briefparse.document import Block, Document
from briefparse.lexicon import SIGNS, Lexicon, fold
from briefparse.model import Span
from briefparse.notes import is_page_number
from briefparse.trust import Trust, trust_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_KEY = re.compile(r"([A-Za-z_][\w-]*):[ \t]*(.*)")
_MAIL_HEAD = re.compile(r"\A\s*((?:[A-Z][A-Za-z-]{1,30}: .*\n(?:[ \t]+\S.*\n)*){2,})\s*\n")
_MAIL_KEYS = {"from", "subject", "date", "to", "newsgroups", "message-id", "organization", "lines", "path"}
_FIELD = re.compile(r"\s*([^\W\d_][^:：\n]{1,30})[:：]\s*(\S.*|)")
_URL = re.compile(r"https?://\S+")
_WRAPPED = (40, 110)
_FEW = 20
#: An indent of fewer spaces is none.
_LEAST_INDENT = 3
_LINES_OF_A_LABEL = 2
_FIRM_START = re.compile(
    rf"\s*(?:\*\*|__)?(?:[^\W\d_][\w{SIGNS}.'’()/, -]{{0,80}}?)(?:\*\*)?\s?[:：]|"
    r"\s*(?:Q|QUESTION|[A-Z][A-Z .'’-]{3,40}\.)\s"
)
_WHOLE_BRACKET = re.compile(r"\[[^\[\]]*\]")
_BULLET = re.compile(r"\s*[•·▪◦]\s+|\s*[-*]\s+(?=\S)")

_QUOTED = re.compile(r"^> ?", re.MULTILINE)
_MARKDOWN = re.compile(r"\*\*[^*\n]+\*\*|^#{1,6} \S|^[ \t]*!\[|\]\(https?:", re.MULTILINE)
_IMAGE = re.compile(r"!\[[^\]]{0,1000}\]\([^)]{0,2000}\)", re.DOTALL)
_LINK = re.compile(r"\[([^\]\n]{0,1000})\]\([^)\s]{0,2000}\)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!<>~|-])")
# Two asterisks close before a letter, too (``**Q:**Is``), though CommonMark lets them only before a space or a point. A run
# ends at the next two asterisks or, between single marks, has a bound: else the text after each mark that nothing closes
# would be read to its end.
_STRONG = r"((?>(?:[^*]++|\*(?!\*))+))"
# A space before the closing marks is what converters leave of ``<b>Q: </b>``: those can open nothing.
_EMPHASIS = re.compile(
    rf"(\*{{2,3}})(?=\S){_STRONG}(?:(?<=\S)\1|\1(?=\s|$))"
    r"|((?<!\*)\*(?!\*)|(?<!\w)_{1,3})(?=\S)(.{1,2000}?)(?<=\S)\3(?!\w)"
    rf"|(?<=\S)(\*\*)(?=\s){_STRONG}\*\*",
    re.DOTALL,
)
#: In what is emphasised already: ``**_VOICE:_ **``.
_WITHIN = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.{1,2000}?)(?<=\S)\1(?![\w*])", re.DOTALL)
_TAG = re.compile(r"</?(?:s|del|u|b|i|em|strong|sup|sub|br|span)\b[^<>]{0,200}>", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"</?(?:table|colgroup|col|thead|tbody|tr|th|td|div|p)\b[^<>]{0,200}>", re.IGNORECASE)


def read_text(text: str, lexicon: Lexicon) -> Document:
    """Read a plain text, Markdown or mail message."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        for none in OF_NO_WIDTH:
            text = text.replace(none, "")
    fields, text = _head_fields(text, lexicon)
    markdown = bool(_MARKDOWN.search(text[:20_000])) or any(name == "front matter" for name, _ in fields)
    if markdown:
        text = _BLOCK_TAG.sub("\n\n", _IMAGE.sub("", text))
    if text.count("\n>") * 5 > (text.count("\n") - text.count("\n\n")) * 4:  # a quotation of Markdown or of a mail
        text = _QUOTED.sub("", text)
    lines = text.expandtabs(8).replace("\x0c", "\n\x0c").split("\n")
    heads = _running_heads(lines, lexicon)
    left_out = {**dict.fromkeys(_footnotes(lines, heads), "footnote"), **dict.fromkeys(heads, "running_head")}
    blocks = tuple(_blocks(lines, left_out, markdown=markdown))
    return Document(blocks, fields=tuple(fields))


def _head_fields(text: str, lexicon: Lexicon) -> tuple[list[tuple[str, str]], str]:
    """Take front matter, mail headers, or ``Word: value`` lines off the top."""
    found = _FRONT_MATTER.match(text)
    if found:
        return [("front matter", "yes"), *_front_matter(found[1])], text[found.end() :]
    found = _MAIL_HEAD.match(text)
    if found and len({line.partition(":")[0].lower() for line in found[1].splitlines()} & _MAIL_KEYS) > 1:
        return [("mail", "yes")], text[found.end() :]
    return _field_lines(text, lexicon)


def _front_matter(matter: str) -> Iterator[tuple[str, str]]:
    """Read the scalars of YAML front matter; nested values are passed over."""
    key = value = ""
    for line in [*matter.split("\n"), "end:"]:
        found = _KEY.match(line)
        if not found:
            value = value[:-1] + line.strip().removeprefix("\\") if value.endswith("\\") else f"{value} {line.strip()}"
            continue
        if key and value:
            yield key.lower(), _scalar(value.strip())
        key, value = found[1], found[2]


def _scalar(value: str) -> str:
    """Return the text of a scalar of YAML, quoted or plain."""
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = _YAML_ESCAPE.sub(_unescaped, value[1:-1])
    elif len(value) > 1 and value[0] == value[-1] == "'":
        value = value[1:-1].replace("''", "'")
    return fold_space(value.replace("\xa0", " "))


_YAML_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(.))")


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else " " if found[3] in "ntrNLP_ " else found[3]


def _field_lines(text: str, lexicon: Lexicon) -> tuple[list[tuple[str, str]], str]:
    fields: list[tuple[str, str]] = []
    at = 0
    waiting = ""
    for line in text.split("\n")[:8]:
        found = _FIELD.fullmatch(line)
        name = lexicon.field_names.get(fold(found[1])) if found else None
        if waiting and _URL.fullmatch(line.strip()):
            fields.append((waiting, line.strip()))
            waiting = ""
        elif found and (name or found[1].lower() in {"url", "cite", "source", "link"}):
            name = name or "url"
            if found[2].strip():
                fields.append((name if name != "other" else found[1].lower(), found[2].strip()))
            else:
                waiting = "url"
        elif line.strip() or not at:
            break
        at += len(line) + 1
    urls = [value for _, value in fields if _URL.fullmatch(value)]
    return ([*fields, *(("url", url) for url in urls[:1])], text[at:]) if urls else ([], text)


def _running_heads(lines: list[str], lexicon: Lexicon) -> set[int]:
    """Find the lines that a page of the paper original prints at its top or foot: page counters, and what goes with them.

    A counter's number goes up by one from one of its lines to the next; what stands with it on most pages is a head too.
    What asks, or stands behind a label, is said: ``Q: Is pier 1 open?``, ``A: Pier 1 is.``.
    """
    groups: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for i, line in enumerate(lines):
        text = line.strip(" \x0c")
        if text and len(text) < 90 and any(map(str.isdecimal, text)):
            numbers = [int(n) for n in re.findall(r"\d{1,4}", text)]
            shape = " ".join(re.sub(r"\d+", "0", text).split())
            groups[shape].append((i, numbers[0] if is_page_number(text) else numbers[-1]))
    heads: set[int] = set()
    for shape, seen in groups.items():
        if _is_said(shape, lexicon):
            continue
        steps = [b - a == 1 for (_, a), (_, b) in itertools.pairwise(seen)]
        if (
            (len(seen) > 2 and sum(steps) * 3 >= len(steps) * 2)
            or shape in {"Page 0 of 0", "0 of 0"}
            or (len(seen) > 1 and all(steps) and is_page_number(shape.replace("0", "1")))
        ):
            heads |= {i for i, _ in seen}
    near = Counter(" ".join(lines[j].split()) for i in heads for j in _around(lines, i, heads))
    repeated = {line for line, n in near.items() if n > 2 and n * 2 >= len(heads)}
    return heads | {j for i in heads for j in _around(lines, i, heads) if " ".join(lines[j].split()) in repeated}


def _is_said(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line asks, or is a label and a sentence; ``PRIME MINISTER: PAGE 3`` is a head yet."""
    if line[-1] in lexicon.question_marks:
        return True
    lead, *words = _COLON.split(line, maxsplit=1)
    sentence = any(map(str.isalpha, "".join(words))) and ends_sentence(line)
    return sentence and (trust_of(lead.strip(), lexicon) or Trust.WEAK) > Trust.WEAK


_COLON = re.compile("[:：]")


def _around(lines: list[str], i: int, heads: set[int]) -> Iterator[int]:
    for step in (-1, 1):
        j = i + step
        while 0 <= j < len(lines) and not lines[j].strip(" \x0c"):
            j += step
        if 0 <= j < len(lines) and j not in heads and lines[j].rstrip()[-1:] not in _LABEL_ENDS:
            yield j


def _footnotes(lines: list[str], heads: set[int]) -> Iterator[int]:
    """Yield the lines of footnotes: numbered in order, each a sentence between a blank line and a page head."""
    number = 1
    for head in sorted(heads):
        start = head
        while start > 0 and lines[start - 1].strip(" \x0c") and head - start < _LINES_OF_A_NOTE:
            start -= 1
            found = _FOOTNOTE.match(lines[start]) if not lines[start - 1].strip(" \x0c") else None
            if found and int(found[1]) == number and ends_sentence(lines[head - 1]):
                number += 1
                yield from range(start, head)


_FOOTNOTE = re.compile(r"\s*(\d{1,2})\s+[^\W\d_a-z]\S* \S+ \S")
_LINES_OF_A_NOTE = 8
#: A label alone on its line stands next to a counter as often as a head does.
_LABEL_ENDS = frozenset([":", "："])


def _blocks(lines: list[str], left_out: dict[int, str], *, markdown: bool) -> Iterator[Block]:
    wrapped = _is_wrapped(lines)
    width = max((len(line) for line in lines if len(line) <= _WRAPPED[1] + 10), default=0)
    first_indent = _first_indent(lines)
    paragraph: list[str] = []
    blank_after_head, blank_before_head = False, _blank_above(left_out, lines)
    for i, line in enumerate(lines):
        text = line.strip()
        if i in left_out:
            yield from _paragraph(paragraph, markdown=markdown) if not wrapped else ()
            if not wrapped:
                paragraph = []
            if text:
                yield Block(fold_space(text), ignored=left_out[i])
            blank_after_head = True
            continue
        if not text:
            if not (blank_after_head or i in blank_before_head) or not paragraph or ends_sentence(paragraph[-1]):
                yield from _paragraph(paragraph, markdown=markdown)
                paragraph = []
            continue
        if paragraph and (not wrapped or _BULLET.match(line) or _starts_anew(line, paragraph, width, first_indent)):
            yield from _paragraph(paragraph, markdown=markdown)
            paragraph = []
        blank_after_head = False
        paragraph.append(line.rstrip())
    yield from _paragraph(paragraph, markdown=markdown)


def _blank_above(places: Iterable[int], lines: list[str]) -> set[int]:
    """Return the places of the blank lines right above some lines that are none."""
    blank: set[int] = set()
    for place in places:
        above = place - 1
        while above >= 0 and not lines[above].strip():
            blank.add(above)
            above -= 1
    return blank


def _is_wrapped(lines: Iterable[str]) -> bool:
    """Tell whether a paragraph spans several lines: most long lines end near one width, in the middle of a sentence."""
    lengths = [(len(line.rstrip()), ends_sentence(line)) for line in lines if len(line.strip()) >= _WRAPPED[0]]
    if len(lengths) < _FEW:
        return (
            bool(lengths)
            and max(n for n, _ in lengths) <= _WRAPPED[1]
            and sum(not e for _, e in lengths) * 2 > len(lengths)
        )
    long = sum(n > _WRAPPED[1] + 10 for n, _ in lengths)
    open_ended = sum(not ended for n, ended in lengths)
    return long * 20 < len(lengths) and open_ended * 2 > len(lengths)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _first_indent(lines: Iterable[str]) -> int | None:
    """Return how far the first lines of paragraphs are indented, where they are and all the other lines are not."""
    indents = Counter(_indent(line) for line in lines if line.strip())
    flush = indents.pop(0, 0)
    indent, times = max(indents.items(), key=lambda item: item[1], default=(0, 0))
    return indent if _FEW <= times <= flush and indent >= _LEAST_INDENT else None


def _starts_anew(line: str, paragraph: list[str], width: int, first_indent: int | None) -> bool:
    """Tell whether a line of a wrapped text opens a new paragraph although no blank line parts it from the last."""
    last = paragraph[-1]
    # A label in bold, broken over two lines.
    if "**" in line and sum(before.count("**") for before in paragraph[-_LINES_OF_A_LABEL:]) % 2:
        return False
    indent = _indent(line)
    if indent == first_indent or (indent >= _LEAST_INDENT and _indent(last) < indent - 2 and len(paragraph) > 1):
        return True
    if (_WHOLE_BRACKET.fullmatch(line.strip()) and (ends_sentence(last) or last.isupper())) or _WHOLE_BRACKET.fullmatch(
        last.strip()
    ):
        return True
    if _FIRM_START.match(line) and (
        ends_sentence(last) or last[-1:] in "—-–" or len(last) < width * 0.75 or line.isupper()
    ):
        return True
    word = line.split(maxsplit=1)[0]
    starts = word[0]
    if (
        len(paragraph) == 1
        and (starts.isupper() or starts.isdigit())
        and not last.split()[-1][0].islower()
        and len(last) + len(word) < width * 0.7
    ):
        return True  # its first word had room on the line before: these are lines of a head
    # A line whose sentence ends where the next word had room was ended there; print in proportion varies by a fifth.
    return len(last) + len(word) < width * 0.8 and ends_sentence(last) and starts.isupper()


def _paragraph(lines: list[str], *, markdown: bool) -> Iterator[Block]:
    if not lines:
        return
    text = fold_space(" ".join(line.strip() for line in lines).replace("\xa0", " "))
    heading = markdown and text.startswith("#") and text.lstrip("#")[:1] == " "
    marks: tuple[Span, ...] = ()
    if markdown:
        text, marks = _unmarked(text.lstrip("# ") if heading else text)
    if text:
        yield Block(text, marks, heading=heading)


def _unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    """Take Markdown off a paragraph; return it with its emphasised runs."""
    text = _TAG.sub("", _LINK.sub(r"\1", text))
    plain = ""
    marks: list[Span] = []
    at = 0
    for found in _EMPHASIS.finditer(text) if "*" in text or "_" in text else ():
        plain += _ESCAPE.sub(r"\1", text[at : found.start()])
        run = _ESCAPE.sub(r"\1", _WITHIN.sub(r"\2", found[2] or found[4] or found[6] or ""))
        if text[found.end() : found.end() + 1].isspace():
            run = run.rstrip()
        start = len(plain) + len(run) - len(run.lstrip())
        plain += run
        marks.append(Span(start, len(plain)))
        at = found.end()
    plain += _ESCAPE.sub(r"\1", text[at:])
    plain = fold_space(plain) if not marks else plain.rstrip()
    return plain, tuple(marks)
