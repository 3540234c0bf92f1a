"""European Commission, press corner (ec.europa.eu/commission/presscorner): statements and remarks, some with questions.

The page is built by a script: what is parsed is the page as a browser saves it, or the HTML of the service (``htmlContent``),
which has no wrapper. The head is three words in a row: kind, day, place. The midday briefing is published as video only.
Rests on public scrapers of the press corner (``h1.ecl-page-header__title``, ``span.ecl-page-header__meta-item`` of which the last is
the place, ``div.ecl-paragraph-detail``). The printed day is that of the document, which is that of the remarks.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

_META = "(//*[contains(concat(' ', @class, ' '), ' ecl-page-header__meta-item ')])"

ADAPTER = Adapter(
    name="eu-commission",
    institution="European Commission",
    hosts=("ec.europa.eu",),
    languages=("en", "fr", "de"),
    layouts=(
        Layout(
            name="ecl",
            body=css(".ecl-paragraph-detail"),
            title=css("h1.ecl-page-header__title"),
            date=xpath(f"{_META}[2]"),
            place=xpath(f"{_META}[position() > 2][last()]"),
            category=xpath(f"{_META}[1]"),
            ignored={"ecl-social-media-share": "share"},
        ),
    ),
    zone="Europe/Brussels",
    day_first=True,
    evidence="reported",
)
