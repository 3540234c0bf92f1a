"""Pages that were read wrongly once, each named after what was wrong; the expectations are what a reader would say."""

from __future__ import annotations

from itertools import pairwise

import pytest

import briefparse
from briefparse.lexicon import lexicon_for
from briefparse.text import read_text
from briefparse.trust import Trust, trust_of

P, A, M = "press", "official", "moderator"
Turns = list[tuple[str | None, str]]

#: What was wrong: the page, and who speaks in which role.
READ: dict[str, tuple[str, Turns]] = {
    "a name before a dash was lost where journalists stand before one": (
        ("Press conference of Jane Roe\n\nJane Roe – Good day to all of you.\n\nJournalist – When will it open?\n\n"
        "Jane Roe – In June.\n\nJournalist – Who pays?\n\nJane Roe – The fund.\n"),
        [("Jane Roe", A), ("Journalist", P), ("Jane Roe", A), ("Journalist", P), ("Jane Roe", A)],
    ),
    "a name on the first of the questions in bold made it an answer": (
        ("<html><body><h1>Révész Viktor a Kikötő Rádió műsorában</h1><p><b>Part Katalin: Mikor nyílik meg az új móló?</b></p>"
        "<p>Júniusban nyílik meg, ha minden jól megy.</p><p><b>És ki fizeti ezt az egészet?</b></p><p>A közös alap, mert így döntöttünk.</p>"
        "</body></html>"),
        [("Part Katalin", P), (None, A), (None, P), (None, A)],
    ),
    "names on all questions in bold left them without an answer": (
        ("<html><body><h1>Interview with Jane Roe</h1><p><b>Ida Lind: When will the new pier open?</b></p><p>In June, as we have said.</p>"
        "<p><b>Ida Lind: And who pays for it?</b></p><p>The fund does, as you know.</p></body></html>"),
        [("Ida Lind", P), (None, A), ("Ida Lind", P), (None, A)],
    ),
    "a word of the lexicon lost the word that also opens an appendix": (
        ("Баспасөз мәслихаты\n\nҚосымша сұрақ: Айлақ қашан ашылады?\n\nЖауап: Маусым айында.\n\nСұрақ: Ал кім төлейді?\n\n"
        "Жауап: Ортақ қор.\n"),
        [("Қосымша сұрақ", P), ("Жауап", A), ("Сұрақ", P), ("Жауап", A)],
    ),
    "questions and answers after a dash were one statement": (
        ("<html><body><h1>Министрдің сұхбаты</h1><p>– Айлақ қашан ашылады деп ойлайсыз?</p><p>– Маусым айында, біз бұған дайынбыз.</p>"
        "<p>Бәрі дайын.</p><p>– Ал кім төлейді?</p><p>– Ортақ қор төлейді.</p><p>– Рахмет. Бұл қымбат па?</p><p>– Жоқ. Неге олай болсын?</p>"
        "<p>– Рахмет сұхбатыңызға!</p><p>– Сізге де рахмет.</p></body></html>"),
        [(None, P), (None, A), (None, P), (None, A), (None, P), (None, A), (None, P), (None, A)],
    ),
    "names of Georgian, whose small letters are all it has, were sentences": (
        ("ბრიფინგი\n\nპრემიერ-მინისტრი ნოდარ ზღვაძე: გმადლობთ.\n\nჟურნალისტი: როდის გაიხსნება?\n\nნოდარ ზღვაძე: ივნისში.\n\n"
        "ჟურნალისტი: ვინ იხდის?\n\nნოდარ ზღვაძე: საერთო ფონდი.\n"),
        [("პრემიერ-მინისტრი ნოდარ ზღვაძე", A), ("ჟურნალისტი", P), ("ნოდარ ზღვაძე", A), ("ჟურნალისტი", P), ("ნოდარ ზღვაძე", A)],
    ),
    "seeding stopped where any label had a role": (
        ("Carl Trant: (04:25)\nThank you all. We worked hard today and we will work hard tomorrow.\n"
        "Mary: (05:10)\nWhen will it end?\nCarl Trant: (05:14)\nSoon. John.\nJohn: (05:16)\nWho told you that?\n"
        "Carl Trant: (05:20)\nEverybody. And now I give the floor to the next one.\nModerator: (05:25)\nLast question.\n"
        "Mary: (06:16)\nSince when?\nCarl Trant: (06:20)\nSince Monday.\n"),
        [("Carl Trant", A), ("Mary", P), ("Carl Trant", A), ("John", P), ("Carl Trant", A), ("Moderator", M), ("Mary", P),
         ("Carl Trant", A)],
    ),
    "a second official with few words was a moderator": (
        ("Press Briefing by the Harbour Secretary\n\nSEC. LUND: The bridge is open.\n\nQ: When did it open?\n\n"
        "SEC. LUND: On Monday.\n\nGEN. BRANDT: At noon, to be exact.\n\nQ: Who paid?\n\n"
        "SEC. LUND: We did, and it took forty lorries and more than two years of work in the cold.\n"),
        [("SEC. LUND", A), ("Q", P), ("SEC. LUND", A), ("GEN. BRANDT", A), ("Q", P), ("SEC. LUND", A)],
    ),
    "a staff label that stands once was lost": (
        ("Press Briefing by the Harbour Secretary\n\nSTAFF: Good afternoon. The secretary will speak first.\n\n"
        "SEC. LUND: Thank you. The bridge is open.\n\nQ: When?\n\nSEC. LUND: On Monday.\n\nSTAFF: Tara.\n\nQ: Who paid?\n\n"
        "SEC. LUND: We did.\n"),
        [("STAFF", M), ("SEC. LUND", A), ("Q", P), ("SEC. LUND", A), ("STAFF", M), ("Q", P), ("SEC. LUND", A)],
    ),
    "a sentence in brackets was a speaker": (
        ("Press Briefing\n\nMS. PENN:  Good afternoon.\n\nQ    Is it open?\n\nMS. PENN:  It is open and --\n\n"
        "(A reporter drops a cup.)\n\nIt will stay open.\n\nQ    When does it close?\n\nMS. PENN:  In the fall.\n"),
        [("MS. PENN", A), ("Q", P), ("MS. PENN", A), ("Q", P), ("MS. PENN", A)],
    ),
    "a sentence that names an office before its colon was a label": (
        ("Press Briefing\n\nMS. PENN:  Good afternoon.\n\nQ    Is it open?\n\nMS. PENN:  We have said so.\n\n"
        "Look, the President has been clear: The harbour will stay open.\n\nSo, to the president of Norland: Thank you.\n\n"
        "Q    When does it close?\n\nMS. PENN:  In the fall.\n"),
        [("MS. PENN", A), ("Q", P), ("MS. PENN", A), ("Q", P), ("MS. PENN", A)],
    ),
    "a label below a page number was a running head": (
        "TRANSCRIPT OF THE PRIME MINISTER\n\nPRIME MINISTER:\n\nGood morning. The plan is ready.\n\n"
        + "".join(
            f"JOURNALIST:\n\nWill the crews lose pay under plan {i}?\n\n {i}\n\nPRIME MINISTER:\n\nNo, they will not lose it.\n\n"
            for i in (1, 2, 3)
        ),
        [("PRIME MINISTER", A), *[("JOURNALIST", P), ("PRIME MINISTER", A)] * 3],
    ),
    "questions that differ in a figure alone were running heads": (
        "Press Briefing by Ida Rowe\n\n3 May 2031\n\n"
        + "".join(f"Q: Is pier {i} open?\n\nMS. ROWE: Pier {i} is.\n\n{i}\n\n" for i in (1, 2, 3, 4)),
        [("Q", P), ("MS. ROWE", A)] * 4,
    ),
    "the title was a label": (
        ("POST-CABINET PRESS CONFERENCE: MONDAY, 7 SEPTEMBER 2020\n\nPM: Cabinet agreed on the levels.\n\n"
        "Media: What changed since Friday?\n\nPM: Two things changed.\n"),
        [("PM", A), ("Media", P), ("PM", A)],
    ),
    "a label in bold held a small word": (
        ("<h1>News conference</h1><p><b>Jane Roe:</b> Good day. We met and it went well.</p><p><b>Question:</b> Fish?</p>"
        "<p><b>Jane Roe:</b> Yes, we did talk of it.</p><p><b>Journalist from Lakeland TV:</b> And bridges?</p>"
        "<p><b>Jane Roe:</b> They will open.</p><p><b>Question:</b> Ferries?</p><p><b>Jane Roe:</b> They stay.</p>"),
        [("Jane Roe", A), ("Question", P), ("Jane Roe", A), ("Journalist from Lakeland TV", P), ("Jane Roe", A),
         ("Question", P), ("Jane Roe", A)],
    ),
    "a label in bold held quotation marks": (
        ("<h1>Пресс-конференция</h1><p><b>П.Ракитин:</b> Добрый день.</p><p><b>Вопрос:</b> Что с рыбой?</p>"
        "<p><b>П.Ракитин:</b> Её много.</p><p><b>Корреспондент газеты «Волна»:</b> А мост?</p><p><b>П.Ракитин:</b> Будет.</p>"),
        [("П.Ракитин", A), ("Вопрос", P), ("П.Ракитин", A), ("Корреспондент газеты «Волна»", P), ("П.Ракитин", A)],
    ),
    "a name with a particle joined to it was none": (
        ("<h1>News conference</h1><p><b>Jane Roe:</b> Good day. We met and it went well.</p><p><b>Question:</b> Fish?</p>"
        "<p><b>Jane Roe:</b> Yes, we did talk of it.</p><p><b>Farid al-Nouri:</b> So did we.</p>"
        "<p><b>Question:</b> Ferries?</p><p><b>Jane Roe:</b> They stay.</p>"),
        [("Jane Roe", A), ("Question", P), ("Jane Roe", A), ("Farid al-Nouri", A), ("Question", P), ("Jane Roe", A)],
    ),
    "an office with its article was no label": (
        ("Point de presse du 5 mars 2024\n\nQuestion : Où en est le plan ?\n\nLe porte-parole : Il est prêt.\n\n"
        "Question : Et le pont ?\n\nLe porte-parole : Avant l'hiver.\n"),
        [("Question", P), ("Le porte-parole", A)] * 2,
    ),
    "a name that stands once before a moderator was lost": (
        "<h1>记者会</h1><p>主持人：请提问。</p><p>海城日报记者：谁负责？</p><p>李四海：由我负责。</p><p>主持人：再见。</p>",
        [("主持人", M), ("海城日报记者", P), ("李四海", A), ("主持人", M)],
    ),
    "the opening above a moderator was an editor's note": (
        ("<h1>Press conference</h1><p>Good morning. We meet tomorrow to talk about the harbour plan.</p>"
        "<p>Moderator: The first question, please.</p><p>Q: When will the bridge open?</p><p>Secretary General: In March.</p>"),
        [(None, A), ("Moderator", M), ("Q", P), ("Secretary General", A)],
    ),
    "a label closed by a bracket was none": (
        "<h1>川岸大臣会見の概要</h1><p>問）橋の状況を伺います。</p><p>答）調査中です。</p><p>問）いつですか。</p><p>答）未定です。</p>",
        [("問", P), ("答", A)] * 2,
    ),
    "letters of full width were no marks": (
        "<h1>川岸大臣会見の概要</h1><p>Ｑ：橋の状況を伺います。</p><p>Ａ：調査中です。</p><p>Ｑ：いつですか。</p><p>Ａ：未定です。</p>",
        [("Ｑ", P), ("Ａ", A)] * 2,
    ),
    "numbered marks were none": (
        "<h1>高部长答记者问</h1><p>Q1：进展如何？</p><p>A1：正在调查。</p><p>Q2：何时完工？</p><p>A2：没有确定。</p>",
        [("Q1", P), ("A1", A), ("Q2", P), ("A2", A)],
    ),
    "ornaments belonged to the label": (
        "<h1>기자회견</h1><p>▷ 기자 : 언제입니까?</p><p>▶ 한미래 대변인 : 미정입니다.</p>",
        [("기자", P), ("한미래 대변인", A)],
    ),
    "brackets belonged to the label": (
        "<h1>发布会</h1><p>【蓝小雨】：请提问。</p><p>【海城日报记者】：何时？</p><p>【蓝小雨】：没定。</p>",
        [("蓝小雨", A), ("海城日报记者", P), ("蓝小雨", A)],
    ),
    "an acronym made a page of Japanese one in capitals": (
        "【大和通信　森田記者】ABC基金について伺います。\n【川岸外務大臣】ABC基金は準備中であります。\n",
        [("大和通信\u3000森田記者", P), ("川岸外務大臣", A)],
    ),
    "an office before a Chinese name was not seen": (
        ("<h1>发布会</h1><p>主持人 蓝小雨：请提问。</p><p>海城日报记者：进展如何？</p><p>高明远：正在调查。</p>"
        "<p>主持人 蓝小雨：请继续。</p><p>山城日报记者：何时？</p><p>高明远：没定。</p>"),
        [("主持人 蓝小雨", M), ("海城日报记者", P), ("高明远", A), ("主持人 蓝小雨", M), ("山城日报记者", P), ("高明远", A)],
    ),
    "whoever opens was not looked up in the first lines of a text": (
        "2008年5月5日外交部发言人高明远举行例行记者会\n\n高明远：大家下午好。\n\n问：进展如何？\n\n答：正在调查。\n",
        [("高明远", A), ("问", P), ("答", A)],
    ),
    "a label before a dash was read up to a later colon": (
        ("Q&R - Point de presse live (12 octobre 2023)\n\nQ - Où en est le plan ?\n\nR - Premièrement : il est prêt.\n\n"
        "Q - Et le pont ?\n\nR - Avant l'hiver.\n"),
        [("Q", P), ("R", A)] * 2,
    ),
    "only marks stood before a full stop and a dash": (
        ("Rueda de prensa\n\n8.6.2021\n\nSra. Prats.- Buenos días.\n\nP.- ¿Cuándo entra en vigor el plan?\n\n"
        "Sra. Prats.- La próxima semana.\n\nAna Lorca, de El Litoral.- ¿Y el puente?\n\nSr. Montes.- Este año.\n"),
        [("Sra. Prats", A), ("P", P), ("Sra. Prats", A), ("Ana Lorca, de El Litoral", P), ("Sr. Montes", A)],
    ),
    "names before a dash that take turns were no labels": (
        ("Full interview with Public Television\n\nPetra Karp – Good evening. Will there be elections?\n\n"
        "Prime Minister Aram Naz – No, we have no such plans.\n\nPetra Karp – And the bridge?\n\n"
        "Prime Minister Aram Naz – In spring.\n"),
        [("Petra Karp", P), ("Prime Minister Aram Naz", A)] * 2,
    ),
    "names in capitals that take turns were no labels": (
        ("Interview de Mme Rosine Bachel, ministre, à Radio Mer le 26 octobre 2020\n\nARMELLE DE MONT\nBonjour.\n\n"
        "ROSINE BACHEL\nBonjour.\n\nARMELLE DE MONT\nOù en est le plan ?\n\nROSINE BACHEL\nIl sera prêt en mars.\n\n"
        "ARMELLE DE MONT\nEt le pont ?\n\nROSINE BACHEL\nAvant l'hiver.\n"),
        [("ARMELLE DE MONT", P), ("ROSINE BACHEL", A)] * 3,
    ),
    "names in brackets alone on their lines were no labels": (
        ("Opening Press Conference\n\n[DARREN MALP]\n\nGood morning.\n\n[REPORTER]\n\nWhen will the bridge open?\n\n"
        "[DARREN MALP]\n\nIn March.\n\n[REPORTER]\n\nAnd the port?\n\n[DARREN MALP]\n\nLater.\n"),
        [("DARREN MALP", A), ("REPORTER", P), ("DARREN MALP", A), ("REPORTER", P), ("DARREN MALP", A)],
    ),
    "an outlet beside Q was said": (
        ("JORN STALL: Good morning.\n\nQ [Radio North]: When?\n\nJORN STALL: In March.\n\nQ [Harbour Times]: And the port?\n\n"
        "JORN STALL: Later.\n"),
        [("JORN STALL", A), ("Q [Radio North]", P), ("JORN STALL", A), ("Q [Harbour Times]", P), ("JORN STALL", A)],
    ),
    "a remark that is not in bold took the label's weight": (
        ("<h1>News conference</h1><p><b>Jane Roe:</b> Good day. We met and it went well.</p><p><b>Question:</b> Fish?</p>"
        "<p><b>Jane Roe:</b> Yes, we did.</p><p><b>Prime Minister of Lakeland Kwame Mbaki</b> (<i>retranslated</i>): So did we."
        "</p><p><b>Question:</b> Ferries?</p><p><b>Jane Roe:</b> They stay.</p>"),
        [("Jane Roe", A), ("Question", P), ("Jane Roe", A), ("Prime Minister of Lakeland Kwame Mbaki (retranslated)", A),
         ("Question", P), ("Jane Roe", A)],
    ),
    "a name with initials that stands once was no label": (
        "Ответы на вопросы\n\nВопрос: Растёт ли торговля рыбой на реке?\n\nП.Ракитин: Да, растёт, и это видно по цифрам.\n",
        [("Вопрос", P), ("П.Ракитин", A)],
    ),
    "a date line that ends in a full stop was said": (
        "Ответы министра на вопросы\n\n5 марта 2031 г.\n\nВопрос: Растёт ли торговля?\n\nОтвет: Растёт, и это видно.\n",
        [("Вопрос", P), ("Ответ", A)],
    ),
    "a short question in bold was part of the answer": (
        ("<h1>Интервью министра</h1><p><b>Когда откроется новый мост через реку?</b></p><p>Мост откроется весной.</p>"
        "<p><b>Будет ли паром?</b></p><p>Будет, он нам нужен.</p><p><b>Как дела с торговлей рыбой?</b></p><p>Хороши.</p>"),
        [(None, P), (None, A)] * 3,
    ),
    "a question with its place was no label without bold": (
        ("Direct Line\n\nQuestion: Fish?\n\nJane Roe: Yes.\n\nQuestion from Lakeland: Bridges?\n\nJane Roe: In May.\n\n"
        "Question: Ferries?\n\nJane Roe: They stay.\n"),
        [("Question", P), ("Jane Roe", A), ("Question from Lakeland", P), ("Jane Roe", A), ("Question", P), ("Jane Roe", A)],
    ),
    "a name that opens in a small particle was none": (
        "Regierungspressekonferenz\n\nFrage: Wann?\n\nvon Raben: Bald.\n\nFrage: Wo?\n\nvon Raben: Hier.\n",
        [("Frage", P), ("von Raben", A)] * 2,
    ),
    "a chief of staff was a moderator": (
        "<p>Question: When will it sail?</p><p>CHIEF OF STAFF ROE: It will sail in the spring.</p>",
        [("Question", P), ("CHIEF OF STAFF ROE", A)],
    ),
    "marks in brackets beside a note's number counted parts": (
        "<p>（问）渡轮什么时候开航？</p><p>（答）渡轮将在春天开航。</p><p>[1] 见附件。</p>",
        [("问", P), ("答", A)],
    ),
    "a heading in bold that opens with an office was a speaker": (
        (
            "<h1>Press conference</h1><p><b>Reporter:</b> When?</p><p><b>Minister Roe:</b> In the spring, we hope.</p>"
            "<p><b>General remarks on the budget:</b> The island will pay.</p><p><b>Reporter:</b> Who pays?</p>"
            "<p><b>Minister Roe:</b> All of us.</p>"
        ),
        [("Reporter", P), ("Minister Roe", A)] * 2,
    ),
    "a word of the title was a speaker": (
        (
            "Press conference on the Lakeland bridge\n\nReporter: When will it open?\n\nMinister Roe: In the spring.\n\n"
            "Bridge: we will tell you more of it soon.\n\nReporter: Who pays?\n\nMinister Roe: The island will pay for it.\n"
        ),
        [("Reporter", P), ("Minister Roe", A)] * 2,
    ),
    "a place between dashes was a speaker": (
        (
            "Point de presse\n\nQ - Où en est le plan ?\n\nR - Il est prêt.\n\nSaint Marlo – nous y étions hier – aura un port.\n\n"
            "Q - Et le pont ?\n\nR - Avant l'hiver.\n"
        ),
        [("Q", P), ("R", A)] * 2,
    ),
    "a moderator's name after a dash was said": (
        (
            "<h1>Press conference</h1><p>Moderator – Ida Berg: Welcome to you all.</p><p>Reporter: When?</p>"
            "<p>Minister Roe: In the spring.</p>"
        ),
        [("Moderator – Ida Berg", M), ("Reporter", P), ("Minister Roe", A)],
    ),
    "a press conference of questions and answers was standing questions": (
        (
            "<h1>Pressekonferenz: Fragen und Antworten</h1><p>Frage: Wann wird die Fähre fahren?</p>"
            "<p>Antwort: Sie wird im Frühjahr fahren, und wir sind froh.</p>"
        ),
        [("Frage", P), ("Antwort", A)],
    ),
    "answers under a word of another language were standing ones": (
        "<h1>Le port</h1>" + "<p>Question : Est-il ouvert ?</p><p>Réponse : Oui, depuis hier.</p>" * 2,
        [("Question", P), ("Réponse", A)] * 2,
    ),
    "a label that lacks its full stop once was somebody else's": (
        (
            "Press Briefing\n\nMR. TELL: Good afternoon. Secretary Penn will speak of the piers and of the ships that come to them.\n\n"
            "MS. PENN: The piers are open, and we have paid for them, each of us, in the course of the last two years of work. "
            + "We have more to build, and we will build it with the towns on the river. " * 6
            + "\n\nQ: Since when?\n\nMS. PENN: Since May.\n\nMR TELL: Joe will be out.\n\nQ: Why?\n\nMS. PENN: He has the papers.\n"
        ),
        [("MR. TELL", M), ("MS. PENN", A), ("Q", P), ("MS. PENN", A), ("MR TELL", M), ("Q", P), ("MS. PENN", A)],
    ),
    "an interview about a meeting was one": (
        (
            "<h1>Minister Lind talks to Radio Nord about the meeting with the council</h1><p>JANE ROE: When?</p>"
            "<p>MINISTER LIND: In May, we hope, as I said.</p><p>JANE ROE: Where?</p><p>MINISTER LIND: Here.</p>"
        ),
        [("JANE ROE", P), ("MINISTER LIND", A)] * 2,
    ),
    "whoever an operator calls was not seen": (
        (
            "Harbour Fever Telebriefing\n\nOperator: Welcome. I turn the call over to Dr. Redmond.\n\n"
            "Dr. Redmond: Thank you. The season has begun early, and we count new cases in each river town.\n\n"
            "Operator: Our next question is from Helen Brand. Your line is open.\n\nHelen Brand: How many cases are there?\n\n"
            "Dr. Redmond: Three hundred so far.\n\nOperator: Our next question is from Mike Stobart.\n\n"
            "Mike Stobart: Is there a test?\n\nDr. Redmond: There is, and it is quick.\n"
        ),
        [("Operator", M), ("Dr. Redmond", A), ("Operator", M), ("Helen Brand", P), ("Dr. Redmond", A), ("Operator", M),
         ("Mike Stobart", P), ("Dr. Redmond", A)],
    ),
    "whoever only asks had no role": (
        ("Briefing\n\nMike Penn: We are ready. There is a plan for each town on the river, and it has been paid for.\n\n"
        "Moderator: Please.\n\nSpeaker 1: What of the poor?\n\nSpeaker 2: And what of the old?\n\nModerator: Thank you.\n\n"
        "Mike Penn: We help both.\n"),
        [("Mike Penn", A), ("Moderator", M), ("Speaker 1", P), ("Speaker 2", P), ("Moderator", M), ("Mike Penn", A)],
    ),
    "an office in small letters before a name was no label": (
        ("Conferenza stampa\n\nModeratrice: Buongiorno a tutti.\n\nMinistro degli Esteri Aldo Rovelli: Il molo riapre a giugno.\n\n"
        "Domanda: E chi paga i lavori della diga?\n\nMinistro degli Esteri Aldo Rovelli: Li paga il fondo comune.\n\n"
        "Domanda: Anche per le isole?\n\nMinistro degli Esteri Aldo Rovelli: Anche per le isole.\n"),
        [("Moderatrice", M), *[("Ministro degli Esteri Aldo Rovelli", A), ("Domanda", P)] * 2,
         ("Ministro degli Esteri Aldo Rovelli", A)],
    ),
    "a figure with a full stop in a post ended a sentence": (
        ("Tisková konference\n\nPetr Rybář, 1. místopředseda vlády: Dobrý den. Mluvili jsme o přístavu.\n\n"
        "Dotaz: Kdy trajekt znovu vypluje?\n\nPetr Rybář, 1. místopředseda vlády: V červnu, jak jsme už řekli.\n"),
        [("Petr Rybář, 1. místopředseda vlády", A), ("Dotaz", P), ("Petr Rybář, 1. místopředseda vlády", A)],
    ),
    "an honorific in small letters after an office was no name": (
        ("Declarații de presă\n\nJurnalist: Când se redeschide portul pentru care ați plătit?\n\n"
        "Președintele României, domnul Ion Marinaru: În iunie, după cum am spus.\n\nJurnalist: Și cine plătește?\n\n"
        "Președintele României, domnul Ion Marinaru: Fondul comun.\n"),
        [("Jurnalist", P), ("Președintele României, domnul Ion Marinaru", A)] * 2,
    ),
    "a name with its post alone on its line was no label": (
        ("Prepis tlačovej konferencie\n\nSilvia Lipová, hovorkyňa vlády\n\nVážené dámy a páni, vitajte po rokovaní vlády.\n\n"
        "Ján Rybár, predseda vlády\n\nĎakujem. Rokovali sme o prístave, ktorý sme schválili.\n\nNovinár\n\nKedy trajekt vypláva?\n\n"
        "Ján Rybár, predseda vlády\n\nV júni, ako sme už povedali.\n\nSilvia Lipová, hovorkyňa vlády\n\nĎakujem vám.\n"),
        [("Silvia Lipová, hovorkyňa vlády", A), ("Ján Rybár, predseda vlády", A), ("Novinár", P),
         ("Ján Rybár, predseda vlády", A), ("Silvia Lipová, hovorkyňa vlády", A)],
    ),
    "names in round brackets alone on their lines were notes": (
        ("Conferenza stampa durante il volo\n\n(Padre Lombi)\n\nSanto Padre, benvenuto. Abbiamo due domande sul molo. Come sta?\n\n"
        "(Papa Aurelio)\n\nBuongiorno a tutti, e grazie per il vostro lavoro.\n\n(Applausi)\n\n(Padre Lombi)\n\nQuando riapre il molo?\n\n"
        "(Papa Aurelio)\n\nRiapre a giugno, come hanno detto quelli del porto.\n"),
        [("Padre Lombi", P), ("Papa Aurelio", A)] * 2,
    ),
    "full names were lost where initials stand for them later": (
        ("Wywiad z ministrem\n\nMarek Zawilski: Gościem jest minister Jan Morski. Dzień dobry.\n\nJan Morski: Dzień dobry.\n\n"
        + "M.Z.: Kiedy prom znowu popłynie, panie ministrze?\n\nJ.M.: W czerwcu, jak już mówiliśmy.\n\n" * 3),
        [("Marek Zawilski", P), ("Jan Morski", A), *[("M.Z", P), ("J.M", A)] * 3],
    ),
    "a name with its post the first time was another's": (
        ("<h1>Rozhovor s prezidentom</h1><p>Jana Lipová, redaktorka:<br>Pekný deň. Kedy trajekt znovu vypláva?</p>"
        "<p>Ján Rybár, prezident SR:<br>V júni.</p><p>Jana Lipová:<br>A kto to zaplatí?</p>"
        "<p>Ján Rybár:<br>Zaplatí to fond, ktorý sme schválili.</p>"),
        [("Jana Lipová, redaktorka", P), ("Ján Rybár, prezident SR", A), ("Jana Lipová", P), ("Ján Rybár", A)],
    ),
    "questions without a label were lost where only the answers have one": (
        ("<h1>Radio Halmar, wywiad</h1><p>Panie Prezydencie, kiedy prom znowu popłynie?</p><p>Prezydent RP:</p><p>W czerwcu.</p>"
        "<p>I nie wcześniej.</p><p>A kto za to zapłaci?</p><p>Prezydent RP:</p><p>Wspólny fundusz.</p><p>Także za wyspy?</p>"
        "<p>Prezydent RP:</p><p>Także za wyspy, bo są w nim od roku.</p>"),
        [(None, P), ("Prezydent RP", A)] * 3,
    ),
    "the outlet behind an asker's word alone on its line was what is said": (
        ("Persconferentie\n\nWOLTERS\n\nGoedemiddag. We hebben vandaag over de veerboot en over de pier gesproken.\n\nJOURNALIST (NOS)\n\n"
        "Wanneer gaat de veerboot weer varen?\n\nWOLTERS\n\nIn juni, als het aan ons ligt.\n\nJOURNALIST (RTL Nieuws)\n\n"
        "En wie gaat dat betalen?\n\nWOLTERS\n\nDat betaalt het fonds.\n"),
        [("WOLTERS", A), ("JOURNALIST (NOS)", P), ("WOLTERS", A), ("JOURNALIST (RTL Nieuws)", P), ("WOLTERS", A)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("cause", READ)
def test_read(cause: str) -> None:
    page, turns = READ[cause]
    briefing = briefparse.parse(page)
    assert [(turn.speaker.label, turn.speaker.role) for turn in briefing.turns] == turns


def test_a_full_name_that_stands_once_on_a_page_of_full_names_was_no_label() -> None:
    briefing = briefparse.parse(
        "News conference by Jane Roe\n\nJane Roe: Good day.\n\nIda Lind: Is it open?\n\nJane Roe: Yes, since May.\n\n"
        "Ole Bakk: Who paid for it?\n\nJane Roe: We did.\n\nIda Lind: And the port?\n\nJane Roe: Pia will tell you.\n\n"
        "Pia Vest: It opened in June.\n\nOla Mork: It was cheap.\n\nOle Bakk: How cheap?\n\nJane Roe: Very cheap.\n"
    )
    assert [turn.speaker.label for turn in briefing.turns[7:9]] == ["Pia Vest", "Ola Mork"]


#: What was wrong: the page, and why it is no briefing.
REFUSED: dict[str, tuple[str, str]] = {
    "shouts made a rally a briefing": (
        (
            "Remarks by the Governor at a Rally\n\nTHE GOVERNOR: Good evening. We have a long way to go.\n\nAUDIENCE: Yes!\n\n"
            "THE GOVERNOR: Are you ready?\n\nAUDIENCE: Yes!\n\nTHE GOVERNOR: Then let us walk.\n\nAUDIENCE MEMBER: We love you!\n\n"
            "THE GOVERNOR: Thank you.\n"
        ),
        "speech",
    ),
    "the fields of an advisory were speakers": (
        "---\ntitle: Minister to Hold Press Conference\n---\n**WHO**: Minister Lund, Minister Brandt\n\n"
        "**WHAT**: Press Conference\n\n**WHEN**: Tuesday\n\n**WHERE**: House. "
        + "Media must register by five, with name, outlet and number, at the desk. "
        * 7,
        "statement",
    ),
    "headings of a speech were questions": (
        (
            "Remarks by Director Velde at the Harbour Conference\n\nIt is a pleasure to be here.\n\n"
            "**What can harbours do for the towns?**\n\nHarbours carry grain.\n\n"
            "**Where do the harbours go from here?**\n\nThere is work to be done.\n"
        ),
        "speech",
    ),
    "one official's report to another was a briefing": (
        (
            "<h1>Working meeting with Governor Ole Lind</h1><p><b>Jane Roe:</b> Good day. How is the region?</p>"
            "<p><b>Ole Lind:</b> It grows. Three bridges were built.</p><p><b>Jane Roe:</b> And the hospital?</p>"
            "<p><b>Ole Lind:</b> Finished on time, doctors work there.</p>"
        ),
        "meeting",
    ),
    "the parts of an act were speakers": (
        (
            "Harbour Act of 1998\n\n(a) Office.--There is an office.\n\n(A) In general.--The director keeps the piers.\n\n"
            "(A) Pay.--The director is paid.\n\n(J) each ship that is kept;\n\n(A) Term.--The director is appointed.\n\n"
            "(Q) Is the term four years? It is.\n\n(A) End.--So it is.\n"
        ),
        "statement",
    ),
    "standing questions were known in English only": (
        "<h1>常见问题</h1><p>问：办理时间？</p><p>答：五个工作日。</p><p>问：费用多少？</p><p>答：免费。</p>",
        "faq",
    ),
}


@pytest.mark.parametrize("cause", REFUSED)
def test_refused(cause: str) -> None:
    page, reason = REFUSED[cause]
    with pytest.raises(briefparse.NotABriefingError) as caught:
        briefparse.parse(page)
    assert caught.value.reason == reason


QUESTION = "Press Briefing\n\nMINISTER: Good morning.\n\nJOURNALIST: Will they sail?\n\nMINISTER: They will.\n\n"


@pytest.mark.parametrize(
    "tail",
    [
        "ENDS MEDIA CONTACT: LINDA IVANS 0400 000 000",
        "DPB # 211\n\nReleased on December 9, 2005",
        "Note: The exchange began at 2:15 p.m. in the Rose Garden.",
        "Authorised by the Minister",
        "New Delhi\n\nApril 25, 2024",
        "For information media. Not an official record.",
    ],
)
def test_what_is_printed_below_was_said(tail: str) -> None:
    assert briefparse.parse(QUESTION + tail).turns[-1].text == "They will."


def test_a_link_back_was_said() -> None:
    page = "<h1>大臣会見概要</h1><p>Q：橋は。</p><p>A：調査中です。</p><p>新着情報一覧へ戻る</p>"
    assert briefparse.parse(page).turns[-1].text == "調査中です。"


def test_the_name_of_a_part_was_said() -> None:
    briefing = briefparse.parse(
        "川岸大臣会見要旨\n\n橋の工事について御報告をいたします。\n\n質疑応答\n\n（問）橋は。\n\n（答）調査中です。\n"
    )
    assert [turn.text for turn in briefing.turns] == ["橋の工事について御報告をいたします。", "橋は。", "調査中です。"]
    assert "質疑応答" in [note.text for note in briefing.notes]


def test_the_head_lines_of_a_wrapped_text_ran_together() -> None:
    briefing = briefparse.parse(
        "For Immediate Release\nMay 4, 2001\nPress Briefing by Aaron Fleming\nThe Briefing Room\n12:34 P.M. EDT\n\n"
        "MR. FLEMING: Good afternoon. The President spoke this morning with the\n"
        "Prime Minister of Norland, and they spoke for an hour about the harbour\n"
        "and about the grain that has to go through it before the winter comes.\n\n"
        "Q    Was the talk long, and did they speak of the two ships that were\nstopped in the bay?\n\n"
        "MR. FLEMING: They did. The ships will go on, and so will their crews, as\n"
        "soon as the papers are in order and the bay is free of ice and of fog.\n"
    )
    assert briefing.metadata.title == "Press Briefing by Aaron Fleming"
    assert briefing.turns[1].text.endswith("the two ships that were stopped in the bay?")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Transcript of the Weekly Briefing by the Spokesperson, Thursday 17 August 2023\n\n",
         "Transcript of the Weekly Briefing by the Spokesperson, Thursday 17 August 2023"),
        ("PRESS CONFERENCE OF\nTHE HARBOUR MASTER\n\n", "PRESS CONFERENCE OF THE HARBOUR MASTER"),
    ],
)  # fmt: skip
def test_a_title_was_cut(head: str, title: str) -> None:
    page = head + "Spokesperson: Thanks for joining us.\n\nQuestion: What is your response?\n\nSpokesperson: None.\n"
    assert briefparse.parse(page).metadata.title == title


