"""The states of what dropout draws from: the processor's generator, and the device's where one trains."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol


class _Generator(Protocol):
    def get_rng_state(self) -> Any: ...
    def set_rng_state(self, state: Any) -> None: ...


class Generators(_Generator, Protocol):
    """`torch`, as far as it matters here: its own functions are the processor's, those of `cuda` the device's."""

    @property
    def cuda(self) -> _Generator: ...


def kept(generators: Generators, device: str) -> dict[str, Any]:
    """The states, to be kept in a checkpoint. `device` is "cpu" or "cuda"; the device is asked only where it trains."""
    states = {"random": generators.get_rng_state()}
    return states | {"random_cuda": generators.cuda.get_rng_state()} if device == "cuda" else states


def put_back(generators: Generators, device: str, states: Mapping[str, Any]) -> None:
    """Goes on where `kept` was called. A training that moved to another device draws there as a fresh one does."""
    generators.set_rng_state(states["random"])
    if device == "cuda" and "random_cuda" in states:
        generators.cuda.set_rng_state(states["random_cuda"])
