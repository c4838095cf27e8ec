"""Calendar dates as people write them in English, German, French and Spanish. Proleptic Gregorian, 1583 to 9999.

Every text here has been through `phrases.plain` and `without_pauses`: lower case, no accents, no commas.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from native_host.answerer.specialists.phrases import Ambiguous

# Before it, a date may be one of the Julian calendar.
FIRST_YEAR = 1583

_MONTH_ROWS = (
    "january jan januar janner jaenner janvier janv enero ene",
    "february feb febr februar feber fevrier fev fevr febrero",
    "march mar marz maerz mrz mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil julio",
    "august aug aout agosto ago",
    "september sept sep septembre septiembre setiembre set",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez decembre diciembre dic",
)
MONTHS = {name: number for number, row in enumerate(_MONTH_ROWS, 1) for name in row.split()}
_WEEKDAY_ROWS = (
    "monday mon montag lundi lunes",
    "tuesday tue tues dienstag mardi martes",
    "wednesday wed mittwoch mercredi miercoles",
    "thursday thu thur thurs donnerstag jeudi jueves",
    "friday fri freitag vendredi viernes",
    "saturday sat samstag sonnabend samedi sabado",
    "sunday sun sonntag dimanche domingo",
)
WEEKDAYS = {name: number for number, row in enumerate(_WEEKDAY_ROWS) for name in row.split()}

_RELATIVE = {
    "today": 0,
    "now": 0,
    "heute": 0,
    "jetzt": 0,
    "aujourd'hui": 0,
    "aujourdhui": 0,
    "maintenant": 0,
    "hoy": 0,
    "ahora": 0,
    "tomorrow": 1,
    "morgen": 1,
    "demain": 1,
    "manana": 1,
    "yesterday": -1,
    "gestern": -1,
    "hier": -1,
    "ayer": -1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "ubermorgen": 2,
    "uebermorgen": 2,
    "apres-demain": 2,
    "pasado manana": 2,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "vorgestern": -2,
    "avant-hier": -2,
    "anteayer": -2,
}
# Days whose date nobody disputes. German "Weihnachten" is the 24th or the 25th, so it is not one.
_FEASTS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "xmas": (12, 25),
    "christmas eve": (12, 24),
    "new year's day": (1, 1),
    "new years day": (1, 1),
    "new year": (1, 1),
    "new year's": (1, 1),
    "new year's eve": (12, 31),
    "new years eve": (12, 31),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
    "valentines day": (2, 14),
    "heiligabend": (12, 24),
    "silvester": (12, 31),
    "neujahr": (1, 1),
    "valentinstag": (2, 14),
    "noel": (12, 25),
    "la saint-sylvestre": (12, 31),
    "le jour de l'an": (1, 1),
    "navidad": (12, 25),
    "nochebuena": (12, 24),
    "nochevieja": (12, 31),
    "ano nuevo": (1, 1),
}

_ARTICLES = "on|the|den|der|dem|am|vom|zum|le|du|el|del|al|la|au|date|fecha|datum"


def _one_of(*tables: Iterable[str]) -> str:
    return "|".join(sorted({re.escape(name) for table in tables for name in table}, key=len, reverse=True))


# A slot for a date in a phrase: it starts as dates do. The clear one takes no article, weekday or feast, for phrases in
# which words before it could run on into it.
_SHAPE = r"[a-z0-9][a-z0-9 ./'-]{2,44}?"
DATE_SLOT = rf"(?=[0-9]|(?:{_ARTICLES}|{_one_of(MONTHS, _RELATIVE, _FEASTS, WEEKDAYS)})(?![a-z])){_SHAPE}"
CLEAR_DATE_SLOT = rf"(?=[0-9]|(?:{_one_of(MONTHS, _RELATIVE)})(?![a-z])){_SHAPE}"

_ISO = re.compile(r"(?P<y>[0-9]{4})(?P<sep>[-/.])(?P<m>[0-9]{1,2})(?P=sep)(?P<d>[0-9]{1,2})", re.ASCII)
_COMPACT = re.compile(r"(?P<y>(?:1[6-9]|2[01])[0-9]{2})(?P<m>[01][0-9])(?P<d>[0-3][0-9])", re.ASCII)
_FIGURES = re.compile(r"(?P<a>[0-9]{1,2})(?P<sep>[-/]|\. ?)(?P<b>[0-9]{1,2})(?P=sep)(?P<y>[0-9]{4})", re.ASCII)
_NAMED = (
    r"(?P<d>[0-9]{1,2})(?:st|nd|rd|th|er|\.)?(?:-| )?(?:of |de |du )?(?P<name>[a-z]{3,10})\.?",
    r"(?P<name>[a-z]{3,10})\.?(?:-| )(?:the )?(?P<d>[0-9]{1,2})(?:st|nd|rd|th)?",
)
_WITH_YEAR = tuple(re.compile(rf"{named}(?:-| )(?:of |de |del |in )?(?P<y>[0-9]{{4}})", re.ASCII) for named in _NAMED)
_NO_YEAR = tuple(re.compile(named, re.ASCII) for named in _NAMED)
_FEAST = re.compile(r"(?P<name>[a-z][a-z' -]{2,24}?)(?: (?:of |in |de )?(?P<y>[0-9]{4}))?", re.ASCII)
_LEAD = re.compile(
    rf"(?:(?:{_ARTICLES}) ){{0,2}}(?:(?P<day>[a-z]{{3,10}})"
    r"\.? (?:(?:the|den|der|dem|le|el) )?(?=[0-9a-z]))?",
    re.ASCII,
)


def read_date(text: str, language: str, today: date | None = None) -> date | None:
    """The date that `text` is in full. A weekday before it has to be right; "03/04/2025" is Ambiguous in English."""
    text = text.strip()
    if today is not None and text in _RELATIVE:
        return _moved(today, _RELATIVE[text])
    lead = _LEAD.match(text)
    if lead and lead[0]:
        named = WEEKDAYS.get(lead["day"] or "")
        if named is not None:
            found = _bare_date(text[lead.end() :], language)
            if found is not None and found.weekday() != named:
                raise Ambiguous
            return found
        text = _without_article(text)
    return _bare_date(text, language)


def read_month_day(text: str) -> tuple[int, int] | None:
    """Month and day where no year is given: "3 March", "christmas"."""
    text = _without_article(text.strip())
    feast = _FEASTS.get(text)
    if feast is not None:
        return feast
    for pattern in _NO_YEAR:
        match = pattern.fullmatch(text)
        if match and match["name"] in MONTHS:
            month, day = MONTHS[match["name"]], int(match["d"])
            return (month, day) if valid(2000, month, day) else None
    return None


def next_month_day(month_day: tuple[int, int], today: date) -> date | None:
    """The first such day that is not before `today`. Null for 29 February, which most years do not have."""
    for year in (today.year, today.year + 1):
        found = valid(year, *month_day)
        if found is None:
            return None
        if found >= today:
            return found
    return None


def read_month(text: str) -> int | None:
    return MONTHS.get(text.removesuffix("."))


def valid(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= 9999:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _without_article(text: str) -> str:
    return re.sub(rf"^(?:(?:{_ARTICLES}) ){{1,2}}", "", text)


def _bare_date(text: str, language: str) -> date | None:
    for pattern in (_ISO, _COMPACT):
        match = pattern.fullmatch(text)
        if match:
            return valid(int(match["y"]), int(match["m"]), int(match["d"]))
    match = _FIGURES.fullmatch(text)
    if match:
        return _in_order(int(match["a"]), int(match["b"]), int(match["y"]), language)
    for pattern in _WITH_YEAR:
        match = pattern.fullmatch(text)
        if match and match["name"] in MONTHS:
            return valid(int(match["y"]), MONTHS[match["name"]], int(match["d"]))
    match = _FEAST.fullmatch(text)
    if match and match["y"] and match["name"] in _FEASTS:
        return valid(int(match["y"]), *_FEASTS[match["name"]])
    return None


def _in_order(first: int, second: int, year: int, language: str) -> date | None:
    """Day and month in figures. German, French and Spanish write the day first; English writes both orders."""
    day_first, month_first = valid(year, second, first), valid(year, first, second)
    if language != "en" or month_first is None or day_first == month_first:
        return day_first
    if day_first is None:
        return month_first
    raise Ambiguous


def _moved(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
