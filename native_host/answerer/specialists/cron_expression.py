"""A cron expression's five fields, read strictly (crontab(5) of Vixie cron)."""

from __future__ import annotations

import re
from dataclasses import dataclass

# From, to, and names of values.
_MONTHS = {
    name: number
    for number, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)
}
_DAYS = {name: number for number, name in enumerate(["sun", "mon", "tue", "wed", "thu", "fri", "sat"])}
_RANGES: tuple[tuple[int, int, dict[str, int]], ...] = (
    (0, 59, {}),
    (0, 23, {}),
    (1, 31, {}),
    (1, 12, _MONTHS),
    (0, 7, _DAYS),
)
NICKNAMES = {
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
    "@monthly": "0 0 1 * *",
    "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@hourly": "0 * * * *",
}
_PART = re.compile(
    r"(?P<all>\*)(?:/(?P<every>[0-9]{1,3}))?|(?P<first>[0-9]{1,2}|[a-z]{3})"
    r"(?:-(?P<last>[0-9]{1,2}|[a-z]{3})(?:/(?P<step>[0-9]{1,3}))?)?",
    re.ASCII,
)
_LONGEST = 200
_LONGEST_MONTHS = dict(enumerate((31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), 1))


@dataclass(frozen=True, slots=True)
class CronField:
    """`values` in order. `every`: it is all of the field's values. `star`: it begins with "*", which is what the day
    fields' "either is enough" looks at."""

    values: tuple[int, ...]
    every: bool
    star: bool


@dataclass(frozen=True, slots=True)
class CronExpression:
    """Weekdays are 0 (Sunday) to 6 here."""

    minutes: CronField
    hours: CronField
    days: CronField
    months: CronField
    weekdays: CronField

    @property
    def ever_runs(self) -> bool:
        """Whether any of its days is in any of its months: 31 February is not."""
        longest = max(_LONGEST_MONTHS[month] for month in self.months.values)
        return not self.weekdays.every or min(self.days.values) <= longest


def read_cron(text: str) -> CronExpression | None:
    """Null for anything that is not plain: names of other crons ("?", "L", "#", "W"), steps after a single value, and
    ranges that run backwards are refused by some and read by others."""
    text = NICKNAMES.get(text.strip().lower(), text.strip().lower())
    parts = text.split()
    if len(text) > _LONGEST or len(parts) != 5:
        return None
    fields = [_field(part, *limits) for part, limits in zip(parts, _RANGES, strict=True)]
    minutes, hours, days, months, weekdays = fields
    if minutes is None or hours is None or days is None or months is None or weekdays is None:
        return None
    seven = tuple(sorted({day % 7 for day in weekdays.values}))
    return CronExpression(minutes, hours, days, months, CronField(seven, len(seven) == 7, weekdays.star))


def _field(text: str, low: int, high: int, names: dict[str, int]) -> CronField | None:
    values: set[int] = set()
    for part in text.split(","):
        found = _values(part, low, high, names)
        if found is None:
            return None
        values.update(found)
    # Sunday is 0 and 7 in one field.
    every = len(values) >= high - low + 1 - (high == 7)
    return CronField(tuple(sorted(values)), every, text.startswith("*"))


def _values(part: str, low: int, high: int, names: dict[str, int]) -> range | None:
    match = _PART.fullmatch(part)
    if match is None:
        return None
    if match["all"]:
        step = int(match["every"] or 1)
        # "*/90" in the minutes is taken for a mistake, and every step of a weekday field would count 0 and 7.
        return range(low, high + 1 - (high == 7), step) if 0 < step <= high else None
    first = _value(match["first"], names)
    last = _value(match["last"], names) if match["last"] else first
    step = int(match["step"] or 1)
    if first is None or last is None or not low <= first <= last <= high or step < 1:
        return None
    return range(first, last + 1, step)


def _value(text: str, names: dict[str, int]) -> int | None:
    return int(text) if text.isdigit() else names.get(text)
