"""A corpus as arrays on disk: made once, read through memory maps, so that training needs little memory."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from native_host.detector.catalogue import default_detector
from native_host.inference.finder import OVERLAP
from native_host.inference.pieces.encode import Encoder
from native_host.inference.pieces.rows import LAYOUT, SLOTS
from native_host.inference.windows import windows
from scripts.lib.finder.labels import TASKS, TOPICS, targets
from scripts.lib.finder.records import Record, read_records

UNKNOWN = -1
_ARRAYS = ("rows", "tags", "firsts", "all_names", "topics", "tasks", "complexity")


@dataclass(frozen=True, slots=True)
class Examples:
    """Windows of texts. `rows` [pieces, SLOTS] and `tags` [pieces] lie end to end; `firsts` says where each begins.

    A target of UNKNOWN teaches nothing.
    """

    rows: Any
    tags: Any
    firsts: Any
    all_names: Any
    topics: Any
    tasks: Any
    complexity: Any

    def __len__(self) -> int:
        return len(self.firsts) - 1

    @property
    def lengths(self) -> Any:
        return np.diff(self.firsts)


def examples(paths: Iterable[Path], encoder: Encoder, most_pieces: int, cache: Path) -> Examples:
    """The examples of these files; from `cache` when it holds exactly them."""
    every = [path for path in paths if path.exists()]
    total = hashlib.sha256(f"{LAYOUT} {most_pieces}".encode())
    for path in every:
        total.update(path.read_bytes())
    folder = cache / total.hexdigest()[:16]
    if not folder.exists():
        # Two trainings may begin at once: each writes its own, and the first to end wins.
        own = folder.with_name(f"{folder.name}.{os.getpid()}")
        own.mkdir(parents=True)
        _write(own, (record for path in every for record in read_records(path)), encoder, most_pieces)
        with contextlib.suppress(OSError):
            own.rename(folder)
        shutil.rmtree(own, ignore_errors=True)
    return Examples(*(np.load(folder / f"{name}.npy", mmap_mode="r") for name in _ARRAYS))


def joined(parts: Sequence[Examples]) -> Examples:
    """Several sets as one, in memory."""
    if len(parts) == 1:
        return parts[0]
    rest = {name: np.concatenate([getattr(part, name) for part in parts]) for name in _ARRAYS if name != "firsts"}
    return Examples(firsts=np.cumsum([0, *np.concatenate([part.lengths for part in parts])]), **rest)


def _write(folder: Path, records: Iterable[Record], encoder: Encoder, most_pieces: int) -> None:
    made = list(_make(records, encoder, most_pieces))
    rows, tags, all_names, topics, tasks, complexity = zip(*made, strict=True)
    arrays: tuple[Any, ...] = (
        np.concatenate(rows),
        np.concatenate(tags),
        np.cumsum([0, *map(len, rows)]),
        np.array(all_names),
        np.array(topics, np.int8),
        np.array(tasks, np.int8),
        np.array(complexity, np.float32),
    )
    for name, array in zip(_ARRAYS, arrays, strict=True):
        np.save(folder / f"{name}.npy", array)


def _make(records: Iterable[Record], encoder: Encoder, most_pieces: int) -> Iterator[tuple[Any, ...]]:
    """Each window of each record. What is said of the whole text is only learnt where the window is the whole text."""
    detector = default_detector()
    for record in records:
        marks = detector.detect(record.text).findings
        encoded = encoder.encode(record.text, marks)
        tags = targets(encoded.units, record.spans)
        every = windows(encoded.firsts, most_pieces - 2, OVERLAP)
        for window in every:
            firsts = encoded.firsts
            piece_tags = [tags[u] for u in range(window.first, window.last) for _ in range(firsts[u + 1] - firsts[u])]
            rows = np.array(encoded.rows[firsts[window.first] : firsts[window.last]], np.uint16).reshape(-1, SLOTS)
            is_whole = len(every) == 1
            yield (rows, np.array(piece_tags, np.int8), record.marks_all_names, *_whole(record, is_whole))


def _whole(record: Record, is_whole: bool) -> tuple[list[int], int, float]:
    is_known = is_whole and not record.marks_all_names
    topics = [int(name in record.topics) if is_known else UNKNOWN for name in TOPICS]
    task = TASKS.index(record.task) if is_whole and record.task in TASKS else UNKNOWN
    complexity = record.complexity if is_whole and record.complexity is not None else float(UNKNOWN)
    return topics, task, complexity
