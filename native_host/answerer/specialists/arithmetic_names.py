"""Texts that are made of digits and signs and yet are no calculation: dates, idioms, scores, phone numbers, sizes."""

from __future__ import annotations

import re

_PAIR = re.compile(r"(?P<a>\d{1,9})(?P<sign>[-/x])(?P<b>\d{1,9})", re.ASCII)
_CHAIN = re.compile(r"\d+(?:[-/]\d+){2,}", re.ASCII)
_DATE = re.compile(r"\d{4} [-/] \d{1,2} [-/] \d{1,2}|\d{1,2} [-/] \d{1,2} [-/] \d{4}", re.ASCII)
_IDIOMS = frozenset(
    ("10-4", "9-5", "2-1", "uno por uno", "dos por uno", "tres por dos", "dos por dos", "cuatro por cuatro", "uno mas uno")
)
_YEARS = range(1900, 2101)


def is_name(text: str, *, is_asked: bool) -> bool:
    """`is_asked`: after "what is", which may ask what 24/7 or 4x4 means; otherwise `text` stands alone."""
    if _CHAIN.fullmatch(text) or _DATE.fullmatch(text) or text in _IDIOMS:
        return True
    if re.fullmatch(r"\d+!+", text, re.ASCII):
        return not is_asked
    # A time signature.
    if re.fullmatch(r"\S+ over \S+", text):
        return True
    # 555 123-4567
    if re.search(r"\d{3}[ -]?\d{3}-\d{4}", text, re.ASCII):
        return True
    pair = _PAIR.fullmatch(text)
    if pair is None:
        return False
    a, b, sign = int(pair["a"]), int(pair["b"]), pair["sign"]
    if sign == "/":
        return _is_ratio(a, b)
    if sign == "-":
        return not is_asked or a < b or (a in _YEARS and b in _YEARS)
    # 4x4 is a car, 2x4 a beam, 1920x1080 a screen.
    return not is_asked or (a <= 6 and (a == b or b in (2, 4))) or min(a, b) >= 480


def _is_ratio(a: int, b: int) -> bool:
    """A day and a month, halves (50/50), a season (2024/25), a blood pressure (120/80)."""
    return (a <= 31 and b <= 31) or a + b == 100 or a in _YEARS or (80 <= a <= 220 and 40 <= b <= 130)
