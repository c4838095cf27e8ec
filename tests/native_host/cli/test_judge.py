"""`postern judge`: scores in the order of the answers, doubts of an outgoing text, bad lines refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from native_host.cli.judge import LONGEST, make_judge_line
from native_host.contract.refusals import Refused
from native_host.service.build_answers import open_answer_audit
from native_host.service.build_audit import open_egress_audit

Judge = Callable[[Mapping[str, object]], dict[str, object]]


@pytest.fixture(scope="module")
def judge() -> Judge:
    return make_judge_line(open_answer_audit(), open_egress_audit())


def test_scores_in_order(judge: Judge) -> None:
    answers = ["The capital of Norway is Oslo.", "", "I'm sorry, but I can't help with that."]
    line = judge({"id": 7, "prompt": "What is the capital of Norway?", "answers": answers})
    scores = line["scores"]
    assert line["id"] == 7 and isinstance(scores, list)
    assert scores[0] > 0.5 > scores[2] and scores[1] == 0.0


def test_doubts_of_an_outgoing_text(judge: Judge) -> None:
    text = "Please call [PERSON_1] on 0171 4382 9951 or write to k.albers@posteo.example"
    doubts = judge({"id": 8, "outgoing": text})["doubts"]
    assert isinstance(doubts, list)
    assert any("4382" in text[doubt["start"] : doubt["end"]] for doubt in doubts)
    assert not any("[PERSON_1]" in text[doubt["start"] : doubt["end"]] for doubt in doubts)


@pytest.mark.parametrize(
    "line",
    [
        {"id": 1},
        {"id": 1, "prompt": "x"},
        {"id": 1, "prompt": "x", "answers": []},
        {"id": 1, "prompt": "x", "answers": "y"},
        {"id": 1, "prompt": "x", "answers": [1]},
        {"id": 1, "prompt": 1, "answers": ["y"]},
        {"id": 1, "prompt": "x", "answers": ["y"] * 101},
        {"id": 1, "prompt": "x" * (LONGEST + 1), "answers": ["y"]},
        {"id": 1, "outgoing": 5},
    ],
)
def test_a_bad_line_is_refused(judge: Judge, line: dict[str, object]) -> None:
    with pytest.raises(Refused):
        judge(line)
