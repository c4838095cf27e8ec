"""The finder on the GPU against the processor, in turns, in one process: the graph by batch size, then whole texts.

The graph's rows are windows of prompts of 300 characters; the processor reads them one by one, as the product does (see
finder.py on why), and all at once. Needs a CUDA device; says what is missing where there is none.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from native_host.inference.finder import Finder, batch, framed
from native_host.inference.onnx import load_onnxruntime
from native_host.inference.pieces.encode import Encoder, read_vocabulary
from native_host.inference.place import models_folder
from native_host.inference.registry import read_registry
from native_host.inference.session import Opened, open_session
from native_host.inference.weights import read_files
from scripts.lib.bench.prose import prose

_SIZES = (1, 8, 64)
_SATURATION = (256, 1024)
_LENGTHS = ((300, 100), (10_000, 20), (100_000, 5))
_ROUNDS = 40


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=20260501)
    parser.add_argument("--models", type=Path, default=models_folder())
    args = parser.parse_args()
    model = read_registry(args.models / "registry.json")["finder"]
    files = read_files(args.models, model)
    processor = open_session(files["graph"], None, "cpu")
    gpu = open_session(files["graph"], files.get("graph_cuda"))
    if gpu.provider != "cuda":
        sys.stderr.write(f"bench: no GPU to measure: {'; '.join(gpu.reasons)}\n")
        return 3
    vocabulary = read_vocabulary(files["vocabulary"])
    rng = random.Random(args.seed)
    _by_batch(processor, gpu, Encoder(vocabulary), rng)
    finders = {str(opened.provider): Finder(model, vocabulary, opened) for opened in (processor, gpu)}
    _whole_texts(finders, rng)
    return 0


def _by_batch(processor: Opened, gpu: Opened, encoder: Encoder, rng: random.Random) -> None:
    write = sys.stdout.write
    write("| windows | processor, one by one ms | processor, at once ms | GPU ms | GPU windows/s | faster |\n")
    write("|---|---|---|---|---|---|\n")
    for size in (*_SIZES, *_SATURATION):
        windows = [framed(encoder.encode(prose(rng, 300)).rows[:126]) for _ in range(size)]
        single = [batch([window]) for window in windows]
        whole = batch(windows)
        ways: list[Callable[[], object]] = [
            lambda single=single: [_run(processor, one) for one in single],  # type: ignore[misc]
            lambda whole=whole: _run(processor, whole),  # type: ignore[misc]
            lambda whole=whole: _run(gpu, whole),  # type: ignore[misc]
        ]
        one_by_one, at_once, on_gpu = _in_turns(ways, _ROUNDS if size <= _SIZES[-1] else 5)
        best = min(one_by_one, at_once)
        per_s = size / on_gpu * 1000
        write(f"| {size} | {one_by_one:.2f} | {at_once:.2f} | {on_gpu:.2f} | {per_s:,.0f} | {best / on_gpu:.1f}x |\n")
    same = [(a.argmax(-1) == b.argmax(-1)).mean() for a, b in _pairs(processor, gpu, single)]
    write(f"\nPieces with the same likeliest tag on both: {100 * float(np.mean(same)):.2f} %\n")


def _whole_texts(finders: dict[str, Finder], rng: random.Random) -> None:
    write = sys.stdout.write
    write("\n| characters | processor p50 ms | GPU p50 ms | faster | values found by both, share |\n|---|---|---|---|---|\n")
    for length, count in _LENGTHS:
        took: dict[str, list[float]] = {name: [] for name in finders}
        both = either = 0
        for number in range(count + 2):
            text = prose(rng, length)
            found = {}
            for name in list(finders)[:: 1 if number % 2 else -1]:
                started = time.perf_counter()
                reading = finders[name].read(text, (), load_onnxruntime().RunOptions(), lambda: False)
                if number >= 2:
                    took[name].append((time.perf_counter() - started) * 1000)
                found[name] = {(one.start, one.end, one.type) for one in reading.findings}
            both, either = both + len(found["cpu"] & found["cuda"]), either + len(found["cpu"] | found["cuda"])
        cpu, cuda = (statistics.median(took[name]) for name in ("cpu", "cuda"))
        share = 100 * both / max(1, either)
        write(f"| {length:,} | {cpu:.1f} | {cuda:.1f} | {cpu / cuda:.1f}x | {share:.1f} % of {either} |\n")


def _in_turns(ways: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Median milliseconds of each."""
    took: list[list[float]] = [[] for _ in ways]
    for number in range(rounds + 3):
        for index, way in enumerate(ways):
            started = time.perf_counter()
            way()
            if number >= 3:
                took[index].append((time.perf_counter() - started) * 1000)
    return [statistics.median(one) for one in took]


def _run(opened: Opened, inputs: dict[str, Any]) -> list[Any]:
    outputs: list[Any] = opened.session.run(None, inputs)
    return outputs


def _pairs(processor: Opened, gpu: Opened, single: Sequence[dict[str, Any]]) -> list[tuple[Any, Any]]:
    return [(_run(processor, one)[0], _run(gpu, one)[0]) for one in single]


if __name__ == "__main__":
    sys.exit(main())
