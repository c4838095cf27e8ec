"""Driving licence numbers: no two states print them alike, so the word for it must stand beside them."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number, plain

_WORDS = (
    *("driver's license", "drivers license", "driver license", "driving license", "driving licence", "driver's licence"),
    *("drivers licence", "license number", "licence number", "dl", "dl#", "dln", "dl number", "dl no", "driver’s license"),
    *("driver’s licence", "driver license number", "operator license", "dvla", "dmv"),
    *(
        "führerschein",
        "führerscheinnummer",
        "führerschein-nr",
        "fahrerlaubnis",
        "permis de conduire",
        "permis",
        "permiso de conducir",
    ),
    *("licencia de conducir", "carnet de conducir", "patente di guida", "patente", "carta de condução", "cnh", "rijbewijs"),
    *("rijbewijsnummer", "prawo jazdy", "körkort", "førerkort", "kørekort", "ajokortti", "řidičský průkaz", "jogosítvány"),
    *("permis de conducere", "водительское", "ehliyet", "驾驶证", "驾照", "運転免許", "免許証", "운전면허", "רישיון נהיגה"),
)


def has_digits(value: str) -> bool:
    """At least five digits, not all alike."""
    text = plain(value)
    return sum(character.isdigit() for character in text) >= 5 and is_mixed(text)


def is_british(value: str) -> bool:
    """DVLA: month (women: plus 50) and day of birth stand in the fifteen characters."""
    text = plain(value)
    month, day = int(text[6:8]) % 50, int(text[8:10])
    return 1 <= month <= 12 and 1 <= day <= 31


RULES = (
    number(
        "driver_license",
        "[A-Z]{1,2}[ -]?[0-9]{5,14}[A-Z]?|[0-9]{7,14}|[0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{3}|[A-Z][0-9]{3,4}(?:[- ][0-9]{2,5}){2,4}",
        has_digits,
        _WORDS,
        entity=Entity.DRIVER_LICENSE,
    ),
    # Germany (FeV, annex 8) and its like: a letter, nine characters, a check character.
    number(
        "driver_license_mixed",
        "[A-Z][0-9A-Z]{2}[0-9A-Z]{6}[0-9A-Z]{1,2}|[A-Z]{2}[0-9]{7}[A-Z]|[0-9]{2}[A-Z]{2}[0-9]{5}",
        has_digits,
        _WORDS,
        entity=Entity.DRIVER_LICENSE,
    ),
    number(
        "driver_license_uk",
        "[A-Z9]{5} ?[0-9][0156][0-9][0-3][0-9]{2} ?[A-Z9]{2}[0-9A-Z] ?[A-Z]{2}(?: ?[0-9]{2})?",
        is_british,
        _WORDS,
        entity=Entity.DRIVER_LICENSE,
        is_distinctive=True,
        score=0.8,
    ),
    number(
        "driver_license_in",
        "[A-Z]{2}[ -]?[0-9]{2}[ -]?(?:19|20)[0-9]{2}[ -]?[0-9]{7}",
        is_mixed,
        _WORDS,
        entity=Entity.DRIVER_LICENSE,
        is_distinctive=True,
        score=0.6,
    ),
)
