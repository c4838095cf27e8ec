"""all-MiniLM-L6-v2 as an ONNX graph: tokens to one unit vector per text, matrices and word table in 8 bits.

The model: a BERT encoder of six layers whose last states are averaged over the text (Sentence-BERT, Reimers and Gurevych
2019). The mean's divisor is left out: the norm that follows cancels it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from native_host.inference.graph_file import TYPES, GraphWriter
from scripts.lib.finder.quantise import quantised_rows

Arrays = Mapping[str, Any]
BLOCK = 32  # Weights that share a scale.
_NORM_EPSILON = 1e-12


def build_graph(weights: Arrays, heads: int, most_pieces: int) -> bytes:
    """`weights`: by the names of the original. Inputs `ids` and `mask` int32 [B, S], S <= most_pieces; output `vectors`
    float [B, width], unit length.
    """
    return _Graph(weights, heads, most_pieces).written()


class _Graph:
    def __init__(self, weights: Arrays, heads: int, most_pieces: int) -> None:
        self._weights, self._heads, self._most = weights, heads, most_pieces
        self._file = GraphWriter("embedder")
        self._width: int = weights["embeddings.position_embeddings.weight"].shape[1]

    def written(self) -> bytes:
        self._file.input("ids", "int32", ["B", "S"])
        self._file.input("mask", "int32", ["B", "S"])
        x = self._embedded()
        for index in range(sum(name.endswith("attention.self.query.weight") for name in self._weights)):
            x = self._layer(f"encoder.layer.{index}.", x)
        self._mean(x)
        self._file.output("vectors", "float32", ["B", self._width])
        return self._file.model()

    def _embedded(self) -> str:
        file = self._file
        data, scales = quantised_rows(self._weights["embeddings.word_embeddings.weight"], BLOCK)
        table = [file.constant("words.q", data), "ids", file.constant("words.s", scales)]
        quantised = {"bits": 8, "block_size": BLOCK, "gather_axis": 0, "quantize_axis": 1}
        word = file.contributed("GatherBlockQuantized", table, "word", **quantised)
        place = self._weights["embeddings.position_embeddings.weight"][: self._most]
        place = place + self._weights["embeddings.token_type_embeddings.weight"][0]
        file.node("Shape", ["mask"], "shape", start=1, end=2)
        zero = file.constant("zero", np.array([0], np.int64))
        file.node("Slice", [file.constant("places", place), zero, "shape", zero], "place")
        return self._norm(file.node("Add", [word, "place"], "embedded"), "embeddings.LayerNorm")

    def _layer(self, at: str, x: str) -> str:
        parts = [f"{at}attention.self.{part}" for part in ("query", "key", "value")]
        joined = np.concatenate([self._weights[f"{part}.weight"] for part in parts])
        bias = np.concatenate([self._weights[f"{part}.bias"] for part in parts])
        asked = [f"{at}{part}" for part in ("q", "k", "v")]
        projected = self._product(x, f"{at}qkv", joined)
        self._file.node("Split", [projected], asked, axis=-1, num_outputs=3)
        inputs = [*asked, self._file.constant(f"{at}qkv.bias", bias), "mask"]
        mixed = self._file.contributed("MultiHeadAttention", inputs, f"{at}mixed", num_heads=self._heads)
        first = self._added(mixed, x, f"{at}attention.output")
        raised = self._product(first, f"{at}up", self._weights[f"{at}intermediate.dense.weight"])
        up_bias = self._file.constant(f"{at}up.bias", self._weights[f"{at}intermediate.dense.bias"])
        bent = self._file.contributed("BiasGelu", [raised, up_bias], f"{at}bent")
        return self._added(bent, first, f"{at}output")

    def _added(self, x: str, beside: str, at: str) -> str:
        """Through a matrix, onto what came before, and normed. Apart, as session.py says why."""
        lowered = self._product(x, f"{at}.dense", self._weights[f"{at}.dense.weight"])
        bias = self._file.constant(f"{at}.dense.bias", self._weights[f"{at}.dense.bias"])
        biased = self._file.node("Add", [lowered, bias], f"{at}.biased")
        return self._norm(self._file.node("Add", [biased, beside], f"{at}.sum"), f"{at}.LayerNorm")

    def _product(self, x: str, name: str, weight: Any) -> str:
        """`weight` is [out, in]. Level 4: products in 8 bits; with less there is no fast way for 8 bits on processors."""
        outs, ins = weight.shape
        data, scales = quantised_rows(weight, BLOCK)
        data = data.reshape(outs, ins // BLOCK, BLOCK)
        inputs = [x, self._file.constant(f"{name}.q", data), self._file.constant(f"{name}.s", scales)]
        sizes = {"K": ins, "N": outs, "bits": 8, "block_size": BLOCK, "accuracy_level": 4}
        return self._file.contributed("MatMulNBits", inputs, f"{name}.y", **sizes)

    def _norm(self, x: str, name: str) -> str:
        parts = [self._file.constant(f"{name}.{part}", self._weights[f"{name}.{part}"]) for part in ("weight", "bias")]
        return self._file.node("LayerNormalization", [x, *parts], f"{name}.o", axis=-1, epsilon=_NORM_EPSILON)

    def _mean(self, x: str) -> None:
        file = self._file
        middle = file.constant("middle", np.array([1], np.int64))
        file.node("Cast", ["mask"], "mask.f", to=TYPES["float32"])
        file.node("Unsqueeze", ["mask.f", middle], "mask.r")
        file.node("MatMul", ["mask.r", x], "sum.k")
        file.node("Squeeze", ["sum.k", middle], "sum")
        file.node("LpNormalization", ["sum"], "vectors", axis=-1, p=2)
