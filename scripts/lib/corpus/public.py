"""Public texts of others: prompts by task family, sentences about software, the documentation inside Python itself.

All of them hold names, identifiers and numbers that tell nothing about anybody: no spans, no topics.
"""

from __future__ import annotations

import ast
import json
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from scripts.lib.corpus.record import Record
from scripts.lib.corpus.splits import digest

# The families of P3 under MIT or CC BY whose texts are about the world, not about a life.
P3_FAMILIES = ("ropes", "quartz", "quarel", "qasc", "social_i_qa", "commonsense_qa", "common_gen", "wiqa")
_LONGEST = 1_500
_SHORTEST = 60
# Where documentation does name people: who wrote it.
_PEOPLE = ("@", "author", "written by", "contributed", "copyright", "thanks to", "maintain")


def public(data: Path) -> Iterator[tuple[int, Record]]:
    """(a number that decides the part: texts of one document share it, record)."""
    yield from _prompts(data / "p3_train")
    yield from _sentences(data / "gptcache_mock/mock_data.json")
    yield from _documentation(Path(sysconfig.get_paths()["stdlib"]))


def _prompts(folder: Path) -> Iterator[tuple[int, Record]]:
    for path in sorted(folder.glob("*.jsonl")):
        if not path.stem.startswith(P3_FAMILIES):
            continue
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                text = str(json.loads(line)["prompt"])
                yield digest(f"p3:{path.stem}"), _record(f"p3-{path.stem}-{number}", text, "prompt")


def _sentences(path: Path) -> Iterator[tuple[int, Record]]:
    for number, pair in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        for name in ("origin", "similar"):
            yield digest(f"software:{number // 20}"), _record(f"software-{number}-{name}", str(pair[name]), "software")


def _documentation(folder: Path) -> Iterator[tuple[int, Record]]:
    """Docstrings, read from the source without running it."""
    for name in sorted(sys.stdlib_module_names):
        for path in sorted([folder / f"{name}.py", *(folder / name).glob("*.py")]):
            if not path.exists() or "test" in path.parts:
                continue
            for number, text in enumerate(_docstrings(path)):
                yield digest(f"python:{name}"), _record(f"python-{name}-{path.stem}-{number}", text, "documentation")


def _docstrings(path: Path) -> Iterator[str]:
    nodes = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(ast.parse(path.read_bytes())):
        text = ast.get_docstring(node) if isinstance(node, nodes) else None
        if text and len(text) >= _SHORTEST and not any(word in text.lower() for word in _PEOPLE):
            yield text


def _record(name: str, text: str, form: str) -> Record:
    return Record(name, text[:_LONGEST].strip(), "en", "Latin", form, (), f"public:{name}")
