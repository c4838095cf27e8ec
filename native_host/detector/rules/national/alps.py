"""Austria and Switzerland: social insurance and tax numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "at_svnr",
        "[1-9][0-9]{3}[ -]?[0-9]{6}",
        "at.vnr",
        (
            "svnr",
            "sv-nummer",
            "sozialversicherungsnummer",
            "versicherungsnummer",
            "sv-nr",
            "sv nr",
            "e-card",
            "ecard",
            "sozialversicherung",
        ),
    ),
    number(
        "at_tin",
        "[0-9]{2}[- ]?[0-9]{3}/?[0-9]{4}",
        "at.tin",
        ("steuernummer", "abgabenkontonummer", "finanzamt", "steuernr"),
        entity=Entity.TAX_ID,
    ),
    number("at_uid", "ATU ?[0-9]{8}", "at.uid", ("uid",), entity=Entity.TAX_ID, is_distinctive=True),
    number(
        "ch_ahv",
        "756[. ]?[0-9]{4}[. ]?[0-9]{4}[. ]?[0-9]{2}",
        "ch.ssn",
        ("ahv", "avs", "ahv-nummer", "sozialversicherungsnummer"),
        is_distinctive=True,
        score=0.9,
    ),
    number(
        "ch_uid",
        "CHE-?[0-9]{3}[.]?[0-9]{3}[.]?[0-9]{3}",
        "ch.uid",
        ("uid", "mwst"),
        entity=Entity.TAX_ID,
        is_distinctive=True,
    ),
)
