"""World Health Organization (who.int): transcripts of press conferences under ``/publications/m/item/`` and ``/multi-media/``.

The container is known from public scrapers of the site's articles (``sf-detail-body-wrapper``), the text from pages of June and
July 2022: ``00:01:00`` on a line of its own about every minute, which can cut a turn in two, and initials without a colon
before each turn (``TAG        Thank you.``). The day stands in the title.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="who",
    institution="World Health Organization",
    hosts=("who.int",),
    languages=("en",),
    layouts=(Layout(name="sitefinity", body=css(".sf-detail-body-wrapper"), title=css("h1")),),
    zone="Europe/Zurich",
    day_first=True,
    evidence="reported",
)
