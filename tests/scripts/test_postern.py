"""`scripts/postern` finds its own checkout: from any folder, through links, and with odd names on the way."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from native_host.version import VERSION

POSTERN = Path(__file__).resolve().parents[2] / "scripts/postern"


def version_by(program: Path | str, folder: Path) -> str:
    command = [str(program), "--version"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True, timeout=60).stdout


def test_from_another_folder(tmp_path: Path) -> None:
    assert version_by(POSTERN, tmp_path) == f"postern {VERSION}\n"
    assert version_by(Path("scripts/postern"), POSTERN.parents[1]) == f"postern {VERSION}\n"


@pytest.mark.parametrize("is_relative", [True, False])
def test_through_a_link_to_a_link(tmp_path: Path, is_relative: bool) -> None:
    bin_folder, other = tmp_path / "a folder/bin", tmp_path / "-other"
    bin_folder.mkdir(parents=True)
    other.mkdir()
    (other / "first").symlink_to(POSTERN)
    link = bin_folder / "postern"
    link.symlink_to(Path("../../-other/first") if is_relative else other / "first")
    for name, folder in ((link, Path("/")), ("./postern", bin_folder), ("a folder/bin/postern", tmp_path)):
        assert version_by(name, folder) == f"postern {VERSION}\n"


def test_a_checkout_that_is_not_set_up_says_what_to_run(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    copy = tmp_path / "scripts/postern"
    copy.write_bytes(POSTERN.read_bytes())
    copy.chmod(0o755)
    done = subprocess.run([str(copy), "doctor"], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"Not set up yet. Run: {tmp_path}/scripts/run\n"
