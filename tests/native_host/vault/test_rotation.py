"""The master key is exchanged on schedule: the old key opens nothing, a cut at any step costs nothing."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from native_host.vault.open import open_user_vault
from native_host.vault.rotation import KEY_DAYS
from native_host.vault.vault import Vault
from tests.native_host.vault.rotating import CHAT, OTHER, Place, fill

DAY_S = 86_400


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    one = Place(tmp_path)
    yield one
    one.keyring.breaks = 0
    one.close()


def assert_whole(vault: Vault) -> None:
    assert_whole_but_texts(vault)
    for where, value in ((CHAT, "Mira"), (OTHER, "Ole")):
        last = vault.last(where.site)
        assert last is not None and last[1] is not None and last[1].typed == value
        with vault.drafting(where, "d9") as source:
            assert source.bind([("PERSON", value), ("SECRET", f"s-{value}")], frozenset()) == [("PERSON", 1), ("SECRET", 1)]
    assert vault.hidden(CHAT) == ("Heron",)
    with vault.drafting(CHAT, "d9") as source:
        assert source.bind([("LOCATION", "Bonn")], frozenset()) == [None]


def sealed_values(path: Path) -> set[bytes]:
    db = sqlite3.connect(path)
    found = {
        row[0]
        for query in ("SELECT wrapped_key FROM conversations", "SELECT sealed FROM bindings", "SELECT sealed FROM ledger")
        for row in db.execute(query)
    }
    db.close()
    return found


def test_nothing_changes_before_its_time(place: Place) -> None:
    vault = place.vault()
    fill(vault)
    before = place.key()
    place.now += (KEY_DAYS - 1) * DAY_S
    vault.tend()
    assert place.key() == before


def test_an_old_key_is_exchanged_and_all_is_encrypted_anew(place: Place) -> None:
    vault = place.vault()
    fill(vault)
    old_key, old_values = place.key(), sealed_values(place.path)
    place.now += (KEY_DAYS + 1) * DAY_S
    for where in (CHAT, OTHER):  # in use, or the day would take them away
        with vault.drafting(where, "d2") as source:
            source.bind([("PERSON", "Tom")], frozenset())
    vault.tend()
    new_key = place.key()
    assert new_key.id != old_key.id and new_key.successor is None
    assert_whole_but_texts(vault)
    files = b"".join(file.read_bytes() for file in place.path.parent.iterdir())
    assert not [value for value in old_values if value in files]
    assert_whole_but_texts(place.vault())
    place.close()
    stranger = open_user_vault(place.path, lambda: old_key)
    assert stranger.faults == ("vault_damaged",) and stranger.lookup(CHAT)(("PERSON", 1)) is None
    stranger.close()


def assert_whole_but_texts(vault: Vault) -> None:
    """The ledger's texts are kept for 30 days only."""
    assert vault.faults == () and vault.is_stored and vault.verify_ledger().is_whole
    for where, value in ((CHAT, "Mira"), (OTHER, "Ole")):
        kept = vault.lookup(where)(("PERSON", 1))
        assert kept is not None and kept.value == value


def make_due(place: Place) -> None:
    """The key is old, and nothing else is."""
    place.close()
    db = sqlite3.connect(place.path)
    db.execute("UPDATE meta SET value = CAST('1' AS BLOB) WHERE name = 'key_since'")
    db.commit()
    db.close()


def test_texts_of_the_ledger_survive_too_and_the_chain_holds(place: Place) -> None:
    fill(place.vault())
    make_due(place)
    before = place.key()
    vault = place.vault()
    vault.tend()
    assert place.key().id != before.id
    assert_whole(vault)
    assert_whole(place.vault())


def test_a_chain_that_was_broken_stays_broken_at_the_same_row(place: Place) -> None:
    vault = place.vault()
    for _ in range(3):
        fill(vault)
    make_due(place)
    db = sqlite3.connect(place.path)
    db.execute("UPDATE ledger SET facts = replace(facts, '1', '2') WHERE id = 3")
    db.commit()
    db.close()
    vault = place.vault()
    vault.tend()
    assert vault.verify_ledger().first_bad == 3


