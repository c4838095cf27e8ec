"""Lines in, lines out: order kept, bad lines answered with an error, nothing of a line in it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Mapping
from typing import cast

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
    assert codes == ["malformed"] * 4 + ["bad_field", "internal"]
    assert [answer["id"] for answer in answers] == [None] * 4 + [7, 8, 9]
    assert "canary" not in json.dumps(answers)


def test_what_json_does_not_know_is_a_bad_line() -> None:
    bad = [b'{"id": NaN, "text": "x"}', b'{"id": 1, "text": "x", "n": -Infinity}', b'{"id": 1, "id": 2, "text": "x"}']
    status, answers = run(*bad, b'{"id": 1, "text": "\\ud800"}')
    assert status == 1
    assert [(one["id"], cast(dict[str, str], one["error"])["code"]) for one in answers] == [(None, "malformed")] * 4


def test_an_empty_line_asks_nothing() -> None:
    assert run(b"\n", b'{"id": 1, "text": "x"}', b" \r\n") == (0, [{"id": 1, "text": "x"}])


def test_a_reader_that_has_enough_ends_the_run_quietly() -> None:
    command = [sys.executable, "-m", "native_host", "restore", "--jsonl"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None and process.stdout is not None and process.stderr is not None
    with process:
        process.stdin.write(b'{"id": 1, "text": "x", "bindings": {}}\n')
        process.stdin.flush()
        assert process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b'{"id": 2, "text": "x", "bindings": {}}\n' * 3)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 0


def test_answers_go_to_standard_output_while_a_library_has_another_in_its_place() -> None:
    program = (
        "import sys\nfrom native_host.cli.jsonl import run_jsonl\n"
        "sys.stdout = sys.stderr\nsys.exit(run_jsonl(lambda line: {'id': line['id']}))"
    )
    ended = subprocess.run([sys.executable, "-c", program], input=b'{"id": 5}\n', capture_output=True, timeout=30)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b'{"id": 5}\n', b"")
