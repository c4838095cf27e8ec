"""Slabs cover a text, own each place once, and give one reading of the whole."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from native_host.contract.findings import Finding, Topic, TopicName
from native_host.contract.reading import Reading
from native_host.contract.tasks import Task
from native_host.inference.engine import Engine
from native_host.inference.slabs import MARGIN_CHARS, SLAB_CHARS, Slab, has_unmarked, marks_in, slabs, together
from tests.native_host.inference.small_model import capitals_are_people, write_model


@given(st.integers(0, 10_000))
def test_owned_places_are_a_partition_with_a_margin_on_both_sides(length: int) -> None:
    found = list(slabs(length, 500, 50))
    assert [place for slab in found for place in range(slab.owned_from, slab.owned_to)] == list(range(length))
    assert all(slab.end - slab.start <= 500 for slab in found)
    for left, right in pairwise(found):
        assert left.end - left.owned_to == 50 and right.owned_from - right.start == 50


def test_marks_are_counted_from_the_slab() -> None:
    marks = [Finding(5, 15, "URL", 1.0, "x"), Finding(18, 30, "URL", 1.0, "x"), Finding(40, 50, "URL", 1.0, "x")]
    assert [(m.start, m.end) for m in marks_in(Slab(10, 20, 12, 18), marks)] == [(0, 5), (8, 10)]


def test_one_reading_of_all() -> None:
    name = Finding(2, 6, "PERSON", 0.9, "model:finder")
    first = Reading((name,), (Topic(TopicName.HEALTH, 0.6),), Task.CHAT, 0.4, 0.2)
    second = Reading((name,), (Topic(TopicName.HEALTH, 0.9), Topic(TopicName.HR, 0.7)), Task.REWRITE, 0.8, 0.6)
    whole = together([(Slab(0, 100, 0, 90), first), (Slab(80, 180, 90, 180), second)])
    assert [(f.start, f.end) for f in whole.findings] == [(2, 6)], "the second begins before what its slab owns"
    assert whole.topics == (Topic(TopicName.HEALTH, 0.9), Topic(TopicName.HR, 0.7))
    assert (whole.task, whole.task_score, whole.complexity) == (Task.REWRITE, 0.8, 0.6)


def test_names_on_both_sides_of_a_seam_are_found_once(tmp_path: Path) -> None:
    engine = Engine(write_model(tmp_path, capitals_are_people()))
    text = "".join(f"{'Mira' if place % 97 == 0 else 'quiet'} " for place in range(12_000))
    assert len(text) > 4 * (SLAB_CHARS - 2 * MARGIN_CHARS)
    reading = engine.read(text, (), None)
    engine.close()
    assert reading is not None
    wanted = [place for place in range(len(text)) if text.startswith("Mira", place)]
    assert [found.start for found in reading.findings] == wanted


def mark(start: int, end: int) -> Finding:
    return Finding(start, end, "EMAIL_ADDRESS", 1.0, "rule:email")


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("a@b.org, c@d.org;\n", [mark(0, 7), mark(9, 16)], False),
        ("a@b.org, c@d.org x", [mark(0, 7), mark(9, 16)], True),
        ("7 a@b.org", [mark(2, 9)], True),
        ("a@b.org é c@d.org", [mark(0, 7), mark(10, 17)], True),
        (" ,;\n", [], False),
        ("Mira", [], True),
    ],
)
def test_what_the_marks_leave(text: str, marks: list[Finding], expected: bool) -> None:
    assert has_unmarked(text, marks) is expected


def test_only_what_the_rules_leave_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "mira@kolb.org\n"
    text = "who is " + line * 6_000 + "Mira\n" + line * 6_000
    marks = [mark(at, at + 13) for at in range(7, len(text)) if text.startswith("mira@", at)]
    engine = Engine(write_model(tmp_path, capitals_are_people()))
    assert engine.state == "ready" and engine._finder is not None
    asked: list[str] = []
    read = engine._finder.read

    def noted(piece: str, *rest: Any) -> Reading:
        asked.append(piece)
        return read(piece, *rest)

    monkeypatch.setattr(engine._finder, "read", noted)
    reading = engine.read(text, marks, None)
    engine.close()
    assert reading is not None and [text[one.start : one.end] for one in reading.findings] == ["Mira"]
    assert len(asked) <= 3 and asked[0].startswith("who is") and "Mira" in asked[1]


class Clock:
    """Of the engine's module: what it measures is what a test says, however busy the machine is. In seconds of its own."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s


def with_slow_finder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, takes_s: float) -> tuple[Engine, Clock, list[str]]:
    """An engine whose every slab takes so long; the clock that says so; what was read."""
    engine = Engine(write_model(tmp_path, capitals_are_people()))
    assert engine.state == "ready" and engine._finder is not None
    clock, asked = Clock(), list[str]()

    def slow(piece: str, *_: Any) -> Reading:
        asked.append(piece)
        clock.now_s += takes_s
        return Reading()

    monkeypatch.setattr(engine._finder, "read", slow)
    monkeypatch.setattr("native_host.inference.engine.time", clock)
    return engine, clock, asked


@pytest.mark.parametrize(("within_s", "is_complete", "most"), [(100.0, False, 10), (6_000.0, True, 60), (None, True, 60)])
def test_a_text_that_cannot_be_read_in_time_is_given_up_early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, within_s: float | None, is_complete: bool, most: int
) -> None:
    text = "all is quiet " * 60_000
    engine, _, asked = with_slow_finder(tmp_path, monkeypatch, takes_s=6.0)
    reading = engine.read(text, (), within_s)
    engine.close()
    assert reading is not None and reading.is_complete is is_complete
    assert len(asked) <= most and (not is_complete or len(asked) == len(list(slabs(len(text)))))


@pytest.mark.parametrize("within_s", [1.0, None])
def test_an_empty_text_is_read(tmp_path: Path, within_s: float | None) -> None:
    engine = Engine(write_model(tmp_path, capitals_are_people()))
    reading = engine.read("", (), within_s)
    engine.close()
    assert reading is not None and reading.is_complete and reading.findings == ()


@pytest.mark.parametrize(("waits_s", "addresses", "within_s"), [(40.0, 0, 100.0), (0.0, 40_000, 50.0)])
def test_a_text_that_can_be_read_in_time_is_not_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits_s: float, addresses: int, within_s: float
) -> None:
    """Neither where the model loads or reads another tab's prompt first, nor where the rules leave nothing of most of it."""
    line = "mira@kolb.org\n"
    text = "all is quiet " * 12_000 + line * addresses
    marks = [mark(at, at + 13) for at in range(13 * 12_000, len(text), len(line))]
    engine, clock, asked = with_slow_finder(tmp_path, monkeypatch, takes_s=3.0)
    began = threading.Event()

    def other_prompt() -> None:
        began.wait(60)
        clock.now_s += waits_s

    engine._pool.submit(other_prompt)
    first = threading.Timer(0.2, began.set)  # By then the reading waits behind it.
    first.start()
    reading = engine.read(text, marks, within_s)
    first.join()
    engine.close()
    assert reading is not None and reading.is_complete
    assert clock.now_s == waits_s + 3.0 * len(asked)
