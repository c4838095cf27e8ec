"""One worker with some invoices for a whole file of tests; what a test changes it makes for itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.native_host.edge.machines import Machine, WorkerMachine, free_port, invoice

if not hasattr(__import__("os"), "O_NOFOLLOW"):
    pytest.skip("a worker needs folders' descriptors", allow_module_level=True)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("edge")
    (folder / "docs" / "2024").mkdir(parents=True)
    for number in range(1, 7):
        (folder / "docs" / "2024" / f"{number:02}.txt").write_text(invoice(number))
    (folder / "secret.txt").write_text(invoice(999))
    return folder


@pytest.fixture(scope="module")
def worker(place: Path) -> Iterator[WorkerMachine]:
    made = WorkerMachine(place / "worker", port=free_port(), folders=(f"invoices={place / 'docs'}",))
    made.serve()
    yield made
    made.end()


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Callable[[str], Machine]]:
    """Machines of this test."""
    made: list[Machine] = []

    def make(name: str) -> Machine:
        made.append(Machine(tmp_path / name))
        return made[-1]

    yield make
    for one in made:
        one.end()
