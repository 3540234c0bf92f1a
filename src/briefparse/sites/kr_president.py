"""President of Korea (president.go.kr), and the archives of former presidents (webarchives.pa.go.kr).

Most items are written statements and are refused; briefings and broadcasts with questions name everyone, ``▲`` name, office and a
spaced colon. The archive puts a notice of its own above its pages; the frame of its Korean pages is not known.

Rests on d-schafer/LeaderSpeech, recipes/kor_president.yml (``.txtL``, ``.view_txt``, ``.date``) and kor_president_moon.yml (``.board_view h2``,
``.boardView_text``, ``.view_date_sns p``), on two public scrapers of english1.president.go.kr, and on the text of archived pages of 2017-2022.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="kr-president",
    institution="대한민국 대통령실",
    hosts=("president.go.kr", "webarchives.pa.go.kr"),
    languages=("ko", "en"),
    layouts=(
        Layout(name="view_txt", body=css(".view_txt"), title=css(".txtL, h3"), published=css(".date, .txtInfo")),
        Layout(
            name="board_view",
            body=css(".boardView_text"),
            title=css(".board_view h2"),
            date=css(".view_date_sns p"),
        ),
    ),
    zone="Asia/Seoul",
    evidence="reported",
)
