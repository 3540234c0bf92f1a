"""Policy briefings of all ministries of Korea (korea.kr, briefing/policyBriefingView.do).

``<질문>`` and ``<답변>`` in literal angle brackets under ``[질문·답변]``; another official who answers is named in brackets after the mark. ``***`` is
what was not heard, as the note ``※마이크 미사용…`` says. Day and briefer stand on one line under the headline: the day of the briefing.

Rests on public collectors of the site (``div.article_body``, in it ``.view_cont``; ``.rbody`` on briefings), and on the text of briefings of
2018 and 2024.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

_TITLE = css(".article_head h1, h1")
#: "2024.12.19", alone or before the briefer's name and office.
_DATE = xpath(
    "//*[self::span or self::p or self::div or self::dd]"
    "[starts-with(translate(normalize-space(text()), '0123456789', '##########'), '####.##.##')]"
)

ADAPTER = Adapter(
    name="kr-korea",
    institution="대한민국 정책브리핑",
    hosts=("korea.kr",),
    languages=("ko",),
    layouts=(
        Layout(name="view_cont", body=css(".view_cont"), title=_TITLE, date=_DATE, date_is_event=True),
        Layout(name="rbody", body=css(".rbody"), title=_TITLE, date=_DATE, date_is_event=True),
    ),
    zone="Asia/Seoul",
    evidence="reported",
)
