"""Cues: rules that see that someone starts to speak at the start of a block.

A cue looks at one block and never at its neighbours; what needs context belongs to :mod:`briefparse.cuts`, which weighs
what the cues propose against the rest of the page. The first cue that fires wins, in the order of :func:`default_label`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from briefparse.case import has_case, is_small
from briefparse.document import Block, Document
from briefparse.lexicon import Lexicon, fold
from briefparse.model import Role
from briefparse.trust import LONGEST, LONGEST_NAME, SENTENCE, Trust, is_caps, is_name, like_name, trust_of


class Label(NamedTuple):
    """The printed words that say who speaks next."""

    #: Without colon and brackets; ``None`` where the page marks the turn by emphasis alone.
    text: str | None
    #: Where in the block the label starts, and where the words after it do.
    start: int
    end: int
    trust: Trust
    #: The cue's name.
    cue: str
    #: Clock or recording time printed with the label, as ranges in the block.
    time: tuple[int, int] | None = None


#: The cue of a name behind a number.
COUNTED: Final = "counted_label"
#: Of a question that only bold print marks.
EMPHASISED: Final = "emphasised_question"
#: Of a question that nothing marks but the answer's label after it.
UNLABELLED_QUESTION: Final = Label(None, 0, 0, Trust.WEAK, "unlabelled_question")


class Cut(NamedTuple):
    """A place where someone starts to speak."""

    block: int
    label: Label


Cue = Callable[[Document, Block, Lexicon], Label | None]

_LEAD: Final = re.compile(r"([^:：]{1,160}?)\s*[:：](?!//)\s*")
#: What Armenian has for a colon, but not the point of initials; its full stop only after a word for a question or an answer.
_ARMENIAN: Final = re.compile(
    r"(«?[^\W\d_a-zա-և][^:՝`.․։]{0,80}+(?:\.[^\s:՝`.․։]{2,60}+)?)(?<!\b[Ա-Ֆ])([՝`.․։])(?=\s|\Z)"
)
_BRACKET: Final = re.compile(
    r"([【〔［<＜（(\[▲])\s*([^\s】〕］>＞）)\]][^】〕］>＞）)\]]{0,39}?)\s*([】〕］>＞）)\]])\s*[:：]?\s*"
)
_CLOSED: Final = re.compile(r"([^\s()（）:：]{1,12})[)）]\s*")
#: Around a label before its colon.
_ORNAMENTS: Final = "▲△▷▶▸■□●○◆◇•【】〔〕［］ \u3000"
_DOT: Final = re.compile(r"\.(?:\s*[-–—―])?\s+(?=\S)")
_LONGEST_DOTTED: Final = 180
_DASH: Final = re.compile(
    r"([^\s:：.?!–—-][^:：?!–—]{0,60}?)\s*(?:\.\s?[-–—]+|\s[-–—]|(?<=[A-ZÀ-ÖØ-ÞĞİŞ]{2})[-–—])\s+(?=\S)"
)
_OPEN_BRACKETS: Final = frozenset("([（")
_OUTLET: Final = re.compile(r"[\[(（][^\])）]{1,60}[\])）]\s?[:：]")
#: ``QBut when?``, ``QJosh, thank you``, where a converter lost the space.
_GLUED: Final = re.compile(r"([A-Z])([A-Z][a-z'’]+)(,?)")
_WORD_END: Final = re.compile(r"[ .?:–—-]*")
_REMARK: Final = re.compile(r"([^()（）]{1,30}?)\s*([(（][^()（）]{1,40}[)）][.。]?)")
_LAST_INITIAL: Final = re.compile(r"\w\w (?:[^\W\d_]\.){1,2}$")
_STAMP_STARTS: Final = frozenset("([0123456789")
#: A clock time that is said has no seconds: ``12:55. Okay``.
_BEHIND_A_STAMP: Final = re.compile(
    r"(?:[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]|\d{1,2}:\d\d:\d\d)\s*([^\s:：][^:：]{0,60})[:：]\s*(?=\S)"
)
_BEFORE_A_STAMP: Final = re.compile(
    r"([^\W\d_][^:：()\[\]]{0,60}?)\s*(?:[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]\s*(?:[:：]\s*|$)|\s\d{1,2}:\d\d(?::\d\d)?$)"
)
_LONGEST_STAMPED: Final = 80
_STAMP: Final = re.compile(r"\(?\[?(\d{1,2}:\d\d(?::\d\d)?)\]?\)?\s*")


def known_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a word of the lexicon, or a name or office in one of the usual shapes, before a colon."""
    text = block.text
    first = text.find(":", 0, _LONGEST_STAMPED)
    # The colon of a clock time stands between figures, and no label has one before it.
    if first > 0 and text[first - 1].isdigit() and (stamped := _stamped_label(text, lexicon)):
        return stamped
    at = _armenian_colon(text, lexicon) if lexicon.language == "hy" else _colon(text)
    if at < 1 or text.startswith("//", at + 1):
        return None
    lead = text[:at].rstrip()
    if not lead.isascii() and lead[0] in _ORNAMENTS:  # "▲ 대변인 :", "【记者】："
        lead = lead.strip(_ORNAMENTS)
    if ". " in lead and _opens_with_a_sentence_end(lead, lexicon, soft=block.soft):
        return None
    end = words_after(text, at + 1)
    emphasised = bool(block.marks) and _is_emphasised(lead, block)
    label = _weighed(lead, end, lexicon, emphasised)
    if label and block.heading and label.trust < Trust.SURE and end < len(text):
        return None  # "Interview: the new pier"
    if label and text[end : end + 1] in _STAMP_STARTS:
        if text[end].isdigit() and end == at + 1 and lead[-1:].isdigit() and not lead.isdigit():
            return None  # a clock time: "END 2:41 P.M.", "2031-05-14T09:20:00"
        stamp = _STAMP.match(text, end)
        clock = stamp and text[end].isdigit() and stamp[1].count(":") == 1  # "12:55. Okay, ten more minutes." is said
        if stamp and (not clock or stamp.end() == len(text)):
            return label._replace(end=stamp.end(), trust=Trust.SURE, time=stamp.span())
    return label


