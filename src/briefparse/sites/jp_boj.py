"""Bank of Japan (boj.or.jp): the Governor's press conferences (総裁記者会見要旨).

（問） and （答） open the paragraphs; before about 2005 【問】 and 【答】 stand on lines of their own. The day of the conference is in the
headline, the day after, at the right above the text, is that of posting. Since about 2021 the conferences are PDF.

Rests on the code and the tests of two public collectors of the bank's pages (``main#contents``, ``h1``, ``div.outline.mod_outer``,
``p.txt-right``), and on the text of conferences of 2003, 2018 and 2020.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="jp-boj",
    institution="日本銀行",
    hosts=("boj.or.jp",),
    languages=("ja",),
    layouts=(
        Layout(
            name="outline",
            body=css("div.outline.mod_outer"),
            title=css("#contents h1, h1"),
            published=css("div.outline.mod_outer p.txt-right"),
            ignored={"txt-right": "head"},
        ),
    ),
    zone="Asia/Tokyo",
    evidence="reported",
)
