"""A machine under a temporary home, with a registry that behaves like the real one where Windows is played."""

from __future__ import annotations

from pathlib import Path

import pytest

from native_host.install.installer import Machine
from native_host.settings.places import Places, find_places


class MemoryRegistry:
    """HKEY_CURRENT_USER in a dictionary: reading a missing key gives None, deleting it is no error."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def read(self, key: str) -> str | None:
        return self.values.get(key)

    def write(self, key: str, value: str) -> None:
        self.values[key] = value

    def delete(self, key: str) -> None:
        self.values.pop(key, None)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def places(home: Path) -> Places:
    return find_places({"HOME": str(home)}, platform="linux")


@pytest.fixture
def machine(home: Path) -> Machine:
    return Machine(home, {"HOME": str(home), "PATH": str(home / "bin")}, "linux")


@pytest.fixture
def windows(home: Path) -> Machine:
    return Machine(home, {"HOME": str(home)}, "win32", MemoryRegistry())
