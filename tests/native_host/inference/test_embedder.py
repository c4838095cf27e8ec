"""The sentence embedder that set-up built: what it gives, and what it says where its files are not what they should be."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from native_host.contract.embedding import DIMENSIONS, NoEmbeddings
from native_host.inference.embedder import MOST_PIECES, OnnxEmbedder
from native_host.inference.pins import PINS, read_pins
from native_host.inference.place import models_folder
from native_host.inference.registry import RegistryDamaged


@pytest.fixture(scope="module")
def embedder() -> OnnxEmbedder:
    return OnnxEmbedder(models_folder())


def dot(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def test_unit_vectors_in_the_order_of_the_texts(embedder: OnnxEmbedder) -> None:
    texts = ["A cat sleeps.", "The weather of the coast is mild, and its winters are wet.", "A cat is sleeping.", ""]
    vectors = embedder.embed(texts)
    assert embedder.state == "ready" and embedder.faults == ()
    assert [len(vector) for vector in vectors] == [DIMENSIONS] * 4
    assert all(abs(dot(vector, vector) - 1) < 1e-4 for vector in vectors)
    assert dot(vectors[0], vectors[2]) > 0.85 > 0.5 > dot(vectors[0], vectors[1])


def test_a_text_is_read_alike_alone_and_beside_others(embedder: OnnxEmbedder) -> None:
    texts = ["short", "a longer text " * 20, "another"] * 6
    for one, text in list(zip(embedder.embed(texts), texts, strict=True))[:3]:
        assert dot(one, embedder.embed([text])[0]) > 0.999


def test_it_knows_what_the_original_knows(embedder: OnnxEmbedder) -> None:
    """Cosines of the original in 32-bit floats, computed once with numpy; 8 bits keep them within 0.01."""
    first, second, third = embedder.embed(
        ["How do I sort a list in Python?", "What is the capital of France?", "Metformin and alcohol: is that safe?"]
    )
    assert abs(dot(first, second) - 0.115) < 0.01
    assert abs(dot(first, third) + 0.040) < 0.01


def test_a_long_text_is_read_to_its_limit(embedder: OnnxEmbedder) -> None:
    long = "word " * MOST_PIECES
    assert dot(*embedder.embed([long + "and a zebra at the end", long + "or nothing"])) > 0.9999
    assert len(embedder.embed(["x" * 1_000_000])) == 1


def test_nothing_to_embed(embedder: OnnxEmbedder) -> None:
    assert embedder.embed([]) == []


def refused(models: Path) -> str:
    embedder = OnnxEmbedder(models)
    with pytest.raises(NoEmbeddings) as error:
        embedder.embed(["a text"])
    assert embedder.faults == (error.value.state.replace("model", "embedder"),) and "text" not in str(error.value)
    return error.value.state


def copied(folder: Path) -> Path:
    (folder / "built").mkdir(parents=True)
    shutil.copy(models_folder() / PINS, folder)
    for file in read_pins(folder / PINS):
        shutil.copy(models_folder() / file.path, folder / file.path)
    return folder


def test_absent(tmp_path: Path) -> None:
    shutil.copy(models_folder() / PINS, tmp_path)
    assert refused(tmp_path) == "model_missing"


@pytest.mark.parametrize("role", ["graph", "tokenizer"])
def test_a_flipped_bit(tmp_path: Path, role: str) -> None:
    models = copied(tmp_path / "models")
    place = next(models / file.path for file in read_pins(models / PINS) if file.role == role)
    content = bytearray(place.read_bytes())
    content[len(content) // 2] ^= 1
    place.write_bytes(content)
    assert refused(models) == "model_corrupt"


def test_a_file_that_was_cut(tmp_path: Path) -> None:
    models = copied(tmp_path / "models")
    place = models / "built/embedder.onnx"
    place.write_bytes(place.read_bytes()[:-1])
    assert refused(models) == "model_corrupt"


@pytest.mark.parametrize("pins", ["", "{}", '{"files": [{"role": "graph", "path": "../x", "bytes": 1, "sha256": ""}]}'])
def test_damaged_pins(tmp_path: Path, pins: str) -> None:
    (tmp_path / PINS).write_text(pins, "utf-8")
    with pytest.raises(RegistryDamaged):
        read_pins(tmp_path / PINS)
    assert refused(tmp_path) == "model_corrupt"


def test_a_graph_that_is_none(tmp_path: Path) -> None:
    import hashlib

    models = copied(tmp_path / "models")
    (models / "built/embedder.onnx").write_bytes(b"no graph")
    raw = json.loads((models / PINS).read_text("utf-8"))
    raw["files"][0].update(bytes=8, sha256=hashlib.sha256(b"no graph").hexdigest())
    (models / PINS).write_text(json.dumps(raw), "utf-8")
    assert refused(models) == "model_failed"
