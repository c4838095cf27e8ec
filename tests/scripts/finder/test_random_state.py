"""A training that stopped goes on with the draws that it would have made: the processor's and the device's."""

from __future__ import annotations

import random
from typing import Any

import pytest

from scripts.lib.finder.random_state import kept, put_back


class Drawing:
    """A generator with a state that can be read and put back, as torch has one for each device."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def get_rng_state(self) -> Any:
        return self._random.getstate()

    def set_rng_state(self, state: Any) -> None:
        self._random.setstate(state)

    def draws(self) -> list[float]:
        return [self._random.random() for _ in range(5)]


class NoDevice:
    """What a machine without a device says when it is asked for one."""

    def get_rng_state(self) -> Any:
        raise RuntimeError("no device")

    def set_rng_state(self, state: Any) -> None:
        raise RuntimeError("no device")


class Machine(Drawing):
    def __init__(self, seed: int, cuda: Any) -> None:
        super().__init__(seed)
        self.cuda = cuda


def test_on_a_device_both_go_on() -> None:
    before, after = Machine(1, Drawing(2)), Machine(3, Drawing(4))
    before.draws()
    before.cuda.draws()
    put_back(after, "cuda", kept(before, "cuda"))
    assert after.draws() == before.draws()
    assert after.cuda.draws() == before.cuda.draws()


def test_on_the_processor_no_device_is_asked() -> None:
    before, after = Machine(1, NoDevice()), Machine(3, NoDevice())
    before.draws()
    put_back(after, "cpu", kept(before, "cpu"))
    assert after.draws() == before.draws()


@pytest.mark.parametrize(("was", "now"), [("cpu", "cuda"), ("cuda", "cpu")])
def test_a_training_that_moves_takes_the_processors_draws_along(was: str, now: str) -> None:
    before, after, fresh = Machine(1, Drawing(2)), Machine(3, Drawing(4)), Drawing(4)
    put_back(after, now, kept(before, was))
    assert after.draws() == before.draws()
    assert after.cuda.draws() == fresh.draws()
