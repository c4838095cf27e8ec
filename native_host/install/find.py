"""Which browsers this person has, and in what packaging: an ordinary one, a snap, a flatpak."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from native_host.install.browsers import BROWSERS, Browser
from native_host.install.installer import Machine

Packaging = Literal["ordinary", "snap", "flatpak"]


@dataclass(frozen=True, slots=True)
class Found:
    """One browser on this machine. `program` is None where only a profile was found."""

    browser: Browser
    packaging: Packaging
    program: Path | None


def find_browsers(machine: Machine) -> list[Found]:
    """Browsers by program, by profile folder, and sandboxed ones by their folders."""
    found: list[Found] = []
    for row in BROWSERS:
        program = _program(row, machine)
        in_snap = program is not None and "/snap/" in str(program.resolve()) + "/"
        profile = row.profile_folder(machine.system, machine.home, machine.env)
        if program is not None:
            found.append(Found(row, "snap" if in_snap else "ordinary", program))
        elif profile is not None and profile.is_dir():
            found.append(Found(row, "ordinary", None))
        if machine.system == "linux" and row.snap and not in_snap and (machine.home / "snap" / row.snap).is_dir():
            found.append(Found(row, "snap", None))
        if machine.system == "linux" and row.flatpak and (machine.home / ".var/app" / row.flatpak).is_dir():
            found.append(Found(row, "flatpak", None))
    return found


def _program(row: Browser, machine: Machine) -> Path | None:
    if machine.system == "darwin":
        for base in (Path("/Applications"), machine.home / "Applications"):
            if (base / row.darwin_app).is_dir():
                return base / row.darwin_app
        return None
    for name in row.programs:
        if path := shutil.which(name, path=machine.env.get("PATH")):
            return Path(path)
    return None
