"""Strings that a pattern matches, made at run time, so that no text in the repository looks like a live key."""

from __future__ import annotations

import random
from collections.abc import Sequence
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")
_MAX_EXTRA = 4


def sample(pattern: str, seed: int = 0) -> str:
    """A random text that `pattern` matches from end to end; the same for the same seed."""
    return _sequence(_parser.parse(pattern), random.Random(f"{pattern}/{seed}"))


def _sequence(parts: Sequence[tuple[Any, Any]], dice: random.Random) -> str:
    return "".join(_one(str(operator), argument, dice) for operator, argument in parts)


def _one(operator: str, argument: Any, dice: random.Random) -> str:
    match operator:
        case "LITERAL":
            return chr(argument)
        case "IN":
            return dice.choice(_members(argument))
        case "MAX_REPEAT" | "MIN_REPEAT":
            low, high, body = argument
            return "".join(_sequence(body, dice) for _ in range(dice.randint(low, min(int(high), low + _MAX_EXTRA))))
        case "SUBPATTERN":
            return _sequence(argument[3], dice)
        case "BRANCH":
            return _sequence(dice.choice(argument[1]), dice)
    raise ValueError(operator)


def _members(argument: Any) -> str:
    found: list[str] = []
    for operator, value in argument:
        match str(operator):
            case "LITERAL":
                found.append(chr(value))
            case "RANGE":
                found.extend(map(chr, range(value[0], value[1] + 1)))
            case "CATEGORY":
                found.extend("abcXYZ019")
            case other:
                raise ValueError(other)
    return "".join(found)
