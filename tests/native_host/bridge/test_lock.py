"""One holder at a time, by flock and by the words of Windows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from native_host.bridge.lock import take_lock
from tests.native_host.windows import stand_in_module


def test_one_holder_until_it_lets_go(tmp_path: Path) -> None:
    first = take_lock(tmp_path / "lock")
    assert first is not None
    assert take_lock(tmp_path / "lock") is None
    os.close(first)
    second = take_lock(tmp_path / "lock")
    assert second is not None
    os.close(second)
    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_written_is_an_error_and_not_a_held_lock(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        take_lock(tmp_path / "missing" / "lock")


class Held:
    """msvcrt as documented: a region that another process holds is a PermissionError."""

    LK_NBLCK = 2

    def __init__(self, error: OSError | None) -> None:
        self._error = error

    def locking(self, descriptor: int, mode: int, count: int) -> None:
        assert mode == self.LK_NBLCK and count == 1
        if self._error is not None:
            raise self._error


@pytest.mark.parametrize(("error", "is_taken"), [(None, True), (PermissionError(13, "held"), False)])
def test_the_words_of_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError | None, is_taken: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", stand_in_module("msvcrt", Held(error)))
    descriptor = take_lock(tmp_path / "lock")
    assert (descriptor is not None) is is_taken
    if descriptor is not None:
        os.close(descriptor)


def test_any_other_error_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", stand_in_module("msvcrt", Held(OSError(9, "bad descriptor"))))
    with pytest.raises(OSError, match="bad descriptor"):
        take_lock(tmp_path / "lock")
