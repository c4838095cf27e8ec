"""The auditor's thresholds: which scores hold a text, chosen on clean texts so that few of them alarm."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from scripts.lib.judge.egress_eval import Peak

ALARMS = 0.004  # of clean texts; well below what is promised, for the lines that nobody has seen
SHOWN = 0.3
NEVER = 2.0
_GRID = 80


def alarm_thresholds(clean: Sequence[Sequence[Peak]], missed: Sequence[Peak], share: float = ALARMS) -> list[float]:
    """One for each kind. From none at all, that kind is lowered next whose step finds most values for its alarms.

    In none of the groups of clean texts may more than that share alarm.
    """
    groups, of_missed = [_array(group) for group in clean], _array(missed)
    kinds, budgets = of_missed.shape[1], [int(len(group) * share) for group in groups]
    grids = [_grid(np.concatenate([held[:, kind] for held in (*groups, of_missed)])) for kind in range(kinds)]
    chosen = np.full(kinds, NEVER)
    while True:
        alarms, found = sum(_over(group, chosen) for group in groups), _over(of_missed, chosen)
        best: tuple[float, int, float] | None = None
        for kind in range(kinds):
            for least in grids[kind][grids[kind] < chosen[kind]]:
                tried = chosen.copy()
                tried[kind] = least
                raised = [_over(group, tried) for group in groups]
                if any(number > budget for number, budget in zip(raised, budgets, strict=True)):
                    break
                worth = (_over(of_missed, tried) - found) / (sum(raised) - alarms + 0.5)
                if worth > 0 and (best is None or worth > best[0]):
                    best = (worth, kind, float(least))
        if best is None:
            return [round(float(least), 4) for least in chosen]
        chosen[best[1]] = best[2]


def _array(peaks: Sequence[Peak]) -> Any:
    return np.array([peak.of_kind for peak in peaks])


def _grid(scores: Any) -> Any:
    held = np.sort(np.unique(np.round(scores[scores > SHOWN], 4)))[::-1]
    return held if len(held) <= _GRID else np.unique(held[np.linspace(0, len(held) - 1, _GRID).astype(int)])[::-1]


def _over(peaks: Any, thresholds: Any) -> int:
    return int((peaks >= thresholds).any(1).sum())
