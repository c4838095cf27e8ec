"""The table as CSV, TSV (what a spreadsheet takes when it is pasted), JSON or JSON lines; `workbook.py` has XLSX.

The same rows, the same bytes.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, cast

from native_host.batch.executor import Record
from native_host.batch.workbook import write_workbook
from native_host.extractor.concepts import Shape
from native_host.extractor.wanted import Wanted

FORMATS = ("csv", "tsv", "xlsx", "json", "jsonl")
# What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), and what looks like it in full width.
_FORMULA = re.compile(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_FIGURE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?\Z")


def write_table(kind: str, out: BinaryIO, wanted: Sequence[Wanted], rows: Iterable[Record], *, with_sources: bool) -> None:
    """`kind` is one of FORMATS."""
    if kind == "csv":
        _write_csv(out, _cells(wanted, rows, with_sources), ",")
    elif kind == "tsv":
        _write_csv(out, _cells(wanted, rows, with_sources), "\t")
    elif kind == "xlsx":
        write_workbook(out, _cells(wanted, rows, with_sources))
    elif kind == "json":
        _write_json(out, wanted, rows)
    else:
        for row in rows:
            out.write(_json(row) + b"\n")


def _write_json(out: BinaryIO, wanted: Sequence[Wanted], rows: Iterable[Record]) -> None:
    out.write(b'{"fields": ' + _json([one.name for one in wanted]) + b', "files": [')
    between = b"\n"
    for row in rows:
        out.write(between + _json(row))
        between = b",\n"
    out.write(b"\n]}\n")


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")


def _write_csv(out: BinaryIO, rows: Iterable[Sequence[str]], between: str) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=between, lineterminator="\r\n")  # RFC 4180
    for row in rows:
        writer.writerow([guarded(one) for one in row])
        out.write(text.getvalue().encode("utf-8", "backslashreplace"))
        text.seek(0)
        text.truncate()


def guarded(text: str) -> str:
    """A cell that no spreadsheet runs: with a quote before what would begin a formula. A plain figure stays one."""
    return "'" + text if _FORMULA.match(text) and not _FIGURE.match(text) else text


def _cells(wanted: Sequence[Wanted], rows: Iterable[Record], with_sources: bool) -> Iterator[list[str]]:
    head = ["file"]
    for one in wanted:
        head += [one.name, *([f"{one.name} currency"] if one.shape is Shape.AMOUNT else [])]
    head.append("problem")
    if with_sources:
        head += [f"{one.name} {what}" for one in wanted for what in ("as written", "where", "confidence", "why empty")]
    yield head
    for row in rows:
        fields = cast(dict[str, Record], row["fields"])
        cells = [str(row["file"])]
        for one in wanted:
            values = _values(fields[one.name])
            cells.append("; ".join(str(each["value"]) for each in values))
            if one.shape is Shape.AMOUNT:
                cells.append("; ".join(str(each.get("currency", "")) for each in values))
        cells.append(_problem(row))
        if with_sources:
            cells += [text for one in wanted for text in _source(fields[one.name])]
        yield cells


def _values(said: Record) -> list[Record]:
    if "values" in said:
        return cast(list[Record], said["values"])
    return [said] if said.get("value") is not None else []


def _problem(row: Record) -> str:
    if row["problem"]:
        return str(row["problem"])
    unread = cast(list[Record], row["unread"])
    return "; ".join(dict.fromkeys(f"in part: {one['reason']}{_at_page(one)}" for one in unread))


def _at_page(one: Record) -> str:
    return f" (page {one['page']})" if "page" in one else f" (sheet {one['sheet']})" if "sheet" in one else ""


def _source(said: Record) -> tuple[str, str, str, str]:
    values = _values(said)
    return (
        "; ".join(str(one["text"]) for one in values),
        "; ".join(_place(one) for one in values),
        "; ".join(str(one["confidence"]) for one in values),
        str(said.get("why") or ""),
    )


def _place(one: Record) -> str:
    said = [f"{name} {one[name]}" for name in ("part", "page", "sheet", "cell", "line") if name in one]
    return ", ".join([*said, f"characters {one['start']} to {one['end']}"])
