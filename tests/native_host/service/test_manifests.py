"""A manifest of ours that was changed behind our back is named in the status (T-24)."""

from __future__ import annotations

from pathlib import Path

import pytest

from native_host.install.browsers import browser
from native_host.install.installer import Machine, install, manifest_path
from native_host.install.launcher import launcher_path
from native_host.service.manifests import changed_manifests
from native_host.settings.places import Places, find_places


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return {"HOME": str(tmp_path / "home"), "POSTERN_HOME": str(tmp_path / "postern"), "PATH": ""}


@pytest.fixture
def places(env: dict[str, str]) -> Places:
    return find_places(env)


def manifest(env: dict[str, str], places: Places) -> Path:
    return manifest_path(browser("chromium"), Machine.here(env), places)


def test_nothing_installed_nothing_to_say(env: dict[str, str], places: Places) -> None:
    assert changed_manifests(places, env) == ()


def test_ours_are_no_fault(env: dict[str, str], places: Places) -> None:
    install(Machine.here(env), places)
    assert changed_manifests(places, env) == ()


def test_a_removed_browser_is_no_fault(env: dict[str, str], places: Places) -> None:
    install(Machine.here(env), places)
    manifest(env, places).unlink()
    assert changed_manifests(places, env) == ()


@pytest.mark.parametrize(("old", "new"), [("postern-host", "../../../bin/sh"), ("ajicen", "aaaaaa"), ("{", "")])
def test_a_changed_one_is_named_once(env: dict[str, str], places: Places, old: str, new: str) -> None:
    install(Machine.here(env), places)
    for name in ("chromium", "chrome"):
        path = manifest_path(browser(name), Machine.here(env), places)
        text = path.read_text().replace(old, new)
        path.write_text(text.replace(str(places.data) + "/../../../bin/sh", "/bin/sh"))
    assert changed_manifests(places, env) == ("manifest_foreign",)


def test_one_that_became_a_link_is_named(env: dict[str, str], places: Places, tmp_path: Path) -> None:
    install(Machine.here(env), places)
    path = manifest(env, places)
    path.rename(tmp_path / "elsewhere.json")
    path.symlink_to(tmp_path / "elsewhere.json")
    assert changed_manifests(places, env) == ("manifest_foreign",)


def test_a_program_that_others_can_change_is_named(env: dict[str, str], places: Places) -> None:
    install(Machine.here(env), places)
    launcher_path(places).chmod(0o757)
    assert changed_manifests(places, env) == ("program_exposed",)


def test_another_copys_manifest_is_its_own_affair(env: dict[str, str], places: Places, tmp_path: Path) -> None:
    install(Machine.here(env), find_places({**env, "POSTERN_HOME": str(tmp_path / "other")}))
    assert changed_manifests(places, env) == ()
