"""Poland: PESEL, NIP, REGON."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number("pl_pesel", "[0-9]{11}", "pl.pesel", ("pesel", "numer pesel", "nr pesel")),
    number(
        "pl_nip",
        "(?:PL ?)?[0-9]{3}-?[0-9]{2,3}-?[0-9]{2}-?[0-9]{2,3}",
        "pl.nip",
        ("nip", "numer nip", "vat"),
        entity=Entity.TAX_ID,
    ),
    number("pl_regon", "[0-9]{9}(?:[0-9]{5})?", "pl.regon", ("regon",), entity=Entity.TAX_ID),
)
