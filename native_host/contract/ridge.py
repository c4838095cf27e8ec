"""Linear heads over embeddings: what the room of learned models promises to whoever learns labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Look:
    """One new vector: its score for each class, and its cosine with each vector that was fitted, in their order."""

    scores: tuple[float, ...]
    cosines: tuple[float, ...]


class RidgeFit(Protocol):
    @property
    def left_out(self) -> Sequence[tuple[float, ...]]:
        """The scores that each fitted vector gets from a fit without it."""
        ...

    @property
    def nearest(self) -> Sequence[float]:
        """For each fitted vector the cosine of the nearest other one; -1 where there is none."""
        ...

    def look(self, vector: bytes) -> Look: ...


class RidgeFitting(Protocol):
    def fit(self, vectors: Sequence[bytes], classes: Sequence[int], penalty: float) -> RidgeFit:
        """Vectors as DIMENSIONS little-endian numbers of 16 bits each. Every class weighs the same, however many it has.

        The same input gives the same fit. Raises NoEmbeddings where the library for it is not to be had.
        """
        ...
