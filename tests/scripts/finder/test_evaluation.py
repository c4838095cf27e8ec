"""What counts as a leak, as a lost word, and how sure a count is."""

from __future__ import annotations

import pytest

from native_host.detector.catalogue import default_detector
from scripts.lib.finder.evaluate import measured
from scripts.lib.finder.labels import Span
from scripts.lib.finder.marking import mark
from scripts.lib.finder.records import Record
from scripts.lib.finder.table import table
from scripts.lib.finder.wilson import Share

TEXT = "Mira Kolb lives in Leeds."
WANTED = [Span(0, 9, "PERSON"), Span(19, 24, "LOCATION")]


@pytest.mark.parametrize(
    ("found", "leaks", "lost"),
    [
        ([Span(0, 9, "PERSON"), Span(19, 24, "LOCATION")], (False, False), ()),
        ([Span(0, 4, "PERSON"), Span(5, 9, "PERSON"), Span(19, 24, "PERSON")], (False, False), ()),
        ([Span(0, 8, "PERSON")], (True, True), ()),
        ([Span(0, 15, "PERSON")], (False, True), ("lives",)),
        ([Span(0, 25, "PERSON")], (False, False), ("lives", "in")),
        ([], (True, True), ()),
    ],
)
def test_leaks_and_lost_words(found: list[Span], leaks: tuple[bool, ...], lost: tuple[str, ...]) -> None:
    marking = mark(TEXT, WANTED, found)
    assert (marking.leaks, marking.lost, marking.public) == (leaks, lost, 2)


def test_strict_and_overlapping() -> None:
    marking = mark(TEXT, WANTED, [Span(0, 9, "PERSON"), Span(18, 24, "LOCATION"), Span(10, 15, "ORGANIZATION")])
    assert (marking.exact, marking.overlapping_gold, marking.overlapping_found, marking.found) == (1, 2, 2, 3)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"), [(98, 100, 0.9300, 0.9945), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0)]
)
def test_wilson(hits: int, n: int, low: float, high: float) -> None:
    assert Share(hits, n).interval == pytest.approx((low, high), abs=1e-4)


def test_nothing_counted_is_not_measured() -> None:
    assert Share(0, 0).value is None and Share(0, 0).interval is None


def test_a_set_is_measured_and_told() -> None:
    text = "write to mira@post.example or to Ole"
    spans = (Span(9, 26, "EMAIL_ADDRESS"), Span(33, 36, "PERSON"))
    records = [
        Record("1", text, spans, ("health",), "chat", 0.5, "en", "Latin", "chat", "nordic"),
        Record("2", "boil an egg", (), (), "question", 0.1, "en", "Latin", "chat"),
    ]
    figures = measured(default_detector(), records)
    assert figures["private_term_recall"]["hits"] == 1 and figures["private_term_recall"]["n"] == 2
    assert figures["leaks_per_1000_terms"] == 500.0
    assert figures["zero_leak_messages"] == Share(0, 1).as_json()
    assert figures["clean_texts_untouched"] == Share(1, 1).as_json()
    assert figures["by"]["tradition"]["nordic"]["private_term_recall"]["n"] == 1
    assert figures["topics"]["health"]["recall"] == Share(0, 1).as_json()
    page = table({"set": figures})
    assert "50.00%" in page and "| nordic |" in page and "not measured" in page
