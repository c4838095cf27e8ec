"""`postern counters`: the popup's numbers from the file, and words where there is none."""

from __future__ import annotations

import csv
import datetime
import io
import json
import time
from dataclasses import asdict
from pathlib import Path

import pytest

from native_host.cli.main import run_command_line
from native_host.counters.counters import Counters, Entry
from native_host.settings.places import find_places


@pytest.fixture
def counters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counters:
    """Those of a service that is running meanwhile."""
    monkeypatch.setenv("POSTERN_HOME", str(tmp_path))
    return Counters(find_places().counters)


def fill(counters: Counters) -> None:
    now_ms = int(time.time() * 1000)
    released = {"checked": 1, "released": 1, "private_bytes": 17, "type:EMAIL_ADDRESS": 1, "latency_us": 8_400}
    answered = {"checked": 1, "answered": 1, "answer_us": 1_234_000}
    days_ago = now_ms - 3 * 86_400_000
    counters.add([Entry(None, "chatgpt", now_ms, released), Entry(None, "claude", days_ago, answered)])


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = run_command_line(["counters", *arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_json_is_what_the_popup_is_told(counters: Counters, capsys: pytest.CaptureFixture[str]) -> None:
    fill(counters)
    status, out, _ = run(capsys, "--json", "--range", "week")
    made = json.loads(out)
    assert status == 0 and list(made["sites"]) == ["chatgpt", "claude"]
    assert made["total"]["counters"] == asdict(counters.read(None, "week"))
    assert made["sites"]["claude"]["counters"] == asdict(counters.read("claude", "week"))
    assert made["sites"]["claude"]["days"] == [asdict(day) for day in counters.read_days("claude", "week").days]
    counters.close()


def test_only_the_sites_of_the_period_are_named(counters: Counters, capsys: pytest.CaptureFixture[str]) -> None:
    fill(counters)
    assert list(json.loads(run(capsys, "--json")[1])["sites"]) == ["chatgpt"]
    status, out, err = run(capsys, "--json", "--site", "claude")
    assert status == 0 and list(json.loads(out)["sites"]) == ["claude"] and "nothing was counted on claude" in err
    counters.close()


def test_csv_has_a_row_per_day_and_site(counters: Counters, capsys: pytest.CaptureFixture[str]) -> None:
    fill(counters)
    rows = list(csv.DictReader(io.StringIO(run(capsys, "--csv", "--range", "week")[1])))
    assert len(rows) == 14 and rows[-2]["day"] == datetime.date.today().isoformat()
    assert sum(int(row["checked"]) for row in rows) == 2
    counters.close()


def test_words_for_people(counters: Counters, capsys: pytest.CaptureFixture[str]) -> None:
    fill(counters)
    status, out, err = run(capsys, "--range", "all")
    lines = {line[:26].strip(): line[26:].split("  ") for line in out.splitlines()[3:]}
    assert (status, err) == (0, "")
    assert [one.strip() for one in lines["Private text kept here"] if one.strip()] == ["17 bytes", "0 bytes", "17 bytes"]
    assert [one.strip() for one in lines["Local answer time"] if one.strip()] == [
        "not measured",
        "1234 ms (n = 1)",
        "1234 ms (n = 1)",
    ]
    assert lines["Added delay"][-1].strip() == "8.4 ms (n = 1)"
    counters.close()


def test_without_a_file_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POSTERN_HOME", str(tmp_path / "nowhere"))
    status, out, err = run(capsys)
    assert (status, out) == (1, "") and "nothing was counted yet" in err and "postern install" in err
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_is_none_is_refused_in_words(counters: Counters, capsys: pytest.CaptureFixture[str]) -> None:
    counters.close()
    path = find_places().counters
    for file in path.parent.glob("counters.sqlite*"):
        file.unlink()
    path.write_bytes(b"no database, but long enough to be looked at as one" * 40)
    status, _, err = run(capsys)
    assert status == 1 and "cannot be read" in err and "Traceback" not in err


def test_a_site_is_a_name(counters: Counters, capsys: pytest.CaptureFixture[str]) -> None:
    counters.close()
    with pytest.raises(SystemExit) as ended:
        run(capsys, "--site", "../etc")
    assert ended.value.code == 2 and "a site's name" in capsys.readouterr().err
