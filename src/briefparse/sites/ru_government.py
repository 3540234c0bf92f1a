"""Government of Russia (government.ru) and the site of the Prime Minister of 2008 to 2012 (archive.premier.gov.ru).

Interviews, press conferences, briefings. "Из стенограммы:" stands over the text ("Excerpts from the transcript:"). Labels have an initial
and no space ("Д.Медведев:"), those who ask too; journalists without a name are "Вопрос:". English has full names.
On the Prime Minister's site the names are in bold and there is no headline: a lead sentence in bold stands for it.
The printed day is that of the event.
Rests on rhetoric-corpus, collectors/ru_gov_sites.py (``reader_article_headline``, ``reader_article_dateline__date``,
``reader_article_body``, ``p.gallery``; ``#mainEventBox``, ``div.date > span``, ``#recordBox``), on pjbraga/rub_corpus_and_code,
_code/Putin_PM.py (labels in ``strong``), and on the text of transcripts that others reprint.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="ru-government",
    institution="Правительство Российской Федерации",
    hosts=("government.ru", "premier.gov.ru"),
    languages=("ru", "en"),
    layouts=(
        Layout(
            name="reader",
            body=css("div.reader_article_body"),
            title=css(".reader_article_headline"),
            date=css(".reader_article_dateline__date"),
            date_is_event=True,
            ignored={"gallery": "caption", "<figure>": "caption"},
        ),
        Layout(
            name="record",
            body=css("#recordBox"),
            title=css("#mainEventBox p > b"),
            date=css("#mainEventBox div.date > span"),
            date_is_event=True,
        ),
    ),
    zone="Europe/Moscow",
    day_first=True,
    evidence="reported",
)
