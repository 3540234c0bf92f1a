"""Format "web-annotation": one W3C Web Annotation for each turn and note, which says where it stands and what it is.

After the Web Annotation Data Model (W3C Recommendation, 23 February 2017). An annotation has two targets. The one is a part
of the page, found by its words with 32 characters around them, by the text directive of a link, and, where XPaths are known,
within the innermost block element that holds all of it. The other is the canonical text, named by its hash, since
positions count in that and not in the page. Nothing depends on the day: the same briefing gives the same document.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from itertools import chain, takewhile
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from briefparse.errors import FormatError
from briefparse.formats.base import Format
from briefparse.formats.indices import exchange_indices
from briefparse.links import fragments_of, page_url
from briefparse.model import Briefing, Note, Span, Turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NAME = "web-annotation"
CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
#: What defines the syntax of a text directive.
TEXT_DIRECTIVES: Final = "https://wicg.github.io/scroll-to-text-fragment/"
_AROUND: Final = 32
_SURROGATES: Final = re.compile(r"[\ud800-\udfff]")
#: A step of an XPath to an element that parts paragraphs wherever it opens and closes.
_BLOCK_STEP: Final = re.compile(
    r"(?:html|body|main|article|section|div|p|blockquote|ul|ol|li|dl|dt|dd|table|tbody|tr|td|th|pre|h[1-6])\[\d+\]"
)


@frozen
class _Subject:
    """What is annotated, and what is said of it."""

    #: The end of its identifier: ``turn:3``.
    name: str
    item: Turn | Note
    motivation: str
    bodies: Sequence[dict[str, Any]]


def dumps(briefing: Briefing) -> str:
    """Write one briefing as a page of annotations."""
    items = list(_annotations(briefing))
    if not items:
        problem = "has neither turns nor notes, and a page of annotations must hold one"
        raise FormatError(NAME, "the briefing", problem)
    name = _name(briefing)
    collection = {"id": name, "label": briefing.metadata.title or name, "total": len(items)}
    page = {
        "@context": CONTEXT,
        "id": f"{name}:page",
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": items,
    }
    return _written(page, indent=2) + "\n"


def pieces(briefings: Iterable[Briefing]) -> Iterator[str]:
    """Write several briefings as one collection, whose only page holds the annotations of all."""
    names, total = hashlib.sha256(), 0
    yield f'{{\n"@context": "{CONTEXT}",\n"type": "AnnotationCollection",\n'
    for briefing in briefings:
        names.update(f"{_name(briefing)}\n".encode())
        for annotation in _annotations(briefing):
            yield _PAGE_OPENS if not total else ",\n"
            yield _written(annotation)
            total += 1
    name = f"urn:briefparse:collection:{names.hexdigest()[:16]}"
    if total:
        yield f'\n],\n"startIndex": 0,\n"type": "AnnotationPage",\n"id": "{name}:page"\n}},\n'
    yield f'"label": "Press briefings",\n"total": {total},\n"id": "{name}"\n}}\n'


_PAGE_OPENS: Final = '"first": {\n"items": [\n'


def _written(value: object, indent: int | None = None) -> str:
    return _SURROGATES.sub("\ufffd", json.dumps(value, ensure_ascii=False, indent=indent))


def _name(briefing: Briefing) -> str:
    """Return the identifier of a briefing as it stands on its page; where the same is said elsewhere it is another."""
    facts = (briefing.metadata.url, briefing.metadata.source_sha256, briefing.text_sha256)
    where = hashlib.sha256("\n".join(fact or "" for fact in facts).encode("utf-8", "replace")).hexdigest()[:16]
    return f"urn:briefparse:{briefing.id}:{where}"


def _annotations(briefing: Briefing) -> Iterator[dict[str, Any]]:
    name, generator, fragment = _name(briefing), _generator(briefing), fragments_of(briefing)
    for subject in chain(_turns(briefing, name), _notes(briefing)):
        annotation = {
            "id": f"{name}:{subject.name}",
            "type": "Annotation",
            "motivation": subject.motivation,
            "generator": generator,
            "body": list(subject.bodies),
            "target": _targets(briefing, subject.item, fragment(subject.item)),
        }
        yield {key: value for key, value in annotation.items() if value != []}


def _generator(briefing: Briefing) -> dict[str, str]:
    version = briefing.provenance.library
    return {
        "id": f"urn:briefparse:version:{version}" if version else "urn:briefparse",
        "type": "Software",
        "name": f"briefparse {version}" if version else "briefparse",
    }


def _turns(briefing: Briefing, name: str) -> Iterator[_Subject]:
    places = _places(briefing)
    for number, turn in enumerate(briefing.turns):
        speaker = turn.speaker
        bodies = [_body(purpose, value) for purpose, value in _said_of(turn) if value]
        for exchange, part in places.get(number, ()):
            bodies += [_body("tagging", part), _link_to(f"{name}:exchange:{exchange}")]
        motivation = "identifying" if speaker.label or speaker.name else "tagging" if bodies else "highlighting"
        yield _Subject(f"turn:{number}", turn, motivation, bodies)


def _said_of(turn: Turn) -> Iterator[tuple[str, str | None]]:
    speaker = turn.speaker
    yield "identifying", speaker.label
    yield "identifying", speaker.name if speaker.name != speaker.label else None
    yield "describing", speaker.office
    yield "describing", speaker.organisation
    yield "tagging", speaker.role


def _notes(briefing: Briefing) -> Iterator[_Subject]:
    for number, note in enumerate(briefing.notes):
        yield _Subject(f"note:{number}", note, "tagging", (_body("tagging", note.kind),))


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _link_to(exchange: str) -> dict[str, Any]:
    return {"type": "SpecificResource", "purpose": "linking", "source": exchange}


def _places(briefing: Briefing) -> dict[int, list[tuple[int, str]]]:
    """Say of each turn in which exchanges it is, and as which part."""
    places: dict[int, list[tuple[int, str]]] = {}
    for number, indices in enumerate(exchange_indices(briefing, NAME)):
        for part, turns in (("question", indices.questions), ("answer", indices.answers)):
            for index in turns:
                places.setdefault(index, []).append((number, part))
    return places


def _targets(briefing: Briefing, item: Turn | Note, directive: str | None) -> list[dict[str, Any]]:
    """Say where a turn or note stands: on the page, and in the canonical text."""
    address = page_url(briefing)
    file = briefing.metadata.source_sha256
    source = address or (f"urn:sha256:{file}" if file else None)
    position = {"type": "TextPositionSelector", "start": item.span.start, "end": item.span.end}
    of_text = {"type": "SpecificResource", "source": f"urn:sha256:{briefing.text_sha256}", "selector": position}
    if not source:
        return [of_text]
    selectors = [_quote(briefing.text, item.span, Span(0, len(briefing.text)))]
    if address and directive:
        selectors.append({"type": "FragmentSelector", "conformsTo": TEXT_DIRECTIVES, "value": directive})
    element = _element(item)
    if element:
        quote = _quote(briefing.text, item.span, _paragraphs_of(briefing.text, item.span))
        selectors.append({"type": "XPathSelector", "value": element, "refinedBy": quote})
    return [{"type": "SpecificResource", "source": source, "selector": selectors}, of_text]


def _quote(text: str, span: Span, within: Span) -> dict[str, Any]:
    """Quote a span with the words before and after it, as far as they are within another."""
    before, after = max(within.start, span.start - _AROUND), min(within.end, span.end + _AROUND)
    while within.start < before < span.start and unicodedata.combining(text[before]):  # not in the middle of a letter
        before -= 1
    while span.end < after < within.end and unicodedata.combining(text[after]):
        after += 1
    return {
        "type": "TextQuoteSelector",
        "exact": text[span.start : span.end],
        "prefix": text[before : span.start],
        "suffix": text[span.end : after],
    }


def _paragraphs_of(text: str, span: Span) -> Span:
    """Widen a span to the lines that it starts and ends in, which are in the same elements."""
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(text))


def _element(item: Turn | Note) -> str | None:
    """Return the XPath of the innermost block element that holds all of a turn or note, where it is known.

    A paragraph never leaves the block element in which it starts. So what holds the start of the first and of the last one
    holds all.
    """
    last = item.xpath
    if isinstance(item, Turn) and item.paragraphs:
        last = item.paragraph_xpaths[-1] if item.paragraph_xpaths else None
    if not item.xpath or not last:
        return None
    pairs = zip(item.xpath.split("/"), last.split("/"), strict=False)
    steps = [one for one, other in takewhile(lambda pair: pair[0] == pair[1], pairs)]
    while steps and not _BLOCK_STEP.fullmatch(steps[-1]):
        steps.pop()
    return "/".join(steps) or None


FORMAT = Format(
    name=NAME,
    description="W3C Web Annotations, one for each turn and note: where it stands on the page, who speaks, in which exchange.",
    media_type='application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension=".jsonld",
    lossless=False,
    drops=(
        "metadata but for title and address, ignored regions, paragraphs, methods, coverage, diagnostics, patches and the "
        "canonical text as a whole are left out; lone surrogates become U+FFFD; XPaths are those of the tree that lxml makes"
    ),
    dumps=dumps,
    pieces=pieces,
    xpaths=True,
)
