"""Whether the answer to one request would serve another: a gate over every word, and the distance of their meanings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

from native_host.answerer.repeat.compare import difference
from native_host.answerer.repeat.reading import MOST_CHARS, Request, request
from native_host.contract.embedding import Embedder, NoEmbeddings

SAME = "same"
# What differs by words alone that stand for each other lies above it. The model learnt from English; of other languages it
# knows less, and sets apart what is the same.
LEAST_COSINE, LEAST_IN_OTHERS = 0.75, 0.55


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score`: the cosine of the two embeddings, 0 where there are none. `why`: "same", or the first thing that forbids it:

    "empty", "too_long", "language" (two of them, or one that is not known), "time", "place", "chance", "conversation",
    "reference" (to what is not in the text), "material" (pasted, quoted or code), "number", "negation", "name", "order",
    "words", "task", "meaning" (the score is too low), "no_embedder".
    """

    same: bool
    score: float
    why: str


def same(a: str, b: str, embedder: Embedder) -> Likeness:
    """Whether `b` would be served the answer to `a`. Where there is no embedder: "no_embedder", and nothing is served."""
    try:
        first, second = embedder.embed([a[:MOST_CHARS], b[:MOST_CHARS]])
    except NoEmbeddings:
        return Likeness(False, 0.0, "no_embedder")
    old, new = request(a), request(b)
    return judged(gate(old, new), cosine(first, second), new.ask.language)


def judged(why: str, score: float, language: str) -> Likeness:
    """The gate's word and the score as one."""
    if why == SAME and score < (LEAST_COSINE if language == "en" else LEAST_IN_OTHERS):
        why = "meaning"
    return Likeness(why == SAME, round(score, 4), why)


def cosine(a: Sequence[float], b: Sequence[float]) -> float:
    """Of unit vectors."""
    return float(sum(map(mul, a, b)))


def gate(a: Request, b: Request) -> str:
    """ "same", or a code that says what forbids it."""
    if a.refused or b.refused:
        return a.refused or b.refused
    return "material" if a.material != b.material else difference(a.ask, b.ask) or SAME
