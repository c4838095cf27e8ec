"""Addresses of crypto currencies, by their checks; forms without a check only beside a word for a wallet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.money import base58, bech32
from native_host.detector.rules.money.keccak import keccak_256

_BASE58 = "[1-9A-HJ-NP-Za-km-z]"
_WORDS = (
    *(
        "eth",
        "ethereum",
        "ether",
        "wallet",
        "wallets",
        "address",
        "addr",
        "erc20",
        "erc-20",
        "usdt",
        "usdc",
        "metamask",
        "crypto",
    ),
    *(
        "polygon",
        "bsc",
        "binance",
        "sol",
        "solana",
        "phantom",
        "monero",
        "xmr",
        "deposit",
        "send",
        "recipient",
        "token",
        "geldbörse",
    ),
    *(
        "portefeuille",
        "monedero",
        "cartera",
        "portafoglio",
        "portemonnee",
        "кошелек",
        "кошелёк",
        "钱包",
        "ウォレット",
        "지갑",
    ),
)


def is_ethereum(value: str) -> bool:
    """EIP-55: a letter is a capital where the hash of the lower-case address has its high bit set."""
    digits = value[2:]
    if digits in (digits.lower(), digits.upper()):
        return len(set(digits.lower())) > 4
    hashed = keccak_256(digits.lower().encode()).hex()
    return all(
        not sign.isalpha() or sign.isupper() == (int(nibble, 16) >= 8) for sign, nibble in zip(digits, hashed, strict=False)
    )


def is_checked_ethereum(value: str) -> bool:
    """The same, and the check is really there: letters of both cases."""
    digits = value[2:]
    return digits not in (digits.lower(), digits.upper()) and is_ethereum(value)


def has_mixed_signs(value: str) -> bool:
    """Base58 without a check of its own: at least digits and letters of both cases."""
    return any(map(str.isdigit, value)) and any(map(str.isupper, value)) and any(map(str.islower, value))


def _checked(kind: str, pattern: str, validate: Callable[[str], bool]) -> Rule:
    return Rule(
        name=f"crypto_{kind}",
        entity=Entity.CRYPTO,
        pattern=rf"\b(?P<value>{pattern})\b",
        score=0.95,
        kind=kind,
        validate=validate,
        is_case_sensitive=True,
    )


def _beside_words(kind: str, pattern: str, validate: Callable[[str], bool]) -> Rule:
    return Rule(
        name=f"crypto_{kind}",
        entity=Entity.CRYPTO,
        pattern=rf"\b(?P<value>{pattern})\b",
        score=0.5,
        kind=kind,
        validate=validate,
        context=_WORDS,
        needs_context=True,
        context_score=0.85,
        is_case_sensitive=True,
    )


RULES = (
    _checked("base58", rf"[13LMDAtT9]{_BASE58}{{25,34}}", base58.is_checked),
    _checked("ripple", rf"r{_BASE58}{{24,34}}", partial(base58.is_checked, is_ripple=True)),
    Rule(
        name="crypto_bech32",
        entity=Entity.CRYPTO,
        pattern=r"\b(?P<value>(?:bc|tb|ltc|addr|cosmos|osmo|tb|dgb|vtc|stake|inj|terra|bnb)1[02-9ac-hj-np-z]{25,110})\b",
        score=0.95,
        kind="bech32",
        prefilter=("bc1", "tb1", "ltc1", "addr1", "cosmos1", "osmo1", "dgb1", "vtc1", "stake1", "inj1", "terra1", "bnb1"),
        validate=bech32.is_checked,
    ),
    _checked("ethereum_checked", r"0x[0-9a-fA-F]{40}", is_checked_ethereum),
    _beside_words("ethereum", r"0[xX][0-9a-fA-F]{40}", is_ethereum),
    _beside_words("monero", rf"[48][0-9AB]{_BASE58}{{93}}", has_mixed_signs),
    _beside_words("solana", rf"{_BASE58}{{43,44}}", has_mixed_signs),
)
