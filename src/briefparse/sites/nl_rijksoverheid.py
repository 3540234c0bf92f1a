"""Government of the Netherlands (rijksoverheid.nl): the weekly press conference ("Letterlijke tekst persconferentie ...").

An introduction names speaker and day; a heading a topic, with its part in brackets ("Oekraïne (1)"); labels are surnames in
capitals, alone on a line without a colon, in a paragraph of their own or before a ``<br>``. Pages to 2020 have headings where
the labels stand now ("Inleidend statement minister-president Rutte:"). Pages of the agenda hold the opening only.
Rests on nicolaiberk/EUSpeech (``//div[@id="content"]/p[not(@class)]``) and on the openings of ten pages of 2017 to 2025, as text.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="nl-rijksoverheid",
    institution="Rijksoverheid",
    hosts=("rijksoverheid.nl",),
    languages=("nl",),
    layouts=(
        Layout(
            name="content",
            body=css("div#content"),
            title=css("#content h1, h1"),
            ignored={
                "<h1>": "head",
                "article-meta": "head",
                "intro": "head",
                "meta": "head",
                "download": "related",
                "share": "share",
                "<figure>": "caption",
            },
        ),
    ),
    zone="Europe/Amsterdam",
    day_first=True,
    evidence="reported",
)
