"""A vault, its keyring and its calendar, for tests in which the master key is exchanged."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from native_host.contract.records import Texts, Where
from native_host.vault.keyring_key import KeyringKeys, MasterKey, fetch_master_key
from native_host.vault.open import open_user_vault
from native_host.vault.vault import Vault
from tests.native_host.vault.keyring_in_file import Keyring

CHAT, OTHER = Where("chatgpt", "new-1"), Where("claude", "new-2")


class Place:
    """A vault, its keyring and its calendar."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "data" / "vault.sqlite"
        self.keyring = Keyring(folder / "keyring.json")
        self.now = time.time()
        self._vault: Vault | None = None

    def vault(self) -> Vault:
        """Opened anew; there is one writer."""
        self.close()
        backends: Callable[[], list[object]] = lambda: [self.keyring]  # noqa: E731
        self._vault = open_user_vault(
            self.path, lambda: fetch_master_key(backends), keys=KeyringKeys(backends), clock=lambda: self.now
        )
        return self._vault

    def close(self) -> None:
        if self._vault is not None:
            self._vault.close()
        self._vault = None

    def key(self) -> MasterKey:
        key = fetch_master_key(lambda: [self.keyring])
        assert isinstance(key, MasterKey)
        return key


def fill(vault: Vault) -> None:
    for where, value in ((CHAT, "Mira"), (OTHER, "Ole")):
        with vault.drafting(where, "d1") as source:
            source.bind([("PERSON", value), ("SECRET", f"s-{value}")], frozenset())
        vault.settle(where, source.used, {"outcome": "released", "released": 1}, Texts(value, "[PERSON_1]", ()))
    vault.hide(CHAT, "Heron")
    vault.allow(CHAT, "LOCATION", "Bonn")
