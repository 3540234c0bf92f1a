"""Calendars that pages print besides the Gregorian one, by arithmetic alone.

Solar Hijri, of Iran and Afghanistan: the first day of a year is that of the spring equinox on the meridian of 52.5 degrees
east, and leap years come eight in 33 years. That rule gives the days of the table that the University of Tehran's Calendar
Center issues (1206 to 1498), and first differs from the equinox in 1502; see ``calendrical_calculations::persian`` of ICU4X.
"""

from __future__ import annotations

import datetime as dt

#: The years whose first days the rule gives; printed dates have no others.
SOLAR_HIJRI_YEARS = range(1300, 1501)
#: The day before the first of the year 1; the year 1403 began on 20 March 2024.
_SOLAR_HIJRI_START = dt.date(2024, 3, 19).toordinal() - (365 * 1402 + (8 * 1403 + 21) // 33)
_LONG_MONTHS, _MONTHS = 6, 12


def from_solar_hijri(year: int, month: int, day: int) -> dt.date:
    """Return the day of a Solar Hijri date: six months of 31 days, then months of 30, the last one of 29 or 30.

    Raises:
        ValueError: there is no such day, or the year is out of the rule's range.
    """
    if year not in SOLAR_HIJRI_YEARS or not 1 <= month <= _MONTHS or not 1 <= day <= _days(year, month):
        message = f"no day of the Solar Hijri calendar: {year}-{month}-{day}"
        raise ValueError(message)
    before = 30 * (month - 1) + min(month - 1, _LONG_MONTHS)
    return dt.date.fromordinal(_SOLAR_HIJRI_START + _days_before(year) + before + day)


def _days(year: int, month: int) -> int:
    if month < _MONTHS:
        return 31 if month <= _LONG_MONTHS else 30
    return _days_before(year + 1) - _days_before(year) - 336


def _days_before(year: int) -> int:
    return 365 * (year - 1) + (8 * year + 21) // 33
