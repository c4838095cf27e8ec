"""Which module copies which kind, and what the copy's name ends in."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from native_host.contract.documents import Kind, Reason
from native_host.documents.copies.finder import Finder
from native_host.documents.inside.gathered import Gathered, Unreadable

Copy = Callable[[bytes, Finder, Gathered], bytes]

_MODULES: dict[Kind, str] = {
    Kind.TXT: "plain",
    Kind.MD: "plain",
    Kind.CSV: "rows",
    Kind.TSV: "rows",
    Kind.JSON: "values",
    Kind.DOCX: "office",
    Kind.PPTX: "office",
    Kind.XLSX: "workbook",
    Kind.HTML: "page",
    Kind.EML: "mail",
    Kind.ODT: "open_text",
    Kind.RTF: "rich_text",
    Kind.PDF: "pdf",
    Kind.MSG: "message",
}
_ENDINGS: dict[Kind, Kind] = {Kind.PDF: Kind.TXT, Kind.MSG: Kind.EML}
"""Where the copy is of another kind."""


def copier(kind: Kind | None) -> tuple[Copy, str]:
    """Raises Unreadable for a kind that is not copied."""
    if kind not in _MODULES:
        raise Unreadable(Reason.NOT_COPIED)
    return _copy_of(kind), _ENDINGS.get(kind, kind).value


def load_all() -> None:
    """Before the first document, once."""
    import_module("native_host.documents.copies.proof")
    for kind in _MODULES:
        _copy_of(kind)


def _copy_of(kind: Kind) -> Copy:
    copy: Copy = import_module(f"native_host.documents.copies.{_MODULES[kind]}").copy
    return copy
