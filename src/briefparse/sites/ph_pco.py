"""Presidential Communications Office of the Philippines (pco.gov.ph, pcoo.gov.ph and their mirrors): briefings, interviews.

English and Filipino change within a sentence. Labels: "SEC. ROQUE:", "PCO USEC. CASTRO:", "PRESIDENT FERDINAND R. MARCOS JR.:" then
"PRESIDENT MARCOS:"; reporters "MARICEL HALILI/TV5:" or "Q:"; an assistant secretary who only gives the floor. The text opens with a
table (Event, Location) and ends with "###" or "SOURCE: PCOO-NIB"; it has no date, the line under the title has that of posting.

The text is in ``.release-content``, the title in ``h3`` and the date in ``small``, as two public scrapers of the site of 2018 to 2020
say (one of them daniddelrio/duterte-speech-analysis, ``01_scraper.py``, of its lists); the rest rests on the text of pages of 2017 to
2025. Transcripts of 2018 and 2019 are PDF files.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="ph-pco",
    institution="Presidential Communications Office",
    hosts=("pco.gov.ph", "pcoo.gov.ph", "ops.gov.ph"),
    languages=("tl", "en"),
    layouts=(
        Layout(
            name="release",
            body=css(".release-content"),
            title=css("h3"),
            date=css("small"),
            place=xpath("//tr/*[normalize-space()='Location']/following-sibling::*[1]"),
            ignored={"<table>": "head"},
        ),
    ),
    zone="Asia/Manila",
    day_first=False,
    evidence="reported",
)
