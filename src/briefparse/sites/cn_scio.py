"""State Council Information Office of China (scio.gov.cn): transcripts of its own and of the ministries' conferences.

Chinese pages to 2022 (``/xwfbh/.../Document/<n>/<n>.htm``) have the title in ``.A_title``, the day of posting and the source in one
line under it, and the text in ``#content``, as a dozen public scrapers say (lixj-zj/distributed_crawler_for_news among them). The
English pages (english.scio.gov.cn) have no known structure and are read as any page: a roster (Speakers, Chairperson, Date), then
labels on a line of their own. Transcripts at china.com.cn/zhibo are loaded by a script and are not on the page.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="cn-scio",
    institution="国务院新闻办公室",
    hosts=("scio.gov.cn",),
    languages=("zh", "en"),
    layouts=(
        Layout(
            name="document",
            body=css("div#content"),
            title=css(".A_title"),
            date=css(".A_t1 > div"),
            ignored={"share": "share"},
        ),
    ),
    zone="Asia/Shanghai",
    evidence="reported",
)
