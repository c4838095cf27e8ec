"""Formulas: quoted texts and names of sheets are replaced; a formula that holds a value elsewhere is none."""

from __future__ import annotations

import re

from native_host.documents.copies.attributes import sheet_name
from native_host.documents.copies.finder import Finder

_TOKEN = re.compile(r"""(?P<text>"(?:[^"]|"")*+")|'(?P<sheet>(?:[^']|'')*+)'!|(?P<bare>[^\W\d][\w.]*)!""")


class Formulas:
    """`names`: the workbook's sheets, old to new, for no two may become one."""

    def __init__(self, finder: Finder, names: dict[str, str]) -> None:
        self._finder = finder
        self._names = names

    def of(self, formula: str) -> str | None:
        """Null where it cannot be kept."""
        if not self._finder.finds(formula):
            return formula
        made = _TOKEN.sub(self._token, formula)
        return None if self._finder.finds(made) else made

    def _token(self, found: re.Match[str]) -> str:
        if found["text"] is not None:
            inner = self._finder.replaced(found["text"][1:-1].replace('""', '"'))
            return '"' + inner.replace('"', '""') + '"'
        old = found["bare"] if found["sheet"] is None else found["sheet"].replace("''", "'")
        new = self._names.get(old) or sheet_name(old, self._finder)
        if new == old:
            return found[0]
        doubled = new.replace("'", "''")
        return f"'{doubled}'!"


def sheet_names(names: list[str], finder: Finder) -> dict[str, str]:
    """Old to new."""
    made: dict[str, str] = {}
    given = {name.lower() for name in names}
    for name in names:
        new = sheet_name(name, finder)
        number, first = 1, new
        while new != name and new.lower() in given:
            number += 1
            new = f"{first[:26]} {number}"
        given.add(new.lower())
        made[name] = new
    return made
