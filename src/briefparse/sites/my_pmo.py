"""Prime Minister's Office of Malaysia (pmo.gov.my): verbatim texts, among them sessions with editors and reporters.

Most texts are speeches. A session opens with "Opening Remarks:" after a head in capitals, which has the day ("21 MEI 2025 | RABU | 8:00
MALAM"); how its questions are marked was not seen. English and Malay change within a text. Structure as in d-schafer/LeaderSpeech,
``recipes/mys_pmo.yml``.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="my-pmo",
    institution="Pejabat Perdana Menteri",
    hosts=("pmo.gov.my",),
    languages=("ms", "en"),
    layouts=(
        Layout(
            name="newpmo",
            body=css("div.max-w-none"),
            title=css("h2.text-3xl"),
            date=css("article .text-sm.text-gray-500"),
        ),
    ),
    zone="Asia/Kuala_Lumpur",
    day_first=True,
    evidence="reported",
)
