"""Every tool at once, and the hand-written requests: `suite/*.jsonl`, one a line, `tool` null where none is meant."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from native_host.answerer.exact import ExactTools
from native_host.answerer.specialists.catalogue import all_specialists
from native_host.answerer.specialists.specialist import Exact

FILES = sorted((Path(__file__).parent / "suite").glob("*.jsonl"))


@cache
def _tools() -> ExactTools:
    return ExactTools(all_specialists())


@cache
def answered(text: str) -> Exact | None:
    return _tools().answer(text)


@cache
def requests(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
