"""A model's folder: `manifest.json` names every file with size and SHA-256. Written last, so that half a folder has none."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from native_host.inference.language.unusable import UnusableModel

MANIFEST = "manifest.json"
_CHUNK = 1 << 20
_AGAIN = "Remove the model and pull it again."


@dataclass(frozen=True, slots=True)
class ListedFile:
    """`is_pinned`: the hash was known before the file was fetched; otherwise it is the one that was seen then."""

    path: str
    bytes: int
    sha256: str
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class Manifest:
    """`graph`: the path of the graph among `files`. `most_context`: tokens at most; null leaves it to the model's own word.

    `device`: what the graph was made for, "cpu" or "gpu".
    """

    name: str
    source: str
    licence: str
    graph: str
    device: str
    most_context: int | None
    files: tuple[ListedFile, ...]


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Raises OSError."""
    text = json.dumps({"version": 1, **asdict(manifest)}, indent=1) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Raises UnusableModel."""
    try:
        raw = json.loads((folder / MANIFEST).read_text("utf-8"))
        if raw["version"] != 1:
            raise ValueError("version")
        made = _manifest(raw)
    except FileNotFoundError:
        raise UnusableModel("The model is not here, or only half of it. Pull it.") from None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise UnusableModel(f"The list of the model's files cannot be read. {_AGAIN}") from None
    if made.graph not in [file.path for file in made.files]:
        raise UnusableModel(f"The model's graph is not among its files. {_AGAIN}")
    return made


def _manifest(raw: dict[str, Any]) -> Manifest:
    files = tuple(
        ListedFile(inside(f["path"]), int(f["bytes"]), str(f["sha256"]), bool(f["is_pinned"])) for f in raw["files"]
    )
    most = raw["most_context"]
    context = None if most is None else int(most)
    if raw["device"] not in ("cpu", "gpu"):
        raise ValueError("device")
    name, source, licence = (str(raw[key]) for key in ("name", "source", "licence"))
    return Manifest(name, source, licence, inside(raw["graph"]), str(raw["device"]), context, files)


def inside(path: object) -> str:
    """A path below the model's own folder. Raises ValueError for one that leads out of it."""
    parts = str(path).split("/")
    if any(part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
        raise ValueError("path")
    return "/".join(parts)


def verify(folder: Path, manifest: Manifest) -> None:
    """Reads every file. Raises UnusableModel for the first that is missing or differs by a bit."""
    for file in manifest.files:
        size, digest = hash_file(folder / file.path)
        if size is None:
            raise UnusableModel(f"{file.path} of the model is missing. {_AGAIN}")
        if size != file.bytes or not hmac.compare_digest(digest, file.sha256):
            raise UnusableModel(f"{file.path} of the model is not the file that was pulled. {_AGAIN}")


def hash_file(path: Path) -> tuple[int | None, str]:
    """Size and SHA-256; a size of null where the file cannot be read."""
    total, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                total.update(chunk)
                size += len(chunk)
    except OSError:
        return None, ""
    return size, total.hexdigest()


def listed(folder: Path, paths: Sequence[str], *, is_pinned: bool) -> tuple[ListedFile, ...]:
    """What lies in a folder now. Raises OSError for what does not."""
    made = []
    for path in paths:
        size, digest = hash_file(folder / path)
        if size is None:
            raise FileNotFoundError(path)
        made.append(ListedFile(path, size, digest, is_pinned))
    return tuple(made)
