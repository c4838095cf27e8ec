"""Views map back to the original, whatever was removed, replaced or made longer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from native_host.detector.budget import Budget
from native_host.detector.encoded import without_surrogates
from native_host.detector.views.plain import plain_view
from native_host.detector.views.view import Piece, View, rewritten

DISGUISED = st.text(st.sampled_from(list("abc @.\u200b\u00ad＠ａо&#64;%40\u00a0ﬁ\U0001f600")), max_size=40)

UNLIMITED = Budget(lambda: 0.0, None)


def test_a_text_as_it_is_has_no_map() -> None:
    assert View("abc").original(1, 2) == (1, 2)
    assert plain_view("plain ASCII only", UNLIMITED) is None
    assert plain_view("größer, 東京", UNLIMITED) is None


def test_pieces_map_to_their_whole_stretch() -> None:
    view = rewritten("a&#64;b", [Piece(1, 6, "@")])
    assert view.text == "a@b"
    assert [view.original(at, at + 1) for at in range(3)] == [(0, 1), (1, 6), (6, 7)]
    assert view.original(0, 3) == (0, 7)


@given(DISGUISED)
def test_every_stretch_of_a_view_lies_in_the_original(text: str) -> None:
    view = plain_view(text, UNLIMITED)
    if view is None:
        return
    places = [view.original(at, at + 1) for at in range(len(view.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


@given(st.text())
def test_surrogates_are_replaced_one_for_one(text: str) -> None:
    clean = without_surrogates(text)
    assert len(clean) == len(text)
    clean.encode("utf-8")
