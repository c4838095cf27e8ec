"""Pairs of a good and a bad answer: every corruption that applies, and the bad ones that were written by hand."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from native_host.judge.answer.request import Request, read_request
from scripts.lib.judge.corruptions import ALL, Case
from scripts.lib.judge.pairs_read import Written
from scripts.lib.judge.phrases import PREFACES

_STRICT = {"json", "csv", "one_word", "yes_no", "commas", "lines", "code"}


@dataclass(frozen=True, slots=True)
class Pair:
    request: str
    prompt: str
    good: str
    bad: str
    kind: str
    lang: str

    @property
    def length_misleads(self) -> bool:
        """Whether the bad one is about as long as the good one (within a tenth), or longer."""
        return len(self.bad) >= 0.9 * len(self.good)


def pairs(requests: Sequence[Written], seed: int, rounds: int = 1) -> Iterator[Pair]:
    for round_ in range(rounds):
        for written in requests:
            rng = random.Random(f"{seed}:{round_}:{written.name}")
            request = read_request(written.prompt)
            others = [other for other in requests if other.lang == written.lang and other is not written]
            for kind, corrupt in ALL.items():
                good = rng.choice(written.good)
                bad = corrupt(Case(rng, written, request, good, others))
                if bad is not None and bad.strip() not in {text.strip() for text in written.good}:
                    shown = dressed(rng, written, request, rng.choice(written.good))
                    yield Pair(written.name, written.prompt, shown, bad, kind, written.lang)
            if round_ == 0:
                for bad in written.bad:
                    yield Pair(written.name, written.prompt, rng.choice(written.good), bad, "by_hand", written.lang)


def dressed(rng: random.Random, written: Written, request: Request, good: str) -> str:
    """Now and then with a preface or without the last full stop, as good answers may be."""
    draw = rng.random()
    if draw < 0.12 and not request.formats & _STRICT and not any(c.unit in ("sentence", "word") for c in request.counts):
        return rng.choice(PREFACES[written.lang]) + good
    if draw > 0.95 and good.endswith(".") and len(good.split()) < 12:
        return good[:-1]
    return good
