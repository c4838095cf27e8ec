"""Days, weeks, months or years between two dates, until one, or since one."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date, datetime

from native_host.answerer.request import Reading
from native_host.answerer.specialists.date_difference_phrases import BETWEEN, SINCE, SLOTS, UNTIL
from native_host.answerer.specialists.duration_words import in_words
from native_host.answerer.specialists.phrases import Phrases
from native_host.answerer.specialists.reading_dates import next_month_day, read_date, read_month_day, valid
from native_host.answerer.specialists.reading_durations import UNITS
from native_host.answerer.specialists.specialist import Exact

_BOTH_COUNTED = {
    "en": "both days counted",
    "de": "beide Tage mitgez\u00e4hlt",
    "fr": "les deux jours compris",
    "es": "ambos d\u00edas incluidos",
}


class DateDifference:
    """`now` gives the local date and time, for "today" and for asks that count from it."""

    name = "date_difference"

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._between = Phrases(BETWEEN, SLOTS)
        self._until = Phrases(UNTIL, SLOTS)
        self._since = Phrases(SINCE, SLOTS)

    def answer(self, reading: Reading) -> Exact | None:
        if reading.material is not None:
            return None
        text = (
            self._between.first(reading.ask, self._take_between)
            or self._until.first(reading.ask, self._take_until)
            or self._since.first(reading.ask, self._take_since)
        )
        return Exact(text, self.name) if text else None

    def _take_between(self, language: str, slots: Mapping[str, str]) -> str | None:
        today = self._now().date()
        first, last = read_date(slots["a"], language, today), read_date(slots["b"], language, today)
        if first is None and last is not None:
            first = _same_year(read_month_day(slots["a"]), last)
        if first is None and last is None:
            return _without_years(slots, language)
        if first is None or last is None:
            return None
        if "u" in slots and "u2" in slots:
            return None
        if first > last and "sym" not in slots:
            return None
        return _said(min(first, last), max(first, last), slots, language)

    def _take_until(self, language: str, slots: Mapping[str, str]) -> str | None:
        today = self._now().date()
        last = read_date(slots["b"], language, today) or _next(slots["b"], today)
        return _said(today, last, slots, language) if last and last >= today else None

    def _take_since(self, language: str, slots: Mapping[str, str]) -> str | None:
        today = self._now().date()
        first = read_date(slots["a"], language, today)
        return _said(first, today, slots, language) if first and first <= today else None


def _without_years(slots: Mapping[str, str], language: str) -> str | None:
    """ "Between 1 March and 15 June": within one year, where a leap day makes no difference to it."""
    first, last = read_month_day(slots["a"]), read_month_day(slots["b"])
    if first is None or last is None or first >= last or "both" in slots:
        return None
    found = set()
    for year in (2027, 2028):
        start, end = valid(year, *first), valid(year, *last)
        said = _said(start, end, slots, language) if start and end else None
        found.add(said.replace(f"{year}-", "") if said else None)
    return found.pop() if len(found) == 1 else None


def _same_year(month_day: tuple[int, int] | None, other: date) -> date | None:
    """ "between 3 March and 20 March 2026" means the same year for both, if that puts them in order."""
    found = valid(other.year, *month_day) if month_day else None
    return found if found and found <= other else None


def _next(text: str, today: date) -> date | None:
    month_day = read_month_day(text)
    return next_month_day(month_day, today) if month_day else None


def _said(first: date, last: date, slots: Mapping[str, str], language: str) -> str | None:
    word = slots.get("u") or slots.get("u2")
    unit = UNITS[language].get(word) if word else "day"
    both = "both" in slots
    days = (last - first).days + both
    parts: list[tuple[int, str]] | None
    if unit == "day":
        parts = [(days, "day")]
    elif unit is None:
        return None
    elif unit == "week":
        parts = [(days // 7, "week"), (days % 7, "day")]
    else:
        parts = None if both else calendar_parts(first, last)
    if parts is None:
        return None
    if unit == "month" and len(parts) == 3:
        parts = [(12 * parts[0][0] + parts[1][0], "month"), parts[2]]
    note = f", {_BOTH_COUNTED[language]}" if both else ""
    return f"**{in_words(parts, language)}**{note} ({first} \u2192 {last})"


def calendar_parts(first: date, last: date) -> list[tuple[int, str]] | None:
    """Whole years, months and days from `first` on. Null where a month on the way is too short for `first`'s day."""
    months = 12 * (last.year - first.year) + last.month - first.month - (last.day < first.day)
    year, month = divmod(12 * first.year + first.month - 1 + months, 12)
    if first.day > calendar.monthrange(year, month + 1)[1]:
        return None
    return [(months // 12, "year"), (months % 12, "month"), ((last - date(year, month + 1, first.day)).days, "day")]
