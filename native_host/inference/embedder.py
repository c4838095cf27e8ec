"""Sentence embeddings on the processor: all-MiniLM-L6-v2 in 8 bits, built at set-up, verified when it is opened."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from native_host.contract.embedding import NoEmbeddings
from native_host.inference.onnx import load_numpy, load_tokenizers
from native_host.inference.pins import PINS, read_pins
from native_host.inference.session import open_session
from native_host.inference.weights import LoadState, read_pinned, state_after

MOST_PIECES = 256  # What the model was trained with; it has places for no more.
# Texts in one run. Beyond it a batch costs no less a text, and the longest makes all the others as long.
_TOGETHER = 16
# A piece has seldom fewer than three characters; so much of a text is enough for MOST_PIECES of them, and a text of a
# megabyte is not cut into pieces whole to keep its beginning.
_MOST_CHARS = 16 * MOST_PIECES


@dataclass(frozen=True, slots=True)
class _Loaded:
    session: Any
    tokenizer: Any


class OnnxEmbedder:
    """An Embedder. Safe for threads, which it serves one at a time. Loads when it is first asked, and once."""

    def __init__(self, models: Path) -> None:
        self._models = models
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None
        self._state: LoadState = "not_loaded"

    @property
    def state(self) -> LoadState:
        return self._state

    @property
    def faults(self) -> tuple[str, ...]:
        """Codes for the status, beside the finder's: "embedder_missing", "embedder_corrupt", "embedder_failed"."""
        return () if self._state in ("not_loaded", "ready") else (self._state.replace("model_", "embedder_"),)

    def embed(self, texts: Sequence[str]) -> list[tuple[float, ...]]:
        """Unit vectors, one for each text in its order. A text beyond 256 pieces is read to there. Raises NoEmbeddings."""
        with self._lock:
            if self._state == "not_loaded":
                self._state = state_after(self._load)
            if self._loaded is None:
                raise NoEmbeddings(self._state)
            try:
                return _embedded(self._loaded, texts)
            except Exception:  # A graph that opens and does not run: it will not the next time either.
                self._loaded, self._state = None, "model_failed"
                raise NoEmbeddings(self._state) from None

    def _load(self) -> None:
        """Raises whatever keeps it from being used."""
        files = {file.role: read_pinned(self._models, file) for file in read_pins(self._models / PINS)}
        tokenizer = load_tokenizers().Tokenizer.from_str(files["tokenizer"].decode("utf-8"))
        tokenizer.no_padding()  # The file asks for 128 pieces, no more and no fewer.
        tokenizer.enable_truncation(MOST_PIECES)
        self._loaded = _Loaded(open_session(files["graph"], None, "cpu").session, tokenizer)


def _embedded(loaded: _Loaded, texts: Sequence[str]) -> list[tuple[float, ...]]:
    np = load_numpy()
    pieces = [loaded.tokenizer.encode(text[:_MOST_CHARS]).ids for text in texts]
    order = sorted(range(len(pieces)), key=lambda index: len(pieces[index]))
    vectors: list[tuple[float, ...]] = [()] * len(pieces)
    for start in range(0, len(order), _TOGETHER):
        members = order[start : start + _TOGETHER]
        longest = max(len(pieces[index]) for index in members)
        ids = np.zeros((len(members), longest), np.int32)
        mask = np.zeros_like(ids)
        for row, index in enumerate(members):
            ids[row, : len(pieces[index])] = pieces[index]
            mask[row, : len(pieces[index])] = 1
        for index, vector in zip(members, loaded.session.run(None, {"ids": ids, "mask": mask})[0], strict=True):
            vectors[index] = tuple(vector.tolist())
    return vectors
