"""NATO (nato.int): press conferences under ``/cps/en/natohq/opinions_NNNNNN.htm``, the site to 2025.

The body is known from a public crawler (``USA_natoParser`` of the project site_crawl), the text from pages of 2016 to 2023:
kind, who holds it, ``24 May. 2017 -`` and ``Last updated: 25 May. 2017 09:01``, "(As delivered)". Who opens has no label; after
that ``JENS STOLTENBERG (NATO Secretary General):``. The first printed date is the day of the event.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="nato",
    institution="NATO",
    hosts=("nato.int",),
    languages=("en",),
    layouts=(Layout(name="cps", body=css("section.content.cf"), title=css("h1")),),
    zone="Europe/Brussels",
    day_first=True,
    evidence="reported",
)
