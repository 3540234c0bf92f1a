"""Government of the United Kingdom (www.gov.uk): speeches with questions, press conferences, interviews of ministers.

A speech page says "Delivered on:" with the day, and "Location:"; a news page has the day of posting only. The body is govspeak
(Markdown made HTML): labels are alone on a line or have a colon ("Question", "Prime Minister").
A notice of withdrawal or history above the text is govspeak too and is not the body.
Rests on alphagov/frontend, app/views/speech/show.html.erb (``div.important-metadata``, ``gem-c-metadata``, ``gem-c-govspeak``), and
on d-schafer/LeaderSpeech, recipes/gbr_govuk_pm_wayback.yml (``.govspeak``).
"""

from briefparse.adapter import Adapter, Layout, xpath

_OF_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
_BODY = f"//div[{_OF_CLASS.format('govspeak')}][not(ancestor::*[contains(@class, 'notice')])]"
_DELIVERY = f"//*[{_OF_CLASS.format('important-metadata')}]"
_TITLE = xpath("//h1")
_IGNORED = {
    "call-to-action": "related",
    "gem-c-contextual-footer": "related",
    "attachment": "related",
    "embedded-attachment": "related",
    "contact": "related",
    "<figure>": "caption",
}

ADAPTER = Adapter(
    name="uk-gov",
    institution="Government of the United Kingdom",
    hosts=("www.gov.uk",),
    languages=("en",),
    layouts=(
        Layout(
            name="speech",
            body=xpath(f"{_BODY}[preceding::*[{_OF_CLASS.format('important-metadata')}]]"),
            title=_TITLE,
            date=xpath(
                f"{_DELIVERY}//dt[starts-with(normalize-space(.), 'Delivered on')]/following-sibling::dd[1]//time"
            ),
            published=xpath("//dt[starts-with(normalize-space(.), 'Published')]/following-sibling::dd[1]"),
            place=xpath(f"{_DELIVERY}//dt[starts-with(normalize-space(.), 'Location')]/following-sibling::dd[1]"),
            date_is_event=True,
            ignored=_IGNORED,
        ),
        Layout(
            name="news",
            body=xpath(_BODY),
            title=_TITLE,
            date=xpath("//dt[starts-with(normalize-space(.), 'Published')]/following-sibling::dd[1]"),
            ignored=_IGNORED,
        ),
    ),
    zone="Europe/London",
    day_first=True,
    evidence="reported",
)