@pytest.mark.parametrize(
    ("printed", "day"), [("（H24.4.03（火）　会見室）", "2012-04-03"), ("109年12月3日", "2020-12-03")]
)
def test_an_era_was_not_read(printed: str, day: str) -> None:
    page = f"<h1>川岸大臣記者会見</h1><p>{printed}</p><p>（記者）橋の状況を伺います。</p><p>（大臣）調査中です。</p>"
    date = briefparse.parse(page).metadata.date
    assert date
    assert date.value[:10] == day


def test_a_preposition_opened_a_label() -> None:
    briefing = briefparse.parse(
        "Regierungspressekonferenz\n\nFrage: Wann?\n\nWagner (AA): Bald.\n\nZum Haushalt: Der ist fertig.\n\nFrage: Wo?\n\n"
        "Wagner (AA): Hier.\n"
    )
    assert briefing.turns[1].text == "Bald.\n\nZum Haushalt: Der ist fertig."


def test_the_name_of_the_section_was_the_title() -> None:
    page = (
        "<html><head><title>发言人表态</title></head><body><h1>2031年5月8日外交部发言人蓝小雨主持例行记者会</h1>"
        "<p>海城日报记者：进展如何？</p><p>蓝小雨：正在调查。</p></body></html>"
    )
    assert briefparse.parse(page).metadata.title == "2031年5月8日外交部发言人蓝小雨主持例行记者会"


