"""An answer cut anywhere restores to the same text, and only what was issued here is restored."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.records import Kept
from native_host.redactor.placeholder import Name
from native_host.redactor.restore import join_literals, restore
from native_host.redactor.stream import Restorer

VALUES = {
    Name("PERSON", 1): Kept("Mira Kolb"),
    Name("EMAIL_ADDRESS", 2): Kept("mk@post.example"),
    Name("SECRET", 1): Kept(None),
}

PIECES = st.sampled_from(
    [
        *("[PERSON_1]", "\\[EMAIL\\_ADDRESS\\_2\\]", "person 1", "PERSON_1", "[PERSON_", "1]", "PERSON_12"),
        *("&#91;PERSON&#95;1&#93;", "[SECRET_1]", "<PERSON_1>", "**[Person-1]**", "Email Address 2", "［PERSON_1］"),
        *(" ", "\n", "\n\n", "](", ")", "https://a.example/", '<img src="', '">', "`", "url(", "www.", "mailto:"),
        *("&", "#", "\\", "[", "]", "*", "__", "_", "x", "1", "E", "é", "😀"),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join) | st.text(alphabet="PERSON_1[]\\ *&#;95<>(/:.`", max_size=40)


@given(TEXTS, st.lists(st.integers(0, 200), max_size=12))
def test_a_text_restores_the_same_however_it_is_cut(text: str, cuts: list[int]) -> None:
    edges = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    restorer = Restorer(VALUES.get)
    parts = [restorer.feed(text[a:b]) for a, b in pairwise(edges)]
    segments = join_literals((*(segment for part in parts for segment in part), *restorer.finish()))
    assert segments == restore(text, VALUES.get)


@given(TEXTS)
def test_one_character_at_a_time_is_the_hardest_cut(text: str) -> None:
    restorer = Restorer(VALUES.get)
    parts = [restorer.feed(char) for char in text]
    segments = join_literals((*(segment for part in parts for segment in part), *restorer.finish()))
    assert segments == restore(text, VALUES.get)


def test_no_more_is_held_back_than_a_possible_piece_of_a_placeholder() -> None:
    restorer = Restorer(VALUES.get)
    out = restorer.feed("A long answer without anything of ours in it, and then [PERS")
    assert "".join(segment.text for segment in out) == "A long answer without anything of ours in it, and then "
    assert [(s.text, s.status) for s in restorer.feed("ON_1] came.")] == [("Mira Kolb", "restored"), (" came.", "literal")]


def test_ordinary_words_are_not_held_back() -> None:
    restorer = Restorer(VALUES.get)
    assert "".join(s.text for s in restorer.feed("Nothing here ends in a label, ok")) == "Nothing here ends in a label, ok"
