"""The prefilter never leaves out a rule whose needs a text meets, and says so when its pass did not finish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.detector.prefilter import Literals, Needs, Prefilter

NEEDS: list[Needs] = [(), (("key", "api_key"),), (("key",), ("vendor", "maker")), (("ключ",),), (("a",), ("b",), ("c",))]


@pytest.mark.parametrize(
    ("text", "runnable"),
    [
        ("nothing", [0]),
        ("an API_KEY here", [0, 1]),
        ("the vendor's key", [0, 1, 2]),
        ("the vendor only", [0]),
        ("КЛЮЧ", [0, 3]),
        ("a b", [0]),
        ("a b c", [0, 4]),
        ("", [0]),
    ],
)
def test_which_rules_can_match(text: str, runnable: list[int]) -> None:
    assert Prefilter(NEEDS).runnable(text.lower()) == runnable


WORDS = st.text(alphabet="abkéж ", min_size=1, max_size=3)


@given(
    st.lists(st.lists(st.lists(WORDS, min_size=1, max_size=3).map(tuple), max_size=2).map(tuple), max_size=6),
    st.text("abkéж ", max_size=40),
)
def test_the_same_as_looking_each_literal_up(needs: list[Needs], text: str) -> None:
    literals = Literals(text)
    wanted = [i for i, sets in enumerate(needs) if all(literals.has_any(s) for s in sets)]
    assert Prefilter(needs).runnable(text.lower()) == wanted


def test_a_pass_that_does_not_finish_runs_every_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    class OutOfMemory:
        def Match(self, _text: str) -> list[int]:
            return []

    prefilter = Prefilter(NEEDS)
    monkeypatch.setattr(prefilter, "_set", OutOfMemory())
    assert prefilter.runnable("nothing") == [0, 1, 2, 3, 4]
