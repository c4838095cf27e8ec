"""Bank accounts outside the IBAN: account and routing numbers, sort codes, BIC; each beside its own word."""

from __future__ import annotations

from collections.abc import Callable

from native_host.contract.entities import Entity
from native_host.detector.context import UNSPACED
from native_host.detector.rule import Rule

_ACCOUNT_WORDS = (
    *(
        "account number",
        "account no",
        "account no.",
        "acc no",
        "acc nr",
        "acc number",
        "account #",
        "acct",
        "acct no",
        "acct #",
        "a/c",
        "a/c no",
        "account",
        "bank account",
    ),
    *(
        "checking account",
        "savings account",
        "checking",
        "savings",
        "kontonummer",
        "konto-nr",
        "kontonr",
        "konto",
        "konto nr",
    ),
    *(
        "numéro de compte",
        "n° de compte",
        "compte",
        "número de cuenta",
        "cuenta",
        "numero di conto",
        "conto",
        "número da conta",
    ),
    *(
        "conta",
        "rekeningnummer",
        "rekening",
        "numer konta",
        "číslo účtu",
        "kontonummer",
        "номер счета",
        "номер счёта",
        "счет",
        "счёт",
    ),
    *(
        "расчетный счет",
        "口座番号",
        "银行账号",
        "账号",
        "银行卡号",
        "계좌번호",
        "계좌",
        "खाता संख्या",
        "رقم الحساب",
        "מספר חשבון",
    ),
)
_ROUTING_WORDS = ("routing", "routing number", "routing no", "aba", "rtn", "transit number", "aba number", "routing #")
_SORT_WORDS = ("sort code", "sort-code", "sortcode", "sc")
_BLZ_WORDS = ("blz", "bankleitzahl")
_BIC_WORDS = ("bic", "swift", "swift code", "bic/swift", "swift/bic", "swift-bic", "bic code", "swift bic")
_IFSC_WORDS = ("ifsc", "ifsc code", "bank", "branch")
_CLABE_WORDS = ("clabe", "interbancaria", "cuenta clabe")
_BSB_WORDS = ("bsb", "bsb number")


def is_routing(value: str) -> bool:
    """The ABA check: 3, 7, 1 as weights, a multiple of ten; and a first pair that the Federal Reserve uses."""
    weights = (3, 7, 1) * 3
    first = int(value[:2])
    is_used = first <= 12 or 21 <= first <= 32 or 61 <= first <= 72 or first == 80
    return (
        is_used
        and value != "0" * 9
        and sum(int(digit) * weight for digit, weight in zip(value, weights, strict=True)) % 10 == 0
    )


def is_clabe(value: str) -> bool:
    """The check digit of Mexico's CLABE: weights 3, 7, 1 over the first seventeen."""
    weights = (3, 7, 1) * 6
    total = sum(int(digit) * weight % 10 for digit, weight in zip(value[:17], weights[:17], strict=True))
    return (10 - total % 10) % 10 == int(value[17])


def is_account(value: str) -> bool:
    """Six to seventeen digits that are not one digit over and over."""
    digits = [character for character in value if character.isdigit()]
    return 6 <= len(digits) <= 17 and len(set(digits)) > 2


def _beside(
    name: str, pattern: str, words: tuple[str, ...], validate: Callable[[str], bool] | None, chars: int = 30
) -> Rule:
    return Rule(
        name=name,
        entity=Entity.BANK_ACCOUNT,
        pattern=rf"(?:^|[^\pL\pN.,-]|[{UNSPACED}])(?P<value>{pattern})(?:[^\pL\pN-]|[{UNSPACED}]|$)",
        score=0.5,
        kind=name,
        validate=validate,
        context=words,
        needs_context=True,
        context_score=0.85,
        context_chars=chars,
        context_chars_after=0,
        is_case_sensitive=True,
    )


RULES = (
    _beside("bank_account", r"[0-9]{6,17}|[0-9]{2,6}(?:[ -][0-9]{2,6}){1,4}(?:-[0-9])?", _ACCOUNT_WORDS, is_account),
    _beside("us_routing", r"[0-9]{9}", _ROUTING_WORDS, is_routing, 40),
    _beside("uk_sort_code", r"[0-9]{2}[- ][0-9]{2}[- ][0-9]{2}|[0-9]{6}", _SORT_WORDS, None, 20),
    _beside("de_blz", r"[1-8][0-9]{2} ?[0-9]{3} ?[0-9]{2}", _BLZ_WORDS, None, 20),
    _beside("bic", r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?", _BIC_WORDS, None, 20),
    _beside("in_ifsc", r"[A-Z]{4}0[A-Z0-9]{6}", _IFSC_WORDS, None, 40),
    _beside("mx_clabe", r"[0-9]{18}", _CLABE_WORDS, is_clabe, 40),
    _beside("au_bsb", r"[0-9]{3}-?[0-9]{3}", _BSB_WORDS, None, 20),
)
