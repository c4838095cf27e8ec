"""OpenDocument texts."""

from __future__ import annotations

from native_host.contract.documents import Part, Reason
from native_host.documents.formats.office import read_member
from native_host.documents.formats.package import Package
from native_host.documents.formats.paragraphs import Paragraphs, Vocabulary
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered, Unreadable

OPEN = Vocabulary(
    paragraphs=frozenset(("p", "h")),
    rows=frozenset(("table-row",)),
    cells=frozenset(("table-cell", "covered-table-cell")),
    sections={
        "annotation": Part.COMMENT,
        "note": Part.FOOTNOTE,
        "deletion": Part.DELETED,
        "text-box": Part.TEXT_BOX,
        "header": Part.HEADER,
        "header-left": Part.HEADER,
        "header-first": Part.HEADER,
        "footer": Part.FOOTER,
        "footer-left": Part.FOOTER,
        "footer-first": Part.FOOTER,
        "title": Part.ALT_TEXT,
        "desc": Part.ALT_TEXT,
        "forms": Part.FIELD,
        "change-info": Part.PROPERTIES,
    },
    breaks={"s": " ", "tab": "\t", "line-break": "\n"},
    breaks_in=frozenset(("p", "h", "span", "a")),
    silent=frozenset(("binary-data",)),
    attributes={
        "href": Part.LINK,
        "string-value": Part.FIELD,
        "formula": Part.FORMULA,
        "description": Part.FIELD,
        "current-value": Part.FIELD,
        "label": Part.FIELD,
        "value": Part.FIELD,
        "help-text": Part.FIELD,
    },
    attributes_of={
        ("user-defined", "name"): Part.PROPERTIES,
        ("frame", "name"): Part.FILE_NAME,
        ("bookmark", "name"): Part.DATA,
        ("bookmark-start", "name"): Part.DATA,
        ("table", "name"): Part.SHEET_NAME,
    },
)
_LAYOUT = frozenset(("mimetype", "settings.xml", "layout-cache"))


def read(data: bytes, gathered: Gathered) -> None:
    package = Package(data, gathered)
    manifest = package.first("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest:
        raise Unreadable(Reason.ENCRYPTED)
    for name, member in package.read_all(_LAYOUT):
        folder = name.partition("/")[0]
        if folder in ("Basic", "Scripts"):
            gathered.miss(Reason.MACROS_PRESENT)
        if name.endswith(".xml") and folder not in ("META-INF", "Configurations2"):
            part = Part.PROPERTIES if name.endswith("meta.xml") else Part.BODY
            listen(member, Paragraphs(OPEN, gathered, part), gathered)
        elif folder not in ("META-INF", "Configurations2", "Thumbnails"):
            read_member(name, member, gathered)
