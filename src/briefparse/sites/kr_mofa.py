"""Ministry of Foreign Affairs of Korea (mofa.go.kr), Korean and English boards, also under the hosts of its embassies.

Korean: ``<질문>`` with the asker in brackets at the end (outlet, name, 기자), ``<답변>``; both in literal angle brackets; the heads are
``I. 모두 발언`` and ``II. 질의 및 응답``. The headline has day and month only, the year is that of 작성일. English: ``Q:`` and ``A:`` under ``[Q&A]``;
since about 2020 the English pages hold the opening statement alone and are refused.

Rests on a public scraper of the boards of the embassies (``div.board_detail > div.bo_head > h2``, ``dl > dd``, ``div.bo_con``), and on the text of
briefings of 2018 to 2025.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

_FIELD = "//div[contains(@class, 'bo_head')]//dt[starts-with(normalize-space(.), '{}')]/following-sibling::dd[1]"

ADAPTER = Adapter(
    name="kr-mofa",
    institution="외교부",
    hosts=("mofa.go.kr",),
    languages=("ko", "en"),
    layouts=(
        Layout(
            name="board",
            body=css(".board_detail .bo_con"),
            title=css(".board_detail .bo_head h2"),
            published=xpath(f"{_FIELD.format('작성일')} | {_FIELD.format('Date')}"),
            views=xpath(f"{_FIELD.format('조회수')} | {_FIELD.format('Hit')}"),
        ),
    ),
    zone="Asia/Seoul",
    evidence="reported",
)
