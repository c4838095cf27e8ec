"""A graph runs on what its session says it runs on, and every reason against the GPU is kept."""

from __future__ import annotations

import pytest

from native_host.inference import session
from native_host.inference.onnx import load_onnxruntime
from native_host.inference.session import open_session
from scripts.lib.finder.graph import build_graph
from tests.native_host.inference.small_model import capitals_are_people

GRAPH = build_graph(capitals_are_people(), 2, "int8")


def test_the_processor_when_it_is_asked_for() -> None:
    opened = open_session(GRAPH, GRAPH, "cpu")
    assert (opened.provider, opened.reasons) == ("cpu", ("the processor was asked for",))


def test_no_driver_no_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "has_driver", lambda: False)
    assert open_session(GRAPH, GRAPH).reasons == ("no NVIDIA driver",)


def test_a_driver_without_libraries_falls_back_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library lists CUDA whatever the machine has, and falls back in silence; only the session's own word counts."""
    monkeypatch.setattr(session, "has_driver", lambda: True)
    monkeypatch.setattr(load_onnxruntime(), "preload_dlls", lambda directory: None)
    processor = open_session(GRAPH, None, "cpu").session
    asked: list[tuple[bytes, str, bytes | None]] = []

    def pretend(graph: bytes, providers: list[str], cpu_graph: bytes | None = None) -> object:
        asked.append((graph, providers[0], cpu_graph))
        return processor

    monkeypatch.setattr(session, "_open", pretend)
    opened = open_session(GRAPH, b"for the GPU")
    assert asked == [(b"for the GPU", "CUDAExecutionProvider", GRAPH), (GRAPH, "CPUExecutionProvider", None)]
    assert (opened.provider, opened.reasons) == ("cpu", ("CUDA libraries did not load",))


def test_an_attempt_that_raises_is_a_reason(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(session, "has_driver", lambda: True)

    def loud(directory: str) -> None:
        print("Failed to load libcublasLt")  # noqa: T201  as the library does
        raise OSError

    monkeypatch.setattr(load_onnxruntime(), "preload_dlls", loud)
    opened = open_session(GRAPH, GRAPH)
    assert (opened.provider, opened.reasons) == ("cpu", ("CUDA: OSError",))
    assert capfd.readouterr().out == ""
