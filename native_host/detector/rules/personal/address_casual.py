"""Postal addresses in small letters or in capitals, as people type them in a hurry: only whole ones, with their post code."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.personal.address_parts import STATES, UK_CODE

# Letters as ranges, because RE2 takes a hundred times as long over \pL where case does not count.
_W = r"a-z\x{c0}-\x{24f}"
# A full stop only follows what is cut short, or the next sentence would be of the address.
_SHORT = r"(?:(?:ste?|st[ao]|mt|ft|dr|prof|gal|gen|col|cap|pte|avv|ing|kr|[a-z])\. ?)"
_WORD = rf"{_SHORT}{{0,2}}[{_W}][{_W}'’-]*"
_BREAK = r"(?:\s{0,2},\s{0,2}|[ \t]{0,2}\r?\n[ \t]{0,4})"
_GAP = rf"(?:{_BREAK}|\s{{1,2}})"
_TOWN = rf"{_WORD}(?: {_WORD}){{0,2}}"

_ENGLISH_KINDS = (
    "street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|circle|cir|place|pl|terrace|ter|trail|trl|way|parkway|pkwy"
    "|highway|hwy|square|sq|crescent|cres|close|gardens|grove|mews|hill"
)
_ENGLISH_STREET = (
    rf"[0-9]{{1,6}}[a-z]?,? (?:[nsew]{{1,2}}\.? )?(?:(?:{_WORD}|[0-9]{{1,3}}(?:st|nd|rd|th)) ){{1,3}}(?:{_ENGLISH_KINDS})\b\.?"
    r"(?: [nsew]{1,2}\b\.?)?(?:,? (?:apt|apartment|suite|ste|unit|flat|#)\.? ?#?[a-z0-9-]{1,6})?"
)
# States whose letters are a word count in capitals only: "5 ways to get there, or 12345".
_STATE = (
    rf"(?:(?-i:{STATES})|a[klrz]|c[aot]|d[c]|fl|ga|i[al]|k[sy]|m[dinost]|n[cdehjmvy]|pr|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])"
)

_GERMAN_STREET = (
    rf"(?:(?:{_WORD}-){{0,2}}[{_W}]{{3,}}(?:str(?:aße|asse|\.|\b)|weg|platz|allee|gasse|ring|ufer|damm|chaussee|steig|graben)"
    rf"|[{_W}]{{4,}}[ -]str(?:aße|asse|\.|\b)) ?[0-9]{{1,4}} ?(?:[a-h]\b)?"
)
_FRENCH_STREET = rf"[0-9]{{1,4}}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.?|boulevard|bd\.?|chemin|impasse|all[ée]e|quai) (?:{_WORD} ?){{1,6}}"
_SPANISH_STREET = rf"(?:calle|c/|avenida|avda\.?|plaza|paseo) ?(?:{_WORD} ){{0,4}}{_WORD},? ?(?:n[ºo°]\.? ?)?[0-9]{{1,4}}(?:,? [0-9]{{1,2}}[ºªo°] ?[{_W}0-9]?)?"
_ITALIAN_STREET = (
    rf"(?:via|viale|piazza|corso|vicolo) (?:{_WORD} ){{0,4}}{_WORD},? ?(?:n\.? ?)?[0-9]{{1,4}}(?:[/ ]?[a-z]\b)?"
)
_DUTCH_STREET = rf"(?:(?:van (?:de[rn]? )?|de |{_WORD}-))?[{_W}'’]{{2,}}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg) [0-9]{{1,4}}(?:[ -]?(?:bis|[a-z]|[0-9]{{1,3}})\b)?"


def _rule(name: str, value: str, literals: tuple[str, ...]) -> Rule:
    return Rule(
        name=f"address_casual_{name}",
        entity=Entity.STREET_ADDRESS,
        pattern=rf"(?:^|[^\pL\pN.,/\\-])(?P<value>{value})(?:[^\pL\pN]|$)",
        score=0.8,
        prefilter=literals,
    )


RULES = (
    _rule("american", rf"{_ENGLISH_STREET}{_BREAK}{_TOWN},?\s{{1,2}}{_STATE},?\s{{1,2}}[0-9]{{5}}(?:-[0-9]{{4}})?", ()),
    _rule("british", rf"{_ENGLISH_STREET}(?:{_BREAK}{_TOWN}){{0,2}}{_GAP}(?:{_WORD} ){{0,2}}{UK_CODE}", ()),
    _rule("german", rf"{_GERMAN_STREET}{_GAP}[0-9]{{5}} {_TOWN}", ()),
    _rule(
        "french",
        rf"{_FRENCH_STREET}{_GAP}[0-9]{{5}} {_WORD}(?: cedex(?: [0-9]{{1,2}})?)?",
        ("rue", "av", "boul", "bd", "chemin", "impasse", "all", "quai"),
    ),
    _rule("spanish", rf"{_SPANISH_STREET}{_GAP}[0-9]{{5}},? {_WORD}", ("calle", "c/", "avenida", "avda", "plaza", "paseo")),
    _rule(
        "italian",
        rf"{_ITALIAN_STREET}{_GAP}[0-9]{{5}},? {_WORD}(?:,? \(?[a-z]{{2}}\b\)?)?",
        ("via", "piazza", "corso", "vicolo"),
    ),
    _rule("dutch", rf"{_DUTCH_STREET}{_GAP}[1-9][0-9]{{3}} ?[a-z]{{2}}(?:{_GAP}{_WORD})?", ()),
)
