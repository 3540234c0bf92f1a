"""Prime Minister of Canada (pm.gc.ca): transcripts of videos, in English (``/en/videos/``) and French (``/fr/videos/``).

A transcript opens with "Transcript - " and the title of the video, which stands there twice. The first label has the office in
brackets ("RIGHT HONOURABLE JUSTIN TRUDEAU (Prime Minister of Canada):"), later ones are short; journalists have their outlet in
brackets ("JULIE VAN DUSEN (CBC) :"). The address has the day of the event. The archived ``h1`` is that of the menus. A ``time``
element is in UTC and so may print the next day.
Rests on d-schafer/LeaderSpeech, recipes/can_pmo_wayback.yml (``.field--name-body``), and on the openings of eight pages of 2015
to 2018, as text.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="ca-pm",
    institution="Office of the Prime Minister",
    hosts=("pm.gc.ca",),
    languages=("en", "fr"),
    layouts=(
        Layout(
            name="drupal",
            body=css(".field--name-body"),
            title=css("meta[property='og:title']"),
        ),
    ),
    zone="America/Toronto",
    day_first=True,
    evidence="reported",
)
