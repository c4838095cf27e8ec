"""Names keep their meaning: over turns, restarts, drafts and lost replies; and lose it when they are forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from native_host.contract.records import LedgerSpan, Texts, Where
from native_host.vault.binding import Binding, Name
from native_host.vault.vault import Vault

Open = Callable[[], Vault]
CHAT = Where("chatgpt", "new-1")
TEXTS = Texts("I am Mira", "I am [PERSON_1]", (LedgerSpan(5, 9, "PERSON", 1.0, "test", None, "[PERSON_1]"),))
FACTS: dict[str, int | str] = {"outcome": "released", "checked": 1, "released": 1}


def bind(
    vault: Vault, *values: tuple[str, str], draft: str = "d1", where: Where = CHAT, avoid: frozenset[Name] = frozenset()
) -> tuple[list[Name | None], tuple[Binding, ...]]:
    with vault.drafting(where, draft) as source:
        names = source.bind(values, avoid)
    return names, source.used


def value_of(vault: Vault, name: Name, where: Where = CHAT) -> str | None:
    kept = vault.lookup(where)(name)
    return None if kept is None else kept.value


def test_a_value_keeps_its_name_over_turns_and_restarts(reopen: Open) -> None:
    names, used = bind(reopen(), ("PERSON", "Mira"), ("EMAIL_ADDRESS", "m@post.example"))
    assert names == [("PERSON", 1), ("EMAIL_ADDRESS", 1)]
    vault = reopen()
    assert bind(vault, ("PERSON", "Mira"), ("PERSON", "mira"))[0] == [("PERSON", 1), ("PERSON", 2)]
    assert value_of(vault, ("EMAIL_ADDRESS", 1)) == "m@post.example"
    assert len(used) == 2


def test_a_binding_is_on_disk_before_the_verdict_is_given(vault: Vault, path: Path) -> None:
    bind(vault, ("PERSON", "Mira"))
    other = sqlite3.connect(path)
    assert other.execute("SELECT count(*) FROM bindings").fetchone() == (1,)
    other.close()


def test_nothing_new_writes_nothing(vault: Vault, path: Path) -> None:
    bind(vault, ("PERSON", "Mira"))
    before = path.with_name(path.name + "-wal").stat().st_size
    for _ in range(5):
        bind(vault, ("PERSON", "Mira"))
    assert path.with_name(path.name + "-wal").stat().st_size == before


def test_typing_does_not_use_names_up(vault: Vault) -> None:
    assert [bind(vault, ("EMAIL_ADDRESS", "m@post.ex"[:end]))[0] for end in (6, 8, 9)] == [[("EMAIL_ADDRESS", 1)]] * 3


def test_another_drafts_reservation_stays(vault: Vault) -> None:
    bind(vault, ("PERSON", "Mira"), draft="d1")
    bind(vault, ("PERSON", "Mira"), ("PERSON", "Ole"), draft="d2")
    bind(vault, draft="d1")
    assert bind(vault, ("PERSON", "Mira"), ("PERSON", "Ole"), draft="d2")[0] == [("PERSON", 1), ("PERSON", 2)]


def test_what_was_sent_stays_when_the_draft_goes_on(vault: Vault) -> None:
    _, used = bind(vault, ("PERSON", "Mira"))
    vault.settle(CHAT, used, FACTS, TEXTS)
    assert bind(vault, ("PERSON", "Ole"))[0] == [("PERSON", 2)]
    assert value_of(vault, ("PERSON", 1)) == "Mira"


def test_an_older_verdict_that_was_sent_after_all_gets_its_meaning_back(vault: Vault) -> None:
    _, older = bind(vault, ("PERSON", "Mir"))
    bind(vault, ("PERSON", "Mira"))
    vault.settle(CHAT, older, FACTS, TEXTS)
    assert value_of(vault, ("PERSON", 1)) == "Mir"
    assert bind(vault, ("PERSON", "Mira"))[0] == [("PERSON", 2)]


def test_a_name_sent_with_two_meanings_has_none(vault: Vault) -> None:
    _, older = bind(vault, ("PERSON", "Mir"))
    _, newer = bind(vault, ("PERSON", "Mira"))
    vault.settle(CHAT, older, FACTS, TEXTS)
    vault.settle(CHAT, newer, FACTS, TEXTS)
    assert vault.lookup(CHAT)(("PERSON", 1)) is None


def test_the_users_own_look_alike_takes_the_name_from_a_reservation(vault: Vault) -> None:
    bind(vault, ("PERSON", "Mira"))
    names, _ = bind(vault, ("PERSON", "Mira"), avoid=frozenset({("PERSON", 1)}))
    assert names == [("PERSON", 2)]
    assert vault.lookup(CHAT)(("PERSON", 1)) is None


def test_our_own_outgoing_text_in_the_composer_keeps_its_bindings(vault: Vault) -> None:
    _, used = bind(vault, ("PERSON", "Mira"))
    bind(vault, avoid=frozenset({("PERSON", 1)}))
    assert value_of(vault, ("PERSON", 1)) == "Mira"
    vault.settle(CHAT, used, FACTS, TEXTS)
    assert value_of(vault, ("PERSON", 1)) == "Mira"


def test_a_name_an_answer_made_up_is_never_issued(reopen: Open) -> None:
    vault = reopen()
    vault.take(CHAT, [("PERSON", 1)])
    assert bind(vault, ("PERSON", "Mira"))[0] == [("PERSON", 2)]


def test_reservations_expire_but_their_names_stay_taken(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    bind(vault, ("PERSON", "Mira"))
    import time

    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 700)
    assert bind(vault, ("PERSON", "Ole"), draft="d2")[0] == [("PERSON", 2)]
    assert vault.lookup(CHAT)(("PERSON", 1)) is None


def test_a_reservation_survives_a_restart_because_it_may_have_left(reopen: Open) -> None:
    bind(reopen(), ("PERSON", "Mira"))
    vault = reopen()
    bind(vault)
    assert value_of(vault, ("PERSON", 1)) == "Mira"


def test_secrets_are_never_stored_and_keep_their_name(reopen: Open, path: Path) -> None:
    vault = reopen()
    assert bind(vault, ("SECRET", "hunter2-hunter2"))[0] == [("SECRET", 1)]
    vault = reopen()
    assert bind(vault, ("SECRET", "hunter2-hunter2"), ("SECRET", "other"))[0] == [("SECRET", 1), ("SECRET", 2)]
    kept = vault.lookup(CHAT)(("SECRET", 1))
    assert kept is not None and kept.value is None


def test_no_original_is_in_any_file(reopen: Open, path: Path) -> None:
    vault = reopen()
    _, used = bind(vault, ("PERSON", "Mira Kolbenheyer"))
    vault.settle(CHAT, used, FACTS, Texts("I am Mira Kolbenheyer", "I am [PERSON_1]", ()))
    vault.hide(CHAT, "Blaubeuren-Projekt")
    files = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"Kolbenheyer" not in files and b"Blaubeuren" not in files and CHAT.conversation.encode() not in files


def test_other_conversations_and_sites_know_nothing(vault: Vault) -> None:
    bind(vault, ("PERSON", "Mira"))
    assert vault.lookup(Where("claude", "new-1"))(("PERSON", 1)) is None
    assert vault.lookup(Where("chatgpt", "new-2"))(("PERSON", 1)) is None


def test_letting_through_and_hiding(reopen: Open) -> None:
    vault = reopen()
    vault.allow(CHAT, "PERSON", "Mira")
    assert bind(vault, ("PERSON", "Mira"))[0] == [None]
    vault = reopen()
    assert bind(vault, ("PERSON", "Mira"))[0] == [None]
    vault.hide(CHAT, "Mira")
    assert bind(vault, ("PERSON", "Mira"))[0] == [("PERSON", 1)]
    assert reopen().hidden(CHAT) == ("Mira",)


@pytest.mark.parametrize("hidden", ["Mira Kolb", "mira kolb", "MIRA KOLB"])
def test_hiding_takes_letting_through_back_for_every_type_and_for_good(reopen: Open, hidden: str) -> None:
    vault, types = reopen(), ("PERSON", "ORGANIZATION", "CUSTOM")
    for label in types:
        vault.allow(CHAT, label, "Mira Kolb")
    vault.allow(CHAT, "PERSON", "Ole")
    pairs = [*((label, "Mira Kolb") for label in types), ("PERSON", "Ole")]
    assert bind(vault, *pairs)[0] == [None] * 4
    vault.hide(CHAT, hidden)
    for one in (vault, reopen()):
        names, _ = bind(one, *pairs)
        assert names == [*((label, 1) for label in types), None]


def test_excused_words_are_kept_sealed_in_their_conversation_until_they_are_hidden(reopen: Open, path: Path) -> None:
    vault = reopen()
    assert vault.excuse(CHAT, ["Heron", "odd-7Q", "Heron"])
    vault = reopen()
    assert vault.excused(CHAT) == ("Heron", "odd-7Q")
    assert vault.excused(Where(CHAT.site, "another")) == ()
    assert b"odd-7Q" not in path.read_bytes()
    vault.adopt(CHAT, "c/lasting")
    lasting = Where(CHAT.site, "c/lasting")
    assert vault.excused(lasting) == ("Heron", "odd-7Q")
    vault.hide(lasting, "ODD-7q")
    assert reopen().excused(lasting) == ("Heron",)


def test_a_conversation_takes_its_lasting_name(reopen: Open) -> None:
    vault = reopen()
    bind(vault, ("PERSON", "Mira"))
    vault.adopt(Where("chatgpt", "new-1"), "lasting")
    vault = reopen()
    assert value_of(vault, ("PERSON", 1), Where("chatgpt", "lasting")) == "Mira"
    assert vault.lookup(CHAT)(("PERSON", 1)) is None


def test_two_conversations_become_one_without_a_wrong_meaning(reopen: Open) -> None:
    vault = reopen()
    lasting = Where("chatgpt", "new-2")
    for where, values in ((CHAT, ("Mira", "Ole")), (lasting, ("Mira", "Tom"))):
        _, used = bind(vault, *(("PERSON", value) for value in values), ("SECRET", "s-" + values[1]), where=where)
        vault.settle(where, used, FACTS, TEXTS)
    vault.adopt(Where("chatgpt", "new-1"), "new-2")
    for one in (vault, reopen()):
        assert value_of(one, ("PERSON", 1), lasting) == "Mira"
        assert one.lookup(lasting)(("PERSON", 2)) is None  # it left with two meanings
    names, _ = bind(one, ("PERSON", "Mira"), ("PERSON", "Ole"), ("PERSON", "Tom"), where=lasting)
    assert names[0] == ("PERSON", 1) and len({*names}) == 3 and ("PERSON", 2) not in names


def test_forgetting_takes_the_key_the_rows_and_the_texts(reopen: Open, path: Path) -> None:
    vault = reopen()
    for where in (CHAT, Where("chatgpt", "new-2"), Where("claude", "new-1")):
        _, used = bind(vault, ("PERSON", "Mira"), where=where)
        vault.settle(where, used, FACTS, TEXTS)
    vault.forget("conversation", "chatgpt", "new-1")
    assert vault.lookup(CHAT)(("PERSON", 1)) is None
    assert value_of(vault, ("PERSON", 1), Where("chatgpt", "new-2")) == "Mira"
    vault.forget("site", "chatgpt", None)
    assert value_of(vault, ("PERSON", 1), Where("claude", "new-1")) == "Mira"
    assert len(vault.rows()) == 3 and vault.verify_ledger().is_whole
    assert vault.last("chatgpt") is None and [row.site for row in vault.rows()] == ["", "", "claude"]
    vault.forget("all", None, None)
    db = sqlite3.connect(path)
    assert db.execute("SELECT (SELECT count(*) FROM conversations), (SELECT count(*) FROM bindings)").fetchone() == (0, 0)
    db.close()


def test_a_private_window_leaves_nothing(vault: Vault, path: Path) -> None:
    private = Where("chatgpt", "new-9", is_incognito=True)
    names, used = bind(vault, ("PERSON", "Mira"), where=private)
    assert names == [("PERSON", 1)]
    assert vault.settle(private, used, FACTS, TEXTS) == ()
    db = sqlite3.connect(path)
    assert db.execute("SELECT (SELECT count(*) FROM bindings), (SELECT count(*) FROM ledger)").fetchone() == (0, 0)
    db.close()
    vault.drop_incognito()
    assert vault.lookup(private)(("PERSON", 1)) is None


def test_the_last_thing_sent_is_read_from_the_ledger(reopen: Open) -> None:
    vault = reopen()
    _, used = bind(vault, ("PERSON", "Mira"))
    vault.settle(CHAT, used, FACTS, TEXTS)
    vault.settle(CHAT, (), {"outcome": "held", "held": 1}, Texts("later", None, ()))
    last = reopen().last("chatgpt")
    assert last is not None and last[1] == TEXTS


def test_ten_thousand_values_are_one_transaction(vault: Vault) -> None:
    names, _ = bind(vault, *(("EMAIL_ADDRESS", f"p{n}@post.example") for n in range(10_000)))
    assert len(set(names)) == 10_000


def test_many_conversations_do_not_stay_in_memory(vault: Vault) -> None:
    for number in range(200):
        vault.take(Where("chatgpt", f"new-{number}"), [("PERSON", 1)])
    assert len(vault._shelf._open) <= 128
    assert bind(vault, ("PERSON", "Mira"), where=Where("chatgpt", "new-0"))[0] == [("PERSON", 2)]
