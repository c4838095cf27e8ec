"""30 days without use end a conversation, also while the vault is open; forgetting leaves nothing that a key opens."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from native_host.contract.records import Texts, Where
from native_host.vault.binding import Name
from native_host.vault.keyring_key import MasterKey
from native_host.vault.open import open_user_vault
from native_host.vault.shelf import KEPT_DAYS
from native_host.vault.vault import Vault

CHAT, OTHER, TYPED = Where("chatgpt", "new-1"), Where("claude", "new-2"), Where("gemini", "new-3")
DAY_S = 86_400


class Calendar:
    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def vault(path: Path, master: MasterKey, calendar: Calendar) -> Iterator[Vault]:
    one = open_user_vault(path, lambda: master, clock=calendar)
    yield one
    one.close()


def send(vault: Vault, where: Where, value: str) -> list[Name | None]:
    with vault.drafting(where, "d1") as source:
        names = source.bind([("PERSON", value)], frozenset())
    vault.settle(where, source.used, {"outcome": "released", "released": 1}, Texts(value, "[PERSON_1]", ()))
    return names


def value_of(vault: Vault, where: Where) -> str | None:
    kept = vault.lookup(where)(("PERSON", 1))
    return None if kept is None else kept.value


def sealed_in(path: Path, site: str) -> set[bytes]:
    db = sqlite3.connect(path)
    queries = (
        "SELECT wrapped_key FROM conversations WHERE site = ?",
        "SELECT sealed FROM bindings WHERE conversation IN (SELECT id FROM conversations WHERE site = ?)",
        "SELECT sealed FROM ledger WHERE conversation IN (SELECT id FROM conversations WHERE site = ?)",
    )
    found = {row[0] for query in queries for row in db.execute(query, (site,))}
    db.close()
    return found


def bytes_on_disk(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_what_nobody_used_goes_and_what_was_used_stays(vault: Vault, path: Path, calendar: Calendar) -> None:
    send(vault, CHAT, "Mira")
    send(vault, OTHER, "Ole")
    old = sealed_in(path, "chatgpt")
    calendar.now += (KEPT_DAYS - 1) * DAY_S
    send(vault, OTHER, "Ole")
    vault.tend()
    assert value_of(vault, CHAT) == "Mira"
    calendar.now += 2 * DAY_S
    vault.tend()
    assert value_of(vault, CHAT) is None and value_of(vault, OTHER) == "Ole"
    assert len(old) == 3 and not [value for value in old if value in bytes_on_disk(path)]
    assert len(vault.rows()) == 3 and vault.verify_ledger().is_whole


def test_a_conversation_that_went_may_begin_anew(vault: Vault, calendar: Calendar) -> None:
    send(vault, CHAT, "Mira")
    calendar.now += (KEPT_DAYS + 1) * DAY_S
    vault.tend()
    (name,) = send(vault, CHAT, "Tom")
    assert name is not None and name[1] > 100  # The numbers from before keep their old meaning, which is none.
    kept = vault.lookup(CHAT)(name)
    assert kept is not None and kept.value == "Tom" and value_of(vault, CHAT) is None
    assert vault.is_stored and vault.faults == ()


def test_what_is_being_typed_is_in_use(vault: Vault, calendar: Calendar) -> None:
    with vault.drafting(TYPED, "d1") as source:
        source.bind([("PERSON", "Mira")], frozenset())
    calendar.now += (KEPT_DAYS + 1) * DAY_S
    vault.tend()
    vault.settle(TYPED, source.used, {"outcome": "released", "released": 1}, Texts("Mira", "[PERSON_1]", ()))
    assert value_of(vault, TYPED) == "Mira" and vault.is_stored


def test_a_disk_that_keeps_what_should_go_is_said(vault: Vault, calendar: Calendar) -> None:
    send(vault, CHAT, "Mira")
    calendar.now += (KEPT_DAYS + 1) * DAY_S
    vault._shelf.store.db.execute("PRAGMA query_only = ON")
    vault.tend()
    assert "not_stored" in vault.faults and value_of(vault, CHAT) == "Mira"
    vault._shelf.store.db.execute("PRAGMA query_only = OFF")
    vault.tend()
    assert value_of(vault, CHAT) is None


@pytest.mark.parametrize("scope", ["conversation", "site", "all"])
def test_forgetting_leaves_no_byte_of_key_values_or_texts(vault: Vault, path: Path, scope: str) -> None:
    send(vault, CHAT, "Mira")
    send(vault, OTHER, "Ole")
    gone, kept = sealed_in(path, "chatgpt"), sealed_in(path, "claude")
    assert len(gone) == 3 and all(value in bytes_on_disk(path) for value in gone)
    vault.forget(scope, "chatgpt", "new-1")  # type: ignore[arg-type]
    left = bytes_on_disk(path)
    assert not [value for value in gone if value in left]
    assert [value in left for value in kept] == [scope != "all"] * 3


def test_forgetting_all_takes_the_copies_that_were_moved_aside_too(vault: Vault, path: Path) -> None:
    aside = [path.with_name(f"{path.name}.{name}") for name in ("damaged-1", "damaged-1-wal", "before-2")]
    for file in aside:
        file.write_bytes(b"old")
    send(vault, CHAT, "Mira")
    vault.forget("site", "chatgpt", None)
    assert [file.exists() for file in aside] == [True, True, False]
    vault.forget("all", None, None)
    assert [file.exists() for file in aside] == [False] * 3
