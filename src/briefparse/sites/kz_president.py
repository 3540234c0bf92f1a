"""President of Kazakhstan (akorda.kz): interviews with newspapers and broadcasters, in Kazakh, Russian and English.

Question and answer both start with a long dash and have no label; some translations print it before the questions only. Further
paragraphs of an answer have none. The present page has no day of its own: the one in the column at the side is today's.
Rests on d-schafer/LeaderSpeech, recipes/kaz_akorda.yml (``article``, ``h2``), kaz_akorda_wayback.yml and
kaz_akorda_english_wayback.yml (``.text``, ``.date``; ``h1`` is the section), and on the text of interviews as other state sites reprint them.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="kz-president",
    institution="Қазақстан Республикасының Президенті",
    hosts=("akorda.kz",),
    languages=("kk", "ru", "en"),
    layouts=(
        Layout(
            name="article",
            body=css("article"),
            title=css("h2"),
            ignored={"date_main_block_small": "related", "share": "share", "<figure>": "caption"},
        ),
        Layout(
            name="text",
            body=css("div.text"),
            title=css("h2"),
            date=css(".date"),
            ignored={"share": "share", "<figure>": "caption"},
        ),
    ),
    zone="Asia/Almaty",
    day_first=True,
    evidence="reported",
)
