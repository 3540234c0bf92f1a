"""Pages that the tests of the viewer show: one with everything in it, one that attacks, one in Arabic, a long one."""

from __future__ import annotations

from html import escape
from typing import Any

from attrs import evolve

import briefparse
from briefparse import Briefing, Coverage, Span
from briefparse.exchanges import pair

#: A press conference with a moderator, two outlets, a follow-up, notes, a caption, and an unknown speaker.
RICH = """<!DOCTYPE html><html lang="en"><head><title>Press conference by Harbour Minister Orla Venn, Tarnby, 3 March 2031</title>
</head><body><main><h1>Press conference by Harbour Minister Orla Venn, Tarnby, 3 March 2031</h1>
<p>1:05 P.M.</p>
<p><b>MODERATOR:</b> Good afternoon, everybody. Please say your name and your outlet before you ask.</p>
<p><b>MINISTER VENN:</b> Thank you for coming out in this weather. The winter timetable is ready. From Monday the northern ferry
crosses twice a day, and the night boat carries freight again.</p>
<p>We looked at the ice every morning for three weeks. The pilots are content, and so am I.</p>
<figure><img src="pier.jpg"><figcaption>The new pier at Tarnby. Photo: Harbour Office</figcaption></figure>
<p><b>QUESTION (Tarnby Courier):</b> Minister, who pays for the new pier, and when will it open?</p>
<p><b>MINISTER VENN:</b> The common fund pays. It opens in May, when the cranes are tested. (Laughter.) I know that I said April
last year.</p>
<p>(Applause.)</p>
<p>The islands asked for a later date, and they got it.</p>
<p><b>FOLLOW-UP:</b> So nobody refused?</p>
<p><b>MINISTER VENN:</b> Nobody refused.</p>
<p><b>MODERATOR:</b> The gentleman in the second row, please.</p>
<p><b>QUESTION (Radio Skerry):</b> Will the night boat take passengers, as the shipping company wrote in its letter?</p>
<p><b>CAPTAIN DUNMORE:</b> Not before the summer. The cabins have to be fitted with new doors first, and the crew has to be
trained in how to use them.</p>
<p>* * *</p>
<p><b>QUESTION (Radio Skerry):</b> And the fares?</p>
<p><b>MINISTER VENN:</b> They stay as they are.</p>
<p>END 1:31 P.M.</p>
<div class="share">Share this page</div>
</main></body></html>
"""

#: What a page could try: every string that it can put somewhere is one of these.
ATTACKS = (
    "<script>window.hit=1</script>",
    "</script><script>window.hit=2</script>",
    "<img src=x onerror=window.hit=3>",
    "\"><svg onload='window.hit=4'>",
    "' autofocus onfocus='window.hit=5",
    "</title></style><style>body{display:none}</style>",
    "]]><!-- --!><![CDATA[",
    "${window.hit=6} {{window.hit=7}} <%= 8 %> `",
    "javascript:window.hit=9",
    "data:text/html,<script>window.hit=10</script>",
    "\u202eevil\u202c \u2066open \u2028\u2029 \x00 \x1b[2J \x7f \x9b",
    "&lt;script&gt; &amp;lt; &#60;b&#62;",
)


NAMES = ("label", "name", "office", "organisation", "method", "name_method", "office_method", "organisation_method")


def attack() -> Briefing:
    """Return a briefing that has an attack in each place that holds words, whatever a parse would have let through."""
    everything = " ".join(ATTACKS)
    briefing = briefparse.parse(
        f"Press conference\n\nQUESTION: {_one_line(everything)}\n\nMS. ROWE: {_one_line(everything)}\n\n(Laughter.)\n"
    )
    names: dict[str, Any] = dict.fromkeys(NAMES, everything)
    speaker = evolve(briefing.turns[0].speaker, **names)
    first, *others = briefing.turns
    turns = (evolve(first, speaker=speaker, language=everything, xpath=everything), *others)
    metadata: dict[str, Any] = dict.fromkeys(briefparse.Metadata.__annotations__, everything)
    return evolve(
        briefing,
        turns=turns,
        exchanges=(briefparse.Exchange(turns[:1], turns[1:], follow_up=True),),
        metadata=briefparse.Metadata(
            **{
                **metadata,
                **dict.fromkeys(("date", "published", "started", "ended"), briefparse.Date(*[everything] * 4)),
                "url": "javascript:window.hit=11",
                "print_url": 'https://www.example.org/"><script>window.hit=12</script>',
                "tags": ATTACKS,
                "related": tuple(briefparse.Related(each, each, each) for each in ATTACKS),
            }
        ),
        notes=tuple(evolve(note, kind=everything) for note in briefing.notes),
        diagnostics=(briefparse.Diagnostic(everything, everything, everything, Span(0, 3)),),
        coverage=Coverage(10, 5, 0, {everything: 5}),
        provenance=briefparse.Provenance(everything, 1, 2, dict.fromkeys(metadata, everything)),
    )


