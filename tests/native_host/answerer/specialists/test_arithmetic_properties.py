from __future__ import annotations

import re
import time
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.arithmetic import Arithmetic
from tests.native_host.answerer.every_case import every_case

_TOOLS = ExactTools([Arithmetic()])


def _answer(text: str) -> str | None:
    exact = _TOOLS.answer(text)
    return None if exact is None else exact.text


def _written(tree: object) -> tuple[str, Fraction | None]:
    """A tree of (sign, left, right) as text in full parentheses, and its value by Python's own fractions."""
    if not isinstance(tree, tuple):
        assert isinstance(tree, int)
        return str(tree), Fraction(tree)
    sign, (left, x), (right, y) = tree[0], _written(tree[1]), _written(tree[2])
    text = f"({left} {sign} {right})"
    if x is None or y is None or (sign == "/" and y == 0):
        return text, None
    return text, {"+": lambda: x + y, "-": lambda: x - y, "*": lambda: x * y, "/": lambda: x / y}[sign]()


_TREES = st.recursive(
    st.integers(0, 999), lambda inner: st.tuples(st.sampled_from("+-*/"), inner, inner), max_leaves=12
).filter(lambda tree: isinstance(tree, tuple))


@given(_TREES)
@settings(max_examples=50, deadline=None)
def test_agrees_with_fractions(tree: object) -> None:
    text, value = _written(tree)
    answer = _answer(f"calculate {text}")
    if value is None:
        assert answer is None
        return
    if len(text) > 280:
        return
    assert answer is not None
    if ratio := re.search(r"exactly (-?\d+/\d+)", answer):
        assert Fraction(ratio[1]) == value
        return
    mantissa = re.match(r"\*\*(-?[\d.]+)(?: × 10\^(-?\d+))?\*\*", answer)
    assert mantissa is not None
    shown = Fraction(mantissa[1]) * Fraction(10) ** int(mantissa[2] or 0)
    if "rounded" in answer:
        assert abs(shown - value) <= abs(value) * Fraction(1, 10**11)
    else:
        assert shown == value


_WORDS = [
    "what",
    "is",
    "calculate",
    "plus",
    "mal",
    "fois",
    "por",
    "3",
    "4.5",
    "1,2",
    "(",
    ")",
    "^",
    "!",
    "/",
    "-",
    "%",
    "x",
    "root",
    "square",
    "of",
    "and",
    "5!",
    "√",
    "=",
    "?",
    "as",
    "a",
    "fraction",
    "to",
    "2",
    "decimals",
]


@given(st.lists(st.sampled_from(_WORDS) | st.text(max_size=5), max_size=30).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_never_raises(text: str) -> None:
    _answer(text)


@every_case(
    "text",
    [
        "x" * 200_000,
        "1+" * 100_000,
        "calculate\n" + "1 + 1\n" * 30_000,
        "(" * 290 + "1",
        "(" * 140 + "1" + ")" * 140,
        "what is 9" + "^9" * 100,
        "9" * 55 + "^" + "9" * 50,
        "2^(2^(2^(2^(2^2))))",
        "1000!*1000!*1000!",
        "1/3^9000",
        "what is \u202e3 + 4\x00",
        "\u0663 + \u0664",
    ],
)
def test_hostile_input_is_quick(text: str) -> None:
    start = time.process_time()
    answer = _answer(text)
    assert time.process_time() - start < 2
    assert answer is None or len(answer) < 5000
