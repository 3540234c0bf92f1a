"""European Central Bank (ecb.europa.eu): press conferences of the Governing Council, and interviews.

``2019`` and ``interview`` are one design (``main > div.section`` below a kicker and a heading), checked on 55 press conferences
of 2019 to 2025 and one interview of 2025: questions in bold without a label, answers labelled only where several people
answer. Of a conference the printed date is its day; of an interview it is that of posting, and the subtitle says when it was
held. ``2015`` (``div.ecb-pressContent``) was seen on a page of 1998 that holds a statement only; that its questions open with
``Question:`` and answers with a surname is known from code (hphoellwirth/ecb, ``code/01_web_scraping.py``).
The transcript is in English, whatever the language of the page around it.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="ecb",
    institution="European Central Bank",
    hosts=("ecb.europa.eu",),
    languages=("en",),
    layouts=(
        Layout(
            name="interview",
            body=xpath("//main[div[@class='title']//li[normalize-space()='INTERVIEW']]/div[@class='section']"),
            title=css("main > div.title h1"),
            date=css("main p.ecb-publicationDate"),
        ),
        Layout(
            name="2019",
            body=css("main > div.section"),
            title=css("main > div.title h1"),
            date=xpath(
                "//main//p[@class='ecb-publicationDate']"
                " | //main[not(.//p[@class='ecb-publicationDate'])]//h2[@class='ecb-pressContentSubtitle']"
            ),
            date_is_event=True,
        ),
        Layout(
            name="2015",
            body=css("div.ecb-pressContent article"),
            title=css("h1.ecb-pressContentTitle"),
            date=css("h2.ecb-pressContentSubtitle"),
            date_is_event=True,
        ),
    ),
    zone="Europe/Berlin",
    day_first=True,
)
