"""`scripts/train_finder`: from a corpus to a trained finder. Stops and goes on.

The same seed reads the same texts in the same order; how many, with `--minutes`, is the machine's.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from native_host.inference.pieces.encode import Encoder, read_vocabulary
from scripts.lib.finder.batches import batches
from scripts.lib.finder.checkpoint import resume, save
from scripts.lib.finder.examples import Examples, examples, joined
from scripts.lib.finder.half import half
from scripts.lib.finder.losses import loss
from scripts.lib.finder.minilm import minilm_state, minilm_vocabulary
from scripts.lib.finder.net import Net, Shape, load_encoder
from scripts.lib.finder.progress import dev_scores
from scripts.lib.finder.recipe import REFIT_TEXTS
from scripts.lib.finder.refit import refit
from scripts.lib.finder.tensors import tensors

MOST_PIECES = 256
TRAIN = ("train.jsonl", "running_train.jsonl")
_WARM_UP_STEPS = 200
_EVERY_LOG = 50


def main(arguments: Sequence[str] | None = None) -> int:
    args = _parser().parse_args(arguments)
    os.nice(args.nice)
    torch.set_num_threads(args.threads)
    # Every training's new parts begin alike, whatever its seed: only of such trainings is a mean worth anything (mean.py).
    torch.manual_seed(0)
    args.out.mkdir(parents=True, exist_ok=True)
    _note(args)
    encoder = Encoder(read_vocabulary(minilm_vocabulary()))
    train, dev = _texts(args, encoder)
    net = Net(Shape(layers=args.layers, dropout=args.dropout, has_features=not args.without_features))
    if args.start_from is None:
        load_encoder(net, minilm_state())
    else:
        net.load_state_dict(torch.load(args.start_from / "finder.pt", map_location="cpu", weights_only=True))
    torch.manual_seed(args.seed)
    run = Run(args, net.to(args.device), train, dev)
    run.train()
    return 0


def _texts(args: argparse.Namespace, encoder: Encoder) -> tuple[Examples, Examples]:
    """To train with, of every corpus; to watch with, of the first."""
    cache: Path = args.encoded or args.out / "encoded"
    files = [corpus / name for corpus in args.corpus for name in TRAIN]
    parts = [examples([file], encoder, MOST_PIECES, cache) for file in files if file.exists()]
    return joined(parts), examples([args.corpus[0] / "dev.jsonl"], encoder, MOST_PIECES, cache)


def _note(args: argparse.Namespace) -> None:
    """What was asked, for the model's card: all that decides the outcome, no path."""
    asked = {name: value for name, value in vars(args).items() if isinstance(value, int | float | str)}
    (args.out / "arguments.json").write_text(json.dumps(asked, indent=1), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="train_finder", description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, nargs="+", help="folders that train_corpus wrote, by seeds")
    parser.add_argument("--out", type=Path, required=True, help="checkpoints, the log, the finished weights")
    parser.add_argument("--encoded", type=Path, help="where the encoded texts lie, for several trainings on the same ones")
    parser.add_argument(
        "--start-from", type=Path, help="an earlier run's folder, to go on from its weights on another corpus"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=0.0, help="end by then, whatever the epochs (0: no limit)")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--without-features", action="store_true", help="the pieces alone, to see what the features add")
    parser.add_argument("--pieces", type=int, default=4096, help="pieces in a batch, padding included")
    parser.add_argument("--rate", type=float, default=3e-4, help="of the layers; new parts learn three times as fast")
    parser.add_argument("--dropout", type=float, default=0.0, help="where each text is seen more than twice")
    parser.add_argument(
        "--blanks", type=float, default=0.0, help="share of the pieces that are masked, in half of the texts"
    )
    parser.add_argument("--nice", type=int, default=10)
    parser.add_argument("--save-every-s", type=float, default=180.0)
    return parser


