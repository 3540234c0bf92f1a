"""Ministry for Europe and Foreign Affairs of France (diplomatie.gouv.fr): the spokesperson's point de presse, interviews.

Two generations: SPIP to 2025, Drupal with the State's design system since. Questions "Q - ..." and answers "R - ..." in
French, "Q: ..." and "A: ..." in English; the further paragraphs of an answer have no label. The title has the day in brackets,
the printed date is that of posting or of the last change. A list page gives shortened texts with "(…)" and is no transcript.
Rests on the text of a page (point de presse live), on public scrapers of the Drupal pages (``article.node--view-mode-full``,
``.diplomatie--hdp-date``, ``.fr-mt-6w .fr-col-md-8``) and, for SPIP, on the markup of that engine (``article-texte-N``).
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="fr-diplomatie",
    institution="Ministère de l'Europe et des Affaires étrangères",
    hosts=("diplomatie.gouv.fr",),
    languages=("fr", "en"),
    layouts=(
        Layout(
            name="drupal",
            body=css("article.node--view-mode-full .fr-mt-6w .fr-col-md-8"),
            title=css("article.node--view-mode-full h1"),
            date=css(".diplomatie--hdp-date .diplomatie--text-bold, .diplomatie--hdp-date"),
            category=css("article.node--view-mode-full li.taxonomy-term p.fr-tag"),
            ignored={"fr-share": "share", "fr-summary": "navigation", "<figure>": "caption", "<nav>": "navigation"},
        ),
        Layout(
            name="spip",
            body=xpath("//div[contains(@class, 'article-texte-')] | //article//div[contains(@class, 'texte')]"),
            title=css("h1"),
            date=css("time"),
            ignored={"partage": "share", "spip_documents": "caption", "notes": "note"},
        ),
    ),
    zone="Europe/Paris",
    day_first=True,
    evidence="reported",
)
