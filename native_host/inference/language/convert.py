"""A GGUF file becomes a folder that can be loaded: graph, weights, tokenizer, configuration, list of files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from native_host.inference.graph_file import TensorFile
from native_host.inference.language.folder import Manifest, listed, write_manifest
from native_host.inference.language.gguf import Gguf, read_gguf
from native_host.inference.language.gguf_tokenizer import tokenizer_json
from native_host.inference.language.linear import FAST
from native_host.inference.language.llama_graph import as_shape, llama_graph
from native_host.inference.language.unusable import UnusableModel

GRAPH, WEIGHTS = "model.onnx", "model.onnx_data"
_FILES = (GRAPH, WEIGHTS, "tokenizer.json", "tokenizer_config.json", "config.json", "generation_config.json")
MOST_CONTEXT = 4096  # The past of so many tokens takes 0.2 GB with the basic model.


def convert_gguf(
    source: Path, folder: Path, *, name: str, origin: str, licence: str, is_pinned: bool, accuracy: int = FAST
) -> Manifest:
    """No weight changes. Writes into `folder`, which is there and empty. `is_pinned`: the source's hash was checked.

    Raises UnusableModel, OSError.
    """
    gguf = read_gguf(source)
    shape = as_shape(gguf.metadata, MOST_CONTEXT)
    with (folder / WEIGHTS).open("wb") as file:
        graph = llama_graph(shape, gguf.tensors, TensorFile(WEIGHTS, file), accuracy)
    (folder / GRAPH).write_bytes(graph)
    (folder / "tokenizer.json").write_text(tokenizer_json(gguf.metadata), encoding="utf-8")
    for path, content in _configuration(gguf, shape.context).items():
        (folder / path).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    made = Manifest(name, origin, licence, GRAPH, "cpu", shape.context, listed(folder, _FILES, is_pinned=is_pinned))
    write_manifest(folder, made)
    return made


def _configuration(gguf: Gguf, context: int) -> Mapping[str, Mapping[str, Any]]:
    metadata = gguf.metadata
    template, words = metadata.get("tokenizer.chat_template"), metadata["tokenizer.ggml.tokens"]
    if not isinstance(template, str):
        raise UnusableModel("The file has no chat template: it is no model that was taught to answer.")
    ends = [metadata.get("tokenizer.ggml.eos_token_id"), *_end_of_text(words)]
    stops = [end for end in dict.fromkeys(ends) if isinstance(end, int) and 0 <= end < len(words)]
    if not stops:
        raise UnusableModel("The file does not say which token ends an answer.")
    return {
        "config.json": {"model_type": "llama", "max_position_embeddings": context, "vocab_size": len(words)},
        "generation_config.json": {"eos_token_id": stops},
        "tokenizer_config.json": {"chat_template": template, "eos_token": words[stops[0]]},
    }


def _end_of_text(words: list[str]) -> list[int]:
    """Some models end an answer with the end of a text instead of the end of a turn."""
    return [words.index("<|endoftext|>")] if "<|endoftext|>" in words else []
