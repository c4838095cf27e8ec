"""Which attributes of office documents hold what a person wrote, and which hold the document together."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from native_host.documents.copies.finder import Cut, Finder, applied
from native_host.documents.formats.office import OFFICE

_KEPT = frozenset(
    "id Id Type TargetMode ContentType Extension Requires Ignorable ProcessContent MustUnderstand uri PartName r ref sqref "
    "spans s t fmtid pid formatCode conformance".split()
)
_LINKS = frozenset(("Target", "href", "url", "src", "URI"))
_IDENTIFIERS = frozenset(
    (
        *(("definedName", "name"), ("table", "name"), ("table", "displayName"), ("bookmarkStart", "name")),
        *(("hyperlink", "anchor"), ("bookmark", "name"), ("bookmark-start", "name"), ("bookmark-end", "name")),
    )
)
# A number with its unit, a colour, a checksum, a number that is unique in the world: sizes and marks, not values.
_MEASURE = re.compile(
    r"[+-]?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?(?:pt|in|cm|mm|px|em|pc|%|f)?|#?[0-9A-Fa-f]{0,7}[0-9][0-9A-Fa-f]{0,7}|#[0-9A-Fa-f]{3,8}|\{[0-9A-Fa-f-]{36}\}"
)
_SHEET_SAFE = str.maketrans("[]:*?/\\'", "()______")


def is_structure(element: str, key: str, value: str) -> bool:
    """Local names. Whether the value is never what a person wrote."""
    if key in OFFICE.attributes or (element, key) in OFFICE.attributes_of:
        return False
    return key.startswith("xmlns") or key in _KEPT or _MEASURE.fullmatch(value) is not None


def attribute(element: str, key: str, value: str, finder: Finder) -> str:
    """The value as it may stand in the copy. The name of a namespace changes alike wherever it stands."""
    if not value or (not key.startswith("xmlns") and is_structure(element, key, value)):
        return value
    if key in _LINKS or key.startswith("xmlns"):
        return link(value, finder)
    cuts = finder.cuts(value)
    if not cuts:
        return value
    if (element, key) in _IDENTIFIERS:
        return identifier(value, cuts)
    return applied(value, cuts)


def link(value: str, finder: Finder) -> str:
    """Also what an address says in its own signs. A placeholder is written in them too: brackets make no address."""
    cuts = finder.cuts(value)
    if cuts:
        value = applied(value, [Cut(one.start, one.end, quote(one.placeholder, safe="")) for one in cuts])
    plain = unquote(value)
    if plain != value and finder.finds(plain):
        return quote(finder.replaced(plain), safe="/:?#@&=+,;%")
    return value


def identifier(value: str, cuts: list[Cut]) -> str:
    made = re.sub(r"\W+", "_", applied(value, cuts)).strip("_")
    return (made if made[:1].isalpha() else f"n_{made}")[:40]


def sheet_name(value: str, finder: Finder) -> str:
    """Brackets are not allowed there, nor more than 31 characters."""
    cuts = finder.cuts(value)
    return applied(value, [Cut(one.start, one.end, safe(one.placeholder)) for one in cuts])[:31] if cuts else value


def safe(placeholder: str) -> str:
    return placeholder.translate(_SHEET_SAFE)
