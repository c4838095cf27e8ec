"""The file in an attacker's hands: rows swapped, cut, replayed, another key, damage; nothing opens, nothing is deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from native_host.contract.records import Texts, Where
from native_host.contract.secret import Secret
from native_host.vault.keyring_key import MasterKey, NoKey
from native_host.vault.open import open_user_vault
from native_host.vault.vault import Vault

Open = Callable[[], Vault]
CHAT = Where("chatgpt", "new-1")
OTHER = Where("chatgpt", "new-2")


def fill(vault: Vault) -> None:
    for where, value in ((CHAT, "Mira"), (OTHER, "Ole")):
        with vault.drafting(where, "d1") as source:
            source.bind([("PERSON", value), ("EMAIL_ADDRESS", value + "@post.example")], frozenset())
        vault.settle(where, source.used, {"outcome": "released", "released": 1}, Texts("typed", "out", ()))


def tamper(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


@pytest.mark.parametrize(
    "statements",
    [
        ("UPDATE bindings SET sealed = (SELECT sealed FROM bindings WHERE id = 2) WHERE id = 1",),
        ("UPDATE bindings SET sealed = (SELECT sealed FROM bindings WHERE id = 3) WHERE id = 1",),
        ("UPDATE bindings SET sealed = substr(sealed, 1, length(sealed) - 1) WHERE id = 1",),
        ("UPDATE bindings SET sealed = x'00' WHERE id = 1",),
        ("UPDATE bindings SET number = 7 WHERE id = 1",),
        ("UPDATE bindings SET value_index = (SELECT value_index FROM bindings WHERE id = 3) WHERE id = 1",),
        ("UPDATE bindings SET kind = 'allowed' WHERE id = 1",),
        ("DELETE FROM bindings WHERE id = 3", "UPDATE bindings SET conversation = 2 WHERE id = 1"),
        ("UPDATE conversations SET wrapped_key = (SELECT wrapped_key FROM conversations WHERE id = 2) WHERE id = 1",),
    ],
)
def test_a_moved_or_changed_row_does_not_open(reopen: Open, path: Path, statements: tuple[str, ...]) -> None:
    fill(reopen())
    reopen().close()
    tamper(path, *statements)
    vault = reopen()
    for where in (CHAT, OTHER):
        kept = [vault.lookup(where)(("PERSON", number)) for number in (1, 7)]
        assert "Mira" not in [one.value for one in kept if one is not None]
    with vault.drafting(CHAT, "d9") as source:
        assert source.bind([("PERSON", "Mira")], frozenset()) != [None]  # never let through by a forged row
    assert "vault_damaged" in vault.faults


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET facts = replace(facts, '1', '2') WHERE id = 1",
        "UPDATE ledger SET at_ms = at_ms + 1 WHERE id = 1",
        "DELETE FROM ledger WHERE id = 1",
        "UPDATE ledger SET sealed = x'00' WHERE id = 1",
        "UPDATE ledger SET site = 'claude' WHERE id = 2",
    ],
)
def test_a_changed_ledger_shows(reopen: Open, path: Path, statement: str) -> None:
    fill(reopen())
    vault = reopen()
    assert vault.verify_ledger().is_whole
    vault.close()
    tamper(path, statement)
    assert reopen().verify_ledger().first_bad is not None


def test_another_key_opens_nothing_and_deletes_nothing(reopen: Open, path: Path) -> None:
    fill(reopen())
    reopen().close()
    other = open_user_vault(path, lambda: MasterKey("other", Secret(bytes(32))))
    assert other.lookup(CHAT)(("PERSON", 1)) is None
    assert other.faults == ("vault_damaged",) and other.is_stored
    other.close()
    assert len(list(path.parent.glob("vault.sqlite.damaged-*"))) >= 1


def test_a_damaged_file_is_moved_aside(reopen: Open, path: Path) -> None:
    fill(reopen())
    reopen().close()
    whole = path.read_bytes()
    path.write_bytes(whole[:1024] + b"\xff" * 6000 + whole[7024:])
    vault = reopen()
    assert vault.is_stored and vault.faults == ("vault_damaged",)
    [aside] = [file for file in path.parent.glob("vault.sqlite.damaged-*") if file.suffix not in ("-wal", "-shm")]
    assert b"\xff" * 6000 in aside.read_bytes()


def test_the_file_is_for_this_user_only(vault: Vault, path: Path) -> None:
    fill(vault)
    assert [file.stat().st_mode & 0o077 for file in path.parent.iterdir()] == [0] * len(list(path.parent.iterdir()))


def test_without_a_key_everything_works_in_memory(path: Path) -> None:
    vault = open_user_vault(path, lambda: NoKey("no_keyring"))
    fill(vault)
    kept = vault.lookup(CHAT)(("PERSON", 1))
    assert kept is not None and kept.value == "Mira"
    assert not vault.is_stored and vault.faults == ("no_keyring",) and not path.exists()
    vault.close()


def test_a_place_that_cannot_be_written_means_memory(tmp_path: Path, master: MasterKey) -> None:
    (tmp_path / "file").write_text("in the way")
    vault = open_user_vault(tmp_path / "file" / "vault.sqlite", lambda: master)
    fill(vault)
    assert not vault.is_stored and vault.faults == ("not_stored",)
    vault.close()


def test_conversations_nobody_used_for_30_days_go(reopen: Open, path: Path) -> None:
    fill(reopen())
    reopen().close()
    tamper(path, "UPDATE conversations SET used_at = used_at - 31 * 86400 WHERE id = 1")
    vault = reopen()
    assert vault.lookup(CHAT)(("PERSON", 1)) is None
    assert vault.lookup(OTHER)(("PERSON", 1)) is not None
