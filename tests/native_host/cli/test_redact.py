"""`postern redact`: each line on its own, offsets in code points, nothing left behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from native_host.cli.redact import make_redact_line
from native_host.contract.refusals import RefusalCode, Refused

Answer = Callable[[Mapping[str, object]], dict[str, Any]]


@pytest.fixture(scope="module")
def redact_line() -> Answer:
    return make_redact_line()


def test_what_would_leave(redact_line: Answer) -> None:
    answer = redact_line({"id": 7, "text": "😀 Write to mira.kolb@post.example, please"})
    assert answer["text"] == "😀 Write to [EMAIL_ADDRESS_1], please"
    assert (answer["id"], answer["runtime"], answer["reason"]) == (7, "escalate-with-redaction", "redacted")
    [span] = answer["spans"]
    assert (span["start"], span["end"], span["type"]) == (11, 33, "EMAIL_ADDRESS")


def test_lines_do_not_know_each_other(redact_line: Answer) -> None:
    texts = [redact_line({"id": n, "text": f"{name}@post.example"})["text"] for n, name in enumerate(("ole", "tom", "ole"))]
    assert texts == ["[EMAIL_ADDRESS_1]"] * 3


def test_strict_keeps_it_here_and_text_is_null(redact_line: Answer) -> None:
    answer = redact_line({"id": 1, "text": "ole@post.example", "mode": "strict", "site": "chatgpt"})
    assert (answer["text"], answer["runtime"], answer["reason"]) == (None, "local-only", "private_values_stay")
    assert redact_line({"id": 2, "text": "ole@post.example", "site": "chatgpt"})["text"] == "[EMAIL_ADDRESS_1]"


def test_off_changes_nothing(redact_line: Answer) -> None:
    answer = redact_line({"id": 1, "text": "ole@post.example", "mode": "off"})
    assert (answer["text"], answer["reason"], answer["spans"]) == ("ole@post.example", "site_off", [])


def test_what_is_answered_here_does_not_leave_by_itself(redact_line: Answer) -> None:
    answer = redact_line({"id": 1, "text": "Sort these lines: \nole@post.example\nann@post.example"})
    assert (answer["text"], answer["runtime"], answer["reason"]) == (None, "local-specialist", "exact_tool")
    assert answer["redacted"].endswith("\n[EMAIL_ADDRESS_1]\n[EMAIL_ADDRESS_2]")
    assert answer["answer"].index("ann@") < answer["answer"].index("ole@")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ({}, "text"),
        ({"text": 1}, "text"),
        ({"text": "x", "site": "A B"}, "site"),
        ({"text": "x", "site": "copilot"}, "site"),
        ({"text": "x", "mode": "loose"}, "mode"),
    ],
)
def test_a_bad_field_is_refused_by_name(redact_line: Answer, line: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as refused:
        redact_line(line)
    assert (refused.value.code, refused.value.detail.split()[0]) == (RefusalCode.BAD_FIELD, field)


def test_a_mode_that_does_not_exist_is_told_those_that_do(redact_line: Answer) -> None:
    with pytest.raises(Refused) as refused:
        redact_line({"text": "x", "mode": "loose"})
    assert refused.value.detail == "mode (one of strict, balanced, redact, off)"


def test_what_the_second_reader_doubts_does_not_leave(redact_line: Answer) -> None:
    text = "😀 Write to mira.kolb@post.example: PIN Couoyy0186_ does not work"
    answer = redact_line({"id": 1, "text": text})
    assert (answer["text"], answer["runtime"], answer["reason"]) == (None, "local-only", "judge_doubts")
    [doubt] = answer["doubts"]
    assert (text[doubt["start"] : doubt["end"]], doubt["kind"]) == ("Couoyy0186_", "secret")
    assert answer["redacted"] == "😀 Write to [EMAIL_ADDRESS_1]: PIN Couoyy0186_ does not work"
    assert redact_line({"id": 2, "text": text, "mode": "off"})["doubts"] == []


def test_what_it_agrees_with_has_no_doubts(redact_line: Answer) -> None:
    answer = redact_line({"id": 1, "text": "Write to mira.kolb@post.example"})
    assert (answer["doubts"], answer["reason"]) == ([], "redacted")
