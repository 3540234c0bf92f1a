"""Ministry of Economy, Trade and Industry of Japan (meti.go.jp): the minister's press conferences (閣議後記者会見の概要).

Turns are ``Q：`` and ``A：``; words in 【】 on a line of their own, or numbered ①, name the topic and nobody. The day, the clock time and
``於：`` stand on lines below the headline.

Rests on the press release page kept by twill3c/kasumigaseki-lens (tests/fixtures/meti.html: ``#main``, ``h1#MainContentsArea``,
``div.main.w1000``), on public scrapers of the ministry's committees (``#__main_contents``), and on the text of conferences of 2017 to 2019.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="jp-meti",
    institution="経済産業省",
    hosts=("meti.go.jp",),
    languages=("ja",),
    layouts=(
        Layout(name="contents", body=css("#__main_contents"), title=css("h1")),
        Layout(name="main", body=css("div.main.w1000"), title=css("h1#MainContentsArea")),
    ),
    zone="Asia/Tokyo",
    evidence="reported",
)
