"""`postern answer` and `postern route` where a language model of the user's serves the task: the path of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from native_host.cli.answer import make_answer_line
from native_host.cli.redact import LINE_S, code_points
from native_host.cli.route import make_route_line
from native_host.contract.tasks import Task
from native_host.depot.store import Store
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.inference.engine import Engine
from native_host.router.rooms import Rooms
from native_host.service.build import own_model, rooms_in_memory
from native_host.settings.places import Places
from tests.native_host.inference.language.speaker import put_to_use
from tests.native_host.inference.small_model import capitals_are_people, write_model

LETTER = "rewrite this politely:\n\nsend the keys back by friday or we change the lock."
SAID = ["Please", " send the keys", " back by friday;", " otherwise we will", " have to change the lock."]


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    engine = Engine(write_model(tmp_path / "finder", capitals_are_people()))
    assert engine.state == "ready"
    model = own_model(Places(tmp_path, tmp_path, tmp_path))
    yield replace(rooms_in_memory(code_points, LINE_S), detector=Detector(all_rules(), reader=engine), model=model)
    engine.close()
    model.close()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models")


Line = Callable[[Mapping[str, object]], dict[str, Any]]


def test_a_model_that_may_rewrite_answers(store: Store, rooms: Rooms) -> None:
    put_to_use(store, SAID, tasks=[Task.REWRITE])
    answer: Line = make_answer_line(rooms)
    line = answer({"id": 1, "text": LETTER})
    assert (line["runtime"], line["text"], line["model"]) == ("local-default", "".join(SAID), "model:speaker")
    assert line["accepted"] is True and line["judge"] >= 0.5
    assert 0 < line["ttft_ms"] < line["latency_ms"]
    held = answer({"id": 2, "text": f"{LETTER}\nCONFIDENTIAL"})
    assert (held["runtime"], held["accepted"]) == ("local-only", True)
    # Not its task; not its mode.
    assert answer({"id": 3, "text": "What is 6 * 7?"})["model"] == "exact_tool:arithmetic"
    other = answer({"id": 4, "text": LETTER, "mode": "redact"})
    assert (other["runtime"], other["text"], other["model"]) == ("escalate-with-redaction", None, None)


def test_what_the_judge_calls_weak_goes_on(store: Store, rooms: Rooms) -> None:
    put_to_use(store, ["I am sorry,", " but I cannot", " help with that."], tasks=[Task.REWRITE])
    line = make_answer_line(rooms)({"id": 1, "text": LETTER})
    assert (line["runtime"], line["text"], line["accepted"]) == (
        "escalate-with-redaction",
        "I am sorry, but I cannot help with that.",
        False,
    )
    assert isinstance(line["judge"], float) and line["judge"] < 0.5


def test_a_model_that_fails_answers_nothing(store: Store, rooms: Rooms) -> None:
    graph = put_to_use(store, SAID, tasks=[Task.REWRITE]) / "onnx/model.onnx"
    answer: Line = make_answer_line(rooms)
    content = bytearray(graph.read_bytes())
    content[-9] ^= 1
    graph.write_bytes(content)
    line = answer({"id": 1, "text": LETTER})
    assert (line["runtime"], line["text"], line["accepted"]) == ("escalate-with-redaction", None, False)
    assert answer({"id": 2, "text": LETTER})["model"] is None


def test_route_says_who_would_answer(store: Store, rooms: Rooms) -> None:
    put_to_use(store, SAID, tasks=[Task.REWRITE])
    route: Line = make_route_line(rooms)
    line = route({"id": 1, "text": LETTER})
    assert (line["runtime"], line["reason"], line["features"]["model"]) == ("local-default", "local_model", "speaker")
    assert line["features"]["specialist"] is None


def test_without_a_model_nothing_changes(rooms: Rooms) -> None:
    line: dict[str, Any] = make_route_line(rooms)({"id": 1, "text": LETTER})
    assert (line["runtime"], line["reason"]) == ("escalate-with-redaction", "nothing_private")
    assert "model" not in line["features"]
