"""The model that answers, and what it may answer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from native_host.contract.tasks import Task
from native_host.depot.catalogue import read_catalogue
from native_host.depot.failure import DepotFailed
from native_host.depot.measurements import Measured, figures_of, fingerprint, read_measured, served
from native_host.depot.store import Store
from native_host.inference.language.folder import MANIFEST, hash_file, read_manifest
from native_host.inference.language.unusable import UnusableModel

CATALOGUE, EXAM = "catalogue.json", "language_exam.jsonl"


@dataclass(frozen=True, slots=True)
class Chosen:
    """`tasks`: the task classes that it may serve; everything else goes on to who can do it."""

    name: str
    title: str
    folder: Path
    tasks: frozenset[Task]


def chosen(store: Store, shipped: Path) -> Chosen | None:
    """`shipped`: this version's `models/`. Null where no model is in use. A damaged model, or list, serves nothing."""
    name = store.in_use
    if name is None:
        return None
    try:
        entry = read_catalogue(shipped / CATALOGUE).get(name)
        tasks = served(entry, measured_here(store, name, shipped))
    except (DepotFailed, UnusableModel):
        entry, tasks = None, frozenset()
    return Chosen(name, entry.title if entry is not None else name, store.place(name), tasks)


def mark(store: Store) -> object:
    """Another one as soon as another model is in use, or its files or figures are others. Opens one small file."""
    name = store.wanted
    return None if name is None else (name, _seen(store.place(name) / MANIFEST), _seen(figures_of(store, name)))


def _seen(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def measured_here(store: Store, name: str, shipped: Path) -> Measured | None:
    """Of exactly the files that are here, by exactly this version's exam. Raises UnusableModel for a damaged list."""
    _, exam = hash_file(shipped / EXAM)
    return read_measured(store, name, fingerprint(read_manifest(store.place(name)), exam))
