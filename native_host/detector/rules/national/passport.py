"""Passports: numbers beside the word for it, and the machine-readable lines (ICAO 9303), which speak for themselves."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.national.numbers import Check, is_mixed, number, plain

_WORDS = (
    *("passport", "passport no", "passport number", "passport #", "travel document"),
    *(
        "reisepass",
        "reisepassnummer",
        "passnummer",
        "pass-nr",
        "pass nr",
        "passeport",
        "pasaporte",
        "passaporto",
        "passaporte",
    ),
    *(
        "paspoort",
        "paspoortnummer",
        "paszport",
        "paszportu",
        "passi",
        "passnr",
        "passinumero",
        "útlevél",
        "pasul",
        "pașaport",
        "паспорт",
    ),
    *("διαβατήριο", "pasaport", "护照", "護照", "パスポート", "旅券", "여권", "جواز", "דרכון", "hộ chiếu", "paspor"),
)
_CODES = {"<": 0} | {character: int(character, 36) for character in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


_GERMAN_CHARS = 9


def has_digits(value: str) -> bool:
    """At least five digits, not all alike; no year range, no plain word. Nine signs, as Germany prints them, may hold fewer."""
    text = plain(value)
    fewest = 3 if len(text) == _GERMAN_CHARS and text[0].isalpha() else 5
    return sum(character.isdigit() for character in text) >= fewest and is_mixed(text)


def check_digit(field: str) -> int:
    """Weights 7 3 1, modulo 10 (ICAO 9303, part 3, section 4.9)."""
    return sum(_CODES[character] * (7, 3, 1)[place % 3] for place, character in enumerate(field)) % 10


def is_passport_mrz(lines: str) -> bool:
    """The check digits of number, birth and expiry in the second line of a TD3 document."""
    second = lines.upper().split()[-1]
    return _holds(second[0:10]) and _holds(second[13:20]) and _holds(second[21:28])


def is_card_mrz(lines: str) -> bool:
    """The check digits of number (first line), birth and expiry (second) of a TD1 document."""
    first, second, _ = lines.upper().split()
    return _holds(first[5:15]) and _holds(second[0:7]) and _holds(second[8:15])


def _holds(field: str) -> bool:
    return field[-1].isdigit() and check_digit(field[:-1]) == int(field[-1])


def _mrz(name: str, pattern: str, holds: Check) -> Rule:
    return Rule(
        name=f"national.{name}",
        entity=Entity.PASSPORT,
        pattern=pattern,
        score=0.99,
        kind=name,
        prefilter=("<<",),
        validate=holds,
        is_case_sensitive=True,
    )


RULES = (
    number(
        "passport",
        "(?:[A-Z]{1,3} ?)?[0-9]{5,9}[A-Z]?|[A-Z][0-9CFGHJKLMNPRTVWXYZ]{8}|[0-9]{2} ?[0-9]{2} ?[0-9]{6}|[0-9]{2}[A-Z]{2}[0-9]{5}",
        has_digits,
        _WORDS,
        entity=Entity.PASSPORT,
    ),
    _mrz(
        "mrz_passport",
        r"P[A-Z<][A-Z<]{42}[ \t]*\r?\n[ \t]*[0-9A-Z<]{9}[0-9][A-Z<]{3}[0-9<]{7}[MFX<][0-9<]{7}[0-9A-Z<]{14}[0-9<][0-9]",
        is_passport_mrz,
    ),
    _mrz(
        "mrz_card",
        r"[IAC][A-Z<][A-Z<]{3}[0-9A-Z<]{25}[ \t]*\r?\n[ \t]*[0-9]{7}[MFX<][0-9]{7}[A-Z<]{3}[0-9A-Z<]{11}[0-9][ \t]*\r?\n[ \t]*[A-Z<]{30}",
        is_card_mrz,
    ),
)
