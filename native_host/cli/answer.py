"""`postern answer --jsonl`: what is answered on this machine, by what, and how fast."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping

from native_host.cli.deciding import decide
from native_host.cli.jsonl import run_jsonl
from native_host.cli.redact import LINE_S, code_points
from native_host.router.answering import Answering
from native_host.router.choose import Features, choose_runtime
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

    `text` is null where nothing here answers. `judge` is the answer judge's score of it (nothing answers: 0), null without
    a judge; what it finds too weak is not `accepted` and would not be shown. An exact answer is accepted whatever it says.
    """

    answering = Answering(rooms.tools, rooms.citing, judge=rooms.judge_answer)
    answering.prepare()

    def answer_line(line: Mapping[str, object]) -> dict[str, object]:
        decided = decide(rooms, line)
        started = time.perf_counter()
        offered = decided.answered_by(answering)
        took_ms = round((time.perf_counter() - started) * 1000, 3)
        features = Features(must_stay=decided.must_stay, has_specialist=offered.answer is not None, needs_the_site=True)
        made, score = offered.made, offered.score
        if score is None:
            score = rooms.judge_answer(decided.text, made.text if made else "")
        return {
            "id": line.get("id"),
            "runtime": choose_runtime(features).value,
            "text": made.text if made else None,
            "accepted": offered.answer is not None,
            "judge": None if score is None else round(score, 4),
            "ttft_ms": took_ms if made else None,
            "latency_ms": took_ms,
            "model": f"{made.by.value}:{made.name}" if made else None,
        }

    return answer_line
