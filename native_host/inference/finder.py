"""The finder: one pass over a text gives private values, topics, the task and its complexity."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from native_host.contract.findings import Finding
from native_host.contract.reading import Reading
from native_host.inference.decode import Decoder, marked_units
from native_host.inference.heads import Heads, Scores, joined
from native_host.inference.onnx import load_numpy
from native_host.inference.pieces.encode import Encoded, Encoder
from native_host.inference.pieces.rows import END, NOTHING, SLOTS, START
from native_host.inference.pieces.units import Unit
from native_host.inference.registry import Model
from native_host.inference.session import Opened
from native_host.inference.windows import Window, windows

# In long texts the recall is the same with 8 as with 96 (98.5 to 98.7 %, measured).
OVERLAP = 16
# Windows in one run. The processor's graph has one scale of 8 bits for all that it reads together: with another beside it
# a window is read a little otherwise, and a typed text otherwise than the same text pasted. Two would be a tenth faster
# (measured).
_TOGETHER = {"cpu": 1, "cuda": 64}
_REMEMBERED = 1_024  # 7 MB at most.


class Finder:
    """Used from one thread. `run_options` of a reading lets another thread end it."""

    def __init__(self, model: Model, vocabulary: dict[str, int], opened: Opened) -> None:
        self._encoder = Encoder(vocabulary)
        self._session = opened.session
        self._together = _TOGETHER[opened.provider]
        self._size = model.most_pieces - 2
        self._heads = Heads(model)
        near, lone = model.thresholds, model.lone_thresholds
        self._decoder = Decoder(model.types, tuple(near[t] for t in model.types), tuple(lone[t] for t in model.types))
        # A text that grows at its end, as one that is typed does, has all but its last window read already.
        self._known: OrderedDict[bytes, Scores] = OrderedDict()

    def read(self, text: str, marks: Sequence[Finding], run_options: Any, is_over: Callable[[], bool]) -> Reading:
        """What the text holds. Incomplete when time is over before its end."""
        encoded = self._encoder.encode(text, marks)
        if not encoded.units:
            return Reading()
        joined = self._joined(encoded, run_options, is_over)
        if joined is None:
            return Reading(is_complete=False)
        return self._heads.reading(
            tuple(self._decoder.values(text, encoded.units, joined.tags, marked_units(encoded.units, marks))), joined
        )

    def raw(self, text: str, marks: Sequence[Finding]) -> tuple[tuple[Unit, ...], Scores] | None:
        """The scores before any threshold, unit by unit: for calibration. Null for a text without units."""
        encoded = self._encoder.encode(text, marks)
        joined = self._joined(encoded, None, lambda: False) if encoded.units else None
        return None if joined is None else (encoded.units, joined)

    def _joined(self, encoded: Encoded, run_options: Any, is_over: Callable[[], bool]) -> Scores | None:
        every = windows(encoded.firsts, self._size, OVERLAP)
        found = self._scores(encoded, every, run_options, is_over)
        return None if found is None else joined(every, found)

    def _scores(
        self, encoded: Encoded, every: Sequence[Window], run_options: Any, is_over: Callable[[], bool]
    ) -> list[Scores] | None:
        inputs = [_input(encoded, window) for window in every]
        keys = [hashlib.blake2b(one.tobytes(), digest_size=16).digest() for one in inputs]
        # Kept by this reading: what it remembers anew may push out what it found remembered.
        scores = {key: self._known[key] for key in keys if key in self._known}
        new = [index for index, key in enumerate(keys) if key not in scores]
        for at in range(0, len(new), self._together):
            if is_over():
                return None
            some = new[at : at + self._together]
            outputs = self._run([inputs[index] for index in some], run_options)
            for row, index in enumerate(some):
                firsts = encoded.firsts[every[index].first : every[index].last + 1]
                scores[keys[index]] = self._heads.scores(outputs, row, [first - firsts[0] for first in firsts])
                self._remember(keys[index], scores[keys[index]])
        return [scores[key] for key in keys]

    def _remember(self, key: bytes, scores: Scores) -> None:
        self._known[key] = scores
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def _run(self, inputs: Sequence[Any], run_options: Any) -> list[Any]:
        # Most scripts leave the last slots empty: the graph adds up as many as there are.
        filled = max(int(one.any(0).nonzero()[0][-1]) + 1 for one in inputs)
        outputs: list[Any] = self._session.run(None, batch([one[:, :filled] for one in inputs]), run_options)
        return outputs


def batch(inputs: Sequence[Any]) -> dict[str, Any]:
    """Windows [pieces, slots] as what the graph takes: `rows` [B, S, slots] and `mask` [B, S], both int32."""
    np = load_numpy()
    longest = max(len(one) for one in inputs)
    rows = np.full((len(inputs), longest, inputs[0].shape[1]), NOTHING, np.int32)
    mask = np.zeros((len(inputs), longest), np.int32)
    for index, one in enumerate(inputs):
        rows[index, : len(one)], mask[index, : len(one)] = one, 1
    return {"rows": rows, "mask": mask}


def _input(encoded: Encoded, window: Window) -> Any:
    return framed(encoded.rows[encoded.firsts[window.first] : encoded.firsts[window.last]])


def framed(pieces: Sequence[tuple[int, ...]]) -> Any:
    """What the graph reads of a window: its pieces between the two marks of the encoder's own, int32 [S, SLOTS]."""
    np = load_numpy()
    made = np.full((len(pieces) + 2, SLOTS), NOTHING, np.int32)
    made[0, 0], made[-1, 0] = START, END
    made[1:-1] = pieces
    return made
