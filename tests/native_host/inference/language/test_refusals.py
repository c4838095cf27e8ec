"""What is not whole or not known is never opened, and the words say which file, tensor or input it is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from native_host.inference.language import folder as folders
from native_host.inference.language.convert import convert_gguf
from native_host.inference.language.folder import listed, read_manifest, write_manifest
from native_host.inference.language.gguf import read_gguf
from native_host.inference.language.loading import load
from native_host.inference.language.unusable import UnusableModel
from tests.native_host.inference.language.tiny import GQA, random_weights
from tests.native_host.inference.language.tiny_folder import Look, write_folder
from tests.native_host.inference.language.tiny_gguf import file_bytes, metadata, write_gguf

WEIGHTS = random_weights(GQA, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "tiny", WEIGHTS, GQA)


def listed_anew(folder: Path) -> None:
    """As if the changed files had been pulled so."""
    made = read_manifest(folder)
    files = listed(folder, [file.path for file in made.files if (folder / file.path).exists()], is_pinned=True)
    write_manifest(folder, folders.Manifest(made.name, made.source, made.licence, made.graph, "cpu", None, files))


@pytest.mark.parametrize("name", ["onnx/model.onnx", "tokenizer.json", "generation_config.json"])
def test_a_flipped_bit_a_missing_half_and_a_missing_file(folder: Path, name: str) -> None:
    path = folder / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(UnusableModel, match=f"{name} of the model is not the file that was pulled"):
        load(folder)
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(UnusableModel, match=f"{name} of the model is not the file that was pulled"):
        load(folder)
    path.unlink()
    with pytest.raises(UnusableModel, match=f"{name} of the model is missing"):
        load(folder)


def test_half_a_folder_has_no_list_and_is_not_opened(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    with pytest.raises(UnusableModel, match="only half of it"):
        load(folder)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: raw.update(version=2),
        lambda raw: raw.update(graph="elsewhere.onnx"),
        lambda raw: raw.update(device="tpu"),
        lambda raw: raw.pop("files"),
        lambda raw: raw["files"][0].update(path="../outside"),
        lambda raw: raw["files"][0].update(path="/etc/hostname"),
        lambda raw: raw["files"][0].update(path="C:\\outside"),
    ],
)
def test_a_list_that_is_none(folder: Path, spoil: Callable[[dict[str, Any]], object]) -> None:
    raw = json.loads((folder / "manifest.json").read_text())
    spoil(raw)
    (folder / "manifest.json").write_text(json.dumps(raw))
    with pytest.raises(UnusableModel, match=r"Remove the model|cannot be read"):
        load(folder)


def test_an_input_that_nobody_knows_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableModel, match='"pixel_values"'):
        load(write_folder(tmp_path / "tiny", WEIGHTS, GQA, Look(extra="pixel_values")))


def test_a_graph_that_is_none(folder: Path) -> None:
    (folder / "onnx/model.onnx").write_bytes(b"not a graph")
    listed_anew(folder)
    with pytest.raises(UnusableModel, match="cannot run the model's graph"):
        load(folder)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("tokenizer_config.json", {}, "no chat template"),
        ("tokenizer_config.json", {"chat_template": "### Instruction"}, "none that is known here"),
        ("generation_config.json", {"eos_token_id": "</s>"}, "not of a form"),
        ("config.json", {"eos_token_id": 1}, "not of a form"),
        ("config.json", {"max_position_embeddings": 1}, "no length of context"),
        ("tokenizer.json", {}, "tokenizer cannot be read"),
        ("genai_config.json", {"model": {"context_length": 9}}, "not of a form"),
        ("genai_config.json", {"model": 3}, "not of a form"),
    ],
)
def test_a_configuration_that_says_too_little(folder: Path, name: str, content: dict[str, Any], words: str) -> None:
    (folder / name).write_text(json.dumps(content))
    listed_anew(folder)
    with pytest.raises(UnusableModel, match=words):
        load(folder)


def test_scores_that_are_no_numbers(tmp_path: Path) -> None:
    broken = {**WEIGHTS, "norm": np.full_like(WEIGHTS["norm"], np.nan)}
    with pytest.raises(UnusableModel, match="no scores that could be used"):
        load(write_folder(tmp_path / "tiny", broken, GQA))


def test_a_stop_token_that_the_graph_cannot_say(folder: Path) -> None:
    (folder / "generation_config.json").write_text('{"eos_token_id": 9999}')
    listed_anew(folder)
    with pytest.raises(UnusableModel, match=r"cannot run|no scores that could be used"):
        load(folder)


def test_a_promise_to_share_memory_that_the_graph_does_not_keep(tmp_path: Path) -> None:
    made = write_folder(tmp_path / "tiny", WEIGHTS, GQA, genai=True)
    content = json.loads((made / "genai_config.json").read_text())
    content["search"]["past_present_share_buffer"] = True
    (made / "genai_config.json").write_text(json.dumps(content))
    made_anew = read_manifest(made)
    files = listed(made, [file.path for file in made_anew.files], is_pinned=True)
    write_manifest(made, folders.Manifest("tiny", "test", "Apache-2.0", "model.onnx", "cpu", None, files))
    with pytest.raises(UnusableModel, match="cannot run the model's graph"):
        load(made)


def test_a_window_or_a_shorter_training_limits_the_context(folder: Path) -> None:
    content = {"max_position_embeddings": 131_072, "sliding_window": 300, "original_max_position_embeddings": 4096}
    (folder / "config.json").write_text(json.dumps(content))
    listed_anew(folder)
    assert load(folder).context == 300


def convert(tmp_path: Path, source: Path) -> None:
    made = tmp_path / "made"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    try:
        convert_gguf(source, made, name="tiny", origin="test", licence="Apache-2.0", is_pinned=True)
    except UnusableModel:
        assert not (made / "manifest.json").exists()
        raise


@pytest.mark.parametrize("kept", [0, 3, 4, 24, 200, 2000, -1, -4000])
def test_a_file_cut_short_anywhere(tmp_path: Path, kept: int) -> None:
    source = tmp_path / "tiny.gguf"
    write_gguf(source, WEIGHTS, GQA, metadata(GQA))
    source.write_bytes(source.read_bytes()[:kept])
    with pytest.raises(UnusableModel, match=r"damaged or cut short|cannot be read|no GGUF"):
        convert(tmp_path, source)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("general.architecture", "qwen2", "not of the llama architecture"),
        ("llama.rope.scaling.type", "yarn", "llama.rope.scaling.type"),
        ("llama.expert_count", 8, "llama.expert_count"),
        ("llama.rope.dimension_count", 8, "heads"),
        ("llama.attention.head_count", 0, "sizes"),
        ("llama.attention.head_count_kv", 3, "heads"),
        ("tokenizer.ggml.pre", "llama-bpe", "smollm"),
        ("tokenizer.ggml.model", "llama", "smollm"),
        ("tokenizer.ggml.merges", ["a b"], "contradicts itself"),
        ("tokenizer.ggml.token_type", [1], "not whole"),
        ("tokenizer.chat_template", 0, "no chat template"),
        ("tokenizer.ggml.eos_token_id", 258_000, ""),
    ],
)
def test_a_file_that_says_something_unknown(tmp_path: Path, key: str, value: Any, words: str) -> None:
    source = tmp_path / "tiny.gguf"
    told = {**metadata(GQA), key: value}
    if key == "tokenizer.ggml.eos_token_id":
        told["tokenizer.ggml.tokens"] = [
            "<none>" if word == "<|endoftext|>" else word for word in told["tokenizer.ggml.tokens"]
        ]
        words = "which token ends an answer"
    write_gguf(source, WEIGHTS, GQA, told)
    with pytest.raises(UnusableModel, match=words):
        convert(tmp_path, source)


def test_tensors_that_are_missing_foreign_or_of_another_type_are_named(tmp_path: Path) -> None:
    source, told = tmp_path / "tiny.gguf", metadata(GQA)
    write_gguf(source, {name: value for name, value in WEIGHTS.items() if name != "1.up"}, GQA, told)
    with pytest.raises(UnusableModel, match=r"blk\.1\.ffn_up\.weight is missing"):
        convert(tmp_path, source)
    vector = np.zeros((1, 32), "<f4").tobytes()
    source.write_bytes(file_bytes(told, [("rope_freqs.weight", (32,), 0, vector)]))
    with pytest.raises(UnusableModel, match="is missing"):
        convert(tmp_path, source)
    source.write_bytes(file_bytes(told, [("token_embd.weight", (256, 1), 14, b"\0" * 210)]))
    with pytest.raises(UnusableModel, match=r"token_embd\.weight is of type Q6_K"):
        read_gguf(source)
    source.write_bytes(file_bytes(told, [("cube", (2, 2, 2), 0, b"\0" * 32)]))
    with pytest.raises(UnusableModel, match="3 dimensions"):
        read_gguf(source)


@pytest.mark.parametrize("at", range(8, 24, 2))
def test_counts_that_cannot_be_are_damage_not_a_wait(tmp_path: Path, at: int) -> None:
    source = tmp_path / "tiny.gguf"
    write_gguf(source, WEIGHTS, GQA, metadata(GQA))
    content = bytearray(source.read_bytes())
    content[at] ^= 0xFF
    source.write_bytes(content)
    with pytest.raises(UnusableModel):
        read_gguf(source)
