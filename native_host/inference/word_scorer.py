"""Scores words with a small convolutional net, in numpy alone: no runtime, graph or weights in common with the finder.

Dilated convolutions over words after Strubell et al., "Fast and Accurate Entity Recognition with Iterated Dilated
Convolutions" (2017); here without iteration, and with the window's mean beside the last layer.
"""

from __future__ import annotations

import io
import json
import time
import zipfile
from collections.abc import Sequence
from itertools import chain
from typing import Any

from native_host.inference.onnx import load_numpy

WINDOW, BESIDE = 256, 24  # words; what lies that far into the next window was read with all its neighbours
_WINDOWS_AT_ONCE = 16
_LAYERS = 5
_BLOCK = 16  # words in one product: 16 * 192 * 64 steps stay below what OpenBLAS divides among threads


class BadWeights(ValueError):
    """The file is not what this version reads; the message names what is missing."""


class ConvolutionScorer:
    """Implements the judge's WordScorer. Safe for threads: nothing is kept between calls.

    `content`: an .npz archive without objects. `table` is int8 (rows, 48), with `table_scale` (rows,); in float16 are `gap`
    (4, 48), `conv0` to `conv4` (3 * in, 64) with their biases, `whole` and `out`; `about` is a JSON text with the kinds, two
    thresholds for each, and the dilations. Raises BadWeights.
    """

    def __init__(self, content: bytes) -> None:
        np = load_numpy()
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as archive:
                held = {name: archive[name] for name in archive.files}
            about = json.loads(held.pop("about").tobytes())
            self.kinds: tuple[str, ...] = tuple(map(str, about["kinds"]))
            self.alarm: tuple[float, ...] = tuple(map(float, about["alarm"]))
            self.shown: tuple[float, ...] = tuple(map(float, about["shown"]))
            self._dilations = tuple(map(int, about["dilations"]))
            self._table = held.pop("table")
            self._weights = {name: value.astype(np.float32) for name, value in held.items()}
        except (ValueError, KeyError, TypeError, OSError, EOFError, zipfile.BadZipFile) as error:
            raise BadWeights(type(error).__name__) from None
        if len(self._dilations) != _LAYERS or not len(self.alarm) == len(self.shown) == len(self.kinds):
            raise BadWeights("about")

    def score(
        self, rows: Sequence[Sequence[int]], gaps: Sequence[int], deadline: float | None = None
    ) -> Sequence[tuple[float, int]]:
        np = load_numpy()
        if not rows:
            return []
        known: dict[Sequence[int], int] = {}
        words = np.array([known.setdefault(word, len(known)) for word in rows], np.int64)
        vectors = self._words(list(known))
        starts = range(0, max(1, len(words) - BESIDE), WINDOW - 2 * BESIDE) if len(words) > WINDOW else (0,)
        made: list[tuple[float, int]] = []
        gap = np.array(gaps, np.int64)
        for first in range(0, len(starts), _WINDOWS_AT_ONCE):
            if deadline is not None and time.monotonic() >= deadline:
                raise TimeoutError
            some = starts[first : first + _WINDOWS_AT_ONCE]
            private, kind = self._windows(vectors, words, gap, some)
            for row, start in enumerate(some):
                stop = min(start + WINDOW, len(words))
                end = stop if stop == len(words) else stop - BESIDE
                inner = len(made) - start
                made.extend(
                    zip(private[row, inner : end - start].tolist(), kind[row, inner : end - start].tolist(), strict=True)
                )
                if stop == len(words):
                    break
        return made

    def _words(self, words: Sequence[Sequence[int]]) -> Any:
        """The mean of each word's rows: (words, 48)."""
        np = load_numpy()
        sizes = np.array([len(word) for word in words])
        flat = np.fromiter(chain.from_iterable(words), np.int64, int(sizes.sum()))
        starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        made = np.empty((len(words), self._table.shape[1]), np.float32)
        for first in range(0, len(words), 4096):  # So that a long text needs little memory.
            last = min(first + 4096, len(words))
            stop = len(flat) if last == len(words) else starts[last]
            picked = flat[starts[first] : stop]
            taken = self._table[picked].astype(np.float32) * self._weights["table_scale"][picked][:, None]
            made[first:last] = np.add.reduceat(taken, starts[first:last] - starts[first], axis=0)
        return made / sizes[:, None]

    def _windows(self, vectors: Any, words: Any, gaps: Any, starts: Sequence[int]) -> tuple[Any, Any]:
        """For each window and word: the share of the kinds together, and the likeliest of them."""
        np, held = load_numpy(), self._weights
        wide = min(WINDOW, len(words))
        at = np.asarray(starts)[:, None] + np.arange(wide)[None, :]
        inside = at < len(words)
        at = np.minimum(at, len(words) - 1)
        mask = inside[:, :, None].astype(np.float32)
        x = (vectors[words[at]] + held["gap"][gaps[at]]) * mask
        for number, dilation in enumerate(self._dilations):
            made = np.maximum(_convolved(x, held[f"conv{number}"], dilation) + held[f"bias{number}"], 0)
            if number == _LAYERS - 1:
                mean = x.sum(1) / mask.sum(1)
                made += np.maximum(mean @ held["whole"] + held["whole_bias"], 0)[:, None, :]
            x = (made if number == 0 else x + made) * mask
        logits = _product(x, held["out"]) + held["out_bias"]
        logits -= logits.max(2, keepdims=True)
        shares = np.exp(logits)
        shares /= shares.sum(2, keepdims=True)
        return 1 - shares[:, :, 0], shares[:, :, 1:].argmax(2)


def _convolved(x: Any, weights: Any, dilation: int) -> Any:
    """(windows, words, in) with (3 * in, out): the word `dilation` before, the word itself, the word as far after."""
    np = load_numpy()
    beside = np.zeros((x.shape[0], dilation, x.shape[2]), np.float32)
    wide = np.concatenate((beside, x, beside), axis=1)
    n = x.shape[1]
    return _product(np.concatenate((wide[:, :n], x, wide[:, 2 * dilation : 2 * dilation + n]), axis=2), weights)


def _product(x: Any, weights: Any) -> Any:
    """The matrix product, in blocks so small that the library keeps to one thread: beside other work its threads wait for
    each other far longer than they save (measured on two busy cores: 60 ms a text instead of 3).
    """
    np = load_numpy()
    rows = x.reshape(-1, x.shape[-1])
    left = -len(rows) % _BLOCK
    blocks = np.concatenate((rows, np.zeros((left, rows.shape[1]), np.float32))).reshape(-1, _BLOCK, rows.shape[1])
    made = (blocks @ weights).reshape(-1, weights.shape[1])
    return made[: len(rows)].reshape(*x.shape[:-1], weights.shape[1])
