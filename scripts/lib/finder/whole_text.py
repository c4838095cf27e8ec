"""How right the finder is about texts as a whole: topics, task, complexity."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from native_host.contract.findings import Detection
from scripts.lib.finder.labels import TOPICS
from scripts.lib.finder.records import Record
from scripts.lib.finder.wilson import Share


@dataclass(slots=True)
class WholeText:
    topics: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    tasks: Counter[str] = field(default_factory=Counter)
    complexity: list[tuple[float, float]] = field(default_factory=list)

    def add(self, record: Record, detection: Detection) -> None:
        if record.marks_all_names or not record.tells_topics:
            return
        said = {topic.name.value for topic in detection.topics}
        for name in TOPICS:
            is_said, is_true = name in said, name in record.topics
            self.topics[name].update(true=is_true, said=is_said, right=is_said and is_true)
        self.tasks.update(any=bool(said & set(TOPICS)), is_any=bool(record.topics), texts=1)
        if record.task is not None and detection.task is not None:
            self.tasks.update(n=1, right=detection.task.value == record.task)
        if record.complexity is not None and detection.complexity is not None:
            self.complexity.append((record.complexity, detection.complexity))

    def figures(self) -> dict[str, object]:
        errors = [(said - true) ** 2 for true, said in self.complexity]
        return {
            "topics": {name: _topic(counts) for name, counts in sorted(self.topics.items())},
            "task_accuracy": Share(self.tasks["right"], self.tasks["n"]).as_json(),
            "complexity_brier": round(sum(errors) / len(errors), 4) if errors else None,
            "complexity_n": len(errors),
        }


def _topic(counts: Counter[str]) -> dict[str, object]:
    return {
        "precision": Share(counts["right"], counts["said"]).as_json(),
        "recall": Share(counts["right"], counts["true"]).as_json(),
    }
