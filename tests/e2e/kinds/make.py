"""`python -m tests.e2e.kinds.make FOLDER KIND...`: values by their kind on standard input, papers on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.e2e.kinds import drawn, packages, texts
from tests.e2e.kinds.paper import Paper

MAKERS: dict[str, Callable[[Paper], bytes]] = {
    "txt": texts.txt,
    "md": texts.md,
    "csv": texts.csv_of,
    "tsv": texts.tsv,
    "json": texts.json_of,
    "html": texts.html,
    "eml": texts.eml,
    "msg": texts.msg,
    "rtf": texts.rtf,
    "docx": packages.word,
    "xlsx": packages.workbook,
    "pptx": packages.slides,
    "odt": packages.open_text,
    "pdf": drawn.pdf,
    "png": drawn.png,
    "jpg": drawn.jpg,
    "webp": drawn.webp,
}
COPIES = {"pdf": "txt", "msg": "eml"}
"""Where the copy is of another kind."""


def made(kind: str, values: dict[str, list[str]]) -> Paper:
    paper = Paper(kind, values, copy=COPIES.get(kind, kind))
    paper.data = MAKERS[kind](paper)
    return paper


def main(folder: Path, kinds: list[str]) -> None:
    values = json.load(sys.stdin)
    said = []
    for kind in kinds:
        paper = made(kind, values)
        (folder / f"{kind} paper.{kind}").write_bytes(paper.data)
        told = {name: value for name, value in asdict(paper).items() if name not in ("data", "values")}
        said.append(told | {"name": f"{kind} paper.{kind}", "arrives": f"{kind} paper.{paper.copy}"})
    json.dump(said, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
