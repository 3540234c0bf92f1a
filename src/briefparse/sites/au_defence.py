"""Defence ministers of Australia (minister.defence.gov.au): transcripts, whose address has the day of the event.

The head prints the fields of the release ("Release details", "Related ministers and contacts", "Media contact" ...), then the
day and the line of subjects ("SUBJECTS:", "SUBJECT/S:"). The first label has the post ("RICHARD MARLES, DEPUTY PRIME
MINISTER:", "HOST, NATALIE BARR:"), later ones are surnames. The openings of seven pages of 2023 to 2025 were read, as text; no
markup of the site was found, so there is no layout.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="au-defence",
    institution="Department of Defence",
    hosts=("minister.defence.gov.au",),
    languages=("en",),
    zone="Australia/Sydney",
    day_first=True,
    evidence="reported",
)
