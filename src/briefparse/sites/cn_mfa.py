"""Foreign Ministry of China (mfa.gov.cn, fmprc.gov.cn): the layouts of 2019-2022 and from 2022 on.

Regular conferences, answers to journalists (答记者问) and, refused, statements (发表谈话). The day in the title is that of the
conference; the printed time is that of posting.
"""

from briefparse.adapter import Adapter, Layout, css

_IGNORED = {"bshare-custom": "share", "share": "share", "print": "share", "fonts": "share"}

ADAPTER = Adapter(
    name="cn-mfa",
    institution="外交部",
    hosts=("mfa.gov.cn", "fmprc.gov.cn"),
    languages=("zh",),
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
    ),
    zone="Asia/Shanghai",
    signs=("News_Body_Txt_A",),
)
