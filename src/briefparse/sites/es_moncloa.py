"""Presidency of the Government of Spain (lamoncloa.gob.es): press conferences after the Council of Ministers, and the president's.

One event has several pages: the statement, and apart from it the answers ("Preguntas y respuestas a los medios de
comunicación"). Labels end in ".-" ("Portavoz.-", "P.-", "Pregunta.-", "Sr. Lund.-"); the asker names himself in the question. The
printed day (``12.5.2017``) is that of the event. A line with the place stands above the first label; the list of networks to
share on stands between head and text, or below the text. The heading is the same on every page of a kind.
The frame of the page and its heading were checked on a stored list of the Council's papers (gsusI/vota-con-la-chola,
``etl/data/raw/samples``); text and day are those of d-schafer/LeaderSpeech, recipes/esp_lamoncloa_wayback.yml, and the labels
those of the openings of a dozen pages of 2014 to 2021, as text. ``column-content`` is also a class of the site's search forms.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="es-moncloa",
    institution="Presidencia del Gobierno",
    hosts=("lamoncloa.gob.es",),
    languages=("es",),
    layouts=(
        Layout(
            name="sharepoint",
            body=xpath(
                "//div[contains(concat(' ', normalize-space(@class), ' '), ' column-content ')]"
                "[not(contains(@class, 'column-searcher'))]"
            ),
            title=css("h1#h1Title, h1"),
            date=css("span.date, .date"),
            date_is_event=True,
            ignored={
                "date": "head",
                "sitedate": "head",
                "containerCompartir": "share",
                "multimedia": "share",
                "ReadSpeaker": "share",
                "rs_skip": "share",
            },
        ),
    ),
    zone="Europe/Madrid",
    day_first=True,
    evidence="reported",
)
