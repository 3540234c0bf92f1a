"""Government of Italy (governo.it, Palazzo Chigi): interviews, statements to the press and press conferences of the head.

The site is Drupal 7; a page of the kind "intervista" (speeches too) has its text in ``div.body_intervista``, the title in
``h2.title_large`` (the only ``h1`` is the site's banner) and the day under it ("Martedì, 14 Maggio 2024"), which is that of the
event; an abstract may stand between. Labels are names ("Carlo Lund:", "Presidente Holm:"). The other kind, "notizia", is news in
the third person and is not known here. Pages of former governments are no longer on the site.
Rests on d-schafer/LeaderSpeech, recipes/ita_governo.yml, on annabradleywebb/covid-briefings-over-time,
00_Data_EDA/Italy_data.py, and on the openings of three pages of 2022 and 2024, as text.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="it-governo",
    institution="Presidenza del Consiglio dei Ministri",
    hosts=("governo.it",),
    languages=("it", "en"),
    layouts=(
        Layout(
            name="intervista",
            body=css("div.body_intervista"),
            title=css("h2.title_large, h1.title_large"),
            date=css(".post_content p.h6, p.h6"),
            date_is_event=True,
            ignored={"sommario_intervista": "head"},
        ),
    ),
    zone="Europe/Rome",
    day_first=True,
    evidence="reported",
)
