"""Foreign Ministry of Turkey (mfa.gov.tr): interviews and press conferences of the minister, briefings of the spokesperson.

The address ends in the language (``....en.mfa``). Titles hold day and town ("..., 15 January 2016, Ankara"); Turkish pages print the titles of
all pages of the section before the text. Labels before a dash, long or short: "Question – ...", "H.E. MEVLÜT ÇAVUŞOĞLU - ...".
The numbered answers ("QA-16, 9 July 2013, Statement of the Spokesman ... in Response to a Question Regarding ...", "SC-16", "QR-22") print the
subject of a question in the title and only the answer as text: no question is asked in them, and they are refused.
No markup of the pages was found: there is no layout, and the generic reading is used with the site's institution, zone and
languages. Rests on the text of pages of 2011 to 2019.
"""

from briefparse.adapter import Adapter

ADAPTER = Adapter(
    name="tr-mfa",
    institution="Türkiye Cumhuriyeti Dışişleri Bakanlığı",
    hosts=("mfa.gov.tr",),
    languages=("tr", "en", "fr"),
    zone="Europe/Istanbul",
    day_first=True,
    evidence="reported",
)
