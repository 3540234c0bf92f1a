"""Ministry of Commerce of China (mofcom.gov.cn, english.mofcom.gov.cn): weekly conferences, answers in writing.

The text is in ``.art-con``, the title in ``.art-title``, as many public scrapers of the Chinese and the English pages say; the parts
of before 2020 (``#artitle``, ``.artCon``) are those of myirelias/white_list, ``whiteList_v5/Config/config_mofcom.py``. The special
page of a weekly conference (``/xwfbzt/``) is built otherwise and is read as any page. Speakers may stand in 【】.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="cn-mofcom",
    institution="商务部",
    hosts=("mofcom.gov.cn",),
    languages=("zh", "en"),
    layouts=(
        Layout(
            name="2020",
            body=css("div.art-con"),
            title=css(".art-title"),
            ignored={"article-tool": "share", "share": "share"},
        ),
        Layout(
            name="before-2020",
            body=css("div.artCon"),
            title=css("#artitle"),
            date=css("#arsource"),
            ignored={"share": "share"},
        ),
    ),
    zone="Asia/Shanghai",
    evidence="reported",
)
