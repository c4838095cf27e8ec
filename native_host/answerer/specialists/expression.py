"""Arithmetic over rational numbers: exact where the result is rational, a proven interval where a root is not.

Grammar, loosest first: sums, products, signs, powers, percent and factorial signs, parentheses. What textbooks and
calculators read in two ways is refused: 2^3^2, -2^2, 6/2(1+2), 3!!.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

MOST_BITS = 13_000
MOST_DEPTH = 100
MOST_FACTORIAL = 1000
_MOST_ROOT = 100
_ROOT_BITS = 320


class NotArithmetic(Exception):
    """The tokens are no expression, have no value, or have one that is too large."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A number between `low` and `high`, both included; exact where they are the same."""

    low: Fraction
    high: Fraction

    @property
    def is_exact(self) -> bool:
        return self.low == self.high


# A number, or one of: + - * / mod ^ ! ( ) √ (with `√3` the cube root) and "word√", which takes one operand and ends there.
Token = Fraction | str


def evaluate(tokens: Sequence[Token]) -> Interval:
    parser = _Parser(tokens)
    value = parser.sum(0)
    if not parser.is_at_end():
        raise NotArithmetic
    return value


class _Parser:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._has_division = any(symbol in ("/", "mod") for symbol in tokens if isinstance(symbol, str))

    def is_at_end(self) -> bool:
        return self._at == len(self._tokens)

    def _peek(self) -> Token | None:
        return None if self.is_at_end() else self._tokens[self._at]

    def _take(self, *signs: str) -> str | None:
        symbol = self._peek()
        if isinstance(symbol, str) and symbol in signs:
            self._at += 1
            return symbol
        return None

    def sum(self, depth: int) -> Interval:
        value = self._product(depth)
        while sign := self._take("+", "-"):
            other = self._product(depth)
            value = _add(value, other if sign == "+" else _negative(other))
        return value

    def _product(self, depth: int) -> Interval:
        value = self._signed(depth)
        while True:
            if sign := self._take("*", "/", "mod"):
                value = _OPERATIONS[sign](value, self._signed(depth))
            elif self._peek() == "(" and not self._has_division:
                value = _multiply(value, self._power(depth))
            else:
                return value

    def _signed(self, depth: int) -> Interval:
        if not self._take("-"):
            return self._power(depth)
        if self._peek() == "-":
            raise NotArithmetic
        before = self._at
        value = self._power(depth)
        # -2^2 is -4 in a textbook and 4 in a spreadsheet.
        if "^" in self._outer(before):
            raise NotArithmetic
        return _negative(value)

    def _outer(self, start: int) -> list[Token]:
        """The tokens from `start` to here that are in no parentheses."""
        depth = 0
        outer = []
        for symbol in self._tokens[start : self._at]:
            depth += (symbol == "(") - (symbol == ")")
            if depth == 0:
                outer.append(symbol)
        return outer

    def _power(self, depth: int) -> Interval:
        base = self._postfix(depth)
        if not self._take("^"):
            return base
        negative = self._take("-")
        exponent = self._postfix(depth)
        if self._peek() == "^":
            raise NotArithmetic
        return _power(base, _negative(exponent) if negative else exponent)

    def _postfix(self, depth: int) -> Interval:
        value = self._operand(depth)
        if self._take("!"):
            value = _factorial(value)
            if self._peek() == "!":
                raise NotArithmetic
        return value

    def _operand(self, depth: int) -> Interval:
        if depth >= MOST_DEPTH:
            raise NotArithmetic
        symbol = self._peek()
        self._at += 1
        if isinstance(symbol, Fraction):
            return Interval(symbol, symbol)
        if symbol == "(":
            value = self.sum(depth + 1)
            if not self._take(")"):
                raise NotArithmetic
            return value
        if isinstance(symbol, str) and symbol.lstrip("word").startswith("√"):
            value = _root(self._operand(depth + 1), int(symbol.rpartition("√")[2] or 2))
            # "square root of 16 + 9" may mean the root of 25; written with a sign or parentheses it does not.
            if symbol.startswith("word") and self._peek() not in (None, ")"):
                raise NotArithmetic
            return value
        raise NotArithmetic


