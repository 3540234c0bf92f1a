"""Cabinet Office of Japan (cao.go.jp): press conferences of the ministers of state (大臣記者会見要旨).

（問） and （答） open the paragraphs under ``2．質疑応答``; what the minister says first stands under ``1．発言要旨`` without a label, or is
冒頭発言なし. The line in brackets under the headline holds the day, from when to when, and ``於：`` the place; the council's pages
(www5.cao.go.jp) have a list with 日時 and 場所 there.

The frame of the pages is not known; they are read generically. Rests on the text of conferences of 2009 to 2024.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="jp-cao",
    institution="内閣府",
    hosts=("cao.go.jp",),
    languages=("ja",),
    zone="Asia/Tokyo",
    evidence="reported",
)
