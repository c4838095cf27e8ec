"""A disk that takes no writes for a while: protection goes on, it is said, and all of it is written once it takes it."""

from __future__ import annotations

import pytest

from native_host.contract.records import Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.vault.vault import Vault
from tests.native_host.vault.conftest import CHAT, Open
from tests.native_host.vault.test_vault import FACTS, TEXTS, bind, value_of


def test_a_disk_that_takes_no_writes_keeps_protection_going(reopen: Open) -> None:
    vault = reopen()
    bind(vault, ("PERSON", "Mira"))
    vault._shelf.store.db.execute("PRAGMA query_only = ON")
    with vault.drafting(CHAT, "d2") as source:
        assert source.bind([("PERSON", "Ole")], frozenset()) == [("PERSON", 2)]
    assert not source.is_stored and "not_stored" in vault.faults
    assert value_of(vault, ("PERSON", 2)) == "Ole"
    with pytest.raises(Refused) as refused:
        vault.forget("all", None, None)
    assert refused.value.code is RefusalCode.NOT_STORED
    vault._shelf.store.db.execute("PRAGMA query_only = OFF")
    bind(vault, ("PERSON", "Tom"), draft="d3")
    assert vault.is_stored and "not_stored" not in vault.faults


def test_what_the_disk_refused_is_written_once_it_takes_it(reopen: Open) -> None:
    vault = reopen()
    vault._shelf.store.db.execute("PRAGMA query_only = ON")
    bind(vault, ("PERSON", "Ole"))
    vault._shelf.store.db.execute("PRAGMA query_only = OFF")
    bind(vault, ("PERSON", "Tom"), draft="d3")
    assert value_of(reopen(), ("PERSON", 1)) == "Ole"


def test_ledger_rows_that_the_disk_refused_come_with_the_next(vault: Vault) -> None:
    _, used = bind(vault, ("PERSON", "Mira"))
    vault._shelf.store.db.execute("PRAGMA query_only = ON")
    other = Where("claude", "new-2")
    for where in (CHAT, other, CHAT):
        assert vault.settle(where, used if where == CHAT else (), FACTS, TEXTS) == ()
    vault._shelf.store.db.execute("PRAGMA query_only = OFF")
    bind(vault, ("PERSON", "Tom"), draft="d3")
    assert [row.site for row in vault.settle(CHAT, (), FACTS, TEXTS)] == ["chatgpt", "claude", "chatgpt", "chatgpt"]
    assert len(vault.rows()) == 4 and vault.verify_ledger().is_whole and vault.is_stored
    last = vault.last("claude")
    assert last is not None and last[1] == TEXTS


def test_what_is_forgotten_does_not_come_with_the_next(vault: Vault) -> None:
    vault._shelf.store.db.execute("PRAGMA query_only = ON")
    for where in (CHAT, Where("chatgpt", "new-2"), Where("claude", "new-1")):
        vault.settle(where, (), FACTS, TEXTS)
    vault._shelf.store.db.execute("PRAGMA query_only = OFF")
    vault.forget("conversation", "chatgpt", "new-1")
    vault.forget("site", "claude", None)
    assert [row.site for row in vault.settle(CHAT, (), FACTS, TEXTS)] == ["chatgpt", "chatgpt"]
