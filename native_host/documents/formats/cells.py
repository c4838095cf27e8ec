"""Names of cells: A1, AB12."""

from __future__ import annotations

import re

_NAME = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})\Z")


def column_letters(column: int) -> str:
    """`column` counts from 0."""
    letters = ""
    column += 1
    while column:
        column, at = divmod(column - 1, 26)
        letters = chr(65 + at) + letters
    return letters


def cell_name(column: int, row: int) -> str | None:
    """`column` from 0, `row` from 1. Null for one that no table has."""
    name = f"{column_letters(column)}{row}"
    return name if _NAME.match(name) else None


def column_of(name: str) -> int | None:
    found = _NAME.match(name)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return column - 1


def checked_name(name: str | None) -> str | None:
    """The first cell of a range, without its dollar signs; null for what is none."""
    found = _NAME.match((name or "").split(":")[0])
    return found[1] + found[2] if found else None
