"""A private home for each test, and the end of every service that was started in it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.native_host.bridge.browser import Browser, end_service, services_of


@pytest.fixture
def home() -> Iterator[Path]:
    # Not tmp_path: a socket's path may have 108 bytes only.
    with tempfile.TemporaryDirectory(prefix="postern-") as folder:
        yield Path(folder)
        for pid in services_of(Path(folder)):
            end_service(pid)


@pytest.fixture
def browser(home: Path) -> Iterator[Browser]:
    with Browser(home) as one:
        yield one
