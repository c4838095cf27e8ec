"""What is no file, or not for long: each has its reason, at once."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest

from native_host.contract.documents import Document, Kind, Reason
from native_host.documents.limits import LIMITS
from native_host.documents.outcome import Outcome
from native_host.documents.reader import DocumentReader
from native_host.documents.task import Task


class Writes:
    """Writes to the document while it is read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def start(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""

    def read(self, descriptor: int, prefers: Kind | None, task: Task = Task.READ) -> Outcome:
        with self._path.open("ab") as file:
            file.write(b"more")
        return Outcome(b"", 0)


def why(document: Document) -> Reason:
    (one,) = document.unread
    assert not document.segments and document.kind is None
    return one.reason


def test_what_is_no_file(reader: DocumentReader, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file.txt").write_text("text", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "file.txt")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    (tmp_path / "to_folder").symlink_to(tmp_path)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "socket"))
    started = time.monotonic()
    expected = {
        tmp_path: Reason.NOT_A_FILE,
        tmp_path / "pipe": Reason.NOT_A_FILE,
        tmp_path / "socket": Reason.NOT_A_FILE,
        Path("/dev/zero"): Reason.NOT_A_FILE,
        Path("/dev/tty"): Reason.NOT_A_FILE,
        tmp_path / "link.txt": Reason.LINK,
        tmp_path / "dangling": Reason.LINK,
        tmp_path / "to_folder": Reason.LINK,
        tmp_path / "nothing": Reason.NOT_FOUND,
        tmp_path / ("long" * 200): Reason.NOT_FOUND,
        Path("a\0b"): Reason.NOT_FOUND,
    }
    found = {path: why(reader.read(path)) for path in expected}
    listening.close()
    assert found == expected
    assert time.monotonic() - started < 5.0


def test_a_file_of_half_a_gigabyte_is_not_opened(reader: DocumentReader, tmp_path: Path) -> None:
    with (tmp_path / "big.pdf").open("wb") as file:
        file.truncate(500 * 1024 * 1024)
    started = time.monotonic()
    assert why(reader.read(tmp_path / "big.pdf")) is Reason.TOO_BIG
    assert time.monotonic() - started < 1.0


def test_a_file_at_the_limit_is_read(reader: DocumentReader, tmp_path: Path) -> None:
    with (tmp_path / "big.bin").open("wb") as file:
        file.truncate(LIMITS.file_bytes)
    assert why(reader.read(tmp_path / "big.bin")) is Reason.UNKNOWN_KIND


def test_a_file_that_changes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text", encoding="utf-8")
    assert why(DocumentReader(LIMITS, Writes(path)).read(path)) is Reason.CHANGED


def test_a_file_that_may_not_be_read(reader: DocumentReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text", encoding="utf-8")

    def no(*_: object) -> int:  # Whoever runs the tests may be root, who may read everything.
        raise PermissionError

    monkeypatch.setattr(os, "open", no)
    assert why(reader.read(path)) is Reason.NOT_ALLOWED
