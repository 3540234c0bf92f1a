"""President and Cabinet Secretariat of Indonesia (presidenri.go.id, setkab.go.id): transcripts of press statements and doorstops.

A label is alone on its line: "Wartawan:" and "Presiden RI:" at presidenri.go.id, "Wartawan" and "Presiden Republik Indonesia (Joko Widodo)"
without a colon at setkab.go.id; on the English pages of the latter the questions have no label. The day is in the title at
setkab.go.id and at the head of the text ("Minggu, 20 Oktober 2019", then the place) at presidenri.go.id.

``istana`` is the theme of presidenri.go.id, seen on photo pages of 2026 (kuchingneko28/presidenri-scrap, ``storage/debug-html``), whose
container it takes; the parts of a transcript are not known. ``setkab`` is that of d-schafer/LeaderSpeech, ``recipes/idn_setkab.yml``.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="id-presidency",
    institution="Presiden Republik Indonesia",
    hosts=("presidenri.go.id", "setkab.go.id"),
    languages=("id", "en"),
    layouts=(
        Layout(
            name="istana",
            body=css("div.single.container article"),
            loose=True,
            title=css("div.single.container article h1"),
            date=css("div.single.container article .datetime"),
            ignored={"datetime": "head", "flexslider": "caption", "photo-meta": "caption"},
        ),
        Layout(
            name="setkab",
            body=css(".detail_text, .reading_text"),
            title=css("h1.entry-title, h1"),
        ),
    ),
    zone="Asia/Jakarta",
    day_first=True,
    evidence="reported",
)
