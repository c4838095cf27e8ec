"""At the start of the service: are the manifests that we wrote still ours, and safe from other users (T-24)?"""

from __future__ import annotations

from collections.abc import Mapping

from native_host.install.browsers import BROWSERS
from native_host.install.installer import Machine, manifest_path
from native_host.install.launcher import launcher_path
from native_host.install.manifest import verify_manifest
from native_host.install.record import Record
from native_host.settings.places import Places

_FAULTS = {
    "foreign": "manifest_foreign",
    "wrong_id": "manifest_foreign",
    "symlink": "manifest_foreign",
    "unreadable": "manifest_foreign",
    "program_exposed": "program_exposed",
}


def changed_manifests(places: Places, env: Mapping[str, str]) -> tuple[str, ...]:
    """Fault codes, each once. Only files in our own record are judged: another copy's manifests are its own affair."""
    machine = Machine.here(env)
    program = launcher_path(places, machine.system)
    written = set(Record.load(places.data / "installed.json").files)
    found: dict[str, None] = {}
    for row in BROWSERS:
        path = manifest_path(row, machine, places)
        if str(path) not in written:
            continue
        fault = _FAULTS.get(verify_manifest(path, row.family, program).state)
        if fault is not None:
            found[fault] = None
    return tuple(found)
