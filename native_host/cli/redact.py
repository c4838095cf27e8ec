"""`postern redact --jsonl`: what would leave, line by line. Keeps nothing: its vault is in memory and emptied after each."""

from __future__ import annotations

import argparse
import itertools
import time
from collections.abc import Callable, Mapping

from native_host.cli.jsonl import run_jsonl
from native_host.contract.messages import Check, ConversationId, DraftId, RequestId, SiteId, Verdict
from native_host.contract.policy import Mode
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.answering import Answering
from native_host.router.batches.kept import KeptDocuments
from native_host.router.batches.offering import BatchOffering
from native_host.router.checking import Checking
from native_host.router.memory import VerdictMemory
from native_host.router.rooms import Rooms
from native_host.service.build import rooms_in_memory
from native_host.vault.numbering import NEW

LINE_S = 60.0  # Nobody waits with a finger on Enter here; the detector's own budget still holds.
_SITE = "cli"
SITES = ("chatgpt", "claude", "gemini", _SITE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object per line in, one out")


def run(args: argparse.Namespace) -> int:
    del args
    return run_jsonl(make_redact_line())


def code_points(text: str) -> Callable[[int], int]:
    """Offsets are code points on the command line, as they are inside."""
    del text
    return lambda offset: offset


def make_redact_line() -> Callable[[Mapping[str, object]], dict[str, object]]:
    """The function that answers one line; each line is a conversation of its own."""
    rooms = rooms_in_memory(code_points, LINE_S)
    rooms.auditor.prepare()
    answering = Answering(rooms)
    answering.prepare()
    numbers = itertools.count(1)

    def redact_line(line: Mapping[str, object]) -> dict[str, object]:
        return _redact_line(rooms, answering, line, next(numbers))

    return redact_line


def _redact_line(rooms: Rooms, answering: Answering, line: Mapping[str, object], number: int) -> dict[str, object]:
    text, site, mode = read_line(line)
    rooms.settings.set_mode(site, mode, 0)
    conversation = f"{NEW}line-{number}"
    name = f"line{number:08}"
    check = Check(RequestId(name), int(LINE_S * 1000), SiteId(site), ConversationId(conversation), DraftId(name), text)
    try:
        batches = BatchOffering(rooms.extraction, KeptDocuments())  # A line has no tab.
        verdict = Checking(rooms, VerdictMemory(), answering, batches).check(check, time.monotonic() + LINE_S)
    finally:
        rooms.vault.forget("conversation", site, conversation)
    return _written(line.get("id"), verdict)


def read_line(line: Mapping[str, object]) -> tuple[str, str, Mode]:
    """Text, site and mode of a line. Raises Refused."""
    text, site, mode = line.get("text"), line.get("site", _SITE), line.get("mode", Mode.BALANCED.value)
    if not isinstance(text, str):
        raise Refused(RefusalCode.BAD_FIELD, "text")
    if not isinstance(site, str) or site not in SITES:
        raise Refused(RefusalCode.BAD_FIELD, f"site (one of {', '.join(SITES)}; without it none in particular)")
    if not isinstance(mode, str) or mode not in {one.value for one in Mode}:
        raise Refused(RefusalCode.BAD_FIELD, f"mode (one of {', '.join(Mode)})")
    return text, site, Mode(mode)


def _written(name: object, verdict: Verdict) -> dict[str, object]:
    return {
        "id": name,
        "runtime": verdict.runtime.value,
        "reason": verdict.reason.value,
        "decision": verdict.decision.value,
        # Nothing leaves by itself of what is answered here.
        "text": None if verdict.answer else verdict.outgoing,
        "redacted": verdict.redacted,
        "answer": verdict.answer.text if verdict.answer else None,
        "spans": [
            {
                "start": span.start,
                "end": span.end,
                "type": span.type,
                "score": span.score,
                "source": span.source,
                "kind": span.kind,
                "placeholder": span.placeholder,
            }
            for span in verdict.spans
        ],
        "topics": [{"name": topic.name, "score": topic.score} for topic in verdict.topics],
        "doubts": [
            {"start": doubt.start, "end": doubt.end, "kind": doubt.kind, "score": round(doubt.score, 4)}
            for doubt in verdict.doubts
        ],
    }
