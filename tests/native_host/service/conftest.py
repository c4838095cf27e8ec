"""A home for a real service, and the browser's side of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.native_host.bridge.browser import end_service, services_of
from tests.native_host.service.chaos_session import SERVICE, Session


@pytest.fixture
def home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="postern-") as folder:
        yield Path(folder)
        for pid in services_of(Path(folder), SERVICE):
            end_service(pid)


@pytest.fixture
def session(home: Path) -> Iterator[Session]:
    one = Session(home)
    yield one
    one.end()
