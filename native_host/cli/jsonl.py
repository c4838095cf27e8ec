"""One JSON object per line in, one per line out, in the same order; a bad line gets an error and the rest goes on."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO, cast

from native_host.contract.refusals import RefusalCode, Refused
from native_host.wire.strict_json import loads_object

Answer = Callable[[Mapping[str, object]], dict[str, object]]

_MESSAGES = {
    RefusalCode.MALFORMED: "the line is not one JSON object (no NaN, no key twice, no lone surrogate)",
    RefusalCode.BAD_FIELD: "a field is missing or not what it should be",
    RefusalCode.DEADLINE: "the text could not be checked in time",
    RefusalCode.INTERNAL: "this line could not be answered",
}


def run_jsonl(answer: Answer, lines: Iterable[bytes] | None = None, out: BinaryIO | None = None) -> int:
    """Answer every line; the exit status is 0 when all were answered, 1 when some were refused.

    Each answer is flushed, so that another program can ask line by line. An empty line asks nothing. A reader that has
    enough (`| head -1`) ends the run quietly.
    """
    source = sys.stdin.buffer if lines is None else lines
    sink = standard_output() if out is None else out
    refused = 0
    for line in source:
        if not line.strip():
            continue
        written = answered(answer, line)
        refused += "error" in written
        try:
            sink.write(json.dumps(written).encode("ascii") + b"\n")
            sink.flush()
        except BrokenPipeError:
            if out is None:  # Python flushes standard output once more at its end, and would say that this failed.
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            return 0
    return 1 if refused else 0


def standard_output() -> BinaryIO:
    """The one that the program began with: `sys.stdout` is another while a library that prints is being loaded."""
    if sys.__stdout__ is None:
        raise OSError("no standard output")
    return cast(BinaryIO, sys.__stdout__.buffer)


def answered(answer: Answer, line: bytes) -> dict[str, object]:
    """The answer to one line, or `{"id", "error": {"code", "message"}}`. No error holds any of the line (T-27)."""
    name: object = None
    try:
        asked = _read(line)
        name = asked.get("id")
        return answer(asked)
    except Refused as refusal:
        return _error(name, refusal.code, refusal.detail)
    except Exception:  # A line that breaks something must not take the other lines with it.
        return _error(name, RefusalCode.INTERNAL, "")


def _read(line: bytes) -> dict[str, object]:
    try:
        return loads_object(line)
    except Refused:  # The rule's name helps nobody who reads lines; the message says what a line is.
        raise Refused(RefusalCode.MALFORMED) from None


def _error(name: object, code: RefusalCode, detail: str) -> dict[str, object]:
    message = _MESSAGES.get(code, "the line was refused")
    return {"id": name, "error": {"code": code.value, "message": f"{message}: {detail}" if detail else message}}
