"""Word documents, copied and opened by another library."""

from __future__ import annotations

import io
import re

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from native_host.contract.documents import Kind, Reason
from native_host.documents.reader import DocumentReader
from tests.depth import times
from tests.native_host.documents.copies.looked import copied, left_in, members, placeholders
from tests.native_host.documents.made.packages import package
from tests.native_host.documents.made.words import DOCX, docm, plain_docx, word_members
from tests.native_host.documents.made.words import docx as planted

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = {"Zoë Schmidt": "[PERSON_1]", 'Smith & <Sons> "Ltd"': "[ORGANIZATION_1]", "zoe@planted.example": "[EMAIL_ADDRESS_1]"}


def written() -> bytes:
    """As a program writes one."""
    document = docx.Document()
    document.add_heading("About Zoë Schmidt")
    paragraph = document.add_paragraph("Write to ")
    paragraph.add_run("Zo").bold = True
    paragraph.add_run("ë Schm")
    paragraph.add_run("idt now").italic = True
    document.add_paragraph("Nothing private, größer & <b>.", style="List Bullet")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = 'Smith & <Sons> "Ltd"'
    table.cell(1, 1).text = "plain"
    document.sections[0].header.paragraphs[0].text = "zoe@planted.example"
    document.sections[0].footer.paragraphs[0].text = "page"
    document.core_properties.author = "Zoë Schmidt"
    document.core_properties.comments = "of ZOE@planted.example"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_it_opens_and_is_the_same_but_for_the_values(reader: DocumentReader) -> None:
    data = written()
    before, after = (
        docx.Document(io.BytesIO(data)),
        docx.Document(io.BytesIO(copied(reader, data, "a.docx", NAMES, Kind.DOCX))),
    )
    texts = [one.text for one in after.paragraphs]
    assert texts == ["About [PERSON_1]", "Write to [PERSON_1] now", "Nothing private, größer & <b>."]
    assert [one.style.name for one in after.paragraphs] == [one.style.name for one in before.paragraphs]
    runs = [(one.text, one.bold, one.italic) for one in after.paragraphs[1].runs]
    assert runs == [("Write to ", None, None), ("[PERSON_1]", True, None), ("", None, None), (" now", None, True)]
    assert [[cell.text for cell in row.cells] for row in after.tables[0].rows] == [["[ORGANIZATION_1]", ""], ["", "plain"]]
    assert after.sections[0].header.paragraphs[0].text == "[EMAIL_ADDRESS_1]"
    assert (after.core_properties.author, after.core_properties.comments) == ("[PERSON_1]", "of [EMAIL_ADDRESS_1]")
    counts = [[len(list(one.element.iter(f"{_W}{name}"))) for name in ("p", "r", "tbl", "tc")] for one in (before, after)]
    assert counts[0] == counts[1]


@pytest.mark.parametrize("name", ["a.docx", "macros.docm"])
def test_nothing_planted_is_left(reader: DocumentReader, name: str) -> None:
    data = planted() if name == "a.docx" else docm()
    assert len(left_in(data, DOCX)) == len(DOCX)
    copy = copied(reader, data, name, placeholders(DOCX), Kind.DOCX)
    docx.Document(io.BytesIO(copy))
    kept = members(copy)
    assert not [one for one in kept if one.endswith((".bin", ".xls"))]
    assert b"macroEnabled" not in kept["[Content_Types].xml"] and b"vbaProject" not in kept["[Content_Types].xml"]
    assert kept["word/document.xml"].count(b"<w:p>") == word_members()["word/document.xml"].count("<w:p>")  # type: ignore[arg-type]


def test_tracked_changes_leave_nothing_of_either_side(reader: DocumentReader) -> None:
    def run(text: str, name: str = "t") -> str:
        return f'<w:r><w:{name} xml:space="preserve">{text}</w:{name}></w:r>'

    parts = word_members()
    body = f"<w:p>{run('Anna ')}<w:del>{run('Schmidt', 'delText')}</w:del><w:ins>{run('Meier')}</w:ins>{run(' left')}</w:p>"
    parts["word/document.xml"] = f'<w:document xmlns:w="{_W[1:-1]}"><w:body>{body}</w:body></w:document>'
    copy = copied(reader, package(parts), "a.docx", placeholders(DOCX) | {"Anna Schmidt": "[P_1]", "Anna Meier": "[P_2]"})
    document = members(copy)["word/document.xml"].decode()
    assert "Anna" not in document and "Schmidt" not in document and "Meier" not in document
    assert "".join(re.findall(r"<w:t[ >][^<]*?>?([^<>]*)</w:t>", document)).endswith(" left")


def test_what_holds_the_document_together_stays(reader: DocumentReader) -> None:
    """Numbers that are also sizes, ends of the same names as its elements."""
    parts = word_members()
    parts["word/document.xml"] = (
        f'<w:document xmlns:w="{_W[1:-1]}"><w:body><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
        "<w:r><w:t>12240 in Body</w:t></w:r></w:p>"
        '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:body></w:document>'
    )
    document = members(copied_as_is(reader, package(parts), {"12240": "[ZIP_1]"}))["word/document.xml"].decode()
    assert 'w:w="12240"' in document and "[ZIP_1] in Body" in document and 'w:val="center"' in document


def copied_as_is(reader: DocumentReader, data: bytes, replacements: dict[str, str]) -> bytes:
    made = reader.copy_bytes(data, "a.docx", replacements)
    assert made.reason is None
    return made.data


