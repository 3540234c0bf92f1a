"""Chinese embassies and consulates (china-embassy.gov.cn and others): copies of the ministry's conferences, embassy interviews.

They run the ministry's content system with designs of their own, in many languages; the printed time is that of posting at the
embassy, often the day after the conference, whose day is in the title. Structure as in public collectors
(jonawalb/rhetoric-corpus, ``collectors/cn_embassy.py``), and, for the older one, a scraper of consulates' pages.
"""

from briefparse.adapter import Adapter, Layout, css

_IGNORED = {"bshare-custom": "share", "share": "share", "print": "share", "fonts": "share"}

ADAPTER = Adapter(
    name="cn-embassies",
    institution="中国驻外使领馆",
    hosts=(
        "china-embassy.gov.cn",
        "china-consulate.gov.cn",
        "china-embassy.org",
        "chineseembassy.org",
        "chineseconsulate.org",
        "china-consulate.org",
    ),
    languages=("en", "zh", "ja", "ko", "fr"),
    layouts=(
        Layout(
            name="news-body",
            body=css("#News_Body_Txt_A"),
            title=css("#News_Body_Title, .news-title h1"),
            date=css("#News_Body_Time, .news-title .time"),
            ignored=_IGNORED,
        ),
        Layout(
            name="trs",
            body=css(".TRS_UEDITOR, .TRS_Editor, .trs_editor_view"),
            title=css(".bigtitle, h1, .title"),
            ignored=_IGNORED,
        ),
    ),
    zone="Asia/Shanghai",
    evidence="reported",
)
