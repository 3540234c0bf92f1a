"""Prime Minister of Japan (kantei.go.jp, japan.kantei.go.jp): press conferences, and excerpts of the Chief Cabinet Secretary's.

In Japanese the label is in round brackets on a line of its own, the words below it with an indent: （内閣広報官）, （記者）, （…総理）. The
heads 【…総理冒頭発言】 and 【質疑応答】 say nothing of their own. In English the labels are in capitals before a colon. The printed date
(``更新日：``) is that of the last change, which is mostly the day of the conference; ``※速報版`` marks a first version.
The Japanese pages of the Chief Cabinet Secretary hold a video and a summary, no transcript.

Rests on d-schafer/LeaderSpeech, recipes/jpn_kantei.yml (``#format``, ``.section``) and jpn_kantei_foreign_english_wayback.yml (``#main`` with
``.date``, before that ``.docArea``), on a public collector of the statements of 2017-2023 (``div.l-main > article > div > div.section``, ``h1``,
``span.date``), and on the text of pages of 2010 to 2025.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="jp-kantei",
    institution="首相官邸",
    hosts=("kantei.go.jp",),
    languages=("ja", "en"),
    layouts=(
        Layout(name="format", body=css("#format"), title=css("h1"), date=css(".date")),
        Layout(name="section", body=css(".l-main .section"), title=css("h1"), published=css("span.date")),
        Layout(name="docArea", body=css(".docArea"), title=css("#mainContent h2")),
        Layout(
            name="main",
            body=css("div#main"),
            loose=True,
            title=css("#main h2, #main h1"),
            date=css(".date"),
            date_is_event=True,
        ),
    ),
    zone="Asia/Tokyo",
    evidence="reported",
)
