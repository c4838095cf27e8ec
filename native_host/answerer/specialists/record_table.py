"""A table of named columns as a list of records, and back."""

from __future__ import annotations

import re

from native_host.answerer.specialists.data_tree import Moment, NotExpressible, Number, Value

# What a reader could take for more than text, although a table's cells are text alone.
_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_NUMBER = re.compile(r"[-+]?[0-9][0-9.,:/-]*%?")
_LOOKS_TYPED = re.compile(r"[-+]?[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?|true|false|null|none|yes|no|", re.IGNORECASE)


def records_of(rows: list[list[str]]) -> Value:
    """One record a row under the header's names, which must be distinct and not empty; every value is text."""
    header, *body = rows
    if len(set(header)) != len(header) or not all(header):
        raise NotExpressible
    return [dict(zip(header, row, strict=True)) for row in body]


def rows_of(value: Value, *, needs_header: bool) -> list[list[str]]:
    """A list of flat records with the same names; without `needs_header` also a list of equally long lists."""
    if not isinstance(value, list) or not value:
        raise NotExpressible
    first = value[0]
    rows: list[list[str]] = []
    if isinstance(first, dict) and first:
        rows.append(list(first))
        for record in value:
            if not isinstance(record, dict) or record.keys() != first.keys():
                raise NotExpressible
            rows.append([_cell(record[name]) for name in first])
    elif not needs_header and isinstance(first, list) and first:
        for row in value:
            if not isinstance(row, list) or len(row) != len(first):
                raise NotExpressible
            rows.append([_cell(cell) for cell in row])
    else:
        raise NotExpressible
    if not all(rows[0]):
        raise NotExpressible
    return rows


def lacks_header(rows: list[list[str]]) -> bool:
    """Whether the first row may be data: a column's name looks like a number, as do the values under it."""
    return any(
        _NUMBER.fullmatch(name) and any(_NUMBER.fullmatch(row[at]) for row in rows[1:]) for at, name in enumerate(rows[0])
    )


def has_clear_header(rows: list[list[str]]) -> bool:
    """Whether the first row is one of names beyond doubt: numbers stand under a word, or all names are lower-case alone."""
    header, *body = rows
    numbers = any(
        not _NUMBER.fullmatch(name) and all(_NUMBER.fullmatch(row[at]) for row in body) for at, name in enumerate(header)
    )
    identifiers = all(_IDENTIFIER.fullmatch(name) for name in header)
    return numbers or (identifiers and not all(_IDENTIFIER.fullmatch(cell) for row in body for cell in row))


def has_typed_looks(rows: list[list[str]]) -> bool:
    return any(cell and _LOOKS_TYPED.fullmatch(cell) for row in rows[1:] for cell in row)


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value
    if isinstance(value, Number | Moment) and value.literal[-1] not in "fn":
        return value.literal
    # Null is not the empty text, and lists have no cell.
    raise NotExpressible
