"""Whether the graph that is shipped says what the net says that was trained."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import torch

from native_host.inference.finder import framed
from native_host.inference.pieces.encode import Encoder, read_vocabulary
from native_host.inference.session import Opened
from scripts.lib.finder.net import Net
from scripts.lib.finder.records import Record


def agreement(
    net: Net, opened: Opened, vocabulary: bytes, records: Iterable[Record], most_pieces: int = 256
) -> dict[str, float]:
    """Over each text's first window: pieces with the same likeliest tag; how far the scores are apart."""
    encoder = Encoder(read_vocabulary(vocabulary))
    same: list[float] = []
    apart: list[float] = []
    whole: list[float] = []
    for record in records:
        pieces = encoder.encode(record.text).rows[: most_pieces - 2]
        if not pieces:
            continue
        rows = framed(pieces)[None]
        mask = np.ones(rows.shape[:2], np.int32)
        tags, texts = opened.session.run(None, {"rows": rows, "mask": mask})
        with torch.no_grad():
            true_tags, _, true_texts = net(torch.from_numpy(rows).long(), torch.from_numpy(mask).long())
        one, other = torch.softmax(torch.from_numpy(tags), -1), torch.softmax(true_tags, -1)
        same += (one.argmax(-1) == other.argmax(-1)).float().flatten().tolist()
        apart += (one - other).abs().amax(-1).flatten().tolist()
        whole += (torch.from_numpy(texts) - true_texts).abs().flatten().tolist()
    return {
        "same_tag": round(float(np.mean(same)), 5),
        "score_apart_mean": round(float(np.mean(apart)), 5),
        "score_apart_most": round(float(np.max(apart)), 5),
        "whole_apart_mean": round(float(np.mean(whole)), 5),
        "pieces": float(len(same)),
    }
