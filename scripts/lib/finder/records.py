"""Records of a corpus: one JSON object a line, as `scripts/train_corpus` writes them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.lib.finder.labels import ALL_ENTITIES, Span


@dataclass(frozen=True, slots=True)
class Record:
    id: str
    text: str
    spans: tuple[Span, ...]
    topics: tuple[str, ...]
    task: str | None
    complexity: float | None
    lang: str = ""
    script: str = ""
    form: str = ""
    tradition: str | None = None
    policy: str | None = None
    tells_topics: bool = True  # False: nobody has said which private matters it is about.

    @property
    def marks_all_names(self) -> bool:
        """Whether public names are marked as well as private ones."""
        return self.policy == ALL_ENTITIES


def read_records(path: Path) -> Iterator[Record]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield _record(json.loads(line))


def evenly(records: Iterable[Record], most: int) -> list[Record]:
    """At most so many (0: all), spread over the whole file: what others wrote stands at its end."""
    every = list(records)
    return every if not most or len(every) <= most else [every[index * len(every) // most] for index in range(most)]


# Names that a corpus may use for what the finder calls otherwise.
TYPE_NAMES = {"ACCOUNT_ID": "ID_NUMBER"}
TOPIC_NAMES = {
    "own_source_code": "source_code",
    "credentials": "credentials_handed_over",
    "internal_document": "trade_secret",
}


def _record(raw: Mapping[str, Any]) -> Record:
    return Record(
        id=raw["id"],
        text=raw["text"],
        spans=tuple(Span(span["start"], span["end"], TYPE_NAMES.get(span["type"], span["type"])) for span in raw["spans"]),
        topics=tuple(dict.fromkeys(TOPIC_NAMES.get(name, name) for name in raw["topics"])),
        task=raw["task"],
        complexity=raw["complexity"],
        lang=raw.get("lang") or "",
        script=raw.get("script") or "",
        form=raw.get("form") or "",
        tradition=raw.get("tradition"),
        policy=raw.get("policy"),
    )
