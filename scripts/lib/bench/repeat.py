"""Repeats: how often the right answer and a wrong one are offered on the pairs of the tests, and what finding one costs.

The search among 2,000 earlier requests is timed in turns with one embedding of the same text, in one process: a request
that nothing serves is not embedded, so the first is all that most requests pay.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from native_host.answerer.repeat.likeness import same
from native_host.answerer.repeat.requests import Earlier, Requests
from native_host.contract.embedding import NoEmbeddings
from native_host.inference.embedder import OnnxEmbedder
from native_host.inference.place import models_folder
from scripts.lib.finder.wilson import Share

_PAIRS = Path(__file__).resolve().parents[3] / "tests/native_host/answerer/repeat/pairs"
_EARLIER, _ROUNDS = 2_000, 200


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=20260501)
    args = parser.parse_args()
    embedder = OnnxEmbedder(models_folder())
    try:
        embedder.embed(["ready"])
    except NoEmbeddings as absent:
        sys.stderr.write(f"bench: no embedder ({absent.state}); scripts/run builds it\n")
        return 3
    files = {
        path.stem: [json.loads(line) for line in path.read_text("utf-8").splitlines()] for path in _PAIRS.glob("*.jsonl")
    }
    _figures(embedder, files)
    _search(
        embedder, sorted({text for some in files.values() for pair in some for text in (pair["a"], pair["b"])}), args.seed
    )
    return 0


def _figures(embedder: OnnxEmbedder, files: dict[str, list[dict[str, str]]]) -> None:
    write = sys.stdout.write
    write("| pairs | right offers | wrong offers |\n|---|---|---|\n")
    halves = {"held back": True, "others": False}
    counts: dict[str, list[tuple[bool, bool]]] = {}
    for stem, some in sorted(files.items()):
        counts[stem] = [(bool(pair["same"]), same(pair["a"], pair["b"], embedder).same) for pair in some]
        write(f"| {stem} {_row(counts[stem])}")
    for name, held in halves.items():
        half = [one for stem, some in counts.items() if stem.startswith("held_") == held for one in some]
        write(f"| **{name}** {_row(half)}")
    write(f"| **all** {_row([one for some in counts.values() for one in some])}")


def _row(some: list[tuple[bool, bool]]) -> str:
    alike = [offered for is_same, offered in some if is_same]
    apart = [offered for is_same, offered in some if not is_same]
    return f"| {_share(Share(sum(alike), len(alike)))} | {_share(Share(sum(apart), len(apart)))} |\n"


def _share(share: Share) -> str:
    if share.value is None or share.interval is None:
        return "-"
    low, high = (100 * end for end in share.interval)
    return f"{100 * share.value:.1f} % [{low:.2f}, {high:.2f}] of {share.n}"


def _search(embedder: OnnxEmbedder, texts: list[str], seed: int) -> None:
    rng = random.Random(seed)
    rng.shuffle(texts)
    requests = Requests(embedder)
    rest = iter(texts)
    while len(requests) < _EARLIER:
        text = next(rest, None)
        if text is None:
            break
        requests.add(Earlier(str(len(requests)), text))
    foreign = [
        f"What does the {rng.choice(('third', 'red', 'old'))} chapter of book {number} tell?" for number in range(_ROUNDS)
    ]
    took: dict[str, list[float]] = {"search": [], "embedding": []}
    for number, text in enumerate(foreign):
        ways: list[tuple[str, Callable[[], object]]] = [
            ("search", lambda text=text: requests.find(text)),  # type: ignore[misc]
            ("embedding", lambda text=text: embedder.embed([text])),  # type: ignore[misc]
        ]
        for name, way in ways[:: 1 if number % 2 else -1]:
            started = time.perf_counter()
            way()
            took[name].append((time.perf_counter() - started) * 1000)
    p95 = statistics.quantiles(took["search"], n=20)[18]
    ratio = statistics.median(one / base for one, base in zip(took["search"], took["embedding"], strict=True))
    p50, once = statistics.median(took["search"]), statistics.median(took["embedding"])
    sys.stdout.write(
        f"\nSearch among {len(requests):,} earlier requests: p50 {p50:.2f} ms, p95 {p95:.2f} ms, "
        f"{ratio:.2f}x of one embedding ({once:.1f} ms); n = {_ROUNDS}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
