"""US Department of State: www.state.gov and its archives 2001-2009, 2009-2017, 2017-2021 and 2021-2025.

Three generations of layout, told apart by shape, since www.state.gov has had each of them in its time:

- ``wordpress``, since 2019: the head block holds kind, speaker and day, ``entry-content`` the talk. Pages of 2025
  have the head block, an index of topics and the tags inside ``entry-content``. The selectors are those of public
  collectors (oorttaylor-spec/US-China-Official-Diplomatic-and-Defense-Corpus; the ``article-meta`` classes are in
  several).
- ``2009-2017``, to the start of 2019: ``div#centerblock`` and ``div#date_long`` under ``h2#page-title``
  (JuwonOh/Dos_scraper, ``parser.py``). The index of topics stands above the name of the speaker or below it.
- ``2001-2009``: the second table of the page is its frame, with the menu in its first cells; nothing in it has a name
  (collectors of the daily appointments read ``/html/body/table[2]``).

The openings of a dozen pages of these hosts were read, as text: no markup of them was found. The title has the day of
the briefing from 2009 on; before, it stands in a block under the title (speaker, ``Washington, DC``, day). Topics,
the link to the video and the clock time stand between that block and the first label.
"""

from briefparse.adapter import Adapter, Layout, css, css_all, xpath

ADAPTER = Adapter(
    name="us-state",
    institution="U.S. Department of State",
    hosts=("state.gov",),
    languages=("en",),
    layouts=(
        Layout(
            name="wordpress",
            body=css("div.entry-content"),
            title=css("h1.featured-content__headline, h1"),
            date=css("p.article-meta__publish-date"),
            category=css("p.doctype-meta"),
            tags=css_all(".related-tags__pills a"),
            ignored={
                "wp-block-default-hero-container": "head",
                "featured-content": "head",
                "article-meta": "head",
                "wp-block-summary-article-index": "navigation",
                "page-header__actions": "share",
                "sharethis-inline-share-buttons": "share",
                "social-share": "share",
                "share-this-page": "share",
                "wp-block-buttons": "navigation",
                "report__back-to-top": "navigation",
                "wp-block-tags-block": "tags",
                "related-tags": "tags",
                "post_tags": "tags",
                "related-content": "related",
            },
        ),
        Layout(
            name="2009-2017",
            body=css("div#centerblock"),
            title=css("h2#page-title, h2.title"),
            date=css("#date_long"),
        ),
        Layout(name="2001-2009", body=xpath("/html/body/table[2]"), loose=True),
    ),
    zone="America/New_York",
    day_first=False,
    signs=("printable banner", "Diplomacy in Action"),
    evidence="reported",
)
