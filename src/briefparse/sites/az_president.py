"""President of Azerbaijan (president.az): interviews, press conferences and talks with media, in Azerbaijani, English and Russian.

Two label styles. Names before a colon ("Tofig Abbasov, Azerbaijan Television:", "President Ilham Aliyev:"); or a dash before each turn of
both sides, sometimes after one label ("President Ilham Aliyev: Please, go ahead."). The editors' sentence about the event opens the text.
The printed day is that of posting, with the month in small letters ("05 april 2018, 21:00").
The design of 2011 to 2016 has the text in ``div.body`` and neither headline nor day of its own: the generic reading is used there.
Rests on d-schafer/LeaderSpeech, recipes/aze_president.yml and aze_president_english_wayback.yml (both layouts; ``news_date`` of the
older one is that of other articles), on public collectors (``news_heading``, ``news_date``, ``news_paragraph-block``), and on the text of
pages of 2011 to 2022.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="az-president",
    institution="Azərbaycan Respublikasının Prezidenti",
    hosts=("president.az",),
    languages=("az", "en", "ru"),
    layouts=(
        Layout(
            name="2017",
            body=css("div.news-text-block"),
            title=css("span.label-title"),
            date=css("span.label-date"),
            ignored={"share": "share", "<figure>": "caption"},
        ),
        Layout(
            name="2021",
            body=css("div.news_paragraph-block"),
            title=css(".news_heading"),
            date=css(".news_date"),
            ignored={"share": "share", "<figure>": "caption"},
        ),
    ),
    zone="Asia/Baku",
    day_first=True,
    evidence="reported",
)
