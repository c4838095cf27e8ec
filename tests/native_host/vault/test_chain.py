"""The ledger's chain: whatever a person removes, it verifies; whatever else is done to the file's rows is found."""

# ruff: noqa: S608  Columns are the table's own.

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from native_host.contract.records import LedgerFault, LedgerQuery, Texts, Where
from native_host.contract.secret import Secret
from native_host.vault.keyring_key import MasterKey
from native_host.vault.ledger import Ledger
from native_host.vault.numbering import Numbering
from native_host.vault.open import open_memory_vault, open_user_vault
from native_host.vault.row_ranges import in_ranges, numbers_in
from native_host.vault.shelf import Shelf
from native_host.vault.store import Store
from native_host.vault.vault import Vault
from native_host.vault.verifying import SLICE
from tests.native_host.vault.conftest import Open

DAY_S = 86_400
FACTS: dict[str, int | str] = {"outcome": "released", "released": 1, "reason": "redacted"}
SPOTS = (Where("chatgpt", "new-1"), Where("chatgpt", "new-2"), Where("claude", "new-3"))
COLUMNS = ("conversation", "kind", "site", "at_ms", "facts", "sealed", "sealed_digest", "previous", "hash")
KEY = MasterKey("test", Secret(bytes(range(32))))
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@dataclass
class Calendar:
    now: float = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


def write(vault: Vault, where: Where = SPOTS[0], text: str = "I am Mira") -> int:
    return vault.settle(where, (), FACTS, Texts(text, "I am [PERSON_1]", ()))[0].id


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    """A file with every kind of row: kept, without texts, gone, and the records of both removals."""
    path, calendar = tmp_path_factory.mktemp("small") / "vault.sqlite", Calendar()
    vault = open_user_vault(path, lambda: KEY, clock=calendar)
    for where in (*SPOTS, SPOTS[0]):
        write(vault, where)
    calendar.now += 31 * DAY_S
    for where in SPOTS:
        write(vault, where)
    vault.tend()
    vault.forget("conversation", "chatgpt", "new-2")
    vault.forget_rows([1])
    write(vault)
    vault.close()
    return sqlite3.connect(path, check_same_thread=False)


@contextmanager
def opened(db: sqlite3.Connection) -> Iterator[Vault]:
    """The file, as it is, under the same key, without a disk: opening and checking are the product's own."""
    db.isolation_level = None
    vault = Vault(Shelf(Store(db, KEY, Numbering()), None, Calendar(1_790_000_000.0 + 31 * DAY_S)), lambda: pytest.fail())
    yield vault
    vault.close()


def copy_of(db: sqlite3.Connection) -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", check_same_thread=False)
    db.backup(made)
    return made


def rows_of(db: sqlite3.Connection) -> list[int]:
    return [row[0] for row in db.execute("SELECT id FROM ledger ORDER BY id")]


def test_the_file_has_every_kind_of_row_and_verifies(small: sqlite3.Connection) -> None:
    kinds = [row[0] for row in small.execute("SELECT kind FROM ledger ORDER BY id")]
    assert set(kinds) == {"decision", "gone", "removal"} and kinds.count("removal") == 3
    with opened(copy_of(small)) as vault:
        verified = vault.verify_ledger()
        assert verified.is_whole and verified.removed == kinds.count("gone") and verified.rows == kinds.count("decision")
        assert vault.search(LedgerQuery(), None, 50, 0.0).found[0].texts is not None


@QUICK
@given(data=st.data())
def test_any_change_of_one_value_of_a_row_is_found(small: sqlite3.Connection, data: st.DataObject) -> None:
    db = copy_of(small)
    row = data.draw(st.sampled_from(rows_of(db)))
    column = data.draw(st.sampled_from(COLUMNS))
    (old,) = db.execute(f"SELECT {column} FROM ledger WHERE id = ?", (row,)).fetchone()
    new = data.draw(_other_value(old, column))
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        db.execute(f"UPDATE ledger SET {column} = ? WHERE id = ?", (new, row))
    except sqlite3.IntegrityError:
        return  # a value that the table itself does not take
    if db.execute(f"SELECT {column} FROM ledger WHERE id = ?", (row,)).fetchone()[0] == old:
        return
    db.commit()
    verified = Ledger(Store(db, KEY, Numbering())).verify()
    db.close()
    assert not verified.is_whole
    # A gone row has no chain value to hold its own against: that it was changed shows at the row behind it.
    assert verified.first_bad is not None and verified.first_bad <= row + 1


