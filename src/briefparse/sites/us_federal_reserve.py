"""US Federal Reserve (federalreserve.gov): press conferences of the Federal Open Market Committee.

The transcript is a PDF file (``/mediacenter/files/FOMCpresconfYYYYMMDD.pdf``), and the page around it holds only the
video and links. So there is no layout: the text of the file is what is parsed. Every page of it opens with a running
head and a count (``1 of 34``, ``Page 1 of 27``); labels are names in capitals that end in a full stop. Checked on the
texts of two such files.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="us-federal-reserve",
    institution="Board of Governors of the Federal Reserve System",
    hosts=("federalreserve.gov",),
    languages=("en",),
    zone="America/New_York",
    day_first=False,
    signs=("Transcript of Chair", "’s Press Conference", "Federal Open Market Committee"),
)
