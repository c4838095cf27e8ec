"""Where the master key comes from: only keyrings known by name, never longer than the limit, the real one included."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from native_host.vault.keyring_key import MasterKey, NoKey, fetch_master_key, forget_master_key


class _Entries:
    """A keyring in memory, with the behaviour of a real one. Named after one that is allowed."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


def named(module: str, name: str, base: type = _Entries) -> object:
    return type(name, (base,), {"__module__": module, "__qualname__": name})()


def allowed(base: type = _Entries) -> object:
    return named("keyring.backends.SecretService", "Keyring", base)


def test_the_key_is_made_once() -> None:
    backend = allowed()
    first, second = (fetch_master_key(lambda: [backend]) for _ in range(2))
    assert isinstance(first, MasterKey) and first == second


def test_two_users_have_two_keys() -> None:
    assert fetch_master_key(lambda: [allowed()]) != fetch_master_key(lambda: [allowed()])


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyrings.alt.file", "PlaintextKeyring"),
        ("keyrings.alt.file", "EncryptedKeyring"),
        ("keyring.backends.null", "Keyring"),
        ("keyring.backends.fail", "Keyring"),
        ("keyring.backends.chainer", "ChainerBackend"),
        ("keyring.backends.SecretService.evil", "Keyring"),
        ("keyring.backends.SecretService", "PlaintextKeyring"),
    ],
)
def test_a_keyring_that_is_not_on_the_list_is_never_asked(module: str, name: str) -> None:
    backend = named(module, name)
    assert fetch_master_key(lambda: [backend]) == NoKey("no_keyring")
    assert isinstance(backend, _Entries) and backend.entries == {}


def test_the_first_allowed_one_is_used_even_behind_others() -> None:
    assert isinstance(fetch_master_key(lambda: [named("keyrings.alt.file", "PlaintextKeyring"), allowed()]), MasterKey)


def test_a_hung_keyring_is_left_behind() -> None:
    class Hung(_Entries):
        def get_password(self, service: str, username: str) -> str | None:
            time.sleep(30)
            return None

    started = time.monotonic()
    assert fetch_master_key(lambda: [allowed(Hung)], limit_s=0.1) == NoKey("keyring_hung")
    assert time.monotonic() - started < 2


def test_a_locked_keyring_is_a_fault_and_no_crash() -> None:
    class Locked(_Entries):
        def get_password(self, service: str, username: str) -> str | None:
            raise PermissionError

    assert fetch_master_key(lambda: [allowed(Locked)]) == NoKey("keyring_failed")


@pytest.mark.parametrize("stored", ["", "nothing", "id:", "id:AAAA", ":" + "A" * 43 + "=", "id:not base64!"])
def test_an_entry_that_is_not_a_key_is_refused(stored: str) -> None:
    backend = allowed()
    assert isinstance(backend, _Entries)
    backend.entries["postern", "vault-key"] = stored
    assert fetch_master_key(lambda: [backend]) == NoKey("keyring_failed")


def test_a_keyring_that_forgets_at_once_is_refused() -> None:
    class Forgetful(_Entries):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    assert fetch_master_key(lambda: [allowed(Forgetful)]) == NoKey("keyring_failed")


def test_a_forgotten_key_is_gone_and_nothing_else() -> None:
    backend = allowed()
    assert isinstance(backend, _Entries)
    backend.entries["other", "vault-key"] = "theirs"
    assert forget_master_key(lambda: [backend]) == "absent"
    fetch_master_key(lambda: [backend])
    backend.entries["postern", "vault-key-next"] = "staged"
    assert forget_master_key(lambda: [backend]) == "deleted"
    assert backend.entries == {("other", "vault-key"): "theirs"}


def test_a_key_that_stays_is_not_called_deleted() -> None:
    class Keeping(_Entries):
        def delete_password(self, service: str, username: str) -> None:
            pass

    backend = allowed(Keeping)
    fetch_master_key(lambda: [backend])
    assert forget_master_key(lambda: [backend]) == NoKey("keyring_failed")
    assert forget_master_key(lambda: [named("keyrings.alt.file", "PlaintextKeyring")]) == NoKey("no_keyring")


_WITH_REAL_KEYRING = """
import sys
from pathlib import Path
from native_host.contract.records import Where
from native_host.vault.open import open_user_vault

where, path = Where("chatgpt", "new-1"), Path(sys.argv[1], "vault.sqlite")
vault = open_user_vault(path)
with vault.drafting(where, "d1") as source:
    source.bind([("PERSON", "Mira")], frozenset())
is_stored = vault.is_stored
vault.close()
vault = open_user_vault(path)
kept = vault.lookup(where)(("PERSON", 1))
sys.stdout.write(f"{is_stored} {vault.faults} {kept and kept.value}")
vault.close()
"""


_EXCHANGES = """
import sys
from native_host.vault.keyring_key import KeyringKeys, fetch_master_key

first, keys = fetch_master_key(), KeyringKeys()
staged = keys.stage()
between = fetch_master_key()
is_beside = between.id == first.id and between.successor == staged and keys.stage() == staged
is_promoted = keys.promote(staged)
sys.stdout.write(f"{is_beside} {is_promoted} {fetch_master_key() == staged} {first.id != staged.id}")
"""
_WITH_A_FROZEN_ONE = """
import contextlib, os, signal, sys, time
from pathlib import Path
from native_host.vault.keyring_key import KeyringKeys, fetch_master_key

def send(number):
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if (folder / "comm").read_text().startswith("gnome-keyring"):
                if b"HOME=" + sys.argv[1].encode() in (folder / "environ").read_bytes().split(b"\\0"):
                    os.kill(int(folder.name), number)

key = fetch_master_key()
send(signal.SIGSTOP)
started, keys = time.monotonic(), KeyringKeys(limit_s=0.7)
fetched, staged, is_promoted = fetch_master_key(limit_s=0.7), keys.stage(), keys.promote(key)
sys.stdout.write(f"{fetched.fault} {staged.fault} {is_promoted} {time.monotonic() - started < 5}")
send(signal.SIGKILL)
"""


def with_real_keyring(home: Path, program: str) -> str:
    """What the program says under gnome-keyring, unlocked, on a session bus of its own. Its argument is the home."""
    dbus, daemon = shutil.which("dbus-run-session"), shutil.which("gnome-keyring-daemon")
    assert dbus and daemon, "install gnome-keyring and dbus: .ci/run does"
    unlock = f'printf "a password" | {daemon} --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
    done = subprocess.run(
        [dbus, "--", "sh", "-c", unlock, "sh", sys.executable, "-c", program, str(home)],
        env={"HOME": str(home), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout or done.stderr[-500:]


def test_a_real_secret_service_keeps_the_key(tmp_path: Path) -> None:
    """The vault is on disk and opens again."""
    assert with_real_keyring(tmp_path, _WITH_REAL_KEYRING) == "True () Mira"


def test_a_real_secret_service_exchanges_the_key(tmp_path: Path) -> None:
    assert with_real_keyring(tmp_path, _EXCHANGES) == "True True True True"


def test_a_real_secret_service_that_is_frozen_holds_nobody(tmp_path: Path) -> None:
    assert with_real_keyring(tmp_path, _WITH_A_FROZEN_ONE) == "keyring_hung keyring_hung False True"