def _other_value(old: Any, column: str) -> st.SearchStrategy[Any]:
    if isinstance(old, bytes) and old:
        flips = st.integers(0, len(old) * 8 - 1).map(
            lambda bit: old[: bit // 8] + bytes([old[bit // 8] ^ (1 << bit % 8)]) + old[bit // 8 + 1 :]
        )
        cuts = st.integers(0, len(old) - 1).map(lambda size: old[:size])
        return st.one_of(flips, cuts, st.just(None), st.binary(max_size=40))
    if column in ("sealed", "sealed_digest", "previous", "hash"):
        return st.binary(min_size=1, max_size=40)
    if column in ("conversation", "at_ms"):
        return st.one_of(st.none(), st.integers(-(2**40), 2**40))
    return st.one_of(st.text(max_size=20), st.sampled_from(["decision", "gone", "removal", "adoption", "{}", "claude", ""]))


@QUICK
@given(data=st.data())
def test_any_row_cut_out_put_in_swapped_or_moved_is_found(small: sqlite3.Connection, data: st.DataObject) -> None:
    db = copy_of(small)
    rows = rows_of(db)
    one, other = data.draw(st.lists(st.sampled_from(rows), min_size=2, max_size=2, unique=True))
    act = data.draw(st.sampled_from(["cut", "tail", "put_in", "swap", "renumber"]))
    columns = ", ".join(COLUMNS)
    if act == "cut":
        db.execute("DELETE FROM ledger WHERE id = ?", (one,))
    elif act == "tail":
        db.execute("DELETE FROM ledger WHERE id >= ?", (one,))
    elif act == "put_in":
        at = data.draw(st.sampled_from([0, -5, rows[-1] + 1, rows[-1] + 7]))
        db.execute(f"INSERT INTO ledger (id, {columns}) SELECT ?, {columns} FROM ledger WHERE id = ?", (at, one))
    elif act == "renumber":
        db.execute("UPDATE ledger SET id = ? WHERE id = ?", (rows[-1] + data.draw(st.integers(1, 5)), one))
    else:
        db.execute("UPDATE ledger SET id = -1 WHERE id = ?", (one,))
        db.execute("UPDATE ledger SET id = ? WHERE id = ?", (one, other))
        db.execute("UPDATE ledger SET id = ? WHERE id = -1", (other,))
    db.commit()
    with opened(db) as vault:
        assert not vault.verify_ledger().is_whole
        write(vault)  # What is written behind it makes nothing whole again.
        assert not vault.verify_ledger().is_whole


@pytest.mark.parametrize(
    ("statement", "fault", "row"),
    [
        ("UPDATE ledger SET facts = replace(facts, '1', '2') WHERE id = 7", LedgerFault.CHANGED, 7),
        ("DELETE FROM ledger WHERE id = 4", LedgerFault.MISSING, 4),
        ("DELETE FROM ledger WHERE id > 10", LedgerFault.CUT, 11),
        ("UPDATE ledger SET sealed = NULL, conversation = NULL WHERE id = 7", LedgerFault.TEXTS_GONE, 7),
        ("UPDATE ledger SET previous = zeroblob(32) WHERE id = 7", LedgerFault.ORDER, 7),
        ("DELETE FROM meta WHERE name = 'ledger_head'", LedgerFault.HEAD, 12),
        ("UPDATE meta SET value = zeroblob(60) WHERE name = 'ledger_head'", LedgerFault.HEAD, 12),
        ("UPDATE ledger SET kind = 'gone', conversation = NULL, site = '', at_ms = 0, facts = '{}', sealed = NULL,"
         " sealed_digest = x'' WHERE id = 7", LedgerFault.MISSING, 7),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_the_rows_number(
    small: sqlite3.Connection, statement: str, fault: LedgerFault, row: int
) -> None:
    db = copy_of(small)
    db.execute(statement)
    db.commit()
    with opened(db) as vault:
        verified = vault.verify_ledger()
        assert (verified.first_bad, verified.fault) == (row, fault)


def test_a_removed_row_put_back_from_a_copy_is_found(reopen: Open, path: Path) -> None:
    vault = reopen()
    write(vault)
    write(vault, SPOTS[2])
    vault.close()
    whole = sqlite3.connect(path)
    kept = whole.execute(f"SELECT id, {', '.join(COLUMNS)} FROM ledger WHERE id = 1").fetchone()
    whole.close()
    vault = reopen()
    vault.forget_rows([1])
    vault.close()
    db = sqlite3.connect(path)
    db.execute("DELETE FROM ledger WHERE id = 1")
    db.execute(f"INSERT INTO ledger (id, {', '.join(COLUMNS)}) VALUES ({', '.join('?' * 10)})", kept)
    db.commit()
    db.close()
    verified = reopen().verify_ledger()
    assert (verified.first_bad, verified.fault) == (1, LedgerFault.CAME_BACK)


REMOVALS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(SPOTS)),
        st.tuples(st.just("rows"), st.lists(st.integers(0, 12), max_size=4)),
        st.tuples(st.just("conversation"), st.sampled_from(SPOTS)),
        st.tuples(st.just("site"), st.sampled_from(SPOTS)),
        st.tuples(st.just("all"), st.none()),
        st.tuples(st.just("days"), st.integers(1, 40)),
        st.tuples(st.just("merge"), st.none()),
    ),
    max_size=12,
)


