"""CSV and JSON by the vector that the extension's export is judged by, too."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from native_host.contract.messages import CounterDay, CounterSet, DaySeries
from native_host.counters.export import Counted, as_csv, as_json

VECTOR = json.loads((Path(__file__).resolve().parents[2] / "protocol" / "export.json").read_text(encoding="utf-8"))
GIVEN = VECTOR["json"]


def counted(one: dict[str, object]) -> Counted:
    days, sums = one["days"], one["counters"]
    assert isinstance(days, list) and isinstance(sums, dict)
    return Counted(CounterSet(**sums), DaySeries(tuple(CounterDay(**day) for day in days), bool(one["has_earlier"])))


SITES = {site: counted(one) for site, one in GIVEN["sites"].items()}


def test_json_is_the_vector() -> None:
    made = as_json(GIVEN["range"], counted(GIVEN["total"]), SITES, GIVEN["is_stored"])
    assert json.loads(json.dumps(made)) == GIVEN


def test_csv_is_the_vector_and_reads_back() -> None:
    written = as_csv(SITES)
    assert written == VECTOR["csv"]
    rows = list(csv.DictReader(io.StringIO(written, newline="")))
    assert [row["site"] for row in rows] == ["chatgpt", "chatgpt", "claude"]
    assert rows[1]["median_local_latency_ms"] == "" and float(rows[1]["added_latency_p50_ms"]) == 21


@pytest.mark.parametrize(("value", "written"), [(21.0, "21"), (0.001, "0.001"), (3600000.125, "3600000.125"), (0.0, "0")])
def test_numbers_are_written_as_javascript_does(value: float, written: str) -> None:
    day = CounterDay(**{**GIVEN["sites"]["claude"]["days"][0], "added_latency_p50_ms": value})
    made = as_csv({"claude": Counted(CounterSet(0, 0, 0, 0), DaySeries((day,), False))})
    assert made.splitlines()[1].split(",")[-2] == written