def test_a_note_that_is_said_was_an_editors() -> None:
    briefing = briefparse.parse(
        QUESTION + "Note: this is only a plan.\n\nThen we will build it, and we will pay for it.\n"
    )
    assert briefing.turns[-1].text.endswith("we will pay for it.")


def test_a_wrapped_line_that_stops_at_a_small_word_ended_a_paragraph() -> None:
    briefing = briefparse.parse(
        "Press conference on the ferry\n\nReporter: When is it?\n\nMinister Roe: I was there with\n"
        "Jane Holm and the whole council of the island, and we\nsaid that the ferry will sail in the spring of the year\n"
    )
    assert "\n" not in briefing.turns[-1].text


@pytest.mark.parametrize("space", ["\u2003", "\u2028", "\x1f"])
def test_a_wrapped_line_of_other_spaces_stopped_the_parser(space: str) -> None:
    text = (
        "Press conference\n\nQ: Was the talk about the harbour long, and did they speak of the two ships that were\n\n"
        f"{space}\nStopped in the bay?\n\nMS. ROE: They did. The ships will go on, and so will their crews, as soon as the\n"
        f"papers are in order and the bay is free of ice.\n{space}\n"
    )
    assert [turn.speaker.label for turn in briefparse.parse(text).turns] == ["Q", "MS. ROE"]


