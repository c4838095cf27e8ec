"""The finder behind one thread of its own: loads it, warms it up, keeps time, and has a name for everything that fails."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as WaitTimeout
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from native_host.contract.findings import Finding
from native_host.contract.reading import Reading
from native_host.inference.finder import Finder
from native_host.inference.onnx import load_onnxruntime
from native_host.inference.pieces.encode import read_vocabulary
from native_host.inference.pieces.rows import LAYOUT
from native_host.inference.registry import Model, RegistryDamaged, read_registry
from native_host.inference.session import Opened, open_session
from native_host.inference.slabs import Slab, has_unmarked, marks_in, slabs, together
from native_host.inference.weights import Unusable, read_files

FINDER = "finder"
# Reading is quicker where a text repeats itself and slower beside other work: a little too long is not hopeless yet.
HOPELESS_AFTER_S, HOPELESS = 2.0, 1.2
State = Literal["loading", "absent", "ready", "model_missing", "model_corrupt", "model_failed"]
_WARM_UP = "Please write to Ms Mira Kolb of 12 High Street in Leeds about her appointment on Monday."


@dataclass(frozen=True, slots=True)
class _Source:
    """What a finder is made of, kept for the day when the GPU fails."""

    model: Model
    vocabulary: dict[str, int]
    graph: bytes


class Engine:
    """Safe for threads. `absent`: the registry names no finder, which is no fault.

    Nothing is raised out of it. A text that could not be read to its end comes back incomplete; without a model the answer
    is null, and `faults` says why.
    """

    def __init__(self, folder: Path, *, require_gpu: bool = False) -> None:
        self._folder = folder
        self._require_gpu = require_gpu
        self._finder: Finder | None = None
        self._opened: Opened | None = None
        self._source: _Source | None = None
        self._state: State = "loading"
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="inference")
        self._loaded: Future[None] = self._pool.submit(self._load)

    @property
    def state(self) -> State:
        """Waits until it is known."""
        self._loaded.result()
        return self._state

    @property
    def is_ready(self) -> bool:
        """Whether texts are read by the model at this moment; does not wait."""
        return self._state == "ready"

    @property
    def reads(self) -> bool:
        """Whether it reads now, or may as soon as it has loaded."""
        return self._state in ("loading", "ready")

    @property
    def on_gpu(self) -> bool:
        return self._opened is not None and self._opened.provider == "cuda"

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the model is not on the GPU."""
        return self._opened.reasons if self._opened is not None else ()

    @property
    def faults(self) -> tuple[str, ...]:
        """Codes for the status."""
        broken = (self._state,) if self._state in ("model_missing", "model_corrupt", "model_failed") else ()
        is_slow = self._require_gpu and self._state == "ready" and not self.on_gpu
        return (*broken, "gpu_not_usable") if is_slow else broken

    def read(self, text: str, marks: Sequence[Finding], within_s: float | None) -> Reading | None:
        """What the model says; null where there is none. `within_s`: how long the caller waits."""
        started = time.monotonic()
        until = None if within_s is None else started + within_s
        tasks = [(slab, _Task(text[slab.start : slab.end], marks_in(slab, marks), until)) for slab in slabs(len(text))]
        first, *others = tasks
        wanted = [first, *((slab, task) for slab, task in others if has_unmarked(task.text, task.marks))]
        every: list[tuple[Slab, Reading]] = []
        read_s = 0.0
        for slab, task in wanted:
            reading = self._ask(task)
            if reading is None or not reading.is_complete:
                return reading
            every.append((slab, reading))
            read_s += task.took_s
            rest_s = read_s / len(every) * (len(wanted) - len(every))
            if within_s is not None and _is_hopeless(time.monotonic() - started, rest_s, within_s):
                return Reading(is_complete=False)
        return every[0][1] if len(every) == 1 else together(every)

    def _ask(self, task: _Task) -> Reading | None:
        try:
            future = self._pool.submit(self._read, task)
        except RuntimeError:  # Closed: the service is ending.
            return Reading(is_complete=False)
        try:
            return future.result(task.left_s())
        except (WaitTimeout, CancelledError):
            future.cancel()
            task.end()
            return Reading(is_complete=False)

    def close(self) -> None:
        """Lets what runs end; what waits is dropped."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _load(self) -> None:
        try:
            registry = self._folder / "registry.json"
            if not registry.exists():  # Every version ships one: without it nobody could tell a model that was taken away.
                raise Unusable("model_missing")
            model = read_registry(registry).get(FINDER)
            if model is None:
                self._state = "absent"
                return
            if model.layout != LAYOUT:
                raise RegistryDamaged("layout")
            files = read_files(self._folder, model)
            self._source = _Source(model, read_vocabulary(files["vocabulary"]), files["graph"])
            self._use(self._source, open_session(files["graph"], files.get("graph_cuda")))
            self._warm_up()
            self._state = "ready"
        except Unusable as missing:
            self._state = missing.fault
        except RegistryDamaged:
            self._state = "model_corrupt"
        except Exception:  # A library that does not load, a graph that does not run: patterns go on, and say so.
            self._state = "model_failed"

    def _use(self, source: _Source, opened: Opened) -> None:
        self._opened, self._finder = opened, Finder(source.model, source.vocabulary, opened)

    def _warm_up(self) -> None:
        """Raises what the graph raises on the processor."""
        if self._finder is None:
            return
        try:
            self._finder.read(_WARM_UP, (), load_onnxruntime().RunOptions(), lambda: False)
        except Exception as error:
            if not self._leave_gpu(error):
                raise
            self._warm_up()

    def _leave_gpu(self, error: Exception) -> bool:
        """Whether the processor takes over what a GPU failed at. For good, until the next start: a GPU that fails once (too
        old, its memory taken by others) may fail each time.
        """
        if self._source is None or not self.on_gpu:
            return False
        try:
            opened = open_session(self._source.graph, None, "cpu")
        except Exception:  # Not even the processor's graph opens any more.
            return False
        self._use(self._source, replace(opened, reasons=(f"CUDA: {type(error).__name__}",)))
        return True

    def _read(self, task: _Task) -> Reading | None:
        if self._finder is None or self._state != "ready":
            return None
        began = time.monotonic()
        try:
            return self._finder.read(task.text, task.marks, task.options(), task.is_over)
        except Exception as error:
            if task.is_over():  # Ended by us is no failure of the model's.
                return Reading(is_complete=False)
            if not self._leave_gpu(error):
                self._state = "model_failed"
                return Reading(is_complete=False)
        finally:
            task.took_s = time.monotonic() - began
        return self._read(task)


def _is_hopeless(waited_s: float, rest_s: float, within_s: float) -> bool:
    """Whether a text whose rest takes so long will not be read in time: who waits for it is told at once."""
    return waited_s > HOPELESS_AFTER_S and waited_s + rest_s > HOPELESS * within_s


class _Task:
    """One reading, which another thread may end while the graph runs."""

    def __init__(self, text: str, marks: Sequence[Finding], until: float | None) -> None:
        self.text = text
        self.marks = marks
        # The model's own time: what it waits for, to be loaded or to read another tab's prompt, says nothing of the rest.
        self.took_s = 0.0
        self._until = until
        self._is_ended = threading.Event()
        self._options: Any = None

    def options(self) -> Any:
        self._options = load_onnxruntime().RunOptions()
        return self._options

    def left_s(self) -> float | None:
        return None if self._until is None else max(0.0, self._until - time.monotonic())

    def is_over(self) -> bool:
        return self._is_ended.is_set() or (self._until is not None and time.monotonic() >= self._until)

    def end(self) -> None:
        self._is_ended.set()
        if self._options is not None:
            self._options.terminate = True