def _stamped_label(text: str, lexicon: Lexicon) -> Label | None:
    """See a label before or behind the time of a recording: ``[00:12] Jane Roe: ...``, ``Jane Roe (00:12): ...``, ``Jane Roe 00:12``."""
    behind = _BEHIND_A_STAMP.match(text)
    found = behind or _BEFORE_A_STAMP.match(text)
    label = _weighed(found[1].rstrip(), found.end(), lexicon, emphasised=False) if found else None
    if not label or behind or " " not in (label.text or ""):  # "Luke (4:18): ..."
        return label
    return label._replace(trust=max(label.trust, Trust.LIKELY))


def _is_emphasised(lead: str, block: Block) -> bool:
    """Tell whether a label is in bold; a remark in brackets after the name need not be."""
    name = lead[: lead.find("(")] if lead[-1:] == ")" else lead
    return block.lead_mark >= len(name.rstrip(" .*")) > 0


def _opens_with_a_sentence_end(lead: str, lexicon: Lexicon, *, soft: bool) -> bool:
    """Tell whether a full stop in words before a colon ends a sentence, of the line before or a short answer.

    That is ``Ida / Rowe. PM: ...`` on a line that goes on with the one before, and elsewhere ``Yes. Question: ...``.
    """
    before, _, label = lead.rpartition(". ")
    last = before.split()[-1:]
    named = any(len(word.strip(".")) > 1 and fold(word) not in lexicon.honorific for word in last)
    return named and (lexicon.role_of(label)[0] is not None if soft else fold(label) in lexicon.marks)


def _colon(text: str) -> int:
    """Return where the first colon stands that a label could end in; -1 for none."""
    at = text.find(":", 0, LONGEST + 2)
    wide = -1 if text.isascii() else text.find("：", 0, LONGEST + 2 if at < 0 else at)
    return wide if wide >= 0 else at


def _armenian_colon(text: str, lexicon: Lexicon) -> int:
    found = _ARMENIAN.match(text)
    if not found or (found[2] == "։" and fold(found[1]) not in lexicon.marks):
        return _colon(text)
    return found.start(2)


