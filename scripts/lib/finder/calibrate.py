"""From the scores of the very graph that is shipped, on the dev set, to temperatures and thresholds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from native_host.detector.catalogue import default_detector
from native_host.detector.public.names import PublicNames
from native_host.inference.decode import marked_units, near_sure
from native_host.inference.finder import Finder
from native_host.inference.pieces.units import Unit
from native_host.inference.registry import Model
from native_host.inference.tags import OUTSIDE
from scripts.lib.finder.labels import TASKS, TOPICS, TYPES, targets
from scripts.lib.finder.records import Record
from scripts.lib.finder.temperature import sigmoid_temperature, softmax_temperature
from scripts.lib.finder.thresholds import LONE_GRID, NEAR_GRID, topic_thresholds, value_thresholds

RETENTION = 0.945  # Of the public units near something private.
LONE_RETENTION = 0.9996  # Of all others: most texts are such from beginning to end, and should lose nothing.
TOPIC_PRECISION = 0.95
WRITTEN = 0.5  # Of the units near something private: what texts by other hands count.


@dataclass(slots=True)
class _Seen:
    """Scores at temperature 1 beside what is true."""

    tags: list[Any] = field(default_factory=list)
    true_tags: list[Any] = field(default_factory=list)
    by_rule: list[Any] = field(default_factory=list)
    settled: list[Any] = field(default_factory=list)
    topics: list[Any] = field(default_factory=list)
    true_topics: list[list[bool]] = field(default_factory=list)
    tasks: list[Any] = field(default_factory=list)
    true_tasks: list[int] = field(default_factory=list)
    is_written: list[Any] = field(default_factory=list)
    complexity: list[float] = field(default_factory=list)
    true_complexity: list[float] = field(default_factory=list)


def uncalibrated(model: Model) -> Model:
    heads = ("tags", "topics", "tasks", "complexity")
    return replace(
        model,
        temperatures=dict.fromkeys(heads, 1.0),
        thresholds=dict.fromkeys(TYPES, 0.5),
        lone_thresholds=dict.fromkeys(TYPES, 0.5),
        topic_thresholds=dict.fromkeys(TOPICS, 0.5),
    )


def calibrated(model: Model, finder: Finder, records: Iterable[Record], written: Iterable[Record] = ()) -> Model:
    """`finder` must be of the uncalibrated model. `written`: texts by other hands than the generator's, which say what words
    are like that it does not know; near something private they count as much as all of its own together.
    """
    seen = _Seen()
    for is_written, part in ((False, records), (True, written)):
        _look(finder, part, seen, is_written)
    tags, true_tags, settled, foreign = (
        np.concatenate(one) for one in (seen.tags, seen.true_tags, seen.settled, seen.is_written)
    )
    heat = softmax_temperature(tags, true_tags)
    tags = _heated(tags, heat)
    topics, true_topics = np.array(seen.topics), np.array(seen.true_topics)
    topic_heat = sigmoid_temperature(topics.ravel(), true_topics.ravel())
    topics = _heated_sigmoid(topics, topic_heat)
    pieces = np.split(tags, np.cumsum([len(one) for one in seen.tags])[:-1])
    near = np.concatenate([near_sure(1 - t[:, OUTSIDE], by_rule) for t, by_rule in zip(pieces, seen.by_rule, strict=True)])
    kinds = (tags[:, 1::2] + tags[:, 2::2]).argmax(1)

    def least(where: Any, grid: Any, retention: float, share: float = 0.0) -> dict[str, float]:
        open_units = where & ~settled
        private, is_private = 1 - tags[open_units, OUTSIDE], true_tags[open_units] != OUTSIDE
        weights = _weights(foreign[open_units], is_private, share)
        return value_thresholds(private, kinds[open_units], is_private, TYPES, retention, grid, weights)

    return replace(
        model,
        temperatures={
            "tags": heat,
            "topics": topic_heat,
            "tasks": softmax_temperature(np.array(seen.tasks), np.array(seen.true_tasks)),
            "complexity": sigmoid_temperature(seen.complexity, seen.true_complexity),
        },
        thresholds=least(near, NEAR_GRID, RETENTION, WRITTEN),
        lone_thresholds=least(~near, LONE_GRID, LONE_RETENTION),
        topic_thresholds=topic_thresholds(
            {name: topics[:, n] for n, name in enumerate(TOPICS)},
            {name: true_topics[:, n] for n, name in enumerate(TOPICS)},
            TOPIC_PRECISION,
        ),
    )


def _weights(is_written: Any, is_private: Any, share: float) -> Any:
    """Such that written texts make up `share` of the public units; 0: all units count alike."""
    weights = np.ones(len(is_written))
    own, others = (~is_written & ~is_private).sum(), (is_written & ~is_private).sum()
    if share and own and others:
        weights[is_written] = share / (1 - share) * own / others
    return weights


def _look(finder: Finder, records: Iterable[Record], seen: _Seen, is_written: bool) -> None:
    detector, names = default_detector(), PublicNames()
    for record in records:
        if record.marks_all_names:
            continue
        marks = detector.detect(record.text).findings
        raw = finder.raw(record.text, marks)
        if raw is None:
            continue
        units, scores = raw
        seen.tags.append(scores.tags)
        seen.true_tags.append(np.array(targets(units, record.spans)))
        by_rule = marked_units(units, marks)
        seen.by_rule.append(by_rule)
        # What a rule finds is found, and a famous name is public where it stands alone: no threshold decides these.
        seen.settled.append(by_rule if marks else _famous(record.text, units, 1 - scores.tags[:, OUTSIDE], names))
        seen.is_written.append(np.full(len(units), is_written))
        if record.tells_topics:
            seen.topics.append(scores.topics)
            seen.true_topics.append([name in record.topics for name in TOPICS])
        if record.task in TASKS:
            seen.tasks.append(scores.tasks)
            seen.true_tasks.append(TASKS.index(record.task))
        if record.complexity is not None:
            seen.complexity.append(scores.complexity)
            seen.true_complexity.append(record.complexity)


def _famous(text: str, units: Sequence[Unit], private: Any, names: PublicNames) -> Any:
    """Units of famous names; only where a threshold could matter, since a look-up is dear."""
    return np.array(
        [likely > 0.1 and names.covers(text, unit.start, unit.end) for unit, likely in zip(units, private, strict=True)]
    )


def _heated(scores: Any, heat: float) -> Any:
    powers = np.maximum(scores, 1e-7) ** (1 / heat)
    return powers / powers.sum(1, keepdims=True)


def _heated_sigmoid(scores: Any, heat: float) -> Any:
    sure = np.clip(scores, 1e-7, 1 - 1e-7)
    return 1 / (1 + np.exp(-np.log(sure / (1 - sure)) / heat))
