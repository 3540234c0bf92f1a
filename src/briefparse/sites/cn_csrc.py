"""China Securities Regulatory Commission (csrc.gov.cn): weekly press conferences, numbered questions and answers.

The site to 2021 (``/pub/newsite/zjhxwfb/xwfbh/``) has title and text in ``div.in_main``, as a public scraper says
(georgelee2/CSRC_Press_Conference); of how questions stand, copies of single conferences on news sites show "1、问：", "答：".
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="cn-csrc",
    institution="中国证券监督管理委员会",
    hosts=("csrc.gov.cn",),
    languages=("zh",),
    layouts=(
        Layout(
            name="newsite",
            body=css("div.in_main"),
        ),
    ),
    zone="Asia/Shanghai",
    evidence="reported",
)