def words_after(text: str, at: int) -> int:
    """Return where the words start after a mark that ends at ``at``."""
    while text[at : at + 1].isspace():
        at += 1
    return at


@lru_cache(maxsize=8192)
def _weighed(lead: str, end: int, lexicon: Lexicon, emphasised: bool) -> Label | None:  # noqa: FBT001
    """Return the words before a colon as the label they are; a page repeats them at every turn."""
    dash = _DASH.match(lead)
    if dash and (len(dash[1]) == 1 or ".-" in dash[0]) and fold(dash[1]) in lexicon.marks:
        return None  # "R - Firstly: ...", and dash_label sees it
    lead = _without_heading(lead, lexicon)
    number = _NUMBER.match(lead)
    if number:
        lead = lead[number.end() :]
    trust = trust_of(lead, lexicon, emphasised=emphasised)
    cue = "known_label"
    if number:
        firm = _trust_of_counted(lead, trust, lexicon)
        cue = "known_label" if firm else COUNTED
        trust = firm or (trust and Trust.WEAK)
    return Label(_clean(lead), 0, end, trust, cue) if trust else None


def _without_heading(lead: str, lexicon: Lexicon) -> str:
    """Take off a heading that has run into the label below it: ``Q and A REPORTER``."""
    if fold(lead) in lexicon.not_speaker or fold(lead) in lexicon.marks:  # "First question: ..."
        return lead
    words = lead.split()
    for n in range(1, min(len(words), _WORDS_OF_A_HEADING + 1)):
        label = " ".join(words[n:])
        listed = n == 1 and len(label) == 1  # "Appendix A: ..."
        if (
            not listed
            and label[0].isupper()
            and fold(" ".join(words[:n])) in lexicon.not_speaker
            and fold(label) in lexicon.marks
        ):
            return label
    return lead


_WORDS_OF_A_HEADING: Final = 3
#: Before a question that is counted; the number says nobody.
_NUMBER: Final = re.compile(r"(?:\d{1,2}\s?[./、．)）]|[一二三四五六七八九十]{1,3}、)\s*(?=[^\W\d_])")


def _trust_of_counted(label: str, trust: Trust | None, lexicon: Lexicon) -> Trust | None:
    """Weigh what stands behind a number: ``1. Q``, ``二、问``, ``3. Harbour Post``.

    ``3. Chair: Jane Roe`` is a line of a head, and ``2. Media: ...`` a part of a text unless it recurs.
    """
    key = fold(label)
    if key in lexicon.bare or key in lexicon.answer or not lexicon.spaced:
        return trust if key in lexicon.question or key in lexicon.answer or key in lexicon.outlet else None
    if key in lexicon.question and key not in lexicon.outlet:
        return Trust.WEAK
    return trust if lexicon.role_of(label)[0] is Role.PRESS else None


