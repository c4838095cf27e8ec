"""`scripts/make_documents`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from scripts.lib.papers.making import HANDS, SETS, papers


def main() -> int:
    parser = argparse.ArgumentParser(prog="make_documents", description="Papers with known fields.")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--set", default="development", choices=(*SETS, *HANDS))
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    with (args.out.parent / f"{args.out.name}.truth.jsonl").open("w", encoding="utf-8") as truths:
        for paper in papers(args.set, args.count, args.seed):
            (args.out / paper.name).write_bytes(paper.data)
            line = {"file": paper.name, "layout": paper.layout, "language": paper.language, "truth": paper.truth}
            truths.write(json.dumps(line, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
