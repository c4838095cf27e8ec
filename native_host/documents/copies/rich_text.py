"""RTF, written anew from its text: paragraphs and tabs, no fonts, no pictures.

A value may be cut by any control word, written in any of four ways, or stand in groups that programs alone read. To change
it where it stands would leave one of them behind sooner or later; nothing but text is taken over.
"""

from __future__ import annotations

from native_host.contract.documents import Part
from native_host.documents.copies.finder import Finder
from native_host.documents.copies.told import told
from native_host.documents.formats import rich_text
from native_host.documents.inside.gathered import Gathered

PARTS = frozenset((Part.BODY, Part.HEADER, Part.FOOTER, Part.FOOTNOTE, Part.COMMENT, Part.TEXT_BOX))
_SIGNS = {"\\": "\\\\", "{": "\\{", "}": "\\}", "\n": "\\par\n", "\t": "\\tab "}


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    rich_text.read(data, gathered)
    text = told(gathered, PARTS, finder, "")
    body = "".join(map(_sign, text)) if not text.isascii() or any(one in text for one in _SIGNS) else text
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Arial;}}}}\\uc1\\f0\\fs22 {body}\\par}}\n".encode("ascii")


def _sign(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    if " " <= char <= "~":
        return char
    wide = char.encode("utf-16-le", "replace")
    numbers = (int.from_bytes(wide[at : at + 2], "little", signed=True) for at in range(0, len(wide), 2))
    return "".join(f"\\u{number}?" for number in numbers) if char.isprintable() or char.isspace() else ""
