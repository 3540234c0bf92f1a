"""The language of a text: script, commonest words, what the page declares and the site is known for."""

from __future__ import annotations

import pytest

import briefparse
from briefparse.language import language_of, primary, script_of

ENGLISH = (
    "The minister said that the pier is open and that it will be open to all of the people who want to use it. " * 3
)
FINNISH = (
    "Ministeri sanoi, että laituri on nyt auki ja että kaikki halukkaat pääsevät sinne tästä päivästä lähtien. " * 3
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
        (FINNISH, "fi-FI", (), "fi"),  # a language without a lexicon
        (ITALIAN, "it-IT", (), "it"),
        (ITALIAN, None, (), "it"),
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
        ("وزیر گفت که اسکله باز است و همه کسانی که می‌خواهند می‌توانند از امروز به آن بیایند. " * 3, None, (), "fa"),
        ("وزير گفت كه اسكله باز است و همه كساني كه مي‌خواهند مي‌توانند از امروز به آن بيايند. " * 3, "ar", (), "fa"),
        ("قال الوزير إن الرصيف مفتوح وإن كل من يريد يمكنه أن يأتي إليه منذ اليوم. " * 4, "fa", (), "ar"),
        (
            "وزیر نے کہا کہ بندرگاہ کھلی ہے اور تمام لوگ آج سے یہاں آ سکتے ہیں اور یہ کام جلد مکمل ہو جائے گا۔ " * 3,
            "ur",
            (),
            "ur",
        ),
        ("وزیر گفت که اسکله باز است و همه می‌توانند از امروز به آن بیایند. " * 3, "prs", (), "prs"),
        ("השר אמר כי הרציף פתוח וכי כל מי שרוצה יכול לבוא אליו מהיום. " * 4, None, (), "he"),
        (
            "Ο υπουργός είπε ότι η αποβάθρα είναι ανοιχτή και ότι όλοι μπορούν να πάνε εκεί από σήμερα. " * 3,
            "en",
            (),
            "el",
        ),
        (
            "Министар је рекао да је пристаниште отворено и да сви који желе могу да дођу тамо од данас. " * 3,
            "ru",
            (),
            "sr",
        ),
        (
            "Ministar je rekao da je pristanište otvoreno i da svi koji žele mogu da dođu tamo od danas. " * 3,
            "en",
            (),
            "sr",
        ),
        (
            "Ministar je rekao da je pristanište otvoreno i da svi koji žele mogu doći tamo od danas. " * 3,
            "hr",
            (),
            "hr",
        ),
        (
            "Министерот рече дека кејот е отворен и дека сите што сакаат можат да дојдат таму од денес. " * 3,
            "mk",
            (),
            "mk",
        ),
        (
            "Министърът каза, че кеят е отворен и че всички, които искат, могат да отидат там от днес. " * 3,
            "ru",
            (),
            "bg",
        ),
        (
            "Министр сказал, что причал открыт и что все желающие могут прийти туда с сегодняшнего дня. " * 3,
            "bg",
            (),
            "ru",
        ),
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


#: The same few sentences in each language, some 50 words, and in Romanian as it is typed without its marks, too.
TOLD_APART = [
    ("it", ("Il ministro ha detto che il molo resta aperto da oggi e che tutti possono andarci. Non sono previste altre chiusure, ma "
     "per la diga servono ancora i fondi della regione. Anche gli abitanti delle isole hanno chiesto una risposta.")),
    ("es", ("El ministro dijo que el muelle sigue abierto desde hoy y que todos pueden ir. No hay más cierres previstos, pero para "
     "el dique hacen falta los fondos de la región. También los vecinos de las islas han pedido una respuesta.")),
    ("pt", ("O ministro disse que o cais continua aberto desde hoje e que todos podem ir. Não há mais encerramentos previstos, mas "
     "para o dique ainda são precisos os fundos da região. Também os moradores das ilhas pediram uma resposta.")),
    ("fr", ("Le ministre a dit que le quai reste ouvert dès aujourd'hui et que tous peuvent y aller. Aucune autre fermeture n'est "
     "prévue, mais pour la digue il faut encore les fonds de la région. Les habitants des îles ont demandé une réponse.")),
    ("ro", ("Ministrul a spus că cheiul rămâne deschis de astăzi și că toți pot merge acolo. Nu sunt prevăzute alte închideri, dar "
     "pentru dig mai este nevoie de fondurile regiunii. Și locuitorii insulelor au cerut un răspuns.")),
    ("ro", ("Ministrul a spus ca cheiul ramane deschis de astazi si ca toti pot merge acolo. Nu sunt prevazute alte inchideri, dar "
     "pentru dig mai este nevoie de fondurile regiunii. Au cerut un raspuns si cei care stau pe insule.")),
    ("nl", ("De minister heeft gezegd dat de pier vanaf vandaag open is en dat iedereen er naartoe kan. Er zijn geen andere "
     "sluitingen gepland, maar voor de dijk is nog geld nodig. Ook de bewoners van de eilanden vragen om een antwoord.")),
    ("de", ("Der Minister hat gesagt, dass der Pier ab heute offen ist und dass alle dorthin gehen können. Es sind keine weiteren "
     "Sperrungen geplant, aber für den Deich braucht man noch Geld. Auch die Bewohner der Inseln bitten um eine Antwort.")),
    ("en", ("The minister said that the pier is open from today and that all can go there. There are no other closures planned, but "
     "for the dike the money of the region is still needed. The people of the islands have asked for an answer, too.")),
    ("pl", ("Minister powiedział, że nabrzeże jest od dziś otwarte i że wszyscy mogą tam pójść. Nie są planowane inne zamknięcia, "
     "ale na wał potrzebne są jeszcze pieniądze regionu. Także mieszkańcy wysp poprosili o odpowiedź.")),
    ("cs", ("Ministr řekl, že molo je od dneška otevřené a že tam mohou všichni. Jiné uzávěry se neplánují, ale na hráz jsou ještě "
     "potřeba peníze kraje a vlády. Také obyvatelé ostrovů požádali o odpověď, protože loď už měsíce stojí.")),
    ("sk", ("Minister povedal, že mólo je odo dneška otvorené a že tam môžu ísť všetci. Iné uzávery sa neplánujú, ale na hrádzu sú "
     "ešte potrebné peniaze kraja a vlády. Aj obyvatelia ostrovov požiadali o odpoveď, pretože loď už mesiace stojí.")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TOLD_APART)
def test_neighbours_are_told_apart_in_a_short_text(language: str, text: str) -> None:
    assert language_of(text, None) == language
    assert language_of(" ".join(text.split()[:20]), None) == language


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
