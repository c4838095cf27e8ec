"""The whole detector, rules and model, through `postern detect` in one warm process: time per text and peak memory.

In turns, text by text, with presidio-analyzer in a process of its own that reads the same lines. No language model for
spaCy can be had from the Python index, so its pipeline is blank: it finds what has a shape, and no names.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time

from scripts.lib.bench.prose import prose
from scripts.lib.bench.worker import LineWorker

_LENGTHS = ((300, 200), (2_000, 40), (10_000, 12))
_WARM_UP = 5


class Worker(LineWorker):
    """A detector that answers one line of JSON with one."""

    def __init__(self, *command: str) -> None:
        super().__init__([sys.executable, *command])

    def ask(self, text: str) -> tuple[float, list[dict[str, object]]]:
        """Seconds, and the spans."""
        line = json.dumps({"id": 1, "text": text}).encode() + b"\n"
        started = time.perf_counter()
        answer = self.exchange(line)
        took = time.perf_counter() - started
        spans: list[dict[str, object]] = json.loads(answer)["spans"]
        return took, spans


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=20260501)
    args = parser.parse_args()
    workers = {
        "Postern": Worker("-m", "native_host", "detect", "--jsonl"),
        "presidio-analyzer 2.2.366, blank pipeline": Worker("-m", "scripts.lib.bench.presidio_worker"),
    }
    rng = random.Random(args.seed)
    write = sys.stdout.write
    write("| characters | detector | p50 ms | p95 ms | against Postern | spans | n |\n|---|---|---|---|---|---|---|\n")
    for length, count in _LENGTHS:
        _measure(workers, [prose(rng, length) for _ in range(count + _WARM_UP)], length)
    for name, worker in workers.items():
        write(f"\n{name}: {worker.peak_mb():.0f} MB at most\n")
        worker.close()
    return 0


def _measure(workers: dict[str, Worker], texts: list[str], length: int) -> None:
    seconds: dict[str, list[float]] = {name: [] for name in workers}
    found = dict.fromkeys(workers, 0)
    for number, text in enumerate(texts):
        for name in list(workers)[:: 1 if number % 2 else -1]:
            took, spans = workers[name].ask(text)
            if number >= _WARM_UP:
                seconds[name].append(took * 1000)
                found[name] += len(spans)
    ours = seconds["Postern"]
    for name, each in seconds.items():
        p95 = statistics.quantiles(each, n=20)[18]
        ratio = statistics.median(one / base for one, base in zip(each, ours, strict=True))
        sys.stdout.write(
            f"| {length:,} | {name} | {statistics.median(each):.1f} | {p95:.1f} | {ratio:.1f}x "
            f"| {found[name]} | {len(each)} |\n"
        )


if __name__ == "__main__":
    sys.exit(main())
