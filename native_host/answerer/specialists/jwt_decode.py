"""Header and payload of a JSON Web Token (RFC 7519, compact form). The signature is left alone, and the answer says so."""

from __future__ import annotations

import base64
import binascii
import json
import re
from datetime import UTC, datetime, timedelta

from native_host.answerer.request import Reading
from native_host.answerer.specialists.asking import Phrases
from native_host.answerer.specialists.pasted import given, is_printable
from native_host.answerer.specialists.specialist import Exact
from native_host.answerer.specialists.writing_markdown import fenced

_JWT = re.compile(r"(?<![\w.\-])eyJ[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]*(?![\w.\-])")
_UNIX = datetime(1970, 1, 1, tzinfo=UTC)
_NOUN = "(jwt|jwt token|jwts|json web token|token|access token|id token|bearer token|auth token)"
_PHRASES = Phrases(
    {
        "jwt": {
            "en": (
                f"(decode|parse|read|inspect|unpack|show|open|debug|unpack|decrypt) [the|this|my|following|the following"
                f"|a] {_NOUN} [below]",
                f"(what is|what's|whats) (in|inside) [the|this|my] {_NOUN}",
                f"what does [the|this|my] {_NOUN} (contain|say)",
                f"(show|show me|give me|get|extract) [the] (claims|payload|header and payload|contents|content) (of|in"
                f"|from) [the|this|my]"
                f" {_NOUN}",
                f"what are the claims (in|of) [the|this|my] {_NOUN}",
                "jwt (decode|decoded|decoder) [this]",
            ),
            "de": (
                f"(dekodiere|decodiere|entschlussele|zeige|lies|parse|zeig mir|offne) [den|das|diesen|dieses|mein|meinen"
                f"|folgenden] {_NOUN}",
                f"[diesen|dieses|den|das] {_NOUN} (dekodieren|decodieren|auslesen|lesen|decoden)",
                f"was (steht in|ist in|enthalt) [diesem|dem|dieser|meinem|dieses] {_NOUN} [drin]",
            ),
            "fr": (
                f"(decode|decoder|decodez|lis|affiche|analyse|dechiffre) [ce|le|mon] {_NOUN} [suivant]",
                "(decode|decoder|decodez|lis|affiche|analyse) [ce|le|mon] (token jwt|jeton|jeton jwt) [suivant]",
                f"que contient [ce|le|mon] {_NOUN}",
            ),
            "es": (
                f"(decodifica|decodificar|descodifica|lee|analiza|muestra|descifra) [este|el|mi] {_NOUN} [siguiente]",
                "(decodifica|decodificar|descodifica|lee|analiza|muestra) [este|el|mi] (token jwt) [siguiente]",
                f"que (contiene|hay en|dice) [este|el|mi] {_NOUN}",
            ),
        }
    }
)
_WORD = re.compile("jwt|token|jeton", re.IGNORECASE)
_SAID = {
    "en": ("The signature was not checked.", "Times (UTC)"),
    "de": ("Die Signatur wurde nicht geprüft.", "Zeiten (UTC)"),
    "fr": ("La signature n'a pas été vérifiée.", "Dates (UTC)"),
    "es": ("La firma no se ha comprobado.", "Fechas (UTC)"),
}
_TIMES = ("iat", "nbf", "exp", "auth_time")  # RFC 7519 4.1, OpenID Connect Core 2: seconds since 1970 in UTC.


class JwtDecode:
    name = "jwt_decode"

    def answer(self, reading: Reading) -> Exact | None:
        if _WORD.search(reading.ask) is None:
            return None
        for ask, value in given(reading, _JWT):
            asked = _PHRASES.match(ask)
            token = re.sub(r"^Bearer ", "", value.strip())
            if asked is None or _JWT.fullmatch(token) is None:
                continue
            header, payload = (_json(part) for part in token.split(".")[:2])
            if header is None or payload is None or "enc" in header or "alg" not in header:
                continue
            said = _said(header, payload, asked.language)
            return Exact(said, self.name) if said else None
        return None


def _json(part: str) -> dict[str, object] | None:
    """An object of unique keys, read as RFC 8259 has it. Null for depth, NaN, and what is no UTF-8."""
    try:
        data = base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
        found = json.loads(data.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_refused, parse_float=_kept)
    except (binascii.Error, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("a key comes twice")
    return dict(pairs)


def _refused(constant: str) -> object:
    raise ValueError(constant)


def _kept(number: str) -> float:
    """A float that is written back as it was read, or none."""
    value = float(number)
    if repr(value) != number:
        raise ValueError(number)
    return value


def _said(header: dict[str, object], payload: dict[str, object], language: str) -> str | None:
    unchecked, times = _SAID[language]
    try:
        blocks = [json.dumps(part, indent=2, ensure_ascii=False) for part in (header, payload)]
    except (ValueError, RecursionError):
        return None
    if not all(is_printable(block) for block in blocks):
        return None
    lines = []
    for claim in _TIMES:
        seconds = payload.get(claim)
        if (
            isinstance(seconds, int) and not isinstance(seconds, bool) and 0 <= seconds < 253402300800
        ):  # Before the year 10000.
            lines.append(f"- `{claim}`: {_UNIX + timedelta(seconds=seconds):%Y-%m-%d %H:%M:%S}")
    clock = f"{times}:\n\n" + "\n".join(lines) + "\n\n" if lines else ""
    return f"Header:\n\n{fenced(blocks[0], 'json')}\n\nPayload:\n\n{fenced(blocks[1], 'json')}\n\n{clock}{unchecked}"
