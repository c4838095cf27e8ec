"""A model's files: hashed from the open file and used from those very bytes, so that nothing can change in between."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from native_host.inference.registry import Judge, Model, PinnedFile, RegistryDamaged

Fault = Literal["model_missing", "model_corrupt"]
LoadState = Literal["not_loaded", "ready", "model_missing", "model_corrupt", "model_failed"]


class Unusable(Exception):
    """A file is not there, or is not the one that was pinned."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault: Fault = fault


_NOT_NEEDED = {"graph_cuda"}  # Without it, or with a damaged one, the processor reads.


def read_files(folder: Path, model: Model | Judge) -> dict[str, bytes]:
    """The files of the model by their roles. Raises Unusable where one that it needs is."""
    contents: dict[str, bytes] = {}
    for file in model.files:
        try:
            contents[file.role] = read_pinned(folder, file)
        except Unusable:
            if file.role not in _NOT_NEEDED:
                raise
    return contents


def read_pinned(folder: Path, pinned: PinnedFile) -> bytes:
    """The verified content. Raises Unusable."""
    try:
        with (folder / pinned.path).open("rb") as file:
            content = file.read(pinned.bytes + 1)
    except OSError:
        raise Unusable("model_missing") from None
    if len(content) != pinned.bytes or not hmac.compare_digest(hashlib.sha256(content).hexdigest(), pinned.sha256):
        raise Unusable("model_corrupt")
    return content


def state_after(load: Callable[[], None]) -> LoadState:
    """ "ready", or why what `load` opens cannot be used. For models that are loaded when they are first asked."""
    try:
        load()
    except Unusable as fault:
        return fault.fault
    except (RegistryDamaged, KeyError):
        return "model_corrupt"
    except Exception:  # A library that does not load, a graph that onnxruntime refuses.
        return "model_failed"
    return "ready"
