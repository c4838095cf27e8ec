"""Which reader reads which kind; and the one way in."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from native_host.contract.documents import Kind
from native_host.documents.corners import strong
from native_host.documents.corners.sweep import sweep
from native_host.documents.formats.decoding import load_encodings
from native_host.documents.formats.recognise import recognise
from native_host.documents.inside.gathered import Gathered

Read = Callable[[bytes, Gathered], None]

_MODULES: dict[Kind, str] = {
    Kind.TXT: "plain",
    Kind.MD: "plain",
    Kind.HTML: "page",
    Kind.CSV: "rows",
    Kind.TSV: "rows",
    Kind.JSON: "values",
    Kind.EML: "mail",
    Kind.PDF: "pdf",
    Kind.DOCX: "word",
    Kind.XLSX: "workbook",
    Kind.PPTX: "slides",
    Kind.ODT: "open_text",
    Kind.RTF: "rich_text",
    Kind.PNG: "picture",
    Kind.JPG: "picture",
    Kind.WEBP: "picture",
    Kind.MSG: "message",
}


def read_bytes(data: bytes, gathered: Gathered) -> set[str]:
    """What the sweep of its bytes found. Raises Unreadable, and whatever a hostile file makes of a reader."""
    gathered.kind = recognise(data, gathered)
    _reader(gathered.kind)(data, gathered)
    return sweep(data, gathered)


def load_all() -> None:
    """Every reader and its libraries: before the first document, once."""
    load_encodings()
    strong.load()
    for kind in Kind:
        _reader(kind)


def _reader(kind: Kind) -> Read:
    read: Read = import_module(f"native_host.documents.formats.{_MODULES[kind]}").read
    return read