def bare_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a mark that needs no colon: ``Q    Thank you``, ``Q. Mr. President``, ``Q - ...``, ``FRAGE``."""
    text = block.text
    if text[0] not in lexicon.bare_initials:
        return None
    found = lexicon.bare_label.match(text)
    if not found:
        glued = _GLUED.match(text)
        said = glued and (glued[3] or glued[2].casefold() in lexicon.common)
        return (
            Label(glued[1], 0, 1, Trust.WEAK, "bare_label")
            if glued and said and fold(glued[1]) in lexicon.bare
            else None
        )
    mark, colon, dash = found.groups()
    at, words = len(mark), found.end()
    if text[words : words + 1] in _OPEN_BRACKETS and _OUTLET.match(text, words):
        return None  # "Q [Radio North]: ...", and known_label sees it
    if colon:
        return Label(mark, 0, words, Trust.SURE, "known_label")
    if words == len(text) and not text[at:].strip(" ."):
        return Label(mark, 0, words, Trust.LIKELY, "own_line_label")
    if not dash:
        words = _after_letter(text, at, words) if at == 1 else _after_word(mark, text, at)
    return Label(mark, 0, words, Trust.LIKELY, "bare_label") if words < len(text) else None


def _after_letter(text: str, at: int, words: int) -> int:
    """Return where the words after a single letter start; the end of the text after ``Q&A`` and ``Q and A``."""
    if text.startswith("&A", at) or text.startswith(("and ", "& A ", "& A:"), words) or text[words:] == "& A":
        return len(text)
    return words if words < len(text) else words_after(text, at)


def _after_word(mark: str, text: str, at: int) -> int:
    """Return where the words after a word start; the end of the text where it opens a sentence or a longer label.

    A longer label is ``FRAGE HOENIG:``.
    """
    words = _WORD_END.match(text, at).end()  # type: ignore[union-attr]  # it matches anything
    if text[at] not in ".:" and not (mark.isupper() and text[words : words + 1].isupper()):
        return len(text)  # "Question time is over"
    lead = _LEAD.match(text, at)
    return len(text) if lead and len(lead[1].split()) < 3 and is_caps(lead[1]) else words


def bracket_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a label in brackets: ``【记者】``, ``（问）``, ``<질문>``, ``[Question]``."""
    if block.text[0] not in "【〔［<＜（([▲":
        return _closed_label(block.text, lexicon)
    found = _BRACKET.match(block.text)
    lead = found[2].strip() if found else ""
    if not found or not lead:
        return None
    after = block.text[found.end() :]
    colon = found[0].rstrip()[-1] in ":："
    goes_on = is_small(after) and fold(lead) not in lexicon.question
    if not colon and (goes_on or after[:1] in {*",.;!?)…"}):
        return None  # "[Senior official], over to you": the name is put in, not printed before the words
    sentence = lead[-1] in ".!?。" and (not after or " " in lead)
    if fold(lead) in lexicon.not_speaker or fold(lead) in lexicon.stage or sentence:
        return None  # "(A reporter drops a cup.) Careful."
    role = lexicon.role_of(lead)[0]
    if role and not (lexicon.spaced and not colon and (not after or found[1] == "(") and _is_told(lead, lexicon)):
        listed = len(lead) == 1 and lead.isascii() and lead != "Q"  # "(a)" and "(B)" count the parts of a text
        return Label(lead, 0, found.end(), Trust.WEAK if listed else Trust.SURE, "bracket_label")
    return _weak_bracket(found[1], lead, found.end(), lexicon, alone=not after)


def _is_told(lead: str, lexicon: Lexicon) -> bool:
    """Tell whether brackets hold more than a word for a speaker: ``(Interview with Jane Roe, Radio 2)``, ``(Turning to him) ...``."""
    return fold(lead) not in lexicon.marks and fold(lead) not in lexicon.official


def _weak_bracket(bracket: str, lead: str, end: int, lexicon: Lexicon, *, alone: bool) -> Label | None:
    """See a name in brackets, alone on its line or, where the bracket is one for labels, before words: it must recur."""
    words = lead.split()
    names = (bracket in "[［" and lead.isupper()) or (bracket in "(（" and words[-1].istitle())  # "(Father Roe)"
    if alone and names and 1 < len(words) < _MOST_WORDS and is_name(words):
        return Label(lead, 0, end, Trust.WEAK, "bracket_line")
    around = "【〔" if lexicon.spaced else "【〔[［"
    if bracket in around and not alone and not lead.isdecimal() and SENTENCE.search(lead) is None:
        return Label(lead, 0, end, Trust.WEAK, "bracket_label")
    return None


def _closed_label(text: str, lexicon: Lexicon) -> Label | None:
    """See a word of the lexicon before a bracket that nothing opens: ``問）``, ``大臣）``, ``문)``."""
    found = _CLOSED.match(text) if ")" in text[:13] or "）" in text[:13] else None
    if not found or not lexicon.role_of(found[1])[0]:
        return None
    if found[1].isascii():  # "Q) When?", "A) Now.": the second counts the parts of a text elsewhere
        if found[1] not in {"Q", "A"}:
            return None
        return Label(found[1], 0, found.end(), Trust.SURE if found[1] == "Q" else Trust.WEAK, "bracket_label")
    return Label(found[1], 0, found.end(), Trust.SURE, "bracket_label")


