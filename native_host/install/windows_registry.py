"""The few registry calls that an installation needs, behind a Protocol so that the table can be tested anywhere."""

from __future__ import annotations

import sys
from typing import Protocol


class Registry(Protocol):
    """String values under HKEY_CURRENT_USER; the default value of a key names a manifest's file."""

    def read(self, key: str) -> str | None: ...
    def write(self, key: str, value: str) -> None: ...
    def delete(self, key: str) -> None: ...


if sys.platform == "win32":
    import winreg

    class WindowsRegistry:
        """The real one."""

        def read(self, key: str) -> str | None:
            try:
                return str(winreg.QueryValue(winreg.HKEY_CURRENT_USER, key))
            except FileNotFoundError:
                return None

        def write(self, key: str, value: str) -> None:
            winreg.SetValue(winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, value)

        def delete(self, key: str) -> None:
            try:
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
            except FileNotFoundError:
                return


def open_registry() -> Registry | None:
    """This machine's registry, None where there is none."""
    if sys.platform == "win32":
        return WindowsRegistry()
    else:
        return None
