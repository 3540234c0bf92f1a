"""Government Communications of South Africa (gcis.gov.za): the questions after the briefing on Cabinet.

The head prints the day twice and a roster ("Presenter:", "Date:", "Venue:"); "Questions and answers" stands above the dialogue.
Labels are "Journalist:", several in a row, and the spokesman's name with or without the office. The openings of six pages of
2008 to 2011 were read, as text; no markup of the site was found, so there is no layout.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="za-gcis",
    institution="Government Communication and Information System",
    hosts=("gcis.gov.za",),
    languages=("en",),
    zone="Africa/Johannesburg",
    day_first=True,
    evidence="reported",
)
