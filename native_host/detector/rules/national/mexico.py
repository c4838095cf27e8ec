"""Mexico: CURP and RFC."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "mx_curp",
        "[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z][0-9]",
        "mx.curp",
        ("curp",),
        is_distinctive=True,
        score=0.95,
    ),
    number("mx_rfc", "[A-ZÑ&]{3,4}-?[0-9]{6}-?[0-9A-Z]{3}", "mx.rfc", ("rfc", "contribuyente", "sat"), entity=Entity.TAX_ID),
)
