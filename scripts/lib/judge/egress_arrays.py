"""Outgoing texts as arrays: the words once, each with its rows; the texts as numbers of words, gaps and labels."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Any

import numpy as np

from native_host.judge.egress.features import rows_of
from native_host.judge.egress.tokens import tokens
from scripts.lib.judge.outgoing import KIND_OF, KINDS, Outgoing

LABELS = {kind: number for number, kind in enumerate(KINDS, start=1)}
IGNORED = -1  # a placeholder, or a form of address: nothing is learned from it
WHOLE_KEPT, PIECE_KEPT = 0.6, 0.92  # shares of the rows that a word keeps while training: names are rarely seen twice


class Arrays:
    """`rows[row_starts[w]:row_starts[w + 1]]` are word w's; `words[starts[t]:starts[t + 1]]` are text t's."""

    def __init__(self, texts: Iterable[Outgoing], most_tokens: int = 256) -> None:
        known: dict[str, int] = {}
        rows, row_starts = array("i"), array("i", [0])
        words, gaps, labels, starts = array("i"), array("b"), array("b"), array("i", [0])
        for text in texts:
            found = tokens(text.text)[:most_tokens]
            left = iter(text.left)
            span = next(left, None)
            for token in found:
                while span is not None and span.end <= token.start:
                    span = next(left, None)
                number = known.get(token.word)
                if number is None:
                    number = known[token.word] = len(known)
                    rows.extend(rows_of(token.word))
                    row_starts.append(len(rows))
                words.append(number)
                gaps.append(token.gap)
                kind = KIND_OF.get(span.type) if span is not None and span.start < token.end else "nothing"
                labels.append(IGNORED if token.is_placeholder or kind is None else LABELS.get(kind, 0))
            if found:
                starts.append(len(words))
        self.rows, self.row_starts = _array(rows), _array(row_starts)
        self.words, self.gaps, self.labels, self.starts = _array(words), _array(gaps), _array(labels), _array(starts)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def batch(self, texts: Any, rng: Any = None) -> dict[str, Any]:
        """Padded to the longest: `word` (texts, tokens) into the batch's own words, whose `rows` and `offsets` lie beside.

        With `rng` some rows of each word are left out; its shape never is.
        """
        lengths = self.starts[texts + 1] - self.starts[texts]
        wide = int(lengths.max())
        inside = np.arange(wide)[None, :] < lengths[:, None]
        at = np.where(inside, self.starts[texts][:, None] + np.arange(wide)[None, :], 0)
        used, word = np.unique(self.words[at][inside], return_inverse=True)
        placed = np.zeros(inside.shape, np.int64)
        placed[inside] = word
        sizes = self.row_starts[used + 1] - self.row_starts[used]
        offsets = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        picked = np.repeat(self.row_starts[used] - offsets, sizes) + np.arange(int(sizes.sum()))
        if rng is not None:
            place = np.arange(len(picked)) - np.repeat(offsets, sizes)
            kept = rng.random(len(picked)) < np.where(place == 0, WHOLE_KEPT, np.where(place == 1, 1.0, PIECE_KEPT))
            sizes = np.add.reduceat(kept, offsets)
            picked, offsets = picked[kept], np.concatenate(([0], np.cumsum(sizes)[:-1]))
        return {
            "rows": self.rows[picked].astype(np.int64),
            "offsets": offsets.astype(np.int64),
            "word": placed,
            "gap": np.where(inside, self.gaps[at], 0).astype(np.int64),
            "label": np.where(inside, self.labels[at], IGNORED).astype(np.int64),
            "inside": inside,
        }


def _array(values: array[int]) -> Any:
    return np.frombuffer(values, dtype=np.int8 if values.typecode == "b" else np.int32)
