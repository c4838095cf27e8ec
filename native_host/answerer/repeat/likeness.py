"""Whether the answer to one request would serve another: a gate over every word, and the distance of their meanings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

from native_host.answerer.repeat.compare import difference
from native_host.answerer.repeat.order import fronted
from native_host.answerer.repeat.reading import MOST_CHARS, Line, Request, is_asked_first, parted, read, refused_beside, request
from native_host.contract.embedding import Embedder, NoEmbeddings

LEAST_COSINE = 0.6  # What differs by words that stand for each other alone lies far above it.


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score`: the cosine of the two embeddings, 0 where it was not asked for. `why`: "same", or what forbids it."""

    same: bool
    score: float
    why: str


def same(a: str, b: str, embedder: Embedder) -> Likeness:
    """Whether `b` would be served the answer to `a`. Where there is no embedder: "no_embedder", and nothing is served."""
    try:
        first, second = embedder.embed([a[:MOST_CHARS], b[:MOST_CHARS]])
    except NoEmbeddings:
        return Likeness(False, 0.0, "no_embedder")
    score = cosine(first, second)
    why = gate(request(a), request(b))
    if why == "same" and score < LEAST_COSINE:
        why = "meaning"
    return Likeness(why == "same", round(score, 4), why)


def cosine(a: Sequence[float], b: Sequence[float]) -> float:
    """Of unit vectors."""
    return sum(map(mul, a, b))


def gate(a: Request, b: Request) -> str:
    """"same", or a code that says what forbids it."""
    if max(len(a.text), len(b.text)) > MOST_CHARS:
        return "too_long"
    if not a.lines or not b.lines:
        return "empty"
    if len(a.lines) != len(b.lines):
        return "material"
    asked = 0 if is_asked_first(a) and is_asked_first(b) else len(a.lines) - 1
    others = [index for index in range(len(a.lines)) if index != asked]
    if any(a.lines[index] != b.lines[index] for index in others):
        return "material"
    return _lines(a.lines[asked], b.lines[asked], a.lines[others[-1]] if others else "")


def _lines(a: str, b: str, pasted: str) -> str:
    """`pasted`: the line of what was pasted that is farthest from the request."""
    (asked, of), (asked_too, of_too) = parted(a), parted(b)
    if of != of_too:
        return "material"
    has_material = bool(pasted or of)
    first, second = _read(asked, has_material), _read(asked_too, has_material)
    forbidden = first.refused or second.refused or refused_beside(asked, of) or refused_beside(asked, pasted)
    return forbidden or difference(first, second) or "same"


def _read(asked: str, has_material: bool) -> Line:
    code = read(asked, has_material).language
    return read(fronted(asked, code) if code else asked, has_material)
