"""Strings that a pattern matches, made at run time, so that no text in the repository looks like a live key."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any

_parser: Any = import_module("re._parser")
_MAX_EXTRA = 4
_COMMON = "a1AZ9f.-_ @:/=+'\"\n,;#&é<(x"
_RE2_ONLY = re.compile(r"\\x\{([0-9a-fA-F]+)\}|\\p(?:\{(\w+)\}|(\w))|\\z")
_CATEGORIES = {"CATEGORY_SPACE": " \n\t", "CATEGORY_DIGIT": "0123456789"}
_CLASSES = {"Lu": "A-Z", "L": "a-zA-Z", "N": "0-9"}


def sample(pattern: str, seed: int = 0) -> str:
    """A random text that `pattern` matches from end to end; the same for the same seed."""
    return _sequence(_parsed(pattern), random.Random(f"{pattern}/{seed}"))


@lru_cache(maxsize=512)
def _parsed(pattern: str) -> Any:
    return _parser.parse(pattern)


def as_python(pattern: str) -> str:
    """RE2 syntax as Python's parser reads it: its classes of letters and digits become ASCII ranges."""
    parts, position, depth = [], 0, 0
    for found in _RE2_ONLY.finditer(pattern):
        before = pattern[position : found.start()]
        depth = _depth(before, depth)
        parts += [before, _python_form(found, is_in_class=depth > 0)]
        position = found.end()
    return "".join([*parts, pattern[position:]])


def _depth(text: str, depth: int) -> int:
    """1 inside a class of characters, 0 outside, at the end of a stretch that begins as `depth` says."""
    for sign in re.sub(r"\\.", "", text):
        depth = 1 if sign == "[" else 0 if sign == "]" else depth
    return depth


def _python_form(found: re.Match[str], *, is_in_class: bool) -> str:
    code, name, letter = found.groups()
    if code:
        return f"\\u{int(code, 16):04x}"
    if name or letter:
        inner = _CLASSES[name or letter]
        return inner if is_in_class else f"[{inner}]"
    return r"\Z"


def _sequence(parts: Sequence[tuple[Any, Any]], dice: random.Random) -> str:
    return "".join(_one(str(operator), argument, dice) for operator, argument in parts)


def _one(operator: str, argument: Any, dice: random.Random) -> str:
    match operator:
        case "LITERAL":
            return chr(argument)
        case "IN":
            return _member(argument, dice)
        case "MAX_REPEAT" | "MIN_REPEAT":
            low, high, body = argument
            return "".join(_sequence(body, dice) for _ in range(dice.randint(low, min(int(high), low + _MAX_EXTRA))))
        case "SUBPATTERN":
            return _sequence(argument[3], dice)
        case "AT":
            return ""
        case "ANY":
            return "x"
        case "NOT_LITERAL":
            return "a" if argument != ord("a") else "b"
        case "BRANCH":
            return _sequence(dice.choice(argument[1]), dice)
    raise ValueError(operator)


def _member(argument: Any, dice: random.Random) -> str:
    if str(argument[0][0]) != "NEGATE":
        return dice.choice(_members(argument))
    excluded = set(_members(argument[1:]))
    return next(sign for sign in _COMMON if sign not in excluded)


def _members(argument: Any) -> str:
    found: list[str] = []
    for operator, value in argument:
        match str(operator):
            case "LITERAL":
                found.append(chr(value))
            case "RANGE":
                found.extend(map(chr, range(value[0], value[1] + 1)))
            case "CATEGORY":
                found.extend(_CATEGORIES.get(str(value), "abcXYZ019"))
            case other:
                raise ValueError(other)
    return "".join(found)
