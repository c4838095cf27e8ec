"""Ridge regression on the classes' indicators, solved in its dual: exact, and the same every time.

With few examples and many dimensions the dual has a row for each example. What a fit without one example would say of it
follows from the inverse that is there already (Allen's PRESS), so margins are measured on texts that the head has not seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from native_host.contract.embedding import NoEmbeddings
from native_host.contract.ridge import Look
from native_host.inference.onnx import load_numpy


class Ridge:
    """A RidgeFitting."""

    def fit(self, vectors: Sequence[bytes], classes: Sequence[int], penalty: float) -> Fit:
        try:
            return Fit(load_numpy(), vectors, classes, penalty)
        except ImportError:
            raise NoEmbeddings("model_failed") from None


class Fit:
    """A RidgeFit. One more constant dimension stands for the intercept."""

    def __init__(self, np: Any, vectors: Sequence[bytes], classes: Sequence[int], penalty: float) -> None:
        self._np = np
        self._rows = np.stack([_unpacked(np, vector) for vector in vectors])
        of, count = np.asarray(classes), len(vectors)
        sizes = np.bincount(of)
        cosines = self._rows @ self._rows.T
        inverse = np.linalg.inv(cosines + 1.0 + penalty * np.diag(sizes[of] * np.count_nonzero(sizes) / count))
        targets = np.where(of[:, None] == np.arange(len(sizes))[None, :], 1.0, -1.0)
        self._dual = inverse @ targets
        np.fill_diagonal(cosines, -1.0)
        self.nearest: list[float] = cosines.max(axis=1).tolist()
        without = targets - self._dual / np.diag(inverse)[:, None]
        self.left_out: list[tuple[float, ...]] = [tuple(row) for row in without.tolist()]

    def look(self, vector: bytes) -> Look:
        cosines = self._rows @ _unpacked(self._np, vector)
        return Look(tuple(((cosines + 1.0) @ self._dual).tolist()), tuple(cosines.tolist()))


def _unpacked(np: Any, vector: bytes) -> Any:
    return np.frombuffer(vector, "<f2").astype(np.float64)
