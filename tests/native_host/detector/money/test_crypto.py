"""Table of crypto: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.money.crypto import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "{}"),
    ("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "{}"),
    ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "{}"),
    ("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "ETH wallet {}"),
)
NOT_FOUND = (
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
    "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdz",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
    "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    "9fceb02d0ae598e95dc970b74767f19372d61af8",
    "0x0000000000000000000000000000000000000000 wallet",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("CRYPTO", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
