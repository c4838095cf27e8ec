"""Table of street address: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.street_address import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("742 Evergreen Terrace, Springfield, IL 62704", "I live at {}."),
    ("10 Downing Street, London SW1A 2AA", "{}"),
    ("Hauptstraße 12, 10115 Berlin", "Adresse: {}"),
    ("Am Markt 5\n28195 Bremen", "{}"),
    ("12 rue de la Paix, 75002 Paris", "{}"),
    ("3 square des Batignolles", "J'habite {} depuis mai"),
    ("14 square Montsouris, 75014 Paris", "{}"),
    ("Calle de Alcalá 45, 28014 Madrid", "{}"),
    ("Via Roma 12, 00184 Roma", "{}"),
    ("Keizersgracht 123, 1015 CJ Amsterdam", "{}"),
    ("1600 Pennsylvania Ave NW, Washington, DC 20500", "{}"),
    ("45 Park Lane Apt 4B, New York, NY 10001-1234", "{}"),
    ("Musterstr. 7a, 80331 München", "{}"),
    ("ul. Marszałkowska 10/5, 00-590 Warszawa", "{}"),
    ("Storgatan 12, 111 51 Stockholm", "{}"),
    ("Vestergade 7, 2. tv, 1456 København", "{}"),
    ("Karl Johans gate 22, 0159 Oslo", "{}"),
    ("Mannerheimintie 5, 00100 Helsinki", "{}"),
)
NOT_FOUND = (
    "I ran 5 miles on Tuesday",
    "Chapter 12 of the book",
    "3 Musketeers",
    "Kennedy's house is 600 square feet larger",
    "to send home 56 square meters of fabric",
    "Room 101",
    "In 2020 Main Street banks failed",
    "1939 to 1945",
    "die Straße ist lang",
    "rue de la Paix",
    "10 things to do on your way home",
    "Via is a Latin word",
    "ul. with 10 items, 00-590",
    "en plan 12 2025 Test",
    "gatan 12",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("STREET_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
