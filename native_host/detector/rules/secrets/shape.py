"""Key formats as data: one `Shape` per documented format, and the one way it becomes a rule."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.plausible import is_varied

UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

_NOUNS = "key|token|secret|passw|auth|api|credential|licen[cs]e|access|login|pat\\b|dsn|webhook"
_SIGN = r"(?:=>|:=|==|=|:|,|\bis\b|\bist\b|\best\b|\bes\b)?"
_LINK = rf"""["'`\])]{{0,2}}\s{{0,3}}{_SIGN}\s{{0,3}}(?:bearer |token )?[\s"'`=:,>(]"""


@dataclass(frozen=True, slots=True)
class Shape:
    """One format. `body` is RE2, the key alone; `words` are the vendor's names, where the body tells nothing."""

    vendor: str
    name: str
    body: str
    literals: tuple[str, ...]
    words: tuple[str, ...] = ()
    check: Callable[[str], bool] | None = None

    @property
    def kind(self) -> str:
        return f"{self.vendor}_{self.name}"


def prefixed(vendor: str, name: str, body: str, *literals: str, check: Callable[[str], bool] | None = None) -> Shape:
    """A key known by its shape alone. `literals`: what a text must hold (lower case) when the body starts with a choice."""
    return Shape(vendor, name, body, literals or (leading_literal(body),), check=check)


def near(vendor: str, name: str, body: str, *words: str) -> Shape:
    """A key without a mark of its own: one of `words` (the vendor's name when none) and a noun like "key" come first."""
    chosen = words or (vendor,)
    return Shape(vendor, name, body, chosen, words=chosen)


def rule_of(shape: Shape) -> Rule:
    """The right edge is spelled as a class, since a key may end in `-` or `=`, where `\\b` would not hold."""
    names = "|".join(map(re.escape, shape.words))
    before = f"(?i:(?:{names})[\\w .'-]{{0,30}}?(?:{_NOUNS})[\\w .'-]{{0,16}}?{_LINK})" if shape.words else r"\b"
    return Rule(
        name=f"secrets.{shape.kind}{'.checked' if shape.check else ''}",
        entity=Entity.SECRET,
        pattern=f"{before}(?P<value>{shape.body})(?:[^0-9A-Za-z_]|$)",
        score=0.9 if shape.words else 0.97 if shape.check is None else 0.99,
        kind=shape.kind,
        prefilter=shape.literals,
        validate=shape.check or is_varied,
        is_case_sensitive=True,
    )


def leading_literal(body: str) -> str:
    """The characters a match must start with, lower case: up to the first that has a meaning in a pattern."""
    plain = re.match(r"(?:[0-9A-Za-z_:/~!%,;&=@ -]|\\[.$*+/|-])*", body)
    text = plain.group() if plain else ""
    if body[len(text) : len(text) + 1] in {"?", "*", "{", "+"}:
        text = text[:-1]
    return text.replace("\\", "").lower()


def alnum(count: int | str) -> str:
    """`count` letters and digits; "20," means at least 20, "20,40" a span."""
    return f"[0-9A-Za-z]{{{count}}}"


def lower(count: int | str) -> str:
    return f"[0-9a-z]{{{count}}}"


def upper(count: int | str) -> str:
    return f"[0-9A-Z]{{{count}}}"


def hexa(count: int | str) -> str:
    return f"[0-9a-f]{{{count}}}"


def urlsafe(count: int | str) -> str:
    """The alphabet of base64url (RFC 4648, section 5)."""
    return f"[0-9A-Za-z_-]{{{count}}}"


def base64(count: int | str) -> str:
    return f"[0-9A-Za-z+/]{{{count}}}"


def digits(count: int | str) -> str:
    return f"[0-9]{{{count}}}"
