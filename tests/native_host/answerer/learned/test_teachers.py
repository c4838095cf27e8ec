"""A teacher that is not sure of itself does not open a specialist; one that changes its mind closes it. See teachers.py."""

from __future__ import annotations

import pytest

from .teachers import Teacher, at_random, course, drifts, right

_PROMPTS = 200


@pytest.mark.slow
@pytest.mark.parametrize("teacher", [right(0.8), at_random], ids=["right 80 %", "at random"])
def test_a_teacher_that_errs_often_never_opens_it(teacher: Teacher) -> None:
    courses = [course(teacher, seed, _PROMPTS) for seed in range(4)]
    assert [one.opened_at for one in courses] == 4 * [None] and not any(one.served for one in courses)


@pytest.mark.slow
def test_one_that_is_right_in_nine_of_ten_opens_it_hardly_ever_and_nothing_untrue_is_served() -> None:
    """Thirty-five right answers in a row come by chance in one course of forty."""
    courses = [course(right(0.9), seed, _PROMPTS) for seed in range(4)]
    assert sum(one.opened_at is not None for one in courses) <= 1
    assert sum(one.wrong_in_truth for one in courses) == 0


@pytest.mark.slow
def test_one_that_errs_seldom_may_open_it_and_what_is_served_is_true_all_the_same() -> None:
    courses = [course(right(0.99), seed, _PROMPTS) for seed in range(4)]
    served = sum(one.served for one in courses)
    assert served > 200 and sum(one.wrong_in_truth for one in courses) == 0
    assert sum(one.wrong for one in courses) / served < 0.05


@pytest.mark.slow
def test_a_drift_closes_it_and_it_serves_nothing_until_it_has_learned_anew() -> None:
    """One in ten is looked at, and a quarter of them has changed: it takes some forty prompts, by chance more."""
    for seed in (0, 1, 3):
        made = course(drifts(100), seed, 260)
        assert made.opened_at is not None and made.opened_at < 100
        assert made.closed >= 1 and made.wrong < 40, seed


def test_without_a_shadow_share_nobody_would_notice_a_drift() -> None:
    """The test of the test above: what closes it is the share that still goes to the site."""
    assert course(drifts(100), 1, 160, shadow=0.0).closed == 0
