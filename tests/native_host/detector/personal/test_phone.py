"""Table of phone: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.personal.phone import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("+49 (0)30 1234567", "Tel.: {}"),
    ("+1-555-123-4567", "ring {}"),
    ("(212) 555-0123", "my number is {}, ok"),
    ("212-555-0123", "is {} ok"),
    ("0171 / 1234567", "Handy: {}"),
    ("06 12 34 56 78", "appelle le {}"),
    ("020 7946 0958", "London office {}"),
    ("07911 123456", "mobile {}"),
    ("612 345 678", "móvil {}"),
    ("0043 1 5131234", "Wien {}"),
    ("03-1234-5678", "電話: {}"),
    ("98765 43210", "call me on {} tomorrow"),
    ("+91 98765 43210", "{}"),
    ("581.896.0013x3999", "{}"),
    ("001-581-896-0013x3999", "{}"),
    ("5818960013", "Phone: {}"),
    ("(11) 91234-5678", "ligue {}"),
    ("0412 345 678", "{} is my number"),
    ("+33 6 12 34 56 78", "x {} y"),
    ("+4915112345678", "tel:{}"),
    ("+44 7911\n123456", "x {} y"),
    ("0044 7700 900123", "u can call me on {} thx"),
    ("415-555-2671", "call me {}"),
    ("(415) 555-2671", "{}"),
    ("415 555 2671", "{}"),
    ("415.555.2671", "{}"),
    ("1-415-555-2671", "{}"),
    ("(415)555-2671", "{}"),
    ("4155552671", "tel:{}"),
    ("4155552671", "hmu {}"),
    ("4155552671", "you can get me on {}"),
    ("2125550147", "you can reach her @ {}"),
    ("5145550133", "mom: {}"),
    ("212 555 0147", "Sincerely,\nMark Doe\n{}"),
    ("4155552671", "Anna Kolb, anna@corp.example.com, {}"),
    ("415-5552671", "fone {}"),
    ("612345678", "mi numero {}"),
)
NOT_FOUND = (
    "ISBN 978-3-16-148410-0 or 0-306-40615-2",
    "order 0171 1234567",
    "h = h * 69069 + 907133923",
    "Decimal('+35236450.6')",
    "Copyright 1997 - 2001 by phone",
    " * Boston, MA\n * 02110-1301, USA",
    "00 44 77 00 90 01 23 in hex",
    "2024-05-12T10:30:45Z",
    "version 1.2.3.4",
    "score 21-19, 15-21",
    "price $1,234.56",
    "call f(1234567, 2)",
    "call sys_read(0, 4096, 12345678)",
    "Unix 1716400000",
    "550e8400-e29b-41d4-a716-446655440000",
    "02-12-2020 03-11-2021",
    "arr[12345:67890]",
    "0 1 1 2 3 5 8 13 21",
    "pi 3.14159265358979",
    "tel est pris qui croyait prendre 1234567",
    "1000 2000 3000 4000",
    "(1998) 1234",
    "Franklin Street, Boston, MA 02110-1301 USA",
    "gamma is a number: 0.5772156649",
    "Copyright 2016-2020 Mobile Works",
    "clause 252.227-7013 (c) of the contract",
    "M0 96 29 35 29 35 82 h43 q0 0 21 13 33 13 11 45 20",
    "<Buffer a0 8b 28 3f 01 00 00 00 50 32>",
    "We reached 1250000 users in 2023",
    "the app has 4155552671 rows",
    "text 1234567 was split into tokens",
    "mobile 1234567 users",
    "Order number 4155552671 has shipped, says anna@shop.example.com",
    "ID 4155552671",
    "Invoice 212 340 1500 is due",
    "population 212 340 150",
    "columns: 212 340 1500 88 20",
    "x = 415 555 2671 88",
    "row 1: 100 200 3000\nrow 2: 212 340 1500",
    "ISBN 0 306 40615 2",
    "EAN 4006381333931",
    "p-value 0.05, t(212) = 340.1500",
    "192.168.100.2000",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("PHONE_NUMBER", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
