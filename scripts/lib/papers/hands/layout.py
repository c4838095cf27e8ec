"""One layout by another hand, and its papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scripts.lib.papers.hands.hand import Hand, Truth
from scripts.lib.papers.sheet import Sheet

Drawn = tuple[Sheet, Truth]


@dataclass(frozen=True, slots=True)
class Layout:
    """`place`: the sender's country, which says the language. `kinds`: of files in which such a paper comes."""

    place: str
    kinds: tuple[str, ...]
    draws: Callable[[Hand], Drawn]


class Layouts(dict[str, Layout]):
    """By name, in the order in which they were written."""

    def add(self, place: str, kinds: str) -> Callable[[Callable[[Hand], Drawn]], Callable[[Hand], Drawn]]:
        def added(draws: Callable[[Hand], Drawn]) -> Callable[[Hand], Drawn]:
            self[draws.__name__] = Layout(place, tuple(kinds.split()), draws)
            return draws

        return added
