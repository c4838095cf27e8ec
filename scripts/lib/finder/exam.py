"""The exam of written prompts (`models/exam`): one half may be looked at while building, the other only gives figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from native_host.inference.place import models_folder
from scripts.lib.corpus.grammar.nodes import Private, Slot, Text
from scripts.lib.corpus.grammar.parse import parse_line
from scripts.lib.finder.labels import Span
from scripts.lib.finder.records import TOPIC_NAMES, TYPE_NAMES, Record

FOLDER = models_folder() / "exam"
GENRES = ("court", "templates", "prompts", "tweets", "support")  # Values alone are marked in them, no topics.
PAPERS = ("public", "private", "fresh", *GENRES)
UNSEEN = "fresh"  # Nobody looks at it while building: all of it is for figures.
HALVES = ("dev", "test")


class BadPaper(Exception):
    """A line of the exam that is not in its notation."""


def exam(paper: str, half: str, folder: Path = FOLDER) -> Iterator[Record]:
    """Odd lines are the dev half, even lines the test half; of the unseen paper every line is for the test."""
    lines = (folder / f"{paper}.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if ("test" if paper == UNSEEN else HALVES[(number + 1) % 2]) == half:
            yield _record(f"{paper}-{number}", line, paper not in GENRES)


def _record(name: str, line: str, tells: bool = True) -> Record:
    lang, tab, prompt = line.partition("\t")
    if not tab:
        raise BadPaper(f"{name}: no tab after the language")
    text, spans, topics = "", [], []
    for node in parse_line(prompt):
        match node:
            case Text(words):
                text += words
            case Private(kind, words):
                spans.append(Span(len(text), len(text) + len(words), TYPE_NAMES.get(kind, kind)))
                text += words
            case Slot(mark, _) if mark.startswith("+"):
                topics.append(TOPIC_NAMES.get(mark[1:], mark[1:]))
            case _:
                raise BadPaper(f"{name}: {node}")
    return Record(name, text, tuple(spans), tuple(dict.fromkeys(topics)), None, None, lang, form="exam", tells_topics=tells)
