"""Government of New Zealand (beehive.govt.nz): the prime minister's press conference after Cabinet.

The transcripts are PDF files that a hub links (``/feature/post-cab-press-conference``), as d-schafer/LeaderSpeech,
recipes/nzl_beehive.yml, says; so there is no layout, and the text of the file is what is parsed. It opens with
"POST-CABINET PRESS CONFERENCE: " and the day, then "EPIQ TRANSCRIPT" or "HANSARD TRANSCRIPT"; labels are "PM:", "Media:" and
ministers' names ("Hon Todd McClay:"). The opening of a copy of one of May 2025 was read.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="nz-beehive",
    institution="New Zealand Government",
    hosts=("beehive.govt.nz",),
    languages=("en",),
    zone="Pacific/Auckland",
    day_first=True,
    signs=("POST-CABINET PRESS CONFERENCE: ",),
    evidence="reported",
)
