"""When a specialist opens and closes: the bound is computed, and compared with figures from the literature's own formula."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.answerer.learned.agreement import LEAST, Agreement, lower_bound


@pytest.mark.parametrize(
    ("agreed", "cases", "bound"),
    [(0, 0, 0.0), (0, 10, 0.0), (10, 10, 0.7225), (34, 34, 0.8985), (35, 35, 0.9011), (81, 263, 0.2553), (15, 148, 0.0624)],
)
def test_the_bound_is_wilsons(agreed: int, cases: int, bound: float) -> None:
    """The last two are Newcombe's (1998) examples for the interval without correction."""
    assert lower_bound(agreed, cases) == pytest.approx(bound, abs=5e-5)


def after(agreement: Agreement, cases: str) -> Agreement:
    for case in cases:
        agreement = agreement.with_case(case == "+")
    return agreement


def test_thirty_five_of_thirty_five_open_it_and_no_fewer() -> None:
    assert not after(Agreement(), 34 * "+").is_open
    assert after(Agreement(), 35 * "+").is_open


def test_with_one_wrong_it_takes_more() -> None:
    assert (Agreement().needed, after(Agreement(), "-").needed, after(Agreement(), "+-").needed) == (35, 53, 53)
    fewest = next(n for n in range(36, 200) if after(Agreement(), "-" + (n - 1) * "+").is_open)
    assert fewest == 53 and lower_bound(52, 53) >= LEAST > lower_bound(51, 52)


def test_one_disagreement_closes_it_and_only_fresh_cases_open_it_again_twice_as_many() -> None:
    closed = after(after(Agreement(), 40 * "+"), "-")
    assert closed == Agreement(steps_back=1) and closed.needed == 40
    assert not after(closed, 39 * "+").is_open and after(closed, 40 * "+").is_open
    often = Agreement()
    for _ in range(6):
        often = after(after(often, often.needed * "+" + 35 * "+"), "-")
    assert often.steps_back == 6 and often.needed == 160


def test_closing_what_is_not_open_is_no_step_back() -> None:
    assert after(Agreement(), 20 * "+").closed() == Agreement()


@given(st.text("+-", max_size=200))
def test_it_is_never_open_below_the_bound(cases: str) -> None:
    agreement = Agreement()
    for case in cases:
        agreement = agreement.with_case(case == "+")
        if agreement.is_open:
            assert agreement.cases == agreement.needed >= 35 and lower_bound(agreement.agreed, agreement.cases) >= LEAST
            assert Fraction(agreement.agreed, agreement.cases) > Fraction(9, 10)
