"""`postern answer --jsonl`: what is answered on this machine, by what, and how fast."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from native_host.cli.deciding import Decided, decide
from native_host.cli.jsonl import run_jsonl
from native_host.cli.redact import LINE_S, code_points
from native_host.contract.messages import LocalAnswer
from native_host.contract.policy import Answerer, Runtime
from native_host.router.answering import Answering, Offered, features_of
from native_host.router.choose import choose_runtime
from native_host.router.generating import written
from native_host.router.rooms import Rooms
from native_host.service.build import own_model, rooms_in_memory
from native_host.settings.places import find_places


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object per line in, one out")


def run(args: argparse.Namespace) -> int:
    del args
    rooms = replace(rooms_in_memory(code_points, LINE_S), model=own_model(find_places()))
    try:
        return run_jsonl(make_answer_line(rooms))
    finally:
        rooms.detector.reader.close()
        rooms.model.close()


def make_answer_line(rooms: Rooms) -> Callable[[Mapping[str, object]], dict[str, object]]:
    """The function that answers `{"id", "text"[, "site", "mode"]}`.

    `text` is null where nothing here answers. `judge` is the answer judge's score of it (nothing answers: 0), null without
    a judge; what it finds too weak is not `accepted` and would not be shown. An exact answer is accepted whatever it says.
    What a model wrote is shown while it is written, so it is here in any case; weak or not whole, it is not `accepted`, and
    the prompt goes on to the site, where it may.
    """

    answering = Answering(rooms)
    answering.prepare()

    def answer_line(line: Mapping[str, object]) -> dict[str, object]:
        decided = decide(rooms, line)
        started = time.perf_counter()
        offered = decided.answered_by(answering)
        if offered.answer is not None and offered.answer.by is Answerer.MODEL:
            made = _written(rooms, decided.text, offered.answer)
        else:
            made = _offered(rooms, decided.text, offered, _since(started))
        return {
            "id": line.get("id"),
            "runtime": _runtime(decided, offered.answer, made).value,
            "text": made.text,
            "accepted": made.is_accepted,
            "judge": None if made.judge is None else round(made.judge, 4),
            "ttft_ms": made.ttft_ms,
            "latency_ms": made.latency_ms,
            "model": made.model,
        }

    return answer_line


@dataclass(frozen=True, slots=True, repr=False)
class _Made:
    text: str | None
    is_accepted: bool
    judge: float | None
    ttft_ms: float | None
    latency_ms: float
    model: str | None


def _offered(rooms: Rooms, prompt: str, offered: Offered, took_ms: float) -> _Made:
    made, score = offered.made, offered.score
    if score is None:
        score = rooms.judge_answer(prompt, made.text if made else "")
    if made is None:
        return _Made(None, False, score, None, took_ms, None)
    return _Made(made.text, offered.answer is not None, score, took_ms, took_ms, f"{made.by.value}:{made.name}")


def _written(rooms: Rooms, prompt: str, answer: LocalAnswer) -> _Made:
    """By the path of the page, to its end."""
    started = time.perf_counter()
    done = written(rooms, prompt)
    ttft = None if done.ttft_ms is None else round(done.ttft_ms, 3)
    text = None if done.finish in ("failed", "too_large") else done.text
    return _Made(text, done.is_accepted, done.judge, ttft, _since(started), f"{answer.by.value}:{answer.model}")


def _runtime(decided: Decided, answer: LocalAnswer | None, made: _Made) -> Runtime:
    """Where the prompt ends up: what a model answered too weakly goes on as if it had not."""
    kept = answer if made.is_accepted else None
    return choose_runtime(features_of(decided.must_stay, kept))


def _since(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 3)
