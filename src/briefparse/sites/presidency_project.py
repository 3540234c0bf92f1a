"""The American Presidency Project (presidency.ucsb.edu): the site to 2018 (``ws/index.php?pid=``) and the present one.

``ws`` was checked on a stored page of 1999, ``2018`` was not.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="presidency-project",
    institution="The American Presidency Project",
    hosts=("presidency.ucsb.edu",),
    languages=("en",),
    layouts=(
        Layout(
            name="2018",
            body=css(".field-docs-content"),
            title=css(".field-ds-doc-title h1, .field-ds-doc-title"),
            date=css(".field-docs-start-date-time, .date-display-single"),
            date_is_event=True,
            ignored={"share": "share", "social": "share"},
        ),
        Layout(
            name="ws",
            body=css(".displaytext"),
            title=css("span.paperstitle"),
            date=css(".docdate"),
            date_is_event=True,
        ),
    ),
    zone="America/New_York",
    day_first=False,
    signs=("The American Presidency Project",),
)
