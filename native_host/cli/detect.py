"""`postern detect --jsonl`: what is private in each text, with offsets in code points."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from functools import partial

from native_host.cli.jsonl import run_jsonl
from native_host.contract.findings import Finding
from native_host.contract.refusals import RefusalCode, Refused
from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.inference.engine import Engine
from native_host.inference.place import models_folder

_BUDGET_S = 60.0  # Nobody waits with a finger on Enter here.


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object per line in, one out")


def run(args: argparse.Namespace) -> int:
    del args
    engine = Engine(models_folder())
    try:
        return run_jsonl(partial(detect_line, Detector(all_rules(), reader=engine, budget_s=_BUDGET_S)))
    finally:
        engine.close()


def detect_line(detector: Detector, line: Mapping[str, object]) -> dict[str, object]:
    """The answer to `{"id", "text"}`. `private` says whether anything was found, value or topic."""
    text = line.get("text")
    if not isinstance(text, str):
        raise Refused(RefusalCode.BAD_FIELD, "text")
    detection = detector.detect(text)
    if not detection.is_complete:  # Never "nothing found" for what was not searched (T-44).
        raise Refused(RefusalCode.DEADLINE)
    return {
        "id": line.get("id"),
        "spans": [_span(finding) for finding in detection.findings],
        "topics": [{"name": topic.name.value, "score": topic.score} for topic in detection.topics],
        "private": bool(detection.findings or detection.topics),
    }


def _span(finding: Finding) -> dict[str, object]:
    span: dict[str, object] = {
        "start": finding.start,
        "end": finding.end,
        "type": finding.type,
        "score": finding.score,
        "source": finding.source,
    }
    return span if finding.kind is None else {**span, "kind": finding.kind}
