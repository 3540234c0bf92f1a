"""Ministry of Health, Labour and Welfare of Japan (mhlw.go.jp): the minister's press conferences (大臣会見概要).

A list of terms: ``大臣：`` and ``記者：`` are the terms, the words stand below. The line in brackets under the headline holds the day, from
when to when, and the place.

Rests on public scrapers of the site's pages (``#content div.l-contentBody div.l-contentMain``), and on the text of conferences of
2007 to 2025, one of them with the marks of a list.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="jp-mhlw",
    institution="厚生労働省",
    hosts=("mhlw.go.jp",),
    languages=("ja",),
    layouts=(Layout(name="contentMain", body=css("div.l-contentMain"), title=css("h1")),),
    zone="Asia/Tokyo",
    evidence="reported",
)
