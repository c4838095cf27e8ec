"""Reads pictures with the two graphs that set-up took out of a package: loaded when the first picture comes, verified."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from native_host.contract.pictures import Line, NotRecognised, OcrFault, Pixels
from native_host.inference.ocr.arranging import lines_of
from native_host.inference.ocr.decoding import Alphabet
from native_host.inference.ocr.reading import PageReader
from native_host.inference.ocr.regions import TooMany
from native_host.inference.onnx import load_numpy, load_onnxruntime
from native_host.inference.pins import read_pins
from native_host.inference.registry import RegistryDamaged
from native_host.inference.session import open_session
from native_host.inference.weights import LoadState, read_pinned, state_after

PINS = "ocr.json"


class _TimeIsUp(Exception):
    """Between two runs."""


class OnnxOcr:
    """An Ocr. Safe for threads, which it serves one at a time. Loads when it is first asked, and once."""

    def __init__(self, models: Path) -> None:
        self._models = models
        self._lock = threading.Lock()
        self._reader: PageReader | None = None
        self._state: LoadState = "not_loaded"

    @property
    def state(self) -> LoadState:
        return self._state

    def recognise(self, pixels: Pixels, within_s: float) -> tuple[Line, ...]:
        """In reading order. Raises NotRecognised."""
        until = time.monotonic() + within_s
        if not self._lock.acquire(timeout=max(0.0, within_s)):
            raise NotRecognised("timed_out")
        try:
            if self._state == "not_loaded":
                self._state = state_after(self._load)
            if self._reader is None:
                raise NotRecognised(_fault(self._state))
            return _recognised(self._reader, pixels, until)
        except (_TimeIsUp, TooMany):
            raise NotRecognised("timed_out") from None
        except NotRecognised:
            raise
        except MemoryError:  # This picture's, not the graphs'.
            raise NotRecognised("model_failed") from None
        except Exception:  # Graphs that open and do not run: they will not the next time either.
            self._reader, self._state = None, "model_failed"
            raise NotRecognised("model_failed") from None
        finally:
            self._lock.release()

    def rest(self) -> None:
        """Lets go of the graphs; asked again, it looks for them again. While it reads it keeps them."""
        if self._lock.acquire(blocking=False):
            self._reader, self._state = None, "not_loaded"
            self._lock.release()

    def _load(self) -> None:
        """Raises whatever keeps it from being used."""
        files = {file.role: read_pinned(self._models, file) for file in read_pins(self._models / PINS)}
        detector, recogniser = (open_session(files[role], None, "cpu").session for role in ("detector", "recogniser"))
        alphabet = Alphabet(recogniser.get_modelmeta().custom_metadata_map["character"])
        self._reader = PageReader(_runner(detector), _runner(recogniser), alphabet)


def has_files(models: Path) -> bool:
    """Whether the files are there, by name and size: quick, for who only reports."""
    try:
        return all((models / file.path).stat().st_size == file.bytes for file in read_pins(models / PINS))
    except (OSError, RegistryDamaged):
        return False


def _recognised(reader: PageReader, pixels: Pixels, until: float) -> tuple[Line, ...]:
    np = load_numpy()
    image = np.frombuffer(pixels.greys, np.uint8).reshape(pixels.height, pixels.width)

    def keep_on() -> None:
        if time.monotonic() >= until:
            raise _TimeIsUp

    keep_on()
    return lines_of(reader.read(image, keep_on), pixels)


def _runner(session: Any) -> Callable[[Any], Any]:
    """What a large picture took is given back after it."""
    options = load_onnxruntime().RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return lambda batch: session.run(None, {"x": batch}, options)[0]


def _fault(state: LoadState) -> OcrFault:
    return "model_failed" if state == "not_loaded" or state == "ready" else state
