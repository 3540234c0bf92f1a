"""Ministry of Foreign Affairs of Japan (mofa.go.jp): press conferences of ministers and press secretaries, ja and en.

Japanese labels stand in 【】 at the head of a paragraph without a colon, the outlet before the name (``【NHK　川原記者】``); English ones
have a colon, and the long form comes once (``Mr. Taro Roe, Minister for Foreign Affairs:``, then ``Minister Roe:``). Headings name
the topics. Under the headline stands the day of the conference, in Japanese with era, clock time and place in brackets.
Before 2013 a page holds a month (``gaisho/g_0910.html``), labelled （問） and （外務大臣）; its frame is not known, and it is read generically.

Rests on the press release page kept by twill3c/kasumigaseki-lens (tests/fixtures/mofa.html: ``main#contents``, ``#contents-header``
with ``h1.title1`` and ``h2.title2``, ``#maincontents``), on a public collector of the conferences, which reads ``main > article > div >
h2 > span``, ``h3 > span`` and ``#maincontents``, on older pages ``h2#title2`` and ``h3#subtitle``, and drops ``.other-language`` and
``.social-btn-top``, and on the text of pages of 2002 to 2025.
"""

from briefparse.adapter import Adapter, Layout, css

_IGNORED = {"other-language": "navigation", "archive-link": "navigation", "social-btn-top": "share"}

ADAPTER = Adapter(
    name="jp-mofa",
    institution="外務省",
    hosts=("mofa.go.jp",),
    languages=("ja", "en"),
    layouts=(
        Layout(
            name="article",
            body=css("article #maincontents"),
            title=css("#contents-header h2"),
            date=css("#contents-header h3"),
            date_is_event=True,
            ignored=_IGNORED,
        ),
        Layout(
            name="title2",
            body=css("#maincontents"),
            title=css("h2#title2"),
            date=css("h3#subtitle"),
            date_is_event=True,
            ignored=_IGNORED,
        ),
    ),
    zone="Asia/Tokyo",
    evidence="reported",
)
