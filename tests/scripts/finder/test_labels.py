"""A record's marks become tags of units; what covers a unit in part covers it whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from native_host.inference.pieces.units import units
from native_host.inference.tags import OUTSIDE, begins, continues
from scripts.lib.finder.labels import TYPES, Span, targets
from scripts.lib.finder.records import read_records

PERSON, PLACE, ID = (TYPES.index(name) for name in ("PERSON", "LOCATION", "ID_NUMBER"))


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("ask Mira Kolb now", [Span(4, 13, "PERSON")], [OUTSIDE, begins(PERSON), continues(PERSON), OUTSIDE]),
        ("Mira Leeds", [Span(0, 4, "PERSON"), Span(5, 10, "LOCATION")], [begins(PERSON), begins(PLACE)]),
        ("Mira Kolb", [Span(0, 4, "PERSON"), Span(5, 9, "PERSON")], [begins(PERSON), begins(PERSON)]),
        ("وسلمان", [Span(1, 6, "PERSON")], [begins(PERSON)]),
        ("tel 12", [Span(4, 6, "PHONE_NUMBER")], [OUTSIDE, begins(ID)]),
        ("a b", [], [OUTSIDE, OUTSIDE]),
    ],
)
def test_targets(text: str, spans: list[Span], expected: list[int]) -> None:
    assert targets(list(units(text)), spans) == expected


def test_records_are_read_with_the_finders_own_names_of_topics(tmp_path: Path) -> None:
    line = {
        "id": "a",
        "text": "x",
        "lang": "en",
        "script": "Latin",
        "form": "chat",
        "spans": [{"start": 0, "end": 1, "type": "PERSON"}],
        "topics": ["credentials", "health"],
        "task": None,
        "complexity": None,
        "template": "t",
        "tradition": None,
        "policy": "all-entities",
    }
    (tmp_path / "a.jsonl").write_text(json.dumps(line) + "\n")
    [record] = read_records(tmp_path / "a.jsonl")
    assert record.marks_all_names and record.spans == (Span(0, 1, "PERSON"),)
    assert record.topics == ("credentials_handed_over", "health")
