"""Federal Government of Germany (bundesregierung.de): the government press conference (Regierungspressekonferenz) and others.

Two places: the public site and the portal for journalists, cvd.bundesregierung.de. Two label styles: to about 2023 with a
colon ("StS Seibert:", "Frage:", "FRAGE HOENIG:"), since then alone on a line without one ("SRS Hille", "Frage", "Frage Jessen").
The page begins with the topics and the list of speakers, which resolves the short labels; a line in brackets opens the conference.
The printed day is that of the conference ("Mitschrift Pressekonferenz", "Montag, 17. November 2025").
Rests on TimRepke/pressemeldungen, 01_DataProcurement/reg_01.py (``#main``, ``.bpa-article``, ``.bpa-teaser-title-text``,
``.bpa-time time``), on okfde/froide-pressconference, sources/cvd_loader.py (``p.date``, ``div.basepage_pages``,
``div.abstract``), and on the text of a whole page in mohazed/GAI, fixtures/archive/text.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="de-bundesregierung",
    institution="Presse- und Informationsamt der Bundesregierung",
    hosts=("bundesregierung.de", "bundeskanzler.de", "bundeskanzlerin.de"),
    languages=("de",),
    layouts=(
        Layout(
            name="cvd",
            body=css("div.basepage_pages"),
            title=css("h1"),
            date=css("p.date"),
            date_is_event=True,
            ignored={"abstract": "head", "date": "head"},
        ),
        Layout(
            name="bpa",
            body=css("#main .bpa-article"),
            loose=True,  # the text is in several div.bpa-richtext side by side, with the page's boxes between them
            title=css("#main .bpa-teaser-title-text"),
            date=css("#main .bpa-time time"),
            date_is_event=True,
            ignored={
                "bpa-article-header": "head",
                "bpa-short-text": "head",
                "bpa-time": "head",
                "bpa-collection": "head",
                "bpa-share": "share",
                "<figure>": "caption",
                "<aside>": "related",
            },
        ),
    ),
    zone="Europe/Berlin",
    day_first=True,
    evidence="reported",
)
