"""Number plates, only beside a word for one: their shapes are too common to stand alone."""

from __future__ import annotations

from dataclasses import replace

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule

_WORDS = (
    *(
        "license plate",
        "licence plate",
        "number plate",
        "plate",
        "plate number",
        "plates",
        "license plate number",
        "registration plate",
    ),
    *(
        "vehicle registration",
        "registration number",
        "car registration",
        "reg",
        "tag number",
        "rego",
        "kennzeichen",
        "nummernschild",
    ),
    *(
        "autokennzeichen",
        "immatriculation",
        "plaque",
        "plaque d'immatriculation",
        "matrícula",
        "matricula",
        "placa",
        "targa",
    ),
    *(
        "kenteken",
        "kentekenplaat",
        "tablica rejestracyjna",
        "rejestracja",
        "numer rejestracyjny",
        "spz",
        "registreringsnummer",
    ),
    *(
        "rekisterinumero",
        "rendszám",
        "număr de înmatriculare",
        "πινακίδα",
        "plaka",
        "госномер",
        "номерной знак",
        "номер машины",
    ),
    *("ナンバープレート", "车牌", "车牌号", "번호판", "차량번호"),
)
# Words for a plate and for nothing else, or hardly.
_STRONG = (
    *("license plate", "licence plate", "number plate", "plate number", "car registration", "reg", "registration", "rego"),
    *("kennzeichen", "nummernschild", "autokennzeichen", "immatriculation", "plaque", "matrícula", "matricula", "targa"),
    *(
        "kenteken",
        "kentekenplaat",
        "rejestracyjny",
        "rejestracja",
        "registreringsnummer",
        "rendszám",
        "госномер",
        "номер машины",
    ),
)
# Shapes that little else has: these also count before their word, and in small letters right behind it.
_CLEAR_SHAPES = (
    r"[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?[0-9]{1,4}[EH]?",  # Germany
    r"[A-Z]{2}[0-9]{2} ?[A-Z]{3}",  # United Kingdom
    r"[A-Z]{2}-[0-9]{3}-[A-Z]{2}|[A-Z]{2} ?[0-9]{3} ?[A-Z]{2}",  # France, Italy
    r"[0-9]{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}",  # Spain
    r"[0-9]{1,2}-[A-Z]{2,3}-[0-9]{1,2}|[A-Z]{1,2}-[0-9]{2,3}-[A-Z]{1,2}|[A-Z]{2}-[A-Z]{2}-[0-9]{2}",  # Netherlands, Portugal
    r"[0-9][A-Z]{3}[0-9]{3}",  # California
    r"[АВЕКМНОРСТУХ][0-9]{3}[АВЕКМНОРСТУХ]{2} ?[0-9]{2,3}",  # Russia
)
_SHAPES = (
    r"[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?[0-9]{1,4}[EH]?",  # Germany
    r"[A-Z]{2}[0-9]{2} ?[A-Z]{3}",  # United Kingdom
    r"[A-Z]{2}[- ]?[0-9]{3}[- ]?[A-Z]{2}",  # France, Italy
    r"[0-9]{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}",  # Spain
    r"(?:[0-9A-Z]{1,3}-[0-9A-Z]{1,3}-[0-9A-Z]{1,3})",  # Netherlands, Portugal
    r"[A-Z]{1,4}[- ]?[0-9]{1,5}[A-Z]{0,3}",  # Poland, US, Switzerland, Austria
    r"[0-9]{1,3}[- ]?[A-Z]{1,4}[- ]?[0-9]{1,4}",  # US, Turkey, Belgium, Korea
    r"[0-9][A-Z]{3}[0-9]{3}",  # California
    r"[АВЕКМНОРСТУХ][0-9]{3}[АВЕКМНОРСТУХ]{2} ?[0-9]{2,3}",  # Russia
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?[A-Z0-9]{5,6}",  # China
)


def is_plate(value: str) -> bool:
    """A plate has letters and digits, four to nine of them."""
    signs = [character for character in value if character.isalnum()]
    return 4 <= len(signs) <= 9 and any(map(str.isdigit, signs)) and any(map(str.isalpha, signs))


def _alone(shapes: tuple[str, ...]) -> str:
    return r"(?:^|[^\pL\pN-])(?P<value>" + "|".join(shapes) + r")(?:[^\pL\pN-]|$)"


_BESIDE_WORD = Rule(
    name="licence_plate",
    entity=Entity.LICENSE_PLATE,
    pattern=_alone(_SHAPES),
    score=0.5,
    validate=is_plate,
    context=_WORDS,
    needs_context=True,
    context_score=0.85,
    context_chars=32,
    context_chars_after=0,
    is_case_sensitive=True,
)
_CLEAR = replace(_BESIDE_WORD, pattern=_alone(_CLEAR_SHAPES), context=_STRONG, context_score=0.8)

RULES = (
    _BESIDE_WORD,
    replace(_CLEAR, name="licence_plate_before_word", context_chars=0, context_chars_after=26),
    replace(_CLEAR, name="licence_plate_in_small_letters", context_chars=18, is_case_sensitive=False),
)
