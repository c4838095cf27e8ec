"""The master key, kept by the system's keyring. Never in a file of ours, never in a keyring we do not know (T-25)."""

from __future__ import annotations

import base64
import binascii
import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal, Protocol, TypeVar

from native_host.contract.secret import Secret
from native_host.vault.sealing import KEY_BYTES

KEYRING_LIMIT_S = 5.0  # A Secret Service whose prompt nobody answers blocks for ever (SecretStorage issue 33).
_SERVICE = "postern"
_USER, _NEXT = "vault-key", "vault-key-next"

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

    def delete_password(self, service: str, username: str) -> None: ...


@dataclass(frozen=True, slots=True)
class MasterKey:
    """`id` is public: it says which key sealed a row, so that an exchanged key is noticed and not mistaken for damage.

    `successor` is there while one key takes the other's place: the file may be sealed under either.
    """

    id: str
    key: Secret[bytes]
    successor: MasterKey | None = None


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
    return _in_time(lambda: _with_successor(_allowed(backends)), limit_s)


def find_master_key(
    backends: Callable[[], Iterable[object]] = system_backends, limit_s: float = KEYRING_LIMIT_S
) -> MasterKey | NoKey:
    """As `fetch_master_key`, but nothing is made: NoKey("no_key") where there is none yet."""

    def ask() -> MasterKey | NoKey:
        backend = _allowed(backends)
        if backend.get_password(_SERVICE, _USER) is None:
            return NoKey("no_key")
        return _with_successor(backend)

    return _in_time(ask, limit_s)


def forget_master_key(
    backends: Callable[[], Iterable[object]] = system_backends, limit_s: float = KEYRING_LIMIT_S
) -> Literal["deleted", "absent"] | NoKey:
    """Both entries are gone afterwards: without them nothing opens what the vault wrote. The same limit holds."""

    def ask() -> Literal["deleted", "absent"] | NoKey:
        backend = _allowed(backends)
        kept = [user for user in (_USER, _NEXT) if backend.get_password(_SERVICE, user) is not None]
        for user in kept:
            backend.delete_password(_SERVICE, user)
        if any(backend.get_password(_SERVICE, user) is not None for user in kept):
            return NoKey("keyring_failed")
        return "deleted" if kept else "absent"

    return _in_time(ask, limit_s)


class KeyringKeys:
    """Exchanges the master key in two steps, with the file re-encrypted in between: at each moment the keyring holds the
    key that opens the file. Neither step takes longer than `limit_s`."""

    def __init__(self, backends: Callable[[], Iterable[object]] = system_backends, limit_s: float = KEYRING_LIMIT_S) -> None:
        self._backends = backends
        self._limit_s = limit_s

    def stage(self) -> MasterKey | NoKey:
        """A new key beside the one in use; the one that an earlier try has left there, if any."""

        def ask() -> MasterKey | NoKey:
            backend = _allowed(self._backends)
            current = _with_successor(backend)
            if isinstance(current, NoKey):
                return current
            return current.successor or _make(backend, _NEXT)

        return _in_time(ask, self._limit_s)

    def promote(self, key: MasterKey) -> bool:
        """The staged key becomes the one in use, and the old one is gone: the file is sealed under the new one."""

        def ask() -> MasterKey | NoKey:
            backend = _allowed(self._backends)
            backend.set_password(_SERVICE, _USER, _written(key))
            if backend.get_password(_SERVICE, _NEXT) is not None:
                backend.delete_password(_SERVICE, _NEXT)
            return key

        return _in_time(ask, self._limit_s) == key


class _NoBackend(Exception):
    """No keyring that is on the list."""


_Answer = TypeVar("_Answer")


def _in_time(ask: Callable[[], _Answer | NoKey], limit_s: float) -> _Answer | NoKey:
    answer: list[_Answer | NoKey] = []

    def run() -> None:
        try:
            answer.append(ask())
        except _NoBackend:
            answer.append(NoKey("no_keyring"))
        except Exception:  # Back-ends raise whatever their system raises; all of it means "no key from here".
            answer.append(NoKey("keyring_failed"))

    # A daemon thread, not an executor's: an executor waits for its threads at exit, and this one may hang for ever.
    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(limit_s)
    return answer[0] if answer else NoKey("keyring_hung")


def _allowed(backends: Callable[[], Iterable[object]]) -> Backend:
    backend = next((one for one in backends() if _class_name(one) in ALLOWED), None)
    if backend is None:
        raise _NoBackend
    return backend  # type: ignore[return-value]  # every allowed class has Backend's methods


def _with_successor(backend: Backend) -> MasterKey | NoKey:
    stored = backend.get_password(_SERVICE, _USER)
    current = _make(backend, _USER) if stored is None else _parse(stored)
    staged = backend.get_password(_SERVICE, _NEXT)
    successor = None if staged is None else _parse(staged)
    if isinstance(current, MasterKey) and isinstance(successor, MasterKey) and successor.id != current.id:
        return replace(current, successor=successor)
    return current


def _make(backend: Backend, user: str) -> MasterKey | NoKey:
    """A new key, as the keyring gives it back."""
    made = MasterKey(secrets.token_hex(4), Secret(secrets.token_bytes(KEY_BYTES)))
    backend.set_password(_SERVICE, user, _written(made))
    stored = backend.get_password(_SERVICE, user)
    return NoKey("keyring_failed") if stored is None else _parse(stored)


def _written(key: MasterKey) -> str:
    return f"{key.id}:{base64.b64encode(key.key.reveal()).decode()}"


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
