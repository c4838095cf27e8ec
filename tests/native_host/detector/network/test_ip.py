"""Table of ip: what is found, as a whole, and what is not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.network.ip import RULES
from tests.native_host.detector.found import finder, pairs

DETECTOR = finder(RULES)

FOUND = (
    ("203.0.113.45", "host {} down"),
    ("192.168.1.17", "http://{}:8080/x"),
    ("2001:db8:85a3::8a2e:370:7334", "{}"),
    ("fe80::1ff:fe23:4567:890a", "{}"),
)
NOT_FOUND = (
    "version 1.2.3.4 of",
    "127.0.0.1:8080",
    "0.0.0.0",  # noqa: S104  an address in a table
    "255.255.255.0",
    "8.8.8.8",
    "10.0.0.0/8",
    "v10.2.3.4",
    "999.1.1.1",
    "1.2.3.4.5",
    "a::b",
    "std::vector",
    "12:30:45",
    "::1",
    "section 14.9.1.2",
    "Git 1.7.3.5 Release Notes",
    "ES6$25.4.5.4 - Promise",
    "a1.52-.87 2.83 3.51.98.32 2.03 3.11",
    "valid are 2.7.2.2 and 3.1.1.6",
    "rule (spec §13.2.5.73)",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_value_is_found_as_a_whole_and_alone(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("IP_ADDRESS", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []
