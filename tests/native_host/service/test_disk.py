"""A disk that is full or may not be written: protection goes on, it is said, and what it takes later is complete."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from native_host.install.checks.service import Probe, service_lines
from tests.native_host.bridge.browser import end_service
from tests.native_host.service.chaos_session import Session

SIZE = 4 * 1024 * 1024


class SmallDisk:
    """A file system of four megabytes at the service's data folder. Where mounting is not allowed: a limit for each file."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "data"
        self.folder.mkdir(mode=0o700)
        self._filler = self.folder / "filler"
        self._limit = home / "disk"
        command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=0700", "tmpfs", str(self.folder)]
        self.is_real = subprocess.run(command, capture_output=True, check=False).returncode == 0

    def fill(self, session: Session) -> None:
        if self.is_real:
            with contextlib.suppress(OSError), self._filler.open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
            with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)), (self.folder / "one more").open("wb") as file:
                file.write(bytes(8192))
        else:
            largest = max(path.stat().st_size for path in self.folder.iterdir())
            self._limit.write_text(str(largest + 20_000))
            end_service(session.service())
            session.ready()

    def free(self, session: Session) -> None:
        if self.is_real:
            self._filler.unlink()
            (self.folder / "one more").unlink()
        else:
            self._limit.unlink()
            session.kill_service()

    def close(self) -> None:
        if self.is_real:
            subprocess.run(["umount", "--lazy", str(self.folder)], check=True)


@pytest.fixture
def disk(home: Path) -> Iterator[SmallDisk]:
    one = SmallDisk(home)
    yield one
    one.close()


@pytest.fixture
def full(disk: SmallDisk, session: Session) -> Session:
    """Five texts left before the disk was full."""
    send(session, range(5))
    assert session.stored == set(session.given) and session.counted() == (5, True)
    disk.fill(session)
    return session


def send(session: Session, numbers: range) -> None:
    for number in numbers:
        reply = session.hear(session.check(number))
        session.note(number, reply)
        assert session.sent(reply["id"])["type"] == "done"
    assert session.refused == {}


def faults_of(session: Session) -> set[str]:
    """What `postern doctor` would say of this service."""
    return {line.code for line in service_lines(Probe("answered", 1.0, session.status())) if line.level == "fault"}


def test_a_full_disk_keeps_protection_and_says_so(full: Session) -> None:
    send(full, range(5, 45))
    assert len(full.given) == 45 and len(full.stored) < 45  # the disk took a few at most
    full.look_back()
    assert full.counted()[1] is False and faults_of(full) == {"service_not_stored"}


def test_room_on_the_disk_makes_all_of_it_complete(disk: SmallDisk, full: Session) -> None:
    if disk.is_real:
        send(full, range(5, 45))
    disk.free(full)
    send(full, range(45, 46))
    sent = len(full.given)
    assert full.counted() == (sent, True) and faults_of(full) == set()
    full.stored = set(full.given)
    full.kill_service()
    full.look_back()
    assert full.counted() == (sent, True)


def test_a_kill_while_the_disk_is_full_leaves_every_value_whole_or_absent(disk: SmallDisk, full: Session) -> None:
    send(full, range(5, 45))
    full.kill_service()
    full.look_back()
    disk.free(full)
    send(full, range(5, 10))
    full.look_back()
    assert faults_of(full) == set() or "service_vault_damaged" not in faults_of(full)


@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_data_folder_that_may_not_be_written_keeps_protection_in_memory(home: Path, mode: int) -> None:
    data = home / "data"
    data.mkdir()
    data.chmod(mode)
    session = Session(home)
    try:
        send(session, range(3))
        status = session.status()
        assert status["vault"] == "memory" and faults_of(session) == {"service_not_stored"}
        assert len(session.given) == 3 and session.stored == set() and session.counted() == (3, False)
        session.look_back()
        assert list(data.iterdir()) == []
    finally:
        session.end()
        data.chmod(0o700)


def test_a_data_folder_that_becomes_read_only_loses_nothing_that_was_stored(home: Path, session: Session) -> None:
    send(session, range(5))
    assert session.stored == set(session.given)
    for path in (*(home / "data").iterdir(), home / "data"):
        path.chmod(0o500 if path.is_dir() else 0o400)
    session.kill_service()
    session.look_back(is_readable=False)
    send(session, range(5, 8))
    assert faults_of(session) == {"service_not_stored"}
    for path in (home / "data", *(home / "data").iterdir()):
        path.chmod(0o700 if path.is_dir() else 0o600)
    session.kill_service()
    session.look_back()
    assert session.counted() == (5, True) and faults_of(session) == set()
