"""Check digits: Luhn (ISO/IEC 7812-1), IBAN (ISO 13616), ISBN (ISO 2108), EAN and UPC (GS1 General Specifications)."""

from __future__ import annotations

import re

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Phrases
from native_host.answerer.specialists.pasted import given
from native_host.answerer.specialists.specialist import Exact

_NAMES = {
    "card": r"credit card number|credit card|card number|debit card number|kreditkartennummer|kreditkarte|numero de carte"
    r"|carte bancaire"
    r"|numero de carte bancaire|numero de carte de credit|numero de tarjeta|tarjeta de credito|numero de tarjeta de credito",
    "luhn": r"luhn|luhn number|luhn checksum|luhn check|luhn algorithm|luhn algorithmus|algorithme de luhn|algoritmo de"
    r" luhn|luhn zahl"
    r"|luhn nummer|luhn prufsumme",
    "iban": r"iban|iban number|iban nummer|numero iban|iban code|code iban|codigo iban",
    "isbn": r"isbn|isbn number|isbn ?1[03]|isbn nummer|numero isbn|isbn code|codigo isbn",
    "ean": r"ean|ean ?13|ean ?8|ean code|ean number|ean ?13 (?:code|barcode|barcodes)|ean barcode|ean nummer|gtin|gtin"
    r" ?1[34]|code ean|codigo ean",
    "upc": r"upc|upc code|upc a|upc barcode|upc number",
}
_PHRASES = Phrases(
    {
        "valid": {
            "en": (
                "is [this|the] [number|code|following] [a|an] (valid|correct) {name}",
                "is [this|the] [number|code|following] [a|an] {name} (valid|correct|ok|legit)",
                "(check|validate|verify) [if|whether|that] [this|the|following|my] {name} [number|code] [checksum|check"
                " digit] [is valid|is correct]"
                " [for validity]",
                "(check|validate|verify) [if|whether] [this|the|it] [is|is a|is an|number is a|number is an] (valid"
                "|correct) {name}",
                "is [this|the|my] {name} [number|code] (valid|correct|ok|right)",
                "does [this|the|it] [number] (pass|satisfy|pass the) {name} [check|test|algorithm|checksum]",
                "(valid|validate) {name}",
                "{name} (valid|check|checker|validation|validate)",
                "is (valid|correct) according to [the] {name}",
                "is the [check digit|checksum] of [this|the] {name} (correct|valid|right)",
            ),
            "de": (
                "ist [das|dies|diese|die] [nummer] [eine|ein] (gultige|gultiger|korrekte) {name}",
                "ist [das|dies|diese|die] {name} (gultig|korrekt|richtig|valide)",
                "(prufe|uberprufe|validiere|checke) [ob|bitte] [diese|die|das|folgende|meine] {name} [gultig ist|stimmt"
                "|korrekt ist]",
                "(stimmt) [diese|die] {name}",
                "{name} (prufen|validieren|uberprufen|gultig|checken)",
                "[diese|die] {name} (prufen|validieren|uberprufen)",
                "ist die prufziffer [der|dieser|von] {name} (richtig|korrekt)",
            ),
            "fr": (
                "[est ce|est ce que|c'est|ceci est] [un|cet|cette|l'] {name} [est] (valide|correct|valable)",
                "(verifie|verifier|valide|valider|controle) [si] [cet|cette|l'|ce|le|mon] {name} [est valide|est correct]",
                "[l'|cet|le|ce] {name} est [il] (valide|correct)",
            ),
            "es": (
                "es [este|esto] [un|el] {name} (valido|correcto)",
                "es (valido|correcto) [este|el] {name}",
                "(valida|validar|comprueba|comprobar|verifica|verificar) [si] [este|el|mi] {name} [es valido|es correcto]",
            ),
        },
        "digit": {
            "en": (
                "(what is|what's|whats|calculate|compute|find|give me|get|determine) [the] [missing] [{name}] (check"
                " digit|checksum digit|check number)"
                " (for|of) [the|this] [{name}] [number]",
                "{name} (check digit) [of|for]",
                "which (check digit) (does|has) [the|this] {name} [need|have]",
            ),
            "de": (
                "(was ist|wie lautet|berechne|bestimme|ermittle) [die] [{name}] (prufziffer|prufsumme) (von|fur|der|zu"
                "|zur) [{name}]",
                "{name} prufziffer (berechnen|von|fur) [berechnen]",
            ),
            "fr": (
                "(quelle est|quel est|calcule|calculer|donne) [la|le] (cle|cle de controle|chiffre de controle|cle luhn)"
                " (de|pour|du|de l'|d') {name}",
            ),
            "es": (
                "(cual es|calcula|calcular|dame) [el] (digito de control|digito verificador) (de|del|para|para el) {name}",
            ),
        },
    },
    name="|".join(_NAMES.values()),
)
_WORD = re.compile("luhn|iban|isbn|ean|gtin|upc|card|kreditkart|carte|tarjeta", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?<![\w.\-])(?:[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?|[0-9](?:["
    r" -]?[0-9]){5,29}(?:-?[Xx])?)(?![\w-])"
)
_DIGITS = re.compile(r"[0-9](?:[ -]?[0-9])*")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}")
_LENGTHS = {"ean": (8, 13, 14), "upc": (12,), "isbn": (10, 13), "card": tuple(range(12, 20))}
_SAID = {
    "en": (
        "**Valid**: the check digit is right ({how}).",
        "**Not valid**: the check digit is {is_digit}, expected {expected} ({how}).",
        "**Not valid**: {count} digits; {lengths} expected.",
        "**{digit}** – with it: {whole}",
    ),
    "de": (
        "**Gültig**: Die Prüfziffer stimmt ({how}).",
        "**Ungültig**: Die Prüfziffer ist {is_digit}, erwartet {expected} ({how}).",
        "**Ungültig**: {count} Ziffern; erwartet {lengths}.",
        "**{digit}** – damit: {whole}",
    ),
    "fr": (
        "**Valide** : la clé de contrôle est juste ({how}).",
        "**Non valide** : la clé de contrôle est {is_digit}, attendu {expected} ({how}).",
        "**Non valide** : {count} chiffres ; attendu {lengths}.",
        "**{digit}** – ce qui donne : {whole}",
    ),
    "es": (
        "**Válido**: el dígito de control es correcto ({how}).",
        "**No válido**: el dígito de control es {is_digit}, se esperaba {expected} ({how}).",
        "**No válido**: {count} cifras; se esperaban {lengths}.",
        "**{digit}** – con él: {whole}",
    ),
}


class CheckDigits:
    name = "check_digit"

    def answer(self, reading: Reading) -> Exact | None:
        if _WORD.search(reading.ask) is None:
            return None
        for ask, value in given(reading, _NUMBER):
            if len(value) > 80 or (asked := _PHRASES.match(ask)) is None or len(set(asked.slots.values())) != 1:
                continue
            name = next(iter(asked.slots.values()))
            kind = next(kind for kind, pattern in _NAMES.items() if re.fullmatch(pattern, name))
            bare = re.sub(r"[ -]", "", value.strip()).upper()
            wanted = re.search(r"1[034]$|(?<!1)8$", name.replace(" ", ""))
            lengths = (int(wanted[0]),) if wanted else _LENGTHS.get(kind, ())
            make = _digit if asked.kind == "digit" else _valid
            said = (
                make(kind, bare, lengths, asked.language)
                if kind == "iban" or _DIGITS.fullmatch(value.strip().rstrip("xX-"))
                else None
            )
            return Exact(said, self.name) if said else None
        return None


def luhn_digit(digits: str) -> str:
    """Every second digit from the right doubled, its digits added."""
    doubled = [sum(divmod(2 * int(digit), 10)) for digit in digits[::-2]]
    return str(-(sum(doubled) + sum(map(int, digits[-2::-2]))) % 10)


def ean_digit(digits: str) -> str:
    """Weights 3 and 1 from the right."""
    return str(-(3 * sum(map(int, digits[::-2])) + sum(map(int, digits[-2::-2]))) % 10)


def isbn10_digit(digits: str) -> str:
    """Weights 10 to 2, modulo 11; ten is X."""
    rest = -sum(int(digit) * (10 - n) for n, digit in enumerate(digits)) % 11
    return "X" if rest == 10 else str(rest)


def iban_digits(country: str, account: str) -> str:
    """ISO 7064 MOD 97-10 over the account, the country and 00, letters as 10 to 35."""
    return f"{98 - int(''.join(str(int(sign, 36)) for sign in account + country + '00')) % 97:02d}"


def _expected(kind: str, body: str) -> tuple[str, str]:
    if kind in ("luhn", "card"):
        return luhn_digit(body), "Luhn"
    if kind == "isbn" and len(body) == 9:
        return isbn10_digit(body), "ISBN-10"
    return ean_digit(body), {"isbn": "ISBN-13", "upc": "UPC-A"}.get(
        kind, f"GTIN-{len(body) + 1}" if len(body) == 13 else f"EAN-{len(body) + 1}"
    )


def _valid(kind: str, number: str, lengths: tuple[int, ...], language: str) -> str | None:
    right, wrong, wrong_length, _ = _SAID[language]
    if kind == "iban":
        return _valid_iban(number, language)
    body, digit = number[:-1], number[-1]
    if not body.isdecimal() or not (digit.isdecimal() or (kind == "isbn" and len(number) == 10)) or not number.isascii():
        return None
    if len(number) < 2 or (lengths and len(number) not in lengths):
        # Twelve to nineteen digits are a card's; the others' lengths are fixed.
        shown = "12–19" if kind == "card" else " / ".join(map(str, lengths))
        return wrong_length.format(count=len(number), lengths=shown) if lengths else None
    if kind == "isbn" and len(number) == 13 and number[:3] not in ("978", "979"):
        return None
    expected, how = _expected(kind, body)
    return right.format(how=how) if digit == expected else wrong.format(is_digit=digit, expected=expected, how=how)


def _valid_iban(number: str, language: str) -> str | None:
    """Country, length and form are the registry's; only a number that has all of them is judged by its check digits."""
    from stdnum import iban
    from stdnum.exceptions import ValidationError

    right, wrong, _, _ = _SAID[language]
    if _IBAN.fullmatch(number) is None:
        return None
    expected = iban_digits(number[:2], number[4:])
    try:
        iban.validate(number[:2] + expected + number[4:], check_country=True)
    except ValidationError:
        return None
    return (
        right.format(how="IBAN")
        if number[2:4] == expected
        else wrong.format(is_digit=number[2:4], expected=expected, how="IBAN")
    )


def _digit(kind: str, body: str, lengths: tuple[int, ...], language: str) -> str | None:
    """Only for a number that lacks just its check digit."""
    if kind == "iban" or not body.isdecimal() or not body.isascii() or (lengths and len(body) + 1 not in lengths):
        return None
    if (
        kind != "luhn"
        and kind != "card"
        and (len(body) in lengths or (kind == "isbn" and len(body) == 12 and body[:2] != "97"))
    ):
        return None  # As well a whole number as one that lacks a digit.
    if kind == "card" and len(body) in lengths and len(body) >= 16:
        return None
    digit, _ = _expected(kind, body)
    return _SAID[language][3].format(digit=digit, whole=body + digit)
