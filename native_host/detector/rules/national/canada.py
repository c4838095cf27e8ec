"""Canada: social insurance and provincial health numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, luhn, number, plain


def is_ontario(value: str) -> bool:
    """Luhn over the ten digits (Ontario Ministry of Health, Health Card Validation)."""
    digits = plain(value)[:10]
    return is_mixed(digits) and luhn(digits)


RULES = (
    number(
        "ca_sin",
        "[0-9]{3}[- ]?[0-9]{3}[- ]?[0-9]{3}",
        "ca.sin",
        ("sin", "social insurance", "social insurance number", "numéro d'assurance sociale", "nas", "n.a.s."),
    ),
    number(
        "ca_ohip",
        "[1-9][0-9]{3}[- ]?[0-9]{3}[- ]?[0-9]{3}(?:[- ]?[A-Z]{1,2})?",
        is_ontario,
        ("ohip", "health card", "ontario health"),
        entity=Entity.HEALTH_ID,
    ),
    number(
        "ca_bc_phn",
        "9[0-9]{3}[- ]?[0-9]{3}[- ]?[0-9]{3}",
        "ca.bc_phn",
        ("phn", "personal health number", "bc services card"),
        entity=Entity.HEALTH_ID,
    ),
)
