"""How well a net does on the dev set while it trains: few figures, quickly, by units and without calibration."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from native_host.inference.tags import OUTSIDE
from scripts.lib.finder.examples import UNKNOWN, Examples
from scripts.lib.finder.half import half
from scripts.lib.finder.labels import TASKS, TOPICS
from scripts.lib.finder.net import Net
from scripts.lib.finder.tensors import tensors

_MOST = 1_500
_TOGETHER = 32
_LIMIT = 0.1  # About where the thresholds come to lie.
_KEPT = (0.98, 0.99)


def dev_scores(net: Net, dev: Examples, device: str) -> dict[str, float]:
    """Shares of pieces: private ones found, public ones kept, private ones of the right type; topics' F1; tasks right.

    `dev_at_98`: private ones found by whatever limit keeps 98 % of the public ones, by which trainings can be compared.
    """
    net.eval()
    order = np.argsort(dev.lengths[:_MOST], kind="stable")
    of_pieces: list[tuple[Tensor, Tensor]] = []
    counted = [
        _count(net, dev, order[at : at + _TOGETHER].tolist(), device, of_pieces) for at in range(0, len(order), _TOGETHER)
    ]
    private, public = (torch.cat(parts) for parts in zip(*of_pieces, strict=True))
    limits = {share: float(public.quantile(share)) for share in _KEPT}
    total = {name: sum(one[name] for one in counted) for name in counted[0]}
    right, wrong = total["topics_right"], total["topics_wrong"]
    return {
        "dev_recall": total["found"] / max(1, total["private"]),
        "dev_kept": total["kept"] / max(1, total["public"]),
        "dev_typed": total["typed"] / max(1, total["private"]),
        **{f"dev_at_{share * 100:.0f}": float((private > limit).float().mean()) for share, limit in limits.items()},
        "dev_topics": 2 * right / max(1, 2 * right + wrong),
        "dev_tasks": total["tasks_right"] / max(1, total["tasks"]),
    }


def _count(
    net: Net, dev: Examples, members: list[int], device: str, of_pieces: list[tuple[Tensor, Tensor]]
) -> dict[str, int]:
    rows, mask, wanted = tensors(dev, members, None)
    with torch.no_grad(), half(device):
        tags, _, whole = net(rows.to(device), mask.to(device))
    scores = torch.softmax(tags.float(), -1).cpu()
    score = 1 - scores[..., OUTSIDE]
    private = score >= _LIMIT
    known = (wanted.tags != UNKNOWN) & ~wanted.all_names[:, None]
    is_private, is_public = known & (wanted.tags > OUTSIDE), known & (wanted.tags == OUTSIDE)
    of_pieces.append((score[is_private], score[is_public]))
    best = scores[..., 1:].argmax(-1) // 2
    return {
        "private": int(is_private.sum()),
        "found": int((is_private & private).sum()),
        "typed": int((is_private & private & (best == (wanted.tags - 1) // 2)).sum()),
        "public": int(is_public.sum()),
        "kept": int((is_public & ~private).sum()),
        **_whole(whole.float().cpu(), wanted),
    }


def _whole(whole: Any, wanted: Any) -> dict[str, int]:
    topics, has_topics = whole[:, : len(TOPICS)] > 0, wanted.topics[:, :1] != UNKNOWN
    has_task = wanted.tasks != UNKNOWN
    chosen = whole[:, len(TOPICS) : len(TOPICS) + len(TASKS)].argmax(1)
    return {
        "topics_right": int((topics & (wanted.topics == 1) & has_topics).sum()),
        "topics_wrong": int(((topics != (wanted.topics == 1)) & has_topics).sum()),
        "tasks": int(has_task.sum()),
        "tasks_right": int(((chosen == wanted.tasks) & has_task).sum()),
    }
