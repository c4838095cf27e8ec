"""Write and remove manifests: one table, one loop, the same result however often it runs."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from native_host.install.browsers import BROWSERS, Browser, System
from native_host.install.launcher import launcher_path, write_launcher
from native_host.install.manifest import HOST_NAME, ManifestState, manifest_text, verify_manifest
from native_host.install.record import Record
from native_host.install.windows_registry import Registry, open_registry
from native_host.settings.places import Places

Outcome = Literal["written", "unchanged", "replaced", "refused_foreign", "refused_symlink", "failed", "removed", "absent"]


@dataclass(frozen=True, slots=True)
class Step:
    """What happened for one browser. `where` is the manifest's file."""

    browser: Browser
    outcome: Outcome
    where: Path


@dataclass(frozen=True, slots=True)
class Machine:
    """The system that is installed on; tests give another home, another system, a registry of their own."""

    home: Path
    env: Mapping[str, str]
    system: System
    registry: Registry | None = None

    @classmethod
    def here(cls, env: Mapping[str, str]) -> Machine:
        system: System = "win32" if sys.platform == "win32" else "darwin" if sys.platform == "darwin" else "linux"
        return cls(Path(env.get("HOME") or Path.home()), env, system, open_registry())


def manifest_path(row: Browser, machine: Machine, places: Places) -> Path:
    """The manifest's file for one browser. On Windows it lies in our data folder and the registry names it."""
    folder = row.manifest_folder(machine.system, machine.home, machine.env)
    if folder is None:
        return places.data / f"{HOST_NAME}.{row.family}.json"
    return folder / f"{HOST_NAME}.json"


def install(
    machine: Machine, places: Places, browsers: Sequence[Browser] = BROWSERS, *, may_replace: bool = False
) -> list[Step]:
    """Write the launcher and each browser's manifest. A foreign manifest is left alone unless `may_replace`."""
    program = write_launcher(places, machine.system)
    record = Record.load(places.data / "installed.json")
    record.add_file(program)
    steps = [_install_one(row, machine, places, program, record, may_replace) for row in browsers]
    record.save()
    return steps


def _install_one(row: Browser, machine: Machine, places: Places, program: Path, record: Record, may_replace: bool) -> Step:
    path = manifest_path(row, machine, places)
    state = verify_manifest(path, row.family, program).state
    if refused := _refusal(state, may_replace):
        return Step(row, refused, path)
    text = manifest_text(row.family, program)
    try:
        if state != "ours" or path.read_text(encoding="utf-8") != text:
            record.make_folder(path.parent)
            path.write_text(text, encoding="utf-8")
            path.chmod(0o644)
            record.add_file(path)
        if machine.registry is not None:
            key = f"{row.win32}\\{HOST_NAME}"
            machine.registry.write(key, str(path))
            record.add_key(key)
    except OSError:
        return Step(row, "failed", path)
    if state == "ours":
        return Step(row, "unchanged", path)
    return Step(row, "written" if state == "missing" else "replaced", path)


def _refusal(state: ManifestState, may_replace: bool) -> Outcome | None:
    """Never through a symlink; another program's manifest only when asked. One whose program is gone is replaced."""
    if state == "symlink":
        return "refused_symlink"
    if state in ("foreign", "unreadable") and not may_replace:
        return "refused_foreign"
    return None


def uninstall(machine: Machine, places: Places, browsers: Sequence[Browser] = BROWSERS) -> list[Step]:
    """Remove our manifests, our launcher and the folders that we made and that are empty again."""
    program = launcher_path(places, machine.system)
    record = Record.load(places.data / "installed.json")
    steps = [_uninstall_one(row, machine, places, program) for row in browsers]
    if len(browsers) == len(BROWSERS):
        if machine.system != "win32":
            program.unlink(missing_ok=True)
        for folder in sorted((Path(f) for f in record.folders), key=lambda f: -len(f.parts)):
            _remove_if_empty(folder)
        record.path.unlink(missing_ok=True)
    return steps


def _uninstall_one(row: Browser, machine: Machine, places: Places, program: Path) -> Step:
    path = manifest_path(row, machine, places)
    if machine.registry is not None:
        key = f"{row.win32}\\{HOST_NAME}"
        if machine.registry.read(key) == str(path):
            machine.registry.delete(key)
    state = verify_manifest(path, row.family, program)
    if state.state == "missing":
        return Step(row, "absent", path)
    if state.state == "symlink":
        return Step(row, "refused_symlink", path)
    if state.program != program:
        return Step(row, "refused_foreign", path)
    path.unlink()
    return Step(row, "removed", path)


def _remove_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        return  # Not empty, or gone: somebody else's by now.
