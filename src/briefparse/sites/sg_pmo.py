"""Prime Minister's Office of Singapore (pmo.gov.sg): interviews, dialogues and doorstops of the Prime Minister and others.

Four designs. The present one is an Isomer site (opengovsg/isomer, ``packages/components/src/templates/next/layouts/Article``); the
date, the people and the topics above the text share one class, and the date is the paragraph after the heading. ``/Newsroom/<Title>``
(2016 to 2024, "PM Lee Hsien Loong | 28 July 2020" under the title) is known from its text alone. Of ``/mediacentre/`` (2015) and
``/News/Transcripts/`` (2008 to 2010, tables) the text is in one element, as recipes checked on archived pages say (d-schafer/LeaderSpeech,
``recipes/sgp_pmo_mediacentre_wayback.yml`` and ``sgp_pmo_news_wayback.yml``); both have the headline in the page's title alone, and
``h1`` is the name of the office. Labels shorten: "John (Channel News Asia):" then "CNA:", "DPM Lawrence Wong:" then "DPM Wong:". In a
dialogue the moderator ("Mr David Rubin (Moderator):", then "Moderator:") is the one who asks.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="sg-pmo",
    institution="Prime Minister's Office",
    hosts=("pmo.gov.sg",),
    languages=("en",),
    layouts=(
        Layout(
            name="isomer",
            body=css("main div.overflow-x-auto.break-words"),
            title=css("main h1"),
            date=xpath("//main//h1/../following-sibling::p[1]"),
        ),
        Layout(
            name="mediacentre",
            body=css("div.field-body.view-mode-full"),
        ),
        Layout(
            name="news",
            body=css("td#PrinterFriendlyContent"),
            loose=True,  # breadcrumbs, the date and the text are in one cell
        ),
    ),
    zone="Asia/Singapore",
    day_first=True,
    evidence="reported",
)