def test_a_row_that_did_not_open_does_not_open_afterwards(place: Place) -> None:
    fill(place.vault())
    make_due(place)
    db = sqlite3.connect(place.path)
    db.execute("UPDATE bindings SET sealed = (SELECT sealed FROM bindings WHERE id = 2) WHERE id = 1")
    db.commit()
    db.close()
    vault = place.vault()
    vault.tend()
    assert vault.lookup(CHAT)(("PERSON", 1)) is None
    kept = vault.lookup(OTHER)(("PERSON", 1))
    assert kept is not None and kept.value == "Ole"


@pytest.mark.parametrize("call", range(1, 9))
def test_a_keyring_that_stops_at_any_call_costs_nothing(place: Place, call: int) -> None:
    fill(place.vault())
    make_due(place)
    before = place.key()
    vault = place.vault()
    place.keyring.breaks = call
    vault.tend()
    assert_whole(vault)
    place.keyring.breaks = 0
    vault = place.vault()
    assert_whole(vault)
    vault.tend()
    assert place.key().id != before.id and place.key().successor is None
    assert_whole(place.vault())


def test_a_disk_that_takes_no_writes_keeps_the_old_key(place: Place) -> None:
    fill(place.vault())
    make_due(place)
    before = place.key()
    vault = place.vault()
    db = vault._shelf.store.db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute("CREATE TEMP TRIGGER full BEFORE UPDATE ON ledger BEGIN SELECT RAISE(FAIL, 'disk full'); END")
    vault.tend()
    assert "not_stored" in vault.faults and place.key().id == before.id
    db.execute("DROP TRIGGER full")
    vault.hide(CHAT, "Heron")
    vault.hide(CHAT, "Heron 2")
    assert vault.is_stored and db.execute("PRAGMA page_count").fetchone()[0] >= pages
    vault.tend()
    assert place.key().id != before.id
    kept = place.vault().lookup(CHAT)(("PERSON", 1))
    assert kept is not None and kept.value == "Mira"


_ROTATOR = """
import sqlite3, sys
from pathlib import Path
from native_host.vault.keyring_key import KeyringKeys, fetch_master_key
from native_host.vault.open import open_user_vault
from tests.native_host.vault.keyring_in_file import Keyring

folder = Path(sys.argv[1])
backends = lambda: [Keyring(folder / "keyring.json")]
vault = open_user_vault(folder / "data/vault.sqlite", lambda: fetch_master_key(backends), keys=KeyringKeys(backends))
assert vault.is_stored and vault.faults == (), vault.faults
while True:
    vault._shelf.store.db.execute("UPDATE meta SET value = CAST('1' AS BLOB) WHERE name = 'key_since'")
    sys.stdout.write(".")
    sys.stdout.flush()
    vault.tend()
"""


@pytest.mark.slow
def test_killed_at_any_moment_everything_is_still_readable(place: Place, tmp_path: Path) -> None:
    fill(place.vault())
    place.close()
    ids = {place.key().id}
    for number in range(8):
        rotator = subprocess.Popen(
            [sys.executable, "-c", _ROTATOR, str(tmp_path)],
            stdout=subprocess.PIPE,
            env={"PYTHONPATH": str(Path.cwd()), "PATH": "/usr/bin:/bin"},
        )
        assert rotator.stdout is not None
        has_begun = rotator.stdout.read(1) == b"."
        time.sleep(0.003 + 0.0047 * number)
        rotator.kill()
        rotator.wait()
        rotator.stdout.close()
        assert has_begun
        assert_whole(place.vault())
        place.close()
        ids.add(place.key().id)
    assert len(ids) > 2


@pytest.mark.parametrize(
    ("statement", "row"),
    [
        ("DELETE FROM ledger WHERE id = 6", 2),
        ("DELETE FROM ledger WHERE id = 2", 2),
        ("DELETE FROM meta WHERE name = 'ledger_head'", 7),
        ("UPDATE ledger SET previous = zeroblob(32) WHERE id = 4", 4),
        ("SELECT 1", None),
    ],
)
def test_what_was_wrong_with_the_chain_is_still_wrong_there_and_nothing_else(
    place: Place, statement: str, row: int | None
) -> None:
    vault = place.vault()
    for _ in range(2):
        fill(vault)
    vault.forget_rows([1])
    vault.forget("site", OTHER.site, None)
    make_due(place)
    db = sqlite3.connect(place.path)
    db.execute(statement)
    db.commit()
    db.close()
    before, key = place.vault().verify_ledger(), place.key()
    vault = place.vault()
    vault.tend()
    assert place.key().id != key.id and before.first_bad == row
    assert vault.verify_ledger().first_bad == row
