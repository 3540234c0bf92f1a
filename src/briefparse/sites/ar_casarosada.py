"""Presidency of Argentina (casarosada.gob.ar): press conferences of the spokesman, interviews of the president.

Labels are a name or an office, a full stop and a dash, with or without a space between ("PERIODISTA.-", "ADORNI. -",
"PRESIDENTE.-"); some pages have none at all. Title, day and text stand in blocks of the same two classes; the day is in ``time``
("Viernes 08 de agosto de 2025"), as a rule that of the event.
Rests on d-schafer/LeaderSpeech, recipes/arg_casarosada.yml, on two public spiders of the speeches (``time.pull-right``), and on
the openings of three pages of 2020 to 2025, as text.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

_BLOCK = (
    "//div[contains(concat(' ', normalize-space(@class), ' '), ' col-md-8 ')]"
    "[contains(concat(' ', normalize-space(@class), ' '), ' col-md-offset-2 ')]"
)

ADAPTER = Adapter(
    name="ar-casarosada",
    institution="Casa Rosada",
    hosts=("casarosada.gob.ar",),
    languages=("es",),
    layouts=(
        Layout(
            name="joomla",
            body=xpath(f"{_BLOCK}[.//p]"),
            title=xpath(f"{_BLOCK}//h2"),
            date=css("time.pull-right, time"),
            ignored={"<h2>": "head", "<time>": "head", "share": "share", "redes": "share"},
        ),
    ),
    zone="America/Argentina/Buenos_Aires",
    day_first=True,
    evidence="reported",
)
