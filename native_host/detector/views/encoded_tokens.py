"""What base64 tokens of a text say: each is decoded once, and a value inside makes the whole token private (T-46)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator

from native_host.detector.budget import Budget
from native_host.detector.encoded import Encoded
from native_host.detector.pattern import Pattern
from native_host.detector.views.view import Piece, View, rewritten

_TOKEN = Pattern(r"[A-Za-z0-9+/_-]{16,}={0,2}", is_case_sensitive=True)
# Between two decoded texts, so that no value and no context reaches from one into the next.
_GAP = "\n" * 8


def encoded_tokens_view(encoded: Encoded, budget: Budget) -> View | None:
    """The decoded tokens one below the other, or None where no token is text in base64."""
    tokens = [piece for piece in budget.each(_decoded(encoded), "encoded tokens") if piece is not None]
    return rewritten(encoded.text, _only(tokens, len(encoded.text))) if tokens else None


def _only(tokens: list[Piece], length: int) -> Iterator[Piece]:
    position = 0
    for token in tokens:
        yield Piece(position, token.start, _GAP)
        yield token
        position = token.end
    yield Piece(position, length, _GAP)


def _decoded(encoded: Encoded) -> Iterator[Piece | None]:
    for start, end in _TOKEN.spans(encoded):
        text = decode(encoded.text[start:end])
        yield Piece(start, end, text) if text is not None else None


def decode(token: str) -> str | None:
    """The text of one base64 token (either alphabet, padding optional), or None when it is not a text."""
    body = token.rstrip("=").replace("-", "+").replace("_", "/")
    if len(body) % 4 == 1:
        return None
    try:
        text = base64.b64decode(body + "=" * (-len(body) % 4), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return text if all(character.isprintable() or character in "\t\r\n" for character in text) else None
