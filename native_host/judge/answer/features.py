"""All features of one answer, by name. Each file beside this one has one idea and one function; here they come together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from native_host.judge.answer import (
    arithmetic,
    completeness,
    counts,
    formats,
    groundedness,
    loops,
    negation,
    refusals,
    residue,
    tongue,
    topicality,
)
from native_host.judge.answer.request import Request
from native_host.judge.answer.tasks import Task
from native_host.judge.answer.wording import Wording

Feature = Callable[[Request, Wording], Mapping[str, float]]

_FEATURES: tuple[Feature, ...] = (
    tongue.features,
    counts.features,
    formats.features,
    topicality.features,
    groundedness.features,
    negation.features,
    arithmetic.features,
    completeness.features,
    loops.features,
    refusals.features,
    residue.features,
)


def features(request: Request, answer: Wording) -> dict[str, float]:
    """Finite numbers, nearly all in 0..1; the same names in the same order for every pair."""
    found: dict[str, float] = {f"task_{task.value}": float(request.task is task) for task in Task}
    found["has_given"] = float(bool(request.given.text))
    for feature in _FEATURES:
        found.update(feature(request, answer))
    return found
