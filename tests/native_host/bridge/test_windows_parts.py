"""Parent and child in Windows' words, against stand-ins of its calls; and a standard error that is not there."""

from __future__ import annotations

import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from native_host.bridge import child as posix_child
from tests.native_host.bridge.browser import ROOT
from tests.native_host.windows import load_for_windows


class Processes:
    """`_winapi` where our parent lives until `has_ended`."""

    SYNCHRONIZE, WAIT_OBJECT_0, WAIT_TIMEOUT = 0x100000, 0, 258
    has_ended = False
    is_closed_to_us = False

    @classmethod
    def OpenProcess(cls, access: int, inherit: bool, pid: int) -> int:
        assert (access, inherit, pid) == (cls.SYNCHRONIZE, False, os.getppid())
        if cls.is_closed_to_us:
            raise PermissionError
        return 7

    @classmethod
    def WaitForSingleObject(cls, handle: int, limit_ms: int) -> int:
        assert (handle, limit_ms) == (7, 0)
        return cls.WAIT_OBJECT_0 if cls.has_ended else cls.WAIT_TIMEOUT


def test_the_parents_end_is_seen_by_a_handle(monkeypatch: pytest.MonkeyPatch) -> None:
    parent = load_for_windows(monkeypatch, "bridge.parent", _winapi=Processes).Parent()
    assert parent.descriptor is None and not parent.is_gone
    monkeypatch.setattr(Processes, "has_ended", True)
    assert parent.is_gone


def test_a_parent_that_may_not_be_watched_is_never_said_to_be_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Processes, "is_closed_to_us", True)
    monkeypatch.setattr(Processes, "has_ended", True)
    assert not load_for_windows(monkeypatch, "bridge.parent", _winapi=Processes).Parent().is_gone


BREAKAWAY = 0x01000000


def windows_child(monkeypatch: pytest.MonkeyPatch, status: int | None, refused_flags: int = 0) -> tuple[Any, list[int]]:
    flags: list[int] = []

    def start(command: list[str], **given: Any) -> object:
        flags.append(given["creationflags"])
        assert command == ["program", "serve"]
        assert {given[name] for name in ("stdin", "stdout", "stderr")} == {subprocess.DEVNULL}
        if given["creationflags"] & refused_flags:
            raise PermissionError
        return SimpleNamespace(poll=lambda: status)

    stand_in = SimpleNamespace(Popen=start, DEVNULL=subprocess.DEVNULL, DETACHED_PROCESS=8, CREATE_NEW_PROCESS_GROUP=512)
    module = load_for_windows(monkeypatch, "bridge.child", subprocess=stand_in)
    return module.Child(["program", "serve"]), flags


@pytest.mark.parametrize(("status", "outcome"), [(None, "running"), (0, "well"), (1, "failed"), (0xC0000005, "failed")])
def test_a_child_by_its_status(monkeypatch: pytest.MonkeyPatch, status: int | None, outcome: str) -> None:
    child, flags = windows_child(monkeypatch, status)
    assert child.outcome() == outcome
    assert flags == [8 | 512 | BREAKAWAY]


def test_a_job_that_lets_nobody_go_is_stayed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    _, flags = windows_child(monkeypatch, None, refused_flags=BREAKAWAY)
    assert flags == [8 | 512 | BREAKAWAY, 8 | 512]


@pytest.mark.parametrize(("program", "outcome"), [("/bin/true", "well"), ("/bin/false", "failed")])
def test_a_child_on_this_machine(program: str, outcome: str) -> None:
    child = posix_child.Child([program])
    while (found := child.outcome()) == "running":
        os.sched_yield()
    assert found == outcome


def test_a_bridge_without_standard_error_still_greets() -> None:
    """A browser without a console gives none. Its number must not become that of the frames' pipe either."""
    lines = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})",
        "import os; os.close(2)",
        "from native_host.bridge.stdout import take_stdout",
        "output = take_stdout()",
        "os.write(1, b'lost'); os.write(2, b'lost'); os.write(output, b'frame')",
    )
    done = subprocess.run([sys.executable, "-I", "-c", "\n".join(lines)], stdout=subprocess.PIPE, check=True, timeout=30)
    assert done.stdout == b"frame"
