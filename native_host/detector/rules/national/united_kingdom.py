"""United Kingdom: National Insurance, NHS and tax reference numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    # HMRC, NIM39110: letters that prefixes never hold, and prefixes that were never given out.
    number(
        "uk_nino",
        "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]",
        lambda value: value[:2].upper() not in {"BG", "GB", "NK", "KN", "TN", "NT", "ZZ"},
        ("nino", "ni", "ni number", "ni no", "national insurance"),
        is_distinctive=True,
        score=0.75,
    ),
    number(
        "uk_nhs",
        "[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}",
        "gb.nhs",
        ("nhs", "nhs number", "patient", "hospital", "gp"),
        entity=Entity.HEALTH_ID,
    ),
    number(
        "uk_utr",
        "[0-9]{5} ?[0-9]{5}K?|[0-9]{10}",
        "gb.utr",
        ("utr", "unique taxpayer", "self assessment", "tax reference", "hmrc"),
        entity=Entity.TAX_ID,
    ),
)
