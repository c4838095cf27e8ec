"""One small corpus, written once for all of these tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.lib.corpus.files import SOURCES, write_all

SEED, COUNT = 11, 4_000
Corpus = dict[str, list[dict[str, Any]]]


def read(folder: Path) -> Corpus:
    names = [source.name for source, _ in SOURCES]
    return {n: [json.loads(line) for line in (folder / f"{n}.jsonl").read_text("utf-8").splitlines()] for n in names}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("corpus")
    write_all(out, SEED, COUNT)
    return out


@pytest.fixture(scope="session")
def corpus(folder: Path) -> Corpus:
    return read(folder)
