"""`scripts/eval`: the detector as it is shipped, on labelled texts it never saw. JSON for machines, Markdown for people."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from native_host.detector.catalogue import all_rules
from native_host.detector.detector import Detector
from native_host.inference.engine import Engine
from native_host.inference.place import models_folder
from scripts.lib.finder.exam import HALVES, PAPERS, exam
from scripts.lib.finder.labels import Span
from scripts.lib.finder.marking import mark
from scripts.lib.finder.records import Record, evenly, read_records
from scripts.lib.finder.table import table
from scripts.lib.finder.tally import Tally
from scripts.lib.finder.whole_text import WholeText

FILES = ("test_templates", "test_values", "test_both", "clean_test", "running_test")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    args = parser.parse_args(arguments)
    if args.files and not args.corpus:
        parser.error("--files are of a --corpus")
    engine = None if args.patterns else Engine(args.models)
    if engine is not None and engine.state != "ready":
        sys.stderr.write(f"no finder to measure: {engine.state}\n")
        return 1
    detector = Detector(all_rules(), reader=engine, budget_s=60.0)
    figures: dict[str, Any] = {}
    for name in (args.files or FILES) if args.corpus else ():
        path = args.corpus / f"{name}.jsonl"
        if path.exists():
            figures[name] = measured(detector, evenly(read_records(path), args.most))
            sys.stderr.write(f"{name}: done\n")
    if not args.files:
        figures |= {f"exam_{paper}": measured(detector, exam(paper, args.exam)) for paper in PAPERS}
    if engine is not None:
        engine.close()
    write(args.out, "patterns" if args.patterns else "patterns_and_model", figures)
    return 0


def measured(detector: Detector, records: Iterable[Record]) -> dict[str, Any]:
    """All figures of one set."""
    tally, whole, started = Tally(), WholeText(), time.monotonic()
    for record in records:
        detection = detector.detect(record.text)
        found = [Span(one.start, one.end, one.type) for one in detection.findings]
        tally.add(record, mark(record.text, record.spans, found))
        whole.add(record, detection)
    return {**tally.figures(), **whole.figures(), "seconds": round(time.monotonic() - started, 1)}


def write(folder: Path, name: str, figures: Mapping[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False), encoding="utf-8")
    (folder / f"{name}.md").write_text(table(figures), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="eval", description=__doc__)
    parser.add_argument("--corpus", type=Path, help="the folder that train_corpus wrote; without it the exam alone")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=models_folder())
    parser.add_argument("--files", nargs="*", help=f"of {', '.join(FILES)}; all when left out")
    parser.add_argument("--most", type=int, default=0, help="texts of each file (0: all)")
    parser.add_argument("--exam", choices=HALVES, default="test", help="which half of models/exam; dev while building")
    parser.add_argument("--patterns", action="store_true", help="without the model, to see what it adds")
    return parser


if __name__ == "__main__":
    sys.exit(main())
