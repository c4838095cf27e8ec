"""One prompt to one exact answer, or to none."""

from __future__ import annotations

from collections.abc import Sequence

from native_host.answerer.request import readings
from native_host.answerer.specialists.specialist import Exact, Specialist

# Between them they reach every table of phrases and every library.
_TO_PREPARE = ("what is this", "5 ft in cm", "sort these:\nb\na", "yaml to json:\na: 1", "format this sql:\nselect 1")


class ExactTools:
    """Safe for threads, as every specialist is."""

    def __init__(self, specialists: Sequence[Specialist]) -> None:
        self._specialists = tuple(specialists)

    def prepare(self) -> None:
        """One to two seconds of compiling phrases and loading units, so that the first prompt does not wait for it."""
        for text in _TO_PREPARE:
            self.answer(text)

    def answer(self, text: str) -> Exact | None:
        """What the tools say. Two different answers to one prompt are none: then it was not clear what was asked."""
        found: dict[str, Exact] = {}
        for reading in readings(text):
            for specialist in self._specialists:
                exact = specialist.answer(reading)
                if exact is not None:
                    found.setdefault(exact.text, exact)
        return next(iter(found.values())) if len(found) == 1 else None
