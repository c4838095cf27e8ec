"""Hungary: personal identifier, social security (TAJ) and tax numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number, plain, weighted


def is_taj(value: str) -> bool:
    """Weights 3 7 over eight digits, modulo 10 (1996. évi XX. törvény)."""
    digits = plain(value)
    return is_mixed(digits) and weighted(digits[:8], (3, 7) * 4) % 10 == int(digits[8])


def is_tax_number(value: str) -> bool:
    """Starts with 8; weights 1..9, modulo 11 (1996. évi XX. törvény)."""
    digits = plain(value)
    return is_mixed(digits) and weighted(digits[:9], range(1, 10)) % 11 == int(digits[9])


def is_personal(value: str) -> bool:
    """Weights 10..1 for those born after 1996, 1..10 before, modulo 11."""
    digits = plain(value)
    month, day = int(digits[3:5]), int(digits[5:7])
    sums = (weighted(digits[:10], range(1, 11)), weighted(digits[:10], range(10, 0, -1)))
    return 0 < month <= 12 and 0 < day <= 31 and int(digits[10]) in {total % 11 for total in sums}


RULES = (
    number(
        "hu_taj",
        "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}",
        is_taj,
        ("taj", "taj-szám", "taj szám", "társadalombiztosítási"),
        entity=Entity.HEALTH_ID,
    ),
    number(
        "hu_adoazonosito",
        "8[0-9]{9}",
        is_tax_number,
        ("adóazonosító", "adóazonosító jel", "adoazonosito", "adószám"),
        entity=Entity.TAX_ID,
    ),
    number(
        "hu_szemelyi",
        "[1-8][ -]?[0-9]{6}[ -]?[0-9]{4}",
        is_personal,
        ("személyi szám", "személyi azonosító", "szemelyi szam"),
    ),
    number("hu_adoszam", "(?:HU ?)?[0-9]{8}(?:-[1-5]-[0-9]{2})?", "hu.anum", ("adószám", "adoszam"), entity=Entity.TAX_ID),
)
