"""Weights in 8 bits, with scales that keep them close."""

from __future__ import annotations

from typing import Any

import numpy as np

# Seven bits of eight: processors without VNNI add two products in 16 bits and would saturate with more.
_MOST_IN_COLUMNS = 63
_MOST_IN_ROWS = 127
ZERO = 128


def quantised_columns(weight: Any) -> tuple[Any, Any]:
    """Signed, one scale a column."""
    scales = np.maximum(np.abs(weight).max(0) / _MOST_IN_COLUMNS, 1e-12).astype(np.float32)
    return np.clip(np.round(weight / scales), -_MOST_IN_COLUMNS, _MOST_IN_COLUMNS).astype(np.int8), scales


def quantised_rows(table: Any, block: int) -> tuple[Any, Any]:
    """Unsigned around 128, one scale for each `block` of a row."""
    rows, width = table.shape
    blocks = table.reshape(rows, width // block, block)
    scales = np.maximum(np.abs(blocks).max(2) / _MOST_IN_ROWS, 1e-12).astype(np.float32)
    data = np.round(blocks / scales[..., None]) + ZERO
    return data.reshape(rows, width).astype(np.uint8), scales
