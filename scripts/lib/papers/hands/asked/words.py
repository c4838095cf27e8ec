"""How the fields of a paper are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from scripts.lib.papers.hands.hand import Hand, Truth, normal

Value = str | Decimal | date | None


def asked(hand: Hand, fields: Mapping[str, Value]) -> Truth:
    """Names between bars: each paper is asked by one of them. An account by ISO 13616 has no blanks, whatever its name."""
    said: Truth = {}
    for names, value in fields.items():
        name = hand.rng.choice(names.split("|"))
        is_account = "iban" in name.lower() and isinstance(value, str)
        said[name] = normal(value.replace(" ", "") if is_account and isinstance(value, str) else value)
    return said