def dash_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a label before a dash: ``Q - ...`` (French), ``P.- ...`` and ``Sra. Roe.- ...`` (Spanish), ``Jane Roe – ...``."""
    start = block.text[:64]
    if "-" not in start and "–" not in start and "—" not in start:
        return None
    found = _DASH.match(block.text)
    if not found:
        return None
    lead = found[1]
    if is_small(lead):
        return None
    # "SUNUCU- ...": no compound has a space after its hyphen
    glued = lead[-2:].isupper() and block.text[len(lead)] in "-–—"
    stop = glued or ".-" in found[0].replace(" ", "").replace("–", "-").replace("—", "-")
    if fold(lead) in lexicon.marks or (lead.isupper() and lexicon.role_of(lead)[0]):
        return Label(lead, 0, found.end(), Trust.LIKELY, "dash_label")
    words = lead.split()
    if block.text.isupper():  # "JANE ROE, FISHERWOMAN - EXTRACT", alone on its line
        return None
    if not lead[0].isupper() and not lexicon.role_of(lead)[0]:  # where no capital shows a name, its office must
        return None
    if not (stop or len(words) > 1) or len(words) > _MOST_WORDS or not is_name(words) or SENTENCE.search(lead):
        return None
    known = fold(words[0]) in lexicon.honorific if len(words) > 1 else False
    bold = bool(block.marks) and not block.heading and block.lead_mark >= len(lead)
    up_to_dash = bold and len(lead) < block.lead_mark <= found.end()  # "**Jane Roe -** ..."
    # "**Presidente Roe** - ..."
    function = bold and len(words) > 1 and (fold(words[0]) in lexicon.marks or fold(words[0]) in lexicon.official)
    firm = up_to_dash or function or (stop and (known or lexicon.role_of(lead)[0] is not None))
    return Label(lead, 0, found.end(), Trust.LIKELY if firm else Trust.WEAK, "dash_label" if stop else "name_and_dash")


#: Of a label before a dash: ``Ana Roe, de El Diario.- ...``.
_MOST_WORDS: Final = 8


def dot_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a label before a full stop: ``The President. First, ...`` (Public Papers), ``CHAIR POWELL.  Good ...`` (Fed)."""
    text = block.text
    if "." not in text[:64] or not (block.marks or like_name(text)):
        return None
    found = _DOT.search(text, 1, _LONGEST_DOTTED)
    if found and fold(text[: found.start()]) in lexicon.honorific:  # "Mr. Roe. First, ..."
        found = _DOT.search(text, found.end(), _LONGEST_DOTTED)
    if not found or text[found.end()].islower():  # "The U.S. has led": no sentence starts there
        return None
    lead = text[: found.start()]
    words = lead.split()
    caps = len(words) > 1 and len(lead) > 5 and is_caps(lead)
    emphasised = bool(block.lead_mark) and block.lead_mark <= found.end()
    name = len(words) <= 4 and lead[:1].isupper() and is_name(words)
    if len(words) > 8 or not (caps or emphasised or name) or SENTENCE.search(lead):
        return None
    if ":" in lead or "：" in lead or lead[-1] == "." or fold(lead) in lexicon.not_speaker:
        return None
    if len(words) > 1 and len(words[-1]) == 1:  # the initial of "SECRETARY JOHN E. ROE ON THE FERRY"
        return None
    if len(words) > 1 and fold(words[-1]) in lexicon.honorific:  # "TRANSCRIPT OF THE PRIME MINISTER THE HON. JANE ROE"
        return None
    role, _ = lexicon.role_of(lead)
    if caps or emphasised or role:
        trust = Trust.LIKELY if caps and role else Trust.WEAK
        return Label(lead, 0, found.end(), trust, "dot_label")
    return None


