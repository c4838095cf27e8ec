"""Australia and New Zealand: tax, Medicare and health numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number, plain, weighted


def is_medicare(value: str) -> bool:
    """Weights 1 3 7 9, modulo 10 (Medicare card, ninth digit); the tenth is the issue."""
    digits = plain(value)
    return is_mixed(digits) and weighted(digits[:8], (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == int(digits[8])


RULES = (
    number(
        "au_tfn",
        "[0-9]{3} ?[0-9]{3} ?[0-9]{3}|[0-9]{8}",
        "au.tfn",
        ("tfn", "tax file number", "tax file"),
        entity=Entity.TAX_ID,
    ),
    number("au_abn", "[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}", "au.abn", ("abn", "business number"), entity=Entity.TAX_ID),
    number("au_acn", "[0-9]{3} ?[0-9]{3} ?[0-9]{3}", "au.acn", ("acn", "company number"), entity=Entity.TAX_ID),
    number(
        "au_medicare",
        "[2-6][0-9]{3}[ -]?[0-9]{5}[ -]?[0-9](?:[/ -]?[1-9])?",
        is_medicare,
        ("medicare", "medicare card", "medicare number"),
        entity=Entity.HEALTH_ID,
    ),
    number(
        "nz_ird",
        "[0-9]{2,3}[- ]?[0-9]{3}[- ]?[0-9]{3}",
        "nz.ird",
        ("ird", "ird number", "inland revenue"),
        entity=Entity.TAX_ID,
    ),
)
