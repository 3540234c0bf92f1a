"""The language of a text: script, commonest words, what the page declares and the site is known for."""

from __future__ import annotations

import pytest

import briefparse
from briefparse.language import language_of, primary, script_of

ENGLISH = (
    "The minister said that the pier is open and that it will be open to all of the people who want to use it. " * 3
)
ITALIAN = (
    "Il ministro ha detto che il molo resta aperto e che tutti quelli che vogliono possono andarci da oggi in poi. " * 3
)
SPANISH = (
    "El ministro dijo que el muelle está abierto y que todos los que quieran pueden ir a él desde el día de hoy. " * 3
)

INDONESIAN = (
    "Menteri mengatakan bahwa dermaga sudah dibuka dan semua orang bisa datang ke sana karena kapal akan jalan dari pagi. "
    * 3
)
MALAY = (
    "Menteri berkata jeti telah dibuka dan orang ramai boleh datang ke sana kerana kapal akan belayar daripada waktu pagi. "
    * 3
)
VIETNAMESE = "Bộ trưởng nói rằng bến cảng đã mở lại và những người muốn đi sẽ được đi từ hôm nay cho đến mùa thu. " * 3


@pytest.mark.parametrize(
    ("sample", "declared", "expected", "want"),
    [
        (ENGLISH, None, (), "en"),
        (ENGLISH, "en-GB", (), "en"),
        (SPANISH, "en", (), "es"),  # a template's language is not believed against the words
        (SPANISH, None, ("es",), "es"),
        (ITALIAN, "it-IT", (), "it"),  # a language without a lexicon
        ("Министр сказал, что причал открыт, и все рады. " * 3, None, (), "ru"),
        ("Міністр сказав, що причал відкрито, і всі раді. " * 3, "ru", (), "uk"),
        ("外交部发言人主持例行记者会，介绍有关情况。" * 3, None, (), "zh"),
        ("大臣は会見で、桟橋が今日から開くと述べました。" * 3, None, (), "ja"),
        ("장관은 오늘부터 부두가 열린다고 말했습니다. " * 3, None, (), "ko"),
        (INDONESIAN, None, (), "id"),
        (INDONESIAN, "en", (), "id"),
        (INDONESIAN, "ms", (), "id"),
        (MALAY, None, (), "ms"),
        (MALAY, "id", (), "ms"),
        (VIETNAMESE, None, (), "vi"),
        (VIETNAMESE, "en", (), "vi"),
        ("मंत्री ने कहा कि घाट आज से खुला है और सब लोग उस पर जा सकते हैं। " * 3, None, (), "hi"),
        ("मंत्री ने कहा कि घाट आज से खुला है और सब लोग उस पर जा सकते हैं। " * 3, "en", (), "hi"),
        ("รัฐมนตรีกล่าวว่าท่าเรือเปิดตั้งแต่วันนี้และทุกคนไปได้ " * 3, None, (), "th"),
        ("รัฐมนตรีกล่าวว่าท่าเรือเปิดตั้งแต่วันนี้และทุกคนไปได้ " * 3, "en", (), "th"),
        ("12.5 % 2031", None, (), None),
    ],
)
def test_language(sample: str, declared: str | None, expected: tuple[str, ...], want: str | None) -> None:
    assert language_of(sample, declared, expected) == want


def test_primary_subtag() -> None:
    assert [primary(tag) for tag in ("en_US", "zh-Hans-CN", "fil", "", None)] == ["en", "zh", "fil", None, None]
    assert [primary(tag) for tag in ("x-default", "english", "12")] == [None] * 3


def test_a_few_foreign_letters_do_not_change_the_script() -> None:
    assert script_of(ENGLISH + "Москва") == "latin"


def test_the_language_of_xml_whose_paragraphs_have_other_names() -> None:
    said = f"<para>Q: Is it open?</para><para>MS. ROWE: {ENGLISH}</para>" * 3
    briefing = briefparse.parse(f"<?xml version='1.0'?><record><body>{said}</body></record>")
    assert briefing.metadata.language == "en"


def test_a_text_of_two_languages_is_in_the_one_that_the_whole_of_it_shows() -> None:
    """In the middle somebody reads out a page in English."""
    tagalog = "ang mga tao sa bayan ay may tubig na at hindi na sila naghihintay ng barko para sa kanila ngayon "
    english = "the pier is open to all of us and we have paid for it, but there are ships that do not yet come and ask "
    mixed = tagalog * 40 + "\n" + (english * 2 + tagalog) * 4 + "\n" + tagalog * 40
    assert language_of(mixed, None) == "tl"
    assert language_of(english * 60, None) == "en"


