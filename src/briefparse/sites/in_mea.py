"""Ministry of External Affairs of India (mea.gov.in): weekly briefings of the Official Spokesperson, English and Hindi.

The title has the day of the briefing in brackets, the line under it the day of posting, often a day later. Reporters stand under a
first name ("Sidhant:") and are known by their place alone; the spokesperson keeps the long label with the office. In the virtual
briefings of 2020 and 2021 an "OSD (PR)" reads out the questions of several journalists in one turn. Questions in Hindi are printed
in Latin letters with "(Questioned in Hindi; Approximate Translation)" before the English.

The site to 2024 (``media-briefings.htm?dtl/<id>/<title>``, ``media-briefings-hi.htm``) is known from the text of pages of 2016 to
2023 alone and is read as any page. Of the present one the text is in ``div.description`` and the heading ``h2.titleText``, as a public
collector says that takes the same pieces from the site (jonawalb/rhetoric-corpus, ``collectors/in_mea.py``).
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="in-mea",
    institution="Ministry of External Affairs",
    hosts=("mea.gov.in",),
    languages=("en", "hi"),
    layouts=(
        Layout(
            name="description",
            body=css("div.description"),
            title=css("h2.titleText"),
            date=xpath("//div[@class='description']/preceding::span[@class='date'][1]"),
            ignored={"tags": "related"},
        ),
    ),
    asks=("speaker", "वक्ता"),  # "Speaker 1:", a reporter whose name was not heard
    zone="Asia/Kolkata",
    day_first=True,
    evidence="reported",
)
