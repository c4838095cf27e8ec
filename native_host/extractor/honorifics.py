"""What stands before a name on an envelope and is no part of it: "Herrn", "Spett.le", "Messrs", "z. Hd."."""

from __future__ import annotations

import re

_BEFORE = (
    r"(?:herrn?/frau|frau/herrn?|m\.?/mme|mme/m|sr\.?/sra|sig\.?/sig\.ra|dhr\.?/mevr|mr\.?/mrs|mr\.?/ms|m\.? et mme|mr\.? (?:and|&) mrs|herrn? und frau|frau und herrn?|dhr\. en mevr|sig\. e sig\.ra|to|mr|mrs|ms|miss|messrs|mx|the family|family|attn|attention|c/o|herrn?|frau|familie|eheleute|firma|fa|an|an die|an den|an das|m|mm|mme|mlle|monsieur|madame|mesdames|famille"
    r"|sr|sra|srta|sres|d|d\u00f1a|don|do\u00f1a|familia|sig|sig\.ra|sig\.na|sigg|spett\.le|spettabile|gent\.mo|gent\.ma|gentile|gent\.le|egr|egregio|famiglia|dott|dott\.ssa|ing|avv"
    r"|dhr|de heer|mevr|mevrouw|mw|fam|exmos?(?:\(s\))?\.?|exma|exmo\.? sr|sr\.\(a\)|szanowny pan|szanowna pani|pan|pani|sz\. ?p|v\u00e1\u017een\u00fd pan|v\u00e1\u017een\u00e1 pan\u00ed|pan\u00ed"
    r"|herr|fru|hr|domnul|doamna|dl|dna|say\u0131n)"
)
_PREFIX = re.compile(rf"{_BEFORE}\.?:? +(?=[^\W\d_])", re.IGNORECASE)  # whether a capital follows, `name_at` looks
_ALONE = re.compile(rf"(?:{_BEFORE}\.?[ /]*)+:?", re.IGNORECASE)
_CARE = re.compile(
    r"(?:z\. ?hd?\.?|zu h\u00e4nden|z\. ?h\.|attn?\b|attention|for the attention of|c/o|t\. ?a\. ?v\.|ter attentie|\u00e0 l['\u2019]attention|a la atenci\u00f3n|alla c|all['\u2019]attenzione|att\b|a/c|v\. ?ref)",
    re.IGNORECASE,
)


def name_at(text: str) -> int:
    """Where the name begins; never in a word that goes on with small letters."""
    hit = _PREFIX.match(text)
    return hit.end() if hit and text[hit.end() : hit.end() + 1].isupper() else 0


def is_only_that(text: str) -> bool:
    return len(text) < 30 and _ALONE.fullmatch(text.strip()) is not None


def is_care_of(text: str) -> bool:
    return _CARE.match(text) is not None
