"""Tools that are made when the service has a moment: what they load must not keep the first prompt waiting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

Answer_co = TypeVar("Answer_co", covariant=True)


class Tools(Protocol[Answer_co]):
    def prepare(self) -> None: ...

    def answer(self, text: str) -> Answer_co | None: ...


class LateTools(Generic[Answer_co]):
    """Safe for threads. Until `prepare` is through, `is_ready` is false and nothing has an answer."""

    def __init__(self, make: Callable[[], Tools[Answer_co]]) -> None:
        self._make = make
        self._made: Tools[Answer_co] | None = None

    @property
    def is_ready(self) -> bool:
        return self._made is not None

    def prepare(self) -> None:
        """A second time it does nothing."""
        if self._made is not None:
            return
        made = self._make()
        made.prepare()
        self._made = made

    def answer(self, text: str) -> Answer_co | None:
        return None if self._made is None else self._made.answer(text)
