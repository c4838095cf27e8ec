"""A vault on disk under a key of the test's own, and the same after a restart."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from native_host.contract.records import Where
from native_host.contract.secret import Secret
from native_host.vault.keyring_key import MasterKey
from native_host.vault.open import open_user_vault
from native_host.vault.vault import Vault

CHAT = Where("chatgpt", "new-1")
Open = Callable[[], Vault]


@pytest.fixture
def master() -> MasterKey:
    return MasterKey(secrets.token_hex(4), Secret(secrets.token_bytes(32)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "vault.sqlite"


@pytest.fixture
def reopen(path: Path, master: MasterKey) -> Iterator[Open]:
    """Opens the vault; a second call closes the first one before: there is one writer."""
    opened: list[Vault] = []

    def open_again() -> Vault:
        while opened:
            opened.pop().close()
        opened.append(open_user_vault(path, lambda: master))
        return opened[0]

    yield open_again
    while opened:
        opened.pop().close()


@pytest.fixture
def vault(reopen: Open) -> Vault:
    return reopen()
