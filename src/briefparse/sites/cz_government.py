"""Government of the Czech Republic (vlada.gov.cz, vlada.cz before 2023): press conferences after its sessions, since 1998.

Each official turn has the full name, a comma and the post before the colon, in bold ("Jan Fischer, předseda vlády ČR:"), a post may
have a number and a full stop in it ("1. místopředseda vlády a ministr vnitra"). The government's spokesperson gives the floor.
Under an old headline it stands once more with a colon. The title has the day, the strip above it that of posting with the hour
("Tiskové konference 31. 8. 2022 15:11"). Some pages are a recording only.
Rests on a public collector of the press conferences (``div.content-main``, ``div.detail``, ``p.info``, ``dl.related``, labels in
``strong``), on d-schafer/LeaderSpeech, recipes/cze_vlada_english_wayback.yml (``.detail``, ``.info``, ``.perex``), and on the text of pages of
1999 to 2022.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="cz-government",
    institution="Vláda České republiky",
    hosts=("vlada.gov.cz", "vlada.cz"),
    languages=("cs", "en"),
    layouts=(
        Layout(
            name="detail",
            body=css("div.content-main div.detail"),
            title=css("div.content-main h1"),
            date=css("div.content-main p.info"),
            ignored={"perex": "head", "info": "head", "related": "related", "<figure>": "caption"},
        ),
    ),
    zone="Europe/Prague",
    day_first=True,
    evidence="reported",
)
