"""No number is given twice in one conversation, also when what it stood for is forgotten."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from native_host.contract.records import Texts, Where
from native_host.vault.binding import Name
from native_host.vault.keyring_key import NoKey
from native_host.vault.open import open_memory_vault, open_user_vault
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
    assert 100 < number <= 9_920
    assert [vault.lookup(KNOWN)(name) for name in names] == [None, None]
    found = vault.lookup(KNOWN)((label, number))
    assert found is not None and found.value == "Bob"


def test_a_restart_that_lost_everything_keeps_them_too() -> None:
    for value in ("Eva", "Bob"):
        vault = open_memory_vault()
        assert sent(vault, value)[1] >= 100
        vault.close()


@pytest.mark.parametrize("scope", ["conversation", "site", "all"])
@pytest.mark.parametrize("where", [KNOWN, NEW, Where("chatgpt", "6f3a-11", is_incognito=True)])
def test_no_number_is_given_twice_however_often_it_is_forgotten(reopen: Open, scope: str, where: Where) -> None:
    """Restarts in between; only a conversation without a name of the site's does not outlive one."""
    vault, given = reopen(), set[Name]()
    for round_ in range(80):
        with vault.drafting(where, "draft") as source:
            names = source.bind([("PERSON", f"{number}") for number in range(round_ % 40 + 1)], frozenset())
        vault.settle(where, source.used, {"released": 1}, Texts("", None, ()))
        now = {name for name in names if name is not None}
        assert len(now) == len(names) and not now & given
        given |= now
        vault.forget(scope, where.site, where.conversation)  # type: ignore[arg-type]
        if where.is_incognito and round_ % 2:
            vault.drop_incognito()
        if where is not NEW and round_ % 10 == 9:
            vault = reopen()
    assert max(number for _, number in given) < 20_000  # No more digits than it takes: see redactor/placeholder.py.


def test_a_vault_in_memory_gives_none_twice_either(path: Path) -> None:
    given = [sent(vault := open_user_vault(path, lambda: NoKey("no_keyring")), f"{number}") for number in range(100)]
    vault.close()
    assert len(set(given)) == len(given)
    assert [one.name for one in path.parent.iterdir()] == ["numbers"]
    assert path.with_name("numbers").read_text().isdecimal()


def test_a_number_is_bounded_on_disk_before_it_is_given_out(path: Path) -> None:
    vault = open_user_vault(path, lambda: NoKey("no_keyring"))
    with vault.drafting(KNOWN, "draft") as source:
        (name,) = source.bind([("PERSON", "Eva")], frozenset())
        assert name is not None and int(path.with_name("numbers").read_text()) >= name[1]
    vault.close()


def test_a_bound_that_is_lost_is_found_in_the_vault(reopen: Open, path: Path) -> None:
    vault = reopen()
    with vault.drafting(NEW, "many") as source:
        names = source.bind([("PERSON", f"{number}") for number in range(12_000)], frozenset({("PERSON", 2_000_000)}))
    reopen()
    path.with_name("numbers").unlink()
    begun = sent(reopen(), "Eva")
    assert 12_000 < begun[1] < 13_000 and begun not in names


@pytest.mark.parametrize("damage", ["", "x", "-5", "9" * 5000])
def test_a_damaged_bound_is_a_lost_one(path: Path, damage: str) -> None:
    path.parent.mkdir()
    path.with_name("numbers").write_text(damage)
    vault = open_user_vault(path, lambda: NoKey("no_keyring"))
    assert 100 < sent(vault, "Eva")[1] <= 9_920
    vault.close()


def test_a_disk_that_takes_no_bound_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    vault = open_user_vault(tmp_path / "file/vault.sqlite", lambda: NoKey("no_keyring"))
    names = []
    for value in ("Eva", "Bob", "Ole"):
        names.append(sent(vault, value))
        vault.forget("all", None, None)
    assert len(set(names)) == 3
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
