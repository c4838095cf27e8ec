"""Text codings, each both ways: base64 (RFC 4648), percent (RFC 3986), form (WHATWG URL), hex, HTML, ROT13, binary.

Bytes are UTF-8. Every function gives null where the text is not of the coding, or could be read in two ways.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
from collections.abc import Callable
from urllib.parse import quote, quote_plus, unquote_to_bytes

_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_HEX = re.compile(r"(?:0x|\\x)?[0-9A-Fa-f]{2}(?:[ ,:\n]?[ \n]?(?:0x|\\x)?[0-9A-Fa-f]{2})*")
_BYTES = re.compile(r"[01]{8}(?:[ \n]{0,2}[01]{8})*")
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_OPEN_ENTITY = re.compile(r"&[A-Za-z0-9#]")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{1,20}://|(?:www\.|mailto:)\S", re.IGNORECASE)


def _text(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def base64_encode(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def base64url_encode(text: str) -> str:
    """With padding, as in RFC 4648 section 5."""
    return base64.urlsafe_b64encode(text.encode()).decode()


def base64_decode(text: str) -> str | None:
    """Both alphabets, never mixed; padding may be missing. Wrapped lines must be of one length."""
    lines = text.split("\n")
    if len(lines) > 1:
        width = len(lines[0])
        if width < 16 or width % 4 or any(len(line) != width for line in lines[:-1]) or len(lines[-1]) > width:
            return None
    whole = "".join(lines)
    if ("-" in whole or "_" in whole) and ("+" in whole or "/" in whole):
        return None
    whole = whole.replace("-", "+").replace("_", "/")
    bare = whole.rstrip("=")
    if not bare or len(bare) % 4 == 1 or _BASE64.fullmatch(whole) is None or (bare != whole and len(whole) % 4):
        return None
    try:
        data = base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except binascii.Error:
        return None
    if base64.b64encode(data).decode().rstrip("=") != bare:
        return None  # Bits are left over: cut off, or never base64.
    return _text(data)


def percent_encode(text: str) -> str | None:
    """All but A-Z a-z 0-9 - . _ ~. A whole address could also mean that its slashes stay."""
    return None if _ADDRESS.match(text) else component_encode(text)


def component_encode(text: str) -> str:
    return quote(text, safe="")


def form_encode(text: str) -> str | None:
    """Null where browsers (which keep * and escape ~) and RFC 3986 differ."""
    return None if "*" in text or "~" in text or "\n" in text else quote_plus(text, safe="")


def component_decode(text: str) -> str | None:
    """`+` stays."""
    if "%" not in text or _BAD_PERCENT.search(text) or not text.isascii():
        return None
    return _text(unquote_to_bytes(text))


def percent_decode(text: str) -> str | None:
    """A plus sign is a blank in forms and itself elsewhere."""
    return None if "+" in text else component_decode(text)


def form_decode(text: str) -> str | None:
    if "+" not in text and "%" not in text:
        return None
    return _text(unquote_to_bytes(text.replace("+", " "))) if text.isascii() and not _BAD_PERCENT.search(text) else None


def hex_encode(text: str) -> str:
    return text.encode().hex()


def hex_decode(text: str) -> str | None:
    bare = text.strip()
    if _HEX.fullmatch(bare) is None:
        return None
    digits = re.sub(r"0x|\\x|[ ,:\n]", "", bare)
    return _text(bytes.fromhex(digits)) if len(digits) >= 4 else None


def html_encode(text: str) -> str | None:
    """The five characters that HTML gives a meaning. Named entities for other letters are a matter of choice."""
    return html.escape(text) if any(letter in text for letter in "&<>\"'") else None


def html_decode(text: str) -> str | None:
    """Only entities that end in a semicolon and that HTML knows."""
    if not _ENTITY.search(text):
        return None
    for entity in {hit[0] for hit in _ENTITY.finditer(text)}:
        if html.unescape(entity) == entity or len(html.unescape(entity)) > 2 or "\ufffd" in html.unescape(entity):
            return None
    if _OPEN_ENTITY.search(_ENTITY.sub("", text)):
        return None
    return _ENTITY.sub(lambda hit: html.unescape(hit[0]), text)


def rot13(text: str) -> str | None:
    return codecs.encode(text, "rot13") if re.search("[A-Za-z]", text) else None


def binary_encode(text: str) -> str:
    """Eight bits a byte, bytes apart."""
    return " ".join(f"{byte:08b}" for byte in text.encode())


def binary_decode(text: str) -> str | None:
    """At least two whole bytes: fewer are as well a number."""
    bare = text.strip()
    if len(bare) < 16 or _BYTES.fullmatch(bare) is None:
        return None
    digits = re.sub(r"[ \n]", "", bare)
    return _text(bytes(int(digits[n : n + 8], 2) for n in range(0, len(digits), 8)))


Coding = Callable[[str], str | None]
CODINGS: dict[str, tuple[Coding, Coding]] = {
    "base64": (base64_encode, base64_decode),
    "base64url": (base64url_encode, base64_decode),
    "percent": (percent_encode, percent_decode),
    "component": (component_encode, component_decode),
    "form": (form_encode, form_decode),
    "hex": (hex_encode, hex_decode),
    "html": (html_encode, html_decode),
    "rot13": (rot13, rot13),
    "binary": (binary_encode, binary_decode),
}