def hostile_page() -> str:
    """Return a page with the attacks as text, as tags, in attributes, and in its head."""
    said = "".join(
        f"<p><b>QUESTION:</b> Is this safe? {escape(each)}</p><p><b>MS. ROWE:</b> It is. {escape(each)} {each}</p>"
        for each in ATTACKS
    )
    related = "".join(f'<li><a href="{escape(each)}">{escape(each)} 3 May 2031</a></li>' for each in ATTACKS)
    title = escape(" ".join(ATTACKS))
    return (
        f"<html><head><title>Press conference {title}</title><link rel='canonical' href='javascript:window.hit=13'></head>"
        f"<body><h1>Press conference {title}</h1>{said}<p>({escape(ATTACKS[0])} laughter.)</p><h2>Related</h2><ul>{related}</ul>"
        "</body></html>"
    )


def unclaimed() -> Briefing:
    """Return a briefing one of whose turns has lost a paragraph, as a fault of the parser would have it."""
    briefing = briefparse.parse(RICH)
    turns = tuple(
        evolve(turn, paragraphs=turn.paragraphs[:1]) if "pilots are content" in turn.text else turn
        for turn in briefing.turns
    )
    lost = len("We looked at the ice every morning for three weeks. The pilots are content, and so am I.")
    counted = briefing.coverage
    return evolve(
        briefing,
        turns=turns,
        exchanges=pair(turns),
        coverage=evolve(counted, turns=counted.turns - lost, unclaimed=lost),
    )


def crowd() -> Briefing:
    """Return a briefing with each role in each of eight colours and once more, every turn selected by nothing but its speaker."""
    lines = [f"Speaker {number}, {role or 'of no role'}: Is pier {number} open?" for number, role in CROWD]
    text = "\n\n".join(lines)
    turns = []
    for (number, role), line in zip(CROWD, lines, strict=True):
        start, label = text.index(line), line.split(":")[0]
        words = Span(start + len(label) + 2, start + len(line))
        speaker = briefparse.Speaker(label, f"Person {number}", role=role)
        turns.append(briefparse.Turn(speaker, text[slice(*words)], Span(start, words.end), (words,)))
    return Briefing(briefparse.Metadata(title="A crowd"), text, tuple(turns), exchanges=pair(turns))


CROWD = [(number, role) for number in range(9) for role in (*briefparse.Role, None)]

ARABIC = """<html lang="ar"><head><title>مؤتمر صحفي لوزير الموانئ</title></head><body><h1>مؤتمر صحفي لوزير الموانئ</h1>
<p><b>سؤال:</b> متى يفتح الميناء الجديد؟</p><p><b>الوزير:</b> يفتح الميناء في شهر مايو، وهذا ما اتفقنا عليه مع الجزر كلها.</p>
<p><b>سؤال:</b> ومن يدفع ثمن الرصيف؟</p><p><b>الوزير:</b> يدفع الصندوق المشترك ثمن الرصيف كله.</p></body></html>
"""


def long_page(turns: int) -> str:
    """Return a page of so many turns, each of them some lines long."""
    said = (
        f"<p><b>QUESTION:</b> Who pays for pier {number}, and when will it open?</p>"
        f"<p><b>MS. ROWE:</b> The common fund pays for pier {number}. It opens in May, when the cranes have been tested.</p>"
        for number in range(turns // 2)
    )
    return f"<h1>Press conference by Minister Jane Rowe, Halmar, 3 March 2031</h1>{''.join(said)}"


def _one_line(words: str) -> str:
    return " ".join(words.split())
