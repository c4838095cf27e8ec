"""How alike the sentences of one text are to each other and to the whole: by their words, or by a learned embedder."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from native_host.answerer.summary.words import content_stems
from native_host.contract.embedding import Embedder, NoEmbeddings


class Similarity(Protocol):
    """Both in 0..1, by sentence number."""

    def to_whole(self, n: int) -> float: ...

    def between(self, a: int, b: int) -> float: ...


class Lexical:
    """TF-IDF cosines within one text; the whole is the sum of its sentences (a centroid: Radev et al. 2004, MEAD)."""

    def __init__(self, sentences: Sequence[str]) -> None:
        counts = [Counter(content_stems(sentence)) for sentence in sentences]
        held = Counter(stem for count in counts for stem in count)
        # What every sentence has says little; what one alone has is not what the text is about either.
        idf = {stem: math.log(1 + len(sentences) / n) for stem, n in held.items()}
        self._vectors = [_unit({stem: n * idf[stem] for stem, n in count.items()}) for count in counts]
        whole: Counter[str] = Counter()
        for vector in self._vectors:
            whole.update(vector)
        # A stem of one sentence is dropped from the centroid, or long sentences would be alike to it by themselves.
        self._whole = _unit({stem: weight for stem, weight in whole.items() if held[stem] > 1})

    def to_whole(self, n: int) -> float:
        return _dot(self._vectors[n], self._whole)

    def between(self, a: int, b: int) -> float:
        return _dot(self._vectors[a], self._vectors[b])


class Embedded:
    """Cosines of an embedder's vectors; the whole is their mean."""

    def __init__(self, sentences: Sequence[str], embedder: Embedder) -> None:
        self._vectors = [tuple(vector) for vector in embedder.embed(sentences)]
        sums = [sum(column) for column in zip(*self._vectors, strict=True)]
        size = math.sqrt(sum(value * value for value in sums)) or 1.0
        self._whole = tuple(value / size for value in sums)

    def to_whole(self, n: int) -> float:
        return max(0.0, _product(self._vectors[n], self._whole))

    def between(self, a: int, b: int) -> float:
        return max(0.0, _product(self._vectors[a], self._vectors[b]))


_MOST_EMBEDDED = 120  # They take a second of one core; a prompt waits for it, and is held when that comes too late.


def similarity_of(sentences: Sequence[str], embedder: Embedder | None) -> Similarity:
    """By meaning where an embedder can be had in time, otherwise by words: the more there are, the more words tell."""
    if embedder is None or len(sentences) > _MOST_EMBEDDED:
        return Lexical(sentences)
    try:
        return Embedded(sentences, embedder)
    except NoEmbeddings:
        return Lexical(sentences)


def _unit(vector: dict[str, float]) -> dict[str, float]:
    size = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {stem: weight / size for stem, weight in vector.items()} if size else {}


def _dot(a: dict[str, float], b: dict[str, float]) -> float:
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return sum(weight * large.get(stem, 0.0) for stem, weight in small.items())


def _product(a: Sequence[float], b: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))
