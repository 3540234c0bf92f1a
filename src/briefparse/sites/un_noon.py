"""United Nations (press.un.org): the noon briefing, and press conferences of the Secretary-General.

The fields of the Drupal site are known from public scrapers of its press releases (``field--name-body``,
``field--name-field-dated``, ``field--name-field-doctype``), the text from pages of 2007 to 2024. A lead names who briefs; the
briefing itself has no label, its topics open with two asterisks (``**Iran``), and answers stand under an office
(``Deputy Spokesman:``). The printed date is the day of the briefing.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="un-noon",
    institution="United Nations",
    hosts=("un.org",),
    languages=("en",),
    layouts=(
        Layout(
            name="drupal",
            body=css("div.field--name-body"),
            title=css("h1"),
            date=css(".field--name-field-dated time"),
            category=css(".field--name-field-doctype"),
            date_is_event=True,
        ),
    ),
    zone="America/New_York",
    day_first=True,
    evidence="reported",
)
