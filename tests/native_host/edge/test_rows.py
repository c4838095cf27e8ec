"""A worker that was taken over can say what it likes of its documents, and nothing that a host would stumble over."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from native_host.edge.rows import Odd, checked_name, checked_row
from native_host.extractor.wanted import wanted_by_schema

WANTED = wanted_by_schema({"properties": {"total": {"type": "number"}, "iban": {}, "email": {"type": "array"}}})
VALUE = {
    "value": "7.50",
    "currency": "EUR",
    "text": "7,50",
    "confidence": 0.9,
    "part": "header",
    "page": 1,
    "start": 3,
    "end": 7,
}
ROW: dict[str, Any] = {
    "file": "g/a.pdf",
    "kind": "pdf",
    "problem": None,
    "unread": [{"reason": "pictures", "page": 2, "count": 1}],
    "fields": {"total": VALUE, "iban": {"value": None, "why": "absent"}, "email": {"values": [VALUE], "why": None}},
}


def test_a_row_as_it_should_be_is_taken() -> None:
    assert checked_row(ROW, "g/a.pdf", WANTED) == ROW
    assert checked_row({**ROW, "file_bytes": "AAAA"}, "g/a.pdf", WANTED)
    assert checked_name("g/a.pdf", "g") == "g/a.pdf"


CHANGES: list[Callable[[dict[str, Any]], object]] = [
    lambda row: row.update(file="g/b.pdf"),
    lambda row: row.update(document="all of it"),
    lambda row: row.pop("unread"),
    lambda row: row.update(kind="exe"),
    lambda row: row.update(problem="because"),
    lambda row: row.update(unread=[{"reason": []}]),
    lambda row: row.update(unread=[{"reason": "pictures", "page": True}]),
    lambda row: row.update(unread=["pictures"]),
    lambda row: row.update(fields=[]),
    lambda row: row["fields"].update(more=VALUE),
    lambda row: row["fields"].pop("iban"),
    lambda row: row.update(fields=dict(reversed(row["fields"].items()))),
    lambda row: row["fields"].update(total="7.50"),
    lambda row: row["fields"].update(total={"values": [VALUE], "why": None}),
    lambda row: row["fields"].update(email=VALUE),
    lambda row: row["fields"].update(iban={"value": None, "why": "no"}),
    lambda row: row["fields"].update(iban={"value": None}),
    lambda row: row["fields"].update(total={**VALUE, "value": 7.5}),
    lambda row: row["fields"].update(total={**VALUE, "start": "3"}),
    lambda row: row["fields"].update(total={**VALUE, "confidence": "high"}),
    lambda row: row["fields"].update(total={**VALUE, "part": "soul"}),
    lambda row: row["fields"].update(total={**VALUE, "page_text": "all of it"}),
    lambda row: row["fields"].update(total={"value": "7.50"}),
    lambda row: row["fields"]["email"]["values"].append({}),
]


@pytest.mark.parametrize("change", CHANGES)
def test_any_other_row_is_not(change: Callable[[dict[str, Any]], object]) -> None:
    row = copy.deepcopy(ROW)
    change(row)
    with pytest.raises(Odd):
        checked_row(row, "g/a.pdf", WANTED)


@pytest.mark.parametrize("name", [None, 1, "other/a.pdf", "/etc/passwd", "g/\x1b[2J", "g/a\nb"])
def test_a_name_that_is_none_of_the_folder_is_not(name: object) -> None:
    with pytest.raises(Odd):
        checked_name(name, "g")
