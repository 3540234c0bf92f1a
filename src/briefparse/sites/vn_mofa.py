"""Ministry of Foreign Affairs of Vietnam (mofa.gov.vn): regular press conferences, Vietnamese and English, to 2024.

Announcements, numbered, then questions, numbered from 1 again: "1. Sputnik:" and the question, the answer below it without a
label. Only the English titles have the day, and the day in the masthead is that of the visit to the page. Plone; the text is in
``div.plain`` within ``#region-content``, as a public crawler says (foxwhite25/megaCrawler, ``plugins/production/1420.go``); the rest rests
on the text of pages of 2017 to 2022.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="vn-mofa",
    institution="Bộ Ngoại giao",
    hosts=("mofa.gov.vn",),
    languages=("vi", "en"),
    layouts=(
        Layout(
            name="plone",
            body=css("#region-content div.plain"),
            title=css("#region-content > div > font > b > span, #region-content h1"),
        ),
    ),
    zone="Asia/Ho_Chi_Minh",
    day_first=True,
    evidence="reported",
)
