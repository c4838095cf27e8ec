"""Invented private values with right checksums, and look-alikes that are not private. Seeded, so that runs repeat."""

from __future__ import annotations

import base64
import json
import random
import string
from collections.abc import Callable

Maker = Callable[[random.Random], str]

FIRST = ("ana", "ben", "carla", "dario", "elif", "farid", "greta", "hugo", "ines", "jonas", "kaya", "lars", "mira", "nils")
LAST = ("keller", "moreau", "rossi", "garcia", "jansen", "nowak", "silva", "weber", "dubois", "conti", "lopez", "visser")
WORD = string.ascii_letters + string.digits


def _digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice(string.digits) for _ in range(count))


def _token(rng: random.Random, count: int, alphabet: str = WORD) -> str:
    return "".join(rng.choice(alphabet) for _ in range(count))


def _luhn(body: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(body)))
    return body + str(-total % 10)


def email(rng: random.Random) -> str:
    domain = _token(rng, 7, string.ascii_lowercase) + rng.choice([".com", ".de", ".org", ".co.uk"])
    return f"{rng.choice(FIRST)}.{rng.choice(LAST)}{rng.randint(1, 99)}@{domain}"


def card(rng: random.Random) -> str:
    number = _luhn(rng.choice(["4", "51", "55"]).ljust(2, rng.choice(string.digits)) + _digits(rng, 13))
    return " ".join(number[i : i + 4] for i in range(0, 16, 4)) if rng.random() < 0.6 else number


def iban(rng: random.Random) -> str:
    body = _digits(rng, 18)
    check = 98 - int(body + "131400") % 97
    number = f"DE{check:02d}{body}"
    return " ".join(number[i : i + 4] for i in range(0, 22, 4)) if rng.random() < 0.5 else number


def ip(rng: random.Random) -> str:
    return f"{rng.randint(11, 223)}.{rng.randint(0, 255)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}"


def mac(rng: random.Random) -> str:
    return ":".join(f"{rng.randint(0, 255):02x}" for _ in range(6))


def phone_us(rng: random.Random) -> str:
    area, exchange = rng.choice(["212", "415", "617", "303", "206"]), str(rng.randint(220, 989))
    return rng.choice(["({0}) {1}-{2}", "+1 {0} {1} {2}", "{0}-{1}-{2}"]).format(area, exchange, _digits(rng, 4))


def phone_de(rng: random.Random) -> str:
    return f"+49 {rng.choice(['151', '160', '170', '176'])} {rng.randint(10000000, 99999999)}"


def ssn(rng: random.Random) -> str:
    return f"{rng.randint(100, 664)}-{rng.randint(10, 99)}-{rng.randint(1000, 9999)}"


def bitcoin(rng: random.Random) -> str:
    import hashlib

    alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    raw = b"\x00" + rng.randbytes(20)
    raw += hashlib.sha256(hashlib.sha256(raw).digest()).digest()[:4]
    number, out = int.from_bytes(raw, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        out = alphabet[rest] + out
    return "1" + out


def aws(rng: random.Random) -> str:
    return "AKIA" + _token(rng, 16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def slack(rng: random.Random) -> str:
    return f"xoxb-{_digits(rng, 12)}-{_digits(rng, 12)}-{_token(rng, 24)}"


def stripe(rng: random.Random) -> str:
    return "sk_live_" + _token(rng, 24)


def gitlab(rng: random.Random) -> str:
    return "glpat-" + _token(rng, 20)


def sendgrid(rng: random.Random) -> str:
    return f"SG.{_token(rng, 22)}.{_token(rng, 43)}"


def jwt(rng: random.Random) -> str:
    def part(body: dict[str, object]) -> str:
        return base64.urlsafe_b64encode(json.dumps(body).encode()).decode().rstrip("=")

    signature = base64.urlsafe_b64encode(rng.randbytes(32)).decode().rstrip("=")
    return f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part({'sub': _digits(rng, 8), 'iat': 1700000000})}.{signature}"


def password(rng: random.Random) -> str:
    return _token(rng, 5) + rng.choice("!#%+?") + _token(rng, 6) + rng.choice(string.digits)


def hex_key(rng: random.Random) -> str:
    return _token(rng, 40, "0123456789abcdef")


def uuid(rng: random.Random) -> str:
    return "-".join(_token(rng, n, "0123456789abcdef") for n in (8, 4, 4, 4, 12))


def version(rng: random.Random) -> str:
    return f"{rng.randint(0, 30)}.{rng.randint(0, 99)}.{rng.randint(0, 99)}"


def order(rng: random.Random) -> str:
    return _digits(rng, rng.choice([8, 9, 10, 12]))


def bad_card(rng: random.Random) -> str:
    good = _luhn("4" + _digits(rng, 14))
    return good[:-1] + str((int(good[-1]) + rng.randint(1, 9)) % 10)
