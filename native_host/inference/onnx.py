"""onnxruntime, numpy and tokenizers, imported on first use, without telemetry and without a word on standard output."""

from __future__ import annotations

import contextlib
import os
import sys
from functools import lru_cache
from typing import Any

_SILENT = 4  # Only what is fatal: the rest would reach the browser's error console as noise.


@lru_cache(maxsize=1)
def load_onnxruntime() -> Any:
    """The module. Raises ImportError where it is not installed or cannot be loaded.

    The variable must be set before the first import: the first event is queued while the library loads (measured with 1.31:
    without it there are files under ~/.cache/Microsoft and a look-up of the collector's name).
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    with contextlib.redirect_stdout(sys.stderr):  # Frames are the only thing on standard output.
        import onnxruntime
    onnxruntime.set_default_logger_severity(_SILENT)
    return onnxruntime


@lru_cache(maxsize=1)
def load_numpy() -> Any:
    """numpy, imported on first use: the bridge and the patterns do without it."""
    import numpy

    return numpy


@lru_cache(maxsize=1)
def load_tokenizers() -> Any:
    """tokenizers, imported on first use. The client of a model hub that it names as a dependency is neither needed nor
    installed: nothing here loads by a hub's name.
    """
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")  # One text at a time: threads would only be in the way.
    import tokenizers

    return tokenizers


@lru_cache(maxsize=1)
def load_llguidance() -> Any:
    """Grammars for what a language model writes; an extra. Raises ImportError where it is not installed."""
    import llguidance

    return llguidance
