"""US Department of Defense (defense.gov, war.gov from September 2025, archive.defense.gov; once defenselink.mil).

- ``article``: ``h1.maintitle``, ``span.date`` and ``div.body`` of the present platform, the same under both names of
  the department (crook3dfingers/defconscrap ``defconscrap.py`` for ``div.body``; two collectors of it for all three).
- ``aspx``: ``Transcript.aspx?TranscriptID=N``, to 2015. Only the openings of such pages were read, as text: ``News
  Transcript``, a share strip, title, ``Presenter:``, stamp. Their platform wraps a page in one form that is sent back
  to its own address.

The stamp of old pages can be a day after the line in the body, which has the day of the week. A speaker has his whole
rank and name the first time and a short label after. Labels of 2001 are surnames (``Rowe:``), with ``Q:``; from 2005
to 2015 ``SEC. ROWE:``, with ``Q`` and spaces.
"""

from briefparse.adapter import Adapter, Layout, css, xpath

_SHARE = {"share": "share", "social": "share", "tags": "tags", "related": "related"}

ADAPTER = Adapter(
    name="us-dod",
    institution="U.S. Department of Defense",
    hosts=("defense.gov", "war.gov", "defenselink.mil"),
    languages=("en",),
    layouts=(
        Layout(
            name="article",
            body=css("div.body"),
            title=css("h1.maintitle"),
            date=css("span.date"),
            ignored=_SHARE | {"image": "caption", "image-wrapper": "caption"},
        ),
        Layout(
            name="aspx",
            body=xpath("//form[contains(translate(@action, 'T', 't'), 'transcript.aspx')]"),
            loose=True,
            # The stamp of posting has its letters in capitals, the line in the body has not.
            date=xpath("//td[not(.//p)][string-length() < 60][contains(., ' AM E') or contains(., ' PM E')]"),
        ),
    ),
    zone="America/New_York",
    day_first=False,
    signs=("News Transcript", "Press Operations"),
    evidence="reported",
)
