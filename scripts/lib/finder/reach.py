"""How far each channel behind the activation reaches on real texts: the graph in 8 bits keeps the farthest apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import torch

from native_host.inference.finder import framed
from native_host.inference.pieces.encode import Encoder, read_vocabulary
from scripts.lib.finder.net import Net
from scripts.lib.finder.records import Record


def reach(net: Net, vocabulary: bytes, records: Iterable[Record], most_pieces: int = 256) -> dict[str, Any]:
    """For each layer, by the name that the graph looks for: the greatest size of each inner channel [inner]."""
    encoder = Encoder(read_vocabulary(vocabulary))
    most: dict[str, Any] = {}

    def watch(name: str) -> Any:
        def note(_: Any, inputs: tuple[torch.Tensor, ...]) -> None:
            seen = inputs[0].detach().abs().flatten(0, -2).amax(0).float().numpy()
            most[name] = np.maximum(most.get(name, 0.0), seen)

        return note

    hooks = [layer.down.register_forward_pre_hook(watch(f"{index}.reach")) for index, layer in enumerate(net.layers)]
    for record in records:
        pieces = encoder.encode(record.text).rows[: most_pieces - 2]
        if pieces:
            rows = torch.from_numpy(framed(pieces)[None]).long()
            with torch.no_grad():
                net(rows, torch.ones(rows.shape[:2], dtype=torch.long))
    for hook in hooks:
        hook.remove()
    return most
