"""The one table of browsers: where each looks for native-messaging manifests, on each operating system.

Sources: Chrome's and MDN's native-messaging pages, and the browsers' own folders for forks that follow Chrome's.
A row that could not be verified on its system says so in `unverified`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Family = Literal["chromium", "firefox"]
System = Literal["linux", "darwin", "win32"]


@dataclass(frozen=True, slots=True)
class Browser:
    """One browser. Folders are relative to the home folder; Windows keys lie under HKEY_CURRENT_USER."""

    id: str
    name: str
    family: Family
    linux: str
    darwin: str
    win32: str
    programs: tuple[str, ...]
    darwin_app: str
    policy_linux: str
    snap: str | None = None
    flatpak: str | None = None
    unverified: tuple[System, ...] = ("darwin", "win32")

    def manifest_folder(self, system: System, home: Path, env: Mapping[str, str]) -> Path | None:
        """The per-user folder for manifests; None on Windows, where the registry names the file."""
        if system == "win32":
            return None
        if system == "darwin":
            return home / "Library/Application Support" / self.darwin
        if self.family == "firefox":
            return home / self.linux
        config = Path(env.get("XDG_CONFIG_HOME") or home / ".config")
        return config / self.linux

    def profile_folder(self, system: System, home: Path, env: Mapping[str, str]) -> Path | None:
        """The folder whose existence says that the browser has been used by this person."""
        folder = self.manifest_folder(system, home, env)
        return folder.parent if folder else None


_CHROME_KEY = r"Software\Google\Chrome\NativeMessagingHosts"

BROWSERS: tuple[Browser, ...] = (
    Browser(
        id="chrome",
        name="Google Chrome",
        family="chromium",
        linux="google-chrome/NativeMessagingHosts",
        darwin="Google/Chrome/NativeMessagingHosts",
        win32=_CHROME_KEY,
        programs=("google-chrome", "google-chrome-stable"),
        darwin_app="Google Chrome.app",
        policy_linux="/etc/opt/chrome/policies/managed",
        flatpak="com.google.Chrome",
    ),
    Browser(
        id="chromium",
        name="Chromium",
        family="chromium",
        linux="chromium/NativeMessagingHosts",
        darwin="Chromium/NativeMessagingHosts",
        win32=r"Software\Chromium\NativeMessagingHosts",
        programs=("chromium", "chromium-browser"),
        darwin_app="Chromium.app",
        policy_linux="/etc/chromium/policies/managed",
        snap="chromium",
        flatpak="org.chromium.Chromium",
    ),
    Browser(
        id="edge",
        name="Microsoft Edge",
        family="chromium",
        linux="microsoft-edge/NativeMessagingHosts",
        darwin="Microsoft Edge/NativeMessagingHosts",
        win32=r"Software\Microsoft\Edge\NativeMessagingHosts",
        programs=("microsoft-edge", "microsoft-edge-stable"),
        darwin_app="Microsoft Edge.app",
        policy_linux="/etc/opt/edge/policies/managed",
        flatpak="com.microsoft.Edge",
    ),
    Browser(
        id="brave",
        name="Brave",
        family="chromium",
        linux="BraveSoftware/Brave-Browser/NativeMessagingHosts",
        darwin="BraveSoftware/Brave-Browser/NativeMessagingHosts",
        win32=r"Software\BraveSoftware\Brave-Browser\NativeMessagingHosts",
        programs=("brave-browser", "brave"),
        darwin_app="Brave Browser.app",
        policy_linux="/etc/brave/policies/managed",
        snap="brave",
        flatpak="com.brave.Browser",
        unverified=("linux", "darwin", "win32"),
    ),
    Browser(
        id="vivaldi",
        name="Vivaldi",
        family="chromium",
        linux="vivaldi/NativeMessagingHosts",
        darwin="Vivaldi/NativeMessagingHosts",
        win32=r"Software\Vivaldi\NativeMessagingHosts",
        programs=("vivaldi", "vivaldi-stable"),
        darwin_app="Vivaldi.app",
        policy_linux="/etc/opt/vivaldi/policies/managed",
        flatpak="com.vivaldi.Vivaldi",
        unverified=("linux", "darwin", "win32"),
    ),
    Browser(
        id="firefox",
        name="Firefox",
        family="firefox",
        linux=".mozilla/native-messaging-hosts",
        darwin="Mozilla/NativeMessagingHosts",
        win32=r"Software\Mozilla\NativeMessagingHosts",
        programs=("firefox", "firefox-esr"),
        darwin_app="Firefox.app",
        policy_linux="/etc/firefox/policies",
        snap="firefox",
        flatpak="org.mozilla.firefox",
    ),
)


def browser(browser_id: str) -> Browser:
    """The row of this id; KeyError when there is none."""
    for row in BROWSERS:
        if row.id == browser_id:
            return row
    raise KeyError(browser_id)
