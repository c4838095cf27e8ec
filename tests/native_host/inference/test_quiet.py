"""Loading and running a model calls nobody, leaves nothing in the user's folders, and says nothing on standard output."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.native_host.inference.small_model import capitals_are_people, write_model

ROOT = Path(__file__).resolve().parents[3]
_RUN = """
import sys
from pathlib import Path
from native_host.inference.engine import Engine
engine = Engine(Path(sys.argv[1]))
assert engine.state == "ready", engine.state
assert engine.read("Mira came", (), None).findings
engine.close()
import onnxruntime
sys.stderr.write(onnxruntime.__version__)
"""


def run(tmp_path: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    home = tmp_path / "home"
    home.mkdir()
    env = {**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache"), "PYTHONPATH": str(ROOT)}
    env.pop("ORT_DISABLE_TELEMETRY", None)
    return subprocess.run([sys.executable, "-c", program, *arguments], env=env, capture_output=True, check=False, timeout=60)


def test_nothing_is_left_behind_and_nothing_is_said(tmp_path: Path) -> None:
    done = run(tmp_path, _RUN, str(write_model(tmp_path / "models", capitals_are_people())))
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout == b""
    assert [path for path in (tmp_path / "home").rglob("*") if path.is_file()] == []


def test_the_bridge_and_the_patterns_load_no_library_of_models(tmp_path: Path) -> None:
    program = (
        "import sys, native_host.bridge.run, native_host.inference.engine, native_host.detector.catalogue\n"
        "assert not {'numpy', 'onnxruntime'} & set(sys.modules), sorted(sys.modules)"
    )
    done = run(tmp_path, program)
    assert done.returncode == 0, done.stderr.decode()