SCAN = "<html><body><h1>Press conference</h1><p>QUESTION: Is the pier open?<br>\nPRIME MINISTER: It is, and the bridge "


def test_a_page_turn_was_said() -> None:
    page = (
        SCAN
        + "will / 2</p><p>-2-<br>\nopen soon, 24 / 7</p><p>QUESTION: Who pays? ../ 3</p><p>-3<br>\nPRIME MINISTER: All."
        "/ 6</p><p>6-<br>\nQUESTION: Half or 1/ 2</p><p>PRIME MINISTER: The news is on news/12</p></body></html>"
    )
    briefing = briefparse.parse(page)
    assert [turn.text.split() for turn in briefing.turns] == [
        ["Is", "the", "pier", "open?"],
        ["It", "is,", "and", "the", "bridge", "will", "open", "soon,", "24", "/", "7"],
        ["Who", "pays?"],
        ["All."],
        ["Half", "or", "1/", "2"],
        ["The", "news", "is", "on", "news/12"],
    ]
    assert {region.reason for region in briefing.ignored} == {"running_head"}
    assert briefing.coverage.unclaimed == 0


@pytest.mark.parametrize("mark", ["( Cont", "(Cont'd)", "( cnt.)", "( continued)", "(cont.):"])
def test_a_label_with_the_mark_that_he_goes_on_after_its_colon_opened_a_turn(mark: str) -> None:
    page = (
        SCAN
        + f"will</p><p>PRIME MINISTER: {mark}<br>\nopen soon.<br>\nQUESTION: When?<br>\nPRIME MINISTER: In May.</p></body></html>"
    )
    briefing = briefparse.parse(page)
    assert [turn.speaker.label for turn in briefing.turns] == ["QUESTION", "PRIME MINISTER"] * 2
    assert briefing.turns[1].text.split() == ["It", "is,", "and", "the", "bridge", "will", "open", "soon."]
    assert briefing.coverage.unclaimed == 0


def test_an_answer_of_one_word_was_the_start_of_the_label_after_it() -> None:
    page = (
        "<html><body><h1>Press conference</h1><p>Question: Is the pier open?<br>\nPrime Minister:<br>\nYes. Question: All of it?<br>\n"
        "Prime Minister:<br>\nNo. Question: Which part?<br>\nPrime Minister: The old one.</p></body></html>"
    )
    assert [(turn.speaker.label, turn.text) for turn in briefparse.parse(page).turns] == [
        ("Question", "Is the pier open?"), ("Prime Minister", "Yes."), ("Question", "All of it?"), ("Prime Minister", "No."),
        ("Question", "Which part?"), ("Prime Minister", "The old one."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("**Q:** Is it open?** SEC. ROE:** It is.", ["Is it open?", "It is."]),
        ("**Q:** Is it open?** Secretary Roe**: It is.", ["Is it open?", "It is."]),
        ("**Q: ** Is it open?\n\n**_SEC. ROE:_ ** _It is, and_ it was.", ["Is it open?", "It is, and it was."]),
    ],
)
def test_marks_of_markdown_that_no_reader_sees_were_said(text: str, said: list[str]) -> None:
    page = f"# Press conference\n\n**SEC. ROE:** Good day.\n\n{text}\n\n**Q:** When?\n\n**SEC. ROE:** In May.\n"
    assert [turn.text for turn in briefparse.parse(page).turns] == ["Good day.", *said, "When?", "In May."]


BOLD = (
    "<html><head><title>Statement (with Q&A)</title></head><body><h1>PRESS CONFERENCE</h1><h2>Ada Lund, Minister of Ports, and Ida Rowan, Director of Fees</h2><p>Good afternoon, we have left the fees as they are.</p>"
    "<p><strong>They are high. Why did you leave them?</strong></p><p><strong>My second question is on the pier: when will it open</strong></p>"
    "<p>We saw no need.</p><p>On the pier, it is open.</p><p><strong>Will you lower them in the next year?</strong></p><p>Lund: We will see.</p>"
    "<p><strong>The question is whether you will...</strong></p><p>Lund: We may.</p><p>I cannot say more.</p>"
    "<p><strong>Who can say more, if you cannot?</strong></p><p>Rowan: I can, and I will: they fall in May.</p></body></html>"
)


def test_bold_paragraphs_that_ask_were_cut_at_each_and_their_answers_lost() -> None:
    briefing = briefparse.parse(BOLD)
    assert [(turn.speaker.label, turn.speaker.role, len(turn.paragraphs)) for turn in briefing.turns] == [
        (None, A, 1), (None, P, 2), (None, A, 2), (None, P, 1), ("Lund", A, 1), (None, P, 1), ("Lund", A, 2), (None, P, 1),
        ("Rowan", A, 1),
    ]  # fmt: skip


def test_a_clause_before_a_quotation_was_a_label_where_all_labels_are_in_capitals() -> None:
    page = "Press Briefing\n\nMS. PENN:  Good afternoon.\n\n" + "Q    Is it open?\n\nMS. PENN:  It is.\n\n" * 4
    said = 'Reuters: "The pier will stay open."\n\nTo the President: Thank you.\n\nTwo things: time and money.\n\n'
    briefing = briefparse.parse(page + said + "Q    When?\n\nMS. PENN:  In May.\n")
    assert {turn.speaker.label for turn in briefing.turns} == {"Q", "MS. PENN"}
    assert briefing.turns[-3].text.endswith("Two things: time and money.")


def roles_of(briefing: briefparse.Briefing) -> dict[str | None, str | None]:
    return {turn.speaker.label: turn.speaker.role for turn in briefing.turns}


def test_one_whose_label_is_printed_at_each_paragraph_had_no_role() -> None:
    long = "We have sent the ships out and we have opened the harbours again, and the crews were glad of it. " * 3
    speeches = [
        ("Ida Lund", long * 3), *[("Ola Brandt", long)] * 4, ("Speaker 3", "When will they be back?"), ("Ida Lund", long * 3),
        *[("Ola Brandt", long)] * 3, ("Speaker 4", "All of them?"), ("Ida Lund", long * 3),
    ]  # fmt: skip
    page = "".join(f"{label}: (0{i % 10}:0{i // 10})\n{text}\n\n" for i, (label, text) in enumerate(speeches, 11))
    assert roles_of(briefparse.parse(page)) == {"Ida Lund": A, "Ola Brandt": A, "Speaker 3": P, "Speaker 4": P}


