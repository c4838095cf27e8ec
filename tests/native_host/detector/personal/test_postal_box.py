"""Table of postal box: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.postal_box import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("P.O. Box 1234, Springfield, IL 62701", "{}"),
    ("PO Box 99, Portland OR 97201", "send it to {}"),
    ("po box 55", "my address is {}"),
    ("P. O. Box 1234\nSpringfield, IL 62701", "{}"),
    ("Post Office Box 12, Albany, NY 12201-0012", "{}"),
    ("Postfach 12 34 56, 80331 München", "{}"),
    ("Postfach 1234\n50667 Köln", "{}"),
    ("Postfach 77", "Anschrift: {}"),
    ("Apartado de Correos 123", "{}"),
    ("Apartado de Correos 123, 28080 Madrid", "{}"),
    ("Apdo. 45, 46080 Valencia", "{}"),
    ("BP 123, 75001 Paris", "{}"),
    ("BP 123", "mon adresse : {}"),
    ("B.P. 20 69002 Lyon cedex 02", "{}"),
    ("Casella Postale 77, 00100 Roma", "{}"),
    ("Postbus 1234, 1000 BH Amsterdam", "{}"),
    ("Caixa Postal 500, 01000-000 São Paulo", "{}"),
    ("Private Bag 12, Auckland 1142", "{}"),
    ("PO Box 123, London W1A 1AA", "{}"),
    ("GPO Box 456, Sydney NSW 2001", "{}"),
    ("skr. poczt. 12, 00-950 Warszawa", "{}"),
    ("Postfach 77, 44135 Dortmund", "{}. Rechnung folgt"),
    ("Postfach 77, 9001 St. Gallen", "{}. Rechnung folgt"),
    ("PO Box 99, St. Louis, MO 63101", "{}. Thanks"),
)
NOT_FOUND = (
    "the box 3 is open, box 12 too",
    "PL 5 of the plan",
    "CP 3 is the control point",
    "BP 140/90 is high",
    "BP 120 over 80",
    "apartado 3 del artículo 5",
    "see apdo. 3 del contrato",
    "Mein Postfach 2000 E-Mails voll",
    "Checkbox 12, 5000 Tests",
    "a PO box is cheap",
    "Box 12 holds 5000 screws",
    "toolbox 3, 12345 parts",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("STREET_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
