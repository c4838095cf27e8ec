"""What was measured of a model on this machine, kept beside it: it opens the task classes that it did well."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from native_host.contract.tasks import Task
from native_host.depot.catalogue import Entry
from native_host.depot.exam import Result
from native_host.depot.failure import DepotFailed
from native_host.depot.store import Store
from native_host.inference.language.folder import Manifest
from native_host.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Measured:
    """Tokens in a second, and what of the exam was right."""

    prefill_per_s: float
    decode_per_s: float
    tasks: Mapping[Task, Result]


def fingerprint(manifest: Manifest, exam_sha256: str) -> str:
    """Of model and exam together: figures of other files, or of another exam, say nothing."""
    graph = next(file.sha256 for file in manifest.files if file.path == manifest.graph)
    weights = ".".join(file.sha256 for file in manifest.files)
    return f"{graph}:{hash_of(weights)}:{exam_sha256}"


def hash_of(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()


def write_measured(store: Store, name: str, of: str, measured: Measured) -> None:
    """Raises DepotFailed."""
    tasks = {task.value: {"right": one.right, "count": one.count} for task, one in measured.tasks.items()}
    content = {"of": of, "prefill_per_s": measured.prefill_per_s, "decode_per_s": measured.decode_per_s, "tasks": tasks}
    try:
        write_whole(figures_of(store, name), json.dumps(content, indent=1) + "\n")
    except OSError as error:
        raise DepotFailed(
            f"The figures could not be kept ({error.strerror}): nothing changes in what the model serves."
        ) from None


def read_measured(store: Store, name: str, of: str) -> Measured | None:
    """Null where nothing was measured, or something else was. Damaged figures are none."""
    try:
        raw = json.loads(figures_of(store, name).read_text("utf-8"))
        if raw["of"] != of:
            return None
        tasks = {Task(task): Result(int(one["right"]), int(one["count"])) for task, one in raw["tasks"].items()}
        return Measured(float(raw["prefill_per_s"]), float(raw["decode_per_s"]), tasks)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def served(entry: Entry | None, measured: Measured | None) -> frozenset[Task]:
    """The task classes that a model may serve: by what was measured here, else by its card, else none."""
    if measured is not None:
        return frozenset(task for task, one in measured.tasks.items() if one.is_good)
    return frozenset(entry.tasks) if entry is not None else frozenset()


def figures_of(store: Store, name: str) -> Path:
    return store.folder / ".measured" / f"{name}.json"
