"""`scripts/train_judge build`: calibrates the auditor, trains the audit of answers, writes both and their card."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from native_host.inference.judges import ANSWER, EGRESS
from native_host.inference.place import models_folder
from native_host.inference.registry import Judge, PinnedFile
from native_host.inference.word_scorer import ConvolutionScorer
from scripts.lib.judge.answer_train import dumped, train
from scripts.lib.judge.card import card
from scripts.lib.judge.egress_build import packed
from scripts.lib.judge.egress_eval import dev_peaks
from scripts.lib.judge.outgoing import KINDS
from scripts.lib.judge.pairs_make import pairs
from scripts.lib.judge.pairs_read import TRAIN
from scripts.lib.judge.pairs_read import written as requests
from scripts.lib.judge.thresholds import NEVER, SHOWN, alarm_thresholds

ROUNDS, SEED = 2, 1
_SOURCES = {
    EGRESS: "trained by scripts/train_judge from texts of scripts/train_corpus --deal auditor",
    ANSWER: "trained by scripts/train_judge from scripts/lib/judge/pairs",
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="train_judge build", description=__doc__)
    parser.add_argument(
        "--run", type=Path, help="folder that train_judge egress wrote; without it the scorer stays as it is"
    )
    parser.add_argument("--corpus", type=Path, nargs="+", help="folders of train_corpus --deal auditor, for their dev texts")
    parser.add_argument("--answers", action="store_true", help="train the audit of answers anew")
    parser.add_argument("--figures", type=Path, help="the JSON that train_judge eval wrote, for the card")
    parser.add_argument("--models", type=Path, default=models_folder())
    args = parser.parse_args(arguments)
    if args.run:
        if not args.corpus:
            parser.error("--run needs --corpus")
        pin(args.models, EGRESS, "scorer", "judge.egress.npz", scorer(args.run, args.corpus))
    if args.answers:
        combiner, _ = train(list(pairs(requests(TRAIN), SEED, ROUNDS)), SEED)
        pin(args.models, ANSWER, "combiner", "judge.answer.json", dumped(combiner))
    if args.figures:
        (args.models / "judge.md").write_text(card(json.loads(args.figures.read_text("utf-8"))), encoding="utf-8")
    return 0


def scorer(run: Path, folders: Sequence[Path]) -> bytes:
    """The weights with thresholds chosen on dev texts of the corpus and on the exam's dev half."""
    with np.load(run / "net.npz", allow_pickle=False) as archive:
        weights: Mapping[str, Any] = {name: archive[name] for name in archive.files}
    shown = [SHOWN] * len(KINDS)
    plain = ConvolutionScorer(packed(weights, [NEVER] * len(KINDS), shown))
    clean, missed = dev_peaks(plain, folders)
    alarm = alarm_thresholds(clean, missed)
    sys.stderr.write(json.dumps({"clean": [len(group) for group in clean], "missed": len(missed), "alarm": alarm}) + "\n")
    return packed(weights, alarm, shown)


def pin(folder: Path, name: str, role: str, path: str, content: bytes) -> None:
    """The file, then the registry that pins it; what else the registry names stays."""
    (folder / path).write_bytes(content)
    registry = folder / "registry.json"
    raw = json.loads(registry.read_text("utf-8"))
    file = PinnedFile(role, path, len(content), hashlib.sha256(content).hexdigest())
    judge = asdict(Judge(name, _SOURCES[name], "Apache-2.0", (file,)))
    raw["judges"] = [*(entry for entry in raw.get("judges", []) if entry["name"] != name), judge]
    registry.write_text(json.dumps(raw, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
