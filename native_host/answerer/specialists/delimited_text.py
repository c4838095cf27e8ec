"""CSV (RFC 4180, also with semicolons) and TSV (IANA text/tab-separated-values) as rows of text, and back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from native_host.answerer.specialists.data_tree import MOST_NODES, Malformed, NotExpressible, fault_at

Rows = list[list[str]]
# A blank between delimiter and content belongs to the field in RFC 4180, and to nothing for most who write it.
_EDGE_BLANK = re.compile(r"^[ \t\u00a0\ufeff]|[ \t\u00a0]$")
_NEEDS_QUOTES = re.compile(r'[",;\t\n\r]|^[ ]|[ ]$')


def parse_csv(text: str) -> Rows:
    """Rows of equal length, at least two; the delimiter is a comma or a semicolon. Raises `Malformed`, `NotExpressible`.

    Not expressible is what programs read in two ways: both delimiters possible, blanks at a field's edge.
    """
    rows = csv_rows(text)
    if len(rows) < 2 or any(_EDGE_BLANK.search(cell) for row in rows for cell in row):
        raise NotExpressible
    return rows


def csv_rows(text: str) -> Rows:
    """Rows as RFC 4180 has them: blanks belong to fields. Raises as `parse_csv` does."""
    return list(_rows(text.replace("\r\n", "\n"), _delimiter(text)))


def check_csv(text: str) -> None:
    """Raises as `parse_csv` does; one column alone may be any text."""
    if len(csv_rows(text)[0]) < 2:
        raise NotExpressible


def parse_tsv(text: str) -> Rows:
    """Fields hold neither tabs nor line breaks, and quotation marks mean nothing; where programs would differ, refused."""
    lines = text.replace("\r\n", "\n").split("\n")
    rows = [line.split("\t") for line in lines]
    if len(rows) * len(rows[0]) > MOST_NODES or "\t" not in lines[0]:
        raise NotExpressible
    for place, row in enumerate(rows):
        if len(row) != len(rows[0]):
            offset = sum(len(line) + 1 for line in lines[:place])
            raise Malformed(fault_at("\n".join(lines), offset, "row_width", f"{len(row)}/{len(rows[0])}"))
    if len(rows) < 2 or any(
        '"' in cell or "\r" in cell or cell != cell.strip(" \u00a0\ufeff") for row in rows for cell in row
    ):
        raise NotExpressible
    return rows


def write_csv(rows: Rows) -> str:
    return "\n".join(",".join(_csv_field(cell, len(row)) for cell in row) for row in rows)


def write_tsv(rows: Rows) -> str:
    if any(set(cell) & set('\t\n\r"') for row in rows for cell in row):
        raise NotExpressible
    return "\n".join("\t".join(row) for row in rows)


def _csv_field(cell: str, width: int) -> str:
    # A row of one empty field would be an empty line.
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) or (width == 1 and not cell) else cell


def _delimiter(text: str) -> str:
    header = text.partition("\n")[0]
    found = [mark for mark in ",;" if mark in header]
    if "\t" in header or "|" in header or len(found) > 1:
        raise NotExpressible
    return found[0] if found else ","


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    at, row_start = 0, 0
    row: list[str] = []
    width: int | None = None
    fields = 0
    stop = re.compile(f'[{delimiter}\n"]')
    while True:
        if text.startswith('"', at):
            cell, at = _quoted(text, at)
            if at < len(text) and text[at] not in (delimiter, "\n"):
                raise Malformed(fault_at(text, at, "csv_after_quote"))
        else:
            match = stop.search(text, at)
            end = match.start() if match else len(text)
            if match and match[0] == '"':
                raise Malformed(fault_at(text, end, "csv_quote"))
            cell, at = text[at:end], end
        row.append(cell)
        fields += 1
        if fields > MOST_NODES or "\r" in cell:
            raise NotExpressible
        if at < len(text) and text[at] == delimiter:
            at += 1
            continue
        if row == [""] and text[row_start:at] == "":
            # An empty line is no row of RFC 4180; some programs skip it.
            raise NotExpressible
        if width is not None and len(row) != width:
            raise Malformed(fault_at(text, row_start, "row_width", f"{len(row)}/{width}"))
        width = len(row)
        yield row
        if at >= len(text):
            return
        at += 1
        row, row_start = [], at


def _quoted(text: str, start: int) -> tuple[str, int]:
    parts: list[str] = []
    at = start + 1
    while True:
        end = text.find('"', at)
        if end < 0:
            raise Malformed(fault_at(text, start, "open_string"))
        parts.append(text[at:end])
        if not text.startswith('"', end + 1):
            return '"'.join(parts), end + 1
        at = end + 2
