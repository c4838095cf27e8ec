"""The driver is looked for by loading it, by the name it has on this system."""

from __future__ import annotations

import os

import pytest

from native_host.nvidia_driver import has_driver


def test_absent_where_it_cannot_be_loaded() -> None:
    def absent(name: str) -> object:
        raise OSError(name)

    assert not has_driver(absent)


@pytest.mark.parametrize(("system", "library"), [("posix", "libcuda.so.1"), ("nt", "nvcuda.dll")])
def test_present_where_its_library_loads(monkeypatch: pytest.MonkeyPatch, system: str, library: str) -> None:
    asked: list[str] = []
    monkeypatch.setattr(os, "name", system)
    assert has_driver(asked.append)
    assert asked == [library]
