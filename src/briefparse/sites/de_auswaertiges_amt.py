"""Foreign Office of Germany (auswaertiges-amt.de): its own passages of the government press conference, by topic.

A heading a topic; under it questions and answers, those of other speakers too. Labels: "FRAGE:", "ZUSATZFRAGE:", "WAGNER (AA):"
to 2023, "FRAGE (zur Flüchtlingspolitik):" before 2016, alone on a line ("Frage", "Wagner (AA)") since 2024.
The title has the day of the conference; the dateline ("28.08.2025 - Artikel") is that of posting, up to a day later.
Rests on TimRepke/pressemeldungen, 01_DataProcurement/aa_01.py, and on the text of pages of 2014, 2015, 2023, 2024 and 2025.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="de-auswaertiges-amt",
    institution="Auswärtiges Amt",
    hosts=("auswaertiges-amt.de",),
    languages=("de",),
    layouts=(
        Layout(
            name="rte",
            body=css("#main div.c-rte--default, div.c-rte--default"),
            title=css("h1.heading__title"),
            date=css("span.heading__meta"),
            ignored={"c-share": "share", "link-list": "related", "<figure>": "caption"},
        ),
    ),
    zone="Europe/Berlin",
    day_first=True,
    evidence="reported",
)
