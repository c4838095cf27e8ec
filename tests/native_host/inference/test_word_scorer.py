"""The convolutional scorer: the same numbers as a plain loop gives, long texts in windows, bad files refused."""

from __future__ import annotations

import io
import json
import time
from typing import Any

import numpy as np
import pytest

from native_host.inference.word_scorer import BESIDE, WINDOW, BadWeights, ConvolutionScorer
from native_host.judge.egress.features import rows_of
from tests.native_host.inference.small_scorer import DILATIONS, content


def plainly(raw: bytes, words: list[tuple[int, ...]], gaps: list[int]) -> list[float]:
    """One word after the other, in 64 bits."""
    with np.load(io.BytesIO(raw)) as archive:
        held: dict[str, Any] = {name: archive[name].astype(np.float64) for name in archive.files if name != "about"}
    x = [
        np.mean([held["table"][r] * held["table_scale"][r] for r in word], axis=0) + held["gap"][g]
        for word, g in zip(words, gaps, strict=True)
    ]
    for number, dilation in enumerate(DILATIONS):
        nothing = np.zeros_like(x[0])
        made = []
        for at in range(len(x)):
            beside = [x[i] if 0 <= i < len(x) else nothing for i in (at - dilation, at, at + dilation)]
            made.append(np.maximum(np.concatenate(beside) @ held[f"conv{number}"] + held[f"bias{number}"], 0))
        if number == len(DILATIONS) - 1:
            whole = np.maximum(np.mean(x, axis=0) @ held["whole"] + held["whole_bias"], 0)
            made = [one + whole for one in made]
        x = made if number == 0 else [a + b for a, b in zip(x, made, strict=True)]
    logits = np.array(x) @ held["out"] + held["out_bias"]
    shares = np.exp(logits - logits.max(1, keepdims=True))
    return [float(1 - share[0] / share.sum()) for share in shares]


def words(n: int) -> list[tuple[int, ...]]:
    return [rows_of(f"word{number % 37}") for number in range(n)]


@pytest.mark.parametrize("n", [1, 2, 40, WINDOW])
def test_the_same_numbers_as_a_plain_loop(n: int) -> None:
    raw, gaps = content(), [number % 4 for number in range(n)]
    scores = ConvolutionScorer(raw).score(words(n), gaps)
    assert [score for score, _ in scores] == pytest.approx(plainly(raw, words(n), gaps), abs=1e-4)
    assert {kind for _, kind in scores} <= {0, 1}


@pytest.mark.parametrize("n", [WINDOW + 1, WINDOW + BESIDE, 2 * WINDOW, 20 * WINDOW + 7])
def test_long_texts_are_read_in_windows(n: int) -> None:
    scores = ConvolutionScorer(content()).score(words(n), [1] * n)
    assert len(scores) == n
    first = ConvolutionScorer(content()).score(words(n)[:WINDOW], [1] * WINDOW)
    inner = WINDOW - BESIDE
    assert [score for score, _ in scores[:inner]] == pytest.approx([score for score, _ in first[:inner]], abs=1e-5)


def test_no_words() -> None:
    assert list(ConvolutionScorer(content()).score([], [])) == []


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"PK\x03\x04nonsense",
        content()[: len(content()) // 2],
        content(alarm=[0.5]),
        content(dilations=[1, 2]),
        content(kinds=None),
    ],
)
def test_a_bad_file_is_refused(raw: bytes) -> None:
    with pytest.raises(BadWeights):
        ConvolutionScorer(raw)


def test_objects_in_the_file_are_not_loaded() -> None:
    out = io.BytesIO()
    np.savez(out, about=np.frombuffer(json.dumps({}).encode(), np.uint8), table=np.array([{}], dtype=object))
    with pytest.raises(BadWeights):
        ConvolutionScorer(out.getvalue())


def test_a_deadline_that_is_over_ends_the_scoring() -> None:
    scorer = ConvolutionScorer(content())
    assert len(scorer.score(words(3), [1] * 3, time.monotonic() + 60)) == 3
    with pytest.raises(TimeoutError):
        scorer.score(words(3), [1] * 3, time.monotonic())
