"""Post office boxes, with post code and town where they follow: they say where somebody's mail goes."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.personal.address_parts import BEFORE_A_TOWN, BEHIND_A_TOWN
from native_host.detector.rules.word_list import words

_NUMBER = r"[A-Z]{0,2}[0-9]{1,6}(?: ?[0-9]{2,3}){0,3}"
# A box's number in pairs must not take the first digits of the post code behind it.
_SHORT_NUMBER = r"[0-9]{1,5}"
_GAP = r"(?:\s{0,2},\s{0,2}|[ \t]{0,2}\r?\n[ \t]{0,4}|\s{1,2})"
_NAME = rf"{BEFORE_A_TOWN}?[A-Z\x{{c0}}-\x{{24f}}][a-z\x{{c0}}-\x{{24f}}'’-]*"
_TOWN = rf"{_NAME}(?:[ -]{_NAME}){{0,3}}{BEHIND_A_TOWN}?"
_UNITED_STATES = rf"{_GAP}{_TOWN},?\s{{1,2}}[A-Z]{{2}},?\s{{1,2}}[0-9]{{5}}(?:-[0-9]{{4}})?"
_UNITED_KINGDOM = rf"(?:{_GAP}{_TOWN}){{1,2}}{_GAP}[A-Z]{{1,2}}[0-9][A-Z0-9]? ?[0-9][A-Z]{{2}}"
_CANADA = rf"{_GAP}{_TOWN},?\s{{1,2}}[A-Z]{{2}},?\s{{1,2}}[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]"
_PACIFIC = rf"{_GAP}{_TOWN}(?:,?\s{{1,2}}(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT))?,?\s{{1,2}}[0-9]{{4}}"
_CODE_FIRST = (
    rf"{_GAP}(?:[A-Z]{{1,2}}-)?(?:[0-9]{{4,5}}(?:-[0-9]{{3}})?|[0-9]{{3}} [0-9]{{2}}|[0-9]{{2}}-[0-9]{{3}}|[0-9]{{4}} ?[A-Z]{{2}})"
    rf",? {_TOWN}(?: (?i:cedex)(?: [0-9]{{1,2}})?)?"
)
_TAIL = rf"(?:{_UNITED_STATES}|{_UNITED_KINGDOM}|{_CANADA}|{_CODE_FIRST}|{_PACIFIC})"

# Nothing else is called so.
_PLAIN = (
    r"(?:G\.?P\.?O\.?|P\.? ?O\.?)[ -]?box|post office box|(?:private|locked) bag|apartado (?:de correos|postal)|apdo\.? (?:de correos|postal)"
    r"|bo[îi]te postale|casella postale|caixa postal|skrytka pocztowa|skr\. ?poczt\.?|postboks|a/я|абонентский ящик|posta kutusu"
)
# Also names of other things: a mailbox for e-mail, blood pressure, a section of a law, a page, a box.
_SHARED = r"postfach|postbus|apartado|apdo\.?|aptdo\.?|B\.?P\.?|C\.?P\.?|P\.?B\.?|box|PL"
_WORDS = words(
    """
    address addresses addressed mail mailing ship send anschrift postanschrift adresse adresser écrire écrivez dirección indirizzo
    adres adressen postadres endereço morada
    """
)
_START, _END = r"(?:^|[^\pL\pN.])", r"(?:[^\pL\pN]|$)"
_SIGN = r"(?:n[r°ºo]?\.?|#)? ?"
_PLAIN_LITERALS = (*("box", "bag", "apartado", "apdo", "postale", "postal", "poczt", "postboks", "a/я", "ящик", "kutusu"),)
_SHARED_LITERALS = ("postfach", "postbus", "apartado", "apdo", "aptdo", "bp", "b.p", "cp", "c.p", "pb", "p.b", "box", "pl")


RULES = (
    Rule(
        name="postal_box_with_town",
        entity=Entity.STREET_ADDRESS,
        pattern=rf"{_START}(?P<value>(?i:{_PLAIN}|{_SHARED}) {{0,2}}{_SIGN}(?:{_NUMBER}|{_SHORT_NUMBER}){_TAIL}){_END}",
        score=0.9,
        prefilter=(*_PLAIN_LITERALS, *_SHARED_LITERALS),
        is_case_sensitive=True,
    ),
    Rule(
        name="postal_box",
        entity=Entity.STREET_ADDRESS,
        pattern=rf"{_START}(?P<value>(?:{_PLAIN}) {{0,2}}{_SIGN}{_NUMBER}){_END}",
        score=0.8,
        prefilter=_PLAIN_LITERALS,
    ),
    Rule(
        name="postal_box_beside_words",
        entity=Entity.STREET_ADDRESS,
        pattern=rf"{_START}(?P<value>(?:(?i:postfach|postbus|apdo\.?|aptdo\.?)|B\.?P\.?) {{0,2}}{_SIGN}{_NUMBER}){_END}",
        score=0.5,
        prefilter=("postfach", "postbus", "apdo", "aptdo", "bp", "b.p"),
        context=_WORDS,
        needs_context=True,
        context_score=0.75,
        is_case_sensitive=True,
    ),
)
