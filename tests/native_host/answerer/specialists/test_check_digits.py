"""Check digits against python-stdnum, asks in four languages, and what no check digit can tell."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import ean, iban, isbn, luhn

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.check_digits import CheckDigits, ean_digit, iban_digits, isbn10_digit, luhn_digit
from tests.native_host.answerer.every_case import every_case

TOOLS = ExactTools([CheckDigits()])


def said(text: str) -> str | None:
    exact = TOOLS.answer(text)
    return exact.text if exact else None


VALID = [
    "is 4111111111111111 a valid credit card number?",
    "is 4111-1111-1111-1111 a valid card number",
    "is this a valid credit card number: 4111 1111 1111 1111",
    "check if this credit card number is valid: 4111111111111111",
    "validate this credit card number: 4111111111111111",
    "does 4111111111111111 pass the luhn check",
    "luhn check 4111111111111111",
    "luhn check: 4111111111111111",
    "is 4111111111111111 luhn valid",
    "verify this card number: 4111111111111111",
]


@every_case("ask", VALID)
def test_ways_to_ask_about_a_card(ask: str) -> None:
    assert said(ask) == "**Valid**: the check digit is right (Luhn)."


@every_case(
    "ask",
    [
        "is {} a valid iban?",
        "is {} a valid IBAN number",
        "is this a valid iban: {}",
        "is this iban valid: {}",
        "check this iban: {}",
        "check iban {}",
        "validate iban {}",
        "verify this IBAN: {}",
        "is the iban {} correct?",
        "check if this iban is valid:\n{}",
        "iban check: {}",
    ],
)
@every_case("iban", ["DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "NO93 8601 1117 947"])
def test_ways_to_ask_about_an_iban(ask: str, iban: str) -> None:
    assert said(ask.format(iban)) == "**Valid**: the check digit is right (IBAN)."


@every_case(
    ("ask", "answer"),
    [
        ("is 4111111111111112 a valid credit card number", "**Not valid**: the check digit is 2, expected 1 (Luhn)."),
        ("is 411111111111111 a valid isbn", "**Not valid**: 15 digits; 10 / 13 expected."),
        ("check this isbn: 0-306-40615-2", "**Valid**: the check digit is right (ISBN-10)."),
        ("check this isbn: 0-306-40615-X", "**Not valid**: the check digit is X, expected 2 (ISBN-10)."),
        ("is 9783161484100 a valid isbn-13", "**Valid**: the check digit is right (ISBN-13)."),
        ("is 9783161484100 a valid isbn-10", "**Not valid**: 13 digits; 10 expected."),
        ("is 4006381333931 a valid ean", "**Valid**: the check digit is right (EAN-13)."),
        ("is 96385074 a valid ean", "**Valid**: the check digit is right (EAN-8)."),
        ("is 036000291453 a valid upc", "**Not valid**: the check digit is 3, expected 2 (UPC-A)."),
        ("calculate the check digit for ean 400638133393", "**1** – with it: 4006381333931"),
        ("what is the isbn check digit for 030640615", "**2** – with it: 0306406152"),
        ("what is the luhn check digit for 7992739871", "**3** – with it: 79927398713"),
        ("ist DE89370400440532013000 eine gültige IBAN?", "**Gültig**: Die Prüfziffer stimmt (IBAN)."),
        ("prüfe die iban DE00370400440532013000", "**Ungültig**: Die Prüfziffer ist 00, erwartet 89 (IBAN)."),
        ("ist 4111111111111111 eine gültige Kreditkartennummer", "**Gültig**: Die Prüfziffer stimmt (Luhn)."),
        ("berechne die prüfziffer für ean 400638133393", "**1** – damit: 4006381333931"),
        ("est-ce un iban valide : FR1420041010050500013M02606", "**Valide** : la clé de contrôle est juste (IBAN)."),
        ("vérifie l'isbn 9783161484100", "**Valide** : la clé de contrôle est juste (ISBN-13)."),
        ("es ES9121000418450200051332 un iban válido", "**Válido**: el dígito de control es correcto (IBAN)."),
        ("valida el isbn 9783161484101", "**No válido**: el dígito de control es 1, se esperaba 0 (ISBN-13)."),
    ],
)
def test_answers(ask: str, answer: str) -> None:
    assert said(ask) == answer


@every_case(
    "ask",
    [
        "what is an iban",
        "generate a valid credit card number",
        "is 4111111111111111 my credit card number",
        "is 4111111111111111 a stolen credit card",
        "is 4111111111111111 a valid credit card number and which bank issued it",
        "is 4111111111111111 a valid number",
        "whose iban is DE89370400440532013000",
        "which bank is the iban DE89370400440532013000",
        "correct this iban: DE00370400440532013000",
        "is DE89 a valid iban",
        "is ZZ89370400440532013000 a valid iban",
        "is DE893704004405320130 a valid iban",
        "which book has the isbn 9783161484100",
        "is 1234567890123 a valid isbn",
        "is this isbn valid and in print: 9783161484100",
        "why is 9783161484101 not a valid isbn",
        "is 9783161484100 a valid isbn in germany",
        "calculate the check digit for ean 4006381333931",
        "calculate the check digit for iban 370400440532013000",
        "check digit",
        "is 5 a valid ean",
        "validate these credit cards: 4111111111111111 4111111111111112",
        "is 041111111a a valid isbn",
        "is 978316148410X a valid isbn",
    ],
)
def test_near_misses_are_refused(ask: str) -> None:
    answer = said(ask)
    if ask == "is DE893704004405320130 a valid iban":
        assert answer is None or answer.startswith("**Not valid**")
    else:
        assert answer is None


@settings(max_examples=40)
@given(st.text("0123456789", min_size=1, max_size=30))
def test_digits_are_those_of_stdnum(digits: str) -> None:
    assert luhn_digit(digits) == luhn.calc_check_digit(digits)
    assert ean_digit(digits) == ean.calc_check_digit(digits)


@settings(max_examples=40)
@given(st.text("0123456789", min_size=9, max_size=9), st.text("0123456789", min_size=18, max_size=18))
def test_isbn_and_iban(body: str, account: str) -> None:
    assert isbn.validate(body + isbn10_digit(body)) == body + isbn10_digit(body)
    assert iban_digits("DE", account) == iban.calc_check_digits(f"DE00{account}")
    assert said(f"is DE{iban_digits('DE', account)}{account} a valid iban") == "**Valid**: the check digit is right (IBAN)."
