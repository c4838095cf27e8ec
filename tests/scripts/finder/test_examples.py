"""Several encoded corpora as one, and a file's records taken evenly."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from native_host.inference.pieces.encode import Encoder, read_vocabulary
from scripts.lib.finder.examples import Examples, examples, joined
from scripts.lib.finder.records import evenly, read_records
from tests.native_host.inference.small_model import VOCABULARY


def write(path: Path, *texts: str) -> Path:
    blank: dict[str, object] = {"spans": [], "topics": [], "task": None, "complexity": None}
    path.write_text("".join(json.dumps({"id": text, "text": text, **blank}) + "\n" for text in texts), encoding="utf-8")
    return path


def made(path: Path, cache: Path) -> Examples:
    return examples([path], Encoder(read_vocabulary(VOCABULARY)), 64, cache)


def test_joined_keeps_every_text_where_it_begins(tmp_path: Path) -> None:
    one = made(write(tmp_path / "1", "Mira lives", "in Leeds ."), tmp_path / "cache")
    two = made(write(tmp_path / "2", "Ivan"), tmp_path / "cache")
    both = joined([one, two])
    assert len(both) == 3 and both.lengths.tolist() == [*one.lengths, *two.lengths]
    assert (both.rows[both.firsts[2] :] == np.asarray(two.rows)).all()
    assert len(both.topics) == len(both.tasks) == len(both.complexity) == len(both.all_names) == 3


def test_what_is_encoded_is_found_again_and_nothing_half_written_is(tmp_path: Path) -> None:
    file = write(tmp_path / "1", "Mira lives")
    made(file, tmp_path / "cache")
    (folder,) = (tmp_path / "cache").iterdir()
    (folder / "mark").touch()
    made(file, tmp_path / "cache")
    assert [one.name for one in (tmp_path / "cache").iterdir()] == [folder.name] and (folder / "mark").exists()


def test_evenly_reaches_the_end_of_a_file(tmp_path: Path) -> None:
    file = write(tmp_path / "1", *map(str, range(10)))
    assert [one.text for one in evenly(read_records(file), 4)] == ["0", "2", "5", "7"]
    assert len(evenly(read_records(file), 0)) == len(evenly(read_records(file), 99)) == 10
