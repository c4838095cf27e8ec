"""Post codes that name a handful of houses (United Kingdom, Canada, Ireland, Netherlands), beside a word for one."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule

_CODES = r"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z][0-9][0-9W] ?[A-Z0-9]{4}|[1-9][0-9]{3} ?[A-Z]{2}"

RULES = (
    Rule(
        name="post_code",
        entity=Entity.STREET_ADDRESS,
        pattern=rf"(?:^|[^\pL\pN-])(?P<value>{_CODES})(?:[^\pL\pN-]|$)",
        score=0.5,
        context=("postcode", "post code", "postal code", "zip code", "zip", "eircode", "code postal", "postcodes"),
        needs_context=True,
        context_score=0.75,
        context_chars=16,
    ),
)
