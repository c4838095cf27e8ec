"""The master key, kept by the system's keyring. Never in a file of ours, never in a keyring we do not know (T-25)."""

from __future__ import annotations

import base64
import binascii
import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from native_host.contract.secret import Secret
from native_host.vault.sealing import KEY_BYTES

KEYRING_LIMIT_S = 5.0  # A Secret Service whose prompt nobody answers blocks for ever (SecretStorage issue 33).
_SERVICE = "postern"
_USER = "vault-key"

ALLOWED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)


class Backend(Protocol):
    """What we use of a keyring's back-end."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...


@dataclass(frozen=True, slots=True)
class MasterKey:
    """`id` is public: it says which key sealed a row, so that an exchanged key is noticed and not mistaken for damage."""

    id: str
    key: Secret[bytes]


@dataclass(frozen=True, slots=True)
class NoKey:
    """Why the vault lives in memory: "no_keyring", "keyring_hung" or "keyring_failed"."""

    fault: str


def system_backends() -> Iterable[object]:
    """Every usable back-end on this machine, best first; `keyring` is imported here because it is slow to load."""
    import keyring.backend

    found: list[object] = list(keyring.backend.get_all_keyring())
    return sorted(found, key=_priority, reverse=True)


def fetch_master_key(
    backends: Callable[[], Iterable[object]] = system_backends, limit_s: float = KEYRING_LIMIT_S
) -> MasterKey | NoKey:
    """The key of this user, made on first use. Waits at most `limit_s`; a keyring that hangs is left behind."""
    answer: list[MasterKey | NoKey] = []

    def ask() -> None:
        try:
            answer.append(_ask(backends))
        except Exception:  # Back-ends raise whatever their system raises; all of it means "no key from here".
            answer.append(NoKey("keyring_failed"))

    # A daemon thread, not an executor's: an executor waits for its threads at exit, and this one may hang for ever.
    thread = threading.Thread(target=ask, name="keyring", daemon=True)
    thread.start()
    thread.join(limit_s)
    return answer[0] if answer else NoKey("keyring_hung")


def _ask(backends: Callable[[], Iterable[object]]) -> MasterKey | NoKey:
    backend = next((one for one in backends() if _class_name(one) in ALLOWED), None)
    if backend is None:
        return NoKey("no_keyring")
    return _read_or_make(backend)  # type: ignore[arg-type]  # every allowed class has Backend's two methods


def _read_or_make(backend: Backend) -> MasterKey | NoKey:
    stored = backend.get_password(_SERVICE, _USER)
    if stored is None:
        made = MasterKey(secrets.token_hex(4), Secret(secrets.token_bytes(KEY_BYTES)))
        backend.set_password(_SERVICE, _USER, f"{made.id}:{base64.b64encode(made.key.reveal()).decode()}")
        stored = backend.get_password(_SERVICE, _USER)
    return NoKey("keyring_failed") if stored is None else _parse(stored)


def _parse(stored: str) -> MasterKey | NoKey:
    key_id, _, encoded = stored.partition(":")
    try:
        key = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return NoKey("keyring_failed")
    return MasterKey(key_id, Secret(key)) if len(key) == KEY_BYTES and key_id else NoKey("keyring_failed")


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _priority(backend: object) -> float:
    try:
        return float(getattr(backend, "priority", 0.0))
    except (RuntimeError, TypeError, ValueError):
        return -1.0
