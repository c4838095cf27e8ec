"""Which number formats of a workbook show a number as a day or a time."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation

_DAYS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))  # ECMA-376, 18.8.30, all locales
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]', re.I)
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_LAST_DAY = 2_958_465  # the last of the year 9999


class NumberFormats:
    """A `Listener` for styles.xml: the formats of cells, by the number that a cell names."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._of_cells: list[str] = []
        self._in_cells = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            self._of_cells.append(attributes.get("numFmtId", "0"))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_cells = False

    def text(self, text: str) -> None:
        """Nothing is written there."""

    def is_day(self, style: str | None) -> bool:
        if style is None or not style.isdecimal() or int(style) >= len(self._of_cells):
            return False
        number = self._of_cells[int(style)]
        if number in self._codes:
            return bool(re.search(r"[dmyhs]", _LITERAL.sub("", self._codes[number]).split(";")[0], re.I))
        return number.isdecimal() and int(number) in _DAYS


def shown(stored: str, *, is_day: bool, is_1904: bool) -> str:
    """A stored number as a person reads it: a day as a day, a long number with all its digits."""
    if is_day:
        try:
            days = float(stored)
        except ValueError:
            return stored
        if 0 <= days <= _LAST_DAY:
            at = (_EPOCH_1904 if is_1904 else _EPOCH) + timedelta(days=days)
            return f"{at:%Y-%m-%d}" if days == int(days) else f"{at:%Y-%m-%d %H:%M:%S}"
    if "e" in stored.lower() and len(stored) <= 40:
        try:
            number = Decimal(stored)
        except InvalidOperation:
            return stored
        if number.is_finite() and abs(number.adjusted()) < 40 and number == number.to_integral_value():
            return f"{number:.0f}"
    return stored
