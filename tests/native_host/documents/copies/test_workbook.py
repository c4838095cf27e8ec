"""Workbooks, copied and opened by another library."""

from __future__ import annotations

import datetime
import io
import re

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from native_host.contract.documents import Kind
from native_host.documents.reader import DocumentReader
from tests.native_host.documents.copies.looked import copied, left_in, members, placeholders
from tests.native_host.documents.made.packages import OFFICE_RELATIONS, content_types, package, relations
from tests.native_host.documents.made.tables import SHEET_MAIN, XLSX
from tests.native_host.documents.made.tables import xlsx as planted

_S = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{OFFICE_RELATIONS}"'
NAMES = {
    "Zoë Schmidt": "[PERSON_1]",
    "zoe@planted.example": "[EMAIL_ADDRESS_1]",
    "4539578763621486": "[CREDIT_CARD_1]",
    "1980-05-17": "[DATE_OF_BIRTH_1]",
    "491701234567": "[PHONE_NUMBER_1]",
}


def written() -> bytes:
    workbook = openpyxl.Workbook()
    one = workbook.active
    one.title = "Zoë Schmidt"
    one.append(["Zoë Schmidt", 4539578763621486, datetime.date(1980, 5, 17), 491701234567, "plain", 12.5, True])
    one.append(['="zoe@planted.example"&A1', "='Zoë Schmidt'!F1*2", "=SUM(F1:F1)", None, "größer & <b>", -1, None])
    one["A1"].comment = Comment("of zoe@planted.example", "Zoë Schmidt")
    one["A1"].hyperlink = "mailto:zoe@planted.example"
    one.oddHeader.center.text = "zoe@planted.example"
    choices = DataValidation(type="list", formula1='"zoe@planted.example,other"', prompt="Zoë Schmidt")
    one.add_data_validation(choices)
    choices.add("E5")
    other = workbook.create_sheet("Other")
    other.sheet_state = "hidden"
    other["A1"] = "='Zoë Schmidt'!D1+491701234567"
    other["A2"] = "='Zoë Schmidt'!F1"
    chart = BarChart()
    chart.add_data(Reference(one, min_col=6, min_row=1, max_row=2))
    chart.title = "Of Zoë Schmidt"
    other.add_chart(chart, "D4")
    workbook.defined_names["place"] = DefinedName("place", attr_text="'Zoë Schmidt'!$A$1")
    workbook.properties.creator = "Zoë Schmidt"
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def test_it_opens_and_is_the_same_but_for_the_values(reader: DocumentReader) -> None:
    data = written()
    copy = copied(reader, data, "a.xlsx", NAMES, Kind.XLSX)
    after = openpyxl.load_workbook(io.BytesIO(copy))
    assert [(one.title, one.sheet_state) for one in after] == [("(PERSON_1)", "visible"), ("Other", "hidden")]
    one, other = after.worksheets
    assert [[cell.value for cell in row] for row in one.rows] == [
        ["[PERSON_1]", "[CREDIT_CARD_1]", "[DATE_OF_BIRTH_1]", "[PHONE_NUMBER_1]", "plain", 12.5, True],
        ['="[EMAIL_ADDRESS_1]"&A1', "='(PERSON_1)'!F1*2", "=SUM(F1:F1)", None, "größer & <b>", -1, None],
    ]
    assert [one[name].data_type for name in ("B1", "C1", "D1", "F1", "G1")] == ["s", "s", "s", "n", "b"]
    assert [cell.value for row in other.rows for cell in row] == [None, "='(PERSON_1)'!F1"]
    assert (one["A1"].comment.text, one["A1"].comment.author) == ("of [EMAIL_ADDRESS_1]", "[PERSON_1]")
    assert one["A1"].hyperlink.target == "mailto:%5BEMAIL_ADDRESS_1%5D"
    assert one.oddHeader.center.text == "[EMAIL_ADDRESS_1]"
    (choices,) = one.data_validations.dataValidation
    assert (choices.formula1, choices.prompt) == ('"[EMAIL_ADDRESS_1],other"', "[PERSON_1]")
    assert after.defined_names["place"].attr_text == "'(PERSON_1)'!$A$1"
    assert after.properties.creator == "[PERSON_1]"
    (chart,) = other._charts
    assert chart.ser[0].val.numRef.f == "'(PERSON_1)'!$F$1:$F$2"
    assert "[PERSON_1]" in members(copy)["xl/charts/chart1.xml"].decode()


def test_nothing_planted_is_left(reader: DocumentReader) -> None:
    assert len(left_in(planted(), XLSX)) == len(XLSX)
    kept = members(copied(reader, planted(), "a.xlsx", placeholders(XLSX), Kind.XLSX))
    for sheet in ("sheet9", "sheet1", "sheet2"):
        name = f"xl/worksheets/{sheet}.xml"
        assert kept[name].count(b"<row") == members(planted())[name].count(b"<row")
    assert b"<v>29342</v>" in kept["xl/worksheets/sheet9.xml"]  # a day that is nobody's


