"""The embedder that set-up built."""

from __future__ import annotations

import pytest

from native_host.inference.embedder import OnnxEmbedder
from native_host.inference.place import models_folder


@pytest.fixture(scope="session")
def embedder() -> OnnxEmbedder:
    made = OnnxEmbedder(models_folder())
    made.embed(["ready"])  # Absent, it says so here: scripts/test builds it.
    return made
