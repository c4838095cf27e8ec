"""A line of the doctor's for who has Ray, and none for others."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

from native_host.install.checks.ray import ray_lines

ROOT = Path(__file__).resolve().parents[3]


def test_who_has_it_is_told_what_it_is_for() -> None:
    (line,) = ray_lines(lambda name: {"ray": "2.60.0"}[name])
    assert line.level == "ok" and "Ray 2.60.0" in line.words and "extract --ray" in line.words


def test_who_has_not_is_told_nothing() -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    assert ray_lines(missing) == []


def test_it_is_not_loaded_for_that() -> None:
    code = "import sys\nfrom native_host.install.checks.ray import ray_lines\nray_lines()\nsys.exit('ray' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