def test_a_reporter_who_asks_at_length_without_a_question_mark_was_an_official() -> None:
    long = (
        "There has been much talk of the fees in the last weeks, and of what they mean for the ferries and the islands. "
        * 4
    )
    asked = "".join(
        f"{name}.  Does the pier stay open this year?\n\nCHAIR LUND.  {long}\n\n"
        for name in ("ADA ROWE", "BEN HOLM", "CARA MOE", "DAN FALK", "EVA NORD")
    )
    page = f"Press Conference of Chair Lund\n\nCHAIR LUND.  Good day. {long}\n\n{asked}FAY BERG.  {long}I would like to hear your comments.\n\n"
    briefing = briefparse.parse(page + f"CHAIR LUND.  Well, {long}\n")
    assert roles_of(briefing)["FAY BERG"] == P
    assert briefing.turns[-2].speaker.method == "asks"


def test_a_pull_quote_was_said_again() -> None:
    page = (
        "<html><body><h1>Interview with Ida Lund</h1><p><b>Journalist:</b> Is the pier open to the ships of the islands?</p>"
        "<blockquote><p>”It is, and we’ll keep it open for all the ships of the islands.”</p></blockquote>"
        "<p><b>Ida Lund:</b> So I think. It is, and we'll keep it open for all the ships of the islands. Is that all?</p>"
        "<p>“You said it would close, and it never did in all those years.”</p></body></html>"
    )
    briefing = briefparse.parse(page)
    assert [len(turn.paragraphs) for turn in briefing.turns] == [1, 2]
    assert [region.reason for region in briefing.ignored if region.reason == "pull_quote"] == ["pull_quote"]


@pytest.mark.parametrize(
    "words", ["12:55. Okay, ten more minutes.", "7:00 is when he is out.", "2:30 on -- well -- Tuesday."]
)
def test_a_clock_time_that_is_said_was_a_stamp(words: str) -> None:
    page = f"Press briefing\n\nQ: When do we stop?\n\nMS. PENN: {words}\n\nQ: Why?\n\nMS. PENN: So.\n"
    assert briefparse.parse(page).turns[1].text == words


def test_the_cut_mark_of_editors_was_said() -> None:
    page = "<html><body><h1>Press conference</h1><p>Reporter: When?</p><p>Ida Lund: In May.</p><p>&lt;…&gt;</p><p>Reporter: Why?</p><p>Ida Lund: So.</p></body></html>"
    assert [turn.text for turn in briefparse.parse(page).turns] == ["When?", "In May.", "Why?", "So."]


def test_a_label_under_a_line_that_ends_in_a_remark_was_said() -> None:
    line = "We have talked about the fees and the ferries and the islands for a long time and we will go on to\n"
    page = (
        f"Press conference\n\nCHAIR LUND.  {line}{line}talk of them, so remind me of the first part of your question.  [Laughter]\n"
        f"ADA ROWE.  Fees.\nCHAIR LUND.  Fees, yes. {line}{line}talk.\nBEN HOLM.  Is the pier open?\nCHAIR LUND.  {line}{line}talk of it.\n"
    )
    assert [turn.speaker.label for turn in briefparse.parse(page).turns] == [
        "CHAIR LUND", "ADA ROWE", "CHAIR LUND", "BEN HOLM", "CHAIR LUND",
    ]  # fmt: skip


def test_a_footnote_above_the_page_head_was_said() -> None:
    line = "We have talked about the fees and the ferries and the islands for a long time and we will go on to\n"
    pages = "".join(
        f"CHAIR LUND.  {line}{line}talk of them.\nADA ROWE.  Is the pier open?\nCHAIR LUND.  It is open.\n  \n"
        f"{n} Chair Lund intended to say “{word},” as\nthe paper of that {word} says.\n"
        f" May 5, 2031 Chair Lund’s Press Conference FINAL\n  \nPage {n} of 3\n"
        for n, word in enumerate(("day", "week", "year"), 1)
    )
    briefing = briefparse.parse(f"Press conference of Chair Lund\n\n{pages}")
    assert "intended" not in " ".join(turn.text for turn in briefing.turns)
    assert sum(region.reason == "footnote" for region in briefing.ignored) == 6


@pytest.mark.parametrize(
    ("scalar", "title"),
    [
        (r'"Doorstop: the pier\nand the ferry"', "Doorstop: the pier and the ferry"),
        (r'"Jo\xE3o Gon\xE7alves \"on the pier\": doorstop"', 'João Gonçalves "on the pier": doorstop'),
        ("'Doorstop: it''s open'", "Doorstop: it's open"),
    ],
)
def test_an_escape_of_yaml_was_not_read_as_it_is(scalar: str, title: str) -> None:
    page = f"---\ntitle: {scalar}\ndate: 2031-05-08\n---\n\nQ: Is it open?\n\nMS. PENN: It is.\n"
    assert briefparse.parse(page).metadata.title == title


@pytest.mark.parametrize(
    "line", ["Ida Lund, Secretary of State", "2:00 p.m. EDT", "Via Teleconference", "Office of the Spokesperson"]
)
def test_a_line_that_says_who_or_when_was_the_title(line: str) -> None:
    page = f"<p>{line}</p><p><b>QUESTION:</b> Is it open?</p><p><b>MS. PENN:</b> It is.</p>"
    assert briefparse.parse(page).metadata.title is None
    named = f"<p>{line}</p><p>Remarks to the press in the harbour</p><p><b>QUESTION:</b> Is it open?</p><p><b>MS. PENN:</b> It is.</p>"
    assert briefparse.parse(named).metadata.title == "Remarks to the press in the harbour"


def test_a_label_in_capitals_that_stands_once_was_said() -> None:
    page = (
        "Doorstop in the harbour\n\nLUND: Good day, and Ida will say more.\n\n{}"
        + "JOURNALIST: When?\n\nLUND: In May.\n\n" * 4
    )
    briefing = briefparse.parse(page.format("ROWE: Thanks, Ada. The pier is open.\n\n"))
    assert [turn.speaker.label for turn in briefing.turns][:3] == ["LUND", "ROWE", "JOURNALIST"]
    head = "TRANSCRIPT OF THE MINISTER  THE HON. ADA LUND MP\n\nSUBJECT/ S: The pier\n\n"
    briefing = briefparse.parse(head + page.format(""))
    assert {turn.speaker.label for turn in briefing.turns} == {"LUND", "JOURNALIST"}


def test_the_full_name_of_one_who_has_a_short_label_later_was_said() -> None:
    page = "Doorstop\n\nAda Lund: Good day to you all.\n\n" + "Journalist: When?\n\nLund: In May.\n\n" * 3
    assert briefparse.parse(page).turns[0].speaker.label == "Ada Lund"


FLAT = (
    "---\ntitle: Пресс-конференция Павла Ракитина с Остапом Бренко\n---\n\n"
    "П.Ракитин: "
    + "Мы говорили о мостах и причалах, и разговор был долгим, подробным и полезным для обоих. " * 16
    + "Д.Морозов: Здравствуйте! Когда откроют мост? О.Бренко: Как сказал С.Ильин: «Мост откроют». Мы откроем его в мае, и не раньше. "
    + "Л.Гаева: А причал? О.Бренко: И причал. П.Ракитин: Спасибо. Статус материала Опубликован в разделах: Новости, Выступления "
    + "Дата публикации: 8 мая 2031 года Ссылка на материал Текстовая версия Печать Поделиться Ещё материалы Все новости"
)


def test_a_name_with_its_initial_that_stands_once_in_a_flattened_page_was_said() -> None:
    briefing = briefparse.parse(FLAT)
    assert [(turn.speaker.label, turn.speaker.role) for turn in briefing.turns[-6:]] == [
        ("П.Ракитин", A), ("Д.Морозов", P), ("О.Бренко", A), ("Л.Гаева", P), ("О.Бренко", A), ("П.Ракитин", A),
    ]  # fmt: skip
    assert "«Мост откроют»" in briefing.turns[-4].text
    assert briefing.turns[-1].text == "Спасибо."


def test_a_name_with_an_outlet_in_brackets_that_stands_once_was_said() -> None:
    page = (
        "Press conference of the mayor\n\nMs. Roe: Thank you, sir.\n\nIda Lund (The Harbour Post): Good day, sir. When is it?\n\n"
        "Mayor Holm: In May.\n\nMs. Lund: And who pays?\n\nMayor Holm: We do.\n\nOla Brandt (ABC-TV): Sir, who else?\n\nMayor Holm: Nobody.\n"
    )
    labels = [turn.speaker.label for turn in briefparse.parse(page).turns]
    assert labels[1] == "Ida Lund (The Harbour Post)"
    assert labels[-2] == "Ola Brandt (ABC-TV)"


def test_the_first_line_of_a_title_in_capitals_was_lost() -> None:
    page = (
        "ARRIVAL STATEMENT\n\nAND PRESS CONFERENCE OF\n\nMAYOR IDA HOLM\n\nReporter: When is it?\n\nMayor Holm: In May.\n\n"
        "Reporter: Who pays?\n\nMayor Holm: We do.\n"
    )
    title = briefparse.parse(page).metadata.title
    assert title
    assert title.startswith("ARRIVAL STATEMENT AND PRESS CONFERENCE OF")


def test_a_long_opening_above_an_officials_first_label_was_the_editors() -> None:
    said = (
        "Good day to all of you. We have sent the ships out, and we have opened the harbours again for the summer.\n\n"
        * 24
    )
    page = f"Press conference\n\n{said}Mayor Holm: Any questions?\n\nReporter: When is it?\n\nMayor Holm: In May.\n"
    briefing = briefparse.parse(page)
    assert len(briefing.turns[0].paragraphs) == 24
    told = "The mayor spoke of the ships that were sent out, and of the harbours that were opened for the summer.\n\n"
    short = briefparse.parse(page.replace(said, told))
    assert short.turns[0].speaker.label == "Mayor Holm"


def test_a_label_in_bold_over_two_lines_was_cut() -> None:
    line = "We have talked about the fees and the ferries and the islands for a long\ntime and we will go on to talk about them in the coming year, too.\n"
    page = (
        f"# Press conference\n\n**PRESIDENT IDA LUND:** {line}\n\n**QUESTION:** {line}\n\n" * 6
        + f"**OLA BRANDT, DIRECTOR GENERAL OF THE FEDERAL COMMISSION OF\nELECTRICITY (CFE):** {line}\n\n**QUESTION:** {line}\n"
    )
    labels = [turn.speaker.label for turn in briefparse.parse(page).turns]
    assert labels[-2] == "OLA BRANDT, DIRECTOR GENERAL OF THE FEDERAL COMMISSION OF ELECTRICITY (CFE)"


def test_a_serial_number_under_the_last_rule_was_said() -> None:
    assert briefparse.parse(f"{QUESTION}\n\n---\n\nVE 1344.\n").turns[-1].text == "They will."
    assert briefparse.parse(f"{QUESTION}\n\n---\n\nNow for the rest.\n").turns[-1].text.endswith("the rest.")


