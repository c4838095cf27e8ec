"""Workbooks: names of sheets are changed everywhere alike, cells by what they show."""

from __future__ import annotations

from native_host.documents.copies.finder import Finder
from native_host.documents.copies.formulas import sheet_names
from native_host.documents.copies.office import copied_package
from native_host.documents.copies.office_xml import OfficeXml
from native_host.documents.copies.relations import rows_of
from native_host.documents.copies.sheet_xml import SheetXml
from native_host.documents.copies.zipped import members_of
from native_host.documents.formats.number_formats import NumberFormats
from native_host.documents.formats.xml_events import listen
from native_host.documents.inside.gathered import Gathered

_MAIN, _STYLES = "xl/workbook.xml", "xl/styles.xml"
_SHEETS = ("xl/worksheets/", "xl/macrosheets/", "xl/dialogsheets/")


def copy(data: bytes, finder: Finder, gathered: Gathered) -> bytes:
    members = members_of(data, gathered)
    rows = rows_of(members.get(_MAIN, b"<a/>"), gathered, "sheet", "workbookPr")
    sheets = sheet_names([given.get("name", "") for name, given in rows if name == "sheet"], finder)
    is_1904 = any(given.get("date1904") in ("1", "true") for _, given in rows)
    formats = NumberFormats()
    if _STYLES in members:
        listen(members[_STYLES], formats, gathered)

    def xml_of(name: str, dropped: frozenset[str]) -> OfficeXml:
        if name.startswith(_SHEETS):
            return SheetXml(name, finder, gathered, dropped, sheets, formats, is_1904=is_1904)
        return OfficeXml(name, finder, gathered, dropped, sheets)

    return copied_package(members, finder, gathered, xml_of)
