"""President of Russia (kremlin.ru, en.kremlin.ru), page and print version; microformats ``h-entry``.

Checked on stored pages of both languages. The printed day is that of the event.
"""

from briefparse.adapter import Adapter, Layout, css

_IGNORED = {
    "slider": "caption",
    "media": "caption",
    "<figure>": "caption",
    "read__video": "caption",
    "read__photo": "caption",
    "image": "caption",
    "read__internal_link": "related",
    "read__cut": "related",
    "cut": "related",
    "cut__item": "related",
    "read__bottommeta": "related",
    "read__tags": "related",
    "read__status": "related",
    "read__more": "related",
    "small_tooltip": "tooltip",
    "small_tooltip_text": "tooltip",
    "read__tooltip": "tooltip",
    "tooltip": "tooltip",
    "person_tip": "tooltip",
    "read__tooltips": "tooltip",
    "read__share": "share",
    "share_where": "share",
    "share_to_site": "share",
}

ADAPTER = Adapter(
    name="kremlin",
    institution="President of Russia",
    hosts=("kremlin.ru",),
    languages=("ru", "en"),
    layouts=(
        Layout(
            name="h-entry",
            body=css("div.read__internal_content"),
            title=css("h1.entry-title, h1.p-name"),
            date=css("time.read__published"),
            time=css("div.read__time"),
            place=css("div.read__place"),
            tags=None,
            date_is_event=True,
            ignored=_IGNORED,
        ),
    ),
    asks=("Remark", "Reply", "Response", "Retort", "Реплика"),
    zone="Europe/Moscow",
    day_first=True,
    signs=("read__internal_content", "kremlin.ru"),
)