def sheet(cells: str, **more: str) -> bytes:
    return package(
        {
            "[Content_Types].xml": content_types("xl/workbook.xml", SHEET_MAIN),
            "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f"<workbook {_S}><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels": relations(("rId1", "worksheet", "worksheets/sheet1.xml")),
            "xl/worksheets/sheet1.xml": f"<worksheet {_S}><sheetData>{cells}</sheetData></worksheet>",
        }
        | more
    )


def cells_of(copy: bytes) -> str:
    return members(copy)["xl/worksheets/sheet1.xml"].decode()


def test_what_a_formula_came_to_is_not_calculated_again(reader: DocumentReader) -> None:
    data = sheet("<row r='1'><c r='A1'><f>6*75663</f><v>453978</v></c><c r='B1' t='str'><f>C1</f><v>Lee</v></c></row>")
    made = cells_of(copied(reader, data, "a.xlsx", {"453978": "[A_1]", "Lee": "[A_2]"}))
    assert "<f>" not in made and re.findall(r'<t xml:space="preserve">([^<]*)</t>', made) == ["[A_1]", "[A_2]"]


def test_cells_of_a_shared_formula_that_goes_keep_what_they_show(reader: DocumentReader) -> None:
    data = sheet(
        "<row r='1'><c r='A1'><f t='shared' si='0' ref='A1:A2'>B1+Lee_9</f><v>1</v></c></row>"
        "<row r='2'><c r='A2'><f t='shared' si='0'/><v>2</v></c>"
        "<c r='C2'><f t='shared' si='1' ref='C2'>B2</f><v>3</v></c></row>"
    )
    made = cells_of(copied(reader, data, "a.xlsx", {"Lee_9": "[A_1]"}))
    assert made.count("<f") == 1 and re.findall("<v>([^<]*)</v>", made) == ["1", "2", "3"]


def test_an_index_is_no_number_that_was_shown(reader: DocumentReader) -> None:
    texts = f"<sst {_S}><si><t>zero</t></si><si><r><t>Le</t></r><r><t>e</t></r></si></sst>"
    data = sheet("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'><v>1</v></c></row>", **{"xl/sharedStrings.xml": texts})
    made = reader.copy_bytes(data, "a.xlsx", {"1": "[A_2]", "Lee": "[B]"})
    assert made.reason is None
    assert '<c r="A1" t="s"><v>1</v></c>' in cells_of(made.data) and "[A_2]" in cells_of(made.data)
    assert re.findall("<t[^>]*>([^<]*)</t>", members(made.data)["xl/sharedStrings.xml"].decode()) == ["zero", "[B]", ""]


def test_numbers_of_a_pivot_cache_become_texts(reader: DocumentReader) -> None:
    cache = (
        f"<pivotCacheDefinition {_S}><cacheFields><cacheField name='c'><sharedItems containsSemiMixedTypes='0' "
        "containsString='0' containsNumber='1' minValue='1' maxValue='4539578763621486'>"
        "<n v='1'/><n v='4539578763621486'/></sharedItems>"
        "</cacheField></cacheFields></pivotCacheDefinition>"
    )
    records = f"<pivotCacheRecords {_S}><r><n v='4539578763621486'/><n v='2'/></r></pivotCacheRecords>"
    data = sheet("", **{"xl/pivotCache/pivotCacheDefinition1.xml": cache, "xl/pivotCache/pivotCacheRecords1.xml": records})
    kept = members(copied(reader, data, "a.xlsx", NAMES))
    made = kept["xl/pivotCache/pivotCacheDefinition1.xml"].decode()
    assert '<n v="1"/><s v="[CREDIT_CARD_1]"/></sharedItems>' in made and "maxValue" not in made
    assert '<s v="[CREDIT_CARD_1]"/><n v="2"/>' in kept["xl/pivotCache/pivotCacheRecords1.xml"].decode()


def test_two_sheets_never_get_one_name(reader: DocumentReader) -> None:
    workbook = openpyxl.Workbook()
    workbook.active.title = "Zoe Schmidt"
    workbook.create_sheet("ZOE  Schmidt")
    workbook.worksheets[0]["A1"] = "='ZOE  Schmidt'!B1"
    out = io.BytesIO()
    workbook.save(out)
    made = reader.copy_bytes(out.getvalue(), "a.xlsx", {"Zoe Schmidt": "[PERSON_1]"})
    assert made.reason is None
    after = openpyxl.load_workbook(io.BytesIO(made.data))
    assert after.sheetnames == ["(PERSON_1)", "(PERSON_1) 2"]
    assert after.worksheets[0]["A1"].value == "='(PERSON_1) 2'!B1"


def test_the_version_of_the_program_that_wrote_it_is_no_age(reader: DocumentReader) -> None:
    workbook = openpyxl.Workbook()
    for row in (("kind", "count"), ("mill", 3)):
        workbook.active.append(row)
    out = io.BytesIO()
    workbook.save(out)
    # The version as this library and the office programs write it.
    copy = reader.copy_bytes(out.getvalue(), "a.xlsx", {"3": "[AGE_1]"})
    assert copy.reason is None
    assert openpyxl.load_workbook(io.BytesIO(copy.data)).active["B2"].value == "[AGE_1]"
