"""Looks for originals as somebody would who wants them back: in the bytes, in every member, in what each decodes to."""

from __future__ import annotations

import base64
import html
import io
import quopri
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from native_host.contract.documents import Kind
from native_host.documents.reader import DocumentReader


def left_in(data: bytes, originals: Iterable[str]) -> list[str]:
    """The originals that stand anywhere in the file, in any case and form."""
    texts = [plain(text) for piece in unpacked(data) for text in said_by(piece)]
    return [original for original in originals if any(plain(original) in text for text in texts)]


def plain(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", text)).casefold()


def unpacked(data: bytes) -> Iterator[bytes]:
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for info in package.infolist():
                yield info.filename.encode() + info.comment + info.extra
                yield from unpacked(package.read(info))
    for found in re.finditer(rb"stream\r?\n", data):
        try:
            yield zlib.decompress(data[found.end() :])
        except zlib.error:
            continue


def said_by(data: bytes) -> Iterator[str]:
    for encoding in ("utf-8", "utf-16-le", "latin-1"):
        text = data.decode(encoding, "replace")
        yield text
        yield re.sub(r"<[^>]*>", "", text)  # what stands in several runs
        yield html.unescape(text)
        yield unquote(text)
    yield quopri.decodestring(data).decode("utf-8", "replace")
    for found in re.findall(rb"(?:[A-Za-z0-9+/]{40,}={0,2}\s*)+", data):
        try:
            yield base64.b64decode(b"".join(found.split())).decode("utf-8", "replace")
        except ValueError:
            continue


def copied(
    reader: DocumentReader, data: bytes, name: str, replacements: dict[str, str], kind: Kind | None = None, ending: str = ""
) -> bytes:
    """A copy that was made, of this kind, twice the same, in which nothing is left; of an original that held it all."""
    made = reader.copy_bytes(data, name, replacements)
    assert made.reason is None
    assert kind is None or (made.kind, made.ending) == (kind, ending or kind.value)
    assert reader.copy_bytes(data, name, replacements) == made
    assert not left_in(made.data, replacements)
    return made.data


def placeholders(originals: Iterable[str]) -> dict[str, str]:
    return {original: f"[EMAIL_ADDRESS_{number}]" for number, original in enumerate(originals, 1)}


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {info.filename: package.read(info) for info in package.infolist()}
