"""Fonts, by what they begin with: they carry the addresses of those who drew them."""

from __future__ import annotations

_STARTS = (
    b"\x00\x01\x00\x00\x00",
    b"OTTO\x00",
    b"ttcf",
    b"wOFF",
    b"wOF2",
    b"%!PS-AdobeFont",
    b"%!FontType",
    b"\x01\x00\x04",
)
_TABLES = frozenset(
    b"cmap fpgm gasp glyf head hhea hmtx kern loca maxp name post prep OS/2 GDEF GPOS GSUB DSIG LTSH VDMX hdmx".split()
) | {b"cvt ", b"CFF "}
_MASKED = 32  # bytes at the start of a font in a document of Word
_ENTRY, _HEAD = 16, 12


def is_font(data: bytes) -> bool:
    """Also one whose start is masked: then its list of tables goes on behind the mask."""
    if not data.startswith(_STARTS):
        return all(data[at : at + 4] in _TABLES for at in range(_HEAD + 2 * _ENTRY, _HEAD + 5 * _ENTRY, _ENTRY))
    return data.startswith(b"%!") or b"\x00" in data[4:64]
