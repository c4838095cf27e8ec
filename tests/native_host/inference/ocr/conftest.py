"""One recogniser for all tests here: its graphs are loaded once."""

from __future__ import annotations

import pytest

from native_host.inference.ocr.engine import OnnxOcr
from native_host.inference.place import models_folder


@pytest.fixture(scope="session")
def ocr() -> OnnxOcr:
    return OnnxOcr(models_folder())