class Run:
    """One training from wherever the last checkpoint left it."""

    def __init__(self, args: argparse.Namespace, net: Net, train: Examples, dev: Examples) -> None:
        self._args, self._net, self._train, self._dev = args, net, train, dev
        self._optimizer = torch.optim.AdamW(_groups(net, args.rate), weight_decay=0.01, betas=(0.9, 0.98))
        self._rates = [group["lr"] for group in self._optimizer.param_groups]
        self._progress = resume(args.out, net, self._optimizer, args.device)
        self._before_s: float = self._progress.elapsed_s
        self._started = self._saved = time.monotonic()
        self._steps: int = args.epochs * len(batches(train.lengths + 2, args.pieces, args.seed, 0))

    def train(self) -> None:
        self._log({"examples": len(self._train), "dev": len(self._dev), "steps": self._steps, "from": self._progress.step})
        recent: list[dict[str, Tensor]] = []
        for members in self._batches():
            recent.append(self._step(members))
            if self._progress.step % _EVERY_LOG == 0:
                self._log({name: float(torch.stack([one[name] for one in recent]).mean()) for name in recent[0]})
                recent.clear()
            if time.monotonic() - self._saved > self._args.save_every_s:
                self._save()
        self._save()
        self._log(refit(self._net, self._train, self._args.device, REFIT_TEXTS, self._args.seed))
        torch.save(self._net.state_dict(), self._args.out / "finder.pt")
        (self._args.out / "shape.json").write_text(json.dumps(asdict(self._net.shape)), encoding="utf-8")
        self._log({"finished": 1.0, **dev_scores(self._net, self._dev, self._args.device)})

    def _batches(self) -> Iterator[tuple[int, ...]]:
        """From where we are to the end of the last epoch, or of the time."""
        progress = self._progress
        while progress.epoch < self._args.epochs:
            every = batches(self._train.lengths + 2, self._args.pieces, self._args.seed, progress.epoch)
            while progress.batch < len(every):
                if self._share() >= 1.0:
                    return
                yield every[progress.batch].members
            progress.epoch, progress.batch = progress.epoch + 1, 0

    def _step(self, members: tuple[int, ...]) -> dict[str, Tensor]:
        """The losses stay where they are until they are logged: reading one waits for the device."""
        progress, device = self._progress, self._args.device
        random = np.random.default_rng([self._args.seed, progress.epoch, progress.batch])
        rows, mask, wanted = tensors(self._train, members, random, self._args.blanks)
        for group, rate in zip(self._optimizer.param_groups, self._rates, strict=True):
            group["lr"] = rate * min(1.0, (progress.step + 1) / _WARM_UP_STEPS) * max(0.0, 1.0 - self._share())
        self._net.train()
        with half(device):
            tags, names, whole = self._net(rows.to(device), mask.to(device))
        total, parts = loss(tags, names, whole, wanted.to(device))
        self._optimizer.zero_grad(set_to_none=True)
        total.backward()
        nn.utils.clip_grad_norm_(self._net.parameters(), 1.0)
        self._optimizer.step()
        progress.batch, progress.step = progress.batch + 1, progress.step + 1
        return {"loss": total.detach(), **parts}

    def _share(self) -> float:
        """How much of the way is behind us: of the steps, or of the time if that is sooner."""
        limit = float(self._args.minutes) * 60
        return max(self._progress.step / self._steps, self._elapsed() / limit if limit else 0.0)

    def _elapsed(self) -> float:
        return self._before_s + time.monotonic() - self._started

    def _save(self) -> None:
        self._progress.elapsed_s = self._elapsed()
        save(self._args.out, self._net, self._optimizer, self._progress, self._args.device)
        self._log(dev_scores(self._net, self._dev, self._args.device))
        self._saved = time.monotonic()

    def _log(self, facts: dict[str, float]) -> None:
        rounded = {name: round(value, 4) for name, value in facts.items()}
        line = json.dumps({"step": self._progress.step, "s": round(self._elapsed()), **rounded})
        with (self._args.out / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(line + "\n")
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def _groups(net: Net, rate: float) -> list[dict[str, object]]:
    fresh = ("features", "tags", "names", "whole")
    named = [(name, weight) for name, weight in net.named_parameters() if weight.requires_grad]
    return [
        {"params": [w for n, w in named if not n.startswith(fresh)], "lr": rate},
        {"params": [w for n, w in named if n.startswith(fresh)], "lr": 3 * rate},
    ]


if __name__ == "__main__":
    sys.exit(main())
