"""What specialists have learned: sealed, gone with their site, with everything, with time, and with the user's word."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from native_host.contract.refusals import RefusalCode, Refused
from native_host.vault.rotation import KEY_DAYS
from native_host.vault.schema import STEPS, migrate
from native_host.vault.shelf import KEPT_DAYS
from native_host.vault.vault import Vault
from tests.native_host.vault.conftest import Open
from tests.native_host.vault.rotating import CHAT, Place

DAY_S = 86_400
DATA = b'{"shown": "Which queue for Mira Kolb"}'
ASK = "which queue for mira kolb"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    one = Place(tmp_path)
    yield one
    one.close()


def keep(vault: Vault, site: str = "chatgpt", ask: str = ASK, data: bytes = DATA) -> str:
    name = vault.specialists.name(site, ask)
    assert vault.specialists.keep(site, name, data)
    return name


def test_kept_across_a_restart_and_sealed_at_rest(reopen: Open, path: Path) -> None:
    name = keep(reopen())
    assert reopen().specialists.all() == [("chatgpt", name, DATA)]
    for file in path.parent.iterdir():
        assert b"Mira" not in file.read_bytes() and b"mira" not in file.read_bytes()


def test_a_name_is_the_same_every_time_and_another_on_another_site(reopen: Open) -> None:
    name = reopen().specialists.name("chatgpt", ASK)
    assert name == reopen().specialists.name("chatgpt", ASK) and name.startswith("learned_")
    assert len({name, reopen().specialists.name("claude", ASK), reopen().specialists.name("chatgpt", "another")}) == 3


def test_what_is_learned_later_takes_the_place_of_the_earlier(reopen: Open, path: Path) -> None:
    vault = reopen()
    name = keep(vault)
    keep(vault, data=b"more")
    assert vault.specialists.all() == [("chatgpt", name, b"more")]
    assert sqlite3.connect(path).execute("SELECT count(*) FROM learned").fetchone() == (1,)


@pytest.mark.parametrize("scope", ["site", "all"])
def test_forgetting_its_site_or_everything_erases_it_and_its_key(reopen: Open, path: Path, scope: str) -> None:
    vault = reopen()
    keep(vault)
    other = keep(vault, "claude")
    vault.forget("site", "chatgpt", None) if scope == "site" else vault.forget("all", None, None)
    assert vault.specialists.all() == ([("claude", other, DATA)] if scope == "site" else [])
    assert reopen().specialists.all() == ([("claude", other, DATA)] if scope == "site" else [])
    left = sqlite3.connect(path).execute("SELECT count(*) FROM conversations").fetchone()
    assert left == ((1,) if scope == "site" else (0,))


def test_forgetting_a_conversation_leaves_it(reopen: Open) -> None:
    vault = reopen()
    keep(vault)
    vault.hide(CHAT, "Mira")
    vault.forget("conversation", CHAT.site, CHAT.conversation)
    assert len(vault.specialists.all()) == 1


def test_dropped_it_is_gone_with_its_key_and_the_others_stay(reopen: Open, path: Path) -> None:
    vault = reopen()
    one, other = keep(vault), keep(vault, ask="another")
    vault.specialists.drop("chatgpt", [one])
    assert [name for _, name, _ in vault.specialists.all()] == [other]
    assert sqlite3.connect(path).execute("SELECT count(*) FROM conversations").fetchone() == (1,)
    keep(vault)
    assert {name for _, name, _ in reopen().specialists.all()} == {one, other}


def test_unused_for_thirty_days_it_goes_used_it_stays(place: Place) -> None:
    vault = place.vault()
    used, unused = keep(vault), keep(vault, ask="another")
    place.now += (KEPT_DAYS - 1) * DAY_S
    keep(vault)
    place.now += 2 * DAY_S
    vault.tend()
    assert [name for _, name, _ in vault.specialists.all()] == [used] != [unused]


def test_the_one_used_longest_ago_comes_first(place: Place) -> None:
    vault = place.vault()
    names = [keep(vault, ask=ask) for ask in ("a", "b", "c")]
    place.now += 60
    keep(vault, ask="a")
    assert [name for _, name, _ in vault.specialists.all()] == [names[1], names[2], names[0]]


def test_a_new_master_key_opens_it(place: Place) -> None:
    vault = place.vault()
    name = keep(vault)
    sealed = sqlite3.connect(place.path).execute("SELECT sealed FROM learned").fetchone()
    before = place.key().id
    place.now += (KEY_DAYS + 1) * DAY_S
    keep(vault, ask="in use")
    keep(vault)
    vault.tend()
    assert place.key().id != before
    assert sqlite3.connect(place.path).execute("SELECT sealed FROM learned").fetchone() != sealed
    assert ("chatgpt", name, DATA) in place.vault().specialists.all()
    keep(place.vault(), data=b"after the exchange")
    assert ("chatgpt", name, b"after the exchange") in place.vault().specialists.all()


def test_a_row_that_was_moved_to_another_name_does_not_open(reopen: Open, path: Path) -> None:
    vault = reopen()
    keep(vault)
    vault.close()
    db = sqlite3.connect(path)
    db.execute("UPDATE learned SET name = 'learned_other'")
    db.commit()
    db.close()
    vault = reopen()
    assert vault.specialists.all() == [] and "vault_damaged" in vault.faults


def test_a_disk_that_does_not_take_the_deletion_is_never_reported_as_done(
    reopen: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = reopen()
    name = keep(vault)

    def failing(rows: list[int]) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(vault._shelf.store, "delete", failing)
    with pytest.raises(Refused) as refused:
        vault.specialists.drop("chatgpt", [name])
    assert refused.value.code is RefusalCode.NOT_STORED and len(vault.specialists.all()) == 1


def test_a_file_of_the_version_before_gets_the_table(tmp_path: Path) -> None:
    path = tmp_path / "vault.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    migrate(db, path, STEPS[:4])
    migrate(db, path)
    assert db.execute("SELECT count(*) FROM learned").fetchone() == (0,)
    db.close()


def test_its_conversation_has_a_name_that_no_message_can_carry() -> None:
    from native_host.vault.learned import conversation_of
    from native_host.wire.alphabets import CONVERSATION_ID

    assert CONVERSATION_ID.match(conversation_of("learned_ab")) is None
