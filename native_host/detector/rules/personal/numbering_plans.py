"""Which digits are a phone number somewhere: the numbering plans of libphonenumber as RE2 patterns."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

from native_host.detector.pattern import Pattern
from native_host.detector.rules.word_list import words

# Countries whose national form (without the country's code) is understood.
NATIONAL_REGIONS = tuple(
    words(
        """
    US GB DE FR ES IT NL BE AT CH LU PT IE DK SE NO FI PL CZ SK HU RO BG GR UA RU TR IL AE SA EG ZA NG KE IN PK
    BD JP KR CN HK SG MY TH ID PH VN AU NZ BR MX AR CL CO PE
    """
    )
)
_KINDS = (
    "fixed_line",
    "mobile",
    "toll_free",
    "premium_rate",
    "shared_cost",
    "personal_number",
    "voip",
    "pager",
    "uan",
    "voicemail",
)


def is_national(digits: str) -> bool:
    """Whether the digits, as dialled inside a country, are a number of one of the countries above."""
    return _national().is_in(digits)


def is_national_with_trunk_zero(digits: str) -> bool:
    """The same for countries where the national form begins with a zero, and with it."""
    return digits.startswith("0") and _with_trunk_zero().is_in(digits)


def is_north_american(digits: str) -> bool:
    """Whether the digits are a number of the United States or Canada, with an area code that exists."""
    return len(digits) in (10, 11) and _north_american().is_in(digits)


def international(digits: str) -> bool | None:
    """Whether the digits behind "+" are a number: true; false when only the length fits; None when no country begins so."""
    for size in (1, 2, 3):
        code = int(digits[:size])
        if digits[0] != "0" and code in COUNTRY_CODE_TO_REGION_CODE:
            return _of_country(code).is_in(digits[size:])
    return None


@lru_cache(maxsize=1)
def _national() -> Pattern:
    return _anchored(f"(?:{_trunk(region)})?(?:{_numbers(region)})" for region in NATIONAL_REGIONS)


@lru_cache(maxsize=1)
def _north_american() -> Pattern:
    return _anchored(f"1?(?:{_numbers(region)})" for region in ("US", "CA"))


@lru_cache(maxsize=1)
def _with_trunk_zero() -> Pattern:
    prefixed = [f"0(?:{_numbers(region)})" for region in NATIONAL_REGIONS if _trunk(region) == "0"]
    return _anchored([*prefixed, _numbers("IT")])


@lru_cache(maxsize=256)
def _of_country(code: int) -> Pattern:
    regions = [region for region in COUNTRY_CODE_TO_REGION_CODE[code] if region != "001"]
    if not regions:
        return _anchored(["[0-9]{6,12}"])
    return _anchored(f"(?:{_trunk(region)})?(?:{_numbers(region)})" for region in regions)


def _anchored(bodies: Iterable[str]) -> Pattern:
    return Pattern("^(?:" + "|".join(bodies) + ")$", is_case_sensitive=True)


def _trunk(region: str) -> str:
    return _metadata(region).national_prefix or ""


def _numbers(region: str) -> str:
    metadata = _metadata(region)
    kinds = (getattr(metadata, kind) for kind in _KINDS)
    return "|".join(kind.national_number_pattern for kind in kinds if kind is not None and kind.national_number_pattern)


def _metadata(region: str) -> PhoneMetadata:
    metadata = PhoneMetadata.metadata_for_region(region)
    if metadata is None:
        raise LookupError(region)
    return metadata
