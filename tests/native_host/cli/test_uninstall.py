"""`postern uninstall` on a temporary home: says what it did, ends the service, names or deletes what it leaves."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from native_host.bridge.starter import service_command
from native_host.service.ending import is_running
from native_host.settings.places import Places, find_places
from tests.native_host.vault.test_keyring_key import with_real_keyring


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    home = tmp_path / "h"
    home.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }


@pytest.fixture
def places(env: dict[str, str]) -> Places:
    return find_places(env)


def postern(env: dict[str, str], *words: str) -> str:
    command = [sys.executable, "-m", "native_host", *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=True, timeout=60).stdout


def test_nothing_was_connected(env: dict[str, str], places: Places) -> None:
    assert postern(env, "uninstall") == "Nothing was connected.\n"
    assert not places.data.exists()


def test_it_says_what_it_did_and_how_to_delete_the_rest(env: dict[str, str], places: Places) -> None:
    postern(env, "install", "--browser", "chromium")
    places.vault.write_bytes(b"x")
    said = postern(env, "uninstall")
    assert "Chromium" in said and "disconnected" in said
    assert f"rm -r {places.data}" in said
    assert places.vault.exists()


def test_empty_folders_hold_no_originals(env: dict[str, str], places: Places) -> None:
    postern(env, "install", "--browser", "chromium")
    postern(env, "uninstall")
    places.data.mkdir(parents=True, exist_ok=True)
    assert "riginals" not in postern(env, "uninstall")
    (places.data / "vault.db").write_bytes(b"x")
    assert str(places.data) in postern(env, "uninstall")


def test_purge_deletes_what_would_be_left_after_the_same_sentence(env: dict[str, str], places: Places) -> None:
    postern(env, "install", "--browser", "chromium")
    for path in (places.vault, places.counters, places.journal, places.settings):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    said = postern(env, "uninstall", "--purge", "--yes")
    assert f"{places.data}" in said and "deleted" in said
    assert not places.data.exists() and not places.config.exists()


def asked(env: dict[str, str], answer: bytes) -> tuple[int, str]:
    """The same on a terminal, at which somebody answers."""
    person, terminal = pty.openpty()
    command = [sys.executable, "-m", "native_host", "uninstall", "--purge"]
    with os.fdopen(terminal, "rb") as stdin, os.fdopen(person, "wb", buffering=0) as keys:
        keys.write(answer)
        done = subprocess.run(command, env=env, stdin=stdin, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout


def test_purge_asks_once_and_takes_only_yes(env: dict[str, str], places: Places) -> None:
    places.data.mkdir(parents=True)
    places.vault.write_bytes(b"x")
    for word in (b"y\n", b"\n", b"no\n"):
        status, said = asked(env, word)
        assert status == 2 and "Type yes" in said and said.endswith("Nothing was done.\n") and places.vault.exists()
    assert asked(env, b"yes\n")[0] == 0 and not places.data.exists()


def test_purge_without_a_terminal_needs_to_be_told(env: dict[str, str], places: Places) -> None:
    places.data.mkdir(parents=True)
    command = [sys.executable, "-m", "native_host", "uninstall", "--purge"]
    done = subprocess.run(command, env=env, input="yes\n", capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2 and "--yes" in done.stderr and places.data.exists()


def test_purge_without_a_keyring_says_so_and_goes_on(env: dict[str, str], places: Places) -> None:
    places.data.mkdir(parents=True)
    said = postern(env, "uninstall", "--purge", "--yes")
    assert said.endswith("No keyring was found, so there is no key of Postern's to delete.\n")
    assert not places.data.exists()


def test_purge_of_one_folder_leaves_the_key_of_all(env: dict[str, str], tmp_path: Path) -> None:
    home = tmp_path / "one"
    (home / "data").mkdir(parents=True)
    said = postern({**env, "POSTERN_HOME": str(home)}, "uninstall", "--purge", "--yes")
    assert "key in the keyring stays" in said and not (home / "data").exists()


def test_purge_leaves_no_empty_folder_of_ours(env: dict[str, str]) -> None:
    del env["XDG_RUNTIME_DIR"]
    postern(env, "install", "--browser", "chromium")
    places = find_places(env)
    places.run.mkdir(parents=True)
    postern(env, "uninstall", "--purge", "--yes")
    assert [path for path in Path(env["HOME"]).rglob("*") if "postern" in path.name.lower()] == []


def test_help_says_what_purge_deletes(env: dict[str, str]) -> None:
    said = " ".join(postern(env, "uninstall", "--help").split())
    for what in (
        "originals, what was sent, counters, language models, the journal, your settings and terms",
        "key in the system's keyring",
    ):
        assert what in said


def test_one_browser_alone_leaves_the_service_and_the_rest(env: dict[str, str], places: Places) -> None:
    postern(env, "install", "--browser", "chromium", "--browser", "firefox")
    said = postern(env, "uninstall", "--browser", "chromium")
    assert "disconnected" in said and "Firefox" not in said and "rm -r" not in said


_PURGES = """
import sys
from native_host.cli.main import run_command_line
from native_host.settings.places import find_places
from native_host.vault.keyring_key import KeyringKeys, fetch_master_key
from native_host.vault.open import open_user_vault

places = find_places()
open_user_vault(places.vault).close()
before, staged = fetch_master_key(), KeyringKeys().stage()
status = run_command_line(["uninstall", "--purge", "--yes"])
after = fetch_master_key()
sys.stdout.write(f"{status} {places.data.exists()} {after.id in (before.id, staged.id)} {after.successor}\\n")
run_command_line(["uninstall", "--purge", "--yes"])
run_command_line(["uninstall", "--purge", "--yes"])
"""


def test_purge_deletes_the_key_in_a_real_keyring(tmp_path: Path) -> None:
    said = [line for line in with_real_keyring(tmp_path, _PURGES).splitlines() if line != "Nothing was connected."]
    folder, first, facts, again, absent = said
    assert folder.endswith("are deleted.")
    assert first == again == "The vault's key in the keyring is deleted."
    assert facts == "0 False False None"
    assert absent == "The keyring holds no key of Postern's."


def test_a_running_service_is_ended(env: dict[str, str], places: Places) -> None:
    with subprocess.Popen([*service_command()[:1], "-m", "native_host", "serve"], env=env) as service:
        try:
            while not places.socket.exists():
                assert service.poll() is None
            assert is_running(places)
            assert "service was ended" in postern(env, "uninstall", "--purge", "--yes")
            assert service.wait(20) == 0
            assert not is_running(places)
        finally:
            service.kill()
