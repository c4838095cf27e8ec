"""Lists of names written down by us: `:section`, then names with commas between them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

LISTS = Path(__file__).parent / "lists"


def sections(file: Path) -> Iterator[tuple[str, list[str]]]:
    for block in file.read_text(encoding="utf-8").split("\n:"):
        head, _, body = block.lstrip(":").partition("\n")
        yield head.strip(), [name.strip() for name in body.replace("\n", ",").split(",") if name.strip()]


def names() -> Iterator[tuple[tuple[str, str], list[str]]]:
    for file in sorted((LISTS / "names").glob("*.txt")):
        for section, found in sections(file):
            yield (section.removeprefix("native."), file.stem), found
