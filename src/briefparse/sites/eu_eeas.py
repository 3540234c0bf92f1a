"""European External Action Service (eeas.europa.eu): remarks of the High Representative to the press, with questions.

"Check against delivery!" stands above the text; opening remarks have no label, a question starts "Q. " and the unlabelled paragraphs
after it are its answer. A question and its answer may be in another language. Editors' words stand in brackets in the sentences.
The old head is "Luxembourg, 17/06/2019 - 10:02, UNIQUE ID: 190617_4".
Rests on the text of pages of 2019 and their reprints; the markup is that of the engine, Drupal (``field--name-body``; ``field-name-body``
in its version 7).
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="eu-eeas",
    institution="European External Action Service",
    hosts=("eeas.europa.eu",),
    languages=("en", "fr", "es"),
    layouts=(
        Layout(
            name="drupal",
            body=css("article .field--name-body, .node .field--name-body, .field-name-body"),
            title=css("h1"),
            date=css("article time, .node time"),
            ignored={"social-share": "share", "share": "share", "<figure>": "caption"},
        ),
    ),
    zone="Europe/Brussels",
    day_first=True,
    evidence="reported",
)