def _bounded(low: Fraction, high: Fraction) -> Interval:
    for value in (low, high):
        if value.numerator.bit_length() > MOST_BITS or value.denominator.bit_length() > MOST_BITS:
            raise NotArithmetic
    return Interval(low, high)


def _negative(value: Interval) -> Interval:
    return Interval(-value.high, -value.low)


def _add(left: Interval, right: Interval) -> Interval:
    return _bounded(left.low + right.low, left.high + right.high)


def _multiply(left: Interval, right: Interval) -> Interval:
    corners = [x * y for x in (left.low, left.high) for y in (right.low, right.high)]
    return _bounded(min(corners), max(corners))


def _divide(left: Interval, right: Interval) -> Interval:
    if right.low <= 0 <= right.high:
        raise NotArithmetic
    return _multiply(left, Interval(1 / right.high, 1 / right.low))


def _modulo(left: Interval, right: Interval) -> Interval:
    """Of whole numbers that are not negative: programming languages differ on the others."""
    if not (left.is_exact and right.is_exact):
        raise NotArithmetic
    dividend, divisor = left.low, right.low
    if dividend < 0 or divisor <= 0 or dividend.denominator != 1 or divisor.denominator != 1:
        raise NotArithmetic
    return Interval(dividend % divisor, dividend % divisor)


_OPERATIONS = {"*": _multiply, "/": _divide, "mod": _modulo}


def _factorial(value: Interval) -> Interval:
    if not value.is_exact or value.low.denominator != 1 or not 0 <= value.low <= MOST_FACTORIAL:
        raise NotArithmetic
    product = 1
    for factor in range(2, int(value.low) + 1):
        product *= factor
    return _bounded(Fraction(product), Fraction(product))


def _power(base: Interval, exponent: Interval) -> Interval:
    if not exponent.is_exact or exponent.low.denominator > _MOST_ROOT:
        raise NotArithmetic
    power, degree = exponent.low.numerator, exponent.low.denominator
    # 0^0 has no agreed value.
    if base.low <= 0 <= base.high and power <= 0:
        raise NotArithmetic
    if degree > 1:
        base = _root(base, degree)
    if not base.is_exact and base.low < 0:
        raise NotArithmetic
    size = max(part.bit_length() for end in (base.low, base.high) for part in (end.numerator, end.denominator))
    if (size - 1) * abs(power) > MOST_BITS:
        raise NotArithmetic
    if abs(power) > MOST_BITS and base.low not in (0, 1, -1):
        raise NotArithmetic
    ends = sorted((base.low**power, base.high**power))
    return _bounded(ends[0], ends[1])


def _root(value: Interval, degree: int) -> Interval:
    if value.low < 0 or not 2 <= degree <= _MOST_ROOT:
        raise NotArithmetic
    low, _ = _root_ends(value.low, degree)
    _, high = _root_ends(value.high, degree)
    return _bounded(low, high)


def _root_ends(value: Fraction, degree: int) -> tuple[Fraction, Fraction]:
    """The root of `value` if it is rational, else two neighbours less than 2^-320 apart that it lies between."""
    top, bottom = _whole_root(value.numerator, degree), _whole_root(value.denominator, degree)
    if top**degree == value.numerator and bottom**degree == value.denominator:
        return Fraction(top, bottom), Fraction(top, bottom)
    scale = 1 << _ROOT_BITS
    low = _whole_root(value.numerator * scale**degree // value.denominator, degree)
    return Fraction(low, scale), Fraction(low + 1, scale)


def _whole_root(number: int, degree: int) -> int:
    """The largest whole number whose power is not above `number` (Newton's iteration from above)."""
    if number < 2:
        return number
    guess = 1 << -(-number.bit_length() // degree)
    while True:
        better = ((degree - 1) * guess + number // guess ** (degree - 1)) // degree
        if better >= guess:
            return guess
        guess = better
