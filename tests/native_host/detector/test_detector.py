"""The detector as a whole: every place of a text, budgets, broken rules, placeholders."""

from __future__ import annotations

import time
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from native_host.contract.entities import Entity
from native_host.contract.findings import Finding
from native_host.detector.catalogue import all_rules, default_detector
from native_host.detector.detector import Detector
from native_host.detector.rule import Rule
from native_host.detector.windows import MARGIN_CHARS, WINDOW_CHARS
from tests.native_host.detector.found import finder, pairs, unlimited

EMAIL = "jane.doe@example.com"
RULES = (Rule(name="letters", entity=Entity.CUSTOM, pattern=r"\bX[0-9]{4}X\b", score=0.8, is_case_sensitive=True),)


class Clock:
    """Time that passes only when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Slow:
    name = "slow"

    def __init__(self, clock: Clock, takes_s: float) -> None:
        self._clock = clock
        self._takes_s = takes_s

    def scan(self, text: str) -> Iterable[Finding]:
        self._clock.now += self._takes_s
        return [Finding(0, 1, "CUSTOM", 0.5, "rule:slow")]


class Broken:
    name = "broken"

    def scan(self, text: str) -> Iterable[Finding]:
        yield Finding(0, 1, "CUSTOM", 0.5, "rule:broken")
        raise RuntimeError("no reason")


def test_a_rule_that_takes_too_long_is_named_and_so_is_each_one_after_it() -> None:
    clock = Clock()
    detection = Detector((Slow(clock, 3.0), *RULES), budget_s=2.0, clock=clock).detect("X1234X")
    assert not detection.is_complete
    assert detection.overruns == ("slow", "letters", "terms")


def test_a_rule_within_its_time_is_not_named() -> None:
    clock = Clock()
    assert Detector((Slow(clock, 1.0), *RULES), budget_s=2.0, clock=clock).detect("X1234X").is_complete


def test_the_deadline_is_sooner_than_the_budget() -> None:
    clock = Clock()
    detector = Detector((Slow(clock, 1.0),), budget_s=2.0, clock=clock)
    assert detector.detect("a", deadline=clock.now + 0.5).overruns == ("slow", "terms")


def test_a_patient_asker_has_the_deadline_alone_for_a_budget() -> None:
    clock = Clock()
    detector = Detector((Slow(clock, 3.0),), budget_s=2.0, clock=clock)
    assert detector.detect("a", deadline=clock.now + 4.0, is_patient=True).is_complete
    assert not detector.detect("a", deadline=clock.now + 2.5, is_patient=True).is_complete


def test_a_rule_that_raises_is_named_and_the_others_still_speak() -> None:
    detection = Detector((Broken(), *RULES)).detect("- X1234X")
    assert detection.overruns == ("broken",)
    assert any(finding.source == "rule:letters" for finding in detection.findings)


@pytest.mark.parametrize("offset", range(-12, 13, 3))
@pytest.mark.parametrize("seam", [0, WINDOW_CHARS - MARGIN_CHARS, WINDOW_CHARS, 2 * WINDOW_CHARS - 3 * MARGIN_CHARS])
def test_a_value_at_every_seam_is_found_once(seam: int, offset: int) -> None:
    at = max(0, seam + offset)
    text = "ä " * (at // 2) + " " * (at % 2) + "X1234X" + " ö" * (WINDOW_CHARS // 2)
    assert [(one.start, one.end) for one in finder(RULES).detect(text).findings] == [(at, at + 6)]


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=0, max_value=3 * WINDOW_CHARS))
def test_a_value_anywhere_in_a_long_text_is_found(at: int) -> None:
    text = "." * at + "X1234X" + "." * (3 * WINDOW_CHARS - at)
    assert [(one.start, one.end) for one in finder(RULES).detect(text).findings] == [(at, at + 6)]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_sorted_findings_within_it(text: str) -> None:
    detection = default_detector().detect(text)
    end = 0
    for finding in detection.findings:
        assert end <= finding.start < finding.end <= len(text)
        assert 0.0 <= finding.score <= 1.0
        end = finding.end
    assert "terms" not in detection.overruns


@pytest.mark.parametrize(
    "text", ["", " ", "\ud800", "a\udfff" + EMAIL + "\ud83d", "\x00" * 20, "@" * 500, "\U0001f600" * 30]
)
def test_odd_texts_are_read_like_others(text: str) -> None:
    expected = [("EMAIL_ADDRESS", EMAIL)] if EMAIL in text else []
    assert pairs(text, default_detector().detect(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ask [EMAIL_ADDRESS_1] again", []),
        ("password=[SECRET_1]", []),
        (f"[EMAIL_ADDRESS_1] and {EMAIL}", [("EMAIL_ADDRESS", EMAIL)]),
        ("[EMAIL_ADDRESS_x] jane@example.com", [("EMAIL_ADDRESS", "jane@example.com")]),
    ],
)
def test_placeholders_are_left_alone(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(text, default_detector().detect(text)) == expected


def test_ten_thousand_addresses_are_all_found() -> None:
    text = "\n".join(f"person{number}@example.com" for number in range(10_000))
    detection = unlimited().detect(text)
    assert len(detection.findings) == 10_000


def test_values_hidden_by_hand_are_found_wherever_they_are() -> None:
    detection = finder(()).detect("Bluebird, xBluebirdx", extra_hide=["Bluebird", ""])
    assert [(one.start, one.end, one.type, one.source) for one in detection.findings] == [
        (0, 8, "CUSTOM", "user:hide"),
        (10, 20, "CUSTOM", "user:hide"),
    ]


@pytest.mark.parametrize(
    ("value", "text", "hidden"),
    [
        ("Heron", "Heron, heron and HERON", ["Heron", "heron", "HERON"]),
        ("heron", "Two Herons; a night-heron's nest", ["Herons", "heron"]),
        ("STRASSE 5", "in der Straße 5 und straße 55", ["Straße 5", "straße 55"]),
        ("straße", "İ am at STRASSE", ["STRASSE"]),
        ("ΟΔΟΣ", "οδός, οδοσ", ["οδοσ"]),
        ("+49 (30)", "x+49 (30)y", ["+49 (30)"]),
        ("青鷺", "私の青鷺です", ["青鷺"]),
    ],
)
def test_a_value_hidden_by_hand_is_hidden_in_any_case_and_never_cut_out_of_a_word(
    value: str, text: str, hidden: list[str]
) -> None:
    found = finder(()).detect(text, extra_hide=[value]).findings
    assert [text[one.start : one.end] for one in found] == hidden


@pytest.mark.parametrize("more", [0, 200])
def test_values_hidden_by_the_hundred_are_found_as_one_is(more: int) -> None:
    text = "Heron, herons; aXa aXaXa Straße 5, Heron Bay"
    values = ["heron", "HERON", "heron bay", "axa", "a", "strasse 5", "x", *(f"other {at}" for at in range(more))]
    found = finder(()).detect(text, extra_hide=values).findings
    assert [text[one.start : one.end] for one in found] == ["Heron", "herons", "aXa", "aXaXa", "Straße 5", "Heron Bay"]


def test_ten_thousand_hidden_values_of_one_text_take_no_longer_than_the_text() -> None:
    def seconds(count: int) -> float:
        values = [f"Zander{at:05}" for at in range(count)]
        text, detector = " ".join(values), finder(())
        started = time.process_time()
        assert len(detector.detect(text, extra_hide=values).findings) == count
        return time.process_time() - started

    seconds(100)
    assert seconds(20_000) < 14 * seconds(4_000)  # Five times as many; it was 25 times as long.


def test_every_rule_has_its_own_name_and_the_detector_counts_them() -> None:
    names = [rule.name for rule in all_rules()]
    assert len(names) == len(set(names)) == default_detector().rule_count
