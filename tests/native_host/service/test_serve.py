"""The service's life as a process: one per user, idle exit, a clean end, a failed start."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from native_host.settings.places import Places, find_places

ROOT = Path(__file__).resolve().parents[3]
SERVICE = ROOT / "tests/native_host/bridge/small_service.py"


@pytest.fixture
def places() -> Iterator[Places]:
    with tempfile.TemporaryDirectory(prefix="postern-") as home:
        yield find_places({"POSTERN_HOME": home, "HOME": home})


def start(places: Places, idle_after_s: float = 60) -> subprocess.Popen[bytes]:
    env = os.environ | {"POSTERN_HOME": str(places.run.parent)}
    return subprocess.Popen([sys.executable, str(SERVICE), str(idle_after_s)], env=env, stderr=subprocess.PIPE, cwd=ROOT)


def until_listening(places: Places) -> None:
    until = time.monotonic() + 20
    while not places.socket.exists():
        assert time.monotonic() < until
        time.sleep(0.02)


def happened(places: Places) -> list[str]:
    return [json.loads(line)["what"] for line in places.journal.read_text(encoding="utf-8").splitlines()]


def test_ends_when_nobody_needs_it(places: Places) -> None:
    with start(places, idle_after_s=0.2) as process:
        assert process.wait(20) == 0
    assert happened(places) == ["started", "idle", "stopped"]
    assert sorted(path.name for path in places.run.iterdir()) == ["service.lock"]


def test_tends_its_desk_and_outlives_a_failure_of_it(places: Places) -> None:
    mark = places.run.parent / "tend"
    mark.write_text("")
    with start(places, idle_after_s=0.5) as process:
        assert process.wait(20) == 0
    assert not mark.exists()
    assert happened(places) == ["started", "incident", "idle", "stopped"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_ends_when_told_and_says_nothing(places: Places, number: signal.Signals) -> None:
    with start(places) as process:
        until_listening(places)
        time.sleep(0.1)
        process.send_signal(number)
        assert process.wait(5) == 0
        assert process.stderr is not None and process.stderr.read() == b""
    assert not places.socket.exists() and not places.token.exists()


def test_the_second_one_leaves_the_first_alone(places: Places) -> None:
    with start(places) as first:
        until_listening(places)
        token = places.token.read_bytes()
        with start(places) as second:
            assert second.wait(20) == 0
        assert first.poll() is None
        assert places.token.read_bytes() == token and places.socket.exists()
        first.terminate()


def test_starts_over_what_a_killed_one_left(places: Places) -> None:
    with start(places) as first:
        until_listening(places)
        first.kill()
    assert places.socket.exists()
    with start(places, idle_after_s=0.2) as second:
        assert second.wait(20) == 0
    assert happened(places)[-1] == "stopped"


def test_a_folder_that_is_not_private_is_said_in_the_journal(places: Places) -> None:
    places.run.mkdir(mode=0o755)
    places.run.chmod(0o755)
    with start(places) as process:
        assert process.wait(20) == 1
        assert process.stderr is not None and process.stderr.read() == b""
    assert json.loads(places.journal.read_text(encoding="utf-8"))["word"] == "FolderRefused"


def test_a_failed_start_is_said_in_the_journal(places: Places) -> None:
    places.run.mkdir(mode=0o700)
    places.socket.mkdir()
    with start(places) as process:
        assert process.wait(20) == 1
        assert process.stderr is not None and process.stderr.read() == b""
    assert "incident" in happened(places)
