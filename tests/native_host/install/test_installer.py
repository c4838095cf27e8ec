"""Installing into a temporary home: idempotent, careful with what is not ours, and taken back whole."""

from __future__ import annotations

import json
import os
from pathlib import Path

from native_host.install.browsers import BROWSERS, browser
from native_host.install.installer import Machine, install, manifest_path, uninstall
from native_host.install.launcher import launcher_path
from native_host.install.manifest import HOST_NAME, verify_manifest
from native_host.settings.places import Places


def outcomes(steps: object) -> dict[str, str]:
    return {step.browser.id: step.outcome for step in steps}  # type: ignore[attr-defined]


def test_every_browser_gets_a_manifest_that_verifies(machine: Machine, places: Places) -> None:
    assert set(outcomes(install(machine, places)).values()) == {"written"}
    for row in BROWSERS:
        path = manifest_path(row, machine, places)
        assert verify_manifest(path, row.family, launcher_path(places, "linux")).state == "ours"
        body = json.loads(path.read_text())
        assert ("allowed_origins" in body) == (row.family == "chromium")
        assert ("allowed_extensions" in body) == (row.family == "firefox")
        assert Path(body["path"]).is_absolute()


def test_a_second_run_changes_nothing(machine: Machine, places: Places) -> None:
    install(machine, places)
    before = {p: p.read_bytes() for p in machine.home.rglob("*") if p.is_file()}
    assert set(outcomes(install(machine, places)).values()) == {"unchanged"}
    assert {p: p.read_bytes() for p in machine.home.rglob("*") if p.is_file()} == before


def test_uninstall_takes_back_files_and_the_folders_it_made(machine: Machine, places: Places) -> None:
    kept = machine.home / ".config/chromium"
    kept.mkdir(parents=True)
    install(machine, places)
    assert set(outcomes(uninstall(machine, places)).values()) == {"removed"}
    assert [p for p in machine.home.rglob("*") if p.is_file()] == []
    assert kept.is_dir()
    assert not (kept / "NativeMessagingHosts").exists()
    assert not (machine.home / ".mozilla").exists()


def test_a_foreign_manifest_is_left_alone_unless_asked(machine: Machine, places: Places, tmp_path: Path) -> None:
    other = tmp_path / "other-program"
    other.write_text("#!/bin/sh\n")
    other.chmod(0o755)
    path = manifest_path(browser("chrome"), machine, places)
    path.parent.mkdir(parents=True)
    foreign = json.dumps({"name": HOST_NAME, "path": str(other), "allowed_origins": []})
    path.write_text(foreign)
    assert outcomes(install(machine, places))["chrome"] == "refused_foreign"
    assert path.read_text() == foreign
    assert outcomes(uninstall(machine, places))["chrome"] == "refused_foreign"
    assert path.read_text() == foreign
    assert outcomes(install(machine, places, may_replace=True))["chrome"] == "replaced"


def test_a_manifest_whose_program_is_gone_is_replaced(machine: Machine, places: Places) -> None:
    path = manifest_path(browser("chrome"), machine, places)
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"name": HOST_NAME, "path": "/nowhere/postern-host", "allowed_origins": []}))
    assert outcomes(install(machine, places))["chrome"] == "replaced"


def test_never_through_a_symlink(machine: Machine, places: Places, tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_text("precious")
    path = manifest_path(browser("firefox"), machine, places)
    path.parent.mkdir(parents=True)
    path.symlink_to(target)
    assert outcomes(install(machine, places, may_replace=True))["firefox"] == "refused_symlink"
    assert outcomes(uninstall(machine, places))["firefox"] == "refused_symlink"
    assert target.read_text() == "precious"


def test_a_folder_that_cannot_be_written_is_said(machine: Machine, places: Places) -> None:
    (machine.home / ".mozilla").write_text("a file where a folder should be")
    assert outcomes(install(machine, places))["firefox"] == "failed"
    assert outcomes(install(machine, places))["chrome"] == "unchanged"


def test_windows_writes_registry_values_that_name_the_files(windows: Machine, places: Places) -> None:
    install(windows, places)
    assert windows.registry is not None
    for row in BROWSERS:
        value = windows.registry.read(f"{row.win32}\\{HOST_NAME}")
        assert value == str(manifest_path(row, windows, places))
    uninstall(windows, places)
    assert all(windows.registry.read(f"{row.win32}\\{HOST_NAME}") is None for row in BROWSERS)


def test_the_launcher_is_not_writable_by_others_and_starts_python_isolated(machine: Machine, places: Places) -> None:
    old = os.umask(0)
    try:
        install(machine, places)
    finally:
        os.umask(old)
    program = launcher_path(places, "linux")
    assert program.stat().st_mode & 0o777 == 0o755
    assert " -I " in program.read_text()
