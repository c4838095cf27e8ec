"""Folders of tiny decoders in the layouts of optimum and genai, written with the product's own writer of graphs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from native_host.inference.graph_file import GraphWriter
from native_host.inference.language.folder import Manifest, listed, write_manifest
from tests.native_host.inference.language.tiny import BASE, EPSILON, MARKS, Sizes, Weights
from tests.native_host.inference.language.tiny_gguf import CHATML
from tests.native_host.inference.language.tiny_tokenizer import byte_tokenizer

_BURDEN_SIDE, _PRODUCTS = 256, 8  # A run is ended between two products.


@dataclass(frozen=True)
class Look:
    """`fused`: attention as one operation, as newer exports have it. `keeps_last`: as many scores as it is asked for.

    `extra`: an input that nobody knows. `burden`: so many times some milliseconds of work in each run.
    """

    kind: str = "float32"
    has_positions: bool = True
    fused: bool = False
    keeps_last: bool = False
    extra: str = ""
    burden: int = 0


def write_folder(
    folder: Path,
    weights: Weights,
    sizes: Sizes,
    look: Look = Look(),
    genai: bool = False,
    words: Sequence[str] = (),
) -> Path:
    """Returns it. `words`: tokens behind the marks."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in folder_files(weights, sizes, look, genai, words).items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(content)
    graph = "model.onnx" if genai else "onnx/model.onnx"
    files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    manifest = Manifest("tiny", "test", "Apache-2.0", graph, "cpu", None, listed(folder, files, is_pinned=True))
    write_manifest(folder, manifest)
    return folder


def folder_files(
    weights: Weights, sizes: Sizes, look: Look = Look(), genai: bool = False, words: Sequence[str] = ()
) -> dict[str, bytes]:
    graph = plain_graph(weights, sizes, look)
    shared: dict[str, Any] = {"tokenizer_config.json": {"chat_template": CHATML}}
    if genai:
        decoder = {"filename": "model.onnx", "inputs": {"input_ids": "input_ids"}, "outputs": {"logits": "logits"}}
        model = {"context_length": sizes.context, "eos_token_id": [258, 256], "decoder": decoder}
        # Attention as one operation writes what is new behind what was; joined tensors cannot.
        shared["genai_config.json"] = {"model": model, "search": {"past_present_share_buffer": look.fused}}
    else:
        shared["config.json"] = {"max_position_embeddings": sizes.context, "eos_token_id": 256}
        shared["generation_config.json"] = {"eos_token_id": [258]}
    files = {path: json.dumps(content).encode() for path, content in shared.items()}
    files["tokenizer.json"] = byte_tokenizer(MARKS, words).encode()
    files["model.onnx" if genai else "onnx/model.onnx"] = graph
    return files


def plain_graph(weights: Weights, sizes: Sizes, look: Look) -> bytes:
    return _Plain(weights, sizes, look).model()


