"""Foreign Ministry of China (mfa.gov.cn, fmprc.gov.cn): Chinese pages from 2016 on, English ones from 2018 on.

Regular conferences, answers to journalists (答记者问) and, refused, statements (发表谈话). The day in the title is that of the
conference; the printed time is that of posting, and the English pages to 2021 print none. Layouts ``2022``, ``2019`` and
``en-2018`` were checked on stored pages (some 2,000 Chinese and 500 English ones); ``en-2024`` is that of public scrapers of
/eng/xw/fyrbt/ (ccoop129/speech-analysis, ``data/us/scrape_us.py``; jonawalb/rhetoric-corpus, ``collectors/cn_mfa.py``). On all of
them the whole question is bold and the answer is not; to 2020 the labels are 问 and 答, Q and A, from then on outlets and names.
"""

from briefparse.adapter import Adapter, Layout, css

_IGNORED = {"bshare-custom": "share", "share": "share", "print": "share", "fonts": "share"}

ADAPTER = Adapter(
    name="cn-mfa",
    institution="外交部",
    hosts=("mfa.gov.cn", "fmprc.gov.cn"),
    languages=("zh", "en"),
    layouts=(
        Layout(
            name="2022",
            body=css("div#News_Body_Txt_A.news-main"),
            title=css("div.news-title h1"),
            date=css("div.news-title p.time"),
            ignored=_IGNORED,
        ),
        Layout(
            name="2019",
            body=css("div#News_Body_Txt_A"),
            title=css("#News_Body_Title"),
            date=css("#News_Body_Time"),
            ignored=_IGNORED,
        ),
        Layout(
            name="en-2018",
            body=css("div.content_mod > div.content"),
            title=css("div.content_mod h2.title"),
            date=css("div.content_mod #News_Body_Time"),
            ignored=_IGNORED,
        ),
        Layout(
            name="en-2024",
            body=css("div.content_text"),
            title=css(".news_header_title"),
            date=css(".xltime"),
            ignored=_IGNORED,
        ),
    ),
    zone="Asia/Shanghai",
    signs=("News_Body_Txt_A", "中华人民共和国外交部</title>"),
)
