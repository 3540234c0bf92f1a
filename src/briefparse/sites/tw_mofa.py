"""Ministry of Foreign Affairs of Taiwan (mofa.gov.tw): minutes of the regular briefings by heads of departments (例行新聞說明會紀要).

Numbered questions with outlet and reporter in brackets at their end, answers under 答; the head lines 時間, 地點, 主持人, 出席者 are
numbered, too, and give the day in the years of the Republic (112 is 2023). Press releases, the bulk of the site, are refused.
Structure as in a public collector and its test (jonawalb/rhetoric-corpus, ``collectors/tw_mofa.py``, ``tests/test_tw.py``).
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="tw-mofa",
    institution="外交部",
    hosts=("mofa.gov.tw",),
    languages=("zh", "en"),
    layouts=(
        Layout(
            name="essay",
            body=css("div.essay"),
            title=css("div.simple-text.title h3"),
            date=xpath("//li[starts-with(normalize-space(.), '發布時間')]"),
            ignored={"area-editor": "related", "share": "share"},
        ),
    ),
    zone="Asia/Taipei",
    evidence="reported",
)
