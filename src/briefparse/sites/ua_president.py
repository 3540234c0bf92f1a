"""President of Ukraine (president.gov.ua): interviews and press conferences among the news, in Ukrainian and English.

An interview opens with the editors' paragraph ("Full text of the joint interview of ..."); question and answer both start with a dash
and have no label, or names with a colon. The printed day is that of posting ("16 June 2021 - 11:23"), days after the talk at times.
Legacy pages (``/en/news/<id>.html``, tables) are not known here.
Rests on medvedev/zelensky-speech-fetcher, src/zelensky_speech_fetcher/z_scrap/xpath_selectors.py, on a public collector
(``h1[itemprop=name]``, ``p.date``, ``div.article_content``), and on the text of a page of 2021.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="ua-president",
    institution="Офіс Президента України",
    hosts=("president.gov.ua",),
    languages=("uk", "en"),
    layouts=(
        Layout(
            name="article",
            body=css("div.article_content"),
            title=css("h1[itemprop='name'], div.article h1"),
            date=css("div.article p.date"),
            ignored={"<figure>": "caption", "share": "share"},
        ),
    ),
    zone="Europe/Kyiv",
    day_first=True,
    evidence="reported",
)
