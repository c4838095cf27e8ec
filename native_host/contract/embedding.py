"""Texts as vectors: what a sentence embedder promises to the rooms that compare texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

DIMENSIONS = 384


class NoEmbeddings(Exception):
    """There is no embedder to be had; `state` says why ("model_missing", "model_corrupt", "model_failed")."""

    def __init__(self, state: str) -> None:
        super().__init__(state)
        self.state = state


class Embedder(Protocol):
    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """A unit vector of DIMENSIONS for each text, so that the dot product of two is their cosine.

        What is beyond the model's length is not read. Raises NoEmbeddings.
        """
        ...
