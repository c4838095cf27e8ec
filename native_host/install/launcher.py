"""The program that a browser starts. A file of our own, so that a moved or second checkout cannot slip in."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from native_host.settings.places import Places


def launcher_path(places: Places, platform: str = sys.platform) -> Path:
    """Where the program lies. On Windows a browser needs a real .exe: the one that the package's installer made."""
    if platform == "win32":
        return Path(sys.executable).with_name("postern.exe")
    return places.data / "postern-host"


def launcher_text(python: str = sys.executable, package_root: Path | None = None) -> str:
    """A shell script that becomes Python at once. `-I` keeps the environment and the current folder out of its imports."""
    root = package_root or Path(__file__).resolve().parents[2]
    start = f"import sys; sys.path.insert(0, {str(root)!r}); from native_host.__main__ import main; sys.exit(main())"
    return f'#!/bin/sh\nexec {shlex.quote(python)} -I -c {shlex.quote(start)} "$@"\n'


def write_launcher(places: Places, platform: str = sys.platform) -> Path:
    """Write the launcher (owner only may change it) and return its path."""
    path = launcher_path(places, platform)
    if platform == "win32":
        return path
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.unlink(missing_ok=True)
    path.touch(mode=0o700)
    path.write_text(launcher_text(), encoding="utf-8")
    path.chmod(0o755)
    return path
