"""Tools that are made once the service runs: what they load must not keep it from listening."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from native_host.contract.held import HeldDocument

Answer_co = TypeVar("Answer_co", covariant=True)


class Tools(Protocol[Answer_co]):
    def prepare(self) -> None: ...

    def answer(self, text: str) -> Answer_co | None: ...


class CitingTools(Tools[Answer_co], Protocol):
    def answer_about(
        self, text: str, documents: Sequence[HeldDocument], *, is_first: bool, deadline: float
    ) -> Answer_co | None: ...

    def has_summary(self, documents: Sequence[HeldDocument]) -> bool: ...


class Preparing(Protocol):
    def prepare(self) -> None: ...


Made = TypeVar("Made", bound=Preparing)


class Late(Generic[Made]):
    """Safe for threads. Until `prepare` is through, `is_ready` is false and nothing has an answer. Who called `expect` will
    prepare: until then, `wait` waits."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make
        self._made: Made | None = None
        self._settled = threading.Event()
        self._settled.set()

    @property
    def is_ready(self) -> bool:
        return self._made is not None

    def prepare(self) -> None:
        """A second time it does nothing."""
        if self._made is not None:
            return
        try:
            made = self._make()
            made.prepare()
            self._made = made
        finally:
            self._settled.set()

    def expect(self) -> None:
        if self._made is None:
            self._settled.clear()

    def give_up(self) -> None:
        """Whatever was expected: nobody waits for it any more."""
        self._settled.set()

    def wait(self, until: float) -> None:
        """For what is expected, up to a time of time.monotonic()."""
        if not self._settled.is_set():
            self._settled.wait(max(0.0, until - time.monotonic()))


class LateTools(Late[Tools[Answer_co]]):
    def answer(self, text: str) -> Answer_co | None:
        return None if self._made is None else self._made.answer(text)


class LateCitingTools(Late[CitingTools[Answer_co]]):
    """Are also asked of what lies beside a prompt."""

    def answer(self, text: str) -> Answer_co | None:
        return None if self._made is None else self._made.answer(text)

    def answer_about(
        self, text: str, documents: Sequence[HeldDocument], *, is_first: bool, deadline: float
    ) -> Answer_co | None:
        made = self._made
        return None if made is None else made.answer_about(text, documents, is_first=is_first, deadline=deadline)

    def has_summary(self, documents: Sequence[HeldDocument]) -> bool:
        return self._made is not None and self._made.has_summary(documents)
