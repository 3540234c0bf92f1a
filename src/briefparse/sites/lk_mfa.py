"""Foreign Ministry of Sri Lanka (mfa.gov.lk): briefings of the spokesperson of 2015, answers in writing since.

WordPress; its parts are not known, and its pages are read as any page. An answer in writing has "Question:" and "Response:", once
in English and once more in Sinhala and Tamil; the transcripts of 2015 are in Sinhala and English, with times ("00:00 –") and
links to the recordings above them. Known from the text of pages of 2015 and 2017.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="lk-mfa",
    institution="Ministry of Foreign Affairs",
    hosts=("mfa.gov.lk",),
    languages=("en",),
    zone="Asia/Colombo",
    day_first=True,
    evidence="reported",
)
