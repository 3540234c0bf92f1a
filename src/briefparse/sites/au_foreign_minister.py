"""Foreign Minister of Australia (foreignminister.gov.au): doorstops, press conferences and interviews.

Under the title stand "Transcript, E&OE" as a list, the line of subjects and, on some pages, the day; the first label has the post
("Penny Wong, Foreign Minister:"), later ones are short ("Foreign Minister:", "Journalist:"), and hosts go from "Karl Stefanovic,
Host:" to the surname. The openings of six pages were read, as text; no markup of the site was found, so there is no layout.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="au-foreign-minister",
    institution="Minister for Foreign Affairs",
    hosts=("foreignminister.gov.au",),
    languages=("en",),
    zone="Australia/Sydney",
    day_first=True,
    evidence="reported",
)
