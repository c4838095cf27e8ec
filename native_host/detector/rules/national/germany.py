"""Germany: tax identification, tax, pension insurance and health insurance numbers, identity card."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number, plain


def is_pension_number(value: str) -> bool:
    """VKVV, section 4: the letter counts as two digits, weights 2 1 2 5 7 1 2 1 2 1 2 1, sum of digit sums modulo 10."""
    text = plain(value)
    day, month = int(text[2:4]) % 50, int(text[4:6])
    digits = text[:8] + f"{ord(text[8]) - 64:02d}" + text[9:11]
    products = (int(digit) * weight for digit, weight in zip(digits, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True))
    total = sum(product // 10 + product % 10 for product in products)
    return 0 < day <= 31 and 0 < month <= 12 and total % 10 == int(text[11])


def is_health_number(value: str) -> bool:
    """Section 290 SGB V: the letter as two digits, weights 1 2, sum of digit sums modulo 10."""
    text = plain(value)
    digits = f"{ord(text[0]) - 64:02d}" + text[1:9]
    products = (int(digit) * (1 + place % 2) for place, digit in enumerate(digits))
    return is_mixed(text) and sum(product // 10 + product % 10 for product in products) % 10 == int(text[9])


def is_card_number(value: str) -> bool:
    """ICAO 9303, part 3: weights 7 3 1, letters count from 10."""
    text = plain(value)
    digits = [int(character, 36) for character in text]
    total = sum(digit * (7, 3, 1)[place % 3] for place, digit in enumerate(digits[:9]))
    has_digits = sum(character.isdigit() for character in text) >= 3
    return has_digits and (len(text) == 9 or total % 10 == digits[9])


RULES = (
    number(
        "de_idnr",
        "[1-9][0-9] ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
        "de.idnr",
        (
            "steuer-id",
            "steuerid",
            "steuer id",
            "idnr",
            "steueridentifikationsnummer",
            "steuerliche identifikationsnummer",
            "identifikationsnummer",
            "steuer-idnr",
            "steuer-identifikationsnummer",
            "tin",
            "tax id",
            "tax",
        ),
        entity=Entity.TAX_ID,
    ),
    number(
        "de_stnr",
        "[0-9]{2,3}[/ ][0-9]{3,4}[/ ][0-9]{4,5}|[0-9]{10,13}",
        "de.stnr",
        ("steuernummer", "steuer-nr", "steuernr", "st.-nr", "stnr", "st-nr", "finanzamt", "tax number"),
        entity=Entity.TAX_ID,
    ),
    number(
        "de_ust_idnr",
        "DE ?[0-9]{9}|DE [0-9]{3} [0-9]{3} [0-9]{3}",
        "de.vat",
        ("ust-id", "ust-idnr", "umsatzsteuer", "vat"),
        entity=Entity.TAX_ID,
        is_distinctive=True,
    ),
    number(
        "de_rvnr",
        "[0-9]{2} ?[0-9]{6} ?[A-Z] ?[0-9]{3}",
        is_pension_number,
        (
            "rentenversicherungsnummer",
            "sozialversicherungsnummer",
            "versicherungsnummer",
            "rvnr",
            "sv-nummer",
            "svnr",
            "sv-nr",
            "sozialversicherung",
            "rentenversicherung",
            "vsnr",
        ),
        is_distinctive=True,
        score=0.75,
    ),
    number(
        "de_kvnr",
        "[A-Z][0-9]{9}",
        is_health_number,
        (
            "krankenversichertennummer",
            "krankenversicherung",
            "krankenkasse",
            "versichertennummer",
            "kvnr",
            "gesundheitskarte",
            "egk",
            "kv-nummer",
        ),
        entity=Entity.HEALTH_ID,
        is_distinctive=True,
        score=0.5,
    ),
    number(
        "de_ausweis",
        "[LMNPRTVWXY][0-9CFGHJKLMNPRTVWXYZ]{8}[0-9]?",
        is_card_number,
        ("personalausweis", "ausweisnummer", "ausweis", "ausweis-nr", "perso", "identity card", "id card"),
    ),
)
