"""The models that can be pulled by name: `models/catalogue.json`, read strictly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from native_host.contract.tasks import Task
from native_host.depot.failure import DepotFailed
from native_host.depot.store import is_plain
from native_host.inference.language.folder import inside


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """`about_bytes`: as its repository shows it, to three digits, where the exact size is not known. `sha256`: null where
    nobody could confirm it: then the first one seen is remembered.
    """

    path: str
    about_bytes: int
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Package:
    """A wheel of the Python index with a GGUF file in it."""

    name: str
    version: str
    sha256: str
    member: str
    member_sha256: str


@dataclass(frozen=True, slots=True)
class Entry:
    """`address`: where `files` lie, below it; empty for a package. `folder`: the part of their paths that is left out here.

    `tasks`: the task classes that its card lets it serve before it was measured on this machine.
    """

    name: str
    title: str
    source: str
    revision: str | None
    licence: str
    parameters: str
    device: Literal["cpu", "gpu"]
    dtype: str
    memory_gb: float
    most_context: int
    tasks: tuple[Task, ...]
    address: str
    graph: str
    files: tuple[RemoteFile, ...]
    package: Package | None

    @property
    def about_bytes(self) -> int:
        return sum(file.about_bytes for file in self.files)

    @property
    def is_pinned(self) -> bool:
        return self.package is not None or all(file.sha256 is not None for file in self.files)


def read_catalogue(path: Path) -> dict[str, Entry]:
    """By name, in its order. Raises DepotFailed: it is part of the program."""
    try:
        raw = json.loads(path.read_text("utf-8"))
        if raw["version"] != 1:
            raise ValueError("version")
        return {entry.name: entry for entry in (_entry(raw["hub"], one) for one in raw["models"])}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        words = f"The list of models {path.name} is damaged ({type(error).__name__}). Restore it from this version's files."
        raise DepotFailed(words) from None


def _entry(hub: str, raw: Mapping[str, Any]) -> Entry:
    package = Package(**{key: str(value) for key, value in raw["package"].items()}) if "package" in raw else None
    repository, revision = raw.get("repository"), raw.get("revision")
    if (package is None) == (repository is None) or raw["device"] not in ("cpu", "gpu"):
        raise ValueError("source")
    files = tuple(
        RemoteFile(inside(f["path"]), int(f["about_bytes"]), None if f["sha256"] is None else str(f["sha256"]))
        for f in raw["files"]
    )
    graph = inside(raw["graph"])
    if package is None and graph not in [file.path for file in files]:
        raise ValueError("graph")
    return Entry(
        name=_plain(raw["name"]),
        title=str(raw["title"]),
        source=str(repository) if package is None else f"package {package.name} {package.version}",
        revision=None if revision is None else str(revision),
        licence=str(raw["licence"]),
        parameters=str(raw["parameters"]),
        device=raw["device"],
        dtype=str(raw["dtype"]),
        memory_gb=float(raw["memory_gb"]),
        most_context=int(raw["most_context"]),
        tasks=tuple(Task(task) for task in raw["tasks"]),
        address="" if package is not None else f"{hub}/{repository}/resolve/{revision or 'main'}/{raw.get('folder', '')}",
        graph=graph,
        files=files,
        package=package,
    )


def _plain(name: object) -> str:
    """A name that is also a folder's. Raises ValueError."""
    text = str(name)
    if not is_plain(text):
        raise ValueError("name")
    return text