#: About fifty words, the same in each language: its neighbours write many of them alike.
SHORT = {
    "id": (
        "Kita akan membuka pelabuhan ini untuk semua orang dan kapal yang datang dari utara. Saya sudah "
        "sampaikan kepada para menteri bahwa dana itu harus siap karena rakyat menunggu. Tidak ada alasan "
        "lagi, dan kami akan bekerja lebih cepat agar jembatan bisa dipakai pada musim hujan nanti."
    ),
    "ms": (
        "Kita akan membuka pelabuhan ini untuk semua orang dan kapal yang datang dari utara. Saya telah "
        "maklumkan kepada semua menteri bahawa dana itu mesti siap kerana rakyat menunggu. Tiada alasan "
        "lagi, dan kami akan bekerja lebih cepat supaya jambatan boleh digunakan pada musim hujan nanti."
    ),
    "tl": (
        "Bubuksan natin ang daungan para sa lahat ng mga tao at barko na dumarating mula sa hilaga. Sinabi "
        "ko na sa mga kalihim na dapat handa ang pondo dahil naghihintay ang bayan. Wala nang dahilan pa, at "
        "kami ay magtatrabaho nang mas mabilis para magamit ang tulay sa tag-ulan."
    ),
    "tr": (
        "Bu limanı herkes için açacağız ve kuzeyden gelen gemiler de buraya yanaşacak. Bakanlara bunu "
        "söyledim, çünkü halk bekliyor ve kaynak hazır olmalı. Artık bir mazeret yok, daha hızlı çalışacağız "
        "ki köprü yağmur mevsiminde kullanılsın."
    ),
    "fr": (
        "Nous allons ouvrir ce port à tous et les navires qui viennent du nord y seront. J'ai dit aux "
        "ministres que le fonds doit être prêt parce que les gens attendent. Il n'y a plus de raison et nous "
        "allons travailler plus vite pour que le pont serve."
    ),
    "vi": (
        "Chúng ta sẽ mở bến cảng này cho mọi người và các tàu đến từ phía bắc. Tôi đã nói với các bộ trưởng "
        "rằng quỹ phải sẵn sàng vì người dân đang chờ. Không còn lý do nào nữa và chúng tôi sẽ làm nhanh "
        "hơn."
    ),
    "hi": ("हम यह घाट सब लोगों के लिए खोलेंगे और उत्तर से आने वाले जहाज भी यहाँ आएंगे। मैंने मंत्रियों से कहा है कि कोष तैयार रहे।"),
}


@pytest.mark.parametrize("declared", [None, "en", "id", "ms"])
@pytest.mark.parametrize("language", SHORT)
def test_a_short_text_is_told_from_its_neighbours(language: str, declared: str | None) -> None:
    assert language == language_of(SHORT[language], declared)


#: One thing said in the languages that are written alike, in some twenty words.
NEIGHBOURS = {
    "az": "Nazir bildirdi ki, yeni körpü bu gün açılır və bütün şəhər sakinləri üçün pulsuz olacaq, çünki biz onu birlikdə qurmuşuq.",
    "tr": "Bakan, yeni iskelenin bugün açıldığını ve şehirde yaşayan herkes için ücretsiz olacağını söyledi, çünkü biz onu birlikte kurduk.",
    "kk": "Министр жаңа айлақ бүгін ашылатынын және қаланың барлық тұрғыны үшін тегін болатынын айтты, өйткені біз оны бірге салдық.",
    "ru": "Министр сказал, что новый причал откроется сегодня и будет бесплатным для всех жителей города, потому что мы построили его вместе.",
    "uk": "Міністр сказав, що новий причал відкриється сьогодні і буде безкоштовним для всіх мешканців міста, бо ми збудували його разом.",
    "hy": "Նախարարն ասաց, որ նոր նավամատույցը բացվում է այսօր եւ անվճար է լինելու քաղաքի բոլոր բնակիչների համար։",
    "ka": "მინისტრმა თქვა, რომ ახალი ნავმისადგომი დღეს იხსნება და უფასო იქნება ქალაქის ყველა მცხოვრებისთვის.",
    "hu": "A miniszter azt mondta, hogy az új móló ma megnyílik, és mindenki számára ingyenes lesz, aki a városban lakik, mert ezt együtt építettük.",
    "fi": "Ministeri sanoi, että uusi laituri avataan tänään ja että se on ilmainen kaikille kaupungin asukkaille, koska olemme rakentaneet sen yhdessä.",
    "sv": "Ministern sade att den nya bryggan öppnar i dag och att den är gratis för alla som bor i staden, eftersom vi har byggt den tillsammans.",
    "de": "Der Minister sagte, dass der neue Steg heute öffnet und für alle kostenlos ist, die in der Stadt wohnen, weil wir ihn gemeinsam gebaut haben.",
    "en": "The minister said that the new pier opens today and that it will be free for all who live in the town, because we have built it together.",
    "fr": "Le ministre a dit que la nouvelle jetée ouvre aujourd’hui et qu’elle sera gratuite pour tous ceux qui habitent en ville, car nous l’avons construite.",
    "es": "El ministro dijo que el nuevo muelle abre hoy y que será gratuito para todos los que viven en la ciudad, porque lo hemos construido juntos.",
    "pt": "O ministro disse que o novo cais abre hoje e que será gratuito para todos os que vivem na cidade, porque o construímos juntos.",
}  # fmt: skip


@pytest.mark.parametrize("language", NEIGHBOURS)
@pytest.mark.parametrize("declared", [None, "en"])
def test_a_sentence_or_two_are_told_from_their_neighbours(language: str, declared: str | None) -> None:
    assert language_of(NEIGHBOURS[language], declared) == language
