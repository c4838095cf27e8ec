"""Russia, Ukraine, Belarus, Moldova: tax and insurance numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number, plain, weighted


def is_snils(value: str) -> bool:
    """Weights 9..1, modulo 101, 100 counts as 0 (Pension Fund of Russia)."""
    digits = plain(value)
    return is_mixed(digits) and weighted(digits[:9], range(9, 0, -1)) % 101 % 100 == int(digits[9:])


RULES = (
    number("ru_inn", "[0-9]{12}|[0-9]{10}", "ru.inn", ("инн", "inn"), entity=Entity.TAX_ID),
    number("ru_snils", "[0-9]{3}[- ]?[0-9]{3}[- ]?[0-9]{3}[- ]?[0-9]{2}", is_snils, ("снилс", "snils", "страховой номер")),
    number(
        "ua_rntrc",
        "[0-9]{10}",
        "ua.rntrc",
        ("рнокпп", "іпн", "ипн", "рнокпп", "ідентифікаційний код", "rntrc"),
        entity=Entity.TAX_ID,
    ),
    number("by_unp", "[0-9A-Z][0-9A-Z][0-9]{7}", "by.unp", ("унп", "unp"), entity=Entity.TAX_ID),
    number("md_idno", "[0-9]{13}", "md.idno", ("idno", "idnp"), entity=Entity.TAX_ID),
)
