"""AWS: the secret that stands behind its ID, without a word for it."""

from __future__ import annotations

import pytest

from native_host.detector.rules.secrets.aws_pair import RULES
from tests.native_host.detector.secrets.made_up import letters, values

ID = "AKIA" + "Q3EGRIXN5ZPLTW7D"
SECRET = letters(40)


@pytest.mark.parametrize("between", [" ", ",", ":", " / ", "\n", '","'])
def test_the_pair_is_found(between: str) -> None:
    assert values(RULES, f"AWS {ID}{between}{SECRET} please") == [SECRET]


@pytest.mark.parametrize("text", [f"{ID} {SECRET}x", f"{ID} {SECRET[:39]}", f"{ID} {'a' * 40}", SECRET])
def test_what_is_no_pair_is_left(text: str) -> None:
    assert values(RULES, text) == []
