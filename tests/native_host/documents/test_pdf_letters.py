"""A PDF whose fonts have tables of letters of their own, as TeX writes them: read where no module can be opened any more."""

from __future__ import annotations

from native_host.documents.reader import DocumentReader
from tests.native_host.documents.made.pages import pdf_of, stream

_TABLE = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Ours def
1 begincodespacerange
<00> <FF>
endcodespacerange
1 beginbfrange
<41> <5A> <0061>
endbfrange
endcmap
end
end
"""


def test_letters_of_a_table_with_ranges_of_single_bytes(reader: DocumentReader) -> None:
    data = pdf_of(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
            3: "<< /Type /Font /Subtype /Type1 /BaseFont /Ours /ToUnicode 6 0 R >>",
            4: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>",
            5: stream(b"BT /F1 12 Tf 72 720 Td (MIRA) Tj ET"),
            6: stream(_TABLE),
        }
    )
    document = reader.read_bytes(data, "letter.pdf")
    assert document.is_read, document.unread
    assert [one.text.strip() for one in document.segments] == ["mira"]
