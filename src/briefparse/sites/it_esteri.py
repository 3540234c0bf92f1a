"""Foreign Ministry of Italy (esteri.it): interviews of the minister, as newspapers printed them.

A lead by the newspaper, then the questions as paragraphs without a label, and the answers, as a rule in quotation marks («...»,
“...”); in some the answers have none. "Data pubblicazione", "Autore" and "Testata" stand in ``small`` elements above the text.
The ministry's notes to the press and statements are no dialogues.
Rests on the class IT_esteriParser of the public crawler "site_crawl", and on the openings of interviews of 2012 and 2013, as text.
"""

from briefparse.adapter import Adapter, Layout, css, css_all, xpath

ADAPTER = Adapter(
    name="it-esteri",
    institution="Ministero degli Affari Esteri e della Cooperazione Internazionale",
    hosts=("esteri.it",),
    languages=("it", "en"),
    layouts=(
        Layout(
            name="wordpress",
            body=css("div.entry-content"),
            title=css("h1.entry-title"),
            date=xpath("//small[contains(., 'Data pubblicazione') or contains(., 'Publication date')]"),
            tags=css_all("a.chip-label"),
            ignored={"chip-label": "tags", "share": "share"},
        ),
    ),
    zone="Europe/Rome",
    day_first=True,
    evidence="reported",
)