def test_embedded_files_go_with_all_that_names_them(reader: DocumentReader) -> None:
    parts = word_members()
    parts["word/document.xml"] = (
        f'<w:document xmlns:w="{_W[1:-1]}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:o="urn:o"><w:body><w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.8" r:id="rId7"/></w:object></w:r>'
        "<w:r><w:t>a text</w:t></w:r></w:p></w:body></w:document>"
    )
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId7" Type="x/oleObject" Target="embeddings/docx-embedded@planted.example.xls"/>'
        '<Relationship Id="rId8" Type="x/image" Target="media/image1.png"/></Relationships>'
    )
    kept = members(copied(reader, package(parts), "a.docx", placeholders(DOCX)))
    assert b"OLEObject" not in kept["word/document.xml"] and b"a text" in kept["word/document.xml"]
    assert b"rId7" not in kept["word/_rels/document.xml.rels"] and b"rId8" in kept["word/_rels/document.xml.rels"]


def test_a_member_whose_name_says_something_is_renamed(reader: DocumentReader) -> None:
    parts = word_members() | {"word/media/Zoe_Lee.png": b"\x89PNG\r\n\x1a\n"}
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId8" Type="x/image" Target="media/Zoe_Lee.png"/></Relationships>'
    )
    kept = members(copied_as_is(reader, package(parts), {"Zoe_Lee": "[A_1]"}))
    target = re.findall(rb'Target="/([^"]*)"', kept["word/_rels/document.xml.rels"])
    assert [one.decode() in kept for one in target] == [True] and not [one for one in kept if "Zoe" in one]


def test_names_that_somebody_gave_to_elements(reader: DocumentReader) -> None:
    def custom(xml: str) -> bytes:
        return package(word_members() | {"customXml/item1.xml": xml})

    kept = copied_as_is(
        reader, custom("<c xmlns='http://zoe-lee.example/x' xmlns:z='urn:x'><z:a/></c>"), {"zoe-lee.example": "[A_1]"}
    )
    assert b'xmlns="http://%5BA_1%5D/x"' in members(kept)["customXml/item1.xml"]
    for xml in ("<Zoe-Lee/>", "<a Zoe-Lee='1'/>", "<a xmlns:Zoe-Lee='urn:x'/>"):
        assert reader.copy_bytes(custom(xml), "a.docx", {"Zoe-Lee": "[A_1]"}).reason is Reason.NOT_COPIED


def test_days_that_programs_read_stay_days(reader: DocumentReader) -> None:
    parts = word_members()
    parts["word/document.xml"] = (
        f'<w:document xmlns:w="{_W[1:-1]}"><w:body>'
        '<w:sdt><w:sdtPr><w:date w:fullDate="1980-05-17T00:00:00Z"/></w:sdtPr></w:sdt>'
        '<w:p><w:ins w:author="a" w:date="1980-05-17T09:10:00Z">'
        "<w:r><w:t>1980-05-17T10:00 17.5.1980</w:t></w:r></w:ins></w:p>"
        "</w:body></w:document>"
    )
    parts["docProps/core.xml"] = (
        '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dcterms="urn:d"><dcterms:created>1980-05-17T09:10:00Z</dcterms:created>'
        "</cp:coreProperties>"
    )
    made = members(copied(reader, package(parts), "a.docx", {"1980-05-17": "[DATE_1]", "17.5.1980": "[DATE_2]"}))
    document = made["word/document.xml"].decode()
    assert (
        "fullDate" not in document and 'w:date="1970-01-01T00:00:00Z"' in document and "[DATE_1]T10:00 [DATE_2]" in document
    )
    assert b"<dcterms:created>1970-01-01T00:00:00Z<" in made["docProps/core.xml"]


def test_two_members_of_one_name_are_not_copied(reader: DocumentReader) -> None:
    import zipfile

    out = io.BytesIO(plain_docx("a text"))
    with pytest.warns(UserWarning), zipfile.ZipFile(out, "a") as made:
        made.writestr("word/document.xml", "<a/>")
    assert reader.copy_bytes(out.getvalue(), "a.docx", NAMES).reason is Reason.NOT_COPIED


_WORD = st.text(st.characters(categories=("L", "N")), min_size=4, max_size=12)


@settings(max_examples=times(8, 25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_values_at_any_border_of_runs(reader: DocumentReader, data: st.DataObject) -> None:
    """Random texts, cut anywhere into runs: the same texts come out, with placeholders."""
    value = (
        " ".join(data.draw(st.lists(_WORD, min_size=1, max_size=3)))
        + data.draw(st.sampled_from(["", "&", "<", '">', "'"]))
        + "x7q"
    )
    before, after = (
        data.draw(st.sampled_from(["", "A ", "(", "& <b> "])),
        data.draw(st.sampled_from(["", " ÿ", ")", " > &"])),
    )
    text = f"{before}{value}{after}"
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    document = docx.Document()
    paragraph = document.add_paragraph()
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        paragraph.add_run(text[start:end])
    out = io.BytesIO()
    document.save(out)
    made = reader.copy_bytes(out.getvalue(), "a.docx", {value: "[SECRET_1]"})
    assert made.reason is None
    again = docx.Document(io.BytesIO(made.data))
    assert again.paragraphs[0].text == f"{before}[SECRET_1]{after}"
    assert len(again.paragraphs[0].runs) == len(cuts) + 1
