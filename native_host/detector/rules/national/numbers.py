"""How a country's number becomes a rule: digits as people write them, the register's own checksum, words of the country."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from typing import cast

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule

Check = Callable[[str], bool]

ID_WORDS = ("id", "id number", "id no", "national id", "identity", "identity number", "identification", "personal number")
TAX_WORDS = ("tax", "tax id", "tin", "tax number", "vat", "taxpayer")

# The left edge takes a character with it and the right one none, so that of two numbers a space apart both are found.
_LEFT = r"(?:^|[^0-9A-Za-z_./+-]|[^0-9A-Za-z][-./(]|[A-Za-z][.])"
_WEAK = 0.6


def number(
    kind: str,
    pattern: str,
    check: Check | str | None,
    words: Sequence[str] = (),
    *,
    entity: Entity = Entity.NATIONAL_ID,
    is_distinctive: bool = False,
    score: float = 0.6,
) -> Rule:
    """The rule of one kind of number.

    `pattern` is its body; digits and letters must not go on at either edge. `check` is a checksum or the name of the
    python-stdnum module that has it. A number that is not distinctive needs one of `words` near it; a weakly distinctive
    one counts only in capitals, as it is printed.
    """
    return Rule(
        name=f"national.{kind}",
        entity=entity,
        pattern=f"{_LEFT}(?P<value>{pattern})" + ("" if pattern.endswith(")]") else r"\b"),
        score=score,
        kind=kind,
        validate=stdnum(check) if isinstance(check, str) else check,
        context=tuple(words),
        needs_context=not is_distinctive,
        context_score=0.95 if check else 0.85,
        context_chars=60,
        context_chars_after=24,
        is_case_sensitive=is_distinctive and score <= _WEAK,
    )


@lru_cache(maxsize=256)
def stdnum(module: str) -> Check:
    """`is_valid` of one module of python-stdnum, which quotes the register's own description."""

    def holds(value: str) -> bool:
        # Some modules stumble over values of odd form instead of refusing them; that vouches for nothing.
        with suppress(ValueError, KeyError, IndexError):
            return is_mixed(value) and cast(bool, import_module(f"stdnum.{module}").is_valid(value))
        return False

    return holds


def is_mixed(value: str) -> bool:
    """Not one digit over and over: many weak checksums hold for 000000000."""
    digits = [character for character in value if character.isdigit()]
    return len(set(digits)) > 1


def plain(value: str) -> str:
    """Digits and capital letters only."""
    return "".join(character for character in value.upper() if character.isalnum())


def weighted(digits: str, weights: Sequence[int]) -> int:
    """The sum of digit times weight, over the shorter of the two."""
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


def luhn(digits: str) -> bool:
    """ISO/IEC 7812-1, annex B."""
    doubled = "".join(str(int(digit) * (2 if place % 2 else 1)) for place, digit in enumerate(reversed(digits)))
    return sum(map(int, doubled)) % 10 == 0
