"""Manifests of every browser found: there, ours, for our ids, starting a program that only we can change."""

from __future__ import annotations

from native_host.install.fault import Line
from native_host.install.find import Found
from native_host.install.installer import Machine, manifest_path
from native_host.install.launcher import launcher_path
from native_host.install.manifest import HOST_NAME, ManifestState, verify_manifest
from native_host.settings.places import Places

_WORDS: dict[ManifestState, tuple[str, str]] = {
    "missing": ("{name} does not know Postern: its manifest is missing.", "Run: scripts/postern install"),
    "foreign": (
        "{name}'s manifest starts another program than this Postern.",
        "If that other copy is not wanted, run: scripts/postern install --replace",
    ),
    "wrong_id": ("{name}'s manifest names another extension than Postern's.", "Run: scripts/postern install"),
    "symlink": (
        "{name}'s manifest is a symbolic link; Postern does not write through links.",
        "Remove the link, then run: scripts/postern install",
    ),
    "unreadable": ("{name}'s manifest cannot be read.", "Run: scripts/postern install --replace"),
    "program_missing": ("{name}'s manifest starts a program that is not there.", "Run: scripts/postern install"),
    "program_exposed": (
        "Other users of this machine could change the program that {name} starts.",
        "Take the write permission for others away from it and its folder, then run: scripts/postern doctor",
    ),
}


def check_manifests(found: list[Found], machine: Machine, places: Places) -> list[Line]:
    """One line per ordinary browser; sandboxed packages are judged by `sandboxes`."""
    program = launcher_path(places, machine.system)
    lines: list[Line] = []
    for one in found:
        if one.packaging != "ordinary":
            continue
        row = one.browser
        path = manifest_path(row, machine, places)
        state = verify_manifest(path, row.family, program).state
        if state == "ours" and machine.registry is not None:
            state = "ours" if machine.registry.read(f"{row.win32}\\{HOST_NAME}") == str(path) else "missing"
        if state == "ours":
            lines.append(Line("ok", f"manifest_{row.id}", f"{row.name} is connected to this Postern."))
        else:
            words, mend = _WORDS[state]
            lines.append(Line("fault", f"manifest_{row.id}_{state}", words.format(name=row.name), mend))
    if not found:
        lines.append(
            Line(
                "fault",
                "no_browser",
                "No supported browser was found.",
                "Install Chromium, Chrome, Edge, Brave, Vivaldi or Firefox.",
            )
        )
    return lines
