"""Thousands of pairs of requests: hardly ever the wrong answer, and mostly the right one."""

from __future__ import annotations

from collections import Counter

import pytest

from native_host.answerer.repeat.likeness import SAME, cosine, judged
from native_host.contract.embedding import Embedder
from tests.native_host.answerer.repeat.measure import Pair, gated, pairs

EVERY = pairs()
MOST_WRONG, LEAST_RIGHT = 0.001, 0.5


@pytest.fixture(scope="module")
def served() -> dict[str, bool]:
    return {pair.id: why == SAME for pair, why in zip(EVERY, gated(EVERY), strict=True)}


def test_the_pairs_are_what_they_should_be() -> None:
    assert len(EVERY) >= 3_000
    assert len({pair.id for pair in EVERY}) == len(EVERY)
    assert len({(pair.a, pair.b) for pair in EVERY}) == len(EVERY)
    assert sum(pair.held for pair in EVERY) >= len(EVERY) / 3 - 10
    assert 0.4 <= sum(pair.same for pair in EVERY) / len(EVERY) <= 0.6
    negatives = Counter(pair.kind for pair in EVERY if not pair.same)
    for kind in (
        "order",
        "entity",
        "number",
        "negation",
        "tense_or_modality",
        "quantity_or_antonym",
        "material",
        "format",
        "never",
    ):
        assert negatives[kind] >= 20, kind


@pytest.mark.parametrize("held", [False, True])
def test_hardly_ever_a_wrong_answer(served: dict[str, bool], held: bool) -> None:
    apart = [pair for pair in EVERY if not pair.same and pair.held == held]
    wrong = [pair.id for pair in apart if served[pair.id]]
    assert len(wrong) <= MOST_WRONG * len(apart), wrong


@pytest.mark.parametrize("held", [False, True])
def test_mostly_the_right_answer(served: dict[str, bool], held: bool) -> None:
    alike = [pair for pair in EVERY if pair.same and pair.held == held]
    assert sum(served[pair.id] for pair in alike) >= LEAST_RIGHT * len(alike)


def test_which_of_two_came_first_hardly_matters(served: dict[str, bool]) -> None:
    turned = [Pair(pair.id, pair.kind, pair.same, pair.b, pair.a) for pair in EVERY[::7]]
    for pair, why in zip(turned, gated(turned), strict=True):
        assert (why == SAME) == served[pair.id], pair.id


def test_the_score_stops_nothing_that_is_right(served: dict[str, bool], embedder: Embedder) -> None:
    few = [pair for pair in EVERY if pair.same and served[pair.id]][::8]
    vectors = embedder.embed([text for pair in few for text in (pair.a, pair.b)])
    scores = [cosine(one, other) for one, other in zip(vectors[::2], vectors[1::2], strict=True)]
    stopped = [pair.id for pair, score in zip(few, scores, strict=True) if not judged(SAME, score, "en").same]
    assert len(few) > 150 and len(stopped) <= 0.05 * len(few), stopped
