"""A GPU that fails, at the first reading or later, leaves the work to the processor, and the reason is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

import pytest

from native_host.inference import engine as engine_module
from native_host.inference.engine import Engine
from native_host.inference.session import Opened, open_session
from tests.native_host.inference.small_model import capitals_are_people, write_model

TEXT = "yesterday Mira Kolb came"


class Failing:
    """A session on a GPU that answers so often and then no more."""

    def __init__(self, real: Any, times: int) -> None:
        self._real, self._left = real, times

    def run(self, *args: Any) -> Any:
        self._left -= 1
        if self._left < 0:
            raise RuntimeError("out of memory")
        return self._real.run(*args)


@pytest.mark.parametrize("times", [0, 1])
def test_a_gpu_that_fails_is_left(times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pretend(cpu: bytes, cuda: bytes | None, want: Literal["auto", "cpu"] = "auto") -> Opened:
        real = open_session(cpu, None, "cpu")
        return real if want == "cpu" else Opened(Failing(real.session, times), "cuda", ())

    monkeypatch.setattr(engine_module, "open_session", pretend)
    made = Engine(write_model(tmp_path, capitals_are_people()), require_gpu=True)
    try:
        assert made.state == "ready" and made.on_gpu == (times == 1)
        reading = made.read(TEXT, (), None)
        assert reading is not None and [TEXT[one.start : one.end] for one in reading.findings] == ["Mira Kolb"]
        assert not made.on_gpu and made.reasons == ("CUDA: RuntimeError",)
        assert made.faults == ("gpu_not_usable",)
    finally:
        made.close()


@pytest.mark.parametrize("content", [None, b"not the one that was pinned"])
def test_a_graph_for_gpus_that_is_missing_or_damaged_costs_nothing_else(content: bytes | None, tmp_path: Path) -> None:
    folder = write_model(tmp_path, capitals_are_people())
    registry = json.loads((folder / "registry.json").read_text("utf-8"))
    registry["models"][0]["files"].append({"role": "graph_cuda", "path": "cuda.onnx", "bytes": 4, "sha256": "0" * 64})
    (folder / "registry.json").write_text(json.dumps(registry), encoding="utf-8")
    if content is not None:
        (folder / "cuda.onnx").write_bytes(content)
    made = Engine(folder)
    try:
        assert (made.state, made.faults) == ("ready", ())
        assert made.reasons == ("the model has no graph for a GPU",)
    finally:
        made.close()
