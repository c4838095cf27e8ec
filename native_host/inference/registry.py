"""The models this version knows: read strictly from `registry.json`, which pins every file by size and SHA-256."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


class RegistryDamaged(Exception):
    """The registry is not what it should be; the message names the field."""


@dataclass(frozen=True, slots=True)
class PinnedFile:
    """`role`: "graph", "graph_cuda", "vocabulary"; "scorer", "combiner" of a judge."""

    role: str
    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Model:
    """`thresholds`: for each type of value the least score of a finding beside one that is sure; `lone_thresholds`: the
    least where nothing near it is; `temperatures`: for each head.
    """

    name: str
    source: str
    licence: str
    layout: int
    most_pieces: int
    types: tuple[str, ...]
    topics: tuple[str, ...]
    tasks: tuple[str, ...]
    thresholds: Mapping[str, float]
    lone_thresholds: Mapping[str, float]
    topic_thresholds: Mapping[str, float]
    temperatures: Mapping[str, float]
    files: tuple[PinnedFile, ...]

    def file(self, role: str) -> PinnedFile | None:
        return next((file for file in self.files if file.role == role), None)


@dataclass(frozen=True, slots=True)
class Judge:
    """A model that judges others' work; what it needs to know of itself stands in its files."""

    name: str
    source: str
    licence: str
    files: tuple[PinnedFile, ...]


def read_registry(path: Path) -> dict[str, Model]:
    """By name. A registry that is not there names no model. Raises RegistryDamaged."""
    return {model.name: model for model in _read(path, "models", _model)}


def read_judges(path: Path) -> dict[str, Judge]:
    """By name. A registry that is not there, or knows none, names no judge. Raises RegistryDamaged."""
    return {judge.name: judge for judge in _read(path, "judges", _judge)}


def _read(path: Path, part: str, made: Callable[[Mapping[str, Any]], T]) -> list[T]:
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError):
        raise RegistryDamaged("file") from None
    try:
        raw = json.loads(text)
        if raw["version"] != 1:
            raise RegistryDamaged("version")
        return [made(entry) for entry in (raw["models"] if part == "models" else raw.get(part, []))]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise RegistryDamaged(type(error).__name__) from None


def _judge(raw: Mapping[str, Any]) -> Judge:
    return Judge(str(raw["name"]), str(raw["source"]), str(raw["licence"]), _files(raw["files"]))


def _files(raw: Sequence[Mapping[str, Any]]) -> tuple[PinnedFile, ...]:
    return tuple(PinnedFile(str(f["role"]), inside(f["path"]), int(f["bytes"]), str(f["sha256"])) for f in raw)


def _model(raw: Mapping[str, Any]) -> Model:
    files = _files(raw["files"])
    return Model(
        name=str(raw["name"]),
        source=str(raw["source"]),
        licence=str(raw["licence"]),
        layout=int(raw["layout"]),
        most_pieces=int(raw["most_pieces"]),
        types=tuple(map(str, raw["types"])),
        topics=tuple(map(str, raw["topics"])),
        tasks=tuple(map(str, raw["tasks"])),
        thresholds=_scores(raw["thresholds"]),
        lone_thresholds=_scores(raw["lone_thresholds"]),
        topic_thresholds=_scores(raw["topic_thresholds"]),
        temperatures=_scores(raw["temperatures"]),
        files=files,
    )


def _scores(raw: Mapping[str, Any]) -> dict[str, float]:
    return {str(name): float(value) for name, value in raw.items()}


def inside(path: object) -> str:
    """A path below the registry's own folder: one that leads out of it is damage."""
    parts = str(path).split("/")
    if not parts or any(part in ("", ".", "..") or "\\" in part or ":" in part for part in parts):
        raise ValueError("path")
    return "/".join(parts)
