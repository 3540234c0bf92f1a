"""Presidency of Mexico (gob.mx/presidencia, lopezobrador.org.mx): stenographic versions of press conferences.

``www.gob.mx`` holds every ministry in one design. ``gob.mx`` was checked on a stored page, the other layout was not.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

ADAPTER = Adapter(
    name="mx-presidencia",
    institution="Presidencia de la República",
    hosts=("gob.mx/presidencia", "presidencia.gob.mx", "lopezobrador.org.mx"),
    languages=("es",),
    layouts=(
        Layout(
            name="gob.mx",
            body=css("div.article-body"),
            title=css("h1.bottom-buffer"),
            date=xpath("//dl/dd[contains(., ' de 2')] | //section//p[contains(., ' de 2')]"),
            ignored={"share": "share", "social": "share"},
        ),
        Layout(
            name="wordpress",
            body=css("article .entry-content"),
            title=css(".entry-title"),
            date=css(".entry-date"),
            ignored={"sharedaddy": "share", "share": "share", "jp-relatedposts": "share"},
        ),
    ),
    answers=("Voz mujer", "Voz hombre", "Voz de mujer", "Voz de hombre"),
    zone="America/Mexico_City",
    day_first=True,
    signs=("gob.mx/presidencia", "article-body"),
)
