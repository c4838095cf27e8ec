"""Trains the auditor on one core of a processor, within a given time."""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from scripts.lib.judge.egress_arrays import IGNORED, Arrays
from scripts.lib.judge.egress_net import Net
from scripts.lib.judge.made_numbers import beside, made
from scripts.lib.judge.outgoing import Outgoing, for_training, read

TOKENS_A_BATCH = 4096
SHARPNESS = 3.0  # how near to its highest word the loss of a whole text looks
DROPOUT = 0.1


@dataclass(frozen=True, slots=True)
class Recipe:
    """`text_share`: of the loss of whole texts beside that of words. `start`: weights to go on from."""

    seconds: float
    seed: int
    rate: float
    text_share: float
    start: Path | None = None


def texts(paths: Sequence[Path], rng: random.Random, most: int) -> Iterator[Outgoing]:
    """Each text of the corpus once in some state of redaction; one in twelve beside a made sentence."""
    number = 0
    for path in paths:
        for source in read(path):
            number += 1
            if number > most:
                return
            draw = rng.random()
            if draw < 0.08:
                yield for_training(rng, made(rng))
            yield for_training(rng, beside(rng, source) if draw > 0.94 else source)


def batches(arrays: Arrays, rng: Any) -> Iterator[Any]:
    """Texts of like length together, in a new order each time."""
    lengths = arrays.starts[1:] - arrays.starts[:-1]
    order = np.argsort(lengths + rng.random(len(lengths)) * (4 + 0.2 * lengths))
    cut, wide, groups = 0, 0, []
    for end, text in enumerate(order):
        wide = max(wide, int(lengths[text]))
        if wide * (end + 1 - cut) > TOKENS_A_BATCH and end > cut:
            groups.append(order[cut:end])
            cut, wide = end, int(lengths[text])
    groups.append(order[cut:])
    for group in rng.permutation(len(groups)):
        yield groups[group]


def tensors(batch: dict[str, Any]) -> dict[str, Any]:
    return {name: torch.from_numpy(value) for name, value in batch.items()}


def of_words(logits: Any, label: Any) -> Any:
    return torch.nn.functional.cross_entropy(logits.flatten(0, 1), label.flatten(), ignore_index=IGNORED)


def of_texts(logits: Any, label: Any) -> Any:
    """Whether a text alarms is decided by its highest word: so much the more is to be learned from that word."""
    margin = torch.logsumexp(logits[:, :, 1:], 2) - logits[:, :, 0]
    highest = torch.logsumexp((margin * SHARPNESS).masked_fill(label == IGNORED, -1e4), 1) / SHARPNESS
    return torch.nn.functional.binary_cross_entropy_with_logits(highest.clamp(min=-30), (label > 0).any(1).float())


def train(arrays: Arrays, recipe: Recipe, watch: Any) -> Net:
    torch.manual_seed(recipe.seed)
    rng = np.random.default_rng(recipe.seed)
    net = Net()
    if recipe.start:
        with np.load(recipe.start / "net.npz", allow_pickle=False) as archive:
            net.load_state_dict({name: torch.from_numpy(archive[name]) for name in archive.files})
    slow = [p for name, p in net.named_parameters() if not name.startswith("table")]
    optimisers = [
        torch.optim.SparseAdam(list(net.table.parameters()), lr=recipe.rate),
        torch.optim.AdamW(slow, lr=recipe.rate, weight_decay=1e-4),
    ]
    started, step, total, epoch = time.monotonic(), 0, 0.0, 0
    while True:
        epoch += 1
        for group in batches(arrays, rng):
            spent = (time.monotonic() - started) / recipe.seconds
            if spent >= 1:
                watch({"step": step, "epoch": epoch, "ended": True})
                return net
            for optimiser in optimisers:
                for part in optimiser.param_groups:
                    part["lr"] = recipe.rate * min(1.0, (step + 1) / 100) * max(0.02, 1 - spent)
            batch = tensors(arrays.batch(group, rng))
            logits = net(batch, DROPOUT)
            loss = of_words(logits, batch["label"]) + recipe.text_share * of_texts(logits, batch["label"])
            net.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(slow, 1.0)
            for optimiser in optimisers:
                optimiser.step()
            step += 1
            total += float(loss.detach())
            if step % 200 == 0:
                watch({"step": step, "epoch": epoch, "spent": round(spent, 3), "loss": round(total / 200, 4)})
                total = 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="train_judge egress", description=__doc__)
    parser.add_argument("--corpus", type=Path, nargs="+", required=True, help="folders of train_corpus --deal auditor")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--most", type=int, default=10**9, help="texts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--texts", type=float, default=0.3, help="share of the loss of whole texts")
    parser.add_argument("--start", type=Path, help="an earlier --out to go on from")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args(arguments)
    torch.set_num_threads(args.threads)
    arrays = Arrays(texts([folder / "train.jsonl" for folder in args.corpus], random.Random(args.seed), args.most))

    def watch(said: dict[str, object]) -> None:
        sys.stderr.write(json.dumps(said) + "\n")

    watch({"texts": len(arrays), "tokens": len(arrays.words), "words": len(arrays.row_starts) - 1})
    net = train(arrays, Recipe(args.minutes * 60, args.seed, args.rate, args.texts, args.start), watch)
    args.out.mkdir(parents=True, exist_ok=True)
    np.savez(args.out / "net.npz", **{name: value.numpy() for name, value in net.state_dict().items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
