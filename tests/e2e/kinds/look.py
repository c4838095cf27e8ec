"""`python -m tests.e2e.kinds.look`: what a server received on standard input, what readers see in it on standard output."""

from __future__ import annotations

import json
import re
import sys
from base64 import b64decode
from typing import Any

from tests.e2e.kinds.left import left_in
from tests.e2e.kinds.opened import ink, shades, text_in

_PLACEHOLDER = re.compile(r"\[([A-Z_]+)_\d+\]")


def seen(file: dict[str, Any]) -> dict[str, Any]:
    """`missing`: what the copy should still say, and does not say to another reader; then also what it does say."""
    data, boxes = b64decode(file["data"]), [tuple(box) for box in file["boxes"]]
    try:
        said = _PLACEHOLDER.sub(r"[\1]", text_in(file["copy"], data))
    except Exception as failure:  # Whatever it is, it does not open.
        return {"name": file["name"], "failure": repr(failure)}
    missing = [one for one in file["says"] if _joined(one) not in _joined(said)]
    covered = {"shades": list(shades(data, boxes)), "ink": ink(data, boxes)} if boxes else {}
    return {"name": file["name"], "missing": missing, **({"said": said} if missing else {}), **covered}


def _joined(text: str) -> str:
    return " ".join(text.split())


def main() -> None:
    asked = json.load(sys.stdin)
    left = {place: found for place, data in asked["bytes"].items() if (found := left_in(b64decode(data), asked["planted"]))}
    json.dump({"files": [seen(file) for file in asked["files"]], "left": left}, sys.stdout)


if __name__ == "__main__":
    main()
