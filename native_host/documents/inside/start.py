"""The command that starts what reads documents: this very program, without its environment."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from native_host.documents.limits import Limits


def inside_command(what: str, limits: Limits, *more: str) -> list[str]:
    """The same program as this one. `-I` keeps the environment and the current folder out of its imports."""
    root = str(Path(__file__).resolve().parents[3])
    start = (
        f"import sys; sys.path.insert(0, {root!r}); "
        "from native_host.documents.inside.__main__ import main; main(sys.argv[1:])"
    )
    return [sys.executable, "-I", "-c", start, what, json.dumps(asdict(limits)), *more]
