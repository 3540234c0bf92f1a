"""Prime Minister of Armenia (primeminister.am): interviews and press conferences, in Armenian, English, Russian and French.

Labels are the full name, with the office for the Prime Minister, before a dash, long or short, with spaces around it ("Petros
Ghazaryan – ...", "Prime Minister Nikol Pashinyan - ..."), before a colon in some Russian pages ("The Telegraph (Роланд Олифант):"), or an
outlet ("Public Television – ..."). The section's name stands over the headline; the editors' paragraph opens the text ("The interview is
presented in full."). The day under the headline ("25.01.2025") is lacking on some pages: the address has it. "more 25 photos"
stands above the text.
Rests on a public collector of the site (``div.news-text``), on d-schafer/LeaderSpeech, recipes/arm_president.yml, for the sister
site of the President (``.news-text``, ``.news-date``, ``.date-cub``), and on the text of pages of 2019 to 2025.
"""

from briefparse.adapter import Adapter, Layout, css

ADAPTER = Adapter(
    name="am-prime-minister",
    institution="ՀՀ վարչապետի աշխատակազմ",
    hosts=("primeminister.am",),
    languages=("hy", "en", "ru", "fr"),
    layouts=(
        Layout(
            name="news-text",
            body=css("div.news-text"),
            title=css("h1"),
            date=css(".news-date, .date-cub"),
            ignored={"share": "share", "gallery": "caption", "<figure>": "caption"},
        ),
    ),
    zone="Asia/Yerevan",
    day_first=True,
    evidence="reported",
)
