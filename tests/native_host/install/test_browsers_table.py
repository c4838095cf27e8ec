"""Every row of the browsers table, on every system: the folders that the browsers' own documents name."""

from __future__ import annotations

from pathlib import Path

import pytest

from native_host.install.browsers import BROWSERS, browser

HOME = Path("/home/ana")
TABLE = [
    ("chrome", "linux", ".config/google-chrome/NativeMessagingHosts"),
    ("chromium", "linux", ".config/chromium/NativeMessagingHosts"),
    ("edge", "linux", ".config/microsoft-edge/NativeMessagingHosts"),
    ("brave", "linux", ".config/BraveSoftware/Brave-Browser/NativeMessagingHosts"),
    ("vivaldi", "linux", ".config/vivaldi/NativeMessagingHosts"),
    ("firefox", "linux", ".mozilla/native-messaging-hosts"),
    ("chrome", "darwin", "Library/Application Support/Google/Chrome/NativeMessagingHosts"),
    ("chromium", "darwin", "Library/Application Support/Chromium/NativeMessagingHosts"),
    ("edge", "darwin", "Library/Application Support/Microsoft Edge/NativeMessagingHosts"),
    ("brave", "darwin", "Library/Application Support/BraveSoftware/Brave-Browser/NativeMessagingHosts"),
    ("vivaldi", "darwin", "Library/Application Support/Vivaldi/NativeMessagingHosts"),
    ("firefox", "darwin", "Library/Application Support/Mozilla/NativeMessagingHosts"),
]
KEYS = [
    ("chrome", r"Software\Google\Chrome\NativeMessagingHosts"),
    ("chromium", r"Software\Chromium\NativeMessagingHosts"),
    ("edge", r"Software\Microsoft\Edge\NativeMessagingHosts"),
    ("brave", r"Software\BraveSoftware\Brave-Browser\NativeMessagingHosts"),
    ("vivaldi", r"Software\Vivaldi\NativeMessagingHosts"),
    ("firefox", r"Software\Mozilla\NativeMessagingHosts"),
]


@pytest.mark.parametrize(("row", "system", "folder"), TABLE)
def test_manifest_folder(row: str, system: str, folder: str) -> None:
    assert browser(row).manifest_folder(system, HOME, {}) == HOME / folder  # type: ignore[arg-type]


@pytest.mark.parametrize(("row", "key"), KEYS)
def test_windows_names_the_manifest_in_the_registry(row: str, key: str) -> None:
    assert browser(row).win32 == key
    assert browser(row).manifest_folder("win32", HOME, {}) is None


def test_the_tables_here_cover_every_row() -> None:
    ids = {row.id for row in BROWSERS}
    assert {row for row, _, _ in TABLE} == ids == {row for row, _ in KEYS}


def test_xdg_config_home_moves_chromium_but_not_firefox() -> None:
    env = {"XDG_CONFIG_HOME": "/elsewhere"}
    assert browser("chrome").manifest_folder("linux", HOME, env) == Path("/elsewhere/google-chrome/NativeMessagingHosts")
    assert browser("firefox").manifest_folder("linux", HOME, env) == HOME / ".mozilla/native-messaging-hosts"


def test_an_unknown_browser_is_an_error() -> None:
    with pytest.raises(KeyError):
        browser("netscape")
