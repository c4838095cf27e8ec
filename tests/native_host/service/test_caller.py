"""The tripwire: who started a bridge, by the kernel's word (T-23)."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from native_host.service.caller import Caller, caller_of
from native_host.service.peer import peer_pid
from native_host.service.watch import Watch


def processes(folder: Path, comm: str, exe: str | None = None, words: tuple[str, ...] = ()) -> Path:
    """A /proc in which process 7 was started by process 5."""
    (folder / "7").mkdir()
    (folder / "7/stat").write_text("7 (od) d) (x)) S 5 7 7 0 -1")
    parent = folder / "5"
    parent.mkdir()
    (parent / "comm").write_text(comm + "\n")
    (parent / "cmdline").write_bytes(b"".join(word.encode() + b"\0" for word in words))
    if exe is not None:
        (parent / "exe").symlink_to(exe)
    return folder


@pytest.mark.parametrize(
    ("comm", "exe", "words", "expected"),
    [
        ("chromium", "/usr/lib/chromium/chromium", (), Caller.BROWSER),
        ("chrome", "/opt/google/chrome/chrome", (), Caller.BROWSER),
        ("chrome", None, (), Caller.BROWSER),
        ("GeckoMain", None, (), Caller.BROWSER),
        ("other name", "/usr/lib/firefox-esr/firefox-esr", (), Caller.BROWSER),
        ("other name", "/usr/lib/firefox/firefox (deleted)", (), Caller.BROWSER),
        ("bash", "/usr/bin/bash", (), Caller.UNKNOWN),
        ("python3", "/usr/bin/python3", ("python3", "steal.py", "doctor"), Caller.UNKNOWN),
        ("python3", "/usr/bin/python3", ("python3", "/home/x/bin/postern", "serve"), Caller.UNKNOWN),
        ("python3", "/usr/bin/python3", ("python3", "/home/x/bin/postern", "doctor"), Caller.DOCTOR),
        ("python3", "/usr/bin/python3", ("python3", "-m", "native_host", "doctor"), Caller.DOCTOR),
        ("chromium-fake", "/tmp/not-chromium", (), Caller.UNKNOWN),
    ],
)
def test_who_it_was(tmp_path: Path, comm: str, exe: str | None, words: tuple[str, ...], expected: Caller) -> None:
    assert caller_of(7, processes(tmp_path, comm, exe, words)) is expected


def test_what_the_system_does_not_say_is_no_alarm(tmp_path: Path) -> None:
    assert caller_of(None, tmp_path) is None
    assert caller_of(7, tmp_path) is None
    (tmp_path / "7").mkdir()
    (tmp_path / "7/stat").write_text("7 (x) S 0 7")
    assert caller_of(7, tmp_path) is None
    (tmp_path / "7/stat").write_text("7 (x) S 5 7")
    assert caller_of(7, tmp_path) is None


def test_the_peer_of_a_real_pair_is_this_process() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        assert peer_pid(one, "linux") == os.getpid()
        assert peer_pid(one, "darwin") is None


def test_only_an_unknown_caller_is_kept_in_mind() -> None:
    watch = Watch()
    for caller in (Caller.BROWSER, Caller.DOCTOR, None):
        watch.saw_caller(caller)
    assert watch.faults() == ()
    for _ in range(2):
        watch.saw_caller(Caller.UNKNOWN)
    watch.note("manifest_foreign")
    assert watch.faults() == ("unknown_caller", "manifest_foreign")
