"""Reserve Bank of Australia (rba.gov.au): media conferences and the questions after speeches.

Checked on two media conferences of 2024. Each speaker's name stands alone in ``h3.speaker``, in bold or not, with the outlet in
brackets where the page prints it; the name after it can be shorter. The printed date is the day of the event.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="rba",
    institution="Reserve Bank of Australia",
    hosts=("rba.gov.au",),
    languages=("en",),
    layouts=(
        Layout(
            name="transcript",
            body=css("div.page-transcript"),
            title=css("h1.page-title"),
            date=css(".rss-speech-date"),
            place=css(".rss-speech-venue"),
            category=css(".page-title-prefix"),
            date_is_event=True,
        ),
    ),
    zone="Australia/Sydney",
    day_first=True,
)
