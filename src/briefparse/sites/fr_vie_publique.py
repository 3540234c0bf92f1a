"""Public speeches of France (vie-publique.fr, "discours"): interviews and press conferences of every minister since 1974.

The text is one span with a ``<br>`` a paragraph. Three label forms: "Q - ..." and "R - ..." (foreign ministry), the full name in
capitals alone on a line (radio and television: "BRUCE TOUSSAINT"), "QUESTION.- ..." and "LE PRESIDENT.- ...". "* Libye" is a
topic, "(...)" a cut, "Source http://..., le 3 mars 2016" the end. The printed date is the day the words were said ("Prononcé le").
Rests on gyab/french-political-speeches-to-JSON, crawling/spiders/statements.py, on agokrani/FR-Political-Speeches,
parsers/vie_publique.py (``.field--name-field-texte-integral``), and on the text of pages.
"""

from briefparse.adapter import Adapter, Layout, css, css_all

ADAPTER = Adapter(
    name="fr-vie-publique",
    institution="Direction de l'information légale et administrative",
    hosts=("vie-publique.fr",),
    languages=("fr",),
    layouts=(
        Layout(
            name="texte-integral",
            body=css(".field--name-field-texte-integral"),
            title=css("h1"),
            date=css("time[datetime]"),
            tags=css_all("div.tagsBox a, div.thematicBox a"),
            date_is_event=True,
        ),
    ),
    zone="Europe/Paris",
    day_first=True,
    evidence="reported",
)