class _Plain:
    def __init__(self, weights: Weights, sizes: Sizes, look: Look) -> None:
        self._weights, self._sizes, self._look = weights, sizes, look
        self._graph = GraphWriter("plain")
        self._made = 0

    def model(self) -> bytes:
        graph, look = self._graph, self._look
        graph.input("input_ids", "int64", ["B", "S"])
        graph.input("attention_mask", "int64", ["B", "T"])
        if look.has_positions:
            graph.input("position_ids", "int64", ["B", "S"])
        if look.extra:
            graph.input(look.extra, "int64", ["B"])
        x = self._do("Gather", [self._weight("embed"), "input_ids"])
        if look.burden:
            x = self._burdened(x, look.burden)
        for layer in range(self._sizes.layers):
            x = self._layer(layer, x)
        x = self._norm(x, "norm")
        if look.keeps_last:
            start = self._do(
                "Neg", [self._do("Reshape", [graph.input("num_logits_to_keep", "int64", []), self._whole([1])])]
            )
            x = self._do("Slice", [x, start, self._whole([1 << 62]), self._whole([1])])
        scores = self._do("MatMul", [x, self._transposed("head")])
        graph.node("Identity", [scores], "logits")
        graph.output("logits", look.kind, ["B", "K", len(self._weights["embed"])])
        return graph.model()

    def _burdened(self, x: str, times: int) -> str:
        """Takes a while, and adds nothing: what is multiplied depends on the input, so that it is done anew in each run."""
        same, nothing = self._constant(self._number(np.eye(_BURDEN_SIDE))), self._constant(self._number(0.0))
        product = self._do("Add", [same, self._do("Mul", [self._do("ReduceSum", [x], keepdims=0), nothing])])
        for _ in range(times * _PRODUCTS):
            product = self._do("MatMul", [product, same])
        return self._do("Add", [x, self._do("Mul", [self._do("ReduceSum", [product], keepdims=0), nothing])])

    def _layer(self, layer: int, x: str) -> str:
        inner = self._norm(x, f"{layer}.norm1")
        query, key, value = (self._do("MatMul", [inner, self._transposed(f"{layer}.{name}")]) for name in "qkv")
        mixed = (self._fused if self._look.fused else self._written_out)(layer, query, key, value)
        x = self._do("Add", [x, self._do("MatMul", [mixed, self._transposed(f"{layer}.o")])])
        inner = self._norm(x, f"{layer}.norm2")
        gate, up = (self._do("MatMul", [inner, self._transposed(f"{layer}.{name}")]) for name in ("gate", "up"))
        product = self._do("Mul", [self._do("Mul", [gate, self._do("Sigmoid", [gate])]), up])
        return self._do("Add", [x, self._do("MatMul", [product, self._transposed(f"{layer}.down")])])

    def _fused(self, layer: int, query: str, key: str, value: str) -> str:
        graph, sizes = self._graph, self._sizes
        summed = self._do("ReduceSum", ["attention_mask", self._whole([1])], keepdims=1)
        last = self._do("Cast", [self._do("Sub", [summed, self._whole([1])])], to=6)
        total = self._do("Cast", [self._do("Gather", [self._do("Shape", ["attention_mask"]), self._whole(1)])], to=6)
        past, present = self._caches(layer)
        turns = [graph.constant(name, self._number(turn)) for name, turn in self._turns().items()]
        inputs = [query, key, value, *past, last, total, *turns]
        numbers = {"num_heads": sizes.heads, "kv_num_heads": sizes.kv_heads, "do_rotary": 1}
        return graph.contributed("GroupQueryAttention", inputs, [f"{layer}.mixed", *present], **numbers)

    def _written_out(self, layer: int, query: str, key: str, value: str) -> str:
        sizes = self._sizes
        past, present = self._caches(layer)
        query = self._turned(self._split(query, sizes.heads))
        key = self._turned(self._split(key, sizes.kv_heads))
        key = self._graph.node("Concat", [past[0], key], present[0], axis=2)
        value = self._graph.node("Concat", [past[1], self._split(value, sizes.kv_heads)], present[1], axis=2)
        key, value = self._repeated(key), self._repeated(value)
        scores = self._do("MatMul", [query, self._do("Transpose", [key], perm=[0, 1, 3, 2])])
        scaled = self._do("Mul", [scores, self._constant(self._number(sizes.width**-0.5))])
        mixed = self._do("MatMul", [self._do("Softmax", [self._masked(scaled)], axis=-1), value])
        return self._do("Reshape", [self._do("Transpose", [mixed], perm=[0, 2, 1, 3]), self._whole([0, 0, sizes.hidden])])

    def _caches(self, layer: int) -> tuple[list[str], list[str]]:
        shape: list[int | str] = ["B", self._sizes.kv_heads, "P", self._sizes.width]
        past = [f"past_key_values.{layer}.{one}" for one in ("key", "value")]
        present = [f"present.{layer}.{one}" for one in ("key", "value")]
        for name in past:
            self._graph.input(name, self._look.kind, shape)
        for name in present:
            self._graph.output(name, self._look.kind, shape)
        return past, present

    def _split(self, x: str, heads: int) -> str:
        parted = self._do("Reshape", [x, self._whole([0, 0, heads, self._sizes.width])])
        return self._do("Transpose", [parted], perm=[0, 2, 1, 3])

    def _repeated(self, x: str) -> str:
        heads = np.repeat(np.arange(self._sizes.kv_heads), self._sizes.heads // self._sizes.kv_heads)
        return self._do("Gather", [x, self._constant(heads.astype(np.int64))], axis=1)

    def _positions(self) -> str:
        """int64 [S]: given, or counted from the length of the past."""
        if self._look.has_positions:
            return self._do("Squeeze", ["position_ids", self._whole([0])])
        total = self._do("Gather", [self._do("Shape", ["attention_mask"]), self._whole(1)])
        new = self._do("Gather", [self._do("Shape", ["input_ids"]), self._whole(1)])
        return self._do("Range", [self._do("Sub", [total, new]), total, self._whole(1)])

    def _masked(self, scores: str) -> str:
        """Nobody looks ahead."""
        total = self._do("Gather", [self._do("Shape", ["attention_mask"]), self._whole(1)])
        each = self._do("Range", [self._whole(0), total, self._whole(1)])
        own = self._do("Unsqueeze", [self._positions(), self._whole([1])])
        return self._do("Where", [self._do("Greater", [each, own]), self._constant(self._number(-1e4)), scores])

    def _turned(self, x: str) -> str:
        half = self._sizes.width // 2
        cos, sin = (
            self._do("Gather", [self._graph.constant(name, self._number(turn)), self._positions()])
            for name, turn in self._turns().items()
        )
        first, second = (
            self._do("Slice", [x, self._whole([start]), self._whole([start + half]), self._whole([3])])
            for start in (0, half)
        )
        left = self._do("Sub", [self._do("Mul", [first, cos]), self._do("Mul", [second, sin])])
        right = self._do("Add", [self._do("Mul", [second, cos]), self._do("Mul", [first, sin])])
        return self._do("Concat", [left, right], axis=-1)

    def _turns(self) -> dict[str, Any]:
        width = self._sizes.width
        angle = np.outer(np.arange(self._sizes.context), BASE ** (-np.arange(0, width, 2) / width))
        return {"cos": np.cos(angle), "sin": np.sin(angle)}

    def _norm(self, x: str, gain: str) -> str:
        squares = self._do("ReduceMean", [self._do("Mul", [x, x]), self._whole([-1])], keepdims=1)
        root = self._do("Sqrt", [self._do("Add", [squares, self._constant(self._number(EPSILON))])])
        return self._do("Mul", [self._do("Div", [x, root]), self._weight(gain)])

    def _weight(self, name: str) -> str:
        return self._graph.constant(name, self._number(self._weights[name]))

    def _transposed(self, name: str) -> str:
        return self._graph.constant(f"{name}.t", self._number(self._weights[name].T))

    def _number(self, value: Any) -> Any:
        return np.ascontiguousarray(np.asarray(value, self._look.kind))

    def _whole(self, value: int | list[int]) -> str:
        return self._constant(np.array(value, np.int64))

    def _constant(self, array: Any) -> str:
        self._made += 1
        return self._graph.constant(f"constant.{self._made}", array)

    def _do(self, op: str, inputs: list[str], **attributes: Any) -> str:
        self._made += 1
        return self._graph.node(op, inputs, f"{op}.{self._made}", **attributes)
