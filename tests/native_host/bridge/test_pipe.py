"""The pipe's client against a stand-in of Windows' calls over a socket pair. It shows the logic, not what Windows does."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from native_host.bridge.folder import FolderRefused
from native_host.bridge.pipe_name import pipe_name
from native_host.settings.places import find_places
from tests.native_host.windows import load_for_windows

ABORTED = 995  # ERROR_OPERATION_ABORTED


class WindowsError(OSError):
    def __init__(self, winerror: int) -> None:
        super().__init__(winerror, "said Windows")
        self.winerror = winerror


class Overlapped:
    """An operation that runs in a thread until it is done or cancelled."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._done = threading.Event()
        self._is_cancelled = False
        self._result: Any = None
        threading.Thread(target=self._run, args=(work,), daemon=True).start()

    def GetOverlappedResult(self, wait: bool) -> tuple[int, int]:
        assert wait
        assert self._done.wait(10)
        if self._is_cancelled:
            return 0, ABORTED
        return (len(self._result) if isinstance(self._result, bytes) else self._result), 0

    def getbuffer(self) -> bytes:
        assert isinstance(self._result, bytes)
        return self._result

    def cancel(self) -> None:
        self._is_cancelled = True
        self._done.set()

    def _run(self, work: Callable[[], Any]) -> None:
        self._result = work()
        self._done.set()


class Api:
    """`_winapi` for one pipe; `errors` are what CreateFile says first."""

    GENERIC_READ, GENERIC_WRITE = 0x80000000, 0x40000000
    FILE_FLAG_OVERLAPPED, OPEN_EXISTING, NULL = 0x40000000, 3, 0

    def __init__(self, ours: socket.socket, errors: list[OSError] | None = None) -> None:
        self._ours = ours
        self._errors = errors or []
        self.opened: list[str] = []
        self.flags = 0
        self.closed: list[int] = []
        self.waited: list[str] = []

    def CreateFile(self, name: str, access: int, share: int, security: int, how: int, flags: int, template: int) -> int:
        assert (share, how) == (0, self.OPEN_EXISTING)
        self.opened.append(name)
        self.flags = flags
        if self._errors:
            raise self._errors.pop(0)
        return 7

    def WaitNamedPipe(self, name: str, limit_ms: int) -> None:
        self.waited.append(name)

    def ReadFile(self, handle: int, size: int, overlapped: bool) -> tuple[Overlapped, int]:
        assert handle == 7 and overlapped and handle not in self.closed
        return Overlapped(lambda: self._received(size)), 997

    def _received(self, size: int) -> bytes:
        """What a read that is still waiting gets when the test has closed the pipe is its end."""
        try:
            return self._ours.recv(size)
        except OSError:
            return b""

    def WriteFile(self, handle: int, data: memoryview, overlapped: bool) -> tuple[Overlapped, int]:
        assert handle == 7 and overlapped and handle not in self.closed
        return Overlapped(lambda: self._ours.send(data)), 997

    def CloseHandle(self, handle: int) -> None:
        assert handle not in self.closed
        self.closed.append(handle)


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.settimeout(10)
        yield ours, theirs
        ours.shutdown(socket.SHUT_RDWR)


def load(monkeypatch: pytest.MonkeyPatch, api: Api, owner: str = "O:S-1-5-21-1") -> Any:
    pipe = load_for_windows(monkeypatch, "bridge.pipe", _winapi=api)
    monkeypatch.setattr(pipe.pipe_owner, "describe", lambda handle: owner, raising=False)
    monkeypatch.setattr(pipe.pipe_owner, "describe_this_process", lambda: "O:S-1-5-21-1", raising=False)
    return pipe


Ends = tuple[socket.socket, socket.socket]


def test_bytes_go_both_ways_at_once(monkeypatch: pytest.MonkeyPatch, ends: Ends, tmp_path: Path) -> None:
    api = Api(ends[0])
    wake = threading.Event()
    connection = load(monkeypatch, api).dial_pipe(wake.set)(find_places({"POSTERN_HOME": str(tmp_path)}), "token")
    assert api.opened == [pipe_name("token")]
    # A reader is waiting all the while; on a plain handle this write would wait for it.
    connection.outlet.push(b"request")
    assert ends[1].recv(100) == b"request"
    wake.clear()
    ends[1].send(b"reply")
    while True:
        assert wake.wait(10)
        wake.clear()
        try:
            assert connection.receive() == b"reply"
            break
        except BlockingIOError:
            continue
    connection.close()
    connection.close()
    assert api.closed == [7]


def test_who_listens_cannot_act_in_our_name(monkeypatch: pytest.MonkeyPatch, ends: Ends, tmp_path: Path) -> None:
    api = Api(ends[0])
    load(monkeypatch, api).dial_pipe(lambda: None)(find_places({"POSTERN_HOME": str(tmp_path)}), "token").close()
    assert api.flags & 0x00100000 and api.flags & 0x00030000 == 0x00010000


@pytest.mark.parametrize("owner", ["O:S-1-5-21-2", "O:S-1-5-21-1S:(ML;;NW;;;LW)", ""])
def test_a_squatters_pipe_is_left(monkeypatch: pytest.MonkeyPatch, ends: Ends, tmp_path: Path, owner: str) -> None:
    api = Api(ends[0])
    dial = load(monkeypatch, api, owner).dial_pipe(lambda: None)
    with pytest.raises(FolderRefused, match="pipe_owner"):
        dial(find_places({"POSTERN_HOME": str(tmp_path)}), "token")
    assert api.closed == [7]


def test_a_busy_pipe_is_tried_once_more(monkeypatch: pytest.MonkeyPatch, ends: Ends, tmp_path: Path) -> None:
    api = Api(ends[0], [WindowsError(231)])
    load(monkeypatch, api).dial_pipe(lambda: None)(find_places({"POSTERN_HOME": str(tmp_path)}), "token").close()
    assert len(api.opened) == 2 and api.waited == [pipe_name("token")]


@pytest.mark.parametrize("errors", [[WindowsError(2)], [WindowsError(231), WindowsError(231)]])
def test_a_pipe_that_is_not_there_is_an_error(
    monkeypatch: pytest.MonkeyPatch, ends: Ends, tmp_path: Path, errors: list[OSError]
) -> None:
    dial = load(monkeypatch, Api(ends[0], errors)).dial_pipe(lambda: None)
    with pytest.raises(OSError, match="said Windows"):
        dial(find_places({"POSTERN_HOME": str(tmp_path)}), "token")


def test_closing_ends_a_read_that_waits(monkeypatch: pytest.MonkeyPatch, ends: Ends) -> None:
    stream = load(monkeypatch, Api(ends[0])).PipeStream(7)
    heard: list[bytes] = []
    thread = threading.Thread(target=lambda: heard.append(stream.read(10)))
    thread.start()
    while not stream._pending:
        threading.Event().wait(0.01)
    stream.close()
    thread.join(10)
    assert heard == [b""]
    assert stream.read(10) == b""
    with pytest.raises(BrokenPipeError):
        stream.write(memoryview(b"x"))
