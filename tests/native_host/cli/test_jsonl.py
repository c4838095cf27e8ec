"""Lines in, lines out: order kept, bad lines answered with an error, nothing of a line in it."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

from native_host.cli.jsonl import run_jsonl
from native_host.contract.refusals import RefusalCode, Refused


def echo(line: Mapping[str, object]) -> dict[str, object]:
    if line.get("text") == "refuse":
        raise Refused(RefusalCode.BAD_FIELD, "text")
    if line.get("text") == "break":
        raise ZeroDivisionError("canary")
    return {"id": line.get("id"), "text": line.get("text")}


def run(*lines: bytes) -> tuple[int, list[dict[str, object]]]:
    out = io.BytesIO()
    status = run_jsonl(echo, lines, out)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_all_answered_in_order() -> None:
    assert run(b'{"id": 1, "text": "\xc3\xa4"}\n', b'{"id": "b", "text": "x"}') == (
        0,
        [{"id": 1, "text": "ä"}, {"id": "b", "text": "x"}],
    )


def test_a_bad_line_is_refused_and_the_rest_goes_on() -> None:
    bad = [
        b"canary\n",
        b"\n",
        b"[1]\n",
        b"\xff\n",
        b"[" * 100_000,
        b'{"id": 7, "text": "refuse"}',
        b'{"id": 8, "text": "break"}',
    ]
    status, answers = run(*bad, b'{"id": 9, "text": "x"}')
    errors = [answer.get("error") for answer in answers]
    codes = [error["code"] for error in errors if isinstance(error, dict)]
    assert status == 1
    assert codes == ["malformed"] * 5 + ["bad_field", "internal"]
    assert [answer["id"] for answer in answers] == [None] * 5 + [7, 8, 9]
    assert "canary" not in json.dumps(answers)


def test_lone_surrogates_come_back_as_they_went_in() -> None:
    assert run(b'{"id": 1, "text": "\\ud800"}') == (0, [{"id": 1, "text": "\ud800"}])
