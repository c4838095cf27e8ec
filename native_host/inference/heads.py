"""The graph's outputs as probabilities: per unit, and for the text as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from native_host.contract.findings import Finding, Topic, TopicName
from native_host.contract.reading import Reading
from native_host.contract.tasks import Task
from native_host.inference.onnx import load_numpy
from native_host.inference.registry import Model
from native_host.inference.windows import Window


@dataclass(frozen=True, slots=True)
class Scores:
    """Of one window or one text. `tags`: a row of probabilities per unit; `topics` and `tasks` in the registry's order."""

    tags: Any
    topics: Any
    tasks: Any
    complexity: float


class Heads:
    """Divides by the temperatures that were measured; names what is likely enough."""

    def __init__(self, model: Model) -> None:
        self._temperatures = model.temperatures
        self._topics = tuple(TopicName(name) for name in model.topics)
        self._tasks = tuple(Task(name) for name in model.tasks)
        self._limits = [model.topic_thresholds[name] for name in model.topics]

    def scores(self, outputs: Sequence[Any], row: int, firsts: Sequence[int]) -> Scores:
        """`outputs`: the graph's tags [B, S, T] and whole [B, topics + tasks + 1]; `firsts` as in Encoded, from zero."""
        np = load_numpy()
        heat, topics = self._temperatures, len(self._topics)
        pieces = outputs[0][row, 1 : firsts[-1] + 1].astype(np.float32) / heat["tags"]
        counts = np.diff(np.asarray(firsts))[:, None]
        tags = _softmax(np.add.reduceat(pieces, firsts[:-1], axis=0) / counts).astype(np.float16)
        whole = outputs[1][row].astype(np.float32)
        return Scores(
            tags,
            _sigmoid(whole[:topics] / heat["topics"]),
            _softmax(whole[None, topics:-1] / heat["tasks"])[0],
            float(_sigmoid(whole[-1] / heat["complexity"])),
        )

    def reading(self, values: tuple[Finding, ...], joined: Scores) -> Reading:
        found = (
            Topic(name, round(float(score), 4))
            for name, score, limit in zip(self._topics, joined.topics, self._limits, strict=True)
            if score >= limit
        )
        return Reading(
            findings=values,
            topics=tuple(found),
            task=self._tasks[int(joined.tasks.argmax())],
            task_score=round(float(joined.tasks.max()), 4),
            complexity=round(joined.complexity, 4),
        )


def joined(windows: Sequence[Window], scores: Sequence[Scores]) -> Scores:
    """Of the whole text. A topic counts wherever it comes up; what is asked stands at the beginning or at the end."""
    np = load_numpy()
    owned = [one.tags[w.owned_from - w.first : w.owned_to - w.first] for w, one in zip(windows, scores, strict=True)]
    ends = (scores[0], scores[-1])
    return Scores(
        tags=np.concatenate(owned).astype(np.float32),
        topics=np.max([one.topics for one in scores], axis=0),
        tasks=np.mean([one.tasks for one in ends], axis=0),
        complexity=float(np.mean([one.complexity for one in ends])),
    )


def _softmax(values: Any) -> Any:
    np = load_numpy()
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def _sigmoid(values: Any) -> Any:
    np = load_numpy()
    return 1.0 / (1.0 + np.exp(-values))
