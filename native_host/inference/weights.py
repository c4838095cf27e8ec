"""A model's files: hashed from the open file and used from those very bytes, so that nothing can change in between."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path
from typing import Literal

from native_host.inference.registry import Model, PinnedFile

Fault = Literal["model_missing", "model_corrupt"]


class Unusable(Exception):
    """A file is not there, or is not the one that was pinned."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault: Fault = fault


def read_files(folder: Path, model: Model) -> dict[str, bytes]:
    """Every file of the model by its role. Raises Unusable."""
    return {file.role: _read(folder, file) for file in model.files}


def _read(folder: Path, pinned: PinnedFile) -> bytes:
    try:
        with (folder / pinned.path).open("rb") as file:
            content = file.read(pinned.bytes + 1)
    except OSError:
        raise Unusable("model_missing") from None
    if len(content) != pinned.bytes or not hmac.compare_digest(hashlib.sha256(content).hexdigest(), pinned.sha256):
        raise Unusable("model_corrupt")
    return content
