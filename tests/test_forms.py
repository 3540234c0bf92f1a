"""Label forms of many languages and houses, read without an adapter; forms as documented, words invented."""

from __future__ import annotations

import re

import pytest

import briefparse
from briefparse.lexicon import lexicon_for
from briefparse.names import speaker_of

P, O, M = "press", "official", "moderator"  # noqa: E741 - a table reads better so
Row = tuple[str, str, list[str], list[tuple[str | None, str, str]]]

FORMS: list[Row] = [
    ("French ministry, dashes", "fr",
     ["Q - Quelle est la position sur le port du nord ?", "R - Nous y travaillons depuis hier.", "La situation est connue.",
      "Q - Et le sud ?", "R - De même."],
     [("Q", P, "Quelle"), ("R", O, "Nous"), ("Q", P, "Et"), ("R", O, "De")]),
    ("French, space before the colon", "fr",
     ["Question : Quelle est la position sur le port ?", "Le Ministre : Nous y travaillons.", "Question : Et le sud ?",
      "Le Ministre : De même."],
     [("Question", P, "Quelle"), ("Le Ministre", O, "Nous"), ("Question", P, "Et"), ("Le Ministre", O, "De")]),
    ("German press conference, labels on their own line", "de",
     ["Vorsitzende Hamburg", "Guten Tag. Wir beginnen mit der Pressekonferenz.", "Frage", "Wann fährt die Fähre wieder?",
      "SRS Hille", "Sie fährt im Juni wieder.", "Zusatzfrage", "Wer bezahlt den Pier?", "Wagner (AA)", "Das ist der Fonds.",
      "Frage", "Und die Inseln?", "Wagner (AA)", "Die sind einverstanden."],
     [("Vorsitzende Hamburg", M, "Guten"), ("Frage", P, "Wann"), ("SRS Hille", O, "Sie"), ("Zusatzfrage", P, "Wer"),
      ("Wagner (AA)", O, "Das"), ("Frage", P, "Und"), ("Wagner (AA)", O, "Die")]),
    ("German, older, inline", "de",
     ["Frage: Wann fährt die Fähre wieder?", "StS Seibold: Sie fährt im Juni.", "FRAGE HOENIG: Und dann?", "WAGNER (AA): Das sehen wir."],
     [("Frage", P, "Wann"), ("StS Seibold", O, "Sie"), ("FRAGE HOENIG", P, "Und"), ("WAGNER (AA)", O, "Das")]),
    ("Spanish council of ministers", "es",
     ["Portavoz.- Buenos días. Empezamos con el informe del puerto.", "P.- ¿Cuándo sale el barco?", "Portavoz.- En junio.",
      "Pregunta.- ¿Y quién paga?", "Portavoz.- El fondo."],
     [("Portavoz", O, "Buenos"), ("P", P, "¿Cuándo"), ("Portavoz", O, "En"), ("Pregunta", P, "¿Y"), ("Portavoz", O, "El")]),
    ("Arabic", "ar",
     ["سؤال: متى يعود العمل في الميناء؟", "الوزير: في شهر يونيو.", "سؤال: ومن يدفع؟", "الوزير: الصندوق المشترك."],
     [("سؤال", P, "متى"), ("الوزير", O, "في"), ("سؤال", P, "ومن"), ("الوزير", O, "الصندوق")]),
    ("Turkish capitals", "tr",
     ["SORU: Feribot ne zaman çalışacak?", "BAKAN FİDANLI: Haziran ayında.", "SORU: Kim ödeyecek?", "BAKAN FİDANLI: Ortak fon."],
     [("SORU", P, "Feribot"), ("BAKAN FİDANLI", O, "Haziran"), ("SORU", P, "Kim"), ("BAKAN FİDANLI", O, "Ortak")]),
    ("Ukrainian", "uk",
     ["Запитання: Коли відкриється порт?", "Речник: У червні.", "Запитання: Хто платить?", "Речник: Спільний фонд."],
     [("Запитання", P, "Коли"), ("Речник", O, "У"), ("Запитання", P, "Хто"), ("Речник", O, "Спільний")]),
    ("Portuguese", "pt",
     ["Jornalista: Quando abre o porto?", "Presidente Souza: Em junho.", "Jornalista: Quem paga?", "Presidente Souza: O fundo."],
     [("Jornalista", P, "Quando"), ("Presidente Souza", O, "Em"), ("Jornalista", P, "Quem"), ("Presidente Souza", O, "O")]),
    ("Japanese prime minister, round brackets on their own line", "ja",
     ["（内閣広報官）", "それでは会見を始めます。", "（記者）", "再開はいつですか。", "（林総理）", "六月です。"],
     [("内閣広報官", M, "それ"), ("記者", P, "再開"), ("林総理", O, "六月")]),
    ("Indian weekly briefing, first names", "en",
     ["Shri Arun Bag, Official Spokesperson: Good afternoon friends. We begin.", "Sidhant: When will the pier open?",
      "Shri Arun Bag, Official Spokesperson: In June.", "Vineet: And who pays for it?", "Shri Arun Bag, Official Spokesperson: We do."],
     [("Shri Arun Bag, Official Spokesperson", O, "Good"), ("Sidhant", P, "When"), ("Shri Arun Bag, Official Spokesperson", O, "In"),
      ("Vineet", P, "And"), ("Shri Arun Bag, Official Spokesperson", O, "We")]),
    ("Alliance, name and office once, then the name", "en",
     ["JENS ROE (Secretary General): Good afternoon. We met today.", "QUESTION: When will it open?", "JENS ROE: In June.",
      "QUESTION: Who pays?", "JENS ROE: All allies."],
     [("JENS ROE (Secretary General)", O, "Good"), ("QUESTION", P, "When"), ("JENS ROE", O, "In"), ("QUESTION", P, "Who"),
      ("JENS ROE", O, "All")]),
    ("Outlets as askers", "en",
     ["CCTV: When does it open?", "Lin Fang: In June.", "AFP: Who pays?", "Lin Fang: All of us.", "China Daily: Is that true?", "Lin Fang: Yes."],
     [("CCTV", P, "When"), ("Lin Fang", O, "In"), ("AFP", P, "Who"), ("Lin Fang", O, "All"), ("China Daily", P, "Is"), ("Lin Fang", O, "Yes.")]),
    ("Questions in bold, answers without a label", "en",
     ["Good afternoon to all of you and welcome to this press conference.", "<b>Q. When will it open this year?</b>",
      "It will open in June, as far as I know.", "<b>Q. And who pays for all that?</b>", "The Union does, of course."],
     [(None, O, "Good"), ("Q", P, "When"), (None, O, "It"), ("Q", P, "And"), (None, O, "The")]),
    ("Questions that only bold marks", "en",
     ["Good afternoon to all of you and welcome to this press conference.", "<strong>Will rates change this year or next year?</strong>",
      "We never precommit, as you know well.", "<strong>And after that, what will happen?</strong>", "We shall see."],
     [(None, O, "Good"), (None, P, "Will"), (None, O, "We"), (None, P, "And"), (None, O, "We")]),
    ("Vietnamese ministry, numbered questions by outlet, answers without a label", "vi",
     ["I. THÔNG BÁO", "1. Bộ trưởng Ngoại giao Norland thăm Osten", "Nhận lời mời, Bộ trưởng Norland sẽ thăm Osten trong tháng này.",
      "II. TRẢ LỜI CÂU HỎI", "1. Sputnik: Xin cho biết bao giờ bến cảng phía bắc được mở lại?", "Bến cảng sẽ mở lại vào tháng sáu.",
      "Chúng tôi đã thông báo cho các bên.", "2. Tân Hoa Xã: Ai trả chi phí cho việc đó?", "Quỹ chung của các nước sẽ trả.",
      "3. Báo Thanh niên: Khi nào tàu chạy lại?", "Tàu sẽ chạy lại vào mùa thu.", "4. Sputnik: Và tàu nào?", "Tàu của các nước."],
     [(None, O, "Nhận"), ("Sputnik", P, "Xin"), (None, O, "Bến"), ("Tân Hoa Xã", P, "Ai"), (None, O, "Quỹ"),
      ("Báo Thanh niên", P, "Khi"), (None, O, "Tàu"), ("Sputnik", P, "Và"), (None, O, "Tàu")]),
    ("Vietnamese radio, the asker in bold", "vi",
     ["<b>PV: Thưa Bộ trưởng, khi nào bến cảng được mở lại?</b>", "<b>Bộ trưởng Lê Văn Hòm:</b> Chúng tôi đã làm việc này từ hôm qua.",
      "Tình hình đã rõ.", "<b>PV: Và ai sẽ trả chi phí?</b>", "<b>Bộ trưởng Lê Văn Hòm:</b> Quỹ chung của các tỉnh."],
     [("PV", P, "Thưa"), ("Bộ trưởng Lê Văn Hòm", O, "Chúng"), ("PV", P, "Và"), ("Bộ trưởng Lê Văn Hòm", O, "Quỹ")]),
    ("Vietnamese press conference, outlets and offices with names", "vi",
     ["Người điều phối: Xin mời các phóng viên đặt câu hỏi cho Bộ trưởng.", "Thông tấn xã Việt Nam: Khi nào bến cảng được mở lại?",
      "Bộ trưởng Mai Văn Hòm: Trong tháng sáu.", "Báo Tuổi trẻ: Ai trả chi phí cho việc đó?", "Bộ trưởng Mai Văn Hòm: Quỹ chung.",
      "Phóng viên hỏi thêm: Có đúng như vậy không?", "Thứ trưởng Bộ Tài chính Vũ Thị Osten: (cười) Đúng như vậy."],
     [("Người điều phối", M, "Xin"), ("Thông tấn xã Việt Nam", P, "Khi"), ("Bộ trưởng Mai Văn Hòm", O, "Trong"),
      ("Báo Tuổi trẻ", P, "Ai"), ("Bộ trưởng Mai Văn Hòm", O, "Quỹ"), ("Phóng viên hỏi thêm", P, "Có"),
      ("Thứ trưởng Bộ Tài chính Vũ Thị Osten", O, "(cười)")]),
    ("Vietnamese, words for question and answer", "vi",
     ["Câu hỏi: Khi nào bến cảng được mở lại?", "Trả lời: Trong tháng sáu.", "Hỏi: Ai sẽ trả chi phí cho việc này?",
      "Đáp: Quỹ chung của các nước."],
     [("Câu hỏi", P, "Khi"), ("Trả lời", O, "Trong"), ("Hỏi", P, "Ai"), ("Đáp", O, "Quỹ")]),
    ("Indonesian presidency, labels on their own line without a colon", "id",
     ["Presiden Republik Indonesia (Arif Holm)", "Selamat sore. Pelabuhan itu akan dibuka lagi pada bulan Juni.", "Wartawan",
      "Kapan kapal itu bisa jalan lagi, Pak?", "Presiden Republik Indonesia (Arif Holm)", "Ya, pada bulan Juni.", "Wartawan asing",
      "And who pays for it?", "Presiden Republik Indonesia (Arif Holm)", "Kita semua dengan dana bersama.", "Wartawan",
      "(Audio tidak jelas)", "Presiden Republik Indonesia (Arif Holm)", "Ya, itu yang sudah saya sampaikan."],
     [("Presiden Republik Indonesia (Arif Holm)", O, "Selamat"), ("Wartawan", P, "Kapan"),
      ("Presiden Republik Indonesia (Arif Holm)", O, "Ya"), ("Wartawan asing", P, "And"),
      ("Presiden Republik Indonesia (Arif Holm)", O, "Kita"), ("Wartawan", P, "(Audio"),
      ("Presiden Republik Indonesia (Arif Holm)", O, "Ya")]),
    ("Indonesian presidency, bold labels on their own line", "id",
     ["<strong>Wartawan:</strong>", "Pak, kapan kapal itu bisa jalan lagi?", "<strong>Presiden RI:</strong>",
      "Kapal itu akan jalan pada bulan Juni.", "<strong>Wartawan:</strong>", "Dan siapa yang akan membayar?",
      "<strong>Presiden Arif Holm:</strong>", "Kita dengan dana bersama."],
     [("Wartawan", P, "Pak"), ("Presiden RI", O, "Kapal"), ("Wartawan", P, "Dan"), ("Presiden Arif Holm", O, "Kita")]),
    ("Indonesian interview, letters that the first labels explain", "id",
     ["Pertanyaan (P): Kapan kapal itu bisa jalan lagi, Bu?", "Jawaban (J): Pada bulan Juni, karena dana itu sudah ada.",
      "P: Dan siapa yang akan membayar?", "J: Kita semua dengan dana bersama."],
     [("Pertanyaan (P)", P, "Kapan"), ("Jawaban (J)", O, "Pada"), ("P", P, "Dan"), ("J", O, "Kita")]),
    ("Indonesian ministry, moderator, outlets and an office with a name", "id",
     ["Moderator: Selamat pagi. Silakan untuk pertanyaan dari rekan-rekan.", "Kompas TV: Kapan kapal itu bisa jalan lagi?",
      "Juru Bicara Kementerian Luar Negeri Ida Holm: Pada bulan Juni, dan itu sudah kami sampaikan.", "Antara: Siapa yang akan membayar?",
      "Juru Bicara Kementerian Luar Negeri Ida Holm: Kita dengan dana bersama. (tertawa)"],
     [("Moderator", M, "Selamat"), ("Kompas TV", P, "Kapan"), ("Juru Bicara Kementerian Luar Negeri Ida Holm", O, "Pada"),
      ("Antara", P, "Siapa"), ("Juru Bicara Kementerian Luar Negeri Ida Holm", O, "Kita")]),
    ("Malay, words for question and answer on their own line", "ms",
     ["Soalan:", "Bilakah jeti di utara itu akan dibuka kepada orang ramai?", "Jawapan:", "Pada bulan Jun, kerana kerajaan telah bersedia.",
      "Soalan:", "Siapakah yang membayar kerja itu?", "Jawapan:", "Dana bersama, iaitu daripada semua negeri."],
     [("Soalan", P, "Bilakah"), ("Jawapan", O, "Pada"), ("Soalan", P, "Siapakah"), ("Jawapan", O, "Dana")]),
    ("Malay press conference in capitals", "ms",
     ["PENGERUSI MAJLIS: Sila kemukakan soalan kepada Perdana Menteri.", "WARTAWAN: Bilakah jeti itu akan dibuka?",
      "PERDANA MENTERI: Pada bulan Jun. [Ketawa]", "SINAR HARIAN: Siapa yang membayar?",
      "PERDANA MENTERI: Dana bersama, iaitu daripada kerajaan negeri.", "SOALAN SUSULAN: Adakah itu betul?", "PERDANA MENTERI: Ya, telah diputuskan."],
     [("PENGERUSI MAJLIS", M, "Sila"), ("WARTAWAN", P, "Bilakah"), ("PERDANA MENTERI", O, "Pada"), ("SINAR HARIAN", P, "Siapa"),
      ("PERDANA MENTERI", O, "Dana"), ("SOALAN SUSULAN", P, "Adakah"), ("PERDANA MENTERI", O, "Ya")]),
    ("Hindi weekly briefing, first names that differ in their vowels", "hi",
     ["श्री अरुण होल्म, आधिकारिक प्रवक्ता: आप सभी को नमस्कार। इस सप्ताह की ब्रीफिंग में स्वागत है।", "रवि : उत्तर का घाट फिर से कब खुलेगा?",
      "श्री अरुण होल्म, आधिकारिक प्रवक्ता: जून में।", "राव : और पैसा कौन देगा?", "श्री अरुण होल्म, आधिकारिक प्रवक्ता: साझा कोष से।"],
     [("श्री अरुण होल्म, आधिकारिक प्रवक्ता", O, "आप"), ("रवि", P, "उत्तर"), ("श्री अरुण होल्म, आधिकारिक प्रवक्ता", O, "जून"),
      ("राव", P, "और"), ("श्री अरुण होल्म, आधिकारिक प्रवक्ता", O, "साझा")]),
    ("Hindi briefing, the office before the name, bold, a space before the colon", "hi",
     ["<b>आधिकारिक प्रवक्ता, श्री अरुण होल्म :</b>मित्रों, नमस्कार! मेरे पास कोई घोषणा नहीं है।", "<b>प्रश्न :</b>उत्तर का घाट कब खुलेगा?",
      "<b>आधिकारिक प्रवक्ता, श्री अरुण होल्म :</b>जून में।", "<b>प्रश्न जारी :</b>और पैसा कौन देगा?",
      "<b>आधिकारिक प्रवक्ता, श्री अरुण होल्म :</b>साझा कोष। (हँसी)"],
     [("आधिकारिक प्रवक्ता, श्री अरुण होल्म", O, "मित्रों"), ("प्रश्न", P, "उत्तर"), ("आधिकारिक प्रवक्ता, श्री अरुण होल्म", O, "जून"),
      ("प्रश्न जारी", P, "और"), ("आधिकारिक प्रवक्ता, श्री अरुण होल्म", O, "साझा")]),
    ("Hindi, words for question and answer", "hi",
     ["सवाल: क्या घाट खुल गया है?", "जवाब: हाँ, वह जून में खुल गया।", "सवाल: पैसा किसने दिया?", "जवाब: साझा कोष ने।"],
     [("सवाल", P, "क्या"), ("जवाब", O, "हाँ"), ("सवाल", P, "पैसा"), ("जवाब", O, "साझा")]),
    ("Hindi press conference, moderator, outlets and ministers", "hi",
     ["संचालक: अब हम प्रश्नों पर चलेंगे।", "दूरदर्शन: घाट कब खुलेगा?", "विदेश मंत्री: जून में।", "पीटीआई भाषा: पैसा कौन देगा?",
      "वित्त मंत्री सुश्री इंदु होल्म: साझा कोष।", "पत्रकार: क्या यह सच है?", "विदेश मंत्री: हाँ।"],
     [("संचालक", M, "अब"), ("दूरदर्शन", P, "घाट"), ("विदेश मंत्री", O, "जून"), ("पीटीआई भाषा", P, "पैसा"),
      ("वित्त मंत्री सुश्री इंदु होल्म", O, "साझा"), ("पत्रकार", P, "क्या"), ("विदेश मंत्री", O, "हाँ")]),
    ("Thai, question and answer, a space before the colon", "th",
     ["ถาม : ท่าเรือทางเหนือจะเปิดเมื่อไร", "ตอบ : ในเดือนมิถุนายน", "คำถาม : ใครเป็นผู้จ่าย", "คำตอบ : กองทุนร่วม"],
     [("ถาม", P, "ท่าเรือ"), ("ตอบ", O, "ในเดือน"), ("คำถาม", P, "ใคร"), ("คำตอบ", O, "กองทุน")]),
    ("Thai press conference, compounds that start with the function", "th",
     ["ผู้ดำเนินการแถลงข่าว: สวัสดีครับ เชิญท่านรัฐมนตรี", "ผู้สื่อข่าวสายการเมือง: ท่าเรือทางเหนือจะเปิดเมื่อไร",
      "รัฐมนตรีว่าการกระทรวงท่าเรือ: ในเดือนมิถุนายนครับ", "ไทยรัฐ: ใครเป็นผู้จ่าย", "นายอรุณ โฮล์ม อธิบดีกรมท่าเรือ: กองทุนร่วมครับ (หัวเราะ)",
      "ผู้สื่อข่าวถามต่อ: แน่ใจหรือ", "พล.อ.อรุณ โฮล์ม: แน่ใจครับ"],
     [("ผู้ดำเนินการแถลงข่าว", M, "สวัสดี"), ("ผู้สื่อข่าวสายการเมือง", P, "ท่าเรือ"), ("รัฐมนตรีว่าการกระทรวงท่าเรือ", O, "ในเดือน"),
      ("ไทยรัฐ", P, "ใคร"), ("นายอรุณ โฮล์ม อธิบดีกรมท่าเรือ", O, "กองทุน"), ("ผู้สื่อข่าวถามต่อ", P, "แน่ใจ"), ("พล.อ.อรุณ โฮล์ม", O, "แน่ใจ")]),
    ("Thai, bold labels", "th",
     ["<b>ผู้สื่อข่าว:</b> ท่าเรือทางเหนือจะเปิดเมื่อไร", "<b>นายกรัฐมนตรี:</b> ในเดือนมิถุนายนครับ", "<b>ผู้สื่อข่าว:</b> ใครเป็นผู้จ่าย",
      "<b>นายกรัฐมนตรี:</b> กองทุนร่วมครับ"],
     [("ผู้สื่อข่าว", P, "ท่าเรือ"), ("นายกรัฐมนตรี", O, "ในเดือน"), ("ผู้สื่อข่าว", P, "ใคร"), ("นายกรัฐมนตรี", O, "กองทุน")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraphs", "want"), [row[1:] for row in FORMS], ids=[row[0] for row in FORMS])
def test_form(language: str, paragraphs: list[str], want: list[tuple[str | None, str, str]]) -> None:
    page = (
        "<html><body><h1>Briefing</h1><div>" + "".join(f"<p>{text}</p>" for text in paragraphs) + "</div></body></html>"
    )
    briefing = briefparse.parse(page)
    assert language == briefing.metadata.language
    assert [(label, role) for label, role, _ in want] == [
        (turn.speaker.label, turn.speaker.role) for turn in briefing.turns
    ]
    assert all(turn.text.startswith(start) for turn, (_, _, start) in zip(briefing.turns, want, strict=True))


#: Forms that are told without their markup.
AS_TEXT = [row for row in FORMS if row[1] in {"hi", "id", "ms", "th", "vi"}]


@pytest.mark.parametrize(
    ("language", "paragraphs", "want"), [row[1:] for row in AS_TEXT], ids=[row[0] for row in AS_TEXT]
)
def test_form_as_plain_text(language: str, paragraphs: list[str], want: list[tuple[str | None, str, str]]) -> None:
    briefing = briefparse.parse("\n\n".join(re.sub("</?(?:b|strong)>", "", text) for text in paragraphs))
    assert language == briefing.metadata.language
    assert [(label, role) for label, role, _ in want] == [
        (turn.speaker.label, turn.speaker.role) for turn in briefing.turns
    ]
    assert all(turn.text.startswith(start) for turn, (_, _, start) in zip(briefing.turns, want, strict=True))


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [
        ("vi", "Nội dung Họp báo thường kỳ lần thứ 3 năm 2031", "press_conference"),
        ("vi", "Người phát ngôn trả lời câu hỏi của phóng viên về bến cảng", "media_questions"),
        ("vi", "Bộ trưởng Holm trả lời phỏng vấn báo chí", "interview"),
        ("vi", "Tuyên bố chung về bến cảng", "statement"),
        ("vi", "Diễn văn của Thủ tướng tại lễ mở cảng", "speech"),
        ("id", "Keterangan Pers Presiden Republik Indonesia di Osten, 4 Oktober 2031", "press_conference"),
        ("id", "Press Briefing Menlu RI", "briefing"),
        ("id", "Wawancara Khusus dengan Menteri Ida Holm", "interview"),
        ("id", "Sambutan Presiden pada Pembukaan Pelabuhan", "remarks"),
        ("ms", "Sidang Media Khas Perdana Menteri", "press_conference"),
        ("ms", "Sesi Soal Jawab bersama Perdana Menteri", "media_questions"),
        ("ms", "Teks Ucapan Menteri Kewangan", "speech"),
        ("hi", "आधिकारिक प्रवक्ता द्वारा साप्ताहिक मीडिया ब्रीफिंग का प्रतिलेख (जुलाई 21, 2031)", "briefing"),
        ("hi", "विदेश मंत्री का समाचार पत्र को साक्षात्कार", "interview"),
        ("hi", "घाट पर मीडिया के प्रश्नों के उत्तर", "media_questions"),
        ("th", "สรุปการแถลงข่าวประจำสัปดาห์ วันพุธที่ ๑๒ ตุลาคม ๒๕๖๕", "press_conference"),
        ("th", "คำให้สัมภาษณ์ของรัฐมนตรี", "interview"),
        ("th", "แถลงการณ์ร่วมเรื่องท่าเรือ", "statement"),
    ],
)
def test_kind(language: str, title: str, kind: str) -> None:
    assert kind == lexicon_for(language).kind_of(title)


@pytest.mark.parametrize(
    ("language", "label", "name", "office"),
    [
        ("vi", "Thứ trưởng Bộ Tài chính Vũ Thị Osten", "Vũ Thị Osten", "Thứ trưởng Bộ Tài chính"),
        ("id", "Menteri Luar Negeri Ida Holm", "Ida Holm", "Menteri Luar Negeri"),
        ("hi", "श्री अरुण होल्म, आधिकारिक प्रवक्ता", "अरुण होल्म", "आधिकारिक प्रवक्ता"),
        ("th", "นายอรุณ โฮล์ม อธิบดีกรมสารนิเทศ", "นายอรุณ โฮล์ม", "อธิบดีกรมสารนิเทศ"),
        ("th", "นายกรัฐมนตรี อรุณ โฮล์ม", "อรุณ โฮล์ม", "นายกรัฐมนตรี"),
        ("th", "พล.อ.อรุณ โฮล์ม", "พล.อ.อรุณ โฮล์ม", None),
    ],
)
def test_name_and_office(language: str, label: str, name: str, office: str | None) -> None:
    lexicon = lexicon_for(language)
    speaker = speaker_of(label, *lexicon.role_of(label), lexicon)
    assert (speaker.role, speaker.name, speaker.office) == (O, name, office)


#: Under a title with its kind word: what that says, and the turns.
Titled = tuple[str, str, str, str, list[str], list[tuple[str, str, str]]]

TITLED: list[Titled] = [
    ("Italian press conference, capitals", "it", "Conferenza stampa del Presidente del Consiglio", "press_conference",
     ["DOMANDA: Quando riapre il molo di Halmar?",
      "PRESIDENTE ROVELLI: Il molo riapre a giugno, come abbiamo detto.", "DOMANDA: E chi paga i lavori?",
      "PRESIDENTE ROVELLI: Li paga il fondo comune. (Applausi)"],
     [("DOMANDA", P, "Quando"), ("PRESIDENTE ROVELLI", O, "Il molo"), ("DOMANDA", P, "E chi"),
      ("PRESIDENTE ROVELLI", O, "Li paga")]),
    ("Italian, letters and dashes", "it", "Briefing", "briefing",
     ["D. – Quando riapre il molo di Halmar?", "R. – Riapre a giugno, come abbiamo detto alla stampa.",
      "D. – E chi paga i lavori?", "R. – Li paga il fondo comune della regione."],
     [("D", P, "Quando"), ("R", O, "Riapre"), ("D", P, "E chi"), ("R", O, "Li paga")]),
    ("Italian interview, bold labels", "it", "Briefing", "briefing",
     ["<strong>Giornalista:</strong> Ministro, quando riapre il molo di Halmar?",
      "<strong>Ministro Rovelli:</strong> Riapre a giugno, non prima.",
      "<strong>Giornalista:</strong> E gli abitanti che cosa dicono?",
      "<strong>Ministro Rovelli:</strong> Sono contenti anche loro."],
     [("Giornalista", P, "Ministro"), ("Ministro Rovelli", O, "Riapre"), ("Giornalista", P, "E gli"),
      ("Ministro Rovelli", O, "Sono")]),
    ("Italian, office in small letters before the name", "it", "Briefing", "briefing",
     ["Moderatrice: Buongiorno a tutti, iniziamo con il molo di Halmar.",
      "Ministro degli Esteri Aldo Rovelli: Il molo riapre a giugno.",
      "Nadia Ferri, ANSA: E chi paga i lavori della diga?",
      "Ministro degli Esteri Aldo Rovelli: Li paga il fondo comune.",
      "Ugo Sala, Il Sole 24 Ore: Anche per le isole?", "Ministro degli Esteri Aldo Rovelli: Anche per le isole."],
     [("Moderatrice", M, "Buongiorno"), ("Ministro degli Esteri Aldo Rovelli", O, "Il molo"),
      ("Nadia Ferri, ANSA", P, "E chi"), ("Ministro degli Esteri Aldo Rovelli", O, "Li paga"),
      ("Ugo Sala, Il Sole 24 Ore", P, "Anche"), ("Ministro degli Esteri Aldo Rovelli", O, "Anche")]),
    ("Dutch literal text, capitals alone on the line", "nl", "Letterlijke tekst persconferentie na ministerraad 3 mei 2031", "press_conference",
     ["Letterlijke tekst van de persconferentie van minister-president Wolters na afloop van de ministerraad op 3 mei 2031.",
      "WOLTERS", "Goedemiddag. We hebben vandaag in het kabinet gesproken over de veerboot en over de pier.",
      "JOURNALIST", "Wanneer gaat de veerboot weer varen?", "WOLTERS", "In juni, als het aan ons ligt.",
      "JOURNALIST", "En wie gaat dat betalen?", "WOLTERS", "Dat betaalt het fonds."],
     [("WOLTERS", O, "Goedemiddag"), ("JOURNALIST", P, "Wanneer"), ("WOLTERS", O, "In juni"),
      ("JOURNALIST", P, "En wie"), ("WOLTERS", O, "Dat")]),
    ("Dutch literal text, outlets", "nl", "Letterlijke tekst persconferentie na ministerraad 3 mei 2031", "press_conference",
     ["WOLTERS", "Goedemiddag. We hebben vandaag in het kabinet gesproken over de veerboot en over de pier.", "NOS",
      "Wanneer gaat de veerboot weer varen?", "WOLTERS", "In juni, als het aan ons ligt.", "RTL NIEUWS",
      "En wie gaat dat betalen?", "WOLTERS", "Dat betaalt het fonds.", "NOS", "Ook voor de eilanden?", "WOLTERS",
      "Ook voor de eilanden."],
     [("WOLTERS", O, "Goedemiddag"), ("NOS", P, "Wanneer"), ("WOLTERS", O, "In juni"), ("RTL NIEUWS", P, "En wie"),
      ("WOLTERS", O, "Dat"), ("NOS", P, "Ook"), ("WOLTERS", O, "Ook")]),
    ("Dutch, inline", "nl", "Briefing", "briefing",
     ["Minister-president Wolters: Goedemiddag. We hebben vandaag over de veerboot gesproken.",
      "Vraag: Wanneer gaat de veerboot weer varen?",
      "Minister-president Wolters: In juni, als het aan ons ligt. (Gelach)",
      "Vervolgvraag: En wie gaat dat betalen?", "Minister-president Wolters: Dat betaalt het fonds."],
     [("Minister-president Wolters", O, "Goedemiddag"), ("Vraag", P, "Wanneer"),
      ("Minister-president Wolters", O, "In juni"), ("Vervolgvraag", P, "En wie"),
      ("Minister-president Wolters", O, "Dat")]),
    ("Dutch interview V/A", "nl", "Briefing", "briefing",
     ["V: Wanneer gaat de veerboot weer varen?", "A: In juni, als het aan ons ligt.", "V: En wie gaat dat betalen?",
      "A: Dat betaalt het fonds van de eilanden."],
     [("V", P, "Wanneer"), ("A", O, "In juni"), ("V", P, "En wie"), ("A", O, "Dat")]),
    ("Polish, words", "pl", "Konferencja prasowa", "press_conference",
     ["Rzecznik: Dzień dobry państwu. Zaczynamy od portu w Halmarze.", "Dziennikarz: Kiedy prom znowu popłynie?",
      "Rzecznik: W czerwcu, jak już mówiliśmy. (śmiech)", "Dziennikarka: A kto za to zapłaci?",
      "Rzecznik: Zapłaci wspólny fundusz."],
     [("Rzecznik", O, "Dzień"), ("Dziennikarz", P, "Kiedy"), ("Rzecznik", O, "W czerwcu"),
      ("Dziennikarka", P, "A kto"), ("Rzecznik", O, "Zapłaci")]),
    ("Polish president, office and name", "pl", "Wywiad Prezydenta RP", "interview",
     ["<b>Beata Zawilska:</b> Panie Prezydencie, kiedy prom znowu popłynie?",
      "<b>Prezydent RP Jan Morski:</b> W czerwcu, jak już mówiliśmy.", "<b>Beata Zawilska:</b> A kto za to zapłaci?",
      "<b>Prezydent RP Jan Morski:</b> Zapłaci wspólny fundusz."],
     [("Beata Zawilska", P, "Panie"), ("Prezydent RP Jan Morski", O, "W czerwcu"), ("Beata Zawilska", P, "A kto"),
      ("Prezydent RP Jan Morski", O, "Zapłaci")]),
    ("Polish, small office", "pl", "Briefing", "briefing",
     ["Prowadząca: Dzień dobry państwu, zaczynamy konferencję o porcie.",
      "Minister spraw zagranicznych Jan Morski: Prom popłynie w czerwcu, tak jak było to zapowiedziane.",
      "Pytanie: A kto za to zapłaci?", "Minister spraw zagranicznych Jan Morski: Zapłaci wspólny fundusz."],
     [("Prowadząca", M, "Dzień"), ("Minister spraw zagranicznych Jan Morski", O, "Prom"), ("Pytanie", P, "A kto"),
      ("Minister spraw zagranicznych Jan Morski", O, "Zapłaci")]),
    ("Polish radio, full names then initials", "pl", "Wywiad z ministrem Janem Morskim", "interview",
     ["Marek Zawilski: Gościem jest minister Jan Morski. Dzień dobry.", "Jan Morski: Dzień dobry, kłaniam się.",
      "M.Z.: Kiedy prom znowu popłynie?", "J.M.: W czerwcu, jak już mówiliśmy.", "M.Z.: A kto za to zapłaci?",
      "J.M.: Zapłaci wspólny fundusz.", "M.Z.: Czy także wyspy?", "J.M.: Także wyspy, bo są w nim od roku."],
     [("Marek Zawilski", P, "Gościem"), ("Jan Morski", O, "Dzień"), ("M.Z", P, "Kiedy"), ("J.M", O, "W czerwcu"),
      ("M.Z", P, "A kto"), ("J.M", O, "Zapłaci"), ("M.Z", P, "Czy"), ("J.M", O, "Także")]),
    ("Czech government, name and post", "cs", "Tisková konference po jednání vlády, 3. května 2031", "press_conference",
     ["Vojtěch Lipka, tiskový mluvčí vlády: Dobré odpoledne, vítejte na tiskové konferenci po jednání vlády.",
      "Jana Bártová, předsedkyně vlády: Dobrý den. Mluvili jsme o přístavu a o trajektu, který jsme schválili.",
      "Novinář: Kdy trajekt znovu vypluje?", "Jana Bártová, předsedkyně vlády: V červnu, jak jsme už řekli.",
      "Ivo Malina, Česká televize: A kdo to zaplatí?",
      "Petr Rybář, 1. místopředseda vlády a ministr dopravy: Zaplatí to společný fond.",
      "Vojtěch Lipka, tiskový mluvčí vlády: Děkuji, na shledanou."],
     [("Vojtěch Lipka, tiskový mluvčí vlády", O, "Dobré"), ("Jana Bártová, předsedkyně vlády", O, "Dobrý"),
      ("Novinář", P, "Kdy"), ("Jana Bártová, předsedkyně vlády", O, "V červnu"),
      ("Ivo Malina, Česká televize", P, "A kdo"),
      ("Petr Rybář, 1. místopředseda vlády a ministr dopravy", O, "Zaplatí"),
      ("Vojtěch Lipka, tiskový mluvčí vlády", O, "Děkuji")]),
    ("Czech, words", "cs", "Tiskový briefing", "briefing",
     ["Moderátorka: Dobrý den, začneme přístavem v Halmaru.", "Dotaz: Kdy trajekt znovu vypluje?",
      "Ministr Rybář: V červnu, jak jsme už řekli. (smích)", "Doplňující dotaz: A kdo to zaplatí?",
      "Ministr Rybář: Zaplatí to společný fond.", "Dotaz: Také pro ostrovy?", "Ministr Rybář: Také pro ostrovy."],
     [("Moderátorka", M, "Dobrý"), ("Dotaz", P, "Kdy"), ("Ministr Rybář", O, "V červnu"),
      ("Doplňující dotaz", P, "A kdo"), ("Ministr Rybář", O, "Zaplatí"), ("Dotaz", P, "Také"),
      ("Ministr Rybář", O, "Také")]),
    ("Czech interview, bold full names", "cs", "Rozhovor prezidenta republiky", "interview",
     ["<strong>Světla Hájková:</strong> Pane prezidente, kdy trajekt znovu vypluje?",
      "<strong>Miloš Rybář:</strong> V červnu, jak jsme už řekli.",
      "<strong>Světla Hájková:</strong> A kdo to zaplatí?",
      "<strong>Miloš Rybář:</strong> Zaplatí to společný fond, který jsme schválili."],
     [("Světla Hájková", P, "Pane"), ("Miloš Rybář", O, "V červnu"), ("Světla Hájková", P, "A kdo"),
      ("Miloš Rybář", O, "Zaplatí")]),
    ("Romanian president, office and honorific", "ro", "Declarații de presă", "statement",
     ["Jurnalist: Bună dimineața, domnule Președinte! Când se redeschide portul?",
      "Președintele României, domnul Ion Marinaru: Bună dimineața! Portul se redeschide în iunie, după cum am spus.",
      "Jurnalist: Și cine plătește?", "Președintele României, domnul Ion Marinaru: Plătește fondul comun. (Râsete)"],
     [("Jurnalist", P, "Bună"), ("Președintele României, domnul Ion Marinaru", O, "Bună"), ("Jurnalist", P, "Și"),
      ("Președintele României, domnul Ion Marinaru", O, "Plătește")]),
    ("Romanian, cedilla", "ro", "Conferinţă de presă", "press_conference",
     ["Reporter: Când se redeschide portul pentru care aţi plătit?",
      "Ministrul Pescaru: În iunie, după cum am spus şi aici.", "Reporter: Şi cine plăteşte?",
      "Ministrul Pescaru: Plăteşte fondul comun."],
     [("Reporter", P, "Când"), ("Ministrul Pescaru", O, "În"), ("Reporter", P, "Şi"),
      ("Ministrul Pescaru", O, "Plăteşte")]),
    ("Romanian host, names", "ro", "Interviu cu ministrul Ana Pescaru", "interview",
     ["Realizator: Bună seara. Când se redeschide portul?", "Ana Pescaru: Bună seara! În iunie, după cum am spus.",
      "Realizator: Și cine plătește?", "Ana Pescaru: Plătește fondul comun, care este foarte mare."],
     [("Realizator", P, "Bună"), ("Ana Pescaru", O, "Bună"), ("Realizator", P, "Și"), ("Ana Pescaru", O, "Plătește")]),
    ("Slovak government, office and name, words below", "sk", "Tlačová konferencia počas rokovania vlády", "press_conference",
     ["Hovorca predsedu vlády Martin Lipa:",
      "Dámy a páni, dobrý deň. Vitajte na tlačovej konferencii po rokovaní vlády.", "Predseda vlády SR Ján Rybár:",
      "Ďakujem pekne. Dnes sme rokovali o prístave a o trajekte, ktorý sme schválili.", "Novinár:",
      "Kedy trajekt znovu vypláva?", "Predseda vlády SR Ján Rybár:", "V júni, ako sme už povedali.", "Novinárka:",
      "A kto to zaplatí?", "Predseda vlády SR Ján Rybár:", "Zaplatí to spoločný fond."],
     [("Hovorca predsedu vlády Martin Lipa", O, "Dámy"), ("Predseda vlády SR Ján Rybár", O, "Ďakujem"),
      ("Novinár", P, "Kedy"), ("Predseda vlády SR Ján Rybár", O, "V júni"), ("Novinárka", P, "A kto"),
      ("Predseda vlády SR Ján Rybár", O, "Zaplatí")]),
    ("Slovak government, name and post on its own line", "sk", "Prepis audiozáznamu tlačovej konferencie", "press_conference",
     ["Silvia Lipová, hovorkyňa vlády",
      "Vážené dámy a páni, vitajte na tlačovej besede po rokovaní vlády Slovenskej republiky.",
      "Ján Rybár, predseda vlády", "Ďakujem pekne. Dnes sme rokovali o prístave a o trajekte, ktorý sme schválili.",
      "Novinár", "Kedy trajekt znovu vypláva?", "Ján Rybár, predseda vlády", "V júni, ako sme už povedali.",
      "Novinár", "A kto to zaplatí?", "Ján Rybár, predseda vlády", "Zaplatí to spoločný fond.",
      "Silvia Lipová, hovorkyňa vlády", "Ďakujem vám za otázky."],
     [("Silvia Lipová, hovorkyňa vlády", O, "Vážené"), ("Ján Rybár, predseda vlády", O, "Ďakujem"),
      ("Novinár", P, "Kedy"), ("Ján Rybár, predseda vlády", O, "V júni"), ("Novinár", P, "A kto"),
      ("Ján Rybár, predseda vlády", O, "Zaplatí"), ("Silvia Lipová, hovorkyňa vlády", O, "Ďakujem")]),
    ("Slovak, words", "sk", "Tlačový brífing", "briefing",
     ["Moderátorka: Dobrý deň, začneme prístavom v Halmare.", "Otázka: Kedy trajekt znovu vypláva?",
      "Minister Rybár: V júni, ako sme už povedali. (smiech)", "Doplňujúca otázka: A kto to zaplatí?",
      "Minister Rybár: Zaplatí to spoločný fond."],
     [("Moderátorka", M, "Dobrý"), ("Otázka", P, "Kedy"), ("Minister Rybár", O, "V júni"),
      ("Doplňujúca otázka", P, "A kto"), ("Minister Rybár", O, "Zaplatí")]),
    ("Italian, names alone on their lines", "it", "Parole del Santo Padre ai giornalisti durante il volo", "gaggle",
     ["Padre Lombi:", "Santo Padre, benvenuto in mezzo a noi. Abbiamo due domande sul molo e sulla diga.",
      "Papa Aurelio:", "Buongiorno a tutti, e grazie per il vostro lavoro.", "Padre Lombi:",
      "Quando riapre il molo?", "Papa Aurelio:", "Riapre a giugno, come hanno detto quelli del porto."],
     [("Padre Lombi", P, "Santo"), ("Papa Aurelio", O, "Buongiorno"), ("Padre Lombi", P, "Quando"),
      ("Papa Aurelio", O, "Riapre")]),
    ("Italian, names in round brackets", "it", "Conferenza stampa del Santo Padre durante il volo", "press_conference",
     ["(Padre Lombi)", "Santo Padre, benvenuto in mezzo a noi. Abbiamo due domande sul molo e sulla diga. Come sta?",
      "(Papa Aurelio)", "Buongiorno a tutti, e grazie per il vostro lavoro.", "(Padre Lombi)",
      "Quando riapre il molo?", "(Papa Aurelio)", "Riapre a giugno, come hanno detto quelli del porto."],
     [("Padre Lombi", P, "Santo"), ("Papa Aurelio", O, "Buongiorno"), ("Padre Lombi", P, "Quando"),
      ("Papa Aurelio", O, "Riapre")]),
    ("Slovak interview, words in quotation marks", "sk", "Rozhovor s prezidentom Jánom Rybárom", "interview",
     ['Martin Lipa, moderátor:<br>"Pekný deň, pán prezident. Kedy trajekt znovu vypláva?"<br>Ján Rybár, prezident SR (hosť v štúdiu):<br>"Dobrý deň prajem. V júni, ako sme už povedali."',
      'Martin Lipa:<br>"A kto to zaplatí?"<br>Ján Rybár:<br>"Zaplatí to spoločný fond, ktorý sme schválili."'],
     [("Martin Lipa, moderátor", M, '"'), ("Ján Rybár, prezident SR (hosť v štúdiu)", O, '"'),
      ("Martin Lipa", P, '"'), ("Ján Rybár", O, '"')]),
]  # fmt: skip


@pytest.mark.parametrize("markup", [True, False], ids=["HTML", "plain"])
@pytest.mark.parametrize(
    ("language", "title", "kind", "paragraphs", "want"), [row[1:] for row in TITLED], ids=[row[0] for row in TITLED]
)
def test_form_under_its_title(
    language: str,
    title: str,
    kind: str,
    paragraphs: list[str],
    want: list[tuple[str, str, str]],
    markup: bool,  # noqa: FBT001
) -> None:
    if markup:
        body = "".join(f"<p>{text}</p>" for text in paragraphs)
        page = f"<html><body><h1>{title}</h1><div>{body}</div></body></html>"
    elif "<" in "".join(paragraphs):
        pytest.skip("its labels are told by their markup")
    else:
        page = "\n\n".join([title, *paragraphs])
    briefing = briefparse.parse(page)
    assert language == briefing.metadata.language
    if markup:
        assert kind == briefing.metadata.kind
    assert [(label, role) for label, role, _ in want] == [
        (turn.speaker.label, turn.speaker.role) for turn in briefing.turns
    ]
    assert all(turn.text.startswith(start) for turn, (_, _, start) in zip(briefing.turns, want, strict=True))
