"""Presidency of France (elysee.fr): press conferences and interviews of every president since 1958; in English since 2017.

The address has the day. Labels "JOURNALISTE :" and "LE PRÉSIDENT :" or the name, the surname in capitals ("Emmanuel MACRON :"),
in bold and with a space before the colon; some pages set them alone on a line.
Rests on d-schafer/LeaderSpeech, recipes/fra_elysee.yml (``.card__body``, ``.published-at``), on a public parser of the archive
(``div.card__body.ck-styled``, ``og:article:published_time``) and on the text of transcripts that the embassies reprint.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="fr-elysee",
    institution="Présidence de la République",
    hosts=("elysee.fr",),
    languages=("fr", "en"),
    layouts=(
        Layout(
            name="card",
            body=css("div.card__body.ck-styled, div.card__body"),
            title=css("h1"),
            date=css(".published-at"),
            ignored={"push-insert--cta": "related", "<figure>": "caption"},
        ),
    ),
    zone="Europe/Paris",
    day_first=True,
    evidence="reported",
)