def own_line_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a label alone on its line without a colon: ``Frage``, ``Wagner (AA)``, ``JOURNALIST``."""
    return _label_alone(block.text, lexicon) if len(block.text) <= LONGEST_NAME else None


@lru_cache(maxsize=8192)
def _label_alone(text: str, lexicon: Lexicon) -> Label | None:
    """Weigh a line; the pages of a site have the same menus, and a page the same labels."""
    remark = _REMARK.fullmatch(text) if text[-2:].strip(".。")[-1:] in {")", "）"} else None
    outlet = remark is not None and lexicon.role_of(remark[2].strip("()（）.。"))[0] is Role.PRESS  # "JOURNALIST (NOS)"
    if remark and not outlet and fold(remark[1]) in lexicon.marks:  # "REPLY (without a microphone).": all there is
        return Label(remark[1], 0, remark.start(2), Trust.LIKELY, "own_line_label")
    if text[-1] in ".?!,;:…。？！：।։؟\u037e":
        return None
    who = text.partition(" (")[0] if text[-1] == ")" else text  # "Jane Roe (7 News)"
    words = who.split()
    key = fold(text)
    name = len(words) <= 5 and is_name(words)
    office = key in lexicon.official  # "Le ministre", "Bộ trưởng", 发言人
    if key in lexicon.marks or (name and len(words) <= 3 and _is_somebody(text, words, lexicon)):
        return Label(text, 0, len(text), Trust.LIKELY, "own_line_label")
    if (
        (
            name
            or office
            or _is_name_and_office(text, lexicon)
            or (who != text and is_name(words) and _is_office(who, lexicon))
        )
        and (text[0].isupper() or (not has_case(text) and (office or (lexicon.spaced and lexicon.role_of(text)[0]))))
        and key not in lexicon.not_speaker
        and key not in lexicon.end
        and not any(map(str.isdigit, who))
    ):
        return Label(text, 0, len(text), Trust.WEAK, "own_line_label")
    return None


def _is_office(text: str, lexicon: Lexicon) -> bool:
    return lexicon.role_of(text)[1] == "office"


def _is_name_and_office(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a line is a full name and, in small letters, what the person is: ``Jana Roe, hovorkyňa vlády``."""
    person, _, office = text.partition(", ")
    words = person.split()
    known = lexicon.role_of(" ".join(office.split()[:_WORDS_OF_A_NAME]))[1] == "office"
    return known and 1 < len(words) <= _WORDS_OF_A_NAME and is_name(words)


_WORDS_OF_A_NAME: Final = 3


def _is_somebody(text: str, words: list[str], lexicon: Lexicon) -> bool:
    """Tell whether a line of three words at most says who speaks.

    That is a moderator's word, in capitals a name with its ``MR.`` or ``DR.``, or a name with a body that the lexicon has.
    """
    if len(words) > 1 and fold(words[0]) in lexicon.honorific and is_caps(text):
        return True
    role = lexicon.role_of(text)[0]
    # "대변인 정례브리핑 (10.31)" names an event
    body = role is not None and text[-1] == ")" and not any(map(str.isdecimal, text))  # "Radio North (3 May 2031)"
    return role is Role.MODERATOR or (body and not lexicon.kinds_in(text))


def emphasised_question(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See a question that only emphasis marks: the whole paragraph is bold or italic and asks."""
    if (
        block.marks
        and block.lead_mark >= len(block.text) > 20
        and not block.heading
        and (block.text[-1] in lexicon.question_marks or "՞" in block.text)
    ):
        return Label(None, 0, 0, Trust.WEAK, EMPHASISED)
    return None


def default_label(document: Document, block: Block, lexicon: Lexicon) -> Label | None:
    """See what the first of the cues above sees, in one call a block."""
    return (
        bare_label(document, block, lexicon)
        or known_label(document, block, lexicon)
        or bracket_label(document, block, lexicon)
        or dash_label(document, block, lexicon)
        or dot_label(document, block, lexicon)
        or own_line_label(document, block, lexicon)
        or emphasised_question(document, block, lexicon)
    )


#: A site with a cue of its own puts it before: ``(own_cue, *DEFAULT_CUES)``.
DEFAULT_CUES: Final[tuple[Cue, ...]] = (default_label,)


def _clean(lead: str) -> str:
    """Take marks and the dirt of a scan off a label: ``, PM``, ``Mme Roe.-``; the point of an initial stays: ``Roe K.A.``."""
    lead = lead.lstrip(" *_\u3000,;.")
    if _LAST_INITIAL.search(lead):
        return lead
    return lead.rstrip(" *_\u3000").removesuffix(".-").strip(" *.") if lead[-1:] in "*-_ ." else lead
