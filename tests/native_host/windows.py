"""Loads a module as Windows would, with stand-ins for its own modules: it shows that lines run, not that Windows agrees."""

from __future__ import annotations

import importlib
import os
import sys
from types import ModuleType
from typing import Any

import pytest


def load_for_windows(monkeypatch: pytest.MonkeyPatch, name: str, **stand_ins: object) -> Any:
    """A fresh copy of `native_host.<name>`; the copy everybody else uses stays. `stand_ins` are modules, by their names.

    Until the test ends the platform calls itself Windows.
    """
    monkeypatch.setattr(sys, "platform", "win32")
    for flag in ("O_BINARY", "O_NOINHERIT"):
        monkeypatch.setattr(os, flag, 0, raising=False)
    for module, stand_in in stand_ins.items():
        monkeypatch.setitem(sys.modules, module, stand_in_module(module, stand_in))
    full = f"native_host.{name}"
    monkeypatch.delitem(sys.modules, full, raising=False)
    fresh = importlib.import_module(full)
    monkeypatch.delitem(sys.modules, full)
    return fresh


def stand_in_module(name: str, stand_in: object) -> ModuleType:
    module = ModuleType(name)
    for word in dir(stand_in):
        if not word.startswith("__"):
            setattr(module, word, getattr(stand_in, word))
    return module
