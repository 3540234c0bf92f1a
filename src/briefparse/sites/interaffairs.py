"""International Affairs (interaffairs.ru, en.interaffairs.ru), on DataLife Engine.

The engine wraps the story in ``div#news-id-N``; title, date ("dd-mm-yyyy, hh:mm"), category, views, print link and related
list stand around it, where the theme puts them. Checked on the text of one article page; the markup is that of the engine.
"""

from briefparse.adapter import Adapter, Layout, css_all, xpath

ADAPTER = Adapter(
    name="interaffairs",
    institution="International Affairs",
    hosts=("interaffairs.ru",),
    languages=("en", "ru"),
    layouts=(
        Layout(
            name="dle",
            body=xpath("//div[starts-with(@id, 'news-id-')]"),
            title=xpath("//*[@id='news-title'] | //h1 | //h2[contains(@class, 'btl')] | //h3[contains(@class, 'btl')]"),
            date=xpath(
                "//*[not(*) or self::p or self::span or self::div][not(.//div)]"
                "[translate(substring(normalize-space(text()), 1, 17), '0123456789', '##########') = '##-##-####, ##:##']"
            ),
            category=xpath(
                "//*[starts-with(normalize-space(text()), 'Category') or starts-with(normalize-space(text()), 'Категория')]//a"
            ),
            views=xpath(
                "//*[self::li or self::span or self::p or self::div][not(*[self::li or self::p or self::div])]"
                "[starts-with(normalize-space(.), 'Views') or starts-with(normalize-space(.), 'Просмотров')]"
            ),
            related=css_all(".related a, #related-news a, ul.related-news a"),
            print_link=xpath("//a[contains(@href, 'print:page')]"),
            ignored={"quote-share": "share", "share": "share", "ya-share2": "share"},
        ),
    ),
    zone="Europe/Moscow",
    day_first=True,
    signs=("Golden Collection", "MFA Russia News"),
    evidence="reported",
)
