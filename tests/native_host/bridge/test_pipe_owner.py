"""Whose pipe it is, by what Windows says of it in text (T-22). The texts are written after SDDL's documentation."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest

from native_host.bridge.pipe_owner import is_made_by_us
from tests.native_host.windows import load_for_windows

ME = "S-1-5-21-1004336348-1177238915-682003330-1001"
OTHER = "S-1-5-21-1004336348-1177238915-682003330-1002"
OWN = f"O:{ME}S:(ML;;NWNR;;;ME)"


@pytest.mark.parametrize(
    ("pipe", "own", "expected"),
    [
        (f"O:{ME}", OWN, True),
        (f"O:{ME}S:(ML;;NW;;;ME)", OWN, True),
        (f"O:{ME}G:BUS:(ML;;NW;;;HI)", OWN, True),
        ("O:BAS:(ML;;NW;;;HI)", "O:BAS:(ML;;NW;;;HI)", True),
        (f"O:{OTHER}", OWN, False),
        (f"O:{ME}0", OWN, False),
        (f"O:{ME[:-1]}", OWN, False),
        ("O:BA", OWN, False),
        ("O:SY", OWN, False),
        (f"O:{ME}S:(ML;;NW;;;LW)", OWN, False),
        (f"O:{ME}S:(ML;;NW;;;S-1-16-0)", OWN, False),
        (f"O:{ME}S:(ML;;NW;;;S-1-16-4096)", OWN, False),
        (f"O:{ME}S:(ML;;NW;;;ME)(ML;;NW;;;LW)", OWN, False),
        (f"O:{ME}S:(ML;broken", OWN, False),
        (f"G:{ME}", OWN, False),
        (f" O:{ME}", OWN, False),
        ("", OWN, False),
        ("", "", False),
        (f"O:{ME}", "", False),
    ],
)
def test_only_a_pipe_of_our_own_and_of_no_sandbox(pipe: str, own: str, expected: bool) -> None:
    assert is_made_by_us(pipe, own) is expected


class Calls:
    """advapi32 and kernel32 as documented, for a kernel object that is described by `text`."""

    def __init__(self, text: str, error: int = 0, is_translated: bool = True) -> None:
        self._buffer = ctypes.create_unicode_buffer(text)
        self.freed: list[int | None] = []

        def get_security_info(handle: int, kind: int, what: int, *rest: Any) -> int:
            assert (handle, kind, what) == (7, 6, 0x11)  # SE_KERNEL_OBJECT, owner and label
            assert rest[:4] == (None,) * 4
            rest[4]._obj.value = 4711
            return error

        def to_text(descriptor: ctypes.c_void_p, revision: int, what: int, text: Any, length: None) -> int:
            assert (descriptor.value, revision, what) == (4711, 1, 0x11)
            if is_translated:
                text._obj.value = ctypes.addressof(self._buffer)
            return int(is_translated)

        def local_free(pointer: ctypes.c_void_p) -> None:
            self.freed.append(pointer.value)

        self.GetSecurityInfo = get_security_info
        self.ConvertSecurityDescriptorToStringSecurityDescriptorW = to_text
        self.LocalFree = local_free

    @property
    def text_address(self) -> int:
        return ctypes.addressof(self._buffer)


def describing(monkeypatch: pytest.MonkeyPatch, calls: Calls) -> Any:
    monkeypatch.setattr(ctypes, "WinDLL", lambda name, use_last_error: calls, raising=False)
    monkeypatch.setattr(ctypes, "WinError", OSError, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 5, raising=False)
    return load_for_windows(monkeypatch, "bridge.pipe_owner", _winapi=SimpleNamespace(GetCurrentProcess=lambda: 7))


def test_what_windows_says_is_read_and_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Calls(OWN)
    module = describing(monkeypatch, calls)
    assert module.describe(7) == OWN == module.describe_this_process()
    assert calls.freed == [calls.text_address, 4711] * 2


@pytest.mark.parametrize(("calls", "freed"), [(Calls(OWN, error=5), []), (Calls(OWN, is_translated=False), [None, 4711])])
def test_what_windows_does_not_say_is_an_error(
    monkeypatch: pytest.MonkeyPatch, calls: Calls, freed: list[int | None]
) -> None:
    module = describing(monkeypatch, calls)
    with pytest.raises(OSError):
        module.describe(7)
    assert calls.freed == freed