def test_a_crowd_that_shouts_was_press() -> None:
    page = "Remarks in the harbour\n\nTHE PRESIDENT:  We will win.\n\nAUDIENCE:  We will!\n\nTHE PRESIDENT:  Are you here?\n\n"
    with pytest.raises(briefparse.NotABriefingError):
        briefparse.parse(
            page
            + "AUDIENCE MEMBER:  Who asks?\n\nTHE PRESIDENT:  I do.\n\nAUDIENCE:  Yes!\n\nTHE PRESIDENT:  Thank you.\n"
        )


def test_a_remark_before_what_is_said_was_a_label() -> None:
    page = "Press Briefing\n\nMS. PENN:  Good day.\n\nQ    Is it open?\n\nMS. PENN:  It is.\n\n(Reporter sneezes.)  Bless you.\n\nQ    When?\n\nMS. PENN:  Now.\n"
    assert {turn.speaker.label for turn in briefparse.parse(page).turns} == {"MS. PENN", "Q"}


def test_one_person_under_a_long_label_and_a_short_one_had_two_roles() -> None:
    rest = "".join(
        f"<p><b>Ida Lund:</b> And is the pier {n} open?</p><p><b>Ola Brandt:</b> Pier {n} is open.</p>"
        for n in range(1, 13)
    )
    page = (
        "<html><body><h1>Interview to the Harbour Post</h1><p><b>President of the Harbour Post Ida Lund:</b> Is it open?</p>"
        f"<p><b>President of Norland Ola Brandt:</b> It is, since Monday.</p>{rest}</body></html>"
    )
    assert roles_of(briefparse.parse(page)) == {
        "President of the Harbour Post Ida Lund": P, "President of Norland Ola Brandt": A, "Ida Lund": P, "Ola Brandt": A,
    }  # fmt: skip


def test_a_host_called_moderator_who_asks_alone_was_no_press() -> None:
    rest = "".join(
        f"<p><b>Ida Lund:</b> Is the pier {n} open?</p><p><b>Ola Brandt:</b> Pier {n} is open.</p>"
        for n in range(1, 13)
    )
    page = (
        "<html><body><h1>Harbour forum</h1><p><b>Plenary session moderator, TV host Ida Lund:</b> Welcome. Is it open?</p>"
        f"<p><b>First woman captain of the line Ola Brandt:</b> It is, since Monday.</p>{rest}</body></html>"
    )
    labels = roles_of(briefparse.parse(page))
    assert labels["Plenary session moderator, TV host Ida Lund"] == labels["Ida Lund"] == P
    assert labels["First woman captain of the line Ola Brandt"] == labels["Ola Brandt"] == A


def test_furniture_that_a_generic_page_names_was_said() -> None:
    page = (
        '<html><head><meta itemprop="datePublished" content="2031-05-01"></head><body><h1>Press conference</h1>'
        '<time itemprop="datePublished" datetime="2031-05-08">May 8, 2031</time><div><p><b>Reporter:</b> When did Mr Holm'
        '<span class="card hidden"> <span>Holm, Per, mayor</span></span> , Ida Lund say so?</p><p><b>Ida Lund:</b> In May.</p>'
        '<figure><span class="clip">Interview to the Harbour Post.</span></figure><div role="complementary"><h3>See also</h3>Talks</div>'
        '<p><b>Reporter:</b> Why?</p><p><b>Ida Lund:</b> So.</p><div class="read__tags"><ul><li>Foreign policy</li></ul></div></div></body></html>'
    )
    briefing = briefparse.parse(page)
    assert [turn.text for turn in briefing.turns] == ["When did Mr Holm , Ida Lund say so?", "In May.", "Why?", "So."]
    assert briefing.metadata.date
    assert briefing.metadata.date.value == "2031-05-08"


def test_a_mark_glued_to_its_word_or_between_two_sentences_was_said() -> None:
    page = "Press Briefing\n\nMS. PENN:  Good day.\n\n" + "Q    Is it open?\n\nMS. PENN:  It is.\n\n" * 3
    page += "QBut when did it open?\n\nMS. PENN:  In May.  (Laughter.)  Q  Why so late?\n\nMS. PENN:  QAnon is no answer, nor is plan Q for that.\n"
    assert [(turn.speaker.label, turn.text) for turn in briefparse.parse(page).turns[-4:]] == [
        ("Q", "But when did it open?"), ("MS. PENN", "In May. (Laughter.)"), ("Q", "Why so late?"),
        ("MS. PENN", "QAnon is no answer, nor is plan Q for that."),
    ]  # fmt: skip


def test_a_quotation_of_markdown_was_no_transcript() -> None:
    page = "> Journalist: Is the pier open?\n>\n> Minister Lund: It is.\n>\n> Journalist: Since when?\n>\n> Minister Lund: Since May.\n"
    assert [turn.text for turn in briefparse.parse(page).turns] == [
        "Is the pier open?",
        "It is.",
        "Since when?",
        "Since May.",
    ]


@pytest.mark.parametrize("mark", ["ENDS", "[ENDS]", "[Ends].", "####", "--30--", "(END)"])
def test_an_end_mark_on_the_line_of_the_last_words_was_said(mark: str) -> None:
    for words in ("They will.", "They will.\n\nAnd we will, too."):
        briefing = briefparse.parse(f"Doorstop\n\nJOURNALIST: Will they come?\n\nLUND: {words} {mark}\n")
        assert briefing.turns[-1].text == words
        assert len(briefing.notes) + len(briefing.ignored) == 2  # the title, and the mark
        assert briefing.coverage.unclaimed == 0
    said = briefparse.parse("Doorstop\n\nJOURNALIST: Will they come?\n\nLUND: I say no. That is how it ends\n")
    assert said.turns[-1].text.endswith("how it ends")


def test_the_heading_of_the_questions_was_one() -> None:
    page = "**MS. PENN:** Good day.\n\n### **Q & A:**\n\n" + "**Q:** Is it open?\n\n**MS. PENN:** It is.\n\n" * 2
    assert [turn.speaker.label for turn in briefparse.parse(page).turns] == ["MS. PENN", *["Q", "MS. PENN"] * 2]


@pytest.mark.parametrize("zone", ["(Local)", "Arabian Standard Time", "(CEST)", "British Summer Time", "EDT"])
def test_an_end_line_with_another_zone_was_said(zone: str) -> None:
    for mark in (
        f"END  7:55 P.M. {zone}",
        f"7:55 P.M. {zone}\n\nTo view the slides,\n\nvisit <https://harbour.example/slides.pdf>",
    ):
        if mark.startswith("END") or len(zone) < 5:
            assert briefparse.parse(f"{QUESTION}\n\n{mark}\n").turns[-1].text == "They will."


def test_the_heading_of_the_questions_ran_into_the_first_label() -> None:
    page = "**MS. PENN:** Good day.\n\n**Q and A REPORTER:** Is it open?\n\n**MS. PENN:** It is.\n\n**REPORTER:** When?\n\n**MS. PENN:** In May.\n"
    assert [turn.speaker.label for turn in briefparse.parse(page).turns] == ["MS. PENN", *["REPORTER", "MS. PENN"] * 2]


def test_an_aide_who_ends_the_questions_was_an_official() -> None:
    page = "Press gaggle\n\nMS. PENN:  Good day.\n\nQ    Is it open?\n\nMS. PENN:  It is.\n\nAIDE:  Last question.\n\nQ    When?\n\nMS. PENN:  In May.\n"
    assert roles_of(briefparse.parse(page))["AIDE"] == M


def test_what_editors_tell_above_a_rule_was_an_opening() -> None:
    lead = "<p>After casting her vote, Ida Lund spoke to a journalist about the harbour.</p>"
    rest = "<p><b>Question</b>: Is it open?</p><p><b>Ida Lund</b>: It is.</p><p><b>Question</b>: When?</p><p><b>Ida Lund</b>: Now.</p>"
    briefing = briefparse.parse(
        f"<html><body><h1>Ida Lund answered questions</h1>{lead}<p>* * *</p>{rest}</body></html>"
    )
    assert briefing.turns[0].speaker.label == "Question"
    opened = briefparse.parse(
        f"<html><body><h1>Ida Lund answered questions</h1>{lead * 20}<p>* * *</p>{rest}</body></html>"
    )
    assert opened.turns[0].speaker.label is None


def test_a_day_in_two_pieces_was_another_day() -> None:
    page = "---\ntitle: Doorstop\ndate: 1994-07-22\n---\n\n 2 2  July 1994\n\nJournalist: Is it open?\n\nLund: It is.\n\nJournalist: When?\n\nLund: Now.\n"
    date = briefparse.parse(page).metadata.date
    assert date
    assert date.value == "1994-07-22"


def test_a_table_made_a_page_of_markdown() -> None:
    table = "<table><colgroup><col style='width: 100%' /></colgroup><tbody><tr><td>Fees</td></tr></tbody></table>"
    page = f"---\ntitle: Press call\n---\n\n**Q:** Is it open?\n\n**MS. PENN:** It is.\n\n{table * 3}\n\n**Q:** When?\n\n**MS. PENN:** Now.\n"
    briefing = briefparse.parse(page)
    assert briefing.metadata.title == "Press call"
    assert [turn.speaker.label for turn in briefing.turns] == ["Q", "MS. PENN"] * 2


def test_the_letter_of_an_appendix_was_a_label() -> None:
    with pytest.raises(briefparse.NotABriefingError):
        briefparse.parse(
            "Circular on fees\n\nAppendix A: What to do?\n\nFees are due.\n\nAppendix B: When?\n\nIn May.\n\nAppendix Q: Why?\n\nSo.\n"
        )


def test_sections_with_a_colon_were_speakers_where_one_stands_twice() -> None:
    page = (
        "<html><body><h1>Grants of the harbour</h1><p><b>Circulars:</b></p><p>Which circular do I follow?</p><p>The last one, of May.</p>"
        "<p><b>Legislation:</b></p><p>Legislation</p><p><b>Memoranda:</b></p><p>All of them.</p><p><b>Legislation:</b> The rest.</p>"
        "<p><b>Other Guidance:</b></p><p>None.</p></body></html>"
    )
    with pytest.raises(briefparse.NotABriefingError):
        briefparse.parse(page)


def test_two_labels_in_one_run_of_bold_overlapped() -> None:
    rest = " <b>QUESTION:</b> Is it open? <b>SECRETARY ROE:</b> It is." * 3
    page = f"<html><body><h1>Press conference</h1><p><b>SECRETARY ROE:</b> Good day.{rest} <b>(PM cont): QUESTION:</b> When?{rest}</p></body></html>"
    turns = briefparse.parse(page).turns
    assert all(one.span.end <= other.span.start for one, other in pairwise(turns))


@pytest.mark.parametrize(
    "label", ["Mr. Lund", "Dr. Kay", "Jean-Paul Roe", "Jane M. McRoe", "Ida O’Neil", "Eve Moss (The Post)"]
)
def test_a_person_who_speaks_once_was_said_where_labels_are_in_capitals(label: str) -> None:
    page = (
        "Press conference\n\n"
        + "Q: When is it?\n\nMS. ROWE: In June.\n\n" * 5
        + f"{label}: Thank you all for coming.\n\nMS. ROWE: Thank you.\n"
    )
    assert label in {turn.speaker.label for turn in briefparse.parse(page).turns}


