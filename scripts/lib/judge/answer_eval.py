"""Measures the answer audit on the requests that were written last: pairs, calibration, and what length alone would do."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from native_host.judge.answer.audit import AnswerAudit
from scripts.lib.finder.wilson import Share
from scripts.lib.judge.pairs_make import Pair

BINS = 10
_DRAWS = 400


def measure(audit: AnswerAudit, pairs: Sequence[Pair]) -> dict[str, Any]:
    """Shares with their 95 % intervals; those of whole sets are drawn again by request, for pairs of one hang together."""
    good = np.array([audit.score(pair.prompt, pair.good) for pair in pairs])
    bad = np.array([audit.score(pair.prompt, pair.bad) for pair in pairs])
    right = good > bad
    misleads = np.array([pair.length_misleads for pair in pairs])
    by_hand = np.array([pair.kind == "by_hand" for pair in pairs])
    longer = np.array([len(pair.good) > len(pair.bad) for pair in pairs])

    def resampled(of: Callable[[Any], float], inside: Any) -> list[float]:
        return _interval(pairs, of, inside)

    def share(inside: Any) -> dict[str, object]:
        return {
            "n": int(inside.sum()),
            "value": round(float(right[inside].mean()), 4),
            "interval": resampled(lambda chosen: float(right[chosen].mean()), inside),
        }

    everything = np.ones(len(pairs), bool)
    return {
        "requests": len({pair.request for pair in pairs}),
        "pairs": share(everything),
        "length_misleads": {"share": round(float(misleads.mean()), 4), **share(misleads)},
        "by_hand": share(by_hand),
        "by_hand_length_misleads": share(by_hand & misleads),
        "longer_wins": round(float(longer.mean()), 4),
        "shorter_wins": round(float((~longer).mean()), 4),
        "calibration_error": {
            "value": round(calibration_error(good, bad), 4),
            "interval": resampled(lambda chosen: calibration_error(good[chosen], bad[chosen]), everything),
            "by_hand": round(calibration_error(good[by_hand], bad[by_hand]), 4),
        },
        "kinds": _by(pairs, right, lambda pair: pair.kind),
        "languages": _by(pairs, right, lambda pair: pair.lang),
    }


def calibration_error(good: Any, bad: Any) -> float:
    """Expected calibration error over bins of equal number (Nixon et al., 2019)."""
    scores = np.concatenate((good, bad))
    truth = np.concatenate((np.ones(len(good)), np.zeros(len(bad))))
    order = np.argsort(scores, kind="stable")
    return float(
        sum(len(part) / len(scores) * abs(scores[part].mean() - truth[part].mean()) for part in np.array_split(order, BINS))
    )


def _interval(pairs: Sequence[Pair], of: Callable[[Any], float], inside: Any) -> list[float]:
    rng = random.Random(1)
    groups: dict[str, list[int]] = defaultdict(list)
    for number in np.flatnonzero(inside).tolist():
        groups[pairs[number].request].append(number)
    names = sorted(groups)
    values = [of(np.array([i for name in rng.choices(names, k=len(names)) for i in groups[name]])) for _ in range(_DRAWS)]
    return [round(float(end), 4) for end in np.quantile(values, (0.025, 0.975))]


def _by(pairs: Sequence[Pair], right: Any, of: Callable[[Pair], str]) -> dict[str, object]:
    groups: dict[str, list[bool]] = defaultdict(list)
    for pair, is_right in zip(pairs, right, strict=True):
        groups[of(pair)].append(bool(is_right))
    return {name: Share(sum(held), len(held)).as_json() for name, held in sorted(groups.items())}
