"""Trained weights of the auditor as the bytes that the product reads."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from scripts.lib.judge.egress_net import DILATIONS
from scripts.lib.judge.outgoing import KINDS


def packed(trained: Mapping[str, Any], alarm: Sequence[float], shown: Sequence[float]) -> bytes:
    """The table in 8 bits with a scale a row, all else in 16. The same weights give the same bytes."""
    table = trained["table.weight"]
    scale = np.maximum(np.abs(table).max(1), 1e-6) / 127
    held = {
        "table": np.round(table / scale[:, None]).astype(np.int8),
        "table_scale": scale.astype(np.float16),
        "gap": trained["gap.weight"].astype(np.float16),
        "whole": trained["whole.weight"].T.astype(np.float16),
        "whole_bias": trained["whole.bias"].astype(np.float16),
        "out": trained["out.weight"].T.astype(np.float16),
        "out_bias": trained["out.bias"].astype(np.float16),
    }
    for number in range(len(DILATIONS)):
        weight = trained[f"layers.{number}.weight"]  # (out, in, 3)
        held[f"conv{number}"] = weight.transpose(2, 1, 0).reshape(-1, weight.shape[0]).astype(np.float16)
        held[f"bias{number}"] = trained[f"layers.{number}.bias"].astype(np.float16)
    about = {"kinds": list(KINDS), "alarm": list(alarm), "shown": list(shown), "dilations": list(DILATIONS)}
    held["about"] = np.frombuffer(json.dumps(about).encode(), np.uint8)
    out = io.BytesIO()
    np.savez(out, **held)
    return out.getvalue()