@pytest.mark.parametrize(
    "said",
    ["QE was ended two years ago.", "QR codes are on the doors.", "QAnon believers came."],
)
def test_a_word_that_starts_with_a_mark_was_a_turn(said: str) -> None:
    page = f"Press briefing\n\nQ    When?\n\nMS. ROWE: Thank you. {said}\n\n{said}\n\nQ    Why?\n\nMS. ROWE: So.\n\nQ    Who?\n\nMS. ROWE: I.\n"
    assert [turn.speaker.label for turn in briefparse.parse(page).turns] == ["Q", "MS. ROWE"] * 3


@pytest.mark.parametrize("line", ["12.", "3:00 p.m.", "14:30", "-20."])
def test_a_figure_that_is_said_closed_the_last_speech(line: str) -> None:
    page = f"Press briefing\n\nQ: How many?\n\nMS. ROWE: I can tell you.\n\n{line}\n\nAnd then we build the second pier.\n\nThank you.\n"
    assert briefparse.parse(page).turns[-1].text.endswith("And then we build the second pier.\n\nThank you.")


def test_hidden_and_other_furniture_held_turns() -> None:
    turns = "<p>Q: Is it open?</p><p>MS. ROWE: In June.</p>"
    for open_, close in (
        ("<div class='hidden md:block'>", "</div>"), ("<div class='answer hidden'>", "</div>"), ("<figure>", "</figure>"),
        ("<div role='complementary'>", "</div>"), ("<div class='media-player-text'>", "</div>"),
    ):  # fmt: skip
        page = f"<html><body><h1>Press briefing</h1><p>Q: When?</p><p>MS. ROWE: Now.</p>{open_}{turns}{close}</body></html>"
        assert len(briefparse.parse(page).turns) == 4


def test_the_part_of_a_title_that_is_not_printed_still_names_who_speaks() -> None:
    rest = "<p>Jens Moss: Let us start. When?</p><p>Jane Roe: In June.</p><p>Jens Moss: We heard that.</p><p>Jane Roe: Yes, you have.</p>"
    title = "Press conference on the harbour and the ferry works"
    briefing = briefparse.parse(
        f"<html><head><title>Jane Roe: {title}</title></head><body><h2>{title}</h2>{rest}</body></html>"
    )
    assert briefing.metadata.title == title
    assert roles_of(briefing) == {"Jens Moss": P, "Jane Roe": A}


def test_emphasis_in_an_answer_was_a_question() -> None:
    page = (
        "<html><body><h1>Press conference</h1><p><b>When will the harbour open again?</b></p><p>In June.</p><p><b>And the pier?</b></p>"
        "<p>In July, and I read you this:</p><p><i>The sea was calm, the boats were home.</i></p><p>That is what I read.</p>"
        "<p><b>And who pays for all of it?</b></p><p>We do.</p></body></html>"
    )
    assert [len(turn.paragraphs) for turn in briefparse.parse(page).turns] == [1, 1, 1, 3, 1, 1]


def test_a_quotation_that_is_said_was_a_pull_quote() -> None:
    quote = "“We will never close the old harbour of the town.”"
    page = f"Press briefing\n\nQ: You have written this:\n\n{quote}\n\nDo you stand by it?\n\nMS. ROWE: I do.\n\n{quote}\n\nThat is so.\n"
    assert [len(turn.paragraphs) for turn in briefparse.parse(page).turns] == [3, 3]


def test_two_people_were_one_by_a_letter() -> None:
    lines = "<br>".join(
        [
            "JOURNALIST: Is it safe?",
            "MR. ROWE: It is.",
            *["JOURNALIST: Is it?", "MR. ROWE: Yes."] * 12,
            "MS. ROWE: Is the pier safe?",
        ]
    )
    assert briefparse.parse(f"<h1>Press conference</h1><p>{lines}</p>").turns[-1].speaker.label == "MS. ROWE"
    lines = "<br>".join([*["JOURNALIST: Is it?", "PM: Yes."] * 6, "JOURNALIST: Is it?", "PAM: It is."])
    assert briefparse.parse(f"<h1>Press conference</h1><p>{lines}</p>").turns[-1].speaker.label == "PAM"


def test_a_letter_between_two_sentences_was_a_turn() -> None:
    page = "Press briefing\n\nQ    When?\n\nMS. ROWE: In June, with John Q. Public. Q Branch is closed.\n\nQ    Why?\n\nMS. ROWE: So.\n"
    assert [turn.speaker.label for turn in briefparse.parse(page).turns] == ["Q", "MS. ROWE"] * 2


def test_a_line_of_a_wide_space_in_a_footnote_stopped_the_parser() -> None:
    pages = "".join(
        f"Q: Is pier {n} open?\n\nMS. PENN: It is.\n\n{n} Ms. Penn intended to say something else,\n\xa0\nas the {paper} says.\nPage {n} of 3\n\n"
        for n, paper in enumerate(("paper", "book", "list"), 1)
    )
    document = read_text(f"Press briefing\n\n{pages}", lexicon_for("en"))
    assert any(block.ignored == "footnote" for block in document.blocks)
    assert all(block.text for block in document.blocks)


def test_a_vowel_that_is_a_sign_on_a_letter_was_no_part_of_its_word() -> None:
    """Two names were one label, and no office was found in a label of several words."""
    said = "श्री अरुण होल्म, मुख्य प्रवक्ता: वह जून में खुल गया है।\n\nरवि: क्या घाट खुल गया है?\n\n"
    briefing = briefparse.parse(f"प्रेस वार्ता\n\n{said}{said.replace('रवि', 'राव')}{said}")
    assert [turn.speaker.label for turn in briefing.turns][1::2] == ["रवि", "राव", "रवि"]
    assert lexicon_for("hi").role_of("बंदरगाह के मुख्य प्रवक्ता") == ("official", "office")
    assert lexicon_for("th").role_of("นพดล โฮล์ม") == (None, None)  # นพ. is a doctor
    assert lexicon_for("th").role_of("นพ.อรุณ โฮล์ม") == ("official", "office")


def test_a_danda_did_not_end_a_sentence() -> None:
    page = "<h1>प्रेस वार्ता</h1><p>प्रश्न: क्या घाट खुल गया है?<br>प्रवक्ता: वह जून में खुल गया है।<br>रवि: और पैसा कौन देगा?<br>प्रवक्ता: साझा कोष।</p>"
    assert [turn.speaker.label for turn in briefparse.parse(page).turns] == ["प्रश्न", "प्रवक्ता", "रवि", "प्रवक्ता"]


def test_a_name_after_an_office_in_small_letters_was_no_label() -> None:
    page = "Point de presse\n\nQ - Est-il ouvert ?\n\nLe Premier ministre Jean Roe : Il est ouvert.\n\nQ - Et après ?\n\nLe Premier ministre Jean Roe : Non.\n"
    assert roles_of(briefparse.parse(page)) == {"Q": P, "Le Premier ministre Jean Roe": A}


def test_the_number_of_a_question_hid_the_outlet_that_asks() -> None:
    page = "Press conference\n\n1. Reuters: Is it open?\n\nIt is open.\n\n2. AFP: And the pier?\n\nThe pier, too, and for two reasons.\n\n1. Safety: it is seen.\n"
    turns = briefparse.parse(page).turns
    assert [turn.speaker.label for turn in turns] == ["Reuters", None, "AFP", None]
    assert len(turns[-1].paragraphs) == 2


def test_labels_of_initials_without_a_colon_were_not_seen() -> None:
    said = [
        ("CL", "Hello and welcome. We start with the Director."),
        ("TAG", f"Thank you, Carl. {'The pier stands, and it will stand for as long as there are ships. ' * 4}"),
        ("CL", "Thank you. Jo from Lakeby Radio, please."),
        ("JO", "Is the water of the bay clean?"),
        ("CL", "This goes to Dr Kern."),
        ("MK", "It is. We look at it every week."),
        ("JO", "And the river?"),
        ("MK", "The river, too."),
        ("TAG", "Thank you. See you next week."),
    ]
    page = "".join(f"<p>{who}&nbsp;&nbsp;&nbsp;&nbsp; {words}</p>" for who, words in said)
    briefing = briefparse.parse(f"<html><body><h1>Press conference</h1>{page}</body></html>")
    assert [(turn.speaker.label, turn.text) for turn in briefing.turns] == [(who, words.strip()) for who, words in said]
    assert {turn.speaker.role for turn in briefing.turns if turn.speaker.label == "CL"} == {"moderator"}


def test_acronyms_that_open_paragraphs_are_no_initials() -> None:
    prose = "<p>EU Commissioner Lund spoke.</p><p>UN Envoy Holm spoke.</p>" * 6
    with pytest.raises(briefparse.NotABriefingError):
        briefparse.parse(f"<html><body><h1>News</h1>{prose}<p>EU Who else?</p></body></html>")


@pytest.mark.parametrize(
    "label", ["Қ.Айлақов", "Ə.Limanlı", "Ş. Limanlı", "Ա. Նավյան", "І.Пристань", "Ł. Nowak", "Ő. Kikötő", "Σ. Λιμένας"]
)
def test_initials_of_an_alphabet_that_is_not_russian_were_none(label: str) -> None:
    assert trust_of(label, lexicon_for("en")) is Trust.LIKELY


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [
        ("tr", "Liman Bakanının Basın Toplantısı", "press_conference"),
        ("az", "Birgə mətbuat konfransı", "press_conference"),
        ("az", "LİMAN NAZİRİNİN MÜSAHİBƏSİ", "interview"),
        ("kk", "Министрдің баспасөз мәслихаты", "press_conference"),
        ("kk", "Президенттің «Айлақ» газетіне берген сұхбаты", "interview"),
        ("hy", "Վարչապետի մամուլի ասուլիսը", "press_conference"),
        ("hy", "Նախարարի պատասխանները լրագրողների հարցերին", "media_questions"),
        ("ka", "მინისტრის ბრიფინგი", "briefing"),
        ("hu", "Révész Viktor nemzetközi sajtótájékoztatója", "press_conference"),
        ("sv", "Pressträff med statsministern", "press_conference"),
        ("fi", "Pääministerin tiedotustilaisuus", "press_conference"),
    ],
)
def test_a_title_with_letters_of_its_own_had_no_kind(language: str, title: str, kind: str) -> None:
    assert lexicon_for(language).kind_of(title) == kind


def test_dashes_that_do_not_ask_by_turns_open_no_turns() -> None:
    points = "".join(f"<p>– The pier number {n} is open to all of you.</p>" for n in range(6))
    said = "".join(f"<p>– Is it number {n}? said the captain, and was it not?</p>" for n in range(6))
    for lines in (points, said):
        with pytest.raises(briefparse.NotABriefingError):
            briefparse.parse(f"<html><body><h1>Interview with Jane Roe</h1>{lines}</body></html>")


def test_a_sentence_ended_at_the_blank_line_above_a_page_turn() -> None:
    pages = [
        f"\n\nQ: Is the pier of {town} open to all, as we have been told by you?\n\nMS. ROWE: It is open to all of the people of {town} who live\n"
        f"on the river and to all of the people who live on the islands of {town}\n\n\nPage {n} of 3\n\n"
        f"and want to use it, and it will be open to all of the people of {town}\nfor as long as we live.\n"
        for n, town in enumerate(("Osten", "Halmar", "Norland"), start=1)
    ]
    briefing = briefparse.parse("Press briefing on the pier\n" + "".join(pages))
    assert [len(turn.text.split("\n\n")) for turn in briefing.turns] == [1] * 6
    assert {turn.text[-8:] for turn in briefing.turns[1::2]} == {"we live."}


