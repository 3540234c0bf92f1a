"""Ministry of Foreign Affairs of Pakistan (mofa.gov.pk): weekly briefings of the Spokesperson.

The day is in the title. The statement that opens the briefing has no label; it follows "[This is a rush transcript. This copy may
not be in its final form and may be updated]" or the ministry's letterhead. How the questions are marked was not seen: the stored
texts of pages of 2018 to 2025 end before them. WordPress to 2023, read as any page; of the site since then the text is in
``div.m-5.text-justify``, related stories in cards below it (jonawalb/rhetoric-corpus, ``collectors/pk_mofa.py``).
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="pk-mofa",
    institution="Ministry of Foreign Affairs",
    hosts=("mofa.gov.pk",),
    languages=("en",),
    layouts=(
        Layout(
            name="2024",
            body=css("div.m-5.text-justify"),
            title=css("div.filter-title h2"),
            ignored={"card": "related"},
        ),
    ),
    zone="Asia/Karachi",
    day_first=True,
    evidence="reported",
)
