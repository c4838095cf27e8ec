"""Portugal: tax (NIF) and citizen card numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "pt_nif",
        "(?:PT ?)?[1-9][0-9]{2} ?[0-9]{3} ?[0-9]{3}",
        "pt.nif",
        ("nif", "contribuinte", "número de contribuinte", "finanças", "nipc", "fiscal"),
        entity=Entity.TAX_ID,
    ),
    number(
        "pt_cc",
        "[0-9]{8}[ -]?[0-9][ -]?[A-Z0-9]{2}[0-9]",
        "pt.cc",
        ("cartão de cidadão", "cartao de cidadao", "cc", "cidadão"),
    ),
)
