"""One place that decides on what a graph runs, and says why. The session's own word is the only proof."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from native_host.inference.onnx import load_onnxruntime
from native_host.nvidia_driver import has_driver

Provider = Literal["cuda", "cpu"]
_NAMES: dict[str, Provider] = {"CUDAExecutionProvider": "cuda", "CPUExecutionProvider": "cpu"}
_MOST_THREADS = 4
INSIDE_CPU_GRAPH = "graph"  # Not a path: the bytes that were hashed are handed over, and no file is opened again.


@dataclass(frozen=True, slots=True)
class Opened:
    """`reasons`: why it is not the GPU, in the order in which that turned out; empty on a GPU."""

    session: Any
    provider: Provider
    reasons: tuple[str, ...]


def open_session(cpu_graph: bytes, cuda_graph: bytes | None, want: Literal["auto", "cpu"] = "auto") -> Opened:
    """`cuda_graph` may have its large tensors in `cpu_graph` (external data at INSIDE_CPU_GRAPH).

    Raises what onnxruntime raises when the graph cannot run at all.
    """
    reasons = _reasons_against_cuda(cuda_graph, want)
    if cuda_graph is not None and not reasons:
        opened, reasons = _try_cuda(cuda_graph, cpu_graph)
        if opened is not None:
            return Opened(opened, "cuda", ())
    session = _open(cpu_graph, ["CPUExecutionProvider"])
    return Opened(session, _NAMES[session.get_providers()[0]], reasons)


def open_file(path: Path, want: Literal["auto", "cpu"]) -> Opened:
    """A graph that lies in a file, with what lies beside it. Raises what onnxruntime raises.

    Its threads wait awake between two runs, as a loop of short runs needs: asleep they cost a fifth of the speed (measured).
    """
    reasons = _reasons_against_cuda(b"", want)
    if not reasons:
        opened, reasons = _try_cuda(str(path), None)
        if opened is not None:
            return Opened(opened, "cuda", ())
    session = _open(str(path), ["CPUExecutionProvider"])
    return Opened(session, _NAMES[session.get_providers()[0]], reasons)


def _reasons_against_cuda(graph: bytes | None, want: str) -> tuple[str, ...]:
    if want == "cpu":
        return ("the processor was asked for",)
    if graph is None:
        return ("the model has no graph for a GPU",)
    if not has_driver():
        return ("no NVIDIA driver",)
    return ()


def _try_cuda(graph: bytes | str, cpu_graph: bytes | None) -> tuple[Any | None, tuple[str, ...]]:
    try:
        with contextlib.redirect_stdout(sys.stderr):  # preload_dlls() prints what it cannot load.
            load_onnxruntime().preload_dlls(directory="")
        session = _open(graph, ["CUDAExecutionProvider", "CPUExecutionProvider"], cpu_graph)
    except Exception as error:  # Whatever a driver does wrong, the processor still works.
        return None, (f"CUDA: {type(error).__name__}",)
    if _NAMES.get(session.get_providers()[0]) != "cuda":  # onnxruntime falls back without raising (measured).
        return None, ("CUDA libraries did not load",)
    return session, ()


def _open(graph: bytes | str, providers: list[str], cpu_graph: bytes | None = None) -> Any:
    ort = load_onnxruntime()
    options = ort.SessionOptions()
    options.intra_op_num_threads = max(1, min(_MOST_THREADS, os.cpu_count() or 1))
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    if isinstance(graph, bytes):
        # Threads wait for the graph's next node awake, which saves an eighth of the time, and sleep between two prompts.
        options.add_session_config_entry("session.intra_op.spin_duration_us", "50")
    # On a processor the sum and the norm as one operation take three times as long as one after the other (measured, 1.31).
    apart = ["SkipLayerNormFusion"] if providers == ["CPUExecutionProvider"] else []
    if cpu_graph is not None:
        options.add_external_initializers_from_files_in_memory([INSIDE_CPU_GRAPH], [cpu_graph], [len(cpu_graph)])
    # enable_fallback=0: the fallback prints to standard output and hides what happened.
    return ort.InferenceSession(graph, options, providers=providers, enable_fallback=0, disabled_optimizers=apart)
