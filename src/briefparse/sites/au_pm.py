"""Prime Minister of Australia (pm.gov.au): transcripts of press conferences, doorstops and interviews.

Three of the site's four generations have a container; that of 1998 to 2007 (``/news/interviews/``) has none and is read as any
page. Above the text stand "Transcript", the place, the day and those who take part with their posts; the first label of each
has the post ("ANTHONY ALBANESE, PRIME MINISTER:"), later ones are short ("PRIME MINISTER:"). The day is that of the event.
Rests on d-schafer/LeaderSpeech, recipes/aus_pm_wayback.yml, and on the openings of a dozen pages of 2022 to 2025, as text.
"""

from briefparse.adapter import Adapter, Layout, css

_IGNORED = {"share": "share", "social-share": "share"}

ADAPTER = Adapter(
    name="au-pm",
    institution="Prime Minister of Australia",
    hosts=("pm.gov.au",),
    languages=("en",),
    layouts=(
        Layout(
            name="drupal-9",
            body=css(".field--name-body"),
            title=css("h1"),
            date=css(".field--name-field-date time, time"),
            date_is_event=True,
            ignored=_IGNORED,
        ),
        Layout(
            name="drupal-7",
            body=css(".field-name-body"),
            title=css("h1"),
            date=css(".date-display-single"),
            date_is_event=True,
            ignored=_IGNORED,
        ),
        Layout(
            name="2007",
            body=css("div#content"),
            loose=True,
            title=css("title"),
            date=css("#content .date"),
            date_is_event=True,
            ignored=_IGNORED | {"date": "head", "<h1>": "head", "<h2>": "head"},
        ),
    ),
    zone="Australia/Sydney",
    day_first=True,
    evidence="reported",
)
