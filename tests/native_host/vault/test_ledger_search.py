"""Looking for rows: by words in either text, site, outcome and time; hostile words are words."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.contract.records import LedgerQuery, Texts, Where
from native_host.vault.ledger_search import SLICE
from native_host.vault.open import open_memory_vault
from native_host.vault.vault import Vault

FAR_S = 60.0


@pytest.fixture
def vault() -> Iterator[Vault]:
    one = open_memory_vault()
    yield one
    one.close()


def write(vault: Vault, typed: str, outgoing: str | None = None, site: str = "chatgpt", outcome: str = "released") -> int:
    facts: dict[str, int | str] = {"outcome": outcome, outcome: 1}
    return vault.settle(Where(site, f"new-{site}"), (), facts, Texts(typed, outgoing, ()))[0].id


def found(vault: Vault, before: int | None = None, limit: int = 50, **asked: object) -> list[int]:
    page = vault.search(LedgerQuery(**asked), before, limit, time.monotonic() + FAR_S)  # type: ignore[arg-type]
    return [one.row.id for one in page.found]


def test_both_texts_are_looked_in_in_any_case_and_form(vault: Vault) -> None:
    write(vault, "An die STRASSE von Ole", "An die [STREET_ADDRESS_1]")
    write(vault, "nothing")
    write(vault, "ﬁne", None, outcome="held")
    assert found(vault, text="straße") == [1] and found(vault, text="street_address_1") == [1]
    assert found(vault, text="FINE") == [3] and found(vault, text="") == [3, 2, 1]


@pytest.mark.parametrize("words", ["%", "_", "%_%", "*", "' OR 1=1 --", '"', "\\", "\x00", "a%", ".*", "[a-z]", "?", "NULL"])
def test_a_wildcard_is_a_letter_like_any_other(vault: Vault, words: str) -> None:
    write(vault, "abc NUL", "abc")
    assert found(vault, text=words) == []
    write(vault, f"x{words}y")
    assert found(vault, text=words) == [2] and vault.verify_ledger().is_whole


@settings(max_examples=40, deadline=None)
@given(words=st.text(min_size=1, max_size=200), site=st.text(max_size=64))
def test_no_words_break_it(words: str, site: str) -> None:
    vault = open_memory_vault()
    write(vault, f"<{words}>")
    assert found(vault, text=words) == [1]
    assert found(vault, text=words, site=site) == []
    vault.close()


def test_sites_outcomes_and_times_are_parts_that_all_must_fit(vault: Vault) -> None:
    write(vault, "one")
    write(vault, "one", site="claude")
    write(vault, "one", outcome="held")
    at_ms = vault.rows()[0].at_ms
    assert found(vault, text="one", site="claude") == [2]
    assert found(vault, outcome="held") == [3] and found(vault, outcome="held", site="claude") == []
    assert found(vault, since_ms=at_ms) == [3, 2, 1] and found(vault, until_ms=at_ms) == []


def test_pages_join_without_a_gap_or_a_row_twice(vault: Vault) -> None:
    for number in range(2 * SLICE + 3):
        write(vault, "even" if number % 2 == 0 else "odd")
    seen: list[int] = []
    before: int | None = None
    while True:
        page = vault.search(LedgerQuery(text="even"), before, 50, time.monotonic() + FAR_S)
        seen += [one.row.id for one in page.found]
        if page.next is None:
            break
        before = page.next
    assert seen == list(range(2 * SLICE + 3, 0, -2))


def test_a_search_that_runs_out_of_time_says_where_to_go_on(vault: Vault) -> None:
    write(vault, "needle")
    for _ in range(SLICE + 5):
        write(vault, "hay")
    page = vault.search(LedgerQuery(text="needle"), None, 50, 0.0)
    assert page.found == () and page.next is not None
    assert found(vault, before=page.next, text="needle") == [1]


def test_rows_that_are_gone_are_not_found_and_private_windows_never_were(vault: Vault) -> None:
    write(vault, "one")
    write(vault, "two")
    vault.settle(Where("chatgpt", "new-p", is_incognito=True), (), {"outcome": "released"}, Texts("three", "three", ()))
    vault.forget_rows([1])
    assert found(vault) == [2] and found(vault, text="three") == []
