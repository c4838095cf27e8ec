"""The mean of measurements and its 95 % interval, from their number, their sum and the sum of their squares.

Method: Student's t. For n measurements with mean m and standard deviation s (divisor n - 1) the interval is m - h to m + h,
h = t s / sqrt(n), where t is the 0.975 quantile of Student's distribution with n - 1 degrees of freedom (Student, "The
Probable Error of a Mean", Biometrika 6, 1908). It takes the measurements for independent and their mean for about normal.
One measurement has a mean and no interval: nothing is known of how it varies. Ends beyond what a measurement can be are cut.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

_SHARE = 0.95
_NORMAL = 1.959963984540054
_MANY = 200
"""Degrees of freedom from which the expansion around the normal quantile differs by less than one in 10^6."""


@dataclass(frozen=True, slots=True)
class MeanInterval:
    """Null is what so few measurements do not tell."""

    n: int
    mean: float | None
    low: float | None
    high: float | None


def mean_interval(n: int, total: int, squares: int, most: int) -> MeanInterval:
    """In units of `most`, which no measurement exceeds in either direction; nor does the mean where sums are not whole, as
    those that are made again of a ledger from which someone deleted rows.
    """
    if n < 1:
        return MeanInterval(0, None, None, None)
    mean = min(1.0, max(-1.0, total / n / most))
    if n == 1:
        return MeanInterval(n, _rounded(mean), None, None)
    variance = max(0, n * squares - total * total) / (n * (n - 1))
    half = t_quantile(n - 1) * math.sqrt(variance / n) / most
    return MeanInterval(n, _rounded(mean), _rounded(max(-1.0, mean - half)), _rounded(min(1.0, mean + half)))


@cache
def t_quantile(freedom: int) -> float:
    """t such that Student's variable lies within -t and t with a probability of 95 %."""
    if freedom > _MANY:
        z = _NORMAL
        first, second = (z**3 + z) / 4, (5 * z**5 + 16 * z**3 + 3 * z) / 96
        return z + first / freedom + second / freedom**2
    low, high = 1.0, 13.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, freedom) < _SHARE else (low, middle)
    return (low + high) / 2


def _within(t: float, freedom: int) -> float:
    """The probability of -t to t, by the finite series for whole degrees of freedom."""
    angle = math.atan(t / math.sqrt(freedom))
    cosine, is_odd = math.cos(angle), freedom % 2
    term = cosine if is_odd else 1.0
    total = 0.0
    for power in range(1 + is_odd, freedom, 2):
        total += term
        term *= cosine**2 * power / (power + 1)
    if is_odd:
        return 2 / math.pi * (angle + math.sin(angle) * total)
    return math.sin(angle) * total


def _rounded(value: float) -> float:
    """To four decimals, as the judge's scores are told; nothing below nothing ("-0")."""
    return round(value, 4) + 0.0
