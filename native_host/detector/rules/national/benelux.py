"""Netherlands, Belgium, Luxembourg: citizens' numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import number

RULES = (
    number(
        "nl_bsn",
        "[0-9]{4}[. ]?[0-9]{2}[. ]?[0-9]{3}|[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}",
        "nl.bsn",
        ("bsn", "burgerservicenummer", "sofinummer", "sofi-nummer", "persoonsnummer", "citizen service number"),
    ),
    number("nl_btw", "NL ?[0-9]{9} ?B[0-9]{2}", "nl.btw", ("btw",), entity=Entity.TAX_ID, is_distinctive=True),
    number(
        "be_nn",
        "[0-9]{2}[. ]?[0-9]{2}[. ]?[0-9]{2}[- ]?[0-9]{3}[. ]?[0-9]{2}",
        "be.nn",
        (
            "rijksregisternummer",
            "rijksregister",
            "numéro national",
            "registre national",
            "nationaal nummer",
            "niss",
            "insz",
            "rrn",
            "nrn",
        ),
    ),
    number("be_nn_written", "[0-9]{2}[.][0-9]{2}[.][0-9]{2}-[0-9]{3}[.][0-9]{2}", "be.nn", is_distinctive=True, score=0.9),
    number(
        "be_vat",
        "(?:BE ?)?[01][0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}",
        "be.vat",
        ("btw", "tva", "vat", "ondernemingsnummer", "kbo", "bce"),
        entity=Entity.TAX_ID,
    ),
    number("lu_tva", "LU ?[0-9]{8}", "lu.tva", ("tva", "vat"), entity=Entity.TAX_ID, is_distinctive=True),
)
