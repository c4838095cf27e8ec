"""Which sentences make the summary: relevance against repetition, one by one (MMR: Carbonell & Goldstein 1998)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from native_host.answerer.summary.candidates import Candidate
from native_host.answerer.summary.similarity import Similarity

# Shares of a sentence's relevance: what the text is about, where it stands, what it carries. Set on the suite's texts.
_WHOLE, _LEAD, _CUES = 0.20, 0.15, 0.65
_NEW = 0.22  # How much a repetition costs, as against relevance.
_LEAD_FADES = 0.5
_SAME_MATTER = 0.35
_LONG_WORDS, _SHORT_WORDS = 40, 6
# Similarity is counted for so many of the most relevant: it grows with their square.
_MOST_COMPARED = 150


def relevance(found: Sequence[Candidate], similarity: Similarity) -> list[float]:
    """In 0..1, by candidate."""
    to_whole = [similarity.to_whole(n) for n in range(len(found))]
    most = max(to_whole, default=0.0) or 1.0
    return [
        (_WHOLE * to_whole[n] / most + _LEAD / (1 + _LEAD_FADES * n) + _CUES * candidate.cues.weight) * _shape(candidate)
        for n, candidate in enumerate(found)
    ]


def select(
    found: Sequence[Candidate], similarity: Similarity, is_full: Callable[[Sequence[Candidate]], bool]
) -> tuple[Candidate, ...]:
    """In the order of the text. Takes until `is_full` refuses one more; a candidate that it refuses is passed over.

    The newest correction always comes first, older ones fill at most half: what it replaces may stand in the text as true.
    """
    scores = relevance(found, similarity)
    compared = sorted(range(len(found)), key=lambda n: -scores[n])[:_MOST_COMPARED]
    corrections = [n for n in range(len(found) - 1, -1, -1) if found[n].cues.is_correction]
    taken: list[int] = []
    for n in corrections:
        if not taken or (not is_full([found[k] for k in (*taken, n, *taken, n)])):
            taken = _with(taken, n, found, is_full)
    left = [n for n in compared if n not in taken and not any(_is_replaced(n, k, found, similarity) for k in taken)]
    nearest = {n: max((similarity.between(n, k) for k in taken), default=0.0) for n in left}
    while left:
        best = max(left, key=lambda n: (1 - _NEW) * scores[n] - _NEW * nearest[n])
        left.remove(best)
        grown = _with(taken, best, found, is_full)
        if len(grown) > len(taken):
            nearest.update((n, max(nearest[n], similarity.between(n, best))) for n in left)
        taken = grown
    return tuple(found[n] for n in sorted(taken))


def _is_replaced(n: int, correction: int, found: Sequence[Candidate], similarity: Similarity) -> bool:
    """Whether the later `correction` most likely corrects what `n` says: alike, or a date or an amount in common."""
    alike = similarity.between(n, correction)
    shares = bool(found[n].cues.facts & found[correction].cues.facts)
    return n < correction and (alike > _SAME_MATTER or (shares and alike > _SAME_MATTER / 3))


def _with(taken: list[int], n: int, found: Sequence[Candidate], is_full: Callable[[Sequence[Candidate]], bool]) -> list[int]:
    grown = [*taken, n]
    return taken if is_full([found[k] for k in grown]) else grown


def _shape(candidate: Candidate) -> float:
    """A question tells little, a fragment less; very long ones crowd the others out."""
    count = len(candidate.text.split())
    factor = 0.6 if candidate.text.endswith("?") else 1.0
    if candidate.hangs:
        factor *= 0.92
    if count < _SHORT_WORDS and candidate.text.isascii():
        factor *= 0.8
    return factor * (0.85 if count > _LONG_WORDS else 1.0)
