"""US Trade Representative (ustr.gov): press releases, some of which are transcripts of briefings by telephone.

The body field is that of RSSHub (``lib/routes/ustr/press-releases.ts``); of two transcripts the openings were read,
as text. The day under the title is that of the release; the paragraph above the transcript says when the briefing was
held.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="us-ustr",
    institution="Office of the United States Trade Representative",
    hosts=("ustr.gov",),
    languages=("en",),
    layouts=(Layout(name="drupal", body=css(".field--name-body"), title=css("h1")),),
    zone="America/New_York",
    day_first=False,
    evidence="reported",
)
