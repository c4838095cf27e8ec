"""A yes is to one code, at the worker, at its screen and at the host; and a window ends with who opened it."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedRWPair
from pathlib import Path

import pytest

from native_host.edge.identity import identity_in
from native_host.edge.pair_host import Address, pair_with
from native_host.edge.pairing import NotPaired, read_line
from native_host.edge.peers import Peer, Peers
from native_host.edge.words import line_of
from tests.native_host.edge.machines import LONG_S, Machine, WorkerMachine, free_port
from tests.native_host.edge.test_pairing import read_until

Make = Callable[[str], Machine]
OPENING = line_of({"minutes": 5, "name": None, "grants": None})
STALE = line_of({"same": True})


class Screen:
    """What `postern edge pairing` is to the worker, with words of the test's own.

    It tries for a while: a window ends a moment after who opened it has left.
    """

    def __init__(self, worker: WorkerMachine, *first: bytes) -> None:
        until = time.monotonic() + LONG_S
        while "open" not in self._tried(worker, b"".join((OPENING, *first))):
            assert time.monotonic() < until
            self.close()
            time.sleep(0.1)

    def _tried(self, worker: WorkerMachine, first: bytes) -> dict[str, object]:
        self.link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.link.settimeout(LONG_S)
        self.link.connect(str(worker.home.control))
        self.lines: BufferedRWPair = self.link.makefile("rwb")
        self.say(first)
        return self.hear()

    def say(self, data: bytes) -> None:
        self.lines.write(data)
        self.lines.flush()

    def answer(self, code: object, *, same: bool) -> None:
        self.say(line_of({"same": same, "code": code}))

    def hear(self) -> dict[str, object]:
        return read_line(self.lines.readline())

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.lines.close()
        self.link.close()


@dataclass(slots=True)
class Stranger:
    """A host whose person says yes to whatever is shown, once `may` is set."""

    thread: threading.Thread
    paired: list[Peer | str]

    @classmethod
    def at(cls, worker: WorkerMachine, folder: Path, may: threading.Event | None = None) -> Stranger:
        paired: list[Peer | str] = []

        def run() -> None:
            address, peers = Address("127.0.0.1", worker.port), Peers(folder / "peers.json")
            try:
                paired.append(
                    pair_with(address, identity_in(folder), peers, None, lambda code, other: may is None or may.wait(LONG_S))
                )
            except NotPaired as failure:
                paired.append(failure.why)
            except OSError:
                paired.append("reset")

        one = cls(threading.Thread(target=run), paired)
        one.thread.start()
        return one

    def end(self) -> Peer | str:
        self.thread.join(LONG_S)
        return self.paired[0]


@pytest.fixture
def hurried(tmp_path: Path) -> Iterator[WorkerMachine]:
    """A worker where a person has a second."""
    (tmp_path / "docs").mkdir()
    made = WorkerMachine(tmp_path / "hurried", port=free_port(), folders=(f"docs={tmp_path / 'docs'}",))
    made.serve({"native_host.edge.window.PERSON_S": 1.0})
    yield made
    made.end()


def test_a_yes_that_came_too_late_for_one_code_is_none_to_the_next(hurried: WorkerMachine, tmp_path: Path) -> None:
    screen = Screen(hurried)
    first = Stranger.at(hurried, tmp_path / "first")
    late = screen.hear()["code"]
    assert screen.hear()["failed"] == "ended"
    screen.say(STALE)
    screen.answer(late, same=True)
    second = Stranger.at(hurried, tmp_path / "second")
    assert screen.hear()["code"] != late
    assert screen.hear()["failed"] == "ended"
    assert isinstance(first.end(), str) and isinstance(second.end(), str) and hurried.peers.all() == ()
    screen.close()


def test_an_answer_counts_for_the_code_that_it_names(worker: WorkerMachine, tmp_path: Path) -> None:
    """Also one that was said with the first words, before there was a code."""
    screen, before = Screen(worker, STALE, b"odd\n"), worker.peers.all()
    stranger = Stranger.at(worker, tmp_path / "stranger")
    code = screen.hear()["code"]
    screen.say(STALE + line_of({"same": True, "code": "0000 000"}) + line_of({"same": True, "code": None}))
    screen.answer(code, same=False)
    assert screen.hear()["failed"] == "you_said_no"
    assert stranger.end() == "other_side_said_no" and worker.peers.all() == before
    screen.close()
    screen = Screen(worker)
    stranger = Stranger.at(worker, tmp_path / "known")
    screen.answer(screen.hear()["code"], same=True)
    assert "paired" in screen.hear() and isinstance(stranger.end(), Peer)
    screen.close()


def test_who_has_left_pairs_nobody(worker: WorkerMachine, tmp_path: Path) -> None:
    """Nobody would be told that the host said yes as well."""
    screen, before, may = Screen(worker), worker.peers.all(), threading.Event()
    host = Stranger.at(worker, tmp_path / "late", may)
    screen.answer(screen.hear()["code"], same=True)
    time.sleep(0.5)
    screen.close()
    time.sleep(0.5)
    may.set()
    host.end()
    time.sleep(0.5)
    assert worker.peers.all() == before


def test_who_says_something_unasked_and_leaves_has_left(worker: WorkerMachine) -> None:
    """Its words stood unread before its end: every other window was refused for as long as it would have been open."""
    for words in (STALE, STALE * 20, b"odd\n", b"half"):
        screen = Screen(worker, words)
        screen.say(words)
        screen.close()
    Screen(worker).close()


@pytest.mark.parametrize("flood", [b"x" * 300_000, STALE * 30_000], ids=["a line", "lines"])
def test_who_floods_the_worker_keeps_no_window(worker: WorkerMachine, flood: bytes) -> None:
    screen = Screen(worker)
    with contextlib.suppress(ConnectionError):
        screen.say(flood)
    Screen(worker).close()  # The other is still connected.
    screen.close()


@pytest.fixture
def told(machine: Make) -> Iterator[tuple[Machine, socket.socket]]:
    """A machine whose worker says what a test wants."""
    worker = machine("told")
    worker.home.control.parent.mkdir(mode=0o700, parents=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.settimeout(LONG_S)
        server.bind(str(worker.home.control))
        server.listen()
        yield worker, server


def test_what_is_typed_when_a_question_is_over_goes_nowhere(told: tuple[Machine, socket.socket]) -> None:
    machine, server = told
    window = machine.start("edge", "pairing")
    link, _ = server.accept()
    with link, link.makefile("rwb") as lines:
        assert window.stdin is not None
        lines.readline()
        for code, typed in (("1111 1111", "yes\n"), ("2222 2222", "ye")):
            lines.write(line_of({"code": code, "name": "desk", "address": "192.0.2.1"}))
            lines.flush()
            assert code in read_until(window, "yes or no: ")
            lines.write(line_of({"failed": "ended", "address": "192.0.2.1", "is_over": False}))
            lines.flush()
            read_until(window, "that question is over", "stderr")
            window.stdin.write(typed)
            window.stdin.flush()
            read_until(window, "no question is open", "stderr")
        lines.write(line_of({"code": "3333 3333", "name": "other", "address": "192.0.2.2"}))
        lines.flush()
        read_until(window, "yes or no: ")
        window.stdin.write("s\n")
        window.stdin.flush()
        read_until(window, "Please type yes or no: ")
        window.stdin.write("no\n")
        window.stdin.flush()
        assert read_line(lines.readline()) == {"same": False, "code": "3333 3333"}
        lines.write(line_of({"failed": "you_said_no", "address": "192.0.2.2", "is_over": True}))
        lines.flush()
        assert window.wait(LONG_S) == 1


def test_what_the_host_typed_before_its_code_was_shown_is_no_answer(worker: WorkerMachine, machine: Make) -> None:
    window, host, before = worker.start("edge", "pairing"), machine("hasty"), worker.peers.all()
    read_until(window, "postern edge pair")
    hasty = host.start("edge", "pair", f"127.0.0.1:{worker.port}")
    assert hasty.stdin is not None
    hasty.stdin.write("yes\n")  # Long before: it has not even started.
    hasty.stdin.flush()
    read_until(hasty, "yes or no: ")
    read_until(hasty, "answers nothing", "stderr")
    assert "somebody is between" in hasty.communicate("no\n", timeout=LONG_S)[1]
    assert window.communicate("yes\n", timeout=LONG_S)[0] and window.returncode == 1
    assert host.peers.all() == () and worker.peers.all() == before


@pytest.mark.skipif(sys.platform == "win32", reason="no terminal can be made there")
def test_half_a_line_that_a_terminal_holds_is_no_beginning_of_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    import pty

    from native_host.cli.typed import Typed

    person, terminal = pty.openpty()
    with os.fdopen(terminal, "r") as stdin, os.fdopen(person, "wb", buffering=0) as keys:
        monkeypatch.setattr(sys, "stdin", stdin)
        typed = Typed()
        keys.write(b"ye")
        assert select.select([person], [], [], LONG_S)[0]  # Its echo: the terminal has it.
        typed.forget()
        keys.write(b"s\n")
        assert typed.line() == "s"
