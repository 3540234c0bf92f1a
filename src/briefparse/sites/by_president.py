"""President of Belarus (president.gov.by): print pages of the site to about 2019, with shorthand records of interviews and press conferences.

Labels "Лукашенко А.Г.:" in bold, with the colon inside or outside it, "Президент:", the asker's outlet; or "Вопрос" and "Ответ" alone on their
lines, which end in a ``<br />``. Pages of the present site tell of interviews in prose ("Журналист задал вопросы ...") and are refused.
The printed day is that of the event.
Rests on pjbraga/rub_corpus_and_code, _code/Lukashenka.py (``#pv_main_part``, ``div.pv_date``, ``div.pv_ref``, ``h1``, the labels).
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="by-president",
    institution="Президент Республики Беларусь",
    hosts=("president.gov.by",),
    languages=("ru", "en"),
    layouts=(
        Layout(
            name="print",
            body=css("#pv_main_part"),
            title=css("#pv_main_part h1, h1"),
            date=css("div.pv_date"),
            date_is_event=True,
            ignored={"<h1>": "head", "pv_date": "head", "pv_ref": "head"},
        ),
    ),
    zone="Europe/Minsk",
    day_first=True,
    evidence="reported",
)
