"""Answers that may serve again: sealed, replaced by newer ones, gone with their conversation or their time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from native_host.contract.records import KeptAnswer, Where
from native_host.contract.refusals import RefusalCode, Refused
from native_host.vault import answers
from native_host.vault.rotation import KEY_DAYS
from native_host.vault.shelf import KEPT_DAYS
from native_host.vault.vault import Vault
from tests.native_host.vault.conftest import Open
from tests.native_host.vault.rotating import CHAT, OTHER, Place

DAY_S = 86_400
ASKED, ANSWERED = "Which stitch does Mira Kolb need?", "Mira Kolb needs the **mattress stitch**."


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    one = Place(tmp_path)
    yield one
    one.close()


def texts(vault: Vault) -> list[tuple[str, str, str]]:
    return [(one.site, one.request, one.answer) for one in vault.answers()]


def test_kept_across_a_restart_and_sealed_at_rest(reopen: Open, path: Path) -> None:
    kept = reopen().keep_answer(CHAT, ASKED, ANSWERED)
    assert isinstance(kept, KeptAnswer) and "Mira" not in repr(kept)
    assert reopen().answers() == [kept]
    for file in path.parent.iterdir():
        assert b"Mira" not in file.read_bytes() and b"mattress" not in file.read_bytes()


def test_a_newer_answer_to_the_same_request_takes_the_place_of_the_older(reopen: Open) -> None:
    vault = reopen()
    vault.keep_answer(CHAT, ASKED, "half of it")
    vault.keep_answer(CHAT, ASKED, ANSWERED)
    vault.keep_answer(OTHER, ASKED, "another site's")
    assert texts(vault) == [("chatgpt", ASKED, ANSWERED), ("claude", ASKED, "another site's")]


def test_forgetting_the_conversation_erases_its_answers(reopen: Open, path: Path) -> None:
    vault = reopen()
    vault.keep_answer(CHAT, ASKED, ANSWERED)
    vault.keep_answer(OTHER, ASKED, ANSWERED)
    vault.forget("conversation", CHAT.site, CHAT.conversation)
    assert [one.site for one in vault.answers()] == ["claude"]
    vault.forget("all", None, None)
    assert vault.answers() == []
    assert sqlite3.connect(path).execute("SELECT count(*) FROM answers").fetchone() == (0,)


def test_single_ones_can_be_deleted_and_their_numbers_are_not_given_again(reopen: Open) -> None:
    vault = reopen()
    first, second = vault.keep_answer(CHAT, "a", "1"), vault.keep_answer(CHAT, "b", "2")
    assert first is not None and second is not None
    vault.drop_answers([second.id, 4_711])
    assert vault.answers() == [first]
    third = vault.keep_answer(CHAT, "c", "3")
    assert third is not None and third.id > second.id


def test_nothing_of_a_private_window_is_kept(reopen: Open) -> None:
    vault = reopen()
    assert vault.keep_answer(Where("chatgpt", "new-1", is_incognito=True), ASKED, ANSWERED) is None
    assert vault.answers() == []


def test_after_thirty_days_they_are_gone_although_the_conversation_is_in_use(place: Place) -> None:
    vault = place.vault()
    vault.keep_answer(CHAT, ASKED, ANSWERED)
    place.now += (KEPT_DAYS - 1) * DAY_S
    vault.hide(CHAT, "Heron")
    vault.tend()
    assert len(vault.answers()) == 1
    place.now += 2 * DAY_S
    vault.tend()
    assert vault.answers() == [] and vault.hidden(CHAT) == ("Heron",)


def test_they_open_under_a_new_master_key(place: Place) -> None:
    vault = place.vault()
    place.now += (KEY_DAYS + 1) * DAY_S
    before = place.key()
    kept = vault.keep_answer(CHAT, ASKED, ANSWERED)
    vault.tend()
    assert place.key() != before
    assert vault.answers() == [kept]
    assert place.vault().answers() == [kept]


def test_one_that_was_moved_or_changed_does_not_open_and_is_counted(reopen: Open, path: Path) -> None:
    vault = reopen()
    vault.keep_answer(CHAT, "a", "1")
    vault.keep_answer(CHAT, "b", "2")
    with sqlite3.connect(path) as db:
        (one, other) = (row[0] for row in db.execute("SELECT sealed FROM answers ORDER BY id").fetchall())
        db.execute("UPDATE answers SET sealed = ? WHERE sealed = ?", (one, other))
    assert texts(vault) == [("chatgpt", "a", "1")]
    assert "vault_damaged" in vault.faults


def test_the_oldest_go_when_there_are_too_many(reopen: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST_KEPT", 3)
    vault = reopen()
    for number in range(5):
        vault.keep_answer(CHAT, f"request {number}", "answer")
    assert [one.request for one in vault.answers()] == ["request 2", "request 3", "request 4"]


def test_a_disk_that_takes_nothing_keeps_none_and_deleting_says_so(reopen: Open) -> None:
    vault = reopen()
    vault.keep_answer(CHAT, "a", "1")
    vault._shelf.store.db.execute("PRAGMA query_only = ON")
    assert vault.keep_answer(CHAT, "b", "2") is None
    with pytest.raises(Refused) as refused:
        vault.drop_answers([1])
    assert refused.value.code is RefusalCode.NOT_STORED
    vault._shelf.store.db.execute("PRAGMA query_only = OFF")
    vault.drop_answers([1])
