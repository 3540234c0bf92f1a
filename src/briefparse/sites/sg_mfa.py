"""Ministry of Foreign Affairs of Singapore (mfa.gov.sg): interviews and doorstops of the minister.

An asker's first label is long ("Ida Lim (CNA):", "Ida Rowe (Chief Editor, CNA Digital):", "Jens Lund, Osten Story News (OSN):")
and then short ("Lim:", "OSN:"); the minister is "Minister:". Words in round brackets inside speech are the editor's ("(President)
Lund"); "Video Credit:" is no speaker. The line under the title is the day of posting, the title has that of the interview.

The site to 2025 (``/Newsroom/Press-Statements-Transcripts-and-Photos/<year>/<month>/``) is known from the text of pages of 2014 to
2024 and is read as any page. The present one is an Isomer site, whose article is that of opengovsg/isomer,
``packages/components/src/templates/next/layouts/Article/Article.tsx``.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="sg-mfa",
    institution="Ministry of Foreign Affairs",
    hosts=("mfa.gov.sg",),
    languages=("en",),
    layouts=(
        Layout(
            name="isomer",
            body=css("main div.overflow-x-auto.break-words"),
            title=css("main h1"),
            date=xpath("//main//h1/../following-sibling::p[1]"),
        ),
    ),
    zone="Asia/Singapore",
    day_first=True,
    evidence="reported",
)
