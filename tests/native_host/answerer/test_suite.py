"""Hand-written requests: each meant for a tool is answered exactly or refused, and none that is foreign is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.native_host.answerer.all_tools import FILES, answered, requests

COVERED = 0.95
# Of foreign requests; each that is taken is named by the test.
MOST_TAKEN = 0.002


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_answer_is_wrong(path: Path) -> None:
    wrong = []
    for request in requests(path):
        exact = answered(request["text"])
        expected = request["tool"], request.get("answer")
        if exact is not None and request["tool"] is not None and (exact.tool, exact.text) != expected:
            wrong.append((request["text"], exact.tool, exact.text))
    assert wrong == []


def test_nearly_every_request_that_is_meant_for_a_tool_is_answered() -> None:
    meant = [request["text"] for path in FILES for request in requests(path) if request["tool"] is not None]
    refused = [text for text in meant if answered(text) is None]
    assert len(meant) >= 300
    assert len(refused) <= (1 - COVERED) * len(meant), refused


def test_foreign_requests_are_not_taken() -> None:
    foreign = [request["text"] for path in FILES for request in requests(path) if request["tool"] is None]
    taken = [(text, exact.tool) for text in foreign if (exact := answered(text)) is not None]
    assert len(foreign) >= 200
    assert len(taken) <= MOST_TAKEN * len(foreign), taken
