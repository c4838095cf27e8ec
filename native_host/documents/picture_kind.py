"""Which pictures are read, by their first bytes."""

from __future__ import annotations

from native_host.contract.documents import Kind

_PNG = b"\x89PNG\r\n\x1a\n"
_JPG = b"\xff\xd8\xff"


def picture_kind(data: bytes) -> Kind | None:
    if data.startswith(_PNG):
        return Kind.PNG
    if data.startswith(_JPG):
        return Kind.JPG
    return Kind.WEBP if data.startswith(b"RIFF") and data[8:12] == b"WEBP" else None
