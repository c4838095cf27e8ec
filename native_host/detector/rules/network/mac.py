"""Hardware addresses (IEEE 802 MAC-48) in the three usual forms."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.context import LOOSE
from native_host.detector.rule import Rule

_HEX = "[0-9a-f]"


def is_device(value: str) -> bool:
    """Neither broadcast nor zero, nor digits that only count up."""
    digits = "".join(character for character in value.lower() if character.isalnum())
    return len(set(digits)) > 2 and digits != "0123456789ab"


def _form(name: str, body: str, literal: str) -> Rule:
    return Rule(
        name=f"mac_{name}",
        entity=Entity.MAC_ADDRESS,
        pattern=rf"(?:^|[^\pL\pN:.\-]|[{LOOSE}])(?P<value>{body})(?:[^\pL\pN:\-]|[{LOOSE}]|$)",
        score=0.9,
        prefilter=(literal,),
        validate=is_device,
    )


RULES = (
    _form("colons", rf"{_HEX}{{2}}(?::{_HEX}{{2}}){{5}}", ":"),
    _form("dashes", rf"{_HEX}{{2}}(?:-{_HEX}{{2}}){{5}}", "-"),
    _form("dots", rf"{_HEX}{{4}}\.{_HEX}{{4}}\.{_HEX}{{4}}", "."),
)
