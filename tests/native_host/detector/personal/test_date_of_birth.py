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
    ("1988-05-07", "b. {}"),
    ("7 May 1988", "Anna (b. {})"),
    ("7 May 1988", "Anna Kolb, b. {}"),
    ("7.5.88", "geb. {}"),
    ("07.05.1988", "geb.: {}"),
    ("7 mai 1988", "né le {}"),
    ("07/05/1988", "ne le {}"),
    ("7/5/1988", "nata il {}"),
    ("7th of May 1988", "born on the {}"),
    ("May 7 1988", "born {}"),
    ("may the 7th, 1988", "born: {}"),
    ("19880507", "birthdate={}"),
    ("070588", "DOB {}"),
    ("7/May/1988", "DOB: {}"),
    ("7-May-1988", "d.o.b. {}"),
    ("07.05.1988", "*{}"),
    ("07.05.1988", "Anna Kolb * {}, Bonn"),
    ("07-05-1988", "fecha nac. {}"),
    ("14.02.1991", "{} г.р."),
    ("昭和63年5月7日", "{}生"),
    ("1988年5月7日", "{}生まれ"),
    ("7 maja 1988", "ur. {}"),
)
NOT_FOUND = (
    "released on 12/05/1980",
    "born in the 1980s",
    "in 1980-05-12 we met",
    "geb. 45.13.1980",
    "newborn: 12 34 1980",
    "The Battle of Hastings took place on 14 October 1066",
    "a. 2020-01-01\nb. 2020-02-01\nc. 2020-03-01",
    "* 12.05.2024 meeting notes\n* 13.05.2024 more notes",
    "see section b. 12.05.2024",
    "figure (b) 12/05/2024",
    "5月7日生放送",
    "2024年5月7日学生",
    "DOB 123456",
    "birthday paradox with 23 people and 365 days",
    "build 20240512 of the app",
    "geb. 5 von 10",
    "dob_column = 5",
    "a * 12.05",
    "The treaty was signed on 28 June 1919",
    "1789-07-14 is Bastille Day",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("DATE_OF_BIRTH", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
