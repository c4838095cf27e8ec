"""Table of date of birth: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.date_of_birth import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("12/05/1980", "DOB: {}"),
    ("5 May 1980", "she was born on {} in"),
    ("12.5.1980", "geb. {}"),
    ("1980-05-12", '"date_of_birth": "{}"'),
    ("3 mars 1975", "née le {} à Lyon"),
    ("12 de mayo de 1980", "nacido el {}"),
    ("May 5th, 1980", "birthday is {}"),
)
NOT_FOUND = (
    "released on 12/05/1980",
    "born in the 1980s",
    "in 1980-05-12 we met",
    "geb. 45.13.1980",
    "newborn: 12 34 1980",
    "The Battle of Hastings took place on 14 October 1066",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("DATE_OF_BIRTH", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
