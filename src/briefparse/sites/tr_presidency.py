"""Presidency of Turkey (tccb.gov.tr): interviews (``/mulakatlar/1709/<id>/<slug>``), talks with journalists.

Labels in capitals, with a hyphen right after them ("SUNUCU- ...", "MERVE BAŞKURT- ...", "CUMHURBAŞKANI RECEP TAYYİP ERDOĞAN- ..."); the same
label can open paragraph after paragraph. The day of the broadcast stands under the headline ("20.03.2016").
The only recipe of the site (d-schafer/LeaderSpeech, recipes/tur_tccb_english_wayback.yml) found the headline in ``h1`` and no element of the
text: there is no layout, and the generic reading is used with the site's institution, zone and languages. Rests on the text of
interviews of 2016 to 2023.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="tr-presidency",
    institution="Türkiye Cumhuriyeti Cumhurbaşkanlığı",
    hosts=("tccb.gov.tr",),
    languages=("tr", "en"),
    asks=("Sunucu",),  # a moderator elsewhere, here who interviews
    zone="Europe/Istanbul",
    day_first=True,
    evidence="reported",
)
