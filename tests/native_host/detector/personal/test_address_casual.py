"""Table of addresses in small letters and in capitals: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.address_casual import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("10 downing street, london sw1a 2aa", "{}"),
    ("742 evergreen terrace, springfield il 62704", "i live at {}"),
    ("1600 PENNSYLVANIA AVE NW, WASHINGTON, DC 20500", "{}"),
    ("hauptstraße 12, 10115 berlin", "ich wohne in der {}"),
    ("hauptstr 12 10115 berlin", "{}"),
    ("calle mayor 5, 28013 madrid", "habito en {}"),
    ("12 rue de la paix 75002 paris", "j'habite {}"),
    ("12, RUE DE LA PAIX 75002 PARIS", "{}"),
    ("via roma 12, 00184 roma", "abito in {}"),
    ("keizersgracht 123, 1015 cj amsterdam", "ik woon op {}"),
    ("hauptstraße 12, 10115 berlin", "{}. bitte liefern"),
    ("hauptstraße 12, 15230 st. georgen", "{}"),
    ("12 rue du dr. roux 75015 paris", "{}. merci"),
    ("calle mayor 5, 28013 madrid", "{}. gracias"),
    ("via roma 12, 00184 roma", "{}. grazie mille"),
    ("10 main st, st. louis, mo 63101", "{}. thanks"),
)
NOT_FOUND = (
    "5 ways to get there in 12345 steps",
    "10 steps on the road to success, in 90210 beverly",
    "20 cours de français 15000 euros par an",
    "in 3 wegen 12345 punkte",
    "umweg 2 1000 schritte",
    "platz 3, 12345 punkte",
    "via 5 12345 packets",
    "calle 5, 12345",
    "rue de la paix",
    "een omweg van 5, 2000 km rijden",
    "1 way street, or 12345",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("STREET_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
