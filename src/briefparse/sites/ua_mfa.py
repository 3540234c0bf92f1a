"""Foreign Ministry of Ukraine (mfa.gov.ua): shorthand records of the spokesperson's weekly briefing.

The title has the day of the briefing ("... від 25.04.2025"), the line under it that of posting ("Опубліковано 25 квітня 2025 року о
18:02"). Links for the size of letters and a list of languages stand above. The spokesperson opens without a label and says
paragraphs in English for foreign media. No page's questions were seen, nor its markup: there is no layout, and the
generic reading is used with the site's institution, zone and languages.
Rests on the text of the openings of seven pages of 2024 and 2025.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="ua-mfa",
    institution="Міністерство закордонних справ України",
    hosts=("mfa.gov.ua",),
    languages=("uk", "en"),
    zone="Europe/Kyiv",
    day_first=True,
    evidence="reported",
)
