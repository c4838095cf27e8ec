"""Templates of asks, and asks folded."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.specialists.asking import Phrases, folded
from tests.native_host.answerer.every_case import every_case

PHRASES = Phrases(
    {
        "cut": {"en": ("cut [the] {thing} (in|to) <obj> {thing}", "cut it"), "de": ("schneide {thing}",)},
        "glue": {"en": ("glue {thing}",), "de": ("cut it",)},
    },
    thing="red paper|paper|wood",
)


@every_case(
    ("ask", "text"),
    [
        ("Was  ist Größe?", "was ist grosse"),
        ("base64-encode: this, please", "base64 encode this"),
        ("What\u2019s l\u2019URL", "what's l' url"),
        ("¿Qué es?", "que es"),
        ("encode for me this", "encode this"),
    ],
)
def test_folded(ask: str, text: str) -> None:
    assert folded(ask) == text


def test_slots_and_kinds() -> None:
    asked = PHRASES.match("Cut the red paper in this text wood")
    assert asked is not None and (asked.kind, asked.language) == ("cut", "en")
    assert asked.slots == {"thing": "red paper", "thing_1": "wood"}
    other = PHRASES.match("schneide wood")
    assert other is not None and (other.kind, other.language, other.slots) == ("cut", "de", {"thing": "wood"})


@every_case("ask", ["", "cut", "cut it", "cut the paper", "glue paper now", "please do glue paper", "glue papers"])
def test_nothing_else(ask: str) -> None:
    assert PHRASES.match(ask) is None


@settings(max_examples=40)
@given(st.text(max_size=300))
def test_never_raises(ask: str) -> None:
    PHRASES.match(ask)
