"""THREAT_MODEL.md cannot rot: every row is there once, names tests that exist, or says why it names none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "native_host" / "THREAT_MODEL.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in DOCUMENT.splitlines() if line.startswith("| T-")]
IDS = [*range(1, 13), *range(20, 28), *range(40, 61), *range(70, 81)]


def test_every_threat_has_one_row() -> None:
    assert [row[0].split()[0] for row in ROWS] == [f"T-{number:02}" for number in IDS]


@pytest.mark.parametrize("row", ROWS, ids=[row[0].split()[0] for row in ROWS])
def test_a_row_names_tests_or_says_why_not(row: list[str]) -> None:
    assert len(row) == 4 and row[3]
    if row[2].startswith("—"):
        assert len(row[2]) > 20
    else:
        assert re.fullmatch(r"`tests/[^`]+`(, `tests/[^`]+`)*", row[2])


def test_every_path_exists() -> None:
    paths = re.findall(r"`((?:tests|native_host)/[^`]+)`", DOCUMENT)
    assert paths and [path for path in paths if not (ROOT / path).exists()] == []
