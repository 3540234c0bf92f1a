"""US Department of the Treasury (home.treasury.gov): press releases, some of which are transcripts with questions.

- ``drupal``: the live site. Its frame and heading were checked on a stored page of another section; the fields of
  body and day are those of the scripts in US-Department-of-the-Treasury/home.treasury.gov
  (``scripts/create_missing_pages.py``).
- ``hugo``: the theme that the same repository renders the releases with
  (``themes/treasury/layouts/news/single.html``).

The texts of 25 transcripts from 1998 to 2023 that are stored there were parsed, as they are and in the frame of the
site. Openings carry no label more often than not; labels change from release to release (``Q``, ``QUESTION``,
``Reporter``; ``SEC. ROWE``, ``Secretary Rowe``, ``ROWE``), bold or plain. The day is that of the release; a few old
releases carry the day of their move to this site.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="us-treasury",
    institution="U.S. Department of the Treasury",
    hosts=("treasury.gov",),
    languages=("en",),
    layouts=(
        Layout(
            name="drupal",
            body=css(".field--name-field-news-body"),
            title=css("#main-content .field--name-title, .uswds-page-title"),
            date=css(".field--name-field-news-publication-date time"),
        ),
        Layout(
            name="hugo",
            body=css("div.news-article-body"),
            title=css(".news-article-header h1"),
            date=css(".news-article-header .article-date time"),
            category=css(".news-category"),
        ),
    ),
    zone="America/New_York",
    day_first=False,
    evidence="reported",
)
