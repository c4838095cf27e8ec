"""Random values made at run time, and what a set of rules finds in a text."""

from __future__ import annotations

import random
from collections.abc import Sequence

from native_host.detector.detector import Detector
from native_host.detector.rule import Rule, Scanner

_DICE = random.Random(20240517)
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def letters(count: int) -> str:
    return "".join(_DICE.choice(_LETTERS) for _ in range(count))


def hexadecimal(count: int) -> str:
    return "".join(_DICE.choice("0123456789abcdef") for _ in range(count))


def octets(count: int) -> bytes:
    return _DICE.randbytes(count)


def values(rules: Sequence[Rule | Scanner], text: str) -> list[str]:
    """The found texts, left to right."""
    return [text[one.start : one.end] for one in Detector(rules, budget_s=None).detect(text).findings]
