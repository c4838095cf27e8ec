"""The pairs, and what the gate says of each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from native_host.answerer.repeat.likeness import gate
from native_host.answerer.repeat.reading import request

PAIRS = Path(__file__).parent / "pairs"


@dataclass(frozen=True, slots=True)
class Pair:
    """`held`: from a file that was written last, when the gate was as it is, and on which nothing was tuned."""

    id: str
    kind: str
    same: bool
    a: str = field(repr=False)
    b: str = field(repr=False)
    held: bool = False


def pairs() -> list[Pair]:
    """All, by file and then in the order of each."""
    return [
        Pair(**json.loads(line), held=path.name.startswith("held_"))
        for path in sorted(PAIRS.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


def gated(some: Sequence[Pair]) -> list[str]:
    return [gate(request(pair.a), request(pair.b)) for pair in some]
