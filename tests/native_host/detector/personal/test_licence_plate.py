"""Table of licence plate: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.licence_plate import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("M-AB 1234", "Kennzeichen {}"),
    ("AB12 CDE", "number plate {}"),
    ("7ABC123", "license plate: {}"),
    ("AB12 CDE", "{} is my reg"),
    ("M-AB 1234", "{} (Kennzeichen)"),
    ("AB12CDE", "my car (reg {}) was towed"),
    ("ab12 cde", "reg: {}"),
    ("m-ab 1234", "Das Auto mit dem Kennzeichen {}"),
    ("7ABC123", "{} is the license plate"),
    ("AB-123-CD", "{} est ma plaque"),
    ("12-abc-3", "kenteken: {}"),
    ("B MW 1234", "Amtliches Kennzeichen: {}"),
)
NOT_FOUND = (
    "M-AB 1234",
    "plate of pasta",
    "the number plate is dirty",
    "HTTP-1 200",
    "license plate reader 2000",
    "reg 0x12 and reg eax",
    "register AB12 CDE",
    "RS232 ABC",
    "reg = re.compile('ab12')",
    "AB-12 CD",
    "the registration of ISO-27 001",
    "UTF-8 1234 reg",
    "a regular AB12 CDE",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("LICENSE_PLATE", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
