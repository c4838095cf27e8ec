"""What a sentence says before a firm's name: that it thanks for it, or that the paper goes to it."""

from __future__ import annotations

import re

_TO = re.compile(
    r"(?:(?:addressed|made out|billed|invoiced|issued) to|(?:gerichtet|adressiert|ausgestellt) (?:an|auf)(?: die)?|adress\u00e9e? \u00e0|libell\u00e9e? au nom de|(?:dirigida|emitida|extendida) a|(?:intestat[ao]|indirizzat[ao]) a|gericht aan|ten name van)[: ]+\Z",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\b(?:thank|thanks|welcome|danke|dank|willkommen|merci|bienvenue|gracias|bienvenid|grazie|benvenut|bedankt|welkom|obrigad|dzi\u0119kuj|d\u011bkuj|tack|tak|takk|kiit|k\u00f6sz\u00f6n|mul\u021bum|te\u015fekk\u00fcr)\w*\b",
    re.IGNORECASE,
)


def is_addressed_to(before: str) -> bool:
    return _TO.search(before) is not None


def thanks(before: str) -> bool:
    return _THANKS.search(before) is not None
