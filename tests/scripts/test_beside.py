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


def last_lines_of_scripts_test(*red: str) -> str:
    """`scripts/test` from where it chooses what to run, with parts that only say their names."""
    text = (ROOT / "scripts/test").read_text()
    last = text[text.rindex('case "${1:-all}"') :]
    names = ("units", "processes", "vault", "others", "e2e")
    parts = "".join(f"{one}() {{ {'false; ' if one in red else ''}echo {one}; }}\n" for one in names)
    return f"set -euo pipefail\n. {ROOT}/scripts/lib/beside.sh\n{parts}{last}"


@pytest.mark.parametrize("red", ["units", "processes", "vault", "others", "e2e", ""])
def test_scripts_test_is_red_where_any_part_is(tmp_path: Path, red: str) -> None:
    done = subprocess.run(["bash", "-c", last_lines_of_scripts_test(red)], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode == 0) is (red == "") and ("all well" in done.stdout) is (red == "")
    assert ("e2e\n" in done.stdout) is (red == "")
    assert not red or f"{red}\n" not in done.stdout.split("once more")[0].split("failed:")[0], (
        "it went on behind what failed"
    )


@pytest.mark.parametrize("status", [2, 3, 137])
def test_a_run_that_was_cut_off_has_no_second_try(tmp_path: Path, status: int) -> None:
    script = f"set -euo pipefail\n. {ROOT}/scripts/lib/beside.sh\ncut() {{ echo tried; exit {status}; }}\n"
    script += "patiently cut\necho all well\n"
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1 and "once more" not in done.stdout and "all well" not in done.stdout


def test_what_an_earlier_run_left_is_not_what_failed(tmp_path: Path) -> None:
    left = tmp_path / ".pytest_cache/others/v/cache/lastfailed"
    left.parent.mkdir(parents=True)
    left.write_text("{}")
    script = f"set -euo pipefail\n. {ROOT}/scripts/lib/beside.sh\ngreen() {{ true; }}\npatiently green\n"
    assert subprocess.run(["bash", "-c", script], cwd=tmp_path, check=False).returncode == 0 and not left.exists()


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
