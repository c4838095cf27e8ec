"""International bank account numbers: the registry's length per country, ISO 7064 mod 97-10, any grouping."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.rules.digits import is_apart

# Country and length, from the SWIFT IBAN registry.
_LENGTHS = {
    code: int(length)
    for length, codes in {
        "15": "NO",
        "16": "BE",
        "18": "DK FI FK FO GL NL SD",
        "19": "MK SI",
        "20": "AT BA EE KZ LT LU XK MN",
        "21": "CH CR HR LI LV",
        "22": "BG BH DE GB GE IE ME RS VA",
        "23": "AE GI IL IQ OM SO TL",
        "24": "AD CZ ES MD PK RO SA SE SK TN VG DZ",
        "25": "LY PT ST",
        "26": "IS TR IR",
        "27": "BI DJ FR GR IT MC MR SM",
        "28": "AL AZ BY CY DO GT HN HU LB NI PL SV",
        "29": "BR EG PS QA UA",
        "30": "JO KW MU YE",
        "31": "MT SC",
        "32": "LC",
        "33": "RU",
    }.items()
    for code in codes.split()
}
_HEAD = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{2})[ \t.\-]{0,1}([0-9])[ ]{0,1}([0-9])")
_BETWEEN = frozenset(" \t\r\n.-_/:")
_LONGEST_GAP = 3


def holds(iban: str) -> bool:
    """ISO 13616: the first four characters go to the end, letters count from ten, and the rest modulo 97 is 1."""
    moved = iban[4:] + iban[:4]
    return int("".join(str(int(character, 36)) for character in moved)) % 97 == 1


class Ibans:
    """Looks for a country and two check digits, then gathers exactly as many characters as that country uses."""

    name = "iban"
    shape = r"\b[A-Za-z]{2}[ \t.\-]?[0-9] ?[0-9](?:[ \t\r\n._/:\-]{0,3}[0-9A-Za-z]){11}"
    is_validated = True

    def scan(self, text: str) -> Iterator[Finding]:
        position = 0
        while head := _HEAD.search(text, position):
            position = head.end()
            length = _LENGTHS.get(head[1].upper())
            end = _gathered(text, head.start(), length) if length else None
            if end is not None:
                yield Finding(head.start(), end, Entity.IBAN_CODE.value, 0.97, "rule:iban")
                position = end


RULES = (Ibans(),)


def _gathered(text: str, start: int, length: int) -> int | None:
    """The end of an IBAN of `length` characters at `start`, when its check digits hold and it ends as a word does."""
    characters, gap, at = "", 0, start
    while len(characters) < length and at < len(text) and gap <= _LONGEST_GAP:
        character = text[at]
        if character.isascii() and character.isalnum():
            characters, gap = characters + character, 0
        elif character in _BETWEEN:
            gap += 1
        else:
            return None
        at += 1
    is_whole = len(characters) == length and is_apart(text, start, at)
    return at if is_whole and holds(characters.upper()) else None
