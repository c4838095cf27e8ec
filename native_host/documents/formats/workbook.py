"""Workbooks: every cell of every sheet, shown or not, and what is stored beside the cells."""

from __future__ import annotations

from native_host.contract.documents import Part
from native_host.documents.formats.number_formats import NumberFormats
from native_host.documents.formats.office import Relations, owners, read_member
from native_host.documents.formats.package import Package
from native_host.documents.formats.sheet import SharedTexts, Sheet
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered

_MAIN, _TEXTS, _STYLES = "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"


class _Sheets:
    """A `Listener` for the workbook: its sheets in order."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.hidden: set[str] = set()
        self.is_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            one = attributes.get("id", "")
            self.ids.append(one)
            if attributes.get("state") in ("hidden", "veryHidden"):
                self.hidden.add(one)
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904") in ("1", "true")

    def end(self, name: str) -> None:
        """Nothing to do."""

    def text(self, text: str) -> None:
        """Formulas of names: read with the other parts."""


def read(data: bytes, gathered: Gathered) -> None:
    package = Package(data, gathered)
    sheets, formats, texts = _Sheets(), NumberFormats(), SharedTexts(gathered)
    for name, listener in ((_MAIN, sheets), (_STYLES, formats), (_TEXTS, texts)):
        member = package.first(name)
        if member is not None:
            listen(member, listener, gathered)
    numbers, hidden = _numbered(package, sheets, gathered)
    sheet_of = owners(package, numbers.items(), gathered)
    for name, member in sorted(package.read_all(), key=lambda one: sheet_of.get(one[0], 1 << 30)):
        number = sheet_of.get(name)
        if name in numbers:
            one = Sheet(texts, formats, gathered, number, is_hidden=name in hidden, is_1904=sheets.is_1904)
            listen(member, one, gathered)
            one.finish()
        elif name != _TEXTS:
            read_member(name, member, gathered, sheet=number)
    for text in texts.unused():  # No cell shows it any more, and it is still in the file.
        gathered.add(text, Part.DATA, is_hidden=True)


def _numbered(package: Package, sheets: _Sheets, gathered: Gathered) -> tuple[dict[str, int], set[str]]:
    """Members to numbers, and which of them are hidden. What the workbook does not list comes after."""
    by_id = Relations(package, _MAIN, gathered).by_id
    listed = [by_id.get(one, "") for one in sheets.ids]
    others = [name for name in package.names if name.startswith("xl/worksheets/") and name.endswith(".xml")]
    numbers: dict[str, int] = {}
    for number, name in enumerate([*listed, *(name for name in others if name not in listed)], 1):
        numbers.setdefault(name, number)
    hidden = {by_id[one] for one in sheets.hidden if one in by_id} | {name for name in others if name not in listed}
    return numbers, hidden
