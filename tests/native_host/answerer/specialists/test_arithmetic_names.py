from __future__ import annotations

import re

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.arithmetic import Arithmetic
from native_host.answerer.specialists.arithmetic_names import is_name
from tests.native_host.answerer.every_case import every_case

_TOOLS = ExactTools([Arithmetic()])

_NAMES = """
what is 24/7|what is 9/11|what is 50/50|what's 20/20|what is 120/80|what is 2024/25|24/7|1/2|what is 4x4|what is 2x4
1920x1080
what is 10-4|what is 7-11|what is 9-1-1|555-1234|555 123-4567|call 555 123-4567|10/12/2024|2024-11-26|12 - 11 - 2024
2019-2020|5!
four over four|¿qué es dos por uno?|uno por uno|cuatro por cuatro
"""
_CALCULATIONS = """
what is 144/12|what is 20-5|what is 7x8|what is 7 x 8|calculate 9/11|calculate 10-4|10 - 4|24 / 7|24/7 =
what is 24/7 as a decimal|what is 5!
compute 4x4|how much is 50/50|9/11 to 2 decimal places|12 x 12|2*4|berechne 10/12|combien font 9/3|cuánto es 9/3
1/2 + 1/3
"""


@every_case("text", [t for t in re.split(r"[|\n]", _NAMES) if t])
def test_names_are_no_calculations(text: str) -> None:
    assert _TOOLS.answer(text) is None


@every_case("text", [t for t in re.split(r"[|\n]", _CALCULATIONS) if t])
def test_calculations_are_no_names(text: str) -> None:
    assert _TOOLS.answer(text) is not None


@every_case("text", ["24/7", "10-4", "4x4", "120/80", "5-4", "2024-11-26"])
def test_name(text: str) -> None:
    assert is_name(text, is_asked=False)
