"""United States: social security, individual taxpayer, employer, provider and Medicare numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, luhn, number, plain, stdnum

_SSN_WORDS = ("ssn", "social security", "social security number", "social", "soc sec", "taxpayer", "ss#", "seguro social")
_EXAMPLES = frozenset({"078051120", "219099999", "987654321"})
_is_ssn = stdnum("us.ssn")


def is_ssn(value: str) -> bool:
    """Issued ranges (SSA, 2011). Numbers printed in advertisements are nobody's."""
    return plain(value) not in _EXAMPLES and is_mixed(value) and _is_ssn(value.replace(" ", "-").replace(".", "-"))


def is_npi(value: str) -> bool:
    """Luhn over 80840 and the ten digits (45 CFR 162.406)."""
    return value[0] in "12" and is_mixed(value) and luhn("80840" + plain(value))


RULES = (
    number(
        "us_ssn", "[0-9]{3}-[0-9]{2}-[0-9]{4}", is_ssn, _SSN_WORDS, entity=Entity.US_SSN, is_distinctive=True, score=0.85
    ),
    number("us_ssn_spaced", "[0-9]{3}[ .][0-9]{2}[ .][0-9]{4}|[0-9]{9}", is_ssn, _SSN_WORDS, entity=Entity.US_SSN),
    number(
        "us_itin", "9[0-9]{2}[- ]?[5-9][0-9][- ]?[0-9]{4}", "us.itin", ("itin", "taxpayer", "tax id"), entity=Entity.TAX_ID
    ),
    number(
        "us_ein",
        "[0-9]{2}-?[0-9]{7}",
        "us.ein",
        ("ein", "fein", "employer identification", "tax id", "irs"),
        entity=Entity.TAX_ID,
    ),
    number(
        "us_npi", "[12][0-9]{9}", is_npi, ("npi", "provider", "provider id", "national provider"), entity=Entity.HEALTH_ID
    ),
    # CMS, "Understanding the MBI format": no S, L, O, I, B, Z.
    number(
        "us_mbi",
        "[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y]{2}[0-9]{2}",
        None,
        ("mbi", "medicare", "beneficiary"),
        entity=Entity.HEALTH_ID,
    ),
)
