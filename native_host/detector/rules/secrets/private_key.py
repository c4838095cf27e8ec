"""Private keys: PEM of all kinds, OpenSSH, PGP, PuTTY, age, WireGuard. A block cut off counts up to where it stops."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.secrets.plausible import is_varied

# RFC 7468 names the label, RFC 4716 the four-dash form; the body may be on one line with "\n" spelled out, as in JSON.
_LABEL = r"(?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?"
_LINE_END = r"(?:\r|\n|\\r|\\n|[ \t])"
_BODY = rf"(?:{_LINE_END}*(?:[A-Z][A-Za-z-]+: ?[^\n\\]+|[0-9A-Za-z+/=]+)?)*"


def _block(name: str, kind: str, pattern: str, literal: str) -> Rule:
    return Rule(
        name=f"secrets.{name}",
        entity=Entity.SECRET,
        pattern=pattern,
        score=0.99,
        kind=kind,
        prefilter=(literal,),
        is_case_sensitive=True,
    )


def _holds_key_material(block: str) -> bool:
    """A header alone, or one followed by dots, is talk about keys."""
    body = block.split("KEY", 1)[-1].split("-----END", 1)[0].split("----", 1)[-1]
    return sum(character.isalnum() for character in body) >= 24 and is_varied(body[:2000])


RULES = (
    Rule(
        name="secrets.pem",
        entity=Entity.SECRET,
        pattern=rf"-----?[ ]?BEGIN {_LABEL}[ ]?-----?{_BODY}(?:-----?[ ]?END {_LABEL}[ ]?-----?)?",
        score=0.99,
        kind="private_key",
        prefilter=("private key",),
        validate=_holds_key_material,
        is_case_sensitive=True,
    ),
    _block(
        "putty",
        "putty_private_key",
        r"PuTTY-User-Key-File-[0-9]+: [^\n]*(?:\r?\n(?:[A-Z][A-Za-z0-9-]*: ?[^\n]*|[0-9A-Za-z+/=]+))+",
        "putty-user-key-file-",
    ),
    _block("age", "age_secret_key", r"AGE-SECRET-KEY-1[0-9A-Z]{58}", "age-secret-key-1"),
    _block("jwk", "jwk_private_key", r'"d"\s*:\s*"(?P<value>[0-9A-Za-z_-]{40,})"', '"kty"'),
    Rule(
        name="secrets.wireguard",
        entity=Entity.SECRET,
        pattern=r"(?:PrivateKey|PresharedKey|wg genkey|private[_ -]key)\W{0,8}(?P<value>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)",
        score=0.97,
        kind="wireguard_key",
        prefilter=("privatekey", "presharedkey", "genkey", "private"),
    ),
    Rule(
        name="secrets.ssh_fragment",
        entity=Entity.SECRET,
        pattern=r"\b(?P<value>b3BlbnNzaC1rZXktdjE[0-9A-Za-z+/=\s]{40,})",
        score=0.97,
        kind="private_key",
        prefilter=("b3blbnnzac1rzxktdje",),
        is_case_sensitive=True,
    ),
)
