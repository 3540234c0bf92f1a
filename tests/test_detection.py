"""Undeclared bytes are read in the encoding that their letters show."""

from __future__ import annotations

import pytest

from briefparse.source import decode

TEXTS = [
    (
        "cp1254 iso8859_9",
        "Soru: İskele bugünden itibaren açık mı?\n\nCevap: Evet, herkese açıktır. Güvenlik denetimi geçen hafta bitti. Şimdi ışık da var.\n",
    ),
    (
        "cp1252",
        "Question : La jetée est-elle ouverte dès ce matin ?\n\nRéponse : Oui, elle est ouverte à tous. Le contrôle a été achevé la semaine dernière.\n",
    ),
    ("cp1250 iso8859_2", "Pytanie: Czy molo jest otwarte?\n\nOdpowiedź: Tak, jest otwarte dla wszystkich od dziś.\n"),
    (
        "cp1250 iso8859_2",
        "Otázka: Je molo dnes otevřeno?\n\nOdpověď: Ano, od dnešního dne je přístupné všem. Kontrola skončila minulý týden.\n",
    ),
    (
        "cp1250 iso8859_2",
        "Kérdés: Nyitva van a móló?\n\nVálasz: Igen, mától mindenki előtt nyitva áll. Az ellenőrzés a múlt héten befejeződött, a gyűlés után.\n",
    ),
    (
        "iso8859_2",
        "Întrebare: Este deschis debarcaderul?\n\nRăspuns: Da, este deschis de astăzi pentru toată lumea. Verificarea s-a încheiat săptămâna trecută.\n",
    ),
    (
        "cp1250 iso8859_2",
        "Pitanje: Je li pristanište otvoreno?\n\nOdgovor: Da, od danas je otvoreno za sve. Pregled je završen prošli tjedan, češće nego što mislite.\n",
    ),
    (
        "cp1252",
        "Pregunta: ¿Está abierto el muelle?\n\nRespuesta: Sí, está abierto desde hoy para todos. La revisión terminó la semana pasada, señor.\n",
    ),
    (
        "cp1252",
        "Frage: Ist der Anleger ab heute geöffnet?\n\nAntwort: Ja, er ist für alle geöffnet. Die Prüfung wurde vorige Woche abgeschlossen.\n",
    ),
    (
        "cp1252",
        "Jornalista: O cais está aberto?\n\nMinistro: Sim, está aberto a todos. A inspeção já terminou na semana passada; não há mais restrições.\n",
    ),
    (
        "cp1252",
        "Domanda: Il molo è aperto?\n\nRisposta: Sì, è aperto da oggi a tutti. La verifica è già finita, così si può entrare.\n",
    ),
    (
        "cp1252",
        "Fråga: Är bryggan öppen?\n\nSvar: Ja, den är öppen för alla från i dag. Kontrollen avslutades förra veckan.\n",
    ),
    (
        "cp1252",
        "Spørgsmål: Er molen åben?\n\nSvar: Ja, den er åben for alle fra i dag. Kontrollen blev færdig i sidste uge.\n",
    ),
    ("cp1251 koi8_r iso8859_5 cp866", "Вопрос: Открыт ли причал?\n\nОтвет: Да, он открыт для всех.\n"),
    ("cp1251 koi8_u", "Питання: Чи відкрито причал?\n\nВідповідь: Так, його відкрито для всіх. Перевірку закінчили.\n"),
    ("cp1253 iso8859_7", "Ερώτηση: Είναι ανοιχτή η προβλήτα;\n\nΑπάντηση: Ναι, είναι ανοιχτή από σήμερα για όλους.\n"),
    ("cp1255", "שאלה: האם הרציף פתוח?\n\nתשובה: כן, הוא פתוח מהיום לכולם.\n"),
    ("cp1256 iso8859_6", "سؤال: هل الرصيف مفتوح من اليوم؟\n\nجواب: نعم، هو مفتوح للجميع.\n"),
    ("cp874", "คำถาม: ท่าเรือเปิดแล้วหรือไม่\n\nคำตอบ: เปิดตั้งแต่วันนี้\n"),
    ("shift_jis euc_jp iso2022_jp", "記者：桟橋は開いていますか。\n\n大臣：はい、本日から開いています。\n"),
    ("euc_kr", "질문: 부두는 열려 있습니까?\n\n답변: 네, 오늘부터 열려 있습니다.\n"),
    ("gb18030", "记者：码头开放吗？\n\n发言人：是的，今天开放。\n"),
    ("big5", "記者：碼頭開放嗎？\n\n發言人：是的，今天開放。\n"),
]
CASES = [(encoding, text) for encodings, text in TEXTS for encoding in encodings.split()]


@pytest.mark.parametrize(("encoding", "text"), CASES, ids=[f"{encoding}-{text[:6]}" for encoding, text in CASES])
@pytest.mark.parametrize("page", ["{}", "<html><body><p>{}</p></body></html>"], ids=["text", "page"])
def test_undeclared_bytes_are_read_in_their_encoding(encoding: str, text: str, page: str) -> None:
    data = page.format(3 * text).encode(encoding)
    assert decode(data).text == data.decode(encoding)


@pytest.mark.parametrize(("encoding", "text"), CASES, ids=[f"{encoding}-{text[:6]}" for encoding, text in CASES])
def test_a_long_head_in_ascii_says_nothing_of_the_encoding(encoding: str, text: str) -> None:
    data = ("<style>" + ".a{color:red}\n" * 900 + f"</style>\n<p>{3 * text}</p>").encode(encoding)
    assert decode(data).text == data.decode(encoding)
