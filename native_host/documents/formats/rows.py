"""Rows of cells, divided by commas, semicolons or tabs."""

from __future__ import annotations

import csv
import io

from native_host.contract.documents import Kind
from native_host.documents.formats.cells import cell_name
from native_host.documents.formats.decoding import decoded
from native_host.documents.inside.gathered import Gathered

_LONGEST_FIELD = 1 << 24
_DELIMITERS = ",;|"
_LOOKED_AT = 30  # lines


def read(data: bytes, gathered: Gathered) -> None:
    """What is no table (an odd quotation mark, a zero) is read as the text that it is."""
    text = decoded(data, gathered)
    delimiter = "\t" if gathered.kind is Kind.TSV else delimiter_of(text)
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    try:
        for number, row in enumerate(reader, 1):
            for column, cell in enumerate(row):
                gathered.add(cell, cell=cell_name(column, number), line=line, is_beside=column > 0)
            line = reader.line_num + 1
    except csv.Error:
        rest = "".join(text.splitlines(keepends=True)[line - 1 :])
        gathered.add(rest, line=line)


def delimiter_of(text: str) -> str:
    """Of the first lines together: the very first may be a heading with a comma in it."""
    first = "\n".join(text.split("\n", _LOOKED_AT)[:_LOOKED_AT])
    return max(_DELIMITERS, key=first.count)