@QUICK
@given(steps=REMOVALS)
def test_any_sequence_of_a_persons_removals_verifies(steps: list[tuple[str, Any]]) -> None:
    calendar = Calendar()
    vault = open_memory_vault()
    vault._clock = vault._shelf._clock = calendar
    for spot in SPOTS:
        write(vault, spot)
    for act, what in steps:
        if act == "write":
            write(vault, what)
        elif act == "rows":
            vault.forget_rows(what)
        elif act == "days":
            calendar.now += what * DAY_S
            vault.tend()
        elif act == "merge":
            vault.adopt(SPOTS[1], SPOTS[0].conversation)
        else:
            vault.forget(act, what and what.site, what and what.conversation)  # type: ignore[arg-type]
        assert vault.verify_ledger().is_whole
    vault.close()


def test_what_others_do_while_the_chain_is_gone_through_is_no_fault() -> None:
    vault = open_memory_vault()
    for _ in range(3 * SLICE):
        write(vault)
    ends = threading.Event()

    def others() -> None:
        row = 1
        while not ends.is_set():
            vault.forget_rows([row, 3 * SLICE - row])
            write(vault)
            row += 1

    other = threading.Thread(target=others)
    other.start()
    try:
        assert all(vault.verify_ledger().is_whole for _ in range(5))
    finally:
        ends.set()
        other.join()
    assert vault.verify_ledger().removed > 0
    vault.close()


def test_of_a_removed_row_nothing_stays_but_that_it_went_and_when(reopen: Open, path: Path) -> None:
    vault = reopen()
    first, second = write(vault), write(vault, SPOTS[2])
    vault.forget_rows([first, 99, -1])
    db = sqlite3.connect(path)
    assert db.execute("SELECT site, at_ms, facts, sealed, sealed_digest FROM ledger WHERE id = 1").fetchone() == (
        "", 0, "{}", None, b"",
    )  # fmt: skip
    site, at_ms, facts = db.execute("SELECT site, at_ms, facts FROM ledger WHERE kind = 'removal'").fetchone()
    assert site == "" and at_ms > 0 and facts == '{"rows":"1","why":"deleted"}'
    db.close()
    assert [(one.id, one.site) for one in vault.rows()] == [(first, ""), (second, "claude")]
    assert vault.verify_ledger().removed == 1
    vault.forget_rows([first])
    assert vault.verify_ledger().removed == 1 and vault.verify_ledger().rows == 1


@given(numbers=st.sets(st.integers(1, 10**6)))
def test_ranges_hold_exactly_their_numbers(numbers: set[int]) -> None:
    assert list(numbers_in(in_ranges(numbers))) == sorted(numbers)


@pytest.mark.parametrize("junk", ["", "x", "0", "-", "3-", "3-1", "1-2-3", " 1", "9" * 40])
def test_what_is_no_range_names_nothing(junk: str) -> None:
    assert list(numbers_in(junk)) == []
