"""An embedder that anybody can follow, and texts of two queues that it tells apart: what shares words lies close."""

from __future__ import annotations

import hashlib
import math
import random
import re
from collections.abc import Iterator, Sequence

from native_host.contract.embedding import DIMENSIONS

ASK = "Which queue is this for: billing or shipping? Reply with the queue only."
_BILLING = "invoice amount charged card bank fee euro payment receipt tax debit refund price cost total paid"
_SHIPPING = "parcel courier delivery address door tracking depot box truck van customs route label late lost sent"
WORDS = {label: re.findall(r"\w+", some) for label, some in (("billing", _BILLING), ("shipping", _SHIPPING))}


def texts(seed: int = 1) -> Iterator[tuple[str, str]]:
    """With their labels, no two of the same words."""
    dice, told = random.Random(seed), set[frozenset[str]]()
    while True:
        label = dice.choice(list(WORDS))
        words = ["please", *dice.sample(WORDS[label], 10), "now"]
        if frozenset(words) not in told:
            told.add(frozenset(words))
            yield " ".join(words), label


class WordEmbedder:
    """An Embedder. `asked`: how many texts it was given."""

    def __init__(self) -> None:
        self.asked = 0

    def embed(self, texts: Sequence[str]) -> list[tuple[float, ...]]:
        self.asked += len(texts)
        return [_embedded(text) for text in texts]


def _embedded(text: str) -> tuple[float, ...]:
    vector = [0.0] * DIMENSIONS
    for word in re.findall(r"\w+", text.lower()):
        digest = hashlib.sha256(word.encode()).digest()
        vector[int.from_bytes(digest[:4], "big") % DIMENSIONS] += 1.0 if digest[4] % 2 else -1.0
    length = math.sqrt(sum(value * value for value in vector)) or 1.0
    return tuple(value / length for value in vector)
