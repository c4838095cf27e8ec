"""A text as it is written, and as it is meant where signs stand for characters: of markup, addresses, mails and programs."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_QUOTED = re.compile(r"=(?:([0-9A-Fa-f]{2})|[ \t]{0,8}\r?\n)")
_ESCAPED = re.compile(
    r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|'([0-9a-fA-F]{2})|([0-3][0-7]{2})|([nrt])|([0-9a-fA-F]{1,6})[ \t]?"
    r"|(\r?\n)|(.))"
)
_KERNED = re.compile(r"\)\s{0,4}-?[0-9.]{1,12}\s{0,4}\(")
_BASES = ((1, 16), (2, 16), (3, 16), (4, 8), (6, 16))
_ROUNDS = 2


def readings(text: str) -> Iterator[str]:
    """Each once."""
    yield text
    seen = {text}
    for meant in (_marked_up(text), _QUOTED.sub(_of_mail, text) if "=" in text else text):
        escaped = _ESCAPED.sub(_of_program, meant) if "\\" in meant else meant
        for one in (meant, escaped, _KERNED.sub("", escaped) if "(" in escaped else escaped):
            if one not in seen:
                seen.add(one)
                yield one


def _marked_up(text: str) -> str:
    for _ in range(_ROUNDS):
        if "&" in text:
            text = html.unescape(text)
        if _PERCENT.search(text):
            text = unquote_to_bytes(text).decode("utf-8", "replace")
    return text


def _of_mail(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else ""


def _of_program(found: re.Match[str]) -> str:
    for group, base in _BASES:
        if found[group]:
            code = int(found[group], base)
            return chr(code) if code < 0xD800 else "\N{REPLACEMENT CHARACTER}"
    return "\n" if found[5] else found[8] or ""
