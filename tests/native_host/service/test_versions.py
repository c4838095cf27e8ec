"""After an update the running service gives way; two copies never end each other in turn."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

import native_host.version as version
from native_host.service.versions import is_outdated
from tests.native_host.bridge.browser import ROOT, Browser
from tests.native_host.bridge.conftest import home as home  # the same private home, ended in the same way


@pytest.mark.parametrize(
    ("running", "on_disk", "offered", "expected"),
    [
        ("0.1.0", "0.1.0", "0.1.0", False),
        ("0.1.0", "0.1.0", None, False),
        ("0.1.0", "0.1.0", "0.2.0", True),
        ("0.9.0", "0.9.0", "0.10.0", True),
        ("0.2.0", "0.2.0", "0.1.0", False),  # another, older copy: it is served
        ("0.2.0", "0.1.0", "0.1.0", True),  # rolled back
        ("0.1.0", "0.2.0", None, True),
        ("0.1.0", "0.1.0", "x" * 5000, False),
        ("0.1.0", "0.1.0", "9999999999999999", False),
        ("0.1.0", "0.1.0", "", False),
    ],
)
def test_who_gives_way(running: str, on_disk: str, offered: str | None, expected: bool) -> None:
    assert is_outdated(running, on_disk, offered) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('VERSION = "3.2.1"\n', "3.2.1"),
        ('"""VERSION = "9.9.9" was first"""\nVERSION = "3.2.1"\n', "3.2.1"),
        ('VERSION = "3.2.1\\r\\nX-Header: 1"\n', version.VERSION),
        ("", version.VERSION),
    ],
)
def test_the_version_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, expected: str) -> None:
    file = tmp_path / "version.py"
    file.write_text(source)
    monkeypatch.setattr(version, "__file__", str(file))
    assert version.version_on_disk() == expected
    file.unlink()
    assert version.version_on_disk() == version.VERSION


def copy_of_the_program(folder: Path) -> list[str]:
    """A bridge of a copy that can be updated, with the small service of that copy."""
    shutil.copytree(ROOT / "native_host", folder / "native_host", ignore=shutil.ignore_patterns("__pycache__"))
    service = folder / "small_service.py"
    source = (ROOT / "tests/native_host/bridge/small_service.py").read_text()
    service.write_text(f"import sys; sys.path.insert(0, {str(folder)!r})\n" + source.replace("from __future__", "#"))
    lines = (
        f"import os, sys; sys.path.insert(0, {str(folder)!r})",
        "from native_host.bridge.run import run_bridge",
        f"sys.exit(run_bridge([sys.executable, '-I', {str(service)!r}, '30', os.environ['POSTERN_HOME']]))",
    )
    return [sys.executable, "-I", "-c", "\n".join(lines)]


def test_an_update_ends_the_old_service_and_refuses_what_it_had_not_answered(home: Path, tmp_path: Path) -> None:
    program = copy_of_the_program(tmp_path)
    with Browser(home, program) as first:
        first.greet()
        old = first.service_pid()
        waiting = {"type": "hide", "id": "request-1", "deadline_ms": 60_000, "site": "claude", "conversation": "c"}
        first.write({**waiting, "value": "x"})
        assert first.service_pid("request-2") == old
        file = tmp_path / "native_host/version.py"
        file.write_text(file.read_text().replace(version.VERSION, "99.0.0"))
        with Browser(home, program) as second:
            assert second.greet()["version"] == "99.0.0"
            assert first.read_until(id="request-1")["code"] == "host_gone"
            first.read_until(state="ready")
            fresh = first.service_pid("request-3")
            assert fresh != old and second.service_pid() == fresh
        os.kill(fresh, signal.SIGTERM)
    journal = (home / "data/journal.log").read_text().splitlines()
    assert [json.loads(line)["what"] for line in journal].count("outdated") >= 1
