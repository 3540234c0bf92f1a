"""Ministry of Justice of Japan (moj.go.jp): the minister's press conferences (法務大臣閣議後記者会見の概要).

【記者】 and 【大臣】 stand on a line of their own, the words on the next one; headings that end in 質疑について name the topics; what the
minister says first has no label. The day stands below the headline.

Rests on two pages kept by twill3c/kasumigaseki-lens (tests/fixtures/moj.html and pages/moj/0.html: ``#wrapper2021 #content``, ``h1.cnt_ttl01``, the
notices about plug-ins), and on the text of conferences of 2010 to 2025.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="jp-moj",
    institution="法務省",
    hosts=("moj.go.jp",),
    languages=("ja",),
    layouts=(
        Layout(
            name="2021",
            body=css("#wrapper2021 #content"),
            title=css("h1.cnt_ttl01"),
            ignored={
                "cnt_ttl01": "head",
                "#pdfplugin": "navigation",
                "#ichiplugin": "navigation",
                "#pluginnotelink": "navigation",
            },
        ),
    ),
    zone="Asia/Tokyo",
    evidence="reported",
)
