"""Italy: codice fiscale and partita IVA."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "it_codice_fiscale",
        "[A-Z]{6} ?[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2} ?[A-Z][0-9LMNPQRSTUV]{3}[A-Z]",
        "it.codicefiscale",
        ("codice fiscale", "cf", "c.f.", "cod. fisc"),
        is_distinctive=True,
        score=0.95,
    ),
    number(
        "it_partita_iva",
        "(?:IT ?)?[0-9]{11}",
        "it.iva",
        ("partita iva", "p.iva", "p. iva", "piva", "iva"),
        entity=Entity.TAX_ID,
    ),
)
