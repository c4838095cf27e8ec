"""Token, peer, idle watch, tasks, journal, pipe: the service's small parts."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import struct
from pathlib import Path
from typing import Any

import pytest

from native_host.service.idle import IdleWatch
from native_host.service.journal import Entry, Happened, Journal
from native_host.service.peer import peer_uid
from native_host.service.tasks import running, spawn
from native_host.service.token import is_token, write_token


def test_a_token_is_new_each_time_and_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        tokens = {write_token(tmp_path / "token") for _ in range(5)}
    finally:
        os.umask(before)
    assert len(tokens) == 5 and all(len(token) == 64 for token in tokens)
    assert (tmp_path / "token").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["token"]


@pytest.mark.parametrize(("failures", "is_written"), [(3, True), (1000, False)])
def test_a_token_that_is_being_read_is_replaced_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failures: int, is_written: bool
) -> None:
    """Windows refuses to replace a file that somebody has open."""
    tries = 0
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        nonlocal tries
        tries += 1
        if tries <= failures:
            raise PermissionError
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    if is_written:
        token = write_token(tmp_path / "token")
        assert (tmp_path / "token").read_text(encoding="ascii") == token
    else:
        with pytest.raises(PermissionError):
            write_token(tmp_path / "token")


@pytest.mark.parametrize("header", [None, "", "abc", "bearer abc", "Bearer abcd", "Bearer ab", "Bearer abc ", "Bearer é"])
def test_only_the_exact_header_is_the_token(header: str | None) -> None:
    assert is_token("Bearer abc", "abc")
    assert not is_token(header, "abc")


class FixedSocket:
    """A socket whose peer is given."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer

    def getsockopt(self, level: int, option: int, size: int, /) -> bytes:
        if not self._answer:
            raise OSError
        return self._answer


def test_the_peer_of_a_real_pair_is_us() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        assert peer_uid(one) == os.getuid()


@pytest.mark.parametrize(
    ("platform", "answer", "expected"),
    [
        ("linux", struct.pack("3i", 99, 1234, 5), 1234),
        ("darwin", struct.pack("=II", 0, 501) + bytes(68), 501),
        ("linux", b"", None),
        ("linux", b"\0", None),
        ("darwin", b"\0", None),
        ("win32", struct.pack("3i", 99, 1234, 5), None),
    ],
)
def test_the_peer_by_platform(platform: str, answer: bytes, expected: int | None) -> None:
    assert peer_uid(FixedSocket(answer), platform) == expected


async def test_idle_only_while_nobody_is_connected() -> None:
    now = 0.0
    slept: list[float] = []
    watch = IdleWatch(60, lambda: now)
    watch.arrived()

    async def sleep(seconds: float) -> None:
        nonlocal now
        slept.append(seconds)
        now += seconds
        if now == 1000:
            watch.left()

    await watch.until_idle(sleep)
    assert now == 1060
    assert max(slept) <= 5


def test_two_bridges_must_both_leave() -> None:
    watch = IdleWatch(60, lambda: 0.0)
    watch.arrived()
    watch.arrived()
    watch.left()
    assert watch.remaining_s() is None
    watch.left()
    assert watch.remaining_s() == 60


async def test_a_task_is_kept_named_and_its_failure_reported() -> None:
    failures: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: failures.append(context))

    async def fail() -> None:
        raise ValueError

    async def last() -> None:
        await asyncio.sleep(10)

    spawn("failing", fail())
    lasting = spawn("lasting", last())
    await asyncio.sleep(0.01)
    assert running() >= {"lasting"} and "failing" not in running()
    assert isinstance(failures[0]["exception"], ValueError)
    lasting.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert "lasting" not in running() and len(failures) == 1


def test_an_incident_names_the_class_and_the_place_never_the_words(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "deep" / "journal.log")
    try:
        raise ValueError("my-password")
    except ValueError as error:
        number = journal.incident(error)
    line = (tmp_path / "deep" / "journal.log").read_text(encoding="utf-8")
    assert json.loads(line)["word"].startswith(f"{number} ValueError test_small_parts.py:")
    assert "my-password" not in line


def test_the_journal_keeps_its_size(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.log", size_max=1000)
    for number in range(100):
        journal.note(Entry(Happened.CONNECTED, connection=number))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 2400
    assert len(list(tmp_path.iterdir())) <= 2


def test_a_disk_that_refuses_never_stops_the_service(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    Journal(tmp_path / "taken" / "journal.log").note(Entry(Happened.STARTED))
