"""Every language in the forms that pages print: one dialogue, told apart from its neighbours by its words alone."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import NamedTuple

import pytest

import briefparse
from briefparse.lexicon import languages


class Words(NamedTuple):
    """What one dialogue is made of."""

    title: str
    question: str
    answer: str
    office: str
    person: str
    outlet: str
    other_outlet: str
    asked: list[str]
    answered: list[str]


Said = list[tuple[str, str]]

#: By language, ``sr-cyrl`` for Serbian in its other script.
WORDS: dict[str, Words] = {
    "ar": Words(
        "مؤتمر صحفي حول ميناء أوستن", "سؤال", "جواب", "المتحدث الرسمي", "كريم هولم، المتحدث الرسمي", "رويترز",
        "قناة الجزيرة",
        ["متى يعود العمل في الميناء بعد العاصفة التي ضربت المدينة؟", "من سيدفع تكلفة الجسر الجديد إلى الجزيرة؟",
         "هل تحدثتم مع الصيادين عن هذا القرار؟"],
        ["سيعود العمل في الميناء في شهر يونيو وسنعلن عن الموعد في هذا الأسبوع.",
         "سيدفع الصندوق المشترك هذا المبلغ مع المدينة.",
         "نعم، تحدثنا معهم أمس في قاعة المدينة وهم موافقون على ذلك."],
    ),
    "az": Words(
        "Osten limanı haqqında mətbuat konfransı", "Sual", "Cavab", "Nazir", "Nazir Kərim Holm", "Reuters", "AZƏRTAC",
        ["Liman nə vaxt açılacaq və fırtınadan sonra nələr dəyişib?", "Bu körpünün pulunu kim ödəyəcək?",
         "Balıqçılarla bu qərar haqqında danışmısınız?"],
        ["Liman iyun ayında açılacaq və biz bu barədə həftənin sonunda məlumat verəcəyik.",
         "Bu məbləği şəhər və ortaq fond ödəyəcək.",
         "Bəli, biz onlarla dünən görüşdük və onlar bu qərara razıdırlar."],
    ),
    "bg": Words(
        "Пресконференция за пристанището в Остен", "Въпрос", "Отговор", "Министърът", "Калин Холм, министър",
        "Ройтерс", "БТА",
        ["Кога ще отвори пристанището след бурята и какво се промени?", "Кой ще плати за новия мост до острова?",
         "Говорихте ли с рибарите за това решение?"],
        ["Пристанището ще отвори през юни и ние ще обявим датата тази седмица.",
         "Сумата ще бъде платена от общия фонд и от града.",
         "Да, говорихме с тях вчера и те са съгласни с това."],
    ),
    "cs": Words(
        "Tisková konference o přístavu v Ostenu", "Dotaz", "Odpověď", "Ministr", "Karel Holm, ministr dopravy", "ČTK",
        "Česká televize",
        ["Kdy se přístav po bouři znovu otevře a co se tam změnilo?", "Kdo zaplatí nový most na ostrov?",
         "Mluvili jste o tom rozhodnutí s rybáři?"],
        ["Přístav se otevře v červnu a termín oznámíme už tento týden.", "Částku zaplatí společný fond spolu s městem.",
         "Ano, mluvili jsme s nimi včera a oni s tím souhlasí."],
    ),
    "de": Words(
        "Pressekonferenz zum Hafen von Osten", "Frage", "Antwort", "Ministerin", "Karla Holm, Ministerin", "Reuters",
        "ZDF",
        ["Wann wird der Hafen nach dem Sturm wieder geöffnet und was hat sich dort geändert?",
         "Wer bezahlt die neue Brücke zur Insel?",
         "Haben Sie mit den Fischern über diese Entscheidung gesprochen?"],
        ["Der Hafen wird im Juni geöffnet, und wir werden den Tag noch in dieser Woche nennen.",
         "Den Betrag zahlt der gemeinsame Fonds mit der Stadt.",
         "Ja, wir haben gestern mit ihnen gesprochen und sie sind damit einverstanden."],
    ),
    "el": Words(
        "Συνέντευξη Τύπου για το λιμάνι του Όστεν", "Ερώτηση", "Απάντηση", "Υπουργός",
        "Κάρλα Χολμ, Υπουργός Ναυτιλίας", "Reuters", "ΕΡΤ",
        ["Πότε θα ανοίξει το λιμάνι μετά την καταιγίδα και τι άλλαξε εκεί;",
         "Ποιος θα πληρώσει τη νέα γέφυρα προς το νησί;",
         "Μιλήσατε με τους ψαράδες για αυτή την απόφαση;"],
        ["Το λιμάνι θα ανοίξει τον Ιούνιο και θα ανακοινώσουμε την ημέρα αυτή την εβδομάδα.",
         "Το ποσό θα το πληρώσει το κοινό ταμείο με την πόλη.",
         "Ναι, μιλήσαμε μαζί τους χθες και συμφωνούν με αυτό."],
    ),
    "en": Words(
        "Press conference on the pier of Osten", "Question", "Answer", "Minister", "Carla Holm, Minister for Ports",
        "Reuters", "BBC",
        ["When will the pier open after the storm and what has changed there?",
         "Who will pay for the new bridge to the island?",
         "Have you talked with the fishermen about this decision?"],
        ["The pier will open in June and we will name the day this week.",
         "The amount is paid by the joint fund with the city.",
         "Yes, we talked with them yesterday and they agree with that."],
    ),
    "es": Words(
        "Rueda de prensa sobre el puerto de Osten", "Pregunta", "Respuesta", "Ministra",
        "Carla Holm, ministra de Puertos", "Reuters", "RTVE",
        ["¿Cuándo se abre el puerto después de la tormenta y qué ha cambiado allí?",
         "¿Quién va a pagar el nuevo puente a la isla?",
         "¿Han hablado con los pescadores sobre esta decisión?"],
        ["El puerto se abre en junio y vamos a decir el día esta misma semana.",
         "La cantidad la paga el fondo común con la ciudad.",
         "Sí, hablamos con ellos ayer y están de acuerdo con eso."],
    ),
    "fa": Words(
        "نشست خبری درباره بندر اوستن", "سوال", "پاسخ", "سخنگو", "کریم هولم، سخنگوی وزارت", "رویترز", "ایرنا",
        ["بندر پس از طوفان چه زمانی باز می\u200cشود و چه چیزی در آن تغییر کرده است؟",
         "هزینه پل جدید به جزیره را چه کسی می\u200cپردازد؟",
         "آیا با ماهیگیران درباره این تصمیم صحبت کرده\u200cاید؟"],
        ["بندر در ماه ژوئن باز می\u200cشود و ما روز آن را همین هفته اعلام می\u200cکنیم.",
         "این مبلغ را صندوق مشترک با شهر پرداخت می\u200cکند.",
         "بله، دیروز با آنها صحبت کردیم و آنها با این تصمیم موافق هستند."],
    ),
    "fi": Words(
        "Tiedotustilaisuus Ostenin satamasta", "Kysymys", "Vastaus", "Ministeri", "Ministeri Karla Holm", "STT", "Yle",
        ["Milloin satama avataan myrskyn jälkeen ja mitä siellä on muuttunut?", "Kuka maksaa uuden sillan saarelle?",
         "Oletteko puhuneet kalastajien kanssa tästä päätöksestä?"],
        ["Satama avataan kesäkuussa ja me kerromme päivän jo tällä viikolla.",
         "Summan maksaa yhteinen rahasto kaupungin kanssa.",
         "Kyllä, me puhuimme heidän kanssaan eilen ja he ovat samaa mieltä."],
    ),
    "fr": Words(
        "Conférence de presse sur le port d'Osten", "Question", "Réponse", "Le ministre",
        "Carla Holm, ministre des ports", "AFP", "France 24",
        ["Quand le port va-t-il ouvrir après la tempête et qu'est-ce qui a changé ?",
         "Qui va payer le nouveau pont vers l'île ?",
         "Avez-vous parlé avec les pêcheurs de cette décision ?"],
        ["Le port va ouvrir en juin et nous allons dire le jour cette semaine.",
         "La somme est payée par le fonds commun avec la ville.",
         "Oui, nous avons parlé avec eux hier et ils sont d'accord."],
    ),
    "he": Words(
        "מסיבת עיתונאים על נמל אוסטן", "שאלה", "תשובה", "השר", "קרן הולם, שרת הנמלים", "רויטרס", "כאן",
        ["מתי ייפתח הנמל אחרי הסערה ומה השתנה שם?", "מי ישלם על הגשר החדש אל האי?",
         "האם דיברתם עם הדייגים על ההחלטה הזאת?"],
        ["הנמל ייפתח ביוני ואנחנו נודיע על היום עוד השבוע.", "את הסכום משלמת הקרן המשותפת עם העיר.",
         "כן, דיברנו איתם אתמול והם מסכימים עם זה."],
    ),
    "hi": Words(
        "ओस्टेन बंदरगाह पर प्रेस वार्ता", "प्रश्न", "उत्तर", "मंत्री", "करन होल्म, प्रवक्ता", "पीटीआई", "दूरदर्शन",
        ["तूफान के बाद बंदरगाह कब खुलेगा और वहां क्या बदला है?", "द्वीप तक के नए पुल का पैसा कौन देगा?",
         "क्या आपने इस फैसले के बारे में मछुआरों से बात की है?"],
        ["बंदरगाह जून में खुलेगा और हम इसी सप्ताह दिन की घोषणा करेंगे।", "यह राशि साझा कोष और शहर मिलकर देंगे।",
         "हां, हमने कल उनसे बात की है और वे इस पर सहमत हैं।"],
    ),
    "hu": Words(
        "Sajtótájékoztató az osteni kikötőről", "Kérdés", "Válasz", "Miniszter", "Holm Károly miniszter", "MTI",
        "Reuters",
        ["Mikor nyílik meg a kikötő a vihar után, és mi változott ott?", "Ki fizeti a szigetre vezető új hidat?",
         "Beszéltek a halászokkal erről a döntésről?"],
        ["A kikötő júniusban nyílik meg, és a napot még ezen a héten közöljük.",
         "Az összeget a közös alap fizeti a várossal együtt.",
         "Igen, tegnap beszéltünk velük, és egyetértenek ezzel."],
    ),
    "hy": Words(
        "Մամուլի ասուլիս Օստենի նավահանգստի մասին", "Հարց", "Պատասխան", "Նախարար", "Նախարար Կարեն Հոլմ", "Ռոյթերս",
        "Արմենպրես",
        ["Ե՞րբ կբացվի նավահանգիստը փոթորկից հետո, և ի՞նչ է փոխվել այնտեղ։", "Ո՞վ կվճարի դեպի կղզի նոր կամրջի համար։",
         "Դուք խոսե՞լ եք ձկնորսների հետ այս որոշման մասին։"],
        ["Նավահանգիստը կբացվի հունիսին, և մենք օրը կհայտնենք այս շաբաթ։",
         "Գումարը կվճարի ընդհանուր հիմնադրամը քաղաքի հետ։",
         "Այո, մենք երեկ խոսել ենք նրանց հետ, և նրանք համաձայն են։"],
    ),
    "id": Words(
        "Konferensi pers tentang pelabuhan Osten", "Pertanyaan", "Jawaban", "Menteri", "Menteri Karla Holm", "Antara",
        "Kompas TV",
        ["Kapan pelabuhan akan dibuka setelah badai dan apa yang berubah di sana?",
         "Siapa yang akan membayar jembatan baru ke pulau itu?",
         "Apakah Bapak sudah berbicara dengan para nelayan tentang keputusan ini?"],
        ["Pelabuhan akan dibuka pada bulan Juni dan kami akan mengumumkan harinya minggu ini.",
         "Jumlah itu dibayar oleh dana bersama dengan kota.",
         "Ya, kami sudah berbicara dengan mereka kemarin dan mereka setuju."],
    ),
    "it": Words(
        "Conferenza stampa sul porto di Osten", "Domanda", "Risposta", "Ministro", "Carla Holm, ministra dei Porti",
        "Ansa", "Rai News",
        ["Quando si apre il porto dopo la tempesta e che cosa è cambiato?", "Chi pagherà il nuovo ponte per l'isola?",
         "Avete parlato con i pescatori di questa decisione?"],
        ["Il porto si apre a giugno e diremo il giorno questa settimana.",
         "La somma la paga il fondo comune con la città.",
         "Sì, abbiamo parlato con loro ieri e sono d'accordo."],
    ),
    "ja": Words(
        "オステン港に関する記者会見", "記者", "回答", "大臣", "堀間大臣", "共同通信", "NHK",
        ["嵐の後、港はいつ再開されますか。", "島への新しい橋の費用は誰が払うのですか。",
         "この決定について漁師の方々と話をしましたか。"],
        ["港は六月に再開し、日程は今週中に発表します。", "費用は共同の基金と市が支払います。",
         "はい、昨日話をして、了解を得ています。"],
    ),
    "ka": Words(
        "პრესკონფერენცია ოსტენის პორტის შესახებ", "კითხვა", "პასუხი", "მინისტრი", "მინისტრი კახა ჰოლმი", "როიტერი",
        "იმედი",
        ["როდის გაიხსნება პორტი ქარიშხლის შემდეგ და რა შეიცვალა იქ?", "ვინ გადაიხდის კუნძულზე ახალი ხიდის ფულს?",
         "ესაუბრეთ თუ არა მეთევზეებს ამ გადაწყვეტილების შესახებ?"],
        ["პორტი ივნისში გაიხსნება და ჩვენ დღეს ამ კვირაში გამოვაცხადებთ.",
         "თანხას საერთო ფონდი გადაიხდის ქალაქთან ერთად.",
         "დიახ, ჩვენ გუშინ ვესაუბრეთ მათ და ისინი თანახმა არიან."],
    ),
    "kk": Words(
        "Остен айлағы туралы баспасөз мәслихаты", "Сұрақ", "Жауап", "Министр", "Министр Кәрім Холм", "Рейтер", "Хабар",
        ["Дауылдан кейін айлақ қашан ашылады және онда не өзгерді?",
         "Аралға салынған жаңа көпірдің ақысын кім төлейді?",
         "Бұл шешім туралы балықшылармен сөйлестіңіз бе?"],
        ["Айлақ маусымда ашылады және біз оның күнін осы аптада айтамыз.", "Бұл соманы ортақ қор мен қала төлейді.",
         "Иә, біз олармен кеше сөйлестік және олар келіседі."],
    ),
    "ko": Words(
        "오스텐 항구에 관한 기자회견", "질문", "답변", "장관", "홀름 장관", "연합뉴스", "KBS",
        ["폭풍 이후 항구는 언제 다시 열립니까?", "섬으로 가는 새 다리의 비용은 누가 냅니까?",
         "이 결정에 대해 어민들과 이야기하셨습니까?"],
        ["항구는 유월에 다시 열고 날짜는 이번 주에 발표하겠습니다.", "비용은 공동 기금과 시가 함께 냅니다.",
         "네, 어제 이야기했고 모두 동의했습니다."],
    ),
    "ms": Words(
        "Sidang media mengenai pelabuhan Osten", "Soalan", "Jawapan", "Menteri", "Menteri Karla Holm", "Bernama",
        "Astro Awani",
        ["Bilakah pelabuhan akan dibuka selepas ribut dan apakah yang telah berubah di sana?",
         "Siapakah yang akan membayar jambatan baharu ke pulau itu?",
         "Adakah Datuk telah bercakap dengan nelayan mengenai keputusan ini?"],
        ["Pelabuhan akan dibuka pada bulan Jun dan kita akan umumkan harinya minggu ini.",
         "Jumlah itu dibayar oleh dana bersama dengan bandar.",
         "Ya, kita telah bercakap dengan mereka semalam dan mereka bersetuju."],
    ),
    "nl": Words(
        "Persconferentie over de haven van Osten", "Vraag", "Antwoord", "Minister", "Minister Karla Holm", "ANP", "NOS",
        ["Wanneer gaat de haven na de storm weer open en wat is er veranderd?",
         "Wie betaalt de nieuwe brug naar het eiland?",
         "Heeft u met de vissers over dit besluit gesproken?"],
        ["De haven gaat in juni open en we noemen de dag nog deze week.",
         "Het bedrag wordt door het fonds en de stad betaald.",
         "Ja, we hebben gisteren met hen gesproken en zij zijn het ermee eens."],
    ),
    "pl": Words(
        "Konferencja prasowa o porcie w Ostenie", "Pytanie", "Odpowiedź", "Minister", "Minister Karol Holm", "PAP",
        "TVN24",
        ["Kiedy port zostanie otwarty po burzy i co się tam zmieniło?", "Kto zapłaci za nowy most na wyspę?",
         "Czy rozmawiali państwo z rybakami o tej decyzji?"],
        ["Port zostanie otwarty w czerwcu, a dzień podamy jeszcze w tym tygodniu.",
         "Kwotę zapłaci wspólny fundusz razem z miastem.",
         "Tak, rozmawialiśmy z nimi wczoraj i oni się na to zgadzają."],
    ),
    "pt": Words(
        "Coletiva de imprensa sobre o porto de Osten", "Pergunta", "Resposta", "Ministra",
        "Carla Holm, ministra dos Portos", "Lusa", "TV Globo",
        ["Quando abre o porto depois da tempestade e o que mudou lá?", "Quem vai pagar a nova ponte para a ilha?",
         "Vocês falaram com os pescadores sobre essa decisão?"],
        ["O porto abre em junho e nós vamos dizer o dia ainda esta semana.",
         "O valor é pago pelo fundo comum com a cidade.",
         "Sim, falamos com eles ontem e eles estão de acordo com isso."],
    ),
    "ro": Words(
        "Conferință de presă despre portul Osten", "Întrebare", "Răspuns", "Ministrul",
        "Carla Holm, ministrul porturilor", "Agerpres", "Digi24",
        ["Când se deschide portul după furtună și ce s-a schimbat acolo?", "Cine va plăti noul pod spre insulă?",
         "Ați vorbit cu pescarii despre această decizie?"],
        ["Portul se deschide în iunie și vom anunța ziua în această săptămână.",
         "Suma este plătită de fondul comun împreună cu orașul.",
         "Da, am vorbit cu ei ieri și ei sunt de acord cu asta."],
    ),
    "ru": Words(
        "Пресс-конференция о порте Остена", "Вопрос", "Ответ", "Министр", "К.Холм", "Рейтер", "РИА Новости",
        ["Когда откроется порт после шторма и что там изменилось?", "Кто заплатит за новый мост на остров?",
         "Вы говорили с рыбаками об этом решении?"],
        ["Порт откроется в июне, и мы назовём день ещё на этой неделе.", "Сумму заплатит общий фонд вместе с городом.",
         "Да, мы говорили с ними вчера, и они с этим согласны."],
    ),
    "sk": Words(
        "Tlačová konferencia o prístave v Ostene", "Otázka", "Odpoveď", "Minister", "Karol Holm, minister dopravy",
        "TASR", "RTVS",
        ["Kedy sa prístav po búrke znova otvorí a čo sa tam zmenilo?", "Kto zaplatí nový most na ostrov?",
         "Hovorili ste o tom rozhodnutí s rybármi?"],
        ["Prístav sa otvorí v júni a termín oznámime ešte tento týždeň.", "Sumu zaplatí spoločný fond spolu s mestom.",
         "Áno, hovorili sme s nimi včera a oni s tým súhlasia."],
    ),
    "sr": Words(
        "Konferencija za novinare o luci u Ostenu", "Pitanje", "Odgovor", "Ministar", "Ministar Karlo Holm", "Tanjug",
        "RTS",
        ["Kada će se luka otvoriti posle oluje i šta se tamo promenilo?", "Ko će platiti novi most do ostrva?",
         "Da li ste razgovarali sa ribarima o ovoj odluci?"],
        ["Luka će se otvoriti u junu i mi ćemo dan objaviti ove nedelje.",
         "Iznos će platiti zajednički fond sa gradom.",
         "Da, razgovarali smo sa njima juče i oni su saglasni sa tim."],
    ),
    "sr-cyrl": Words(
        "Конференција за новинаре о луци у Остену", "Питање", "Одговор", "Министар", "Министар Карло Холм", "Танјуг",
        "РТС",
        ["Када ће се лука отворити после олује и шта се тамо променило?", "Ко ће платити нови мост до острва?",
         "Да ли сте разговарали са рибарима о овој одлуци?"],
        ["Лука ће се отворити у јуну и ми ћемо дан објавити ове недеље.", "Износ ће платити заједнички фонд са градом.",
         "Да, разговарали смо са њима јуче и они су сагласни са тим."],
    ),
    "sv": Words(
        "Pressträff om hamnen i Osten", "Fråga", "Svar", "Statsrådet", "Minister Karla Holm", "TT", "SVT",
        ["När öppnar hamnen efter stormen och vad har ändrats där?", "Vem betalar den nya bron till ön?",
         "Har ni talat med fiskarna om det här beslutet?"],
        ["Hamnen öppnar i juni och vi kommer att säga vilken dag den här veckan.",
         "Beloppet betalas av den gemensamma fonden och staden.",
         "Ja, vi talade med dem i går och de håller med om det."],
    ),
    "th": Words(
        "การแถลงข่าวเรื่องท่าเรือออสเตน", "คำถาม", "คำตอบ", "รัฐมนตรี", "รัฐมนตรีโฮล์ม", "รอยเตอร์", "ไทยพีบีเอส",
        ["ท่าเรือจะเปิดเมื่อไรหลังจากพายุ และมีอะไรเปลี่ยนไปบ้าง", "ใครจะจ่ายค่าสะพานใหม่ไปยังเกาะ",
         "ท่านได้พูดคุยกับชาวประมงเรื่องการตัดสินใจนี้หรือยัง"],
        ["ท่าเรือจะเปิดในเดือนมิถุนายน และเราจะประกาศวันในสัปดาห์นี้", "จำนวนเงินนี้กองทุนร่วมจะจ่ายกับเมือง",
         "ใช่ เราได้พูดคุยกับพวกเขาเมื่อวานนี้แล้ว และพวกเขาเห็นด้วย"],
    ),
    "tl": Words(
        "Press conference tungkol sa pantalan ng Osten", "Tanong", "Sagot", "Kalihim", "Sec. Holm", "Reuters",
        "ABS-CBN",
        ["Kailan po bubuksan ang pantalan pagkatapos ng bagyo at ano ang nagbago doon?",
         "Sino po ang magbabayad ng bagong tulay sa isla?",
         "Nakausap na po ba ninyo ang mga mangingisda tungkol sa desisyong ito?"],
        ["Bubuksan ang pantalan sa Hunyo at sasabihin namin ang araw ngayong linggo.",
         "Ang halaga ay babayaran ng pondo kasama ang lungsod.",
         "Oo, nakausap namin sila kahapon at sang-ayon sila dito."],
    ),
    "tr": Words(
        "Osten limanı hakkında basın toplantısı", "Soru", "Cevap", "Bakan", "Bakan Kerim Holm", "Reuters", "TRT",
        ["Liman fırtınadan sonra ne zaman açılacak ve orada ne değişti?",
         "Adaya giden yeni köprünün parasını kim ödeyecek?",
         "Bu karar hakkında balıkçılarla konuştunuz mu?"],
        ["Liman haziran ayında açılacak ve günü bu hafta içinde açıklayacağız.",
         "Bu tutarı ortak fon ile şehir ödeyecek.",
         "Evet, onlarla dün konuştuk ve bu karara katılıyorlar."],
    ),
    "uk": Words(
        "Прес-конференція про порт Остена", "Запитання", "Відповідь", "Міністр", "Карло Холм, міністр", "Рейтер",
        "Укрінформ",
        ["Коли відкриється порт після шторму і що там змінилося?", "Хто заплатить за новий міст на острів?",
         "Ви говорили з рибалками про це рішення?"],
        ["Порт відкриється в червні, і ми назвемо день ще цього тижня.",
         "Суму заплатить спільний фонд разом із містом.",
         "Так, ми говорили з ними вчора, і вони з цим згодні."],
    ),
    "vi": Words(
        "Họp báo về cảng Osten", "Câu hỏi", "Trả lời", "Bộ trưởng", "Bộ trưởng Ida Holm", "Reuters", "VTV",
        ["Khi nào cảng sẽ mở lại sau cơn bão và ở đó đã có gì thay đổi?", "Ai sẽ trả tiền cho cây cầu mới ra đảo?",
         "Ông đã nói chuyện với ngư dân về quyết định này chưa?"],
        ["Cảng sẽ mở lại vào tháng sáu và chúng tôi sẽ công bố ngày trong tuần này.",
         "Số tiền này do quỹ chung và thành phố trả.",
         "Vâng, chúng tôi đã nói chuyện với họ hôm qua và họ đồng ý."],
    ),
    "zh": Words(
        "关于奥斯滕港的记者会", "问", "答", "发言人", "部长何敏", "路透社记者", "中新社记者",
        ["风暴之后港口什么时候重新开放?", "通往岛上的新桥由谁出钱?",
         "你们和渔民谈过这个决定吗?"],
        ["港口将在六月重新开放,我们本周会公布日期。", "费用由共同基金和市政府承担。",
         "谈过,我们昨天同他们谈了,他们表示同意。"],
    ),
}  # fmt: skip
#: How a form prints a label and what is said under it: on a page, and as plain text.
FORMS: dict[str, tuple[Callable[[str, str], str], Callable[[str, str], str]]] = {
    "colon": ("<p>{}: {}</p>".format, "{}: {}".format),
    "bold": ("<p><b>{}:</b> {}</p>".format, "**{}:** {}".format),
    "own line": ("<p>{}</p><p>{}</p>".format, "{}\n\n{}".format),
    "own line in bold": ("<p><strong>{}</strong></p><p>{}</p>".format, "**{}**\n\n{}".format),
    "line with a colon": ("<p><b>{}:</b><br>{}</p>".format, "{}:\n{}".format),
}


def dialogue(words: Words, askers: list[str], who: str) -> Said:
    asked = zip(askers, words.asked, strict=True)
    return list(chain.from_iterable(zip(asked, ((who, said) for said in words.answered), strict=True)))


def as_page(title: str, said: Said, form: str) -> bytes:
    lines = "\n".join(FORMS[form][0](*turn) for turn in said)
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><div>{lines}</div></body></html>".encode()


def as_text(title: str, said: Said, form: str) -> str:
    return "\n\n".join([title, *(FORMS[form][1](*turn) for turn in said)]) + "\n"


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize(
    ("labels", "form"),
    [
        *[("office", form) for form in FORMS],
        *[("answer", form) for form in ("colon", "bold")],
        *[("outlets", form) for form in ("colon", "bold")],
    ],
)
@pytest.mark.parametrize("written", [as_page, as_text])
def test_dialogue(language: str, labels: str, form: str, written: Callable[[str, Said, str], bytes | str]) -> None:
    words = WORDS[language]
    askers = [words.question] * 3 if labels != "outlets" else [words.outlet, words.other_outlet, words.outlet]
    who = {"office": words.office, "answer": words.answer, "outlets": words.person}[labels]
    said = dialogue(words, askers, who)
    briefing = briefparse.parse(written(words.title, said, form))
    got = [(turn.speaker.label, turn.speaker.role, turn.text) for turn in briefing.turns]
    assert got == [(label, role, text) for (label, text), role in zip(said, ["press", "official"] * 3, strict=True)]
    assert briefing.metadata.language == language[:2]
    assert briefing.metadata.title == words.title
    assert briefing.metadata.kind == "press_conference"


def test_every_language_has_a_dialogue() -> None:
    assert {language[:2] for language in WORDS} == set(languages())
