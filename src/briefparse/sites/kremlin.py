"""President of Russia (kremlin.ru, en.kremlin.ru), page and print version; microformats ``h-entry``."""

from briefparse.adapter import Adapter, Layout, css, css_all

_IGNORED = (
    (css_all(".slider, .media, figure, .read__video, .read__photo, .image"), "caption"),
    (
        css_all(
            ".read__internal_link, .read__cut, .cut, .cut__item, .read__bottommeta, .read__tags, .read__status, .read__more"
        ),
        "related",
    ),
    (css_all(".small_tooltip, .small_tooltip_text, .read__tooltip, .tooltip, .person_tip, .read__tooltips"), "tooltip"),
    (css_all(".read__share, .share_where, .share_to_site"), "share"),
)

ADAPTER = Adapter(
    name="kremlin",
    institution="President of Russia",
    hosts=("kremlin.ru",),
    languages=("ru", "en"),
    layouts=(
        Layout(
            name="h-entry",
            body=css(".read__internal_content"),
            title=css("h1.entry-title, h1.p-name"),
            date=css("time.read__published"),
            time=css(".read__time"),
            place=css(".read__place"),
            tags=None,
            date_is_event=True,
            ignored=_IGNORED,
        ),
    ),
    zone="Europe/Moscow",
    day_first=True,
    signs=("read__internal_content", "kremlin.ru"),
)
