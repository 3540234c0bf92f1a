"""Taiwan Affairs Office of the State Council of China (gwytb.gov.cn): conferences (发布会辑录), answers in writing.

Pages are GBK and say ``gb2312``. The day is in the title and, without its year, in the editor's lead; the printed one is that of
posting. Structure as in a public collector (jonawalb/rhetoric-corpus, ``collectors/cn_tao.py``).
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="cn-tao",
    institution="国务院台湾事务办公室",
    hosts=("gwytb.gov.cn",),
    languages=("zh",),
    layouts=(
        Layout(
            name="article",
            body=css("#contentArea, .TRS_Editor"),
            title=css("h1"),
            date=css("div.info"),
            ignored={"share": "share", "bshare-custom": "share"},
        ),
    ),
    zone="Asia/Shanghai",
    evidence="reported",
)
