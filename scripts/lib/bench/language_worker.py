"""One of the two that `scripts/bench language` compares: reads and writes so many tokens, told on standard input."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_THREADS = 2
_CONTEXT = 4096
_ORDINARY = 40_000  # Token ids up to here are words, not marks.


def main() -> int:
    name, place = sys.argv[1:]
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:_THREADS])
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # Whatever a library prints is no answer.
    answer = (_postern if name == "postern" else _llama)(Path(place))
    for line in sys.stdin:
        out.write(json.dumps(answer(json.loads(line))) + "\n")
        out.flush()
    return 0


def _ids(asked: dict[str, Any]) -> list[int]:
    rng = random.Random(asked["seed"])
    return [rng.randrange(100, _ORDINARY) for _ in range(asked["read"])]


def _postern(place: Path) -> Callable[[dict[str, Any]], dict[str, Any]]:
    from native_host.contract.language import Message
    from native_host.inference.language.loading import load
    from native_host.inference.language.model import CHUNK, LocalLanguageModel
    from native_host.inference.onnx import load_onnxruntime

    loaded = load(place)
    model = LocalLanguageModel(loaded)
    options = load_onnxruntime().RunOptions()

    def speed(asked: dict[str, Any]) -> dict[str, Any]:
        ids, steps = _ids(asked), loaded.stepper
        steps.rewind(0)
        began = time.perf_counter()
        for at in range(0, len(ids), CHUNK):
            scores = steps.step(ids[at : at + CHUNK], options)
        read = time.perf_counter()
        for _ in range(asked["write"]):
            scores = steps.step([int(scores.argmax())], options)
        return {"read_s": read - began, "write_s": time.perf_counter() - read}

    def cancel(asked: dict[str, Any]) -> dict[str, Any]:
        loaded.stepper.rewind(0)
        model._held.clear()
        until = time.monotonic() + asked["after_s"]
        text = " ".join(str(number) for number in range(700))
        done = model.generate(
            [Message("user", text)],
            limit=100,
            seed=0,
            on_text=lambda piece: None,
            is_cancelled=lambda: time.monotonic() >= until,
        )
        waited = (time.monotonic() - until) * 1000
        return {"waited_ms": waited} if done.finish == "cancelled" else {"error": done.finish}

    return lambda asked: speed(asked) if asked["what"] == "speed" else cancel(asked)


def _llama(place: Path) -> Callable[[dict[str, Any]], dict[str, Any]]:
    import llama_cpp

    model = llama_cpp.Llama(
        str(place),
        n_ctx=_CONTEXT,
        n_threads=_THREADS,
        n_threads_batch=_THREADS,
        n_batch=512,
        verbose=False,
        logits_all=False,
    )

    def speed(asked: dict[str, Any]) -> dict[str, Any]:
        model.reset()
        began = time.perf_counter()
        model.eval(_ids(asked))
        read = time.perf_counter()
        for _ in range(asked["write"]):
            scores = llama_cpp.llama_get_logits_ith(model.ctx, -1)
            model.eval([_largest(scores, model.n_vocab())])
        return {"read_s": read - began, "write_s": time.perf_counter() - read}

    return speed


def _largest(scores: Any, count: int) -> int:
    import numpy

    return int(numpy.ctypeslib.as_array(scores, shape=(count,)).argmax())


if __name__ == "__main__":
    sys.exit(main())
