"""`postern answer --jsonl`: what is answered on this machine, by what, and how fast."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping

from native_host.cli.jsonl import run_jsonl
from native_host.cli.redact import LINE_S, code_points, read_line
from native_host.contract.policy import Decision
from native_host.contract.refusals import RefusalCode, Refused
from native_host.router.choose import Features, choose_runtime
from native_host.router.policy import judge, judge_unwatched
from native_host.router.rooms import Rooms
from native_host.service.build import rooms_in_memory


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object per line in, one out")


def run(args: argparse.Namespace) -> int:
    del args
    rooms = rooms_in_memory(code_points, LINE_S)
    try:
        return run_jsonl(make_answer_line(rooms))
    finally:
        rooms.detector.reader.close()


def make_answer_line(rooms: Rooms) -> Callable[[Mapping[str, object]], dict[str, object]]:
    """The function that answers `{"id", "text"[, "site", "mode"]}`.

    `text` is null where nothing here answers exactly. `judge` is null: an exact answer is not a matter of judgement.
    """

    rooms.tools.prepare()

    def answer_line(line: Mapping[str, object]) -> dict[str, object]:
        text, site, mode = read_line(line)
        rooms.settings.set_mode(site, mode, 0)
        detection = rooms.detector.detect(text, rooms.settings.terms)
        if not detection.is_complete:
            raise Refused(RefusalCode.DEADLINE)
        rule = rooms.settings.rule(site)
        judged = judge_unwatched(rule) or judge(rule, bool(detection.findings), detection.topics, is_override=False)
        started = time.perf_counter()
        exact = rooms.tools.answer(text)
        took_ms = round((time.perf_counter() - started) * 1000, 3)
        must_stay = judged.decision is not Decision.RELEASE
        features = Features(must_stay=must_stay, has_specialist=exact is not None, needs_the_site=True)
        return {
            "id": line.get("id"),
            "runtime": choose_runtime(features).value,
            "text": exact.text if exact else None,
            "accepted": exact is not None,
            "judge": None,
            "ttft_ms": took_ms if exact else None,
            "latency_ms": took_ms,
            "model": f"exact:{exact.tool}" if exact else None,
        }

    return answer_line
