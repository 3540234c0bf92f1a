"""Foreign Ministry of Russia (mid.ru): the spokesperson's briefings, answers to media questions, the minister's press conferences.

Three generations. Domino, to about 2015 (``/brp_4.nsf/newsline/...``): no page of it was found, its texts live on in the others.
Liferay, to November 2021 (``/-/asset_publisher/.../content/id/N``). Bitrix since then; the same text stands under several sections,
and ``?lang=`` changes the language whatever the path says.
A briefing opens with a list of its topics, "Содержание", and of the topics of the questions, "Из ответов на вопросы"; each topic
comes again as a heading, with "Назад к оглавлению". The spokesperson's own words have no label: the title names her.
Labels "Вопрос:" and "Ответ:" ("Question:", "Answer:"), or the minister's name with initials ("С.В.Лавров:", "Sergey Lavrov:").
The title has the day of the briefing; the printed one is that of posting. A document number ends in its day: "541-14-03-2024".
Rests on rhetoric-corpus, collectors/ru_mid.py (``photo-content__title``, ``photo-content__date``, ``text article-content``, the lists of
topics), on a public collector of the Liferay pages (``portlet-column-first``, ``article-status-line``, ``anons-text``), and on the text of
pages of 2012 to 2023.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

_FIRST_COLUMN = "//div[contains(@class, 'portlet-column-first')]"
_STATUS = (
    f"({_FIRST_COLUMN}//div[contains(@class, 'article-status-line')]/span/span"
    f" | {_FIRST_COLUMN}//div[contains(@class, 'anons-status-line')]/i)"
)
_IGNORED = {"share": "share", "ya-share2": "share", "<figure>": "caption"}

ADAPTER = Adapter(
    name="ru-mid",
    institution="Министерство иностранных дел Российской Федерации",
    hosts=("mid.ru",),
    languages=("ru", "en"),
    layouts=(
        Layout(
            name="liferay",
            body=css("div.portlet-column-first div.article-content, div.portlet-column-first div.anons-text"),
            title=css("div.portlet-column-first h1, div.portlet-column-first p.anons-title"),
            date=xpath(_STATUS),
            ignored=_IGNORED,
        ),
        Layout(
            name="bitrix",
            body=css("div.article-content"),
            title=css(".photo-content__title, h1"),
            date=css(".photo-content__date"),
            ignored=_IGNORED,
        ),
    ),
    zone="Europe/Moscow",
    day_first=True,
    evidence="reported",
)
