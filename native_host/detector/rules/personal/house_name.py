"""British addresses without a number: a house's name, its lane or village, and the post code that closes them."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.personal.address_parts import ENGLISH_KINDS, GAP, TOWN, UK_CODE

_WORD = r"[A-Z][A-Za-z'’-]*"
_HOUSES = (
    "Abbey|Annexe?|Barn|Bungalow|Byre|Chapel|Coach House|Cottages?|Court|Croft|Dairy|Farm|Farmhouse|Gatehouse|Grange|Granary|Hall"
    "|Haven|House|Lodge|Manor|Mill|Oast|Orchard|Parsonage|Priory|Rectory|Retreat|School House|Stables|Tower|Vicarage|Villa"
)
_HOUSE = rf"(?:The )?(?:{_WORD}[ -]){{0,3}}(?:{_HOUSES})"
_STREET = rf"(?:{_WORD} ){{1,3}}(?:{ENGLISH_KINDS})"
_COMMA = r"(?:\s{0,2},\s{0,2}|[ \t]{0,2},?\r?\n[ \t]{0,4})"

RULES = (
    Rule(
        name="house_name",
        entity=Entity.STREET_ADDRESS,
        pattern=rf"(?:^|[^\pL\pN.,/\\-])(?P<value>(?:{_HOUSE}(?:{_COMMA}{_STREET})?|{_WORD}(?: {_WORD}){{0,2}}{_COMMA}{_STREET})(?:{_COMMA}{TOWN}){{0,3}}{GAP}{UK_CODE})(?:[^\pL\pN]|$)",
        score=0.85,
        is_case_sensitive=True,
    ),
)
