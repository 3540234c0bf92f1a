"""PM Transcripts of Australia (pmtranscripts.pmc.gov.au): an XML file an item, its text as HTML in CDATA, scanned before 1990.

``xml`` was checked on eight stored items, ``page`` was not.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="au-pmtranscripts",
    institution="Department of the Prime Minister and Cabinet",
    hosts=("pmtranscripts.pmc.gov.au",),
    languages=("en",),
    layouts=(
        Layout(
            name="xml",
            body=css("transcript > content"),
            title=css("transcript > title"),
            date=css("transcript > release-date"),
            category=css("transcript > release-type"),
            date_is_event=True,
        ),
        Layout(
            name="page",
            body=css(".field--name-field-body, .field-name-body, .pmc-transcript"),
            title=css("h1"),
            date=css(".field--name-field-release-date, .date-display-single"),
            category=css(".field--name-field-release-type"),
            date_is_event=True,
            ignored={"share": "share"},
        ),
    ),
    zone="Australia/Sydney",
    day_first=True,
    signs=("<transcript-id>", "<release-type>"),
)
