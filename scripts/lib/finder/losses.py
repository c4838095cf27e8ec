"""What training minimises: tags, tags of all names, topics, task, complexity. UNKNOWN targets weigh nothing."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from native_host.inference.tags import OUTSIDE, begins, continues, tag_count
from scripts.lib.finder.examples import UNKNOWN
from scripts.lib.finder.labels import NAME_TYPES, TASKS, TOPICS, TYPES

_SMOOTHING = 0.01
_WEIGHTS = {"tags": 1.0, "names": 0.3, "topics": 0.5, "tasks": 0.2, "complexity": 0.2}
_TAGS = tag_count(TYPES)


@dataclass(frozen=True, slots=True)
class Targets:
    """`tags` [B, S] with UNKNOWN on padding; `all_names` [B]; the rest per text."""

    tags: Tensor
    all_names: Tensor
    topics: Tensor
    tasks: Tensor
    complexity: Tensor

    def to(self, device: str) -> Targets:
        return Targets(*(getattr(self, name).to(device) for name in ("tags", "all_names", "topics", "tasks", "complexity")))


def loss(tags: Tensor, names: Tensor, whole: Tensor, wanted: Targets) -> tuple[Tensor, dict[str, Tensor]]:
    """The weighted sum, and each part for the log."""
    topics, tasks = len(TOPICS), len(TASKS)
    parts = {
        "tags": _tag_loss(tags.float(), wanted),
        "names": _name_loss(names.float(), wanted),
        "topics": _known(
            functional.binary_cross_entropy_with_logits(
                whole[:, :topics].float(), wanted.topics.clamp_min(0).float(), reduction="none"
            ).mean(1),
            wanted.topics[:, 0] != UNKNOWN,
        ),
        "tasks": _known(
            functional.cross_entropy(whole[:, topics : topics + tasks].float(), wanted.tasks.clamp_min(0), reduction="none"),
            wanted.tasks != UNKNOWN,
        ),
        "complexity": _known(
            functional.binary_cross_entropy_with_logits(
                whole[:, -1].float(), wanted.complexity.clamp_min(0), reduction="none"
            ),
            wanted.complexity != UNKNOWN,
        ),
    }
    total = torch.stack([parts[name] * weight for name, weight in _WEIGHTS.items()]).sum()
    return total, {name: part.detach() for name, part in parts.items()}


def _known(each: Tensor, known: Tensor) -> Tensor:
    return (each * known).sum() / known.sum().clamp_min(1)


def _tag_loss(logits: Tensor, wanted: Targets) -> Tensor:
    """Minus the log of what is likely to be right: one tag, or several where a record does not say which.

    In a set that marks all names, a marked person is private to us; a marked place or organisation is that or public; what
    it does not mark is no name, but may well be a date or an illness.
    """
    likely = torch.log_softmax(logits, -1)
    flat_tags = wanted.tags.reshape(-1)
    flat = likely.reshape(-1, _TAGS)
    known = flat_tags != UNKNOWN
    all_names = wanted.all_names[:, None].expand_as(wanted.tags).reshape(-1)
    exact = -flat.gather(1, flat_tags.clamp_min(0)[:, None])[:, 0]
    exact = (1 - _SMOOTHING) * exact - _SMOOTHING * flat.mean(1)
    allowed = _allowed().to(flat.device)[flat_tags.clamp_min(0)]
    several = -torch.logsumexp(flat.masked_fill(~allowed, float("-inf")), 1)
    return _known(torch.where(all_names, several, exact), known)


def _allowed() -> Tensor:
    """[tag of an all-names record, tags that would be right]."""
    allowed = torch.zeros(_TAGS, _TAGS, dtype=torch.bool)
    allowed.fill_diagonal_(True)
    for number, name in enumerate(TYPES):
        pair = [begins(number), continues(number)]
        if name not in NAME_TYPES:
            allowed[OUTSIDE, pair] = True
        elif name != "PERSON":
            allowed[pair, OUTSIDE] = True
    return allowed


def _name_loss(logits: Tensor, wanted: Targets) -> Tensor:
    """Every name's tag, in the records that mark them all."""
    tags = _name_tags().to(wanted.tags.device)[wanted.tags.clamp_min(0)]
    known = (wanted.tags != UNKNOWN) & wanted.all_names[:, None]
    each = functional.cross_entropy(logits.reshape(-1, logits.shape[-1]), tags.reshape(-1), reduction="none")
    return _known(each, known.reshape(-1))


def _name_tags() -> Tensor:
    """From the finder's tags to those of names alone."""
    tags = torch.zeros(_TAGS, dtype=torch.long)
    for number, name in enumerate(NAME_TYPES):
        whole = TYPES.index(name)
        tags[begins(whole)], tags[continues(whole)] = begins(number), continues(number)
    return tags
