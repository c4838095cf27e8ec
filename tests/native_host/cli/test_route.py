"""`postern route`: the runtime, its reason, and what was measured of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from native_host.cli.redact import LINE_S, code_points
from native_host.cli.route import make_route_line
from native_host.contract.refusals import RefusalCode, Refused
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.inference.engine import Engine
from native_host.service.build import rooms_in_memory
from native_host.service.build_batches import Extraction
from tests.native_host.inference.small_model import capitals_are_people, write_model

Answer = Callable[[Mapping[str, object]], dict[str, Any]]


@pytest.fixture(scope="module")
def patterns() -> Answer:
    return make_route_line(replace(rooms_in_memory(code_points, LINE_S), detector=Detector(all_rules())))


@pytest.fixture(scope="module")
def tables() -> Answer:
    rooms = replace(rooms_in_memory(code_points, LINE_S), detector=Detector(all_rules()), extraction=Extraction(None))
    return make_route_line(rooms)


@pytest.fixture
def with_model(tmp_path: Path) -> Iterator[Answer]:
    engine = Engine(write_model(tmp_path, capitals_are_people()))
    rooms = replace(rooms_in_memory(code_points, LINE_S), detector=Detector(all_rules(), reader=engine))
    yield make_route_line(rooms)
    engine.close()


@pytest.mark.parametrize(
    ("line", "runtime", "reason"),
    [
        ({"text": "How do I boil an egg?"}, "escalate-with-redaction", "nothing_private"),
        ({"text": "write to mira@post.example"}, "escalate-with-redaction", "redacted"),
        ({"text": "write to mira@post.example", "mode": "strict"}, "local-only", "private_values_stay"),
        ({"text": "CONFIDENTIAL\n\nThe plan is simple."}, "local-only", "confidential_stays"),
        ({"text": "What is 17% of 340?"}, "local-specialist", "exact_tool"),
        ({"text": "PIN Couoyy0186_ does not work"}, "local-only", "judge_doubts"),
        ({"text": "PIN Couoyy0186_ does not work", "mode": "off"}, "escalate-with-redaction", "site_off"),
        ({"text": "Base64 encode this: PIN Couoyy0186_ does not work"}, "local-only", "judge_doubts"),
        ({"text": "What is 17% of 340?", "mode": "redact"}, "escalate-with-redaction", "nothing_private"),
        (
            {"text": "Sort these: \nole@post.example\nann@post.example", "mode": "strict"},
            "local-only",
            "private_values_stay",
        ),
        ({"text": "CONFIDENTIAL\n\nThe plan is simple.", "mode": "off"}, "escalate-with-redaction", "site_off"),
    ],
)
def test_patterns_alone(patterns: Answer, line: dict[str, object], runtime: str, reason: str) -> None:
    answer = patterns({"id": 1, **line})
    assert (answer["id"], answer["runtime"], answer["reason"]) == (1, runtime, reason)
    assert answer["features"]["task"] is None and answer["features"]["complexity"] is None


FIELDS = "Pull invoice number, date, total and supplier out of these."


@pytest.mark.parametrize(
    ("line", "runtime", "reason"),
    [
        ({"text": FIELDS, "documents": ["a.pdf", "b.pdf"]}, "edge-worker", "batch_extracted"),
        ({"text": f"{FIELDS[:-1]} two invoices", "documents": ["a.pdf", "b.pdf"]}, "edge-worker", "batch_extracted"),
        ({"text": FIELDS, "documents": []}, "escalate-with-redaction", "nothing_private"),
        ({"text": FIELDS}, "escalate-with-redaction", "nothing_private"),
        ({"text": f"{FIELDS[:-1]} three invoices", "documents": ["a.pdf"]}, "escalate-with-redaction", "nothing_private"),
        ({"text": f"{FIELDS} Then translate them.", "documents": ["a.pdf"]}, "escalate-with-redaction", "nothing_private"),
        ({"text": FIELDS, "documents": ["a.pdf"], "mode": "redact"}, "escalate-with-redaction", "nothing_private"),
    ],
)
def test_fields_of_documents_are_the_first_rule(tables: Answer, line: dict[str, object], runtime: str, reason: str) -> None:
    answer = tables({"id": 1, **line})
    assert (answer["runtime"], answer["reason"]) == (runtime, reason)
    features = answer["features"]
    assert features["batch_extraction"] is (runtime == "edge-worker")
    names = ["invoice number", "date", "total", "supplier"] if runtime == "edge-worker" else None
    assert features.get("fields") == names


def test_what_the_model_measured(with_model: Answer) -> None:
    answer = with_model({"id": 2, "text": "yesterday Mira came"})
    assert (answer["runtime"], answer["reason"]) == ("local-only", "sensitive_topic_stays")
    features = answer["features"]
    assert features["task"] == "rewrite" and 0 < features["complexity"] < 1
    assert features["values"] == 1 and list(features["topics"]) == ["health"]


def test_documents_are_counted_and_must_be_a_list(patterns: Answer) -> None:
    assert patterns({"text": "x", "documents": ["a", "b"]})["features"]["documents"] == 2
    with pytest.raises(Refused) as refused:
        patterns({"text": "x", "documents": "a"})
    assert (refused.value.code, refused.value.detail) == (RefusalCode.BAD_FIELD, "documents")
