"""Tellings: what people say of themselves or their family is a topic; general questions, stories and quotations are none."""

from __future__ import annotations

import time

import pytest

from native_host.contract.findings import TopicName
from native_host.detector.detector import Detector
from native_host.detector.encoded import Encoded
from native_host.detector.told.tellings import told_topics
from tests.native_host.detector.tellings import NOT_TOLD, TOLD

ROWS = [(topic, text) for topic, texts in TOLD.items() for text in texts]


def told(text: str) -> set[TopicName]:
    return {topic.name for topic in told_topics(Encoded(text))}


@pytest.mark.parametrize(("topic", "text"), ROWS)
def test_told(topic: TopicName, text: str) -> None:
    assert topic in told(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(text: str) -> None:
    assert told(text) == set()


def test_the_tables_are_as_large_as_they_promise() -> None:
    assert len(set(ROWS)) >= 80
    assert len(set(NOT_TOLD)) >= 60


def test_the_detector_names_each_topic_once() -> None:
    topics = Detector([]).detect("I'm HIV positive and I was diagnosed with lupus. My husband hits me.").topics
    assert [(topic.name, topic.score) for topic in topics] == [(TopicName.HEALTH, 0.9), (TopicName.LEGAL, 0.9)]


@pytest.mark.parametrize(
    "text",
    [
        "i'm " * 60_000,
        "if i'm pregnant, 'well " * 9_000,
        "mir wurde " * 20_000 + "nichts",
        "I have my cancer of " * 10_000,
        "“I'm pregnant.” 'a 'b " * 9_000,
    ],
    ids=["a frame alone", "conditions and stray quotes", "a frame that waits for its end", "near misses", "quotations"],
)
def test_a_long_text_costs_little(text: str) -> None:
    started = time.process_time()
    assert told(text) == set()
    assert time.process_time() - started < 1
