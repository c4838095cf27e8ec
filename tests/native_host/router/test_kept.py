"""Of which documents a prompt is answered here: of all that is attached, or of none."""

from __future__ import annotations

import pytest

from native_host.contract.documents import Document, Kind, Segment
from native_host.contract.records import Where
from native_host.router.batches.kept import KEPT_S, MOST_DOCUMENTS, KeptDocuments

HERE, TAB = Where("chatgpt", "c/one"), "tab-00001"
ELSEWHERE = [(Where("chatgpt", "c/two"), TAB), (HERE, "tab-00002")]


class Shelf:
    """Documents of one letter, and a clock."""

    def __init__(self, most_bytes: int = 1 << 20) -> None:
        self.now = 0.0
        self.kept = KeptDocuments(most_bytes, clock=lambda: self.now)

    def put(self, name: str, at_s: float, where: Where = HERE, tab: str = TAB, has_left: bool = False) -> None:
        self.now = at_s
        self.kept.keep(where, tab, name, name, Document(Kind.TXT, (Segment(name * 4000),)), has_left)

    def held(self, at_s: float, where: Where = HERE, tab: str = TAB) -> str:
        self.now = at_s
        return "".join(name for one in self.kept.held(where, tab) for name in one.names)


def test_what_left_is_still_the_sites_when_it_is_kept_no_more() -> None:
    shelf = Shelf()
    shelf.put("A", 0, has_left=True)
    shelf.put("B", KEPT_S - 10)
    assert shelf.held(KEPT_S - 5) == "" and shelf.held(KEPT_S + 1) == ""
    shelf.put("C", 10 * KEPT_S)
    assert shelf.held(10 * KEPT_S) == ""  # The conversation has it for good.


@pytest.mark.parametrize(("where", "tab"), ELSEWHERE)
def test_in_another_conversation_or_tab_nothing_left(where: Where, tab: str) -> None:
    shelf = Shelf()
    shelf.put("A", 0, has_left=True)
    shelf.put("B", 1, where, tab)
    assert shelf.held(2, where, tab) == "B" and shelf.held(KEPT_S + 1, where, tab) == "B"


def test_what_left_before_anything_was_held_counts() -> None:
    shelf = Shelf()
    shelf.kept.note_left(HERE, TAB)
    shelf.put("B", 1)
    assert shelf.held(2) == ""


def test_nobody_is_told_about_a_part_of_what_was_held() -> None:
    shelf = Shelf()
    shelf.put("A", 0)
    shelf.put("B", 500)
    assert shelf.held(KEPT_S) == "AB"
    assert shelf.held(KEPT_S + 1) == ""
    shelf.put("C", 1_000)  # Beside B.
    assert shelf.held(1_200) == ""
    shelf.put("D", 2_000)  # By itself.
    assert shelf.held(2_000) == "D"


def test_what_had_to_make_room_is_missing_as_long_as_it_would_have_been_kept() -> None:
    shelf = Shelf(most_bytes=32_000)
    shelf.put("A", 0)
    shelf.put("B", 1)
    shelf.put("C", 2, tab="tab-00002")
    shelf.put("D", 3, tab="tab-00002")
    assert [one.name for one in shelf.kept.of(HERE, TAB)] == ["B"] and shelf.held(4) == ""
    shelf = Shelf()
    for number in range(MOST_DOCUMENTS + 1):
        shelf.kept.keep(HERE, TAB, str(number), str(number), Document(Kind.TXT), has_left=False)
    assert len(shelf.kept.of(HERE, TAB)) == MOST_DOCUMENTS and shelf.held(1) == ""


def test_a_file_of_whose_verdict_nobody_heard_did_not_leave_and_one_that_left_before_did() -> None:
    shelf = Shelf()
    shelf.put("A", 0, has_left=True)
    shelf.kept.drop(HERE, TAB, "A", "A")
    shelf.put("B", 1)
    assert shelf.held(1) == "B"
    shelf.put("A", 2, has_left=True)
    shelf.put("A", 3)
    shelf.kept.drop(HERE, TAB, "A", "A")
    assert shelf.held(4) == ""


def test_a_conversation_that_gets_its_name_keeps_what_it_has() -> None:
    shelf, named = Shelf(), Where("chatgpt", "c/named")
    shelf.kept.note_left(HERE, TAB)
    shelf.kept.rename(HERE, named.conversation)
    shelf.put("A", 1)
    shelf.put("B", 1, named)
    assert shelf.held(2) == "A" and shelf.held(2, named) == ""


def test_what_is_forgotten_leaves_no_trace() -> None:
    shelf = Shelf()
    shelf.kept.note_left(HERE, TAB)
    shelf.kept.forget(is_private_only=True)
    shelf.put("A", 1)
    assert shelf.held(1) == ""
    shelf.kept.forget("chatgpt", HERE.conversation)
    shelf.put("A", 2)
    assert shelf.held(2) == "A"
    private = Where("chatgpt", "c/one", is_incognito=True)
    shelf.kept.note_left(private, TAB)
    assert not shelf.kept._missing._until


def test_no_more_than_some_places_are_remembered() -> None:
    shelf = Shelf()
    for number in range(1_000):
        shelf.kept.note_left(Where("chatgpt", f"c/{number}"), TAB)
    assert len(shelf.kept._missing._until) == 256
