"""Arithmetic: equations that the answer writes, and sums that the request asks for, worked out here."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from native_host.judge.answer.request import Request
from native_host.judge.answer.wording import Wording

_N = r"(\d{1,9}(?:[.,]\d{1,4})?)"
_EQUATION = re.compile(rf"{_N}\s*([*x×·+/:÷-])\s*{_N}\s*=\s*(?:about\s+)?{_N}")
_SUM = re.compile(rf"(?<![\d.,/-]){_N}\s*(\*|x|×|\+|/|-|times|mal|fois|por|plus|minus)\s+{_N}(?![\d/-])", re.IGNORECASE)
_PERCENT = re.compile(rf"{_N}\s*(?:%|percent|prozent|por ciento|pour cent)\s*(?:of|von|de)\s*{_N}", re.IGNORECASE)
_SIGNS = {
    "*": "*",
    "x": "*",
    "×": "*",
    "·": "*",
    "times": "*",
    "mal": "*",
    "fois": "*",
    "por": "*",
    "/": "/",
    ":": "/",
    "÷": "/",
}


def features(request: Request, answer: Wording) -> dict[str, float]:
    equations = [_holds(match.groups()) for match in _EQUATION.finditer(answer.text)]
    known = [held for held in equations if held is not None]
    wanted = _wanted(request.instruction.text)
    numbers = {_decimal(number) for number in re.findall(_N, answer.text)}
    return {
        "equation_wrong": float(False in known),
        "equation_right": float(bool(known) and all(known)),
        "sum_missed": float(
            wanted is not None and not any(n is not None and abs(n - wanted) < Decimal("0.01") for n in numbers)
        ),
        "sum_found": float(wanted is not None and any(n is not None and abs(n - wanted) < Decimal("0.01") for n in numbers)),
    }


def _decimal(number: str) -> Decimal | None:
    try:
        return Decimal(number.replace(",", "."))
    except InvalidOperation:
        return None


def _result(left: str, sign: str, right: str) -> Decimal | None:
    a, b = _decimal(left), _decimal(right)
    if a is None or b is None:
        return None
    match _SIGNS.get(sign.casefold(), sign.casefold()):
        case "*":
            return a * b
        case "/":
            return a / b if b else None
        case "+" | "plus":
            return a + b
        case _:
            return a - b


def _holds(parts: tuple[str, ...]) -> bool | None:
    """Null where it cannot be told: "1,234 * 2" may be a thousand or a fraction."""
    left, sign, right, told = parts
    worked, said = _result(left, sign, right), _decimal(told)
    if worked is None or said is None or any(re.search(r"[.,]\d{3}$", part) for part in (left, right, told)):
        return None
    return abs(worked - said) <= max(Decimal("0.006"), abs(worked) / 100)


def _wanted(asked: str) -> Decimal | None:
    percent = _PERCENT.search(asked)
    if percent:
        share, whole = _decimal(percent[1]), _decimal(percent[2])
        return None if share is None or whole is None else share * whole / 100
    match = _SUM.search(asked)
    rest = asked[match.end() :] if match else ""
    return _result(match[1], match[2], match[3]) if match and not re.match(r"\s*[*x×+/]", rest) else None
