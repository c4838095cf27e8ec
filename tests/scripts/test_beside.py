"""What runs beside something else is neither forgotten when it fails nor left behind when the script ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.scripts.groups import is_gone

GONE_S = 5.0
ROOT = Path(__file__).resolve().parents[2]
SCRIPT = f"""
set -euo pipefail
. {ROOT}/scripts/lib/beside.sh
green() {{ echo green; }}
red() {{ false; echo "went on"; }}
slow() {{ echo begun; echo $BASHPID >pid; sleep 60; echo "went on"; }}
beside "$@"
echo "all well"
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="scripts of bash")


@pytest.mark.parametrize(
    ("names", "code"), [(["green", "green"], 0), (["red", "green"], 1), (["green", "red"], 1), (["red", "red"], 1)]
)
def test_one_that_fails_fails_all(tmp_path: Path, names: list[str], code: int) -> None:
    done = subprocess.run(["bash", "-c", SCRIPT, "bash", *names], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == code
    assert ("all well" in done.stdout) is (code == 0) and "went on" not in done.stdout
    assert done.stdout.count("green\n") == names.count("green")


PATIENT = f"""
set -euo pipefail
. {ROOT}/scripts/lib/beside.sh
green() {{ echo green; }}
red() {{ false; }}
busy() {{ echo "busy ${{again[*]}}"; [[ -e tried ]] || {{ touch tried; return 1; }}; }}
patiently "$@"
echo "all well"
"""


@pytest.mark.parametrize(
    ("names", "depth", "code", "tries"),
    [
        (["green", "busy"], "", 0, ["busy ", "busy --last-failed --last-failed-no-failures none"]),
        (["busy", "red"], "", 1, ["busy ", "busy --last-failed --last-failed-no-failures none"]),
        (["red", "green"], "", 1, []),
        (["green", "busy"], "whole", 1, ["busy "]),
    ],
)
def test_what_failed_beside_others_is_tried_alone_but_not_where_figures_are_taken(
    tmp_path: Path, names: list[str], depth: str, code: int, tries: list[str]
) -> None:
    env = os.environ | {"POSTERN_TESTS": depth}
    done = subprocess.run(["bash", "-c", PATIENT, "bash", *names], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert done.returncode == code
    told = [line for line in done.stdout.splitlines() if line.startswith("busy")]
    assert list(dict.fromkeys(told)) == tries
    assert ("failed beside other work, passed alone: busy" in done.stdout) is (code == 0)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ended_early_it_leaves_nothing_running_and_shows_what_was_printed(tmp_path: Path, number: signal.Signals) -> None:
    started = _started(tmp_path, signal.SIG_DFL)
    pid = tmp_path / "pid"
    while not (_read(pid) and _read(tmp_path / "out/green.txt")):
        time.sleep(0.01)
    started.send_signal(number)
    said, _ = started.communicate(timeout=10)
    assert started.returncode == -number
    assert "begun\ngreen\n" in said and "went on" not in said
    assert is_gone(int(pid.read_text()), GONE_S), "the group that the function was started in"


def test_what_ignores_interrupts_is_ended_too(tmp_path: Path) -> None:
    """As everything does that a script began in the background."""
    started = _started(tmp_path, signal.SIG_IGN)
    pid = tmp_path / "pid"
    while not _read(pid):
        time.sleep(0.01)
    started.send_signal(signal.SIGTERM)
    started.communicate(timeout=10)
    assert is_gone(int(pid.read_text()), GONE_S)


def _started(folder: Path, interrupt: signal.Handlers) -> subprocess.Popen[str]:
    """However these tests were begun themselves, the script hears interrupts or does not."""

    def begin() -> None:
        signal.signal(signal.SIGINT, interrupt)

    command = ["bash", "-c", SCRIPT, "bash", "slow", "green"]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True, preexec_fn=begin)


def _read(path: Path) -> str:
    return path.read_text() if path.exists() else ""
