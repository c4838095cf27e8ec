"""Ink that no letter was read for: a recogniser is silent, and sure of it, where it does not know a script."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from native_host.inference.onnx import load_numpy

_DARK = 0.35  # of the way from the line's ground to what differs most from it
_NARROWEST = 5  # pixels of a line 48 high: less may be a speck, or half a quotation mark
_SLACK = 7.0  # pixels by which a letter's place may lie beside its ink
_WIDE = 44.0  # pixels of ink that one letter may stand for


def unread_share(line: Any, places: Sequence[float]) -> float:
    """Of the columns with ink on them, those that no letter stands for. `places`: of letters, in pixels from the left."""
    np = load_numpy()
    ground = float(np.median(line))
    apart = np.abs(line - ground)
    contrast = float(np.percentile(apart, 99.5))
    if contrast < 24:  # grey levels: nothing stands out
        return 0.0
    has_ink = np.zeros(line.shape[1] + 2, np.int8)
    has_ink[1:-1] = (apart[3:-3] > _DARK * contrast).any(axis=0)
    steps = np.diff(has_ink)
    inked = unread = 0.0
    at = np.array(places, np.float64)
    for start, end in zip(np.flatnonzero(steps == 1).tolist(), np.flatnonzero(steps == -1).tolist(), strict=True):
        if end - start < _NARROWEST:
            continue
        letters = int(((at >= start - _SLACK) & (at <= end + _SLACK)).sum())
        inked += end - start
        unread += max(0.0, end - start - letters * _WIDE)
    return unread / inked if inked else 0.0
