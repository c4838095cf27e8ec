"""Budget, seal and what the engine says of files, with nodes of the tests' own; `test_extract_on_ray.py` has real ones."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

from native_host.batch.embedded import Embedded
from native_host.batch.engine import EngineGone
from native_host.cluster.budget import Budget
from native_host.cluster.engine import OnCluster
from native_host.cluster.node import Node
from native_host.cluster.sealing import DOCUMENT, ROW, Box
from native_host.contract.documents import Reason
from native_host.contract.pictures import Line, Pixels
from native_host.extractor.extract import Settings
from native_host.extractor.wanted import Wanted, wanted_in_words
from tests.native_host.documents.made.pictures import drawn, saved

KEY = bytes(range(32))
WANTED = wanted_in_words("invoice number, total")


class Here:
    """A cluster of one machine, which is this process. What it was given is kept."""

    processes, under_way_bytes = 2, 1000

    def __init__(self) -> None:
        self.node, self.given = Node(KEY), list[tuple[bytes, str]]()
        self.on_read: Callable[[], object] = lambda: None
        self.is_ended = self.is_closed = False

    def read(self, document: bytes, ending: str, wanted: Sequence[Wanted], settings: Settings) -> bytes | Reason:
        self.given.append((document, ending))
        self.on_read()
        return self.node.read(document, ending, wanted, settings) or Reason.NOT_SEARCHED

    def end_work(self) -> None:
        self.is_ended = True

    def close(self) -> None:
        self.is_closed = True
        self.node.close()


@pytest.fixture
def nodes() -> Iterator[Here]:
    made = Here()
    yield made
    made.close()


class Says:
    """An Ocr that reads the same in every picture."""

    def __init__(self, text: str) -> None:
        self._text = text

    def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        return (Line(self._text),)


def read(engine: OnCluster | Embedded, path: Path) -> dict[str, object]:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return engine.read(descriptor, path.name, WANTED, Settings())
    finally:
        os.close(descriptor)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Ann.Example.txt", b"Invoice number: R-17\nTotal: 12.50 EUR\n"),
        ("empty.txt", b""),
        ("broken.pdf", b"%PDF-1.4 broken"),
        ("table.csv", b"Invoice number;Total\nR-18;3.20\n"),
        ("without-an-ending", b"Invoice number: R-19\n"),
    ],
)
def test_a_row_over_a_cluster_is_the_row_of_one_process(nodes: Here, tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    here = Embedded()
    engine = OnCluster(nodes, KEY)
    assert read(engine, path) == read(here, path)
    assert len(nodes.given) == bool(data)
    for sealed, ending in nodes.given:
        assert data not in sealed and Box(KEY).opened(sealed, DOCUMENT) == data
        assert ending == (path.suffix or "")
    engine.close()
    here.close()
    assert nodes.is_ended and nodes.is_closed


@pytest.mark.parametrize("has_recogniser", [True, False])
def test_pictures_are_read_where_the_command_runs(nodes: Here, tmp_path: Path, has_recogniser: bool) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(saved(drawn(("Invoice number: R-17",)), "PNG"))
    ocr = Says("Invoice number: R-17") if has_recogniser else None
    engine, here = OnCluster(nodes, KEY, Embedded(ocr)), Embedded(ocr)
    row = read(engine, path)
    assert row == read(here, path) and row["problem"] == (None if has_recogniser else "no_text_layer")
    engine.close()
    here.close()


def test_what_came_from_a_storage_goes_the_same_way(nodes: Here) -> None:
    engine, here = OnCluster(nodes, KEY), Embedded()
    for data in (b"Invoice number: R-17\n", b""):
        row = engine.read_bytes(data, "a.txt", WANTED, Settings())
        assert row == here.read_bytes(data, "a.txt", WANTED, Settings())
    here.close()
    assert len(nodes.given) == 1


def test_of_a_name_only_a_known_ending_is_told(nodes: Here, tmp_path: Path) -> None:
    path = tmp_path / "offer.for Ann Example"
    path.write_bytes(b"Invoice number: R-17\n")
    read(OnCluster(nodes, KEY), path)
    assert nodes.given[0][1] == ""


def test_a_document_that_changes_while_it_is_read_says_so(
    nodes: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Invoice number: R-17\n")
    reading = os.read

    def grows(descriptor: int, count: int) -> bytes:
        data = reading(descriptor, count)
        path.write_bytes(b"Invoice number: R-17 and more\n")
        return data

    monkeypatch.setattr(os, "read", grows)
    assert read(OnCluster(nodes, KEY), path)["problem"] == "changed" and nodes.given == []


def test_after_its_end_nothing_is_sent(nodes: Here, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Invoice number: R-17\n")
    engine = OnCluster(nodes, KEY)
    engine.close()
    with pytest.raises(EngineGone):
        read(engine, path)
    assert nodes.given == []


def test_documents_wait_until_those_before_them_are_read(nodes: Here, tmp_path: Path) -> None:
    """Of 600 bytes each, of 1,000: one at a time, though two processes are free."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"Invoice number: R-17\n".ljust(600))
    at_once, most = threading.Semaphore(0), list[int]()
    under_way = list[int]()

    def on_read() -> None:
        under_way.append(1)
        most.append(len(under_way))
        at_once.acquire(timeout=0.2)
        under_way.pop()

    nodes.on_read = on_read
    engine = OnCluster(nodes, KEY)
    threads = [threading.Thread(target=read, args=(engine, path)) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert most == [1, 1, 1]


def test_one_larger_than_the_budget_goes_alone() -> None:
    budget = Budget(10)
    with budget.of(100):
        assert not budget.unused(0.01)
        came = threading.Event()

        def second() -> None:
            with budget.of(1):
                came.set()

        thread = threading.Thread(target=second)
        thread.start()
        assert not came.wait(0.05)
    assert came.wait(5)
    thread.join()
    assert budget.unused(1)


def test_a_seal_opens_as_what_it_is_with_its_key_and_as_it_was() -> None:
    box = Box(KEY)
    sealed = box.sealed(b"R-17", DOCUMENT)
    assert box.opened(sealed, DOCUMENT) == b"R-17" and box.sealed(b"R-17", DOCUMENT) != sealed
    for other, label, data in ((Box(bytes(32)), DOCUMENT, sealed), (box, ROW, sealed), (box, DOCUMENT, sealed[:-1] + b"x")):
        with pytest.raises(InvalidTag):
            other.opened(data, label)


def test_a_node_says_nothing_of_what_it_cannot_open(nodes: Here) -> None:
    assert nodes.node.read(b"what is no seal", ".txt", WANTED, Settings()) is None
