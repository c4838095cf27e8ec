"""No number is given twice in one conversation, also when what it stood for is forgotten."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from native_host.contract.records import Texts, Where
from native_host.vault.binding import Name
from native_host.vault.open import open_memory_vault
from native_host.vault.schema import STEPS, migrate
from native_host.vault.vault import Vault
from tests.native_host.vault.conftest import Open

KNOWN, NEW = Where("chatgpt", "6f3a-11"), Where("chatgpt", "new-6f3a")


def sent(vault: Vault, value: str, where: Where = KNOWN) -> Name:
    with vault.drafting(where, f"draft-{value}") as source:
        (name,) = source.bind([("PERSON", value)], frozenset())
    assert name is not None
    vault.settle(where, source.used, {"released": 1}, Texts(value, None, ()))
    return name


def test_a_new_conversation_begins_at_one(vault: Vault) -> None:
    assert sent(vault, "Eva", NEW) == ("PERSON", 1)


@pytest.mark.parametrize("scope", ["conversation", "site", "all"])
def test_what_was_forgotten_keeps_its_numbers_from_others(vault: Vault, scope: str) -> None:
    names = [sent(vault, "Eva", NEW)]
    vault.adopt(NEW, KNOWN.conversation)
    names.append(sent(vault, "Ole"))
    assert names == [("PERSON", 1), ("PERSON", 2)]
    vault.forget(scope, KNOWN.site, KNOWN.conversation)  # type: ignore[arg-type]
    label, number = sent(vault, "Bob")
    assert 100 <= number <= 9_900
    assert [vault.lookup(KNOWN)(name) for name in names] == [None, None]
    found = vault.lookup(KNOWN)((label, number))
    assert found is not None and found.value == "Bob"


def test_a_restart_that_lost_everything_keeps_them_too() -> None:
    for value in ("Eva", "Bob"):
        vault = open_memory_vault()
        assert sent(vault, value)[1] >= 100
        vault.close()


def test_numbering_goes_on_where_it_began(reopen: Open) -> None:
    vault = reopen()
    first = sent(vault, "Eva")[1]
    with vault.drafting(KNOWN, "dropped") as source:  # Its number is free again, and none below becomes so.
        source.bind([("PERSON", "Tim")], frozenset())
    with vault.drafting(KNOWN, "dropped") as source:
        source.bind([], frozenset({("PERSON", 1)}))
    for number, value in enumerate(("Bob", "Ida"), start=first + 1):
        assert sent(vault, value) == ("PERSON", number)
        vault = reopen()
    with vault.drafting(KNOWN, "typed") as source:
        assert source.bind([("IBAN", "x")], frozenset()) == [("IBAN", first)]


def test_a_number_from_before_the_two_became_one_is_not_counted_on_from(vault: Vault) -> None:
    first = sent(vault, "Ole")[1]
    with vault.drafting(NEW, "draft") as source:
        assert source.bind([("PERSON", "Eva")], frozenset()) == [("PERSON", 1)]
    vault.adopt(NEW, KNOWN.conversation)
    with vault.drafting(KNOWN, "draft") as source:
        source.bind([], frozenset())
    assert sent(vault, "Bob")[1] >= first


def test_a_new_conversation_keeps_counting_when_its_lasting_name_was_looked_at_first(vault: Vault) -> None:
    assert sent(vault, "Eva", NEW) == ("PERSON", 1)
    vault.take(KNOWN, [("PERSON", 1)])
    vault.adopt(NEW, KNOWN.conversation)
    assert sent(vault, "Bob") == ("PERSON", 2)


def test_a_file_of_the_version_before_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "vault.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    migrate(db, path, STEPS[:1])
    db.execute(
        "INSERT INTO conversations (site, name_index, key_id, wrapped_key, used_at) VALUES ('chatgpt', x'00', 'k', x'00', 1)"
    )
    migrate(db, path)
    assert db.execute("SELECT first_number FROM conversations").fetchall() == [(1,)]
    db.close()
