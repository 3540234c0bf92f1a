"""Ministry of National Defense of China (mod.gov.cn, eng.mod.gov.cn): monthly conferences, single questions, answers in writing.

A long transcript runs over several pages (``<n>.html``, ``<n>_2.html``), of which one is parsed at a time. The head lines 时间,
地点 and 发布人 and captions that end in 摄 stand above the first turn or between turns; the conference is that day's, the page
may be of the next. The English pages of 2023 to 2025 have the site's name in the first ``h1``. Structure as in public collectors
(jonawalb/rhetoric-corpus, ``collectors/cn_mnd.py``; oorttaylor-spec/US-China-Official-Diplomatic-and-Defense-Corpus).
"""

from briefparse.adapter import Adapter, Layout, css, xpath

_TITLE = xpath("//div[contains(@class, 'article-header')]//h1 | //h1[not(contains(@class, 'site-name'))]")

ADAPTER = Adapter(
    name="cn-mnd",
    institution="国防部",
    hosts=("mod.gov.cn",),
    languages=("zh", "en"),
    layouts=(
        Layout(
            name="2023",
            body=css("div#article-content"),
            title=_TITLE,
            date=css("meta[name='publishdate'], div.info"),
            ignored={"#mediaurl": "caption", "#cm-player": "caption", "#cmplayer": "caption", "share": "share"},
        ),
        Layout(
            name="before-2023",
            body=css("div#zoom, div.TRS_Editor"),
            title=_TITLE,
            date=css("div.info"),
            ignored={"share": "share"},
        ),
    ),
    zone="Asia/Shanghai",
    evidence="reported",
)
