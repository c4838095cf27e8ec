"""The head of the whole text, fitted anew on the finished layers: tags take most of what joint training teaches.

A linear head over fixed features is a convex problem (multinomial and binary logistic regression), so it is solved, not
trained: full batches and L-BFGS, from where joint training left it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from scripts.lib.finder.examples import UNKNOWN, Examples
from scripts.lib.finder.half import half
from scripts.lib.finder.labels import TASKS, TOPICS
from scripts.lib.finder.net import Net
from scripts.lib.finder.tensors import tensors

_TOGETHER = 64
_DECAY = 1e-3
_ROUNDS = 150


def refit(net: Net, examples: Examples, device: str, most: int, seed: int) -> dict[str, float]:
    """Changes `net.whole`. The loss before and after, for the log."""
    members = _members(examples, most, seed)
    features, wanted = _features(net, examples, members, device)
    mean, spread = features.mean(0), features.std(0) + 1e-5
    scaled = (features - mean) / spread
    # The same head, in terms of features of mean 0 and spread 1, where L-BFGS is at home.
    weight = net.whole.weight.detach().float() * spread
    bias = net.whole.bias.detach().float() + net.whole.weight.detach().float() @ mean
    if _loss(functional.linear(scaled, weight, bias), wanted) > _loss(torch.zeros_like(scaled[:, : len(bias)]), wanted):
        weight, bias = weight * 0, bias * 0  # A head for other layers, as a mean of heads is, is worse than none.
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=_ROUNDS, history_size=20, line_search_fn="strong_wolfe")
    losses: list[float] = []

    def closure() -> Tensor:
        optimizer.zero_grad()
        total = _loss(functional.linear(scaled, weight, bias), wanted) + _DECAY * weight.square().sum()
        total.backward()
        losses.append(float(total.detach()))
        return total

    optimizer.step(closure)
    with torch.no_grad():
        net.whole.weight[:-1].copy_((weight / spread)[:-1])
        net.whole.bias[:-1].copy_((bias - (weight / spread) @ mean)[:-1])
    return {"refit_texts": float(len(members)), "refit_before": losses[0], "refit_after": min(losses)}


def _members(examples: Examples, most: int, seed: int) -> Any:
    """Texts of which something is known as a whole, from short to long. Half of them, as far as there are, are shared evenly
    among the topics: most are rare, and their threshold is set on texts as they come (calibrate.py).
    """
    topics = np.asarray(examples.topics)
    mixed = np.random.default_rng(seed).permutation(
        np.flatnonzero((topics[:, 0] != UNKNOWN) | (np.asarray(examples.tasks) != UNKNOWN))
    )
    share = most // (2 * topics.shape[1])
    of_topics = [mixed[topics[mixed, number] == 1][:share] for number in range(topics.shape[1])]
    rest = mixed[~(topics[mixed] == 1).any(1)]
    chosen = np.unique(np.concatenate(of_topics))
    chosen = np.concatenate([chosen, rest[: most - len(chosen)]])
    return chosen[np.argsort(np.asarray(examples.lengths)[chosen], kind="stable")]


def _features(net: Net, examples: Examples, members: Any, device: str) -> tuple[Tensor, tuple[Tensor, Tensor]]:
    net.eval()
    features, targets = [], []
    for at in range(0, len(members), _TOGETHER):
        rows, mask, wanted = tensors(examples, members[at : at + _TOGETHER].tolist(), None)
        with torch.no_grad(), half(device):
            _, pooled = net.read(rows.to(device), mask.to(device))
        features.append(pooled.float())
        targets.append((wanted.topics.to(device), wanted.tasks.to(device)))
    topics, tasks = (torch.cat(parts) for parts in zip(*targets, strict=True))
    return torch.cat(features), (topics, tasks)


def _loss(logits: Tensor, wanted: tuple[Tensor, Tensor]) -> Tensor:
    """Each question's mean over the texts that answer it. Of complexity too few texts know: it stays as it was."""
    topics, tasks = wanted
    of_topics, of_tasks = topics[:, 0] != UNKNOWN, tasks != UNKNOWN
    binary = functional.binary_cross_entropy_with_logits
    parts = [binary(logits[of_topics, : len(TOPICS)], topics[of_topics].float()) * len(TOPICS)]
    if of_tasks.any():
        parts.append(functional.cross_entropy(logits[of_tasks, len(TOPICS) : len(TOPICS) + len(TASKS)], tasks[of_tasks]))
    return torch.stack(parts).sum()
