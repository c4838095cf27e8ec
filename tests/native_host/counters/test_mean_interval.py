"""The mean of a few measurements and how sure it is."""

from __future__ import annotations

import datetime
import random
from itertools import pairwise

import pytest

from native_host.counters.counters import Counters, Entry
from native_host.counters.mean_interval import MeanInterval, mean_interval, t_quantile

TODAY = datetime.date(2026, 5, 20)
MILLION = 1_000_000


def of(*values: float) -> MeanInterval:
    whole = [round(value * MILLION) for value in values]
    return mean_interval(len(whole), sum(whole), sum(one * one for one in whole), MILLION)


# Two-sided 95 %, to three decimals as every table of Student's distribution has them.
@pytest.mark.parametrize(
    ("freedom", "t"),
    [(1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (9, 2.262), (10, 2.228), (29, 2.045), (60, 2.0), (120, 1.98)],
)
def test_students_quantile(freedom: int, t: float) -> None:
    assert round(t_quantile(freedom), 3) == t


def test_the_expansion_begins_where_the_series_ends() -> None:
    steps = [t_quantile(freedom) - t_quantile(freedom + 1) for freedom in range(197, 204)]
    assert all(0 < later <= earlier * 1.03 for earlier, later in pairwise(steps))


def test_an_interval_worked_out_by_hand() -> None:
    # 0.1, 0.2, 0.6: mean 0.3, variance 0.07, t(2) = 4.3027, half a width of 4.3027 * sqrt(0.07 / 3) = 0.6572.
    assert of(0.1, 0.2, 0.6) == MeanInterval(3, 0.3, -0.3572, 0.9572)


def test_what_so_few_do_not_tell() -> None:
    assert of() == MeanInterval(0, None, None, None)
    assert of(-0.25) == MeanInterval(1, -0.25, None, None)
    assert of(0.5, 0.5) == MeanInterval(2, 0.5, 0.5, 0.5)
    assert of(-1, 1) == MeanInterval(2, 0.0, -1.0, 1.0)


def test_nothing_is_below_nothing() -> None:
    assert str(of(-0.00001, 0.00001, -0.00001).mean) == "0.0"


def test_it_covers_the_truth_as_often_as_it_says() -> None:
    rng, hits, rounds = random.Random(3), 0, 2_000
    for _ in range(rounds):
        found = of(*(max(-1, min(1, rng.gauss(0.1, 0.2))) for _ in range(6)))
        assert found.low is not None and found.high is not None
        hits += found.low <= 0.1 <= found.high
    assert 0.935 <= hits / rounds <= 0.965


def entry(number: int, days_ago: int = 0, site: str = "chatgpt", **facts: int) -> Entry:
    at = datetime.datetime.combine(TODAY - datetime.timedelta(days=days_ago), datetime.time(12))
    return Entry(number, site, int(at.timestamp() * 1000), {name.replace("__", ":"): n for name, n in facts.items()})


def test_gains_by_site_range_and_day_and_what_is_taken_back() -> None:
    counters = Counters(None, today=lambda: TODAY)
    yesterday = entry(0, 1).at_ms
    counters.add(
        [
            entry(1, 1, gain_millionths=400_000),
            entry(2, 1, gain_millionths=-200_000),
            entry(3, 0, gain_millionths=0),
            entry(4, 0, "claude", gain_millionths=500_000),
            entry(5, 1, gain_millionths=600_000, back__gain_millionths=400_000, back_at_ms=yesterday),
            entry(6, 1, gain_millionths=MILLION + 1),  # More than there is between two scores.
        ]
    )
    today, all_days = counters.read("chatgpt", "today"), counters.read("chatgpt", "all")
    assert (today.fallback_quality_gain, today.fallback_quality_gain_n) == (0.0, 1)
    assert (all_days.fallback_quality_gain, all_days.fallback_quality_gain_n) == (0.1333, 3)
    assert counters.read(None, "all").fallback_quality_gain_n == 4
    days = counters.read_days("chatgpt", "week").days
    assert [(day.fallback_quality_gain, day.fallback_quality_gain_n) for day in days[-3:]] == [(None, 0), (0.2, 2), (0.0, 1)]
    assert (days[-2].fallback_quality_gain_low, days[-2].fallback_quality_gain_high) == (-1.0, 1.0)
    counters.close()


def test_sums_of_a_ledger_that_lost_rows_say_nothing_that_cannot_be() -> None:
    counters = Counters(None, today=lambda: TODAY)
    day = entry(0).at_ms
    # The row whose gain the second one takes back was deleted, and then the counters were made again.
    counters.add([entry(1, gain_millionths=-900_000)])
    counters.add([entry(3, gain_millionths=-900_000, back__gain_millionths=900_000, back_at_ms=day)])
    read = counters.read("chatgpt", "today")
    assert (read.fallback_quality_gain, read.fallback_quality_gain_n) == (-1.0, 1)
    assert mean_interval(2, 5 * MILLION, 0, most=MILLION) == MeanInterval(2, 1.0, 1.0, 1.0)
    counters.close()
