"""One version everywhere: the host's, the package's, the extension's."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from native_host.version import VERSION

ROOT = Path(__file__).resolve().parents[2]


def test_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    package = json.loads((ROOT / "extension/package.json").read_text(encoding="utf-8"))
    assert project["version"] == VERSION == package["version"]


def test_the_changelog_names_it() -> None:
    assert f"## [{VERSION}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_python_packages_are_pinned_as_in_the_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "requirements/run.lock").read_text(encoding="utf-8").lower()
    for requirement in project["dependencies"]:
        name_and_version = requirement.split(";")[0].strip().lower()
        assert "==" in name_and_version
        assert f"\n{name_and_version}" in "\n" + lock, name_and_version


def test_ray_is_the_same_for_who_asks_for_it_and_for_the_tests() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    (asked,) = project["ray"]
    assert asked in project["dev"] and asked.startswith("ray==")
    for name in ("ray.lock", "dev.lock"):
        lock = (ROOT / "requirements" / name).read_text(encoding="utf-8")
        assert f"\n{asked.partition(';')[0]} ;" in lock, name


def test_nothing_that_downloads_models_by_name_is_installed() -> None:
    """tokenizers asks for the hub's client; nothing here calls it, and requirements/left_out.txt leaves it out."""
    for lock in (ROOT / "requirements").glob("*.lock"):
        assert "huggingface" not in lock.read_text(encoding="utf-8"), lock.name


def test_locks_have_hashes_and_no_addresses() -> None:
    for lock in (ROOT / "requirements").glob("*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text, lock.name
    for place in ("extension", "tests"):
        packages = json.loads((ROOT / place / "package-lock.json").read_text(encoding="utf-8"))["packages"]
        for name, package in packages.items():
            assert "resolved" not in package, f"{place}: {name}"
            assert name == "" or "integrity" in package, f"{place}: {name}"