def test_blank_lines_were_read_again_from_each_of_them() -> None:
    turns = briefparse.parse("Q: Is it open?\n\nMS. ROWE: It is" + "\n" * 100_000 + "Q: Why?\n\nMS. ROWE: So.").turns
    assert [turn.text for turn in turns] == ["Is it open?", "It is", "Why?", "So."]


@pytest.mark.parametrize(
    ("last", "paragraphs"),
    [
        ("will be open to all of them by the end of June.", 2),  # the next word had room
        ("will be open to all of them by the end of June, as we have said now.", 1),  # a line that just ends so
        ("will be open to all of them by the end of June and", 1),
    ],
)
def test_a_line_of_two_thirds_that_ends_a_sentence_ended_no_paragraph(last: str, paragraphs: int) -> None:
    line = "The pier that we have built with the towns on the river and the lakes"
    text = "\n".join([line, *[line.lower()] * 5, last, line, *[line.lower()] * 5, "is open."])
    assert len(read_text(f"{text}\n", lexicon_for("en")).blocks) == paragraphs


def test_a_dateline_above_what_the_site_prints_was_said() -> None:
    page = (
        "<p>Q: Is the pier open?</p><p>MS. ROWE: It is.</p><p>Q: For all?</p><p>MS. ROWE: For all.</p><p>Osten</p>"
        "<p>3 June 2031</p><p>Share this page</p>"
    )
    briefing = briefparse.parse(f"<html><body><h1>Press briefing</h1><div>{page}</div></body></html>")
    assert briefing.turns[-1].text == "For all."


AKOMA = """<akomaNtoso><debate><meta><references><TLCPerson id="roe" showAs="Ida Roe"/></references></meta><debateBody>
<debateSection><heading>Interview of 3 May 2031</heading><narrative><p>Roe sits down.</p></narrative>
<speech by="#Reporter"><p>Is the pier open?</p></speech><speech by="#roe"><p>It is.</p><p>Since June.</p></speech>
<speech by="#Reporter"><p>For all?</p></speech><speech by="#roe"><p>For all.</p></speech></debateSection></debateBody></debate></akomaNtoso>"""


def test_the_speaker_in_an_attribute_of_akoma_ntoso_was_not_read() -> None:
    for declared in ("", '<?xml version="1.0" encoding="utf-8"?>\n'):
        briefing = briefparse.parse(declared + AKOMA)
        assert [(turn.speaker.label, turn.text) for turn in briefing.turns] == [
            ("Reporter", "Is the pier open?"), ("Ida Roe", "It is.\n\nSince June."), ("Reporter", "For all?"), ("Ida Roe", "For all."),
        ]  # fmt: skip
        assert briefing.metadata.title == "Interview of 3 May 2031"
        assert {region.reason for region in briefing.ignored} == {"narrative"}


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("sv", "Avtal om digital hamn i Osten"),  # tal
        ("sv", "Talmannen om hamnen i Osten"),
        ("sr", "Ugovor o luci u Ostenu"),  # govor
        ("bg", "Опозицията за пристанището в Остен"),  # позиция
        ("bg", "Пречка пред пристанището"),  # реч
        ("el", "Εκδήλωση και διάλογος για το λιμάνι"),  # δήλωση, λόγος
        ("fi", "Puheenjohtaja Holm ja satama"),  # puhe
    ],
)
def test_a_short_word_for_an_event_stood_inside_another(language: str, title: str) -> None:
    assert lexicon_for(language).kind_of(title) is None


def test_an_office_in_small_letters_alone_on_its_line_was_no_label() -> None:
    asked = [("Quand le port va-t-il ouvrir ?", "Le port ouvre en juin."), ("Et qui va payer ?", "Le fonds commun.")]
    said = "".join(f"<p>Question</p><p>{q}</p><p>Le ministre</p><p>{answer}</p>" for q, answer in asked)
    briefing = briefparse.parse(f"<h1>Conférence de presse sur le port</h1>{said}")
    assert [turn.speaker.label for turn in briefing.turns] == ["Question", "Le ministre"] * 2


def test_an_office_behind_a_name_without_a_comma_was_no_part_of_a_label() -> None:
    said = "".join(
        f"<p>Kérdés: {question}</p><p>Holm Ida miniszter: {answer}</p>"
        for question, answer in [("Mikor nyílik meg a kikötő?", "Júniusban."), ("És ki fizeti?", "A közös alap.")]
    )
    briefing = briefparse.parse(f"<h1>Sajtótájékoztató a kikötőről</h1>{said}")
    assert [turn.speaker.label for turn in briefing.turns] == ["Kérdés", "Holm Ida miniszter"] * 2


@pytest.mark.parametrize(
    ("question", "answer", "line"),
    [
        ("Ερώτηση: Πότε ανοίγει το λιμάνι;", "Υπουργός: Τον Ιούνιο.", "Συντάκτης: Νίκος Χολμ"),  # a byline
        ("Fråga: När öppnar hamnen?", "Ministern: I juni.", "Nästa fråga: Ida Holm, varsågod."),  # said by the minister
        ("Câu hỏi: Khi nào cảng mở lại?", "Bộ trưởng: Vào tháng sáu.", "Chủ trì: ông Lê Văn Holm"),  # of the head
        ("Vraag: Wanneer gaat de haven open?", "Minister: In juni.", "Zaal: Blauwe zaal"),  # where it is
    ],
)
def test_bylines_fields_and_what_announces_a_question_were_turns(question: str, answer: str, line: str) -> None:
    briefing = briefparse.parse(f"<h1>Interview, 3.6.2031</h1><p>{question}</p><p>{answer}</p><p>{line}</p>" * 2)
    assert {turn.speaker.label for turn in briefing.turns} == {text.partition(":")[0] for text in (question, answer)}


def test_a_page_of_another_institution_on_a_shared_host_was_the_presidencys() -> None:
    page = b"<h1>Conferencia</h1><p>PREGUNTA: \xc2\xbfCu\xc3\xa1ndo abre?</p><p>PRESIDENTA: En junio.</p>"
    by_url = {
        url: briefparse.parse(page, url=url).metadata.adapter
        for url in ("https://www.gob.mx/presidencia/es/a", "https://www.gob.mx/puertos/a", "gob.mx/presidencia")
    }
    assert list(by_url.values()) == ["mx-presidencia", "generic", "mx-presidencia"]


def test_the_frame_that_embassies_share_was_a_sign_of_the_ministry() -> None:
    said = "<div id='News_Body_Txt_A'><p>问:何时开放?</p><p>答:六月。</p></div>"
    titles = {"cn-mfa": "答记者问_中华人民共和国外交部", "generic": "答记者问_中华人民共和国驻北岛大使馆"}
    for adapter, title in titles.items():
        page = f"<html><head><title>{title}</title></head><body>{said}</body></html>"
        assert briefparse.parse(page.encode()).metadata.adapter == adapter


ASKED, SAID = "Is the pier open to all of us?", "It is open to all from today, and it stays so."


def labels_of(*lines: str, title: str = "Press conference") -> list[tuple[str | None, str]]:
    said = "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)
    briefing = briefparse.parse(f"<html><body><h1>{title}</h1>{said}</body></html>")
    return [(turn.speaker.label, str(turn.speaker.role)) for turn in briefing.turns]


def test_a_notice_and_a_footer_around_a_paragraph_of_lines_were_said() -> None:
    said = f"<p>Q: {ASKED}<br>MS. ROE: {SAID}<br>Q: To whom?<br>MS. ROE: To all.</p>"
    page = f"<div><p>We use cookies.</p></div>{said}<div><p>Call us on weekdays.</p></div>"
    briefing = briefparse.parse(f"<html><body><h1>Press conference</h1>{page}</body></html>")
    assert [turn.text for turn in briefing.turns] == [ASKED, SAID, "To whom?", "To all."]


def test_a_heading_that_stands_twice_was_a_speaker_where_labels_have_lines_of_their_own() -> None:
    turns = ("JOURNALIST", ASKED, "MINISTER ROE", SAID)
    fees = "<h2>Harbour Fees</h2>"
    labels = labels_of(*turns, fees, *turns, "<h2>Ferry Line</h2>", *turns, fees, "A new table of them is here.")
    assert labels == [("JOURNALIST", "press"), ("MINISTER ROE", "official")] * 3


def test_those_on_the_podium_who_introduce_themselves_were_askers() -> None:
    labels = labels_of(
        "MODERATOR: Good morning. Let us start.",
        f"JANE ROE: Good morning. I am Jane Roe, and I run the ferry line. {SAID}",
        f"IDA LUND: Hello, I am Ida Lund from the harbour. {SAID}",
        "MODERATOR: Now the questions.",
        f"Q: {ASKED}",
        "JANE ROE: It is.",
        "Q: To whom?",
        "IDA LUND: To all.",
    )
    assert dict(labels) == {
        "MODERATOR": "moderator",
        "JANE ROE": "official",
        "IDA LUND": "official",
        "Q": "press",
    }


def test_one_of_two_on_a_podium_who_speaks_first_was_a_chair() -> None:
    labels = labels_of(
        f"JANE ROE: Good morning. I am Jane Roe, and I run the ferry line. {SAID}",
        f"IDA LUND: Hello from the harbour. {SAID}",
        "OLE HOLM: Is it open?",
        "JANE ROE: It is.",
        "PER DAHL: To whom?",
        "IDA LUND: To all.",
    )
    assert [role for _, role in labels] == ["official", "official", "press", "official", "press", "official"]


def test_headlines_that_start_with_a_union_were_speakers_with_initials() -> None:
    lines = [
        f"{union} {who} speaks on the pier" for who in ("President", "Envoy", "Host") for union in ("US", "UK", "EU")
    ]
    with pytest.raises(briefparse.NotABriefingError):
        labels_of(*lines, "UN Envoy asks: what next for the pier?", title="Press briefings")


def test_a_list_of_one_point_was_a_heading() -> None:
    briefing = briefparse.parse(
        f"<h1>Press conference</h1><p>Q: {ASKED}</p><p>MS. ROE: It has one aim:</p><p>* cheaper ferries for all</p>"
        "<p>Q: Is that all?</p><p>MS. ROE: It is.</p>"
    )
    assert briefing.turns[1].text == "It has one aim:\n\n* cheaper ferries for all"


def test_counted_parts_of_an_answer_were_askers_where_the_questions_are_in_bold() -> None:
    labels = labels_of(
        "<p><b>What are the plans for the pier, and who pays for them?</b></p>",
        "1. Fees: who pays them? All do.",
        "2. Ships: who owns them? The line does.",
        "3. Piers: who builds them? We do.",
        "<p><b>Is that all there is to the plan of the line?</b></p>",
        "It is all.",
        title="Interview with Jane Roe",
    )
    assert labels == [(None, "press"), (None, "official")] * 2


def test_a_bracket_around_a_space_stopped_the_parse() -> None:
    assert labels_of(f"Q: {ASKED}", f"MS. ROE: {SAID}", "( )", "(\u3000) And it stays so.") == [
        ("Q", "press"),
        ("MS. ROE", "official"),
    ]
