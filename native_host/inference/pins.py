"""The files of a model that set-up builds: `models/embedder.json` and `models/ocr.json` pin them by size and SHA-256."""

from __future__ import annotations

import json
from pathlib import Path

from native_host.inference.registry import PinnedFile, RegistryDamaged, inside

PINS = "embedder.json"
BUILT = "built"  # Below the models' folder; not part of the repository.


def read_pins(path: Path) -> tuple[PinnedFile, ...]:
    """Raises RegistryDamaged, also where there is none: every version ships one."""
    try:
        raw = json.loads(path.read_text("utf-8"))
        return tuple(
            PinnedFile(str(file["role"]), inside(file["path"]), int(file["bytes"]), str(file["sha256"]))
            for file in raw["files"]
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise RegistryDamaged(type(error).__name__) from None
