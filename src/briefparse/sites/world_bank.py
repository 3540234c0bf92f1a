"""World Bank (worldbank.org): "Speeches & Transcripts", among them press conferences.

The markup was checked on a speech of 2025 of that section; the labels (``MR. THEIS:``, and once a long one in capitals with the
office) on the text of press conferences of 2019 to 2022. The printed date is that of posting, at times a day before the event's.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="world-bank",
    institution="World Bank",
    hosts=("worldbank.org",),
    languages=("en",),
    layouts=(
        Layout(
            name="2020",
            body=css("article.lp__body_content"),
            title=css(".lp__heading h1"),
            date=css(".lp__hammer span:last-child"),
            category=css(".lp__hammer span"),
        ),
    ),
    zone="America/New_York",
    day_first=False,
)
