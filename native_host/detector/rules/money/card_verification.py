"""The three or four digits on a card's back, beside their name."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule

_NAMES = (
    r"cvv2?|cvc2?|cvn|cvd|card (?:verification|security) (?:code|value|number)|kartenprüfnummer|kartenprüfziffer|prüfziffer der karte"
    r"|cryptogramme(?: visuel)?|código de seguridad|codice di sicurezza|código de segurança"
)


def is_code(value: str) -> bool:
    """Not a year: "CVC 2023" is a conference."""
    return not value.startswith(("19", "20")) or len(value) == 3


RULES = (
    Rule(
        name="card_verification",
        entity=Entity.CREDIT_CARD,
        pattern=(
            rf"(?:^|[^\pL\pN])(?:{_NAMES})(?: (?:code|number|nummer|no\.?))?[\"']?(?:\s{{0,2}}[:=#]\s{{0,2}}|\s(?:is|ist|est|es|è|é|lautet)\s|\s)"
            r"[\"']?(?P<value>[0-9]{3,4})(?:[^\pL\pN.,]|[.,]?\s|[.,]?$|[.,][^\pN])"
        ),
        score=0.85,
        validate=is_code,
        prefilter=(
            "cvv",
            "cvc",
            "cvn",
            "cvd",
            "card ver",
            "card sec",
            "kartenpr",
            "prüfziffer",
            "cryptogramme",
            "código de",
            "codice di",
        ),
    ),
)
