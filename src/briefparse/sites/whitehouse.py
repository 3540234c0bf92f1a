"""White House (whitehouse.gov, its archives): releases of 2001-2009, Drupal to 2017, WordPress to 2021, blocks since.

Of the releases of 2001-2009 only openings were read, as text, and the markup of the frame around them (a crawl of
2006 in kb-dk/summa): ``td#main-content`` holds the path to the page, then the release. Their copies without that
frame, for print and as text only, have nothing but the words that every release opens with.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

_SHARE = {
    "editor__module-share": "share",
    "editor__module-all": "share",
    "<aside>": "share",
    "share": "share",
    "social-share": "share",
}

ADAPTER = Adapter(
    name="whitehouse",
    institution="The White House",
    hosts=(
        "whitehouse.gov",
        "obamawhitehouse.archives.gov",
        "trumpwhitehouse.archives.gov",
        "bidenwhitehouse.archives.gov",
        "georgewbush-whitehouse.archives.gov",
    ),
    languages=("en",),
    layouts=(
        Layout(
            name="drupal-2015",
            body=css("div.field-name-field-forall-body"),
            title=css("div.pane-node-title h1, h1"),
            date=css("div#press_article_date_created, span#press_article_date_created"),
            ignored=_SHARE,
        ),
        Layout(
            name="wordpress-2017",
            body=css("div.page-content__content.editor"),
            title=css("h1.page-header__title"),
            date=css("p.meta__date time"),
            ignored=_SHARE,
        ),
        Layout(
            name="wordpress-2021",
            body=css("section.body-content"),
            title=css("h1.page-title"),
            date=css("time.posted-on, time.entry-date"),
            ignored=_SHARE,
        ),
        Layout(
            name="drupal-2009",
            body=css("div#content"),
            loose=True,
            title=css("h1[property='dc:title'], .information .title, h1"),
            date=css(".dateline .date, .information .date"),
            ignored=_SHARE
            | {
                "information": "head",
                "dateline": "head",
                "breadcrumb": "head",
                "related": "related",
                "sidebar": "related",
                "pager": "related",
                "#sidebar": "related",
                "block": "related",
            },
        ),
        Layout(
            name="blocks-2025",
            body=css("main .entry-content, main .wp-block-post-content"),
            title=css("main h1, h1"),
            date=css("main time"),
            ignored=_SHARE | {"wp-block-whitehouse-topper": "head"},
        ),
        Layout(name="releases-2001", body=css("td#main-content"), loose=True),
        Layout(
            name="releases-2001-copy",
            body=xpath("//body[descendant::text()[normalize-space() = 'For Immediate Release']]"),
            loose=True,
        ),
    ),
    zone="America/New_York",
    day_first=False,
    signs=("field-name-field-forall-body",),
)
