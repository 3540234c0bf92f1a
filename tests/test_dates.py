"""Dates as briefings write them, and what is none."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefparse.calendars import from_solar_hijri
from briefparse.dates import DateStyle, find_date, find_dates, parse_iso
from briefparse.lexicon import lexicon_for


def style(language: str, *, day_first: bool | None = None) -> DateStyle:
    lexicon = lexicon_for(language)
    return DateStyle(lexicon.months, day_first, lexicon.solar_months)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "26 February 2013", "2013-02-26"),
        ("en", "Berlin, February 26, 2013", "2013-02-26"),
        ("en", "Sept. 13, 2012", "2012-09-13"),
        ("en", "30 September, 2026", "2026-09-30"),
        ("en", "26-02-2013, 14:53", "2013-02-26T14:53"),
        ("en", "June 13, 2019 13:20", "2019-06-13T13:20"),
        ("en", "9/25/2017, #16", "2017-09-25"),
        ("en", "New York, 24 09 2013", "2013-09-24"),
        ("en", "Thursday, October 4, 2012 2:05 p.m.", "2012-10-04T14:05"),
        ("ru", "26 февраля 2013 года", "2013-02-26"),
        ("es", "5 de marzo de 2024", "2024-03-05"),
        ("es", "Miércoles 11 de septiembre, 2019", "2019-09-11"),
        ("fr", "1er mars 2024", "2024-03-01"),
        ("de", "5. März 2024", "2024-03-05"),
        ("tr", "30 Aralık 2015", "2015-12-30"),
        ("zh", "2023年11月20日外交部发言人主持", "2023-11-20"),
        ("zh", "2023-11-20 20:00", "2023-11-20T20:00"),
        ("ja", "令和7年8月29日（金曜日）", "2025-08-29"),
        ("ja", "令和７年３月２１日", "2025-03-21"),
        ("ja", "平成29年4月7日", "2017-04-07"),
        ("ko", "2024년 12월 19일", "2024-12-19"),
        ("ar", "٥ مارس ٢٠٢٤", "2024-03-05"),
        ("uk", "25 квітня 2025 року", "2025-04-25"),
        ("pt", "5 de março de 2024", "2024-03-05"),
        ("vi", "Hà Nội, ngày 4 tháng 10 năm 2018", "2018-10-04"),
        ("vi", "4 tháng Mười 2018", "2018-10-04"),
        ("vi", "23/12/2024 lúc 15h30", "2024-12-23T15:30"),
        ("id", "Senin, 4 Oktober 2024, pukul 10.30 WIB", "2024-10-04T10:30"),
        ("id", "7 Nopember 2013", "2013-11-07"),
        ("ms", "11 Ogos 2015", "2015-08-11"),
        ("ms", "4 Mac 2024", "2024-03-04"),
        ("hi", "4 अक्टूबर 2024", "2024-10-04"),
        ("hi", "जुलाई 08, 2021", "2021-07-08"),
        ("hi", "02 जनवरी, 2020", "2020-01-02"),
        ("hi", "०५ फ़रवरी २०२४", "2024-02-05"),
        ("th", "วันพฤหัสบดีที่ ๙ ธันวาคม ๒๕๖๔ เวลา ๑๑.๐๐ น.", "2021-12-09T11:00"),
        ("th", "วันที่นำเข้าข้อมูล 9 ธ.ค. 2564", "2021-12-09"),
        ("th", "วันที่ 5 มีนาคม พ.ศ. 2567", "2024-03-05"),
        ("th", "23/12/2564", "2021-12-23"),
        ("th", "9 ธันวาคม 2021", "2021-12-09"),
        ("pt", "1º de março de 2024", "2024-03-01"),
        ("it", "Halmar, 1° marzo 2024", "2024-03-01"),
        ("it", "1º marzo 2024", "2024-03-01"),
        ("it", "dell'8 settembre 2024", "2024-09-08"),
        ("it", "09 GEN 2026", "2026-01-09"),
        ("it", "Venerdì 24 giugno 2022, ore 11:30", "2022-06-24T11:30"),
        ("nl", "17 januari 2020", "2020-01-17"),
        ("nl", "5 mrt. 2024", "2024-03-05"),
        ("nl", "Nieuwsbericht | 05-07-2024 | 14:00", "2024-07-05T14:00"),
        ("nl", "vrijdag 3 mei 2024 om 14:00 uur", "2024-05-03T14:00"),
        ("pl", "5 marca 2024 r.", "2024-03-05"),
        ("pl", "22 grudnia 2018", "2018-12-22"),
        ("pl", "dnia 5 maja 2024 roku", "2024-05-05"),
        ("pl", "5 października 2024 r., godz. 14:30", "2024-10-05T14:30"),
        ("cs", "31. srpna 2022", "2022-08-31"),
        ("cs", "31. 8. 2022 15:11", "2022-08-31T15:11"),
        ("cs", "ve středu 5. září 2024 v 15:11", "2024-09-05T15:11"),
        ("sk", "7. júla 1999, 16:20 hod.", "1999-07-07T16:20"),
        ("sk", "utorok 16. december 2025", "2025-12-16"),
        ("sk", "4. 5. 2025 o 15:11", "2025-05-04T15:11"),
        ("ro", "22 aprilie 2017", "2017-04-22"),
        ("ro", "aprilie 22, 2017", "2017-04-22"),
        ("ro", "joi, 9 ianuarie 2020, ora 10:30", "2020-01-09T10:30"),
        ("fa", "۲۹ مهر ۱۳۹۹", "2020-10-20"),
        ("fa", "1399/07/29", "2020-10-20"),
        ("fa", "۱۳۹۹/۰۷/۲۹ - ۰۹:۲۹", "2020-10-20T09:29"),
        ("fa", "تاریخ انتشار: ۲۳ خرداد ۱۳۹۴ - ۲۱:۳۴", "2015-06-13T21:34"),
        ("fa", "جمعه, ۲ آذر , ۱۴۰۳", "2024-11-22"),
        ("fa", "دوشنبه، ۲۹ مهرماه سال ۱۳۹۸", "2019-10-21"),
        ("fa", "۲۸ و ۲۹ مهر‌ماه ۱۳۹۸", "2019-10-20"),
        ("fa", "چهارشنبه 25 ارديبهشت 1392", "2013-05-15"),
        ("fa", "29-12-1402", "2024-03-19"),
        ("fa", "۳۰ اسفند ۱۴۰۳، ساعت ۱۰:۰۰", "2025-03-20T10:00"),
        ("fa", "۵ حمل ۱۴۰۰", "2021-03-25"),
        ("fa", "۲۶ فوریه ۲۰۱۳", "2013-02-26"),
        ("fa", "۲۷ مه ۲۰۲۴", "2024-05-27"),
        ("fa", "2013/02/26", "2013-02-26"),
        ("fa", "17 ژوئیه 2025", "2025-07-17"),
        ("ar", "١٧ يوليو، ٢٠٢٥", "2025-07-17"),
        ("he", "5 במרץ 2024", "2024-03-05"),
        ("he", "ה-5 במרץ 2024", "2024-03-05"),
        ("he", 'כ"ו באייר תשע"א (30 במאי 2011)', "2011-05-30"),
        ("he", "31.8.2022", "2022-08-31"),
        ("el", "Παρασκευή, 13 Οκτωβρίου 2006", "2006-10-13"),
        ("el", "1η ΙΑΝΟΥΑΡΙΟΥ 2024", "2024-01-01"),
        ("el", "1ης Μαΐου του 2024", "2024-05-01"),
        ("el", "5 και 6 Μαρτίου 2024", "2024-03-05"),
        ("el", "19/08/2022 2:16 μ.μ.", "2022-08-19T14:16"),
        ("sr", "5. марта 2024. године у 14:53", "2024-03-05T14:53"),
        ("sr", "18. 09. 2021. u 19:17", "2021-09-18T19:17"),
        ("sr", "27.08.2020. | 10:12", "2020-08-27T10:12"),
        ("sr", "19. januar 2006.", "2006-01-19"),
        ("sr", "5. ožujka 2024.", "2024-03-05"),
        ("sr", "28. i 29. kolovoza 2024.", "2024-08-28"),
        ("bg", "21 Юни 2013", "2013-06-21"),
        ("bg", "5 март 2024 г., 14:53", "2024-03-05T14:53"),
        ("kk", "2024 жылғы 5 наурыз", "2024-03-05"),
        ("kk", "2024 жылдың 5 наурызы", "2024-03-05"),
        ("kk", "2024 жылғы 5 наурызда, 14:30", "2024-03-05T14:30"),
        ("kk", "Астана, 5 наурыз 2024 жыл", "2024-03-05"),
        ("kk", "5 Наурыз, 2024", "2024-03-05"),
        ("az", "5 mart 2024, 13:30", "2024-03-05T13:30"),
        ("az", "5 mart 2024-cü il", "2024-03-05"),
        ("az", "2024-cü il martın 5-də", "2024-03-05"),
        ("az", "2031-ci il 3 iyun", "2031-06-03"),
        ("hy", "2024 թ. մարտի 5", "2024-03-05"),
        ("hy", "2024 թվականի մարտի 5-ին", "2024-03-05"),
        ("hy", "Երեքշաբթի, 5 մարտի, 2024 թ.", "2024-03-05"),
        ("hy", "մարտի 5, 2024", "2024-03-05"),
        ("ka", "2024 წლის 5 მარტი", "2024-03-05"),
        ("ka", "5 მარტი, 2024", "2024-03-05"),
        ("ka", "2024 წლის 5 მარტს", "2024-03-05"),
        ("hu", "2024. március 5.", "2024-03-05"),
        ("hu", "2024. március 5-én", "2024-03-05"),
        ("hu", "2024. már. 5.", "2024-03-05"),
        ("hu", "2024. 03. 05.", "2024-03-05"),
        ("sv", "tisdag 5 mars 2024 klockan 14.05", "2024-03-05T14:05"),
        ("sv", "den 5 mars 2024", "2024-03-05"),
        ("fi", "tiistaina 5. maaliskuuta 2024", "2024-03-05"),
        ("fi", "25.3.2024 klo 14.05", "2024-03-25T14:05"),
        ("en", "2nd June 2024", "2024-06-02"),
        ("en", "June 3rd, 2024", "2024-06-03"),
        ("ru", "5-го марта 2024 года", "2024-03-05"),
        ("en", "3 and 4 June 2024", "2024-06-03"),
        ("en", "3 to 4 June 2024", "2024-06-03"),
        ("fr", "3 et 4 juin 2024", "2024-06-03"),
        ("de", "3. und 4. Juni 2024", "2024-06-03"),
        ("es", "3 y 4 de junio del 2024", "2024-06-03"),
        ("it", "3 e 4 giugno 2024", "2024-06-03"),
        ("it", "3 giugno 2024, alle 14:30", "2024-06-03T14:30"),
        ("it", "3 giugno 2024, alle ore 14:30", "2024-06-03T14:30"),
        ("ru", "3 и 4 июня 2024", "2024-06-03"),
        ("el", "3 έως 4 Ιουνίου 2024", "2024-06-03"),
        ("fa", "۲۸ تا ۲۹ مهر ۱۳۹۸", "2019-10-20"),
        ("en", "3 June of 2024", "2024-06-03"),
        ("kk", "2024 жылы 5 наурыз", "2024-03-05"),
        ("ka", "2024 წ. 5 მარტი", "2024-03-05"),
        ("hy", "2024 թ մարտի 5", "2024-03-05"),
        ("az", "2024-cü ilin 5 mart", "2024-03-05"),
        ("ar", "5 مارس 2024 10:30 صباحا", "2024-03-05T10:30"),
        ("ar", "5 مارس 2024 2:30 مساء", "2024-03-05T14:30"),
        ("ar", "5 مارس 2024 2:30 م", "2024-03-05T14:30"),
        ("ar", "5 مارس 2024 12:30 ص", "2024-03-05T00:30"),
        ("ja", "2031年3月5日午前10時30分", "2031-03-05T10:30"),
        ("ja", "2031年3月5日午前0時30分", "2031-03-05T00:30"),
        ("ja", "2031年3月5日午後0時30分", "2031-03-05T12:30"),
        ("zh", "2031年3月5日 上午10:30", "2031-03-05T10:30"),
        ("zh", "2031年3月5日 下午3:30", "2031-03-05T15:30"),
        ("zh", "2031年3月5日 下午15时30分", "2031-03-05T15:30"),
        ("zh", "2031年3月5日 上午15时30分", "2031-03-05"),
        ("zh", "2031年3月5日 晚上8:30", "2031-03-05T20:30"),
        ("ko", "2031년 3월 5일 오전 10:30", "2031-03-05T10:30"),
        ("ko", "2031년 3월 5일 오후 3시30분", "2031-03-05T15:30"),
        ("en", "3 June 2024, 14:30 GMT+02:00", "2024-06-03T14:30+02:00"),
        ("en", "3 June 2024, 14:30 UTC-05:00", "2024-06-03T14:30-05:00"),
        ("en", "3 June 2024, 13:30 p.m.", "2024-06-03"),
    ],
)
def test_a_date_is_read(language: str, text: str, value: str) -> None:
    date = find_date(text, style(language, day_first=lexicon_for(language).day_first), "head")
    assert date is not None
    assert (value, True) == (date.value, date.raw in text)


#: First days of years, by the almanacs of those years: years before and after a leap year, and the jumps of five years.
NOWRUZ = {
    1300: (1921, 3, 21), 1304: (1925, 3, 21), 1309: (1930, 3, 21), 1310: (1931, 3, 22), 1343: (1964, 3, 21),
    1354: (1975, 3, 21), 1355: (1976, 3, 21), 1358: (1979, 3, 21), 1370: (1991, 3, 21), 1371: (1992, 3, 21),
    1375: (1996, 3, 20), 1376: (1997, 3, 21), 1379: (2000, 3, 20), 1387: (2008, 3, 20), 1388: (2009, 3, 21),
    1391: (2012, 3, 20), 1395: (2016, 3, 20), 1396: (2017, 3, 21), 1399: (2020, 3, 20), 1400: (2021, 3, 21),
    1403: (2024, 3, 20), 1404: (2025, 3, 21), 1405: (2026, 3, 21), 1408: (2029, 3, 20), 1409: (2030, 3, 21),
}  # fmt: skip
#: The leap years of the table of the Calendar Center, University of Tehran.
LEAP_YEARS = {
    1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379,
    1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445, 1449, 1453, 1457, 1461,
    1465, 1469, 1474, 1478, 1482, 1486, 1490, 1494, 1498,
}  # fmt: skip


def test_the_first_days_of_solar_hijri_years() -> None:
    assert {year: from_solar_hijri(year, 1, 1) for year in NOWRUZ} == {y: dt.date(*day) for y, day in NOWRUZ.items()}


@pytest.mark.parametrize(
    ("solar", "day"),
    [
        ((1357, 11, 22), (1979, 2, 11)),
        ((1320, 6, 3), (1941, 8, 25)),
        ((1332, 5, 28), (1953, 8, 19)),
        ((1399, 7, 29), (2020, 10, 20)),
        ((1399, 12, 30), (2021, 3, 20)),
        ((1401, 12, 29), (2023, 3, 20)),
        ((1403, 12, 30), (2025, 3, 20)),
        ((1378, 10, 11), (2000, 1, 1)),
    ],
)
def test_days_known_in_both_calendars(solar: tuple[int, int, int], day: tuple[int, int, int]) -> None:
    assert from_solar_hijri(*solar) == dt.date(*day)


def test_every_day_of_two_hundred_solar_hijri_years_follows_the_one_before() -> None:
    lengths = {year: [*[31] * 6, *[30] * 5, 30 if year in LEAP_YEARS else 29] for year in range(1300, 1501)}
    days = [
        from_solar_hijri(year, month, day)
        for year, months in lengths.items()
        for month, length in enumerate(months, 1)
        for day in range(1, length + 1)
    ]
    assert all((after - before).days == 1 for before, after in pairwise(days))


@pytest.mark.parametrize(
    "solar", [(1400, 12, 30), (1403, 7, 31), (1403, 13, 1), (1403, 0, 1), (1403, 1, 0), (1299, 1, 1)]
)
def test_no_day_of_the_solar_hijri_calendar(solar: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no day"):
        from_solar_hijri(*solar)


@pytest.mark.parametrize(
    "text",
    [
        "10:30",
        "at 3",
        "May",
        "31 February 2013",
        "05/06/2024",
        "1.5 million",
        "version 1.2.10",
        "March 2020 (23)",
        "room 2013",
        "at 14.05",
    ],
)
def test_nothing_is_filled_in_or_corrected(text: str) -> None:
    assert find_date(text, style("en"), "head") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fa", "۳۰ اسفند ۱۴۰۰"),  # no leap year
        ("fa", "مهر ۱۳۹۹"),  # lies in two months of ours
        ("fa", "۵ مهر ۲۰۲۰"),
        ("fa", "۵ ژانویه ۱۴۰۰"),
        ("fa", "1299/01/01"),
        ("en", "1399/07/29"),
        ("ar", "1399/07/29"),
        ("ar", "۲۹ مهر ۱۳۹۹"),
    ],
)
def test_a_year_of_one_calendar_with_a_month_of_another_is_no_date(language: str, text: str) -> None:
    assert find_dates(text, style(language), "head") == []


def test_the_order_of_day_and_month_is_the_styles() -> None:
    first, second = (find_date("05/06/2024", style("en", day_first=order), "head") for order in (True, False))
    assert first is not None
    assert second is not None
    assert (first.value, second.value) == ("2024-06-05", "2024-05-06")


def test_a_month_without_a_day_stays_one() -> None:
    [(span, date)] = find_dates("In February 2013 it was cold", style("en"), "head")
    assert (tuple(span), date.value, date.precision, date.day) == ((3, 16), "2013-02", "month", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2013-02-26", "2013-02-26"),
        ("2024-05-14T17:20:00+02:00", "2024-05-14T17:20:00+02:00"),
        ("Mon, 06 Jul 2026 21:57:47 GMT", "2026-07-06T21:57:47+00:00"),
        ("June 13, 2019 13:20", None),
        ("soon", None),
    ],
)
def test_machine_dates(text: str, value: str | None) -> None:
    date = parse_iso(text, "meta")
    assert value == (date.value if date else None)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)), st.sampled_from(["{d} {m} {y}", "{m} {d}, {y}"]))
def test_a_written_date_comes_back(day: dt.date, form: str) -> None:
    text = form.format(d=day.day, m=day.strftime("%B"), y=day.year)
    date = find_date(f"Halmar, {text}.", style("en"), "head")
    assert date is not None
    assert day == date.day


@given(st.text(max_size=80))
def test_any_text_gives_valid_dates_that_stand_in_it(text: str) -> None:
    for span, date in find_dates(text, style("en"), "head"):
        assert text[span.start : span.end] == date.raw
        assert date.precision == "month" or date.day is not None
