"""`postern answer`: what has an exact answer, what has none, and where it would run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.arithmetic import Arithmetic
from native_host.answerer.specialists.specialist import Exact
from native_host.cli.answer import make_answer_line
from native_host.cli.redact import LINE_S, code_points
from native_host.cli.route import make_route_line
from native_host.contract.refusals import Refused
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.router.answering import WEAK_BELOW
from native_host.service.build import rooms_in_memory
from native_host.service.build_answers import open_answer_audit
from native_host.service.late_tools import LateTools
from tests.native_host.answerer.all_tools import answered

Answer = Callable[[Mapping[str, object]], dict[str, object]]


@pytest.fixture(scope="module")
def answer() -> Answer:
    rooms = replace(
        rooms_in_memory(code_points, LINE_S),
        detector=Detector(all_rules()),
        tools=LateTools(lambda: ExactTools([Arithmetic()])),
    )
    return make_answer_line(rooms)


def test_an_exact_answer(answer: Answer) -> None:
    line = answer({"id": 1, "text": "What is 6 * 7?"})
    assert (line["id"], line["runtime"], line["text"]) == (1, "local-specialist", "**42**")
    assert (line["accepted"], line["model"]) == (True, "exact_tool:arithmetic")
    assert line["judge"] == round(open_answer_audit().score("What is 6 * 7?", "**42**"), 4)
    assert isinstance(line["latency_ms"], float) and line["ttft_ms"] == line["latency_ms"]


def test_no_exact_answer(answer: Answer) -> None:
    line = answer({"id": 2, "text": "Write a poem about 6 * 7"})
    assert (line["runtime"], line["text"], line["accepted"]) == ("escalate-with-redaction", None, False)
    assert (line["judge"], line["ttft_ms"], line["model"]) == (0.0, None, None)


def test_what_stays_here_stays_here_whether_answered_or_not(answer: Answer) -> None:
    line = answer({"id": 3, "text": "CONFIDENTIAL\n\nThe plan is simple."})
    assert (line["runtime"], line["text"]) == ("local-only", None)


def test_what_must_stay_is_answered_out_of_itself(answer: Answer) -> None:
    text = (
        "CONFIDENTIAL. The board met on Tuesday and looked at the offer for a boiler. The boiler will be replaced in March."
        " The second firm was rejected because of its price. Until then the hall stays closed after six in the evening."
        " Everybody thanked the caretakers. The next meeting takes place on 14 May at the town hall."
    )
    line = answer({"id": 5, "text": f"Summarise this in 2 sentences:\n\n{text}"})
    assert (line["runtime"], line["model"], line["accepted"]) == ("local-only", "extract:summary", True)
    assert isinstance(line["judge"], float) and WEAK_BELOW <= line["judge"] <= 1


@pytest.mark.parametrize(("score", "accepted"), [(0.14, False), (0.15, True), (None, True)])
def test_the_judge_accepts_what_is_chosen_out_of_a_text_and_never_overrules_a_tool(
    score: float | None, accepted: bool
) -> None:
    rooms = replace(
        rooms_in_memory(code_points, LINE_S),
        detector=Detector(all_rules()),
        tools=LateTools(lambda: ExactTools([Arithmetic()])),
        judge_answer=lambda prompt, answer: score,
    )
    judged, route = make_answer_line(rooms), make_route_line(rooms)
    chosen = {
        "text": "Extract invoice number and total as JSON:\n\nInvoice number: 2026-117\nTotal: $ 48.00\nCONFIDENTIAL\n"
    }
    line = judged(chosen)
    assert (line["accepted"], line["judge"], line["runtime"]) == (accepted, score, "local-only")
    assert line["model"] == "extract:named_fields" and "2026-117" in str(line["text"])
    features = route(chosen)["features"]
    assert isinstance(features, dict) and features["specialist"] == ("named_fields" if accepted else None)
    exact = judged({"text": "What is 6 * 7?"})
    assert (exact["accepted"], exact["judge"], exact["runtime"]) == (True, score, "local-specialist")


def test_a_bad_line_is_refused(answer: Answer) -> None:
    with pytest.raises(Refused):
        answer({"id": 4, "text": 5})


def test_two_answers_are_none() -> None:
    class Other(Arithmetic):
        def answer(self, reading: object) -> Exact | None:
            return Exact("**43**", "other")

    assert ExactTools([Arithmetic(), Other()]).answer("6 * 7") is None
    assert answered("6 * 7") == Exact("**42**", "arithmetic")
