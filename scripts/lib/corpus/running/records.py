"""Records of running text. Their labels name public people and places too, which `policy` tells the trainer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.lib.corpus.record import Record
from scripts.lib.corpus.running.detokenize import text_and_spans
from scripts.lib.corpus.running.sets import documents
from scripts.lib.corpus.splits import digest

POLICY = "all-entities"


def is_test(source: str, document: str) -> bool:
    return digest(f"document:{source}:{document}") % 6 == 0


def running(data: Path) -> Iterator[tuple[bool, Record]]:
    """(held back for test, record)."""
    for number, found in enumerate(documents(data)):
        text, spans = text_and_spans(found.parts, found.types)
        if text.strip():
            template = f"running/{found.source}:{found.document}"
            record = Record(f"{found.source}-{number}", text, "en", "Latin", "running", spans, template, policy=POLICY)
            yield is_test(found.source, found.document), record
