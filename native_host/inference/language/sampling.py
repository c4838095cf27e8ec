"""Which token follows: the likeliest, or one drawn from the likely ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from native_host.inference.onnx import load_numpy


@dataclass(frozen=True, slots=True)
class Sampling:
    """`temperature` 0 takes the likeliest. `top_k` 0 and `top_p` 1 leave all.

    `penalty` above 1 makes the tokens of the answer so far rarer (Keskar et al. 2019); the prompt's are left alone.
    """

    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    penalty: float = 1.0

    def __post_init__(self) -> None:
        if not (self.temperature >= 0 and self.top_k >= 0 and 0 < self.top_p <= 1 and self.penalty >= 1):
            raise ValueError("sampling")


GREEDY = Sampling()


class Sampler:
    """One generation's choices: the same seed chooses the same."""

    def __init__(self, sampling: Sampling, seed: int) -> None:
        self._sampling = sampling
        self._random = load_numpy().random.default_rng(seed & (1 << 63) - 1)

    def choose(self, scores: Any, written: Sequence[int], allowed: Any | None = None) -> int:
        """`scores` float32 [V]. `written`: the answer so far. `allowed`: bool [V], never all false."""
        numpy, how = load_numpy(), self._sampling
        if (how.penalty > 1 and written) or allowed is not None:
            scores = scores.copy()
        if how.penalty > 1 and written:
            seen = numpy.unique(numpy.asarray(written))
            scores[seen] = numpy.where(scores[seen] > 0, scores[seen] / how.penalty, scores[seen] * how.penalty)
        if allowed is not None:
            scores[~allowed] = -numpy.inf
        if how.temperature == 0:
            return int(scores.argmax())
        tokens, chances = self._likely(scores)
        return int(tokens[self._random.choice(len(tokens), p=chances)])

    def _likely(self, scores: Any) -> tuple[Any, Any]:
        """Tokens and their chances: of the first `top_k`, as many of the likeliest as `top_p` takes."""
        numpy, how = load_numpy(), self._sampling
        count = min(how.top_k or len(scores), len(scores))
        tokens = numpy.argpartition(scores, -count)[-count:]
        tokens = tokens[numpy.argsort(-scores[tokens], kind="stable")]
        weights = numpy.exp((scores[tokens] - scores[tokens[0]]).astype(numpy.float64) / how.temperature)
        chances = weights / weights.sum()
        # The one that passes `top_p` still belongs to them.
        kept = int(numpy.searchsorted(chances.cumsum(), how.top_p)) + 1
        return tokens[:kept], chances[:kept] / chances[:kept].sum()
