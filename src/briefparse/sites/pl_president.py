"""President of Poland (prezydent.pl, president.pl): interviews of every president since 1995, in Polish.

Two label styles. Full names at first ("Beata Michniewicz:", "Prezydent RP Andrzej Duda:"), after which both sides go on without a label,
the questions in bold. To 2005 only the President has a label, "Prezydent RP:", alone on its line or before his words.
The headline names programme and day ("Radio Zet, 21 lutego 2003 r."), the printed day is that of posting, in Polish on English pages, too.
Press conferences of the Prime Minister (gov.pl/web/premier) are reported there in prose and have no adapter.
Rests on d-schafer/LeaderSpeech, recipes/pol_president.yml, on public collectors of the site (``articles-single__description``,
``articles-single__date``, ``page-title``), and on the text of pages of 2000 to 2018.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="pl-president",
    institution="Prezydent Rzeczypospolitej Polskiej",
    hosts=("prezydent.pl", "president.pl"),
    languages=("pl", "en"),
    layouts=(
        Layout(
            name="articles",
            body=css(".articles-single__description"),
            title=css(".page-title, h1"),
            date=css(".articles-single__date"),
            ignored={"share": "share", "gallery": "caption", "<figure>": "caption"},
        ),
    ),
    zone="Europe/Warsaw",
    day_first=True,
    evidence="reported",
)
