"""Press releases of the Hong Kong government (info.gov.hk, with copies in simplified characters at sc.isd.gov.hk).

Transcripts of media sessions and of questions after a speech stand among thousands of releases. Checked on 325 stored English
pages of 2017 to 2022; the site's scrapers name the same parts for the Chinese pages and for those from 2007 on, where the
headline is within the text. All lines are parted by ``<br>``, and what follows the transcript is in the same element: "Ends/",
the day and the hour of issue, "NNNN". The lead says the day without its year ("today (April 4)"), so the day of issue is the
only whole date on the page.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="hk-info",
    institution="The Government of the Hong Kong Special Administrative Region",
    hosts=("info.gov.hk", "isd.gov.hk"),
    languages=("en", "zh"),
    layouts=(
        Layout(
            name="release",
            body=css("#pressrelease"),
            title=css("#PRHeadlineSpan"),
            date=css("#pressrelease div.mB15"),
            ignored={"mB15": "after"},
        ),
    ),
    zone="Asia/Hong_Kong",
    day_first=True,
    signs=("PRHeadlineSpan", "pressrelease"),
)
