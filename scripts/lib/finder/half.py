"""Sixteen bits where they are faster. Processors without instructions for bfloat16 convert at every step and take three
times as long with it as without (measured: 819 and 2,657 pieces a second on two cores).
"""

from __future__ import annotations

import contextlib

import torch


def half(device: str) -> contextlib.AbstractContextManager[None]:
    """Autocast to bfloat16, if the device computes in it."""
    is_fast = device != "cpu" or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    autocast: contextlib.AbstractContextManager[None] = torch.autocast(device, dtype=torch.bfloat16, enabled=is_fast)
    return autocast
