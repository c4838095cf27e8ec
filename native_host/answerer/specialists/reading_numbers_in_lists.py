"""Numbers in a list, read only where the way that they are written is sure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

_SIGN = r"[+\-\u2212]?"
_FORMS = {
    "point": re.compile(rf"{_SIGN}(?:\d{{1,3}}(?:,\d{{3}})+|\d+)?(?:\.\d+)?"),
    "comma": re.compile(rf"{_SIGN}(?:\d{{1,3}}(?:\.\d{{3}})+|\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+|\d+)?(?:,\d+)?"),
}
_MOST_DIGITS = 400


def numbers(values: Sequence[str]) -> list[list[Decimal]]:
    """The values as numbers, once for each way of writing that fits all: with a decimal point first, with a "
    "decimal comma last.

    Empty where one is no number; one reading where both ways mean the same.
    """
    found = [read for form in _FORMS for read in [_read(values, form)] if read is not None]
    return found[:1] if len(found) == 2 and found[0] == found[1] else found


def _read(values: Sequence[str], form: str) -> list[Decimal] | None:
    group, mark = (",", ".") if form == "point" else (".", ",")
    read = []
    for value in values:
        if not value.isascii() and not re.fullmatch(r"[\d,.+\-\u2212\u00a0\u202f ]+", value):
            return None
        if len(value) > _MOST_DIGITS or not re.search(r"[0-9]", value) or not _FORMS[form].fullmatch(value):
            return None
        bare = re.sub(rf"[{re.escape(group)} \u00a0\u202f]", "", value).replace(mark, ".").replace("\u2212", "-")
        read.append(Decimal(bare))
    return read
