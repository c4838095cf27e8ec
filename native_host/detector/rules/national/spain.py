"""Spain: identity (DNI), foreigners' (NIE), companies' (CIF) and social security numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number, plain, stdnum


def is_social_security(value: str) -> bool:
    """The last two digits are the rest modulo 97 of province and number (Orden de 17 de enero de 1996)."""
    digits = plain(value)
    province, serial, check = int(digits[:2]), int(digits[2:10]), int(digits[10:])
    whole = serial + province * 10_000_000 if serial < 10_000_000 else int(digits[:10])
    return 1 <= province <= 66 and whole % 97 == check


_is_dni = stdnum("es.dni")


def is_dni(value: str) -> bool:
    """The letter is the number modulo 23 (Real Decreto 1553/2005); points are only for reading."""
    return _is_dni(value.replace(".", ""))


RULES = (
    number(
        "es_dni",
        "[0-9]{2}[.]?[0-9]{3}[.]?[0-9]{3}[- ]?[A-HJ-NP-TV-Z]",
        is_dni,
        ("dni", "nif", "documento", "identidad"),
        is_distinctive=True,
        score=0.7,
    ),
    number(
        "es_nie",
        "[XYZ][- ]?[0-9]{7}[- ]?[A-HJ-NP-TV-Z]",
        "es.nie",
        ("nie", "extranjero", "nif"),
        is_distinctive=True,
        score=0.75,
    ),
    number(
        "es_cif", "[ABCDEFGHJNPQRSUVW][- ]?[0-9]{7}[- ]?[0-9A-J]", "es.cif", ("cif", "nif", "empresa"), entity=Entity.TAX_ID
    ),
    number(
        "es_nss",
        "[0-9]{2}[ /-]?[0-9]{8}[ /-]?[0-9]{2}",
        is_social_security,
        ("seguridad social", "nss", "afiliación", "afiliacion", "naf", "nuss"),
    ),
)
