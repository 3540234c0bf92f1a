"""International Monetary Fund (imf.org): transcripts of press briefings.

The container is known from the class ``IMFSpeechesRunner`` of a public crawler (``div.content div.column-padding``), the text
from pages of 2008 to 2019: title, a publication date, then place, day of the briefing and "Webcast of the press briefing" in
the body, ``MR. RICE:`` and ``QUESTIONER:``. The publication date can be a day after the briefing's.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="imf",
    institution="International Monetary Fund",
    hosts=("imf.org",),
    languages=("en",),
    layouts=(Layout(name="sitecore", body=css("div.content div.column-padding"), loose=True),),
    zone="America/New_York",
    day_first=False,
    evidence="reported",
)
