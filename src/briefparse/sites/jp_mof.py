"""Ministry of Finance of Japan (mof.go.jp): the minister's press conferences (閣議後記者会見の概要).

``問）`` and ``答）`` close a bracket that nothing opens; the heads are 【冒頭発言】 and 【質疑応答】, the last line is （以上）. The day stands in
the headline. The Financial Services Agency posts the same conferences in another frame.

Rests on the tests of a public collector of these pages (``main#main``, ``h1#skipmain``, ``div.unique-block``), on the code of a second one
(問, 答 and the heads), and on the text of conferences of 2011 to 2025.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="jp-mof",
    institution="財務省",
    hosts=("mof.go.jp",),
    languages=("ja",),
    layouts=(Layout(name="unique-block", body=css("main .unique-block"), title=css("h1#skipmain, h1")),),
    zone="Asia/Tokyo",
    evidence="reported",
)
