"""One labelled text, and the line of JSON that stands for it."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A private value; offsets are code points."""

    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class Record:
    id: str
    text: str
    lang: str
    script: str
    form: str
    spans: tuple[Span, ...]
    template: str
    topics: tuple[str, ...] = ()
    task: str | None = None
    complexity: float | None = None
    tradition: str | None = None
    policy: str | None = None

    def line(self) -> str:
        shown: dict[str, object] = {
            "id": self.id,
            "text": self.text,
            "lang": self.lang,
            "script": self.script,
            "form": self.form,
            "spans": [{"start": s.start, "end": s.end, "type": s.type} for s in self.spans],
            "topics": list(self.topics),
            "task": self.task,
            "complexity": self.complexity,
            "template": self.template,
            "tradition": self.tradition,
        }
        if self.policy is not None:
            shown["policy"] = self.policy
        return json.dumps(shown, ensure_ascii=False) + "\n"
