"""Governor of New York (governor.ny.gov): rush transcripts of briefings and interviews.

The head prints the day, the place and the title, twice; then come the release's own lines (what was announced, a quotation of
the governor), who was a guest where, the links to the recording, and "A rush transcript of the Governor's interview is
available below:". Labels are names ("Governor Cuomo:"). The openings of four pages of 2018 to 2020 were read, as text; no markup
of the site was found, so there is no layout.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="us-ny-governor",
    institution="Governor of New York",
    hosts=("governor.ny.gov",),
    languages=("en",),
    zone="America/New_York",
    day_first=False,
    evidence="reported",
)
