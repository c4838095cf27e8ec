"""How often a written prompt of the exam is held, and why: the whole way of `postern redact`, the second reader included."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter

from scripts.lib.finder.exam import HALVES, PAPERS, exam


def main() -> int:
    sys.stdout.write("| prompts | reason | n | of |\n|---|---|---|---|\n")
    for paper in PAPERS:
        texts = [record.text for half in HALVES for record in exam(paper, half)]
        for reason, n in _reasons(texts).most_common():
            sys.stdout.write(f"| {paper} | {reason} | {n} | {len(texts)} |\n")
    return 0


def _reasons(texts: list[str]) -> Counter[str]:
    lines = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts))
    command = [sys.executable, "-m", "native_host", "redact", "--jsonl"]
    said = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout
    answers = [json.loads(line) for line in said.splitlines()]
    assert len(answers) == len(texts)  # noqa: S101  one line out for each line in
    return Counter(answer["reason"] for answer in answers)


if __name__ == "__main__":
    sys.exit(main())
