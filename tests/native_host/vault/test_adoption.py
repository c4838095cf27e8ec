"""A file from before the chain had its own key (`schema_2.sql`, written by that program) is chained when it is opened."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from native_host.contract.records import LedgerFault, Texts, Where
from native_host.contract.secret import Secret
from native_host.vault.keyring_key import MasterKey
from native_host.vault.open import open_user_vault
from native_host.vault.vault import Vault

OLD = Path(__file__).with_name("schema_2.sql").read_text(encoding="utf-8")
KEY = MasterKey("test", Secret(bytes(range(32))))
NOW_S = 1_790_000_500.0


def write_old(path: Path, *statements: str) -> None:
    path.parent.mkdir(parents=True)
    db = sqlite3.connect(path)
    db.executescript(OLD)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def opened(path: Path) -> Vault:
    return open_user_vault(path, lambda: KEY, clock=lambda: NOW_S)


def test_old_rows_are_chained_and_marked_and_keep_their_texts(path: Path) -> None:
    write_old(path)
    for _ in range(2):  # the second opening adopts nothing more
        vault = opened(path)
        verified = vault.verify_ledger()
        assert vault.is_stored and vault.faults == () and verified.is_whole
        assert (verified.rows, verified.removed, verified.adopted_ms) == (5, 0, int(NOW_S * 1000))
        last = vault.last("gemini")
        assert last is not None and last[1] is not None and last[1].typed == "I am Ada"
        vault.close()
    assert path.with_name("vault.sqlite.before-3").exists()


def test_the_chain_goes_on_behind_them(path: Path) -> None:
    write_old(path)
    vault = opened(path)
    [row] = vault.settle(Where("chatgpt", "new-9"), (), {"outcome": "held"}, Texts("x", None, ()))
    assert row.id == 7 and vault.verify_ledger().is_whole  # number 6 is the record of the adoption
    vault.forget_rows([1, 2])
    assert vault.verify_ledger().is_whole
    vault.close()


@pytest.mark.parametrize("row", [1, 3, 5])
def test_a_row_that_was_broken_before_stays_broken(path: Path, row: int) -> None:
    write_old(path, f"UPDATE ledger SET at_ms = at_ms + 1 WHERE id = {row}")  # noqa: S608
    vault = opened(path)
    verified = vault.verify_ledger()
    assert (verified.first_bad, verified.fault) == (row, LedgerFault.CHANGED)
    vault.close()


def test_a_row_that_was_cut_out_before_is_still_missed(path: Path) -> None:
    write_old(path, "DELETE FROM ledger WHERE id = 3")
    vault = opened(path)
    assert vault.verify_ledger().first_bad == 3
    vault.close()


def test_new_rows_turned_back_into_old_ones_do_not_pass(path: Path) -> None:
    """The mark that rows wait to be chained can be written by anybody; what it leads to cannot be passed without the key."""
    write_old(path)
    opened(path).close()
    db = sqlite3.connect(path)
    db.execute("UPDATE ledger SET site = 'claude' WHERE id = 1")
    db.execute("INSERT INTO meta (name, value) VALUES ('ledger_unchained', x'')")
    db.commit()
    db.close()
    vault = opened(path)
    assert vault.verify_ledger().first_bad == 1
    vault.close()
